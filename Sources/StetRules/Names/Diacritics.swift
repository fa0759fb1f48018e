// A name with its accents here and without them there.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// A name whose letters have marks in one place and none in another, or more than the style has.
  static let diacritics = Rule(
    "names/diacritics",
    fault: "A name has accents in one place and none in another, or more than the style allows.",
    why: """
      Erdoğan and Erdogan in one story look like two people. What the story mostly has is kept. \
      Under a style with plain letters the accents of names are dropped, but only on request: a \
      person may insist on them, and ü is not always u.
      """,
    stratum: .forms, depth: .names,
    examples: [
      .fixes(
        "The mayor Aylin Doğrul spoke. Aylin Doğrul left. They asked Aylin Dogrul.",
        to: "The mayor Aylin Doğrul spoke. Aylin Doğrul left. They asked Aylin Doğrul."),
      .suggests(
        "The mayor Aylin Doğrul spoke. They asked Aylin Dogrul.",
        to: "The mayor Aylin Doğrul spoke. They asked Aylin Doğrul."),
      .suggests(
        "The mayor Aylin Doğrul spoke.", to: "The mayor Aylin Dogrul spoke.", style: "reuters"),
      .leaves("The mayor Aylin Doğrul spoke."),
      .leaves("The mayor Aylin Doğrul spoke.", style: "guardian"),
      .leaves("“Aylin Doğrul is right,” he said. They asked Aylin Dogrul.", style: "reuters"),
      .leaves("They sat in the café with their fiancés.", style: "reuters"),
    ]
  ) { analysis, findings in
    // Elsewhere an accent may tell two words apart: Fälle, Falle.
    guard analysis.isEnglish else { return }
    guard analysis.settings.style["diacritics"] == "plain" else {
      for form in NameForms.differing(.diacritics, in: analysis) {
        form.report("one person, one form", analysis, to: &findings)
      }
      return
    }
    for mention in analysis.mentions where mention.kind != .other {
      report(mention, analysis, &findings)
    }
  }

  private static func report(
    _ mention: Mention, _ analysis: Analysis, _ findings: inout Findings
  ) {
    for index in mention.tokens {
      let token = analysis.tokens[index]
      guard token.isWord, !token.shape.contains(.ascii), token.script == .latin,
        let plain = LatinBase.plain(analysis.string(token)), !analysis.isQuoted(token.range)
      else { continue }
      findings.report(
        "“\(analysis.string(token))” is “\(plain)” in plain letters", at: token.range,
        because: Because("style", "diacritics: plain", at: mention.range), replace: plain,
        applicability: .suggested, confidence: 0.8)
    }
  }
}
