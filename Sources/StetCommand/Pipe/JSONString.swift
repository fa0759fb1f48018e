// The inside of a JSON string as a document: every escape is one unit, every other byte itself.

internal import StetFormats
internal import StetReports
internal import StetText

enum JSONString {
  /// The four hex digits at an index.
  static func unit(_ bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for byte in bytes[index..<(index + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt16(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt16(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt16(byte - 0x57)
      default: return nil
      }
    }
    return value
  }

  /// The text of a checked string. Half a surrogate pair reads as U+FFFD.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    guard bytes[range].contains(0x5C) else { return Array(bytes[range]) }
    return prose(Array(bytes[range])).utf8
  }

  /// A document of the inside of a checked string: its own escapes stay as they are, and what is
  /// put in is escaped as they are.
  static func document(_ inside: [UInt8]) -> Document {
    let hasEscapes = inside.contains(0x5C)
    let asciiOnly = hasEscapes && isASCIIOnly(inside)
    return Document(
      bytes: inside, prose: hasEscapes ? prose(inside) : Prose(inside), format: "json",
      encode: { text, _ in
        var bytes: [UInt8] = []
        JSONWriter.escape(text, asciiOnly: asciiOnly, into: &bytes)
        return bytes
      })
  }

  /// Whether the writer of the string escaped everything beyond ASCII.
  private static func isASCIIOnly(_ inside: [UInt8]) -> Bool {
    guard inside.allSatisfy({ $0 < 0x80 }) else { return false }
    var index = 0
    while index + 1 < inside.count {
      guard inside[index] == 0x5C else {
        index += 1
        continue
      }
      if inside[index + 1] == 0x75, let value = unit(inside, at: index + 2), value >= 0x80 {
        return true
      }
      index += 2
    }
    return false
  }

  private static func prose(_ inside: [UInt8]) -> Prose {
    var builder = SourceMapBuilder(reserving: inside.count)
    var done = 0
    var index = 0
    while index < inside.count {
      guard inside[index] == 0x5C else {
        index += 1
        continue
      }
      builder.verbatim(inside, done..<index)
      let (scalar, length) = escape(inside, at: index)
      var text: [UInt8] = []
      UTF8Scan.append(scalar, to: &text)
      builder.unit(text, index..<(index + length))
      index += length
      done = index
    }
    builder.verbatim(inside, done..<inside.count)
    let (text, map) = builder.finish()
    return Prose(text, map: map)
  }

  /// The scalar an escape stands for, and the length of the escape.
  private static func escape(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int) {
    guard index + 1 < bytes.count else { return (0xFFFD, 1) }
    switch bytes[index + 1] {
    case 0x62: return (0x08, 2)
    case 0x66: return (0x0C, 2)
    case 0x6E: return (0x0A, 2)
    case 0x72: return (0x0D, 2)
    case 0x74: return (0x09, 2)
    case 0x75:
      guard let first = unit(bytes, at: index + 2) else { return (0xFFFD, 2) }
      guard first & 0xFC00 == 0xD800 else { return (UInt32(first), 6) }
      guard index + 7 < bytes.count, bytes[index + 6] == 0x5C, bytes[index + 7] == 0x75,
        let second = unit(bytes, at: index + 8), second & 0xFC00 == 0xDC00
      else { return (0xFFFD, 6) }
      let scalar = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
      return (scalar, 12)
    default: return (UInt32(bytes[index + 1]), 2)
    }
  }
}
