// Words that stand twice.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// “the the”, “of of”: a word that cannot follow itself.
  static let duplicateWord = Rule(
    "punctuation/duplicate-word",
    fault: "A word stands twice.",
    why: """
      Translation systems repeat a word where two segments meet. Articles and a few other words \
      can’t follow themselves, so one goes; any other word is only pointed out, for “had had” and \
      “that that” may be right. Names and quotations are left.
      """,
    stratum: .noise,
    examples: [
      .fixes("He went to the the harbour.", to: "He went to the harbour."),
      .fixes("The head of of the mission left.", to: "The head of the mission left."),
      .suggests("The minister said said he would go.", to: "The minister said he would go."),
      .leaves("He knew that that was wrong, for they had had enough."),
      .leaves("It was very very late, and they came in in the morning."),
      .leaves("New York New York opened in Las Vegas. Duran Duran played."),
      .leaves("“Go to the the door,” he said."),
      .leaves("He asked: what is is?"),
      .leaves("Write spam spam spam. The file-file pair, a name name-like thing, a  a."),
      .leaves("Nous nous sommes levés, vous vous taisez.", language: "fr"),
      .leaves("A long long time ago, many many years, no no."),
    ]
  ) { analysis, findings in
    // Other languages repeat words that English can’t: “nous nous levons”, “die die”.
    guard analysis.isIn("en") else { return }
    var code = CodeLines(analysis)
    for index in analysis.inventory.repeated where isRepeated(index, analysis) {
      let token = analysis.tokens[index]
      guard let certainty = certainty(index, analysis), !analysis.isQuoted(token.range),
        !code.hold(token.lower)
      else { continue }
      findings.report(
        "“\(analysis.string(token))” stands twice",
        at: TextRange(analysis.tokens[index - 1].upper, token.upper),
        because: Because(
          "repetition", analysis.string(token), at: analysis.tokens[index - 1].range),
        replace: "", applicability: certainty, confidence: certainty == .safe ? 0.99 : 0.85)
    }
  }
}

private func isRepeated(_ index: Int, _ analysis: Analysis) -> Bool {
  guard analysis.isSmallWord(index), analysis.isSame(index - 1, index),
    analysis.isSpaced(index), analysis.gap(before: index).count == 1,
    index < 2 || !analysis.tokens[index - 1].isGlued, !analysis.isInChain(index)
  else { return false }
  // Three times and more is meant, or no prose.
  return !(index > 1 && analysis.tokens[index - 2].isWord && analysis.isSame(index - 2, index))
    && !(analysis.token(index + 1)?.isWord == true && analysis.isSame(index, index + 1))
}

/// How sure it is that the word can’t follow itself; nil where it may.
private func certainty(_ index: Int, _ analysis: Analysis) -> Applicability? {
  for hit in analysis.hits(at: index) where hit.end == hit.first + 1 {
    switch analysis.lexicon.field(hit.entry, "twice") {
    case "never": return .safe
    case "fine": return nil
    default: continue
    }
  }
  let isContent = analysis.classes[index].isDisjoint(with: [.function, .number])
  return isContent && analysis.tokens[index].range.count > 3 ? .suggested : nil
}
