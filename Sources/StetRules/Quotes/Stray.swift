// Quotation marks too many: doubled ones, and ones that hold nothing.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// He called it ""dry"".
  static let strayQuote = Rule(
    "quotes/stray",
    fault: "There is one quotation mark too many.",
    why: """
      A mark that stands twice, or by itself behind the last word of a paragraph, belongs to \
      nothing: it is what is left of markup or of a sentence lost in translation.
      """,
    stratum: .quotes,
    examples: [
      .fixes("The soil is \"\"dry\"\" here.", to: "The soil is \"dry\" here."),
      .fixes(
        "“Together!”” the coach wrote.", to: "“Together!” the coach wrote."),
      .suggests(
        "He left the room for good. “\nNobody spoke.",
        to: "He left the room for good.\nNobody spoke."),
      .leaves("“He said ‘no’,” she recalled."),
      .leaves("“‘No’ is no answer,” he said."),
      .leaves("He said “”."),
      .leaves("He said: “\nWe are ready.”"),
      .leaves("The 6'2\"\" guard."),
    ]
  ) { analysis, findings in
    for (index, mark) in analysis.marks.enumerated() where mark.glyph.isDouble {
      if let range = analysis.doubledMark(index) {
        findings.report(
          "the mark stands twice", at: range,
          because: Because("quotation", "one mark does what both do", at: mark.range),
          replace: "", confidence: 0.985, group: group(index, analysis))
      } else if let range = analysis.trailingMark(mark) {
        findings.report(
          "a mark that opens nothing", at: range,
          because: Because("quotation", "nothing stands behind it in the paragraph"),
          replace: "", applicability: .suggested, confidence: 0.9)
      }
    }
  }

  /// Both marks of a doubled pair go, or none.
  private static func group(_ index: Int, _ analysis: Analysis) -> Int? {
    analysis.marks[index].partner.map { min(index, Int($0)) }
  }
}

extension Analysis {
  /// The second of two marks side by side that both open or both close, where the other two do so
  /// as well, or the second has no partner.
  fileprivate func doubledMark(_ index: Int) -> TextRange? {
    let mark = marks[index]
    guard mark.role == .opening || mark.role == .closing else { return nil }
    let inner = mark.role == .opening ? index - 1 : index + 1
    if mark.role == .closing, mark.partner == nil, index > 0 {
      let before = marks[index - 1]
      return before.role == .closing && before.glyph.isDouble && before.partner != nil
        && before.range.upper == mark.range.lower ? mark.range : nil
    }
    guard mark.level == 2, marks.indices.contains(inner)
    else { return nil }
    return isTwin(index, inner) ? mark.range : nil
  }

  /// Whether the two marks and their partners stand side by side, all with one glyph each way.
  private func isTwin(_ index: Int, _ other: Int) -> Bool {
    let mark = marks[index]
    let twin = marks[other]
    guard twin.role == mark.role, twin.glyph == mark.glyph, touch(mark, twin),
      let a = mark.partner, let b = twin.partner
    else { return false }
    let end = marks[Int(a)]
    let twinEnd = marks[Int(b)]
    return end.glyph == twinEnd.glyph && touch(end, twinEnd)
  }

  private func touch(_ a: Mark, _ b: Mark) -> Bool {
    a.range.upper == b.range.lower || b.range.upper == a.range.lower
  }

  /// An opening mark without a partner behind the last sentence of a paragraph, with the space
  /// before it.
  fileprivate func trailingMark(_ mark: Mark) -> TextRange? {
    let bytes = prose.utf8
    guard mark.partner == nil, mark.role == .opening || mark.role == .closing,
      paragraphs[paragraph(at: mark.range.lower)].range.upper == mark.range.upper,
      mark.range.lower > 1, bytes[Int(mark.range.lower) - 1] == 0x20
    else { return nil }
    let end = bytes[Int(mark.range.lower) - 2]
    guard end == 0x2E || end == 0x21 || end == 0x3F else { return nil }
    return TextRange(mark.range.lower - 1, mark.range.upper)
  }

  /// Whether the mark is one too many, so that no other rule is to touch it.
  func isStray(_ index: Int) -> Bool {
    marks[index].glyph.isDouble && (doubledMark(index) != nil || trailingMark(marks[index]) != nil)
  }
}
