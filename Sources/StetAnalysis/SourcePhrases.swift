// Phrases that the original repeats word for word, and what the translation makes of each.

internal import StetLexicons
internal import StetText

/// A body, a programme or a place of two or three words is often rendered anew at every mention:
/// `Border Guard`, `Border Patrol`. No word of it need be unlike; only the original shows that one
/// thing is meant.
struct SourcePhrases {
  /// What one occurrence of a phrase became.
  struct Rendering {
    let range: TextRange
    let units: Range<Int>
    /// Hashes of its words, sorted.
    let key: [UInt64]
    /// The name of the mention in it, −1 for ordinary words.
    let name: Int32
    /// All words of the phrase have a counterpart in it.
    let isFull: Bool
    let posterior: Double
  }

  /// Renderings of one phrase that differ, the commonest first.
  struct Group {
    var forms: [[Rendering]]
    var probability: Double
  }

  let names: EntityNames
  let classes: [WordClass]
  let alignment: SourceAlignment
  private let original: [UInt8]
  /// Per word of the original and per unit: its counterpart, or −1.
  private var unitOf: [Int32]
  private var wordOf: [Int32]
  private var posterior: [Float]

  init(_ names: EntityNames, _ classes: [WordClass], _ alignment: SourceAlignment) {
    self.names = names
    self.classes = classes
    self.alignment = alignment
    original = alignment.original
    unitOf = Array(repeating: -1, count: alignment.source.words.count)
    wordOf = Array(repeating: -1, count: alignment.target.units.count)
    posterior = Array(repeating: 0, count: alignment.source.words.count)
    for link in alignment.links where link.posterior > 0.2 {
      unitOf[Int(link.word)] = link.unit
      wordOf[Int(link.unit)] = link.word
      posterior[Int(link.word)] = link.posterior
    }
  }

  // MARK: Phrases

  /// More occurrences than this add nothing.
  private static let mostOccurrences = 64

  func groups() -> [Group] {
    let source = alignment.source
    var places: [[Int32]: [(start: Int, line: Int)]] = [:]
    for (line, words) in source.lines.enumerated() where line < alignment.target.lines.count {
      for start in words {
        for length in 2...3 where start + length <= words.upperBound {
          // Han is cut where strings recur, not where words end.
          guard source.stems[Int(source.words[start].stem)].script != .han else { break }
          guard isOnePhrase(start..<(start + length)) else { break }
          let key = (start..<(start + length)).map { source.words[$0].stem }
          places[key, default: []].append((start, line))
        }
      }
    }
    let repeated = places.filter { $0.value.count > 1 && $0.value[0].line != $0.value.last?.line }
    // Long ones first: what is told of them is not told again of their parts.
    let order = repeated.sorted {
      (-$0.key.count, $0.value[0].start) < (-$1.key.count, $1.value[0].start)
    }
    var told: Set<[Int32]> = []
    var groups: [(start: Int, group: Group)] = []
    for (key, found) in order where !told.contains(key) {
      guard var group = group(found.prefix(Self.mostOccurrences).map { $0 }, key.count) else {
        continue
      }
      if key.count == 3 { told.formUnion([Array(key[..<2]), Array(key[1...])]) }
      addHead(of: key, to: &group)
      groups.append((found[0].start, group))
    }
    return groups.sorted { $0.start < $1.start }.map(\.group)
  }

  /// The phrase by its first word alone, where that is a name: `Maccabi` for `Maccabi Tel Aviv`.
  private func addHead(of key: [Int32], to group: inout Group) {
    let source = alignment.source
    guard alignment.isName(key[0]), source.stems[Int(key[0])].lines.count < 24 else { return }
    for line in source.stems[Int(key[0])].lines where Int(line) < alignment.target.lines.count {
      for word in source.lines[Int(line)] where source.words[word].stem == key[0] {
        let isWhole = word + 1 < source.words.count && source.words[word + 1].stem == key[1]
        guard !isWhole, unitOf[word] >= 0, posterior[word] > 0.5,
          let one = rendering(word, 1, line: Int(line)), isOneName(one), isProper(one),
          sounds(one) > 0.6,
          !group.forms.contains(where: { $0[0].key == one.key })
        else { continue }
        if group.forms.allSatisfy({ !isSubset(one.key, $0[0].key) }) { group.forms.append([one]) }
      }
    }
  }

  /// How well the name sounds like what it renders.
  private func sounds(_ one: Rendering) -> Double {
    one.units.compactMap { unit in
      let word = alignment.target.kinds[Int(alignment.target.units[unit].kind)].word
      return word >= 0 ? alignment.sounds[Int(word)] : nil
    }.max() ?? 0
  }

  private func isSubset(_ a: [UInt64], _ b: [UInt64]) -> Bool { Set(a).isSubset(of: b) }

  /// Nothing but a space or a hyphen parts its words.
  private func isOnePhrase(_ words: Range<Int>) -> Bool {
    words.dropLast().allSatisfy { index in
      let gap =
        Int(
          alignment.source.words[index].range.upper)..<Int(
          alignment.source.words[index + 1].range.lower)
      return gap.count < 3
        && original[gap].allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 == 0xD6 || $0 == 0xBE }
    }
  }

  // MARK: Renderings

  private func rendering(_ start: Int, _ length: Int, line: Int) -> Rendering? {
    let target = alignment.target
    let limits = target.lines[line]
    let words = start..<(start + length)
    let linked = sureWords(words)
    guard let low = linked.map({ Int(unitOf[$0]) }).min(),
      let high = linked.map({ Int(unitOf[$0]) }).max(), high - low < length + 2
    else { return nil }
    var units = low..<(high + 1)
    guard units.allSatisfy({ wordOf[$0] < 0 || words.contains(Int(wordOf[$0])) }) else {
      return nil
    }
    while units.lowerBound > limits.lowerBound, isFree(units.lowerBound - 1),
      shareMention(units.lowerBound - 1, units.lowerBound)
    {
      units = (units.lowerBound - 1)..<units.upperBound
    }
    while units.upperBound < limits.upperBound, isFree(units.upperBound),
      shareMention(units.upperBound - 1, units.upperBound)
        || linked.count < length && isName(units.upperBound) && touch(units.upperBound - 1)
    {
      units = units.lowerBound..<(units.upperBound + 1)
    }
    var end = names.token(at: target.units[units.upperBound - 1].range.upper) - 1
    while end > 0, !names.tokens[end].isCapitalised,
      names.tokens[end].upper - names.tokens[end].lower < 4
    { end -= 1 }
    let isFull = linked.count == length || isClosed(units, limits)
    let name = units.map { target.units[$0].mention }.first { $0 >= 0 }
    return Rendering(
      range: TextRange(
        target.units[units.lowerBound].range.lower,
        max(names.tokens[end].upper, target.units[units.upperBound - 1].range.lower)),
      units: units, key: Set(units.map { target.kinds[Int(target.units[$0].kind)].hash }).sorted(),
      name: name.map { names.nameOf[Int($0)] } ?? -1, isFull: isFull,
      posterior: Double(linked.map { posterior[$0] }.reduce(0, +)) / Double(length))
  }

  /// The words with a counterpart; one that is doubtful and no name gives way to names.
  private func sureWords(_ words: Range<Int>) -> [Int] {
    let linked = words.filter { unitOf[$0] >= 0 }
    guard linked.contains(where: { isName(Int(unitOf[$0])) && posterior[$0] > 0.5 }) else {
      return linked
    }
    return linked.filter { isName(Int(unitOf[$0])) || posterior[$0] > 0.4 }
  }

  private func isFree(_ unit: Int) -> Bool {
    wordOf[unit] < 0 || posterior[Int(wordOf[unit])] < 0.3
  }

  private func isName(_ unit: Int) -> Bool { alignment.target.units[unit].mention >= 0 }

  private func shareMention(_ a: Int, _ b: Int) -> Bool {
    let units = alignment.target.units
    return units[a].mention >= 0 && units[a].mention == units[b].mention
  }

  /// Only a space stands between the unit and the next.
  private func touch(_ unit: Int) -> Bool {
    let units = alignment.target.units
    return unit + 1 < units.count && units[unit + 1].range.lower - units[unit].range.upper == 1
  }

  /// Both neighbours render something else, so that nothing of the phrase is left outside.
  private func isClosed(_ units: Range<Int>, _ limits: Range<Int>) -> Bool {
    (units.lowerBound == limits.lowerBound || !isFree(units.lowerBound - 1))
      && (units.upperBound == limits.upperBound || !isFree(units.upperBound))
  }

  // MARK: Differences

  private func group(_ places: [(start: Int, line: Int)], _ length: Int) -> Group? {
    let all = places.compactMap { rendering($0.start, length, line: $0.line) }
      .filter { isOneName($0) }
    var order: [[UInt64]] = []
    var byKey: [[UInt64]: [Rendering]] = [:]
    for one in all where one.isFull && one.posterior > 0.25 {
      if byKey[one.key] == nil { order.append(one.key) }
      byKey[one.key, default: []].append(one)
    }
    let forms = order.compactMap { byKey[$0] }
    guard forms.count > 1, forms.count < 9,
      let best = forms.filter({ isProper($0[0]) }).max(by: {
        rank($0) < rank($1)
      })
    else { return nil }
    let others = forms.filter { $0[0].key != best[0].key && differs($0[0], best[0]) }
    guard !others.isEmpty else { return nil }
    let sure = others.map { $0[0].posterior }.min() ?? 0
    return Group(forms: [best] + others, probability: min(0.9, 0.35 + 0.55 * sure))
  }

  private func rank(_ form: [Rendering]) -> Double {
    Double(form.count) + form[0].posterior + (form[0].name >= 0 ? 1 : 0)
  }

  /// A name stands in it that is more than a title or a nationality.
  private func isProper(_ one: Rendering) -> Bool {
    let wrong: WordClass = [.title, .role, .demonym, .calendar, .country]
    return one.units.contains { unit in
      let word = alignment.target.kinds[Int(alignment.target.units[unit].kind)].word
      return word >= 0 && names.words[Int(word)].classes.isDisjoint(with: wrong)
    }
  }

  /// Every word has a capital, and so has none beside it that renders nothing else.
  private func isOneName(_ one: Rendering) -> Bool {
    let first = names.token(at: one.range.lower)
    let last = names.token(at: one.range.upper) - 1
    guard one.name >= 0, first <= last,
      (first...last).allSatisfy({
        names.tokens[$0].isCapitalised || classes[$0].contains(.function)
          || names.tokens[$0].kind != .word
      }), isUnbroken(one)
    else { return false }
    let limits = 0..<wordOf.count
    return [one.units.lowerBound - 1, one.units.upperBound].allSatisfy { unit in
      !limits.contains(unit) || !isFree(unit)
        || !one.units.contains { inner in abs(inner - unit) == 1 && shareMention(inner, unit) }
    }
  }

  /// Nothing but `of` and articles stands between its words.
  private func isUnbroken(_ one: Rendering) -> Bool {
    var token = names.token(at: one.range.lower)
    while token < names.tokens.count, names.tokens[token].upper <= one.range.upper {
      let own = names.tokens[token]
      let isLong = own.upper - own.lower > 3 || classes[token].contains(.speech)
      if !own.isWord && own.kind != .number || classes[token].contains(.function) && isLong
        || isVerbOfBeing(own)
      {
        return false
      }
      token += 1
    }
    return true
  }

  /// `is`, `was` and the like: two or three letters that end in `s`.
  private func isVerbOfBeing(_ token: Token) -> Bool {
    token.upper - token.lower < 4 && names.text[Int(token.upper) - 1] == 0x73
  }

  /// Each has words that the other lacks, and those are no titles, numbers or forms of one word.
  private func differs(_ a: Rendering, _ b: Rendering) -> Bool {
    let (mine, theirs) = (own(a, against: b), own(b, against: a))
    if mine.isEmpty != theirs.isEmpty { return isCut(a, b) }
    guard !mine.isEmpty, !theirs.isEmpty, a.key.count < 6, b.key.count < 6,
      mine.contains(where: isName) || theirs.contains(where: isName)
    else { return false }
    let titles: WordClass = [.title, .role, .kin, .demonym, .number, .calendar, .unit]
    guard !mine.allSatisfy({ !unitClasses($0).isDisjoint(with: titles) }),
      !theirs.allSatisfy({ !unitClasses($0).isDisjoint(with: titles) })
    else { return false }
    return !mine.contains { one in theirs.contains { areForms(one, $0) || areAlike(one, $0) } }
  }

  /// One has lost a word between its first and last: `Privacy Act`, `Privacy Protection Act`.
  private func isCut(_ a: Rendering, _ b: Rendering) -> Bool {
    guard isOneName(a), isOneName(b), min(a.units.count, b.units.count) > 1,
      abs(a.units.count - b.units.count) == 1
    else { return false }
    let kinds = [a, b].map { one in
      [one.units.lowerBound, one.units.upperBound - 1].map { alignment.target.units[$0].kind }
    }
    return kinds[0] == kinds[1] && [a, b].allSatisfy { $0.posterior > 0.4 }
  }

  private func own(_ a: Rendering, against b: Rendering) -> [Int] {
    a.units.filter {
      !b.key.contains(alignment.target.kinds[Int(alignment.target.units[$0].kind)].hash)
    }
  }

  private func unitClasses(_ unit: Int) -> WordClass {
    let token = names.token(at: alignment.target.units[unit].range.lower)
    return token < classes.count ? classes[token] : []
  }

  /// Two spellings of one word: told elsewhere.
  private func areAlike(_ a: Int, _ b: Int) -> Bool {
    let target = alignment.target
    let (one, other) = (
      target.kinds[Int(target.units[a].kind)].word, target.kinds[Int(target.units[b].kind)].word
    )
    guard one >= 0, other >= 0 else { return false }
    return NameSound.likeness(
      names.letters.letters, names.words[Int(one)].letters, names.words[Int(other)].letters) > 0.6
  }

  /// Four letters and more are the same from the start: `Israel`, `Israeli`.
  private func areForms(_ a: Int, _ b: Int) -> Bool {
    let one = names.text[alignment.target.units[a].range.indices]
    let other = names.text[alignment.target.units[b].range.indices]
    return zip(one, other).prefix { $0.0 | 0x20 == $0.1 | 0x20 }.count > 3
  }
}
