// A person whom the original does not name.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// A known person's name in a story whose original has it nowhere.
  static let sourceInvented = Rule(
    "source/invented",
    fault: "A person is named whom the original does not name.",
    why: """
      Machine translation fills in famous names. Only people whose native names the lexicons know are \
      looked for, in the whole original and with whatever particles or endings their names take there.
      """,
    stratum: .names, ceiling: .manual, depth: .names, isOnRequest: true,
    examples: [
      .flags(
        "The treasurer Benjamin Netanyahu opened the pool.", "Benjamin Netanyahu", source: "he",
        original: "הגזבר מתניהו ברזילי פתח את הבריכה."),
      .leaves(
        "Benjamin Netanyahu opened the pool.", source: "he",
        original: "בנימין נתניהו פתח את הבריכה."),
      .leaves("Benjamin Netanyahu opened the pool.", source: "he"),
    ]
  ) { analysis, findings in
    for difference in analysis.differences where difference.kind == .invented {
      findings.report(
        "“\(analysis.string(difference.range))” is not named in the original",
        at: difference.range, because: Because("source", "its native form stands nowhere there"),
        confidence: 0.8)
    }
  }
}
