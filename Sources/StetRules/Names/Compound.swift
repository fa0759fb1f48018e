// A name of two words that is written as one, or the other way about.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A compound name that is cut where English writes one word, or joined here and cut there.
  static let compound = Rule(
    "names/compound",
    fault: "A compound name is cut in two, or joined in one place and cut in another.",
    why: """
      Arabic writes نصر الله in two words and English Nasrallah in one; machine translation keeps \
      the cut. Such names are joined as the list of compounds has them, safely where no one writes \
      them otherwise. Abdel Rahman and Abdelrahman are both in use: one person’s name follows what \
      the story mostly has.
      """,
    stratum: .forms, depth: .names,
    examples: [
      .fixes(
        "The group’s leader, Hassan Nasr Allah, spoke.",
        to: "The group’s leader, Hassan Nasrallah, spoke."),
      .fixes("Fighters of Hizb Allah left.", to: "Fighters of Hezbollah left."),
      .suggests(
        "The envoy met Tariq Abd Allah on Sunday.", to: "The envoy met Tariq Abdullah on Sunday."),
      .fixes(
        """
        The poet Samir Abdel Hafez read. Samir Abdel Hafez sat down. They thanked Samir Abdelhafez.
        """,
        to: """
          The poet Samir Abdel Hafez read. Samir Abdel Hafez sat down. They thanked Samir Abdel Hafez.
          """),
      .leaves("Hassan Nasrallah spoke of God. “Nasr Allah,” they cried."),
      .leaves("The sura is called Nasr. Allah is named in it."),
      .leaves("Samir Abdel Hafez met Omar Abdelhafez."),
      .leaves("The poet Samir Abdelhafez read. They thanked Samir Abdelhafez."),
    ]
  ) { analysis, findings in
    let isEnglish = analysis.isEnglish
    for hit in analysis.hits
    where isEnglish && hit.variant > 0 && analysis.lexicon.isOfKind(hit.entry, "compounds") {
      report(hit, analysis, &findings)
    }
    for form in NameForms.differing(.compound, in: analysis) {
      form.report("one person, one form", analysis, to: &findings)
    }
  }

  private static func report(_ hit: Hit, _ analysis: Analysis, _ findings: inout Findings) {
    let range = TextRange(
      analysis.tokens[Int(hit.first)].lower, analysis.tokens[Int(hit.end) - 1].upper)
    let words = (Int(hit.first)..<Int(hit.end)).filter { analysis.tokens[$0].isWord }
    guard words.allSatisfy({ analysis.tokens[$0].isCapitalised && !isCapitals($0, analysis) }),
      !analysis.isQuoted(range)
    else { return }
    let isSafe = analysis.lexicon.field(hit.entry, "sure") == "yes"
    let head = analysis.lexicon.head(hit.entry)
    findings.report(
      "“\(analysis.string(range))” is one word in English: \(head)", at: range,
      because: Because("lexicon", analysis.lexicon.place(hit.entry)), replace: head,
      applicability: isSafe ? .safe : .suggested, confidence: isSafe ? 0.99 : 0.8)
  }

  private static func isCapitals(_ token: Int, _ analysis: Analysis) -> Bool {
    analysis.tokens[token].shape.contains(.allCaps)
  }
}
