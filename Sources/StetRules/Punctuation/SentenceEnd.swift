// Paragraphs that lost their last stop.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A paragraph of a story whose paragraphs all end, and that does not.
  static let sentenceEnd = Rule(
    "punctuation/sentence-end",
    fault: "A paragraph ends without a full stop.",
    why: """
      Where every other long paragraph of a story ends with a stop and one doesn’t, it was lost. It \
      is only suggested. Headlines, captions, lists, bylines and lines that end with a colon or an \
      address are left.
      """,
    stratum: .spacing, severity: .note,
    examples: [
      .suggests(
        "Harbour is closed\n" + long("The mayor") + ".\n" + long("The captain") + ".\n"
          + long("The pilot") + "\n" + long("The owner") + ".\n" + long("The cook") + ".\n",
        to: "Harbour is closed\n" + long("The mayor") + ".\n" + long("The captain") + ".\n"
          + long("The pilot") + ".\n" + long("The owner") + ".\n" + long("The cook") + ".\n"),
      .leaves(long("The mayor") + "\n" + long("The captain") + "\n" + long("The pilot") + ".\n"),
      .leaves(long("The mayor") + "."),
      .leaves(
        long("The mayor") + ".\n" + long("The captain") + ".\n" + long("The pilot") + ":\n"
          + long("The owner") + ".\n" + long("The cook") + ".\n" + long("The guard") + "\n"),
    ]
  ) { analysis, findings in
    let long = analysis.paragraphs.filter { $0.tokens.count >= 15 }
    let open = long.filter { endsOpen($0, analysis) }
    // The last one may have been cut off on purpose.
    guard long.count >= 5, open.count * 5 <= long.count else { return }
    for paragraph in open
    where paragraph.range != analysis.paragraphs.last?.range
      && paragraph.range != analysis.paragraphs.first?.range
      && isFollowedByStart(paragraph, analysis)
    {
      let end = paragraph.range.upper
      findings.report(
        "no stop at the end of the paragraph", at: TextRange(end, end),
        because: Because(
          "count", "\(long.count - open.count) of \(long.count) paragraphs end with one"),
        replace: ".", applicability: .suggested, confidence: 0.85)
    }
  }
}

/// Whether the paragraph ends with a small word of the language.
private func endsOpen(_ paragraph: Segment, _ analysis: Analysis) -> Bool {
  let last = paragraph.tokens.upperBound - 1
  // “Harbour closed - Daily Wire” is a headline.
  guard !paragraph.tokens.contains(where: { isDash($0, analysis) }) else { return false }
  // Behind a preposition or an article more than a stop is missing.
  return analysis.isSmallWord(last, atLeast: 2) && analysis.classes[last].contains(.common)
    && !analysis.classes[last].contains(.function)
    && analysis.tokens[paragraph.tokens.lowerBound].isWord
}

private func isDash(_ index: Int, _ analysis: Analysis) -> Bool {
  analysis.sign(index) == 0x2D && analysis.isSpaced(index)
}

/// Whether what comes next begins a sentence, and is no rest of this one on a line of its own.
private func isFollowedByStart(_ paragraph: Segment, _ analysis: Analysis) -> Bool {
  guard let next = analysis.token(paragraph.tokens.upperBound) else { return false }
  if next.isWord { return next.isCapitalised || next.script != .latin }
  return [0x22, 0x201C, 0x2018, 0xAB].contains(analysis.sign(paragraph.tokens.upperBound))
}

/// A paragraph for the examples.
private func long(_ who: String) -> String {
  who + " said on Monday that the harbour would be closed to all ships until the storm had passed"
}
