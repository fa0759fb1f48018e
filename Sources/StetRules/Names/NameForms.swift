// One name's part in all the ways a story writes it: Ben-Gvir and Ben Gvir, bin and Bin, ğ and g.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

/// A part of a name that stands in the story in more than one form, and the form to prefer.
struct NameForm {
  /// In what way the form differs from the preferred one.
  enum Nature { case compound, hyphen, diacritics, particle }

  let range: TextRange
  let wanted: String
  let nature: Nature
  /// How many of how many occurrences have the wanted form.
  let same: Int
  let count: Int
  let entity: Int

  /// Two thirds and at least two: the rest are slips.
  var isClear: Bool { same >= 2 && same * 3 >= count * 2 }
}

/// Collects the parts of every entity's names and finds those whose forms differ.
struct NameForms {
  private struct Key: Hashable {
    let entity: Int
    let letters: UInt64
  }

  private struct Part {
    let range: TextRange
    /// A hash of its very bytes.
    let spelling: UInt64
    let words: Int
    let hyphens: Int
    /// In a headline or first in its sentence: its capitals prove nothing.
    let isFree: Bool
    /// The first word of the name, where the part comes after it: the family of a Korean name.
    let family: UInt64?
  }

  /// How all names of one family are written, where each for itself would go another way.
  private struct Pattern {
    let isHyphened: Bool
    let same: Int
    let count: Int
  }

  private let analysis: Analysis
  private var parts: [Key: [Part]] = [:]

  /// All that differ, for the four rules that tell of one nature each.
  private struct All { let forms: [NameForm] }

  /// The forms of `nature` that differ from what the story mostly has.
  static func differing(_ nature: NameForm.Nature, in analysis: Analysis) -> [NameForm] {
    let all = analysis.derived { analysis in
      var forms = NameForms(analysis: analysis)
      forms.collect()
      return All(forms: forms.differing())
    }
    return all.forms.filter { $0.nature == nature }.sorted { $0.range < $1.range }
  }

  private init(analysis: Analysis) { self.analysis = analysis }

  // MARK: Collecting

  private mutating func collect() {
    for (number, entity) in analysis.entities.enumerated()
    where entity.kind == .person && entity.mentions.count > 1 && mayVary(entity) {
      for index in entity.mentions {
        let mention = analysis.mentions[index]
        if !analysis.isQuoted(mention.range) { collect(mention, number) }
      }
    }
  }

  /// One or two words that are always written alike have forms only where they repeat each other.
  private func mayVary(_ entity: Entity) -> Bool {
    guard entity.variants.count == 1 else { return true }
    let words = analysis.mentions[entity.mentions[0]].tokens.filter { analysis.tokens[$0].isWord }
    guard words.count == 2 else { return words.count > 2 }
    return letters(analysis.tokens[words[0]].range) == letters(analysis.tokens[words[1]].range)
  }

  private mutating func collect(_ mention: Mention, _ entity: Int) {
    let isFree = analysis.hasFreeCapital(mention)
    var previous: Int?
    var hyphens = 0
    for index in mention.tokens {
      let token = analysis.tokens[index]
      guard token.isWord, token.script == .latin, !token.shape.contains(.allCaps) else {
        hyphens += isHyphen(token) ? 1 : 2
        continue
      }
      if token.upper - token.lower > 3 {
        add(token.range, words: 1, hyphens: 0, isFree, entity, family: nil)
      }
      if let previous, hyphens < 2, !isArticle(previous) {
        let range = TextRange(analysis.tokens[previous].lower, token.upper)
        let isFirst = isFree && previous == mention.tokens.lowerBound
        let first = mention.tokens.lowerBound
        let family = previous == first ? nil : letters(analysis.tokens[first].range)
        add(range, words: 2, hyphens: hyphens, isFirst, entity, family: family)
      }
      previous = index
      hyphens = 0
    }
  }

  private mutating func add(
    _ range: TextRange, words: Int, hyphens: Int, _ isFree: Bool, _ entity: Int, family: UInt64?
  ) {
    let key = Key(entity: entity, letters: letters(range))
    parts[key, default: []].append(
      Part(
        range: range, spelling: spelling(range), words: words, hyphens: hyphens, isFree: isFree,
        family: family))
  }

  private func spelling(_ range: TextRange) -> UInt64 {
    analysis.prose.utf8[range.indices].reduce(0xCBF2_9CE4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
  }

  private func isHyphen(_ token: Token) -> Bool {
    token.kind == .punctuation && token.isGlued
      && analysis.prose.utf8[Int(token.lower)] == 0x2D
  }

  /// The Arabic article has a rule of its own.
  private func isArticle(_ index: Int) -> Bool {
    let token = analysis.tokens[index]
    guard token.upper - token.lower == 2 else { return false }
    let first = analysis.prose.utf8[Int(token.lower)] | 0x20
    return (first == 0x61 || first == 0x65)
      && analysis.prose.utf8[Int(token.lower) + 1] | 0x20 == 0x6C
  }

  /// A hash of the plain letters alone.
  private func letters(_ range: TextRange) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = Int(range.lower)
    while index < Int(range.upper) {
      let (scalar, length) = UTF8Scan.scalar(analysis.prose.utf8, at: index)
      index += length
      guard ScalarClass.of(scalar) == .letter else { continue }
      hash = (hash ^ UInt64(SimpleCase.lower(LatinBase.of(scalar)))) &* 0x100_0000_01B3
    }
    return hash
  }

  // MARK: Judging

  private func differing() -> [NameForm] {
    var found: [NameForm] = []
    let patterns = patterns()
    for (key, parts) in parts
    where parts.contains(where: { $0.spelling != parts[0].spelling }) {
      let texts = parts.map { analysis.string($0.range) }
      var counts: [String: Int] = [:]
      for text in texts { counts[text, default: 0] += 1 }
      let pattern =
        Self.varies(parts) ? parts.lazy.compactMap(\.family).first.flatMap { patterns[$0] } : nil
      guard counts.count > 1, let wanted = preferred(parts, texts, counts, pattern) else {
        continue
      }
      let same = pattern?.same ?? counts[texts[wanted], default: 0]
      for (part, text) in zip(parts, texts) where text != texts[wanted] {
        guard let nature = nature(part, text, parts[wanted], texts[wanted]) else { continue }
        found.append(
          NameForm(
            range: part.range, wanted: texts[wanted], nature: nature, same: same,
            count: pattern?.count ?? parts.count, entity: key.entity))
      }
    }
    return found
  }

  /// Kim Jong Un beside Kim Ju-ae: where each of two names of a family would keep a form of its
  /// own, all of them together decide on one.
  private func patterns() -> [UInt64: Pattern] {
    let groups = parts.values.filter { Self.varies($0) && $0[0].family != nil }
    var found: [UInt64: Pattern] = [:]
    for (family, groups) in Dictionary(grouping: groups, by: { $0[0].family ?? 0 })
    where groups.count > 1 {
      let hyphened = groups.map { $0.count { $0.hyphens > 0 } }
      let sizes = groups.map(\.count)
      let total = hyphened.reduce(0, +)
      let count = sizes.reduce(0, +)
      let isHyphened = total * 2 > count
      found[family] = Pattern(
        isHyphened: isHyphened, same: isHyphened ? total : count - total, count: count)
    }
    return found
  }

  /// Whether the part has its hyphen in one place and none in another.
  private static func varies(_ parts: [Part]) -> Bool {
    parts.contains { $0.words == 2 && $0.hyphens > 0 }
      && parts.contains { $0.words == 2 && $0.hyphens == 0 }
  }

  /// The form used most; of two used alike, the earlier.
  private func preferred(
    _ parts: [Part], _ texts: [String], _ counts: [String: Int], _ pattern: Pattern?
  ) -> Int? {
    var best: (index: Int, count: Int)?
    for index in parts.indices where !parts[index].isFree {
      if let pattern, (parts[index].hyphens > 0) != pattern.isHyphened { continue }
      let count = counts[texts[index], default: 0]
      if count > best?.count ?? 0 { best = (index, count) }
    }
    return best?.index
  }

  private func nature(
    _ part: Part, _ text: String, _ other: Part, _ wanted: String
  ) -> NameForm.Nature? {
    if part.words != other.words { return .compound }
    if part.hyphens != other.hyphens { return .hyphen }
    let isMarked = LatinBase.plain(text) ?? text
    let isWantedMarked = LatinBase.plain(wanted) ?? wanted
    if isMarked == isWantedMarked { return part.words == 1 ? .diacritics : nil }
    guard part.words == 2, !part.isFree, isMarked.lowercased() == isWantedMarked.lowercased() else {
      return nil
    }
    return startsWithParticle(part) ? .particle : nil
  }

  private func startsWithParticle(_ part: Part) -> Bool {
    let token = analysis.token(at: part.range.lower)
    return analysis.classes[token].contains(.particle)
  }
}

extension NameForm {
  /// Reports the form under the rule that asked for it.
  func report(
    _ message: String, _ analysis: Analysis, to findings: inout Findings
  ) {
    findings.report(
      "“\(analysis.string(range))” is “\(wanted)” elsewhere: \(message)", at: range,
      because: Because("count", "\(same) of \(count) are written so"), replace: wanted,
      applicability: isClear ? .safe : .suggested, confidence: isClear ? 0.99 : 0.8,
      entity: entity)
  }
}
