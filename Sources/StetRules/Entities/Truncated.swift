// What is left of a name: one letter.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `r Radek said`: of a first name or surname only its last letter was kept.
  static let truncatedName = Rule(
    "entities/truncated",
    fault: "A single letter stands where a name should.",
    why: """
      Machine translation at times keeps only the end of a name it could not cut up well. \
      Initials, list letters and the words `a`, `I` and `o` are left alone.
      """,
    stratum: .names, ceiling: .manual, depth: .names,
    examples: [
      .flags("Goalkeeper Marek Radek was hurt. Doctors let r Radek go on Monday.", "r"),
      .flags("The coach was pleased. “We fought,” v said after the match.", "v"),
      .leaves("Goalkeeper M. Radek was hurt. Doctors let a Radek fan in."),
      .leaves("José Ortega y Gasset said little. Choose plan b. Vitamin d said to help sells."),
    ]
  ) { analysis, findings in
    for index in analysis.inventory.letters where isStray(index, analysis) {
      let next = analysis.tokens[index + 1]
      let isBeforeName = next.isCapitalised && names(index + 1, analysis)
      let speaks = analysis.classes[index + 1].contains(.speech) && startsClause(index, analysis)
      guard isBeforeName || speaks else { continue }
      findings.report(
        "“\(analysis.string(analysis.tokens[index]))” may be what is left of a name",
        at: analysis.tokens[index].range,
        because: Because(
          "place", isBeforeName ? "before a name" : "before a verb of speech", at: next.range),
        confidence: 0.8)
    }
  }

  /// A small letter that is no word, between spaces, not after a capital or a number.
  private static func isStray(_ index: Int, _ analysis: Analysis) -> Bool {
    let token = analysis.tokens[index]
    guard index > 0, index + 1 < analysis.tokens.count, !token.isCapitalised,
      token.shape.contains(.spaceBefore),
      !["a", "o", "x", "n"].contains(analysis.string(token))
    else { return false }
    let (before, after) = (analysis.tokens[index - 1], analysis.tokens[index + 1])
    return after.isWord && after.shape.contains(.spaceBefore) && !before.isCapitalised
      && before.kind != .number && !analysis.isQuoted(token.range)
  }

  /// Mentions are in the order of the text.
  private static func names(_ token: Int, _ analysis: Analysis) -> Bool {
    let low = analysis.mentions.partitionPoint { $0.tokens.upperBound <= token }
    return low < analysis.mentions.count && analysis.mentions[low].tokens.contains(token)
      && analysis.mentions[low].kind == .person
  }

  /// Right behind a mark or at the sentence's start: what speaks there is a person.
  private static func startsClause(_ index: Int, _ analysis: Analysis) -> Bool {
    analysis.tokens[index - 1].kind == .punctuation
      || analysis.sentences[analysis.sentence(at: analysis.tokens[index].lower)].tokens.lowerBound
        == index
  }
}
