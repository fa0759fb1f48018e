// DOCX: the text of a Word document as it reads with all tracked changes accepted; what is put in
// becomes a tracked change.

internal import StetText

struct WordDocument {
  private let bytes: [UInt8]
  private var scanner: MarkupScanner
  private var output: RunBuilder
  private var style = ReferenceStyle()
  /// The runs of text with prose in them, in order.
  private var pieces: [WordPiece] = []
  private var role = Role.body
  private var cells = 0
  /// The run that is read.
  private var properties = 0..<0
  private var isHidden = false
  private var insertions = 0

  /// The document of a file.
  static func document(_ file: [UInt8]) throws(ReadingError) -> Document {
    let archive = try Archive(file)
    guard let member = archive.members.first(where: isStory) else {
      throw .malformed("a ZIP file without a Word document in it")
    }
    let xml = try archive.contents(of: member)
    let text = try DecodedText.decode(xml, given: nil)
    guard text.encoding == "UTF-8" else {
      throw .malformed("a Word document in \(text.encoding), not UTF-8")
    }
    var reader = try WordDocument(text.utf8)
    while let piece = reader.scanner.next() { reader.read(piece) }
    let pieces = reader.pieces
    var document = reader.finish().document(of: text, .docx)
    let shift = text.hasByteOrderMark ? 3 : 0
    document.package = Document.Package(received: file) { patch in
      var changes = TrackedChanges(xml, pieces, shift: shift)
      return archive.replacing(member, with: changes.applying(patch))
    }
    return document
  }

  /// `word/document.xml`, or the same with a number, as some programs write it.
  private static func isStory(_ member: Archive.Member) -> Bool {
    member.name.starts(with: "word/document".utf8)
      && member.name.suffix(4).elementsEqual(".xml".utf8)
      && member.name.dropFirst(13).dropLast(4).allSatisfy { (0x30...0x39).contains($0) }
  }

  private init(_ bytes: [UInt8]) throws(ReadingError) {
    self.bytes = bytes
    scanner = try MarkupScanner(xml: bytes)
    output = RunBuilder(bytes)
  }

  private consuming func finish() -> Reading {
    let style = style
    let bytes = bytes
    return output.finish(at: bytes.count) { text, place, fits in
      style.escape(text, replacing: bytes[place], isHTML: false, fits)
    }
  }

  // MARK: Elements

  private mutating func read(_ piece: MarkupPiece) {
    guard piece.kind == .start || piece.kind == .end || piece.kind == .empty else { return }
    let name = local(piece)
    if piece.kind == .end { return end(name) }
    switch name {
    case "p":
      output.breakRun()
      role = cells > 0 ? .cell : .body
    case "pStyle": role = Self.role(Attributes.value("val", in: tag(piece))) ?? role
    case "tc" where piece.kind == .start: cells += 1
    case "r":
      properties = 0..<0
      isHidden = false
    case "rPr" where piece.kind == .start: readProperties(from: piece.range.lowerBound)
    case "ins" where piece.kind == .start, "moveTo" where piece.kind == .start: insertions += 1
    case "del", "moveFrom", "pict", "drawing", "object", "Fallback", "pPrChange", "sectPr":
      // Deleted, or shown beside the text.
      if piece.kind == .start { pass(piece) }
    case "t" where piece.kind == .start: text(piece)
    case "tab", "ptab": output.addSpace(piece.range)
    case "br", "cr": output.breakLine()
    case "noBreakHyphen", "sym", "ruby", "oMath":
      if piece.kind == .start { pass(piece) }
      output.object(piece.range.lowerBound..<scanner.position, role: role)
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p": output.breakRun()
    case "tc": cells = max(0, cells - 1)
    case "ins", "moveTo": insertions = max(0, insertions - 1)
    default: break
    }
  }

  private func local(_ piece: MarkupPiece) -> String {
    let name = bytes[piece.name]
    let colon = name.lastIndex(of: 0x3A).map { $0 + 1 } ?? name.startIndex
    return String(decoding: name[colon...], as: UTF8.self)
  }

  private func tag(_ piece: MarkupPiece) -> ArraySlice<UInt8> {
    bytes[piece.name.upperBound..<piece.range.upperBound]
  }

  private static func role(_ style: String?) -> Role? {
    guard let style = style?.lowercased() else { return nil }
    if style.hasPrefix("heading") || style == "title" || style == "subtitle" { return .headline }
    return style == "caption" ? .caption : nil
  }

  /// Reads on behind the end tag of an element.
  private mutating func pass(_ piece: MarkupPiece) {
    let name = bytes[piece.name]
    var depth = 1
    while depth > 0, let next = scanner.next() {
      guard next.kind == .start || next.kind == .end, bytes[next.name] == name else { continue }
      depth += next.kind == .start ? 1 : -1
    }
  }

  /// The properties of a run: hidden text is not read.
  private mutating func readProperties(from start: Int) {
    while let piece = scanner.next() {
      let name =
        piece.kind == .start || piece.kind == .empty || piece.kind == .end ? local(piece) : ""
      if piece.kind == .end, name == "rPr" {
        properties = start..<piece.range.upperBound
        return
      }
      if piece.kind != .end, name == "vanish" || name == "webHidden" { isHidden = true }
    }
  }

  // MARK: Text

  private mutating func text(_ tag: MarkupPiece) {
    var isFirst = true
    while let piece = scanner.next() {
      switch piece.kind {
      case .text where !isHidden:
        if isFirst {
          pieces.append(
            WordPiece(
              start: piece.range.lowerBound, end: piece.range.upperBound, tag: tag.range,
              name: tag.name, properties: properties, isInserted: insertions > 0))
        }
        isFirst = false
        characters(piece.range)
      case .end: return
      case .text, .other, .start, .empty, .cdata: isFirst = false
      }
    }
  }

  private mutating func characters(_ range: Range<Int>) {
    for piece in ReferenceScan(bytes, range) {
      switch piece {
      case .plain(let stretch):
        style.note(bytes[stretch])
        output.verbatim(stretch, role: role)
      case .reference(let reference, let place):
        output.unit(reference.scalars, place, role: role)
        style.note(reference)
      }
    }
  }
}

/// Text of one run.
struct WordPiece: Sendable {
  let start: Int
  let end: Int
  /// The tag before it, and the bytes of the tag's name.
  let tag: Range<Int>
  let name: Range<Int>
  let properties: Range<Int>
  let isInserted: Bool
}
