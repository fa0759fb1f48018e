// `[sic]`: the desk has seen it, and wants it as it is.

internal import StetText

/// The words before each `[sic]` or `(sic)` of a text.
struct Sic {
  private let words: [TextRange]

  /// - Returns: nil where the text has none, which is nearly always.
  init?(_ text: [UInt8]) {
    var words: [TextRange] = []
    for (at, byte) in text.enumerated() where byte == 0x5B || byte == 0x28 {
      guard at + 4 < text.count, text[(at + 1)..<(at + 4)].elementsEqual("sic".utf8),
        text[at + 4] == (byte == 0x5B ? 0x5D : 0x29)
      else { continue }
      var end = at
      while end > 0, Self.isSpace(text[end - 1]) { end -= 1 }
      var start = end
      while start > 0, !Self.isSpace(text[start - 1]) { start -= 1 }
      if start < end { words.append(TextRange(start, at)) }
    }
    guard !words.isEmpty else { return nil }
    self.words = words
  }

  /// Whether a range touches a word that is to stand.
  func lets(_ range: TextRange) -> Bool {
    words.contains { $0.overlaps(range) || $0.lower <= range.lower && range.lower < $0.upper }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
