// Straight marks among curly ones, and curly ones among straight.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// “Yes," he said.
  static let mixedQuotes = Rule(
    "quotes/mixed-style",
    fault: "Straight and curly marks stand in one story.",
    why: """
      Mixed marks tell the reader that nobody read the copy. The sort that most of the story uses \
      is kept, unless the desk chose one (`--quotes`). Apostrophes are counted by themselves.
      """,
    stratum: .quotes,
    examples: [
      .fixes("“Yes,\" he said. “No,” she said.", to: "“Yes,” he said. “No,” she said."),
      .fixes("\"Yes,” he said. \"No,\" she said.", to: "\"Yes,\" he said. \"No,\" she said."),
      .leaves("\"Yes,\" he said. \"No,\" she said."),
      .leaves("“Yes,” he said. It's late."),
      .leaves("The 6'2\" guard said “no” to all, “never” to some."),
    ]
  ) { analysis, findings in
    let style = analysis.markStyle
    for fault in MarkFault.all(.mixed, in: analysis) {
      let because =
        style.isChosen
        ? Because("style", "marks chosen for this text")
        : Because("count", "\(style.own) marks of the story's own sort, \(style.strange) others")
      findings.report(
        "\(fault.mark.glyph.isStraight ? "Straight" : "Curly") mark in a story with the other sort",
        at: fault.range, because: because, replace: fault.replacement,
        applicability: isPlain(fault, style, analysis) ? .safe : .suggested, confidence: 0.99)
    }
  }

  /// Safe where the desk chose, where the pair itself is mixed, or where nearly all marks agree.
  private static func isPlain(
    _ fault: MarkFault, _ style: MarkStyle, _ analysis: Analysis
  ) -> Bool {
    if style.isChosen || style.own >= 3 * style.strange { return true }
    guard let partner = fault.mark.partner else { return false }
    return analysis.marks[Int(partner)].glyph.isStraight != fault.mark.glyph.isStraight
  }
}
