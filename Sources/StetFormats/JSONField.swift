// The inside of one JSON string as a document of its own.

package import StetText

package enum JSONField {
  /// What a string stands for; every escape is one unit, and what is put in is escaped as the
  /// string's own characters are.
  ///
  /// - Parameters:
  ///   - inside: the bytes between the quotation marks of a checked string.
  ///   - format: `html` or `markdown` where the text is that; anything else is plain text.
  package static func document(_ inside: [UInt8], as format: Format = .text) -> Document {
    let style = JSONStyle(of: inside)
    let write: Escape = { text, place, _ in
      style.escape(text, replacing: inside[place]) { _ in true }
    }
    let isMarkup = format == .html || format == .markdown
    guard isMarkup || inside.contains(0x5C) else {
      return Document(
        bytes: inside, prose: Prose(inside), format: Format.json.rawValue,
        encode: { text, place in
          write(text, Int(place.lower)..<Int(place.upper)) { _ in true }
        })
    }
    var builder = SourceMapBuilder(reserving: inside.count)
    JSONText.decode(inside, 0..<inside.count, into: &builder)
    let (text, map) = builder.finish()
    var document = reading(text, map, format, 0..<inside.count, write)
      .document(of: DecodedText(utf8: inside, from: 0), .json)
    document.decoded = Prose(text, map: map)
    return document
  }

  private static func reading(
    _ text: [UInt8], _ map: SourceMap, _ format: Format, _ whole: Range<Int>,
    _ write: @escaping Escape
  ) -> Reading {
    let inner: Reading
    switch format {
    case .html: inner = MarkupReader.read(html: text, isInside: true)
    case .markdown: inner = Markdown.read(text)
    default:
      return Reading(text: text, map: map, runs: [Run(TextRange(0, text.count))], escape: write)
    }
    var (reading, island) = inner.placed(over: map, in: whole, write: write)
    reading.escape = island.escape
    return reading
  }
}
