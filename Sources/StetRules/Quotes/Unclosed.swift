// Quotations that are opened and never closed.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// “almost nothing, stressing that …
  static let unclosedQuote = Rule(
    "quotes/unclosed",
    fault: "A quotation is opened and never closed.",
    why: """
      The reader can’t tell where the speaker’s words end. Where the writer plainly goes on (“, he \
      said on Monday”, “, stressing that …”) the mark is supplied there; where a paragraph is one \
      long quotation its end is suggested; anything else is only pointed out. A quotation that runs \
      on over paragraphs, opened at each, is right.
      """,
    stratum: .quotes,
    examples: [
      .fixes(
        "It would give them “a lot of room, stressing that time was short.",
        to: "It would give them “a lot of room,” stressing that time was short."),
      .fixes(
        "“We are almost there, the minister said on Monday.",
        to: "“We are almost there,” the minister said on Monday."),
      .fixes(
        "He spoke to his wife for \"less than a minute, she said.",
        to: "He spoke to his wife for \"less than a minute,\" she said."),
      .suggests(
        "“We are ready. We have waited for a year.\nThe talks go on, the minister said.",
        to: "“We are ready. We have waited for a year.”\nThe talks go on, the minister said."),
      .flags("He called it “a trap and left the room at once.\nNobody followed.", "“"),
      .leaves("“We are ready,” he said. “We have waited.”"),
      .flags("“Very simple, as you said.", "“"),
      .leaves("He came at noon.\n“Very simple, as you said."),
      .leaves("He came at noon.\nThe minister said: “We have waited. We are ready."),
      .fixes(
        "“We stand with you, Anna Berg, the union’s leader, wrote on Monday.",
        to: "“We stand with you,” Anna Berg, the union’s leader, wrote on Monday."),
      .fixes(
        "“Stand still! roared Berg, and ran.", to: "“Stand still!” roared Berg, and ran."),
      .fixes(
        "„Das ist schwierig, sagte Berg.", to: "„Das ist schwierig“, sagte Berg.", language: "de"),
      .fixes(
        "«Мы готовы, - заявил Петров.", to: "«Мы готовы», - заявил Петров.", language: "ru"),
      .fixes(
        "«\u{A0}La loi est bonne, a-t-il ajouté.",
        to: "«\u{A0}La loi est bonne\u{A0}», a-t-il ajouté.", language: "fr"),
      .fixes(
        "„Das ist schwierig, so der Minister.", to: "„Das ist schwierig“, so der Minister.",
        language: "de"),
      .fixes(
        "„Das ist schwierig, hat Anna Berg gesagt.",
        to: "„Das ist schwierig“, hat Anna Berg gesagt.", language: "de"),
      .fixes("“No lo sé, ha dicho Ruiz.", to: "“No lo sé”, ha dicho Ruiz.", language: "es"),
      .suggests(
        "He called it “a poor joke.\nNobody laughed.",
        to: "He called it “a poor joke.”\nNobody laughed."),
      .suggests(
        "They showed “Winter Roads” and “The Long Night together.",
        to: "They showed “Winter Roads” and “The Long Night” together."),
      .leaves("“The talks, I think, are over,” he said. “We go home.”"),
      .leaves(
        "He rose.\n“In fact, the letter, though written on paper, told the minister nothing."),
      .leaves(
        "He wrote:\n“We are ready. We have waited.\n“We shall go on.”\nThen he slept."),
      .leaves("It was a 6'2\" guard who said so, the coach said."),
      .leaves("The workers’ claim, he said, was just."),
    ]
  ) { analysis, findings in
    let found = MissingMark.all(withOpening: true, in: analysis)
    guard !found.isEmpty else { return }
    let isInside = analysis.setsSignsInside
    for missing in found { report(missing, isInside, analysis, to: &findings) }
  }

  private static func report(
    _ missing: MissingMark, _ isInside: Bool, _ analysis: Analysis, to findings: inout Findings
  ) {
    let place = missing.place
    guard missing.isToBeTold(analysis) else { return }
    let opened = Because("quotation", "opened here", at: missing.mark.range)
    guard place.evidence != .none else {
      return findings.report(
        "a quotation without its closing mark", at: missing.mark.range,
        because: Because("quotation", "no mark closes it in the paragraph or after it"),
        applicability: .manual,
        confidence: place.mayRunPast ? 0.5 : missing.mayRunOn ? 0.6 : 0.9)
    }
    let isWhole = place.evidence == .paragraph && !analysis.setsStopsOutside
    let offset = isInside || isWhole ? place.upper : place.lower
    let isSafe = place.evidence == .speech && missing.isAlone && !missing.mayRunOn
    findings.report(
      "a quotation without its closing mark", at: TextRange(offset, offset), because: opened,
      Because("place", place.evidence.shown), replace: missing.otherEnd(at: offset, analysis),
      applicability: isSafe ? .safe : .suggested,
      confidence: isSafe ? 0.985 : place.mayRunPast ? 0.5 : 0.85)
  }
}
