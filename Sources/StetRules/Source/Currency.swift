// A currency that the original has otherwise.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// `dollars` where the original has `рублей`.
  static let sourceCurrency = Rule(
    "source/currency",
    fault: "A currency differs from the original.",
    why: """
      Where each side of a line speaks of one currency, it ought to be the same. A sum that is also \
      given in a second currency is left alone.
      """,
    stratum: .names, ceiling: .manual, depth: .names,
    examples: [
      .flags(
        "The roof cost 300 dollars.", "dollars", source: "ru", original: "Крыша стоила 300 рублей."),
      .leaves(
        "The roof cost 300 rubles, or four dollars.", source: "ru",
        original: "Крыша стоила 300 рублей."),
      .leaves(
        "The roof cost 300 rubles.", source: "ru", original: "Крыша стоила 300 рублей."),
    ]
  ) { analysis, findings in
    for difference in analysis.differences where difference.kind == .currency {
      findings.report(
        "“\(analysis.string(difference.range))” is “\(difference.original)” in the original",
        at: difference.range, because: Because("source", difference.original), confidence: 0.8)
    }
  }
}
