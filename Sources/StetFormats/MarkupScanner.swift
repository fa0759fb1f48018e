// Cuts HTML into tags and what lies between, byte for byte, however broken it is; XML as expat does.

/// One piece of markup.
struct MarkupPiece {
  enum Kind {
    /// Text and character references.
    case text
    /// A start tag.
    case start
    /// A start tag of an element without content.
    case empty
    case end
    /// The characters of a CDATA section; the piece is the whole section.
    case cdata
    /// A comment, a declaration or an instruction.
    case other
  }

  let kind: Kind
  let range: Range<Int>
  /// The bytes of a tag's name.
  var name = 0..<0
}

/// Reads pieces in one pass. Whatever is not closed lasts to the end, so no byte is read twice.
struct MarkupScanner {
  private let bytes: [UInt8]
  private let limit: Int
  private let isHTML: Bool
  private(set) var position: Int
  /// The pieces of XML, and how many of them were read.
  private var xml: XMLPieces?
  private var read = 0

  /// Reads XML, all of which is looked at before the first piece.
  init(xml bytes: [UInt8]) throws(ReadingError) {
    self.init(bytes, isHTML: false)
    xml = try XMLPieces(bytes)
  }

  /// Reads HTML, or the beginning of what may be XML.
  init(_ bytes: [UInt8], isHTML: Bool) {
    self.bytes = bytes
    self.isHTML = isHTML
    limit = bytes.count
    position = 0
  }

  mutating func next() -> MarkupPiece? {
    if let xml {
      guard read < xml.count else { return nil }
      defer { read += 1 }
      position = xml[read].range.upperBound
      return xml[read]
    }
    guard position < limit else { return nil }
    let start = position
    if let piece = markup(at: start) {
      position = piece.range.upperBound
      return piece
    }
    var end = start + 1
    while end < limit {
      if bytes[end] == 0x3C, beginsMarkup(at: end) { break }
      end += 1
    }
    position = end
    return MarkupPiece(kind: .text, range: start..<end)
  }

  /// Skips the content of an element whose content is no markup in HTML.
  mutating func skipRaw(_ name: Range<Int>) {
    var index = position
    while index < limit {
      if bytes[index] == 0x3C, index + 1 + name.count < limit, bytes[index + 1] == 0x2F,
        isName(name, at: index + 2)
      {
        break
      }
      index += 1
    }
    position = index
  }

  /// The name of a tag, in lower case.
  func name(_ piece: MarkupPiece) -> String {
    String(decoding: bytes[piece.name].lazy.map(Self.lowered), as: UTF8.self)
  }

  // MARK: Markup

  private func beginsMarkup(at index: Int) -> Bool {
    guard bytes[index] == 0x3C, index + 1 < limit else { return false }
    switch bytes[index + 1] {
    case 0x21, 0x3F: return true
    case 0x2F: return index + 2 < limit && isNameStart(bytes[index + 2])
    default: return isNameStart(bytes[index + 1])
    }
  }

  private func markup(at start: Int) -> MarkupPiece? {
    guard beginsMarkup(at: start) else { return nil }
    switch bytes[start + 1] {
    case 0x21: return declaration(at: start)
    case 0x3F:
      let end = isHTML ? end(of: [0x3E], from: start + 2) : end(of: [0x3F, 0x3E], from: start + 2)
      return MarkupPiece(kind: .other, range: start..<end)
    case 0x2F: return tag(at: start, nameAt: start + 2, .end)
    default: return tag(at: start, nameAt: start + 1, .start)
    }
  }

  private func declaration(at start: Int) -> MarkupPiece {
    if has("--", at: start + 2) {
      return MarkupPiece(kind: .other, range: start..<end(of: Array("-->".utf8), from: start + 4))
    }
    if has("[CDATA[", at: start + 2) {
      return MarkupPiece(kind: .cdata, range: start..<end(of: Array("]]>".utf8), from: start + 9))
    }
    // A document type may hold declarations in brackets and strings with any character.
    var depth = 0
    var quote: UInt8 = 0
    var index = start + 2
    while index < limit {
      let byte = bytes[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = isHTML ? 0 : byte
      } else if byte == 0x5B {
        depth += 1
      } else if byte == 0x5D {
        depth -= 1
      } else if byte == 0x3E, depth <= 0 || isHTML {
        break
      }
    }
    return MarkupPiece(kind: .other, range: start..<index)
  }

  private func tag(at start: Int, nameAt: Int, _ kind: MarkupPiece.Kind) -> MarkupPiece {
    var index = nameAt
    while index < limit, !isNameEnd(bytes[index]) { index += 1 }
    let name = nameAt..<index
    var quote: UInt8 = 0
    var isAfterEquals = false
    while index < limit {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if (byte == 0x22 || byte == 0x27) && isAfterEquals {
        quote = byte
        isAfterEquals = false
      } else if byte == 0x3E {
        break
      } else if byte > 0x20 {
        isAfterEquals = byte == 0x3D
      }
      index += 1
    }
    let isEmpty = kind == .start && index < limit && bytes[index - 1] == 0x2F && index > nameAt
    return MarkupPiece(
      kind: isEmpty ? .empty : kind, range: start..<min(limit, index + 1), name: name)
  }

  // MARK: Bytes

  /// The index after the next `mark`, or the end.
  private func end(of mark: [UInt8], from start: Int) -> Int {
    guard let first = mark.first else { return limit }
    var index = start
    while index + mark.count <= limit {
      if bytes[index] == first, bytes[index..<(index + mark.count)].elementsEqual(mark) {
        return index + mark.count
      }
      index += 1
    }
    return limit
  }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { index + $0.count <= limit && bytes[index...].starts(with: $0) }
  }

  /// Whether a name is at `index`, in any case.
  private func isName(_ name: Range<Int>, at index: Int) -> Bool {
    guard index + name.count <= limit else { return false }
    for offset in 0..<name.count
    where Self.lowered(bytes[name.lowerBound + offset]) != Self.lowered(bytes[index + offset]) {
      return false
    }
    return index + name.count == limit || isNameEnd(bytes[index + name.count])
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
      || (!isHTML && (byte > 0x7F || byte == 0x3A))
  }

  private func isNameEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F || byte == 0x3E }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
