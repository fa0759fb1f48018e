// Commas and stops that were written twice.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// Two commas, stops or semicolons where one is meant.
  static let doubledSign = Rule(
    "punctuation/doubled",
    fault: "A mark of punctuation is doubled.",
    why: """
      Joined segments leave two stops or commas behind. One is enough. Three stops are an ellipsis, \
      !! and ?! are the speaker’s own, and paths and file names are left alone.
      """,
    stratum: .spacing,
    examples: [
      .fixes("The harbour is closed..", to: "The harbour is closed."),
      .fixes("Rhodes,, Samos and Kos were cut off.", to: "Rhodes, Samos and Kos were cut off."),
      .fixes("He left;; she stayed.", to: "He left; she stayed."),
      .fixes("He left.. She stayed.", to: "He left. She stayed."),
      .fixes("How loud it was!.. He left.", to: "How loud it was! He left.", source: "ru"),
      .leaves("He waited... and left."),
      .leaves("He waited.... Then he left."),
      .leaves("See ../notes and C:..\\x for more."),
      .leaves("What?! No!! Really??"),
      .leaves("Pages 1..5 are missing."),
    ]
  ) { analysis, findings in
    for index in analysis.tokens.indices.dropFirst(2) {
      guard let range = doubled(at: index, analysis) else { continue }
      findings.report(
        "“\(analysis.string(range))” is doubled",
        at: range, because: Because("typography", "one mark is enough"),
        replace: String(analysis.string(range).prefix(1)), confidence: 0.99)
    }
  }
}

/// The two marks (three in the Russian `!..`) that end at the token, if one is too many.
private func doubled(at index: Int, _ analysis: Analysis) -> TextRange? {
  let sign = analysis.sign(index)
  guard sign == 0x2C || sign == 0x2E || sign == 0x3B, analysis.sign(index - 1) == sign,
    analysis.tokens[index].isGlued, analysis.tokens[index - 1].isGlued
  else { return nil }
  if let next = analysis.token(index + 1), next.isGlued, !isCloser(analysis.sign(index + 1)) {
    return nil
  }
  let before = analysis.tokens[index - 2]
  let isShout = sign == 0x2E && [0x21, 0x3F].contains(analysis.sign(index - 2))
  guard isShout || before.kind == .word || before.kind == .clitic else { return nil }
  let first = isShout ? index - 2 : index - 1
  return TextRange(analysis.tokens[first].lower, analysis.tokens[index].upper)
}

private func isCloser(_ sign: UInt32) -> Bool {
  [0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB].contains(sign)
}
