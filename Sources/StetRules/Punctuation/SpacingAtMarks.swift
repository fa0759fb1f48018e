// Spaces on the wrong side of quotation marks, or missing beside them.

internal import StetAnalysis
internal import StetText

/// Reports spaces inside paired marks and missing ones outside. Marks without a partner may stand
/// on the wrong side altogether; they are for the rules on quotation marks.
func reportSpacesAtMarks(_ analysis: Analysis, _ findings: inout Findings) {
  guard !analysis.isIn("fr"), !analysis.paragraphs.isEmpty else { return }
  // Where one mark of a paragraph has no partner, no other is sure to be on its side.
  let unsure = Set(
    analysis.marks.filter { $0.level > 0 && $0.partner == nil }
      .map { analysis.paragraph(at: $0.range.lower) })
  for mark in analysis.marks where mark.partner != nil && mark.level > 0 {
    guard !unsure.contains(analysis.paragraph(at: mark.range.lower)) else { continue }
    let site = MarkSides(analysis: analysis, mark: mark)
    switch mark.role {
    case .opening: site.opening(&findings)
    case .closing: site.closing(&findings)
    default: break
    }
  }
}

private struct MarkSides {
  let bytes: [UInt8]
  let mark: Mark

  init(analysis: Analysis, mark: Mark) {
    bytes = analysis.prose.utf8
    self.mark = mark
  }

  private var before: UInt8? { mark.range.lower > 0 ? bytes[Int(mark.range.lower) - 1] : nil }
  private var after: UInt8? {
    Int(mark.range.upper) < bytes.count ? bytes[Int(mark.range.upper)] : nil
  }

  func opening(_ findings: inout Findings) {
    if after == 0x20, before.map(isOpen) ?? true, let end = wordStart(after: Int(mark.range.upper))
    {
      report("a space after the opening mark", Int(mark.range.upper), end, "", &findings)
    } else if let before, isLetter(before), let after, isLetter(after) {
      report("no space before the opening mark", Int(mark.range.lower), nil, " ", &findings)
    }
  }

  func closing(_ findings: inout Findings) {
    if before == 0x20, after.map(isOpen) ?? true, let start = textEnd(before: Int(mark.range.lower))
    {
      report("a space before the closing mark", start, Int(mark.range.lower), "", &findings)
    } else if let after, isLetter(after), let before, !isLetter(before),
      (0x21..<0x80).contains(before)
    {
      // A letter right before the mark may be the rest of a word: `the “hang”out`.
      report("no space after the closing mark", Int(mark.range.upper), nil, " ", &findings)
    }
  }

  /// A byte that cannot be part of a word: on that side the mark touches nothing.
  private func isOpen(_ byte: UInt8) -> Bool {
    byte <= 0x20 || [0x28, 0x29, 0x2C, 0x2E, 0x3B, 0x21, 0x3F].contains(byte)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func wordStart(after start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count, isLetter(bytes[index]) || bytes[index] >= 0xC3 else { return nil }
    return index
  }

  private func textEnd(before end: Int) -> Int? {
    var index = end
    while index > 0, bytes[index - 1] == 0x20 { index -= 1 }
    guard index > 0,
      isLetter(bytes[index - 1]) || [0x2C, 0x2E, 0x21, 0x3F].contains(bytes[index - 1])
    else { return nil }
    return index
  }

  private func report(
    _ message: String, _ lower: Int, _ upper: Int?, _ text: String, _ findings: inout Findings
  ) {
    findings.report(
      message, at: TextRange(lower, upper ?? lower),
      because: Because("typography", "marks stand close to what they hold", at: mark.range),
      replace: text, confidence: 0.985)
  }
}
