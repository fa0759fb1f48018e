// Where a quotation that lacks a mark most likely begins or ends.

internal import StetLexicons
internal import StetText

struct MarkZones {
  let bytes: [UInt8]
  let tokens: [Token]
  let classes: [WordClass]
  let paragraphs: [Segment]
  let sentences: [Segment]
  let language: MarkLanguage

  /// How many tokens are looked at for one mark: open marks without end must not cost a look over
  /// the whole paragraph each.
  static let reach = 160

  var textStart: UInt32 { paragraphs.first?.range.lower ?? 0 }

  func paragraph(at offset: UInt32) -> Segment {
    paragraphs[Segment.index(in: paragraphs, of: offset)]
  }

  func sentence(at offset: UInt32) -> Segment {
    sentences[Segment.index(in: sentences, of: offset)]
  }

  /// The range, cut at the ends of paragraphs.
  func pieces(of range: TextRange) -> [TextRange] {
    var index = Segment.index(in: paragraphs, of: range.lower)
    var pieces: [TextRange] = []
    while index < paragraphs.count, paragraphs[index].range.lower < range.upper {
      let lower = max(range.lower, paragraphs[index].range.lower)
      let upper = min(range.upper, paragraphs[index].range.upper)
      if lower < upper { pieces.append(TextRange(lower, upper)) }
      index += 1
    }
    return pieces.isEmpty ? [range] : pieces
  }

  // MARK: Reading

  /// The index of the first token that begins at `offset` or after it.
  func token(from offset: UInt32) -> Int {
    tokens.partitionPoint { $0.lower < offset }
  }

  /// The sign a token is; zero for a word and past the ends.
  func sign(_ index: Int) -> UInt32 {
    guard tokens.indices.contains(index) else { return 0 }
    switch tokens[index].kind {
    case .punctuation, .symbol: return UTF8Scan.scalar(bytes, at: Int(tokens[index].lower)).value
    default: return 0
    }
  }

  /// Whether the token is that word, in any case of its ASCII letters.
  func spells(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(index), tokens[index].range.count == word.utf8CodeUnitCount
    else { return false }
    return word.withUTF8Buffer { wanted in
      zip(bytes[tokens[index].range.indices], wanted).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  func isSpeech(_ index: Int) -> Bool { classes[index].contains(.speech) }

  func isTerminator(_ sign: UInt32) -> Bool {
    switch sign {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x61F, 0x6D4, 0x3002: true
    default: false
    }
  }

  func isComma(_ sign: UInt32) -> Bool { sign == 0x2C || sign == 0x60C }

  func isDash(_ sign: UInt32) -> Bool { sign == 0x2D || (0x2012...0x2015).contains(sign) }
}
