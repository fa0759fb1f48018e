// Double marks in a headline where the style wants single ones.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// Minister calls plan “a trap”
  static let headlineQuotes = Rule(
    "quotes/headline",
    fault: "A headline has double quotation marks where the style has single ones.",
    why: """
      Many houses set single marks in headlines, for they take less room: a style says so with \
      `headline-quotes: single`. What is a headline the format says (`<h1>`, `# …`, a heading of a \
      document); in plain text it is the first paragraph, where it is short and has no stop, and \
      sentences follow. Quotations in the story keep their double marks.
      """,
    stratum: .quotes,
    examples: [
      .fixes(
        "Minister calls plan “a trap”\nThe talks broke down at noon.\n“It is a trap,” Berg said.",
        to:
          "Minister calls plan ‘a trap’\nThe talks broke down at noon.\n“It is a trap,” Berg said.",
        style: "bbc"),
      .fixes(
        "Minister calls plan \"a trap\"\nThe talks broke down at noon.\nHe left, \"tired,\" for home.",
        to:
          "Minister calls plan 'a trap'\nThe talks broke down at noon.\nHe left, \"tired,\" for home.",
        style: "bbc"),
      .leaves(
        "Minister calls plan “a trap”\nThe talks broke down at noon.\n“It is a trap,” Berg said."),
      .leaves(
        "Minister calls plan ‘a trap’\nThe talks broke down at noon.\n“It is a trap,” Berg said.",
        style: "bbc"),
      .leaves(
        "The minister called it “a trap.”\nThe talks broke down at noon.\nNobody came.",
        style: "bbc"),
      .leaves("He called it “a trap”", style: "bbc"),
    ]
  ) { analysis, findings in
    for fault in MarkFault.all(.headline, in: analysis) {
      findings.report(
        "a double mark in a headline", at: fault.range,
        because: Because("style", "headline-quotes: single"), replace: fault.replacement,
        confidence: 0.99)
    }
  }
}
