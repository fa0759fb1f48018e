// Where the headlines of a story stand.

internal import StetText

enum Headlines {
  /// How many tokens a headline may have.
  private static let longest = 20

  /// What the format says is a headline; in plain text the first paragraph, where it is short, has
  /// no stop, and sentences follow.
  static func ranges(of prose: Prose, _ paragraphs: [Segment], _ tokens: [Token]) -> [TextRange] {
    let told = prose.runs.filter { $0.role == .headline }.map(\.range)
    guard told.isEmpty, paragraphs.count > 2 else { return told }
    let first = paragraphs[0].tokens
    guard (3...longest).contains(first.count), !endsSentence(first, tokens, prose.utf8),
      paragraphs[1...2].contains(where: {
        $0.tokens.count > first.count / 2 && endsSentence($0.tokens, tokens, prose.utf8)
      })
    else { return [] }
    return [paragraphs[0].range]
  }

  /// Whether a stop, or one with closing marks behind it, ends the paragraph; a colon or a comma
  /// leads on and makes no headline either.
  private static func endsSentence(
    _ range: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]
  ) -> Bool {
    for index in range.suffix(3).reversed() {
      guard tokens[index].kind == .punctuation else { return false }
      switch bytes[Int(tokens[index].lower)] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: ","), UInt8(ascii: ";"):
        return true
      default: continue
      }
    }
    return false
  }
}
