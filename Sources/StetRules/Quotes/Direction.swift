// Quotation marks that point the wrong way.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// ”No“, he said.
  static let quoteDirection = Rule(
    "quotes/direction",
    fault: "A quotation mark points the wrong way.",
    why: """
      Editors paste text and programs guess line by line, so that opening marks end quotations and \
      closing marks begin them. What each mark does is found for the whole story at once; a mark \
      whose part is not clear is left.
      """,
    stratum: .quotes,
    examples: [
      .fixes(
        "Officials denied the report ”in full“ today.",
        to: "Officials denied the report “in full” today."),
      .fixes("”We shall see,“ she said.", to: "“We shall see,” she said."),
      .fixes("“Wait,“ she said. “Wait for me.“", to: "“Wait,” she said. “Wait for me.”"),
      .fixes(
        "“Nein“, sagte er. „Nie“, sagte sie. „Doch“.",
        to: "„Nein“, sagte er. „Nie“, sagte sie. „Doch“.", language: "de"),
      .leaves("“We shall see,” she said."),
      .leaves("”Nej”, sade hon. ”Aldrig.”", language: "sv"),
      .leaves("»Nein«, sagte er. »Nie«, sagte sie.", language: "de"),
      .leaves("He wrote of the ’90s and of rock ’n’ roll."),
      .leaves("He read the sheet \"upside down\"."),
    ]
  ) { analysis, findings in
    for fault in MarkFault.all(.direction, in: analysis) {
      let does = fault.mark.role == .opening ? "opens" : "closes"
      findings.report(
        "This mark \(does) a quotation but points the other way", at: fault.range,
        because: Because("context", "what stands beside it and the marks of the whole story"),
        replace: fault.replacement, confidence: 0.99)
    }
  }
}
