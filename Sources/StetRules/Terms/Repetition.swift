// Looping output: the same words, or the same sentence, again and again.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// Words or sentences that a translation model has repeated.
  static let repetition = Rule(
    "terms/repetition",
    fault: "The same words stand several times in a row.",
    why: """
      Translation models fall into loops. Three or more copies of a phrase, or a sentence that \
      follows itself, are reported; what a writer repeats for effect (“very, very”) stands.
      """,
    stratum: .noise, ceiling: .suggested, depth: [.terms],
    isOfAnyLanguage: true,
    examples: [
      .suggests(
        "He said in the city of the city of the city of Homs that it rained.",
        to: "He said in the city of Homs that it rained."),
      .suggests(
        "The bridge was shut on Monday. The bridge was shut on Monday. It opened later.",
        to: "The bridge was shut on Monday. It opened later."),
      .leaves("It was a very, very, very long day."),
      .leaves("“No, no, no, no,” she said."),
      .leaves("The bridge was shut on Monday. The road was shut on Monday."),
    ]
  ) { analysis, findings in
    let hashes = analysis.hashes
    for sentence in analysis.sentences {
      Loop.report(in: sentence.tokens, hashes, analysis, &findings)
    }
    for (first, second) in zip(analysis.sentences, analysis.sentences.dropFirst())
    where first.tokens.count > 5 && hashes[first.tokens] == hashes[second.tokens]
      && !analysis.isQuoted(second.range)
    {
      findings.report(
        "This sentence stands twice", at: TextRange(first.range.upper, second.range.upper),
        because: Because("repetition", analysis.string(first.range), at: first.range), replace: "",
        applicability: .suggested, confidence: 0.95)
    }
  }
}

/// A phrase of two to twelve words that follows itself at least twice.
private enum Loop {
  static func report(
    in sentence: Range<Int>, _ hashes: [UInt64], _ analysis: Analysis, _ findings: inout Findings
  ) {
    guard sentence.count > 5 else { return }
    let next = nextLike(in: sentence, hashes)
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      // The first word of a loop comes back after one period of it.
      guard next[start - sentence.lowerBound] <= 12,
        let (period, end) = loop(at: start, in: sentence, hashes)
      else {
        start += 1
        continue
      }
      let kept = TextRange(
        analysis.tokens[start].lower, analysis.tokens[start + period - 1].upper)
      let rest = TextRange(kept.upper, analysis.tokens[end - 1].upper)
      if !analysis.isQuoted(rest),
        analysis.tokens[start..<(start + period)].contains(where: \.isWord)
      {
        findings.report(
          "“\(analysis.string(kept))” stands \((end - start) / period) times in a row", at: rest,
          because: Because("repetition", analysis.string(kept), at: kept), replace: "",
          applicability: .suggested, confidence: 0.9)
      }
      start = end
    }
  }

  /// Per token of a sentence: how far it is to one that may be the same, by the end of its hash.
  private static func nextLike(in sentence: Range<Int>, _ hashes: [UInt64]) -> [UInt8] {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { last in
      last.initialize(repeating: .max / 2)
      var next = Array(repeating: UInt8(0), count: sentence.count)
      for index in sentence.reversed() {
        let place = Int(hashes[index] & 255)
        next[index - sentence.lowerBound] = UInt8(min(255, last[place] - index))
        last[place] = index
      }
      return next
    }
  }

  /// The shortest period with three whole copies from `start` on, and the end of the last copy.
  private static func loop(
    at start: Int, in sentence: Range<Int>, _ hashes: [UInt64]
  ) -> (period: Int, end: Int)? {
    for period in 2...12 where start + 3 * period <= sentence.upperBound {
      guard hashes[start + period] == hashes[start] else { continue }
      var end = start + period
      while end < sentence.upperBound, hashes[end] == hashes[end - period] { end += 1 }
      let copies = (end - start) / period
      // `very, very, very`: a word and a comma are a writer’s own repetition.
      if copies > 2, period > 2 || hashes[start] != hashes[start + 1] {
        if period == 2, copies < 4 { continue }
        return (period, start + copies * period)
      }
    }
    return nil
  }
}
