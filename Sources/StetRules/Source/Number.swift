// A number that the original has otherwise.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// `62` where the original has `26`.
  static let sourceNumber = Rule(
    "source/number",
    fault: "A number differs from the original.",
    why: """
      Lines are held against each other where the original is at hand. Only a line in which one \
      number in digits on either side has no counterpart is reported; clock times, numbers in words \
      and rounded millions are left alone.
      """,
    stratum: .names, ceiling: .manual, depth: .names, isOnRequest: true,
    examples: [
      .flags(
        "The lift carried 62 people to the top.", "62", source: "ru",
        original: "Подъёмник доставил наверх 26 человек."),
      .leaves(
        "The lift carried 26 people to the top.", source: "ru",
        original: "Подъёмник доставил наверх 26 человек."),
      .leaves(
        "The lift opens at 6 p.m. for twelve guests.", source: "ru",
        original: "Подъёмник открывается в 18 часов для 12 гостей."),
      .leaves("The lift carried 62 people to the top."),
    ]
  ) { analysis, findings in
    for difference in analysis.differences where difference.kind == .number {
      findings.report(
        "“\(analysis.string(difference.range))” is “\(difference.original)” in the original",
        at: difference.range, because: Because("source", difference.original), confidence: 0.7)
    }
  }
}
