// Spaces on the wrong side of quotation marks, or missing beside them.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

/// Reports spaces inside paired marks and missing ones outside. Marks without a partner may stand
/// on the wrong side altogether; they are for the rules on quotation marks.
func reportSpacesAtMarks(_ analysis: Analysis, _ findings: inout Findings) {
  guard !analysis.isIn("fr"), !analysis.paragraphs.isEmpty else { return }
  // Where one mark of a paragraph has no partner, no other is sure to be on its side.
  let unsure = Set(
    analysis.marks.filter { $0.level > 0 && $0.partner == nil }
      .map { analysis.paragraph(at: $0.range.lower) })
  var code = CodeLines(analysis)
  for mark in analysis.marks where mark.level > 0 {
    guard isOdd(mark, analysis.prose.utf8), !code.hold(mark.range.lower) else { continue }
    if mark.partner == nil || unsure.contains(analysis.paragraph(at: mark.range.lower)) {
      squeezed(mark, analysis, &findings)
      continue
    }
    let site = MarkSides(analysis: analysis, mark: mark)
    switch mark.role {
    case .opening: site.opening(&findings)
    case .closing:
      site.closing(&findings)
      wordBehind(mark, analysis, &findings)
    default: break
    }
  }
}

/// Whether a space stands inside the mark, or none outside: cheap to ask of every mark.
private func isOdd(_ mark: Mark, _ bytes: [UInt8]) -> Bool {
  let (lower, upper) = (Int(mark.range.lower), Int(mark.range.upper))
  let before = lower > 0 ? bytes[lower - 1] : 0x20
  let after = upper < bytes.count ? bytes[upper] : 0x20
  if mark.role == .opening { return after == 0x20 || before > 0x20 && before != 0x28 }
  return before == 0x20 || (after | 0x20) &- 0x61 < 26
}

/// `at the time,"was`: a mark between a comma and a word belongs to one of them, and nobody is
/// sure to which where the paragraph’s marks do not come out even.
private func squeezed(_ mark: Mark, _ analysis: Analysis, _ findings: inout Findings) {
  let bytes = analysis.prose.utf8
  let (lower, upper) = (Int(mark.range.lower), Int(mark.range.upper))
  guard mark.glyph.isDouble, lower > 1, upper < bytes.count, bytes[lower - 1] == 0x2C,
    (bytes[lower - 2] | 0x20) &- 0x61 < 26, (bytes[upper] | 0x20) &- 0x61 < 26
  else { return }
  let place = mark.role == .opening ? mark.range.lower : mark.range.upper
  findings.report(
    "no space beside the mark", at: TextRange(place, place),
    because: Because(
      "typography", "a mark stands close to what it holds and apart from the rest", at: mark.range),
    replace: " ", applicability: .suggested, confidence: 0.85)
}

/// `“northern model”there`: the quotation is more than half a word, and a word hangs on to it.
private func wordBehind(_ mark: Mark, _ analysis: Analysis, _ findings: inout Findings) {
  let next = analysis.token(at: mark.range.upper)
  guard let partner = mark.partner, analysis.isIn("en"), analysis.token(next)?.isGlued == true,
    analysis.tokens[next].lower == mark.range.upper, analysis.isSmallWord(next, atLeast: 3),
    !analysis.classes[next].isDisjoint(with: [.common, .function]), !analysis.isInChain(next)
  else { return }
  let inside = TextRange(analysis.marks[Int(partner)].range.upper, mark.range.lower)
  let bytes = analysis.prose.utf8[inside.indices]
  guard let first = bytes.first, let last = bytes.last, (last | 0x20) &- 0x61 < 26 else { return }
  let isPhrase = bytes.contains(0x20)
  // One word in small letters may have lent itself to a longer one: `the “hang”out`.
  guard isPhrase || (0x41...0x5A).contains(first) && analysis.tokens[next].range.count > 3 else {
    return
  }
  findings.report(
    "no space after the closing mark", at: TextRange(mark.range.upper, mark.range.upper),
    because: Because("typography", "a new word begins", at: mark.range), replace: " ",
    applicability: isPhrase ? .safe : .suggested, confidence: isPhrase ? 0.985 : 0.9)
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
    // Behind a comma a mark closes, whatever it was taken for.
    if after == 0x20, before.map({ $0 <= 0x20 || $0 == 0x28 }) ?? true,
      let end = wordStart(after: Int(mark.range.upper))
    {
      report("a space after the opening mark", Int(mark.range.upper), end, "", &findings)
    } else if let before, isWordEnd(before), let after, isLetter(after), mark.glyph.isDouble {
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

  /// A comma, or a word of two letters at least: code has `u"text"`.
  private func isWordEnd(_ byte: UInt8) -> Bool {
    let start = Int(mark.range.lower)
    return start > 1 && isLetter(bytes[start - 2])
      && (byte == 0x2C || byte == 0x3A || byte == 0x3B || isLetter(byte))
  }

  private func wordStart(after start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count, isLetter(bytes[index]) || (0xC3..<0xE2).contains(bytes[index])
    else { return nil }
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
