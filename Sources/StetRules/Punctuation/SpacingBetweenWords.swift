// Two spaces for one between words, and the spaces that French and some styles ask for.

internal import StetAnalysis
internal import StetText

/// Reports two spaces between two words of a sentence. Columns and justified lines, which have
/// more of them, are left, and so are two spaces behind a full stop, as some typists make them.
func reportSpacesBetweenWords(_ analysis: Analysis, _ findings: inout Findings) {
  var line = Gaps(analysis)
  for index in analysis.inventory.apart {
    let token = analysis.tokens[index]
    guard token.shape.contains(.spaceBefore), analysis.isSpaced(index),
      analysis.isSmallWord(index), isBefore(index - 1, analysis), line.isProse(at: token.lower)
    else { continue }
    findings.report(
      "two spaces between words", at: analysis.gap(before: index),
      because: Because("typography", "one is enough"), replace: " ", confidence: 0.985)
  }
}

private func isBefore(_ index: Int, _ analysis: Analysis) -> Bool {
  analysis.isSmallWord(index, atLeast: 2) || analysis.sign(index) == 0x2C
}

/// The wide gaps of the line looked at last.
private struct Gaps {
  private let bytes: [UInt8]
  private var range = 0..<0
  private var isPlain = false

  init(_ analysis: Analysis) { bytes = analysis.prose.utf8 }

  /// Whether the line has one gap of two spaces, none wider, and no tab; and is no code.
  mutating func isProse(at offset: UInt32) -> Bool {
    if range.contains(Int(offset)) { return isPlain }
    let start = bytes[..<Int(offset)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[Int(offset)...].firstIndex(of: 0x0A) ?? bytes.count
    range = start..<end
    var wide = 0
    var spaces = 0
    isPlain = bytes[start] != 0x20
    for byte in bytes[range] {
      switch byte {
      case 0x20:
        spaces += 1
        if spaces == 2 { wide += 1 }
        if spaces > 2 { isPlain = false }
      case 0x09, 0x3C...0x3E, 0x5C, 0x5F, 0x7B...0x7D: isPlain = false
      default: spaces = 0
      }
    }
    isPlain = isPlain && wide == 1
    return isPlain
  }
}

/// French asks for a space before ; : ! ? and inside « »; which one, and whether any, is the
/// style’s choice (`french-spaces`): `no-break`, `narrow`, `none`.
func reportFrenchSpaces(_ analysis: Analysis, _ findings: inout Findings) {
  guard analysis.isIn("fr"), let choice = analysis.settings.style["french-spaces"],
    let wanted = ["no-break": "\u{A0}", "narrow": "\u{202F}", "none": ""][choice]
  else { return }
  var code = CodeLines(analysis)
  for index in analysis.tokens.indices.dropFirst() {
    guard let gap = frenchGap(index, analysis), !code.hold(gap.lower),
      analysis.string(gap) != wanted
    else { continue }
    findings.report(
      "the style has another space here", at: gap,
      because: Because("style", "french-spaces: \(choice)"), replace: wanted,
      applicability: .suggested, confidence: 0.9, severity: .note)
  }
}

/// The gap before the token that French rules on, if it is one.
private func frenchGap(_ index: Int, _ analysis: Analysis) -> TextRange? {
  guard !analysis.tokens[index].shape.contains(.newlineBefore) else { return nil }
  let before = analysis.tokens[index - 1]
  switch analysis.sign(index) {
  case 0x3A, 0x3B:
    // Times, addresses and smileys: something hangs on.
    guard before.isWord, analysis.token(index + 1).map({ !$0.isGlued }) ?? true else { return nil }
  case 0x21, 0x3F: guard before.isWord else { return nil }
  case 0xBB: break
  default: guard analysis.sign(index - 1) == 0xAB else { return nil }
  }
  return analysis.gap(before: index)
}
