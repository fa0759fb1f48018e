// `[sic]`: the desk has seen it, and wants it as it is.

internal import StetText

/// The words before each `[sic]` or `(sic)` of a text.
struct Sic {
  private let words: [TextRange]

  /// - Returns: nil where the text has none, which is nearly always.
  init?(_ text: [UInt8]) {
    let words =
      Self.words(of: text, between: 0x5B, 0x5D) + Self.words(of: text, between: 0x28, 0x29)
    guard !words.isEmpty else { return nil }
    self.words = words
  }

  private static func words(
    of text: [UInt8], between opening: UInt8, _ closing: UInt8
  ) -> [TextRange] {
    var words: [TextRange] = []
    var next = 0
    while let at = UTF8Scan.firstIndex(of: opening, in: text, from: next) {
      next = at + 1
      guard at + 4 < text.count, text[(at + 1)..<(at + 4)].elementsEqual("sic".utf8),
        text[at + 4] == closing
      else { continue }
      var end = at
      while end > 0, isSpace(text[end - 1]) { end -= 1 }
      var start = end
      while start > 0, !isSpace(text[start - 1]) { start -= 1 }
      if start < end { words.append(TextRange(start, at)) }
    }
    return words
  }

  /// Whether a range touches a word that is to stand.
  func lets(_ range: TextRange) -> Bool {
    words.contains { $0.overlaps(range) || $0.lower <= range.lower && range.lower < $0.upper }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
