// Quotation marks with nothing between them.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// He said “”.
  static let emptyQuotation = Rule(
    "quotes/empty",
    fault: "Quotation marks stand around nothing.",
    why: "The words between them were lost, or a mark was doubled; only the original can tell.",
    stratum: .quotes, ceiling: .manual,
    examples: [
      .flags("He said “” and left.", "“”"),
      .flags("He called it “ ” twice.", "“ ”"),
      .leaves("He said “no” and left."),
      .leaves("He said “‘No’ is no answer” and left."),
    ]
  ) { analysis, findings in
    for (index, mark) in analysis.marks.enumerated()
    where mark.role == .opening && mark.partner.map(Int.init) == index + 1 {
      let close = analysis.marks[index + 1]
      let inside = analysis.prose.utf8[Int(mark.range.upper)..<Int(close.range.lower)]
      guard inside.allSatisfy({ $0 == 0x20 }) else { continue }
      findings.report(
        "nothing stands between these marks", at: TextRange(mark.range.lower, close.range.upper),
        because: Because("quotation", "opened and closed at once"), applicability: .manual,
        confidence: 0.95)
    }
  }
}
