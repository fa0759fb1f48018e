// Quotations of which nobody is said to be the speaker.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A paragraph of speech with no speaker near it.
  static let quoteAttribution = Rule(
    "quotes/attribution",
    fault: "Nobody is said to have spoken the words of a quotation.",
    why: """
      Some desks want a source for every quotation. A paragraph that is all speech, with no word of \
      speech in the paragraphs beside it, names none. Pull quotes, songs and long interviews are \
      printed that way on purpose, so the rule is silent unless the style asks for it \
      (`attribution`), and it never changes a word.
      """,
    stratum: .quotes, ceiling: .manual,
    examples: [
      .flags(
        "The talks broke down at noon.\n“We have waited long enough for them.”\nThe hall was empty.",
        "”", style: "reuters"),
      .leaves(
        "The talks broke down at noon.\n“We have waited long enough for them.”\nThe hall was empty."
      ),
      .leaves(
        "The minister spoke to reporters at noon and said they were tired.\n“We have waited long "
          + "enough for them.”\nThe hall was empty.", style: "reuters"),
      .leaves(
        "The talks broke down at noon.\n“We have waited long enough for them,” Berg said.\nHe left.",
        style: "reuters"),
      .leaves(
        "Berg went on:\n“We have waited long enough for them.”\nThe hall was empty.",
        style: "reuters"),
      .leaves(
        "The talks broke down.\n“We have waited long enough.”\n“And we are tired,” he added.",
        style: "reuters"),
      .leaves("“Yes.”\n“No.”\n“Never.”", style: "reuters"),
    ]
  ) { analysis, findings in
    guard analysis.settings.style["attribution"] == "always", analysis.isIn("en") else { return }
    for quotation in analysis.quotations where quotation.level == 1 && !quotation.isContinued {
      guard let closing = quotation.closing, quotation.opening != nil,
        let paragraph = analysis.wholeParagraph(quotation),
        !analysis.hasSpeaker(near: paragraph)
      else { continue }
      findings.report(
        "nobody is said to have spoken these words", at: analysis.marks[Int(closing)].range,
        because: Because(
          "context", "no word of speech stands in the paragraphs beside it",
          at: quotation.range), applicability: .manual, confidence: 0.6)
    }
  }
}

extension Analysis {
  /// The paragraph that the quotation fills, if it does and is more than a cry.
  fileprivate func wholeParagraph(_ quotation: Quotation) -> Int? {
    let index = paragraph(at: quotation.range.lower)
    let paragraph = paragraphs[index]
    guard quotation.range == paragraph.range, paragraph.tokens.count > 6 else { return nil }
    return index
  }

  /// Whether a word of speech, a colon or another quotation stands in the paragraphs beside it.
  fileprivate func hasSpeaker(near index: Int) -> Bool {
    guard index > 0, index + 1 < paragraphs.count else { return true }
    for near in max(0, index - 2)...min(paragraphs.count - 1, index + 2) where near != index {
      let tokens = paragraphs[near].tokens
      if tokens.contains(where: { classes[$0].contains(.speech) }) { return true }
      if sign(tokens.upperBound - 1) == 0x3A || isQuoted(paragraphs[near].range) { return true }
    }
    return false
  }
}
