// Plain text in UTF-8: the prose is the input, byte for byte.

package import StetText

package enum PlainText {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A document of UTF-8 text. Malformed bytes read as U+FFFD and are reported as damage; they
  /// stay as they are in the output.
  package static func document(utf8 bytes: [UInt8], format: String = "text") -> Document {
    let hasMark = bytes.starts(with: byteOrderMark)
    let start = hasMark ? 3 : 0
    var damage = nuls(in: bytes, from: start)
    guard UTF8Scan.firstMalformed(in: bytes, from: start) != nil else {
      let prose = Prose(
        hasMark ? Array(bytes[3...]) : bytes, map: SourceMap(identityFrom: UInt32(start)))
      return Document(
        bytes: bytes, prose: prose, format: format, hasByteOrderMark: hasMark, damage: damage)
    }
    let (prose, malformed) = mended(bytes, from: start)
    damage = nuls(in: bytes, from: start, prose.map) + malformed
    return Document(
      bytes: bytes, prose: prose, format: format, hasByteOrderMark: hasMark,
      damage: damage.sorted { $0.range < $1.range })
  }

  private static func nuls(
    in bytes: [UInt8], from start: Int, _ map: SourceMap? = nil
  ) -> [Document.Damage] {
    guard bytes[start...].contains(0) else { return [] }
    let map = map ?? SourceMap(identityFrom: UInt32(start))
    var found: [Document.Damage] = []
    var index = start
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == 0 else { continue }
      var end = index
      while end < bytes.count, bytes[end] == 0 { end += 1 }
      let source = SourceRange(UInt32(index), UInt32(end))
      found.append(
        .init(
          .nul, source: source,
          text: TextRange(
            map.text(at: source.lower), max(map.text(at: source.lower), map.text(at: source.upper)))
        ))
      index = end
    }
    return found
  }

  /// Prose in which every malformed stretch is one U+FFFD that stands for those bytes.
  private static func mended(
    _ bytes: [UInt8], from start: Int
  ) -> (prose: Prose, damage: [Document.Damage]) {
    var builder = SourceMapBuilder(reserving: bytes.count)
    var damage: [Document.Damage] = []
    if start > 0 { builder.gap(0..<start) }
    var index = start
    while let bad = UTF8Scan.firstMalformed(in: bytes, from: index) {
      builder.verbatim(bytes, index..<bad)
      var end = bad + 1
      while end < bytes.count, bytes[end] >= 0x80, UTF8Scan.scalar(bytes, at: end).length == 1 {
        end += 1
      }
      let text = builder.text.count
      builder.unit([0xEF, 0xBF, 0xBD], bad..<end)
      damage.append(
        .init(
          .malformed, source: SourceRange(UInt32(bad), UInt32(end)), text: TextRange(text, text + 3)
        ))
      index = end
    }
    builder.verbatim(bytes, index..<bytes.count)
    let (text, map) = builder.finish()
    return (Prose(text, map: map), damage)
  }
}
