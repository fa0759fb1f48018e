// Character references: what they stand for, and the names to write.

internal import CMarkup
internal import StetText

enum Entities {
  private struct Table: @unchecked Sendable {
    /// Embedded and immutable.
    let bytes: UnsafeRawBufferPointer
  }

  private static let table = Table(
    bytes: UnsafeRawBufferPointer(start: stet_entities(), count: stet_entities_size()))

  /// What HTML's reference of that name (with its semicolon, if it has one) stands for.
  static func text(named name: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
    let bytes = table.bytes
    var low = 0
    var high = bytes.count
    while low < high {
      let start = lineStart((low + high) / 2)
      var end = start
      while bytes[end] != 0x09 { end += 1 }
      if bytes[start..<end].elementsEqual(name) { return points(from: end + 1) }
      if bytes[start..<end].lexicographicallyPrecedes(name) {
        while bytes[end] != 0x0A { end += 1 }
        low = end + 1
      } else {
        high = start
      }
    }
    return nil
  }

  /// The name HTML 4 gives a character, with its semicolon.
  static func name(of scalar: Unicode.Scalar) -> [UInt8]? { names[scalar] }

  private static let names: [Unicode.Scalar: [UInt8]] = {
    var names: [Unicode.Scalar: [UInt8]] = [:]
    let bytes = table.bytes
    for line in bytes.split(separator: 0x0A) where line.last == 0x34 {
      let fields = line.split(separator: 0x09)
      guard fields.count == 3, let value = hex(fields[1]), let scalar = Unicode.Scalar(value) else {
        continue
      }
      names[scalar] = Array(fields[0])
    }
    return names
  }()

  private static func lineStart(_ index: Int) -> Int {
    var start = index
    while start > 0, table.bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private static func points(from start: Int) -> [Unicode.Scalar] {
    var end = start
    while table.bytes[end] != 0x0A, table.bytes[end] != 0x09 { end += 1 }
    return table.bytes[start..<end].split(separator: 0x2C).compactMap { field in
      hex(field).flatMap { Unicode.Scalar($0) }
    }
  }

  /// The value of up to eight hexadecimal digits.
  static func hex(_ digits: some Sequence<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    var count = 0
    for digit in digits {
      count += 1
      switch digit {
      case _ where count > 8: return nil
      case 0x30...0x39: value = value << 4 | UInt32(digit - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(digit - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(digit - 0x57)
      default: return nil
      }
    }
    return count == 0 ? nil : value
  }
}

/// A character reference in markup.
struct Reference {
  enum Style: Sendable { case named, decimal, hexadecimal }

  let scalars: [Unicode.Scalar]
  let style: Style
  /// From the ampersand to its end.
  let length: Int

  /// The reference that starts at the ampersand at `start`, if one does.
  init?(in bytes: [UInt8], at start: Int, before limit: Int, isHTML: Bool) {
    guard start + 2 < limit else { return nil }
    if bytes[start + 1] == 0x23 {
      self.init(numeric: bytes, at: start, before: limit, isHTML: isHTML)
    } else {
      self.init(named: bytes, at: start, before: limit, isHTML: isHTML)
    }
  }

  private init?(numeric bytes: [UInt8], at start: Int, before limit: Int, isHTML: Bool) {
    let isHex = bytes[start + 2] | 0x20 == 0x78
    let first = start + (isHex ? 3 : 2)
    var end = first
    var value: UInt32 = 0
    while end < limit, let digit = Self.digit(bytes[end]), isHex || digit < 10 {
      value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
      end += 1
    }
    let isClosed = end < limit && bytes[end] == 0x3B
    guard end > first, isClosed || isHTML else { return nil }
    if isHTML {
      if (0x80..<0xA0).contains(value) { value = Self.windows1252(value) }
      if value == 0 || Unicode.Scalar(value) == nil { value = 0xFFFD }
    }
    guard let scalar = Unicode.Scalar(value), value > 0 else { return nil }
    scalars = [scalar]
    style = isHex ? .hexadecimal : .decimal
    length = end - start + (isClosed ? 1 : 0)
  }

  private init?(named bytes: [UInt8], at start: Int, before limit: Int, isHTML: Bool) {
    var end = start + 1
    while end < limit, end - start < 33, Self.isNameByte(bytes[end]) { end += 1 }
    style = .named
    if end < limit, bytes[end] == 0x3B, end > start + 1,
      let text = Entities.text(named: bytes[(start + 1)...end])
    {
      scalars = text
      length = end + 1 - start
      return
    }
    // A few old names do without the semicolon, even with letters after them; none is longer.
    guard isHTML else { return nil }
    end = min(end, start + 1 + 6)
    while end > start + 2 {
      if let text = Entities.text(named: bytes[(start + 1)..<end]) {
        scalars = text
        length = end - start
        return
      }
      end -= 1
    }
    return nil
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// What browsers take the C1 control characters for.
  private static func windows1252(_ value: UInt32) -> UInt32 {
    let high: [UInt16] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    return UInt32(high[Int(value - 0x80)])
  }
}
