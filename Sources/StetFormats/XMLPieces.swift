// The pieces of XML, as expat reads it: what is no XML has none.

internal import CExpat

/// A whole XML text, cut into tags and what lies between. White space may stand before it.
struct XMLPieces {
  private let pieces: [stet_xml_piece]
  private let start: Int
  let count: Int

  /// - Parameter part: where the XML is.
  init(_ bytes: [UInt8], in part: Range<Int>) throws(ReadingError) {
    start = bytes[part].firstIndex { !RunBuilder.isSpace($0) } ?? part.upperBound
    let start = start
    var result = stet_xml()
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      stet_xml_read(base + start, part.upperBound - start, &result)
    }
    defer { stet_xml_free(&result) }
    if let problem = result.problem {
      throw .malformed(
        "no XML: \(String(cString: problem)) at byte \(start + result.offset + 1)")
    }
    guard result.count > 0 else { throw .malformed("no XML: there is nothing in it") }
    pieces = Array(UnsafeBufferPointer(start: result.pieces, count: result.count))
    count = pieces.count
  }

  subscript(_ index: Int) -> MarkupPiece {
    let piece = pieces[index]
    let range = (start + Int(piece.start))..<(start + Int(piece.end))
    let end = start + Int(piece.name_end)
    switch Int(piece.kind) {
    case STET_XML_TEXT: return MarkupPiece(kind: .text, range: range)
    case STET_XML_CDATA: return MarkupPiece(kind: .cdata, range: range)
    case STET_XML_END:
      return MarkupPiece(kind: .end, range: range, name: (range.lowerBound + 2)..<end)
    case STET_XML_EMPTY:
      return MarkupPiece(kind: .empty, range: range, name: (range.lowerBound + 1)..<end)
    default: return MarkupPiece(kind: .start, range: range, name: (range.lowerBound + 1)..<end)
    }
  }
}
