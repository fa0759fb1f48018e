// Other marks that stand for an apostrophe.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// The court´s ruling.
  static let apostrophe = Rule(
    "quotes/apostrophe",
    fault: "Something else stands where an apostrophe belongs.",
    why: """
      Accents, backticks and turned marks do for apostrophes on some keyboards, and programs that \
      curl marks take the apostrophe of ’90s for an opening mark. Marks that stand for ʿayn or \
      hamza in a name are left.
      """,
    stratum: .quotes,
    examples: [
      .fixes("The court´s ruling is final.", to: "The court’s ruling is final."),
      .fixes("They don`t know, it`s late.", to: "They don’t know, it’s late."),
      .fixes("That isn‘t what they‘re after.", to: "That isn’t what they’re after."),
      .fixes(
        "It was the music of the ‘90s, he said.", to: "It was the music of the ’90s, he said."),
      .fixes("Rock ‘n’ roll isn’t dead.", to: "Rock ’n’ roll isn’t dead."),
      .leaves("The court's ruling is final."),
      .leaves("ʿAbd al-Malik and Shuʿayb met in Sanaʿa."),
      .leaves("Shi‘ite leaders met in Sana‘a on Monday."),
      .leaves("He said ‘no’ to the workers’ claim."),
      .leaves("Run `make test` and read on."),
      .leaves("^_`abcd is a row of signs."),
    ]
  ) { analysis, findings in
    for fault in MarkFault.all(.apostrophe, in: analysis)
    where fault.mark.glyph != .backtick || followsLetter(fault.mark, analysis) {
      findings.report(
        "“\(fault.mark.glyph.text)” stands for an apostrophe", at: fault.range,
        because: Because(
          "context", "it stands where a letter or figure is left out or a possessive ends"),
        replace: fault.replacement, confidence: 0.995)
    }
  }

  /// A backtick does for an apostrophe inside words only; elsewhere it is a sign of its own.
  private static func followsLetter(_ mark: Mark, _ analysis: Analysis) -> Bool {
    guard mark.range.lower > 0 else { return false }
    let before = UTF8Scan.scalar(analysis.prose.utf8, endingAt: Int(mark.range.lower)).value
    return ScalarClass.of(before) == .letter
  }
}
