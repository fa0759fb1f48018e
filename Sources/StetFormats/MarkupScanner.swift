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
  init(xml bytes: [UInt8], in part: Range<Int>? = nil) throws(ReadingError) {
    self.init(bytes, isHTML: false)
    xml = try XMLPieces(bytes, in: part ?? 0..<bytes.count)
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

  /// Skips the content of an element of HTML that holds no tags, and returns it.
  @discardableResult
  mutating func skipRaw(_ name: Range<Int>) -> Range<Int> {
    let start = position
    position = limit
    let isScript = isWord("script", at: name.lowerBound) && name.count == 6
    var script = ScriptState()
    var index = start
    while index < limit, !isWord("plaintext", at: name.lowerBound) {
      if bytes[index] == 0x3C, has("</", at: index), isName(name, at: index + 2),
        !script.isDouble
      {
        position = index
        break
      }
      if isScript { script.step(self, at: index) }
      index += 1
    }
    return start..<position
  }

  /// Scripts may hold other scripts, in what looks like a comment.
  private struct ScriptState {
    var isEscaped = false
    var isDouble = false

    mutating func step(_ scanner: MarkupScanner, at index: Int) {
      switch scanner.bytes[index] {
      case 0x3C where !isEscaped: isEscaped = scanner.has("<!--", at: index)
      case 0x3C where !isDouble: isDouble = scanner.isTag("script", at: index + 1)
      case 0x3C:
        if scanner.has("</", at: index), scanner.isTag("script", at: index + 2) { isDouble = false }
      case 0x2D where scanner.has("-->", at: index):
        isEscaped = false
        isDouble = false
      default: break
      }
    }
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
    case 0x2F: return index + 2 < limit
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
    case 0x2F where isNameStart(bytes[start + 2]): return tag(at: start, nameAt: start + 2, .end)
    case 0x2F: return MarkupPiece(kind: .other, range: start..<end(of: [0x3E], from: start + 2))
    default: return tag(at: start, nameAt: start + 1, .start)
    }
  }

  private func declaration(at start: Int) -> MarkupPiece {
    if has("--", at: start + 2) { return comment(at: start) }
    if !isHTML, has("[CDATA[", at: start + 2) {
      return MarkupPiece(kind: .cdata, range: start..<end(of: Array("]]>".utf8), from: start + 9))
    }
    // A document type of XML may hold declarations in brackets and strings with any character.
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

  /// `<!-->` and `<!--->` are comments as well, and HTML ends one at `--!>` too.
  private func comment(at start: Int) -> MarkupPiece {
    var index = start + 2
    while index < limit {
      if bytes[index] == 0x2D {
        if has("-->", at: index) {
          return MarkupPiece(kind: .other, range: start..<(index + 3))
        }
        if index > start + 3, has("--!>", at: index) {
          return MarkupPiece(kind: .other, range: start..<(index + 4))
        }
      }
      index += 1
    }
    return MarkupPiece(kind: .other, range: start..<limit)
  }

  /// Where a tag is read, by the states of the HTML standard.
  private enum TagState { case before, name, after, beforeValue, double, single, unquoted }

  private func tag(at start: Int, nameAt: Int, _ kind: MarkupPiece.Kind) -> MarkupPiece {
    var index = nameAt
    while index < limit, !isNameEnd(bytes[index]) { index += 1 }
    let name = nameAt..<index
    var state = TagState.before
    while index < limit, bytes[index] != 0x3E || state == .double || state == .single {
      state = Self.state(after: bytes[index], state)
      index += 1
    }
    let isEmpty = kind == .start && index < limit && bytes[index - 1] == 0x2F && state == .before
    return MarkupPiece(
      kind: isEmpty ? .empty : kind, range: start..<min(limit, index + 1), name: name)
  }

  private static func state(after byte: UInt8, _ state: TagState) -> TagState {
    switch (state, byte) {
    case (.double, 0x22), (.single, 0x27): return .before
    case (.double, _), (.single, _): return state
    case (.unquoted, _): return RunBuilder.isSpace(byte) ? .before : .unquoted
    case (.beforeValue, 0x22): return .double
    case (.beforeValue, 0x27): return .single
    case (.beforeValue, _): return RunBuilder.isSpace(byte) ? .beforeValue : .unquoted
    case (.name, 0x3D), (.after, 0x3D): return .beforeValue
    case (_, 0x2F): return .before
    case (.name, _): return RunBuilder.isSpace(byte) ? .after : .name
    case (.before, _), (.after, _): return RunBuilder.isSpace(byte) ? state : .name
    }
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
    guard index + name.count < limit else { return false }
    for offset in 0..<name.count
    where Self.lowered(bytes[name.lowerBound + offset]) != Self.lowered(bytes[index + offset]) {
      return false
    }
    return isNameEnd(bytes[index + name.count])
  }

  /// Whether a word (lower case) is at `index`, in any case.
  private func isWord(_ word: StaticString, at index: Int) -> Bool {
    word.withUTF8Buffer { word in
      index + word.count <= limit
        && word.indices.allSatisfy { Self.lowered(bytes[index + $0]) == word[$0] }
    }
  }

  private func isTag(_ word: StaticString, at index: Int) -> Bool {
    let end = index + word.utf8CodeUnitCount
    return end < limit && isWord(word, at: index) && isNameEnd(bytes[end])
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
      || (!isHTML && (byte > 0x7F || byte == 0x3A || byte == 0x5F))
  }

  private func isNameEnd(_ byte: UInt8) -> Bool {
    RunBuilder.isSpace(byte) || byte == 0x2F || byte == 0x3E
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
