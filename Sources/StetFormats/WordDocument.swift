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
  /// For each element that is open, its tag if it is an insertion.
  private var parents: [Range<Int>?] = []
  /// The tag of the insertion that the run stands in, with nothing between them.
  private var insertion: Range<Int>?

  /// The document of a file: its story, then notes, headers and footers.
  static func document(_ file: [UInt8]) throws(ReadingError) -> Document {
    let archive = try Archive(file)
    var xml: [UInt8] = []
    var parts: [WordPart] = []
    for kind in WordPart.kinds {
      for (index, member) in archive.members.enumerated() where kind.matches(member.name) {
        let start = xml.count
        xml += try contents(of: member, in: archive)
        guard xml.count <= Archive.limit else { throw .malformed("a Word document too large") }
        parts.append(WordPart(member: index, range: start..<xml.count))
      }
      guard !parts.isEmpty else { throw .malformed("a ZIP file without a Word document in it") }
    }
    var reader = WordDocument(xml, try MarkupScanner(xml: xml, in: parts[0].range))
    try reader.read(parts)
    let pieces = reader.pieces
    var document = reader.finish().document(of: DecodedText(utf8: xml, from: 0), .docx)
    document.package = Document.Package(received: file) { [xml, parts] patch in
      var changes = TrackedChanges(xml, pieces)
      var contents: [Int: [UInt8]] = [:]
      for part in parts { contents[part.member] = changes.applying(patch, in: part.range) }
      return archive.replacing(contents)
    }
    return document
  }

  private static func contents(
    of member: Archive.Member, in archive: Archive
  ) throws(ReadingError) -> [UInt8] {
    let xml = try archive.contents(of: member)
    let encoding = try DecodedText.decode(xml, given: nil).encoding
    guard encoding == "UTF-8" else {
      throw .malformed("a Word document in \(encoding), not UTF-8")
    }
    return xml
  }

  private init(_ bytes: [UInt8], _ scanner: MarkupScanner) {
    self.bytes = bytes
    self.scanner = scanner
    output = RunBuilder(bytes)
  }

  private mutating func read(_ parts: [WordPart]) throws(ReadingError) {
    for part in parts {
      scanner = try MarkupScanner(xml: bytes, in: part.range)
      cells = 0
      insertions = 0
      parents = []
      output.breakRun()
      while let piece = scanner.next() { read(piece) }
    }
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
    guard piece.kind != .end else {
      _ = parents.popLast()
      return end(name)
    }
    start(piece, name)
    // What was passed over is closed already.
    if piece.kind == .start, scanner.position == piece.range.upperBound {
      parents.append(name == "ins" ? piece.range : nil)
    }
  }

  private mutating func start(_ piece: MarkupPiece, _ name: String) {
    switch name {
    case "p":
      output.breakRun()
      role = cells > 0 ? .cell : .body
    case "pStyle": role = Self.role(Attributes.value("val", in: tag(piece))) ?? role
    case "tc" where piece.kind == .start: cells += 1
    case "r":
      insertion = parents.last ?? nil
      properties = 0..<0
      isHidden = false
    case "rPr" where piece.kind == .start: readProperties(from: piece.range.lowerBound)
    case "ins" where piece.kind == .start, "moveTo" where piece.kind == .start: insertions += 1
    case "del", "moveFrom", "pict", "drawing", "object", "Fallback", "pPrChange", "sectPr",
      "rPrChange":
      // Deleted, or shown beside the text.
      if piece.kind == .start { pass(piece) }
    case "t" where piece.kind == .start: text(piece)
    case "tab", "ptab": output.breakCue()
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
    // What they were before a tracked change is inside them.
    var depth = 1
    while depth > 0, let piece = scanner.next() {
      guard piece.kind == .start || piece.kind == .empty || piece.kind == .end else { continue }
      let name = local(piece)
      if name == "rPr", piece.kind != .empty { depth += piece.kind == .start ? 1 : -1 }
      if piece.kind != .end, depth == 1, name == "vanish" || name == "webHidden" { isHidden = true }
      properties = start..<piece.range.upperBound
    }
  }

  // MARK: Text

  private mutating func text(_ tag: MarkupPiece) {
    while let piece = scanner.next() {
      switch piece.kind {
      case .text where !isHidden:
        pieces.append(
          WordPiece(
            start: piece.range.lowerBound, end: piece.range.upperBound, tag: tag.range,
            name: tag.name, properties: properties, isInserted: insertions > 0,
            insertion: insertion))
        characters(piece.range)
      case .end: return
      case .text, .other, .start, .empty, .cdata: break
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

/// A member of the file that holds text.
struct WordPart: Sendable {
  /// Its index in the archive.
  let member: Int
  /// Where its bytes are among those of all parts.
  let range: Range<Int>

  /// `word/document.xml`, or the same with a number, as some programs write it; the same of what is
  /// read besides. Comments are not part of the copy.
  struct Kind: Sendable {
    let name: StaticString

    func matches(_ member: [UInt8]) -> Bool {
      name.withUTF8Buffer { name in
        member.starts(with: name) && member.suffix(4).elementsEqual(".xml".utf8)
          && member.count >= name.count + 4
          && member.dropFirst(name.count).dropLast(4).allSatisfy { (0x30...0x39).contains($0) }
      }
    }
  }

  static let kinds = [
    Kind(name: "word/document"), Kind(name: "word/footnotes"), Kind(name: "word/endnotes"),
    Kind(name: "word/header"), Kind(name: "word/footer"),
  ]
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
  /// The tag of the insertion that the run itself stands in.
  let insertion: Range<Int>?
}
