// Dates put the way the source language does.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `2025 AD`, `1447 AH`.
  static let date = Rule(
    "terms/date",
    fault: "A year carries the name of its calendar.",
    why: """
      Arabic and Persian copy names the calendar, since it has two. English leaves AD out for \
      years of our time; years of the Islamic calendar need a person who works them out. Early \
      years (691 AD) stand.
      """,
    stratum: .terms, depth: [.terms],
    examples: [
      .fixes("The law came in 2025 AD.", to: "The law came in 2025.", source: "ar"),
      .flags("The decree is of 5 Muharram 1447 AH.", "1447 AH", source: "ar"),
      .leaves("The mosque was built in 691 AD.", source: "ar"),
      .leaves("The law came in 2025.", source: "ar"),
      .leaves("“It was 2025 AD,” he read.", source: "ar"),
    ]
  ) { analysis, findings in
    guard let source = analysis.settings.sourceLanguage, source == "ar" || source == "fa" else {
      return
    }
    for index in analysis.tokens.indices.dropLast()
    where analysis.tokens[index].kind == .number && analysis.tokens[index].range.count == 4 {
      let year = analysis.tokens[index]
      let era = analysis.tokens[index + 1]
      let whole = TextRange(year.lower, era.upper)
      guard !analysis.isQuoted(whole) else { continue }
      let first = analysis.prose.utf8[Int(year.lower)]
      switch analysis.string(era) {
      case "AD" where first == 0x32 || analysis.string(year).hasPrefix("19"):
        findings.report(
          "“\(analysis.string(whole))”: the year alone says as much", at: whole,
          because: Because("calendar", "AD"), replace: analysis.string(year), confidence: 0.99)
      case "AH" where first == 0x31:
        findings.report(
          "“\(analysis.string(whole))” is a year of the Islamic calendar", at: whole,
          because: Because("calendar", "AH"), confidence: 0.9)
      default: continue
      }
    }
  }
}
