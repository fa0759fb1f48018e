// A day of the week or a month that the original has otherwise.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// `Tuesday` where the original has `понедельник`.
  static let sourceDay = Rule(
    "source/date",
    fault: "A day of the week or a month differs from the original.",
    why: """
      Where each side of a line names one day, or one month, they ought to be the same. “Today” and \
      dates in figures are left alone.
      """,
    stratum: .names, ceiling: .manual, depth: .names,
    examples: [
      .flags(
        "The council meets on Tuesday.", "Tuesday", source: "ru",
        original: "Совет собирается в понедельник."),
      .flags(
        "The bridge opens in June.", "June", source: "uk", original: "Міст відкриють у липні."),
      .leaves(
        "The council meets on Monday.", source: "ru", original: "Совет собирается в понедельник."),
      .leaves(
        "The council meets on Monday or Tuesday.", source: "ru",
        original: "Совет собирается в понедельник."),
    ]
  ) { analysis, findings in
    for difference in analysis.differences
    where difference.kind == .weekday || difference.kind == .month {
      findings.report(
        "“\(analysis.string(difference.range))” is “\(difference.original)” in the original",
        at: difference.range, because: Because("source", difference.original), confidence: 0.85)
    }
  }
}
