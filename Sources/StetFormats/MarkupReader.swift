// Finds the prose of HTML and XML by the treatment of their elements. No tree is built.

internal import StetText

struct MarkupReader {
  private let bytes: [UInt8]
  private let isHTML: Bool
  private let vocabulary: Vocabulary
  private var scanner: MarkupScanner
  private var output: RunBuilder
  /// Elements that change how what is inside is read.
  private var open: [Open] = []
  /// How many elements of each name are open, so that a stray end tag costs nothing.
  private var count: [String: Int] = [:]
  private var style = ReferenceStyle()
  private var islands: [Island] = []

  private struct Open {
    let name: String
    let role: Role
    let isProse: Bool
  }

  private init(_ bytes: [UInt8], _ vocabulary: Vocabulary, _ scanner: MarkupScanner, isHTML: Bool) {
    self.bytes = bytes
    self.isHTML = isHTML
    self.vocabulary = vocabulary
    self.scanner = scanner
    output = RunBuilder(bytes)
  }

  /// The prose of HTML, by itself or inside another document.
  static func read(html bytes: [UInt8], isInside: Bool = false) -> Reading {
    let scanner = MarkupScanner(bytes, isHTML: true)
    var reader = MarkupReader(bytes, .html, scanner, isHTML: true)
    if !isInside {
      reader.style.isBare =
        bytes.allSatisfy { $0 < 0x80 } && DeclaredEncoding.find(in: bytes) == nil
    }
    return reader.finish()
  }

  /// The prose of XML.
  static func read(
    xml bytes: [UInt8], _ vocabulary: Vocabulary
  ) throws(ReadingError) -> Reading {
    let scanner = try MarkupScanner(xml: bytes)
    return MarkupReader(bytes, vocabulary, scanner, isHTML: false).finish()
  }

  private consuming func finish() -> Reading {
    while let piece = scanner.next() { read(piece) }
    let style = style
    let islands = islands
    let bytes = bytes
    let isHTML = isHTML
    return output.finish(at: bytes.count) { text, place, fits in
      if let island = Island.holding(place, in: islands) { return island.escape(text, place, fits) }
      return style.escape(text, replacing: bytes[place], isHTML: isHTML, fits)
    }
  }

  private var role: Role { open.last?.role ?? .body }
  private var isProse: Bool { open.last?.isProse ?? (vocabulary.standard != .quiet) }

  private mutating func read(_ piece: MarkupPiece) {
    switch piece.kind {
    case .text: if isProse { text(piece.range) }
    case .cdata: if isProse { characters(piece.range) }
    case .other: break
    case .end: end(scanner.name(piece))
    case .start, .empty: start(piece)
    }
  }

  // MARK: Tags

  private mutating func start(_ piece: MarkupPiece) {
    let name = scanner.name(piece)
    let treatment = self.treatment(of: piece, name)
    let isEmpty = piece.kind == .empty || (isHTML && vocabulary.void.contains(name))
    let content = vocabulary.plain.contains(name) ? scanner.skipRaw(piece.name) : nil
    switch treatment {
    case .inline: return
    case .lineBreak: return output.breakLine()
    case .hide, .object, .skip: return passOver(piece, name, treatment, isEmpty: isEmpty)
    case .raw:
      // In HTML, a slash does not close these.
      if isHTML { scanner.skipRaw(piece.name) } else if !isEmpty { _ = endOfElement(name) }
      return
    case .html: if !isEmpty { return island(piece, name) }
    case .block, .headline, .caption, .byline, .cell, .quiet: break
    }
    output.breakRun()
    guard !isEmpty, !isHTML || treatment.role != nil else { return }
    // HTML lets its cells and headings end where the next one starts.
    if isHTML, open.last?.name == name { close(name) }
    open.append(
      Open(name: name, role: treatment.role ?? role, isProse: treatment != .quiet))
    count[name, default: 0] += 1
    if let content, isProse { text(content) }
  }

  private func treatment(of piece: MarkupPiece, _ name: String) -> Treatment {
    let treatment = vocabulary.treatment(of: name)
    guard treatment != .skip, treatment != .raw,
      Attributes.forbidsTranslation(bytes[piece.name.upperBound..<piece.range.upperBound])
    else { return treatment }
    return treatment == .inline || treatment == .hide ? .object : .skip
  }

  private mutating func end(_ name: String) {
    let treatment = vocabulary.treatment(of: name)
    if treatment != .inline, treatment != .hide, treatment != .object { output.breakRun() }
    if isHTML, name == "tr" || name == "table" {
      for cell in ["td", "th"] { close(cell) }
    }
    close(name)
  }

  /// Closes the innermost open element of that name and those inside it.
  private mutating func close(_ name: String) {
    guard count[name, default: 0] > 0 else { return }
    while let last = open.popLast() {
      count[last.name, default: 1] -= 1
      if last.name == name { return }
    }
  }

  /// An element of which nothing is read.
  private mutating func passOver(
    _ piece: MarkupPiece, _ name: String, _ treatment: Treatment, isEmpty: Bool
  ) {
    let end = isEmpty ? piece.range.upperBound : endOfElement(name)
    if treatment == .skip {
      output.breakRun()
    } else if vocabulary.pictures.contains(name), isProse {
      alternative(piece)
    } else if treatment == .object, isProse {
      output.object(piece.range.lowerBound..<end, role: role)
    }
  }

  /// What a picture shows. Inside a sentence, it would part it.
  private mutating func alternative(_ piece: MarkupPiece) {
    guard output.isAtStart,
      let range = Attributes.range(
        of: "alt", in: bytes[piece.name.upperBound..<piece.range.upperBound]),
      range.lowerBound > piece.name.upperBound, !range.isEmpty
    else { return }
    let quote = bytes[range.lowerBound - 1]
    guard quote == 0x22 || quote == 0x27 else { return }
    let bytes = bytes
    let own = style
    islands.append(
      Island(range: range) { text, place, fits in
        let written = own.escape(text, replacing: bytes[place], isHTML: true, fits)
        return written.map { $0.flatMap { $0 == quote ? Array("&#\(quote);".utf8) : [$0] } }
      })
    output.breakRun()
    text(range, role: .caption)
    output.breakRun()
  }

  /// Reads on to the end tag of an element, whatever is inside.
  private mutating func endOfElement(_ name: String) -> Int {
    var depth = 1
    while let piece = scanner.next() {
      guard piece.kind == .start || piece.kind == .end, scanner.name(piece) == name else {
        continue
      }
      depth += piece.kind == .start ? 1 : -1
      if depth == 0 { return piece.range.upperBound }
    }
    return bytes.count
  }

  // MARK: Text

  private mutating func text(_ range: Range<Int>, role own: Role? = nil) {
    let role = own ?? role
    for piece in ReferenceScan(bytes, range, isHTML: isHTML) {
      switch piece {
      case .plain(let stretch):
        style.note(bytes[stretch])
        if !stretch.isEmpty {
          output.collapsing(stretch, role: role, breaksAtBlankLines: !isHTML)
        }
      case .reference(let reference, let place):
        output.unit(reference.scalars, place, role: role)
        style.note(reference)
      }
    }
  }

  private mutating func plain(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    output.collapsing(range, role: role, breaksAtBlankLines: !isHTML)
  }

  private mutating func characters(_ section: Range<Int>) {
    let inside = Self.inside(section, bytes)
    islands.append(Island(range: section, escape: Island.characters))
    plain(inside)
  }

  /// The characters of a CDATA section.
  static func inside(_ section: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let start = section.lowerBound + 9
    let isClosed = section.count >= 12 && bytes[section].suffix(3).elementsEqual("]]>".utf8)
    return start..<max(start, section.upperBound - (isClosed ? 3 : 0))
  }

  // MARK: HTML inside

  /// An element whose text, once decoded, is HTML.
  private mutating func island(_ piece: MarkupPiece, _ name: String) {
    let start = piece.range.upperBound
    var builder = SourceMapBuilder()
    builder.gap(0..<start)
    var sections: [Island] = []
    var end = bytes.count
    while let piece = scanner.next() {
      end = piece.range.upperBound
      switch piece.kind {
      case .text: unescape(piece.range, into: &builder)
      case .cdata:
        let inside = Self.inside(piece.range, bytes)
        sections.append(Island(range: piece.range, escape: Island.characters))
        builder.gap(piece.range.lowerBound..<inside.lowerBound)
        builder.verbatim(bytes, inside)
        builder.gap(inside.upperBound..<piece.range.upperBound)
      case .start, .empty, .other:
        // Elements that are not escaped (Atom's XHTML) are HTML as they stand.
        builder.verbatim(bytes, piece.range)
      case .end where scanner.name(piece) == name:
        return finishIsland(start..<piece.range.lowerBound, builder, sections)
      case .end: builder.verbatim(bytes, piece.range)
      }
    }
    finishIsland(start..<end, builder, sections)
  }

  private mutating func unescape(_ range: Range<Int>, into builder: inout SourceMapBuilder) {
    for piece in ReferenceScan(bytes, range) {
      switch piece {
      case .plain(let stretch): builder.verbatim(bytes, stretch)
      case .reference(let reference, let place):
        var text: [UInt8] = []
        for scalar in reference.scalars { UTF8Scan.append(scalar.value, to: &text) }
        builder.unit(text, place)
        style.note(reference)
      }
    }
  }

  private mutating func finishIsland(
    _ range: Range<Int>, _ builder: SourceMapBuilder, _ sections: [Island]
  ) {
    let (html, outer) = builder.finish()
    let style = style
    let bytes = bytes
    let (inner, island) = Self.embedded(html, outer, in: range) { text, place, fits in
      if let section = Island.holding(place, in: sections) {
        return section.escape(text, place, fits)
      }
      return style.escape(text, replacing: bytes[place], isHTML: false, fits)
    }
    islands.append(island)
    output.append(inner, range)
  }

  /// The prose of HTML that another format holds, and the way to write into it.
  ///
  /// - Parameters:
  ///   - outer: the map of the HTML over the bytes of the format.
  ///   - write: puts HTML into a place of the format.
  static func embedded(
    _ html: [UInt8], _ outer: SourceMap, in range: Range<Int>, write: @escaping Escape
  ) -> (Reading, Island) {
    read(html: html, isInside: true).placed(over: outer, in: range, write: write)
  }
}
