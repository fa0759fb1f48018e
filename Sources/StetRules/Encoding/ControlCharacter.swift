// Control characters: nothing a reader can see, and trouble for the systems further on.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// NUL and the other control characters, but for tabs and line ends.
  static let controlCharacter = Rule(
    "encoding/control-character",
    fault: "A control character stands in the text.",
    why: """
      NUL bytes, escapes and other control characters are left by broken transfers and old wire \
      formats. Nobody sees them, but web pages and databases stumble over them. They are reported \
      and left as they are, for they may mean something to the system the story came from. Tabs \
      and line ends are no fault.
      """,
    stratum: .noise, ceiling: .manual, severity: .note,
    isOfAnyLanguage: true,
    examples: [
      .flags("The minister\u{0} spoke.", "\u{0}"),
      .flags("The min\u{8}\u{8}ister spoke.", "\u{8}\u{8}"),
      .leaves("The minister spoke.\tThen he left.\r\nNobody asked why.\n"),
    ]
  ) { analysis, findings in
    let text = analysis.prose.utf8
    func isControl(_ byte: UInt8) -> Bool {
      (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
    }
    guard (0...0x7F).contains(where: { isControl($0) && analysis.bytes.contains($0) }) else {
      return
    }
    var at = 0
    while let start = text[at...].firstIndex(where: isControl) {
      let end = text[start...].firstIndex { !isControl($0) } ?? text.endIndex
      let code = String(text[start], radix: 16, uppercase: true)
      findings.report(
        end - start == 1 ? "A control character stands here" : "Control characters stand here",
        at: TextRange(start, end),
        because: Because("character", "U+00" + (text[start] < 16 ? "0" : "") + code),
        applicability: .manual, confidence: 0.99)
      at = end
    }
  }
}
