// Quotation marks of another language, of old keyboards and of typesetting programs.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// «No», he said.
  static let foreignQuotes = Rule(
    "quotes/foreign-style",
    fault: "A quotation mark of another language or of an old keyboard.",
    why: """
      Translation keeps the marks of the original now and then: « », „ “, 「 」, or the ``…'' of \
      typesetting programs. They become the story's own marks. A story that uses one foreign sort \
      throughout in a language that allows it is left.
      """,
    stratum: .quotes,
    examples: [
      .fixes(
        "The minister said «we will not talk» on Monday.",
        to: "The minister said “we will not talk” on Monday."),
      .fixes(
        "It was „ready for all options“ by noon.", to: "It was “ready for all options” by noon."),
      .fixes("He said ``no'' and left.", to: "He said “no” and left."),
      .fixes("He called it 「a trap」 twice.", to: "He called it “a trap” twice."),
      .leaves("Il a dit « non » et il est parti.", language: "fr"),
      .leaves("Он сказал «нет» и ушёл.", language: "ru"),
      .leaves("Er sagte »nein« und ging.", language: "de"),
      .leaves("Press Ctrl and ` to open the window."),
    ]
  ) { analysis, findings in
    for fault in MarkFault.all(.foreign, in: analysis) {
      findings.report(
        "This mark is not one that the rest of the story or its language uses", at: fault.range,
        because: Because("style", "the marks of this text are \(analysis.markStyle.family.shown)"),
        replace: fault.replacement, confidence: 0.99)
    }
  }
}

extension MarkFamily {
  /// The marks as a reader may see them: “ ” ‘ ’.
  var shown: String {
    "\(outer.open.text) \(outer.close.text) \(inner.open.text) \(inner.close.text)"
  }
}
