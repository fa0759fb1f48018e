// Quotation marks on the wrong side of the space beside them.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// We go on, "he said.
  static let quoteSide = Rule(
    "quotes/side",
    fault: "A quotation mark hangs on to the wrong word.",
    why: """
      Translation programs take marks for words and set spaces beside them at random, so that a \
      closing mark hangs on to the speaker and an opening one on to the word before. What the mark \
      does is known from the whole story.
      """,
    stratum: .quotes,
    examples: [
      .fixes(
        "\"We stay here, \"she said.\nNobody spoke.",
        to: "\"We stay here,\" she said.\nNobody spoke."),
      .fixes(
        "They even \"sold\" their own people, \"the statement says.",
        to: "They even \"sold\" their own people,\" the statement says."),
      .fixes(
        "He hates\" clouds of dust\" on the road.", to: "He hates \"clouds of dust\" on the road."),
      .leaves("“We stay here,” she said."),
      .leaves("He said, “the minister told reporters.”"),
      .leaves("The group known as“the “Four” met."),
      .leaves("Er sagte: „Nein“.", language: "de"),
      .leaves("Il dit : « Non », et il part.", language: "fr"),
    ]
  ) { analysis, findings in
    guard !analysis.isIn("fr") else { return }
    for (index, mark) in analysis.marks.enumerated()
    where mark.role == .opening && mark.partner != nil || mark.role == .closing {
      guard mark.glyph.isDouble, let move = MarkMove(mark, analysis) else { continue }
      findings.report(
        mark.role == .opening
          ? "the opening mark hangs on to the word before it"
          : "the closing mark hangs on to the word behind it",
        at: move.range,
        because: Because("context", "its part in the story", at: mark.range),
        replace: move.text(analysis.shownGlyph(index)),
        applicability: mark.partner == nil && !move.isPlain ? .suggested : .safe,
        confidence: mark.partner == nil ? 0.95 : 0.985)
    }
  }
}

/// A mark that changes places with a space.
private struct MarkMove {
  let range: TextRange
  let isOpening: Bool
  /// A comma stands before the space, as it does before a closing mark.
  let isPlain: Bool

  init?(_ mark: Mark, _ analysis: Analysis) {
    let bytes = analysis.prose.utf8
    let lower = Int(mark.range.lower)
    let upper = Int(mark.range.upper)
    guard lower > 1, upper + 1 < bytes.count else { return nil }
    isOpening = mark.role == .opening
    if isOpening {
      guard Self.isLetter(bytes[lower - 1]), bytes[upper] == 0x20, Self.isLetter(bytes[upper + 1])
      else { return nil }
      range = TextRange(mark.range.lower, mark.range.upper + 1)
      isPlain = true
    } else {
      guard bytes[lower - 1] == 0x20, Self.isLetter(bytes[upper]), bytes[lower - 2] != 0x20
      else { return nil }
      range = TextRange(mark.range.lower - 1, mark.range.upper)
      isPlain = bytes[lower - 2] == 0x2C
    }
  }

  func text(_ glyph: String) -> String { isOpening ? " " + glyph : glyph + " " }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}

extension Analysis {
  /// What the mark is to be written with: rules that move a mark and rules that change it must
  /// agree.
  func shownGlyph(_ index: Int) -> String {
    let mark = marks[index]
    let partner = mark.partner.map { marks[Int($0)].glyph }
    var outer: MarkGlyph?
    if mark.level > 1 {
      outer = marks[max(0, index - 40)..<index].last { $0.level == 1 && $0.role == .opening }?.glyph
    }
    return (markStyle.glyph(for: mark, partner: partner, inside: outer) ?? mark.glyph).text
  }
}
