// Bytes of any encoding as UTF-8, with the map back and the way to write text among them.

internal import StetText
internal import StetUnicode

/// A decoded input. What formats read; none of them knows about encodings.
struct DecodedText: Sendable {
  let bytes: [UInt8]
  let utf8: [UInt8]
  let map: SourceMap
  let damage: [Document.Damage]
  let encoding: String
  let origin: Document.EncodingOrigin
  let hasByteOrderMark: Bool
  /// UTF-8 to the input's encoding; nil for what it lacks.
  let encode: @Sendable ([UInt8]) -> [UInt8]?

  /// UTF-8 from `start` (the length of a byte order mark) on. Malformed bytes read as U+FFFD and
  /// stay as they are in the output.
  init(utf8 bytes: [UInt8], from start: Int, origin: Document.EncodingOrigin = .wellFormed) {
    var units = UnitReader(bytes, from: start)
    if UTF8Scan.firstMalformed(in: bytes, from: start) == nil {
      utf8 = start > 0 ? Array(bytes[start...]) : bytes
      map = SourceMap(identityFrom: UInt32(start))
    } else {
      units.readUTF8()
      (utf8, map) = units.finish()
    }
    self.bytes = bytes
    damage = Self.damage(units.malformed, utf8, map)
    encoding = "UTF-8"
    self.origin = origin
    hasByteOrderMark = start > 0
    encode = { $0 }
  }

  init(
    _ bytes: [UInt8], from start: Int, by converter: Converter, origin: Document.EncodingOrigin
  ) throws(UnicodeError) {
    var units = UnitReader(bytes, from: start)
    try converter.decode(bytes, from: start) { units.read($0) }
    self.bytes = bytes
    (utf8, map) = units.finish()
    damage = Self.damage(units.malformed, utf8, map)
    encoding = converter.name
    self.origin = origin
    hasByteOrderMark = start > 0
    encode = { text in
      guard !converter.isStateful, case .bytes(let bytes)? = try? converter.encode(text) else {
        return nil
      }
      return bytes
    }
  }

  private static func damage(
    _ malformed: [Range<Int>], _ utf8: [UInt8], _ map: SourceMap
  ) -> [Document.Damage] {
    var found = malformed.map { range in
      let text = map.text(at: UInt32(range.lowerBound))
      return Document.Damage(
        .malformed, source: SourceRange(UInt32(range.lowerBound), UInt32(range.upperBound)),
        text: TextRange(text, text + 3))
    }
    let nuls = Self.nuls(in: utf8)
    guard !nuls.isEmpty else { return found }
    for range in nuls { found.append(.init(.nul, source: map.source(of: range), text: range)) }
    return found.sorted { $0.range < $1.range }
  }

  /// Stretches of NULs.
  private static func nuls(in text: [UInt8]) -> [TextRange] {
    var found: [TextRange] = []
    var index = ByteScan.firstNUL(in: text, from: 0)
    while let start = index {
      var end = start + 1
      while end < text.count, text[end] == 0 { end += 1 }
      found.append(TextRange(start, end))
      index = ByteScan.firstNUL(in: text, from: end)
    }
    return found
  }
}

/// Collects units into text, map and malformed stretches.
private struct UnitReader {
  private let bytes: [UInt8]
  private var builder: SourceMapBuilder
  private var position: Int
  /// Bytes that are the same in UTF-8 and not yet handed on.
  private var plain: Int
  private var broken: Int?
  private(set) var malformed: [Range<Int>] = []

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    builder = SourceMapBuilder(reserving: bytes.count + bytes.count / 8)
    builder.gap(0..<start)
    position = start
    plain = start
  }

  mutating func read(_ unit: Converter.Unit) {
    let end = position + unit.length
    defer { position = end }
    guard let scalar = unit.scalar else { return breakOff() }
    mend()
    if unit.length == 0 {
      builder.extendUnit(scalar)
    } else if unit.length != 1 || scalar.value != bytes[position] || scalar.value > 0x7F {
      flush()
      builder.unit(scalar, position..<end)
      plain = end
    }
  }

  mutating func readUTF8() {
    while let bad = UTF8Scan.firstMalformed(in: bytes, from: position) {
      position = bad
      breakOff()
      position += 1
      while position < bytes.count, bytes[position] >= 0x80,
        UTF8Scan.scalar(bytes, at: position).length == 1
      {
        position += 1
      }
      mend()
    }
    position = bytes.count
  }

  mutating func finish() -> (text: [UInt8], map: SourceMap) {
    mend()
    flush()
    return builder.finish()
  }

  private mutating func breakOff() {
    flush()
    if broken == nil { broken = position }
  }

  /// Makes one unit of the malformed bytes up to here.
  private mutating func mend() {
    guard let start = broken else { return }
    builder.unit("\u{FFFD}", start..<position)
    malformed.append(start..<position)
    broken = nil
    plain = position
  }

  private mutating func flush() {
    if broken == nil { builder.verbatim(bytes, plain..<position) }
    plain = position
  }
}
