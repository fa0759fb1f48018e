// Words of the source that were not translated.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// A word or two in another script in the middle of the text.
  static let sourceLeftover = Rule(
    "terms/source-leftover",
    fault: "A word of the source stands untranslated.",
    why: """
      Translation models skip words they do not know. Words in another script are reported unless \
      they stand in brackets or quotation marks, where a writer puts them on purpose.
      """,
    stratum: .noise, ceiling: .manual, depth: [.terms],
    isOfAnyLanguage: true,
    examples: [
      .flags("The court sent him to колонию for a year.", "колонию"),
      .flags("He praised the المقاومة on Friday.", "المقاومة"),
      .leaves("The word (колония) means penal colony."),
      .leaves("He wrote “колония” on the wall."),
      .leaves("The court sent him to a colony for a year."),
    ]
  ) { analysis, findings in
    for run in ForeignRun.all(in: analysis) where run.words < 4 {
      findings.report(
        "“\(analysis.string(run.range))” is left from the source", at: run.range,
        because: Because("script", "\(run.script)"), confidence: 0.95)
    }
  }

  /// A clause or more in another script.
  static let untranslated = Rule(
    "terms/untranslated",
    fault: "A passage of the source stands untranslated.",
    why: """
      Translation models sometimes return a sentence as it came. Passages of four words or more in \
      another script are reported unless they stand in brackets or quotation marks.
      """,
    stratum: .noise, ceiling: .manual, severity: .error, depth: [.terms],
    isOfAnyLanguage: true,
    examples: [
      .flags(
        "He left the hall at noon and said no more that day. Суд отправил его в колонию на год.",
        "Суд отправил его в колонию на год"),
      .leaves("He wrote “Суд отправил его в колонию на год” on the wall."),
      .leaves("He left at noon."),
    ]
  ) { analysis, findings in
    for run in ForeignRun.all(in: analysis) where run.words > 3 {
      findings.report(
        "\(run.words) words are not translated", at: run.range,
        because: Because("script", "\(run.script)"), confidence: 0.97)
    }
  }
}

/// Words in a script that the text’s language is not written with.
private struct ForeignRun {
  let range: TextRange
  let words: Int
  let script: Script

  /// Only for texts in English: other languages have loans in Latin and more.
  static func all(in analysis: Analysis) -> [ForeignRun] {
    guard analysis.settings.language.hasPrefix("en"),
      !analysis.inventory.scripts.isSubset(of: [.latin, .none])
    else { return [] }
    var runs: [ForeignRun] = []
    var start: Int?
    var depth = 0
    for index in analysis.tokens.indices {
      let token = analysis.tokens[index]
      if token.kind == .punctuation {
        depth = nesting(depth, analysis.prose.utf8[Int(token.lower)])
      }
      guard token.isWord else { continue }
      let isForeign = token.script != .latin && token.script != .none
      if isForeign, depth == 0, !analysis.isQuoted(token.range) {
        start = start ?? index
      } else if let first = start {
        runs.append(ForeignRun(first..<index, analysis))
        start = nil
      }
    }
    if let start { runs.append(ForeignRun(start..<analysis.tokens.count, analysis)) }
    // A text that is mostly in another script is no English text.
    let foreign = runs.reduce(0) { $0 + $1.words }
    return foreign * 2 < analysis.tokens.count ? runs : []
  }

  private static func nesting(_ depth: Int, _ byte: UInt8) -> Int {
    switch byte {
    case 0x28, 0x5B: depth + 1
    case 0x29, 0x5D: max(0, depth - 1)
    default: depth
    }
  }

  private init(_ tokens: Range<Int>, _ analysis: Analysis) {
    let words = tokens.filter { analysis.tokens[$0].isWord }
    let last = words.last ?? tokens.lowerBound
    range = TextRange(analysis.tokens[tokens.lowerBound].lower, analysis.tokens[last].upper)
    self.words = words.count
    script = analysis.tokens[tokens.lowerBound].script
  }
}
