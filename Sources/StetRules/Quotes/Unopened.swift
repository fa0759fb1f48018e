// Quotations that are closed and were never opened.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// We are ready,” he said.
  static let unopenedQuote = Rule(
    "quotes/unopened",
    fault: "A quotation is closed and was never opened.",
    why: """
      The reader can’t tell where the speaker’s words begin. Where a paragraph begins with them and \
      the speaker follows (“,” he said”) the mark is supplied at its start; elsewhere a start is \
      suggested or the mark only pointed out. Quotations that began in a paragraph before are right.
      """,
    stratum: .quotes,
    examples: [
      .fixes(
        "The talks go on.\nWe are ready,” the minister said.",
        to: "The talks go on.\n“We are ready,” the minister said."),
      .suggests("We are ready,” the minister said.", to: "“We are ready,” the minister said."),
      .suggests(
        "The minister was calm. We are ready,” he said.",
        to: "The minister was calm. “We are ready,” he said."),
      .suggests("We are ready,” Anna Berg said.", to: "“We are ready,” Anna Berg said."),
      .fixes(
        "We are ready,” Anna Berg said.\nThe talks go on.",
        to: "“We are ready,” Anna Berg said.\nThe talks go on."),
      .fixes(
        "We are ready. We have waited for a year. You will see us at noon.”",
        to: "“We are ready. We have waited for a year. You will see us at noon.”"),
      .fixes(
        "The minister said: We have waited, and we are ready.”",
        to: "The minister said: “We have waited, and we are ready.”"),
      .fixes(
        "Wir sind bereit“, sagte Berg. Der Saal war leer.",
        to: "„Wir sind bereit“, sagte Berg. Der Saal war leer.", language: "de"),
      .fixes(
        "Le ministre a déclaré : La loi est bonne\u{A0}».",
        to: "Le ministre a déclaré : «\u{A0}La loi est bonne\u{A0}».", language: "fr"),
      .suggests(
        "“We wait,” she said. We have waited for a year.”",
        to: "“We wait,” she said. “We have waited for a year.”"),
      .suggests(
        "They showed the film Winter Roads” in May.",
        to: "They showed the film “Winter Roads” in May."),
      .flags("He spoke of a monumental loss” for the town.", "”"),
      .leaves("I could not walk.\nWe waited for a year.\nIt is a fine machine,” one wrote."),
      .flags("If you ask me, I call it folly.”", "”"),
      .leaves("were ready to go, and so were we.” He left."),
      .leaves("“We are ready,” the minister said."),
      .leaves("“We are ready.\n“We have waited,” the minister said."),
      .leaves("The workers’ claim is old, he said. The ’90s’ music."),
    ]
  ) { analysis, findings in
    for missing in MissingMark.all(withOpening: false, in: analysis) {
      report(missing, analysis, to: &findings)
    }
  }

  private static func report(
    _ missing: MissingMark, _ analysis: Analysis, to findings: inout Findings
  ) {
    let place = missing.place
    guard missing.isToBeTold(analysis) else { return }
    let closed = Because("quotation", "closed here", at: missing.mark.range)
    guard place.evidence != .none else {
      return findings.report(
        "a quotation without its opening mark", at: missing.mark.range,
        because: Because("quotation", "no mark opens it in the paragraph or before it"),
        applicability: .manual, confidence: place.mayRunPast ? 0.5 : 0.85)
    }
    let isPlain = place.evidence == .speech || place.evidence == .introduction
    let isLong = place.evidence == .paragraph && missing.isLong && analysis.isIn("en")
    // One sentence by itself is as likely cut out of a longer speech.
    let isCut = place.evidence == .speech && analysis.sentences.count == 1
    let isSafe = (isPlain || isLong) && !isCut && missing.isAlone && !missing.followsOpen
    findings.report(
      "a quotation without its opening mark", at: TextRange(place.lower, place.lower),
      because: closed, Because("place", place.evidence.shown),
      replace: missing.otherEnd(at: place.lower, analysis),
      applicability: isSafe ? .safe : .suggested,
      confidence: isSafe ? 0.985 : place.mayRunPast ? 0.5 : 0.8)
  }
}
