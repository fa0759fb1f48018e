// A name without its capital.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A name in small letters that the story writes with a capital elsewhere.
  static let nameCase = Rule(
    "names/case",
    fault: "A name that has a capital elsewhere in the story stands in small letters.",
    why: """
      Scripts without capitals leave it to the machine to set them, and at times it forgets one. \
      Only words that are names and nothing else are touched: they have a capital at least twice \
      within sentences, are known as names, and are no common word. Addresses, tags and quotations \
      are left.
      """,
    stratum: .forms, depth: .names,
    examples: [
      .fixes(
        "The mayor, Ivan Dolenko, spoke. They thanked Dolenko. Later dolenko’s aides left.",
        to: "The mayor, Ivan Dolenko, spoke. They thanked Dolenko. Later Dolenko’s aides left."),
      .fixes(
        "Troops left Gaza. Aid reached Gaza in May. Roads to gaza are closed.",
        to: "Troops left Gaza. Aid reached Gaza in May. Roads to Gaza are closed."),
      .leaves("The mayor, Ivan Baker, spoke. They thanked Baker. Later a baker came."),
      .leaves("The mayor, Ivan Dolenko, spoke. Later dolenko left."),
      .leaves("They thanked Dolenko and asked Dolenko. See dolenko.example or #dolenko."),
      .leaves("They thanked Dolenko and asked Dolenko. “dolenko is a name,” he said."),
      .leaves(
        "The Comptroller spoke. They asked the Comptroller of Rome. The comptroller left, a "
          + "comptroller who smiled."),
      .leaves("The Guardian wrote to the Guardian. The guardian of the girl left."),
    ]
  ) { analysis, findings in
    let capitals = capitals(analysis)
    guard !capitals.isEmpty else { return }
    var filter = HashFilter()
    for hash in capitals.keys { filter.insert(hash) }
    let places = analysis.tokens.indices.filter { index in
      filter.mayContain(analysis.hashes[index]) && isSmall(index, analysis)
        && capitals[analysis.hashes[index]] != nil
    }
    // A word that is often small is a word.
    var small: [UInt64: Int] = [:]
    for index in places { small[analysis.hashes[index], default: 0] += 1 }
    for index in places {
      guard let known = capitals[analysis.hashes[index]], known.isName, known.count > 1,
        known.count >= 2 * small[analysis.hashes[index], default: 0]
      else { continue }
      report(index, known, analysis, &findings)
    }
  }

  /// A word with a capital that nothing but its being a name calls for.
  private struct Capital {
    var count = 0
    var isName = false
    let token: Int
  }

  private static func capitals(_ analysis: Analysis) -> [UInt64: Capital] {
    var found: [UInt64: Capital] = [:]
    for mention in analysis.mentions where !analysis.hasFreeCapital(mention) {
      let last = mention.tokens.upperBound - 1
      guard isPlainName(last, analysis), analysis.tokens[last].isCapitalised else { continue }
      var known = found[analysis.hashes[last]] ?? Capital(token: last)
      known.count += 1
      known.isName = known.isName || isSurelyName(mention, last, analysis)
      found[analysis.hashes[last]] = known
    }
    return found
  }

  /// A lexicon knows it as a name, or a given name stands before it.
  private static func isSurelyName(_ mention: Mention, _ last: Int, _ analysis: Analysis) -> Bool {
    if !analysis.classes[last].isDisjoint(with: [.given, .place, .surname]) { return true }
    return mention.kind == .person && mention.tokens.count > 1 && mention.traits.contains(.hasGiven)
  }

  private static func report(
    _ index: Int, _ known: Capital, _ analysis: Analysis,
    _ findings: inout Findings
  ) {
    let range = analysis.tokens[index].range
    guard !analysis.isQuoted(range) else { return }
    let name = analysis.tokens[known.token].range
    findings.report(
      "“\(analysis.string(range))” is the name “\(analysis.string(name))”", at: range,
      because: Because("count", "\(known.count) times with a capital", at: name),
      replace: analysis.string(name), applicability: .safe, confidence: 0.99)
  }

  private static func isPlainName(_ index: Int, _ analysis: Analysis) -> Bool {
    let token = analysis.tokens[index]
    return token.isWord && token.script == .latin && token.upper - token.lower > 3
      && token.shape.isDisjoint(with: [.allCaps, .mixedCase, .hasDigit])
      && analysis.classes[index].isDisjoint(with: [
        .common, .function, .kin, .number, .role, .speech, .title, .unit, .term,
      ])
  }

  /// A word in small letters that stands by itself, not in a tag, an address or a compound.
  private static func isSmall(_ index: Int, _ analysis: Analysis) -> Bool {
    guard !analysis.tokens[index].isCapitalised, isPlainName(index, analysis) else { return false }
    if analysis.tokens[index].isGlued, index > 0, analysis.tokens[index - 1].kind != .punctuation {
      return false
    }
    if index > 0, analysis.tokens[index].isGlued {
      let before = analysis.prose.utf8[Int(analysis.tokens[index].lower) - 1]
      if before == 0x23 || before == 0x40 || before == 0x2E || before == 0x5F || before == 0x2F
        || before == 0x2D
      {
        return false
      }
    }
    guard index + 2 < analysis.tokens.count, analysis.tokens[index + 1].isGlued else { return true }
    let next = analysis.tokens[index + 1]
    return next.kind == .clitic || !analysis.tokens[index + 2].isGlued
  }
}
