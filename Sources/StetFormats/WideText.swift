// Tells UTF-16 and UTF-32 without a byte order mark from text of single bytes.

internal import StetText

/// How 16-bit units look when read in one byte order.
private struct WideReading {
  /// Units of ASCII text, and the stops and spaces of East Asian text.
  var friendly = 0
  /// Units no text has: lone surrogates, control characters, private use, non-characters.
  var bad = 0
  var count = 0

  init(_ bytes: [UInt8], littleEndian: Bool) {
    var highSurrogate = false
    let end = min(bytes.count & ~1, 1 << 16)
    for index in stride(from: 0, to: end, by: 2) {
      let unit =
        littleEndian
        ? UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8
        : UInt32(bytes[index]) << 8 | UInt32(bytes[index + 1])
      count += 1
      let isLow = (0xDC00...0xDFFF).contains(unit)
      if highSurrogate != isLow { bad += 1 }
      highSurrogate = (0xD800...0xDBFF).contains(unit)
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x3000...0x3002, 0x300C...0x300D, 0xFF01...0xFF1F:
        friendly += 1
      case 0x00..<0x20, 0x7F..<0xA0, 0xE000..<0xF900, 0xFFFE...0xFFFF: bad += 1
      default: break
      }
    }
  }
}

enum WideText {
  /// The encoding of bytes that hold NULs, if it surely is a wide one.
  static func encoding(of bytes: [UInt8]) -> String? {
    guard bytes.count >= 8 else { return nil }
    if ByteOrderMark.isUTF32(bytes, littleEndian: true) { return "UTF-32LE" }
    if ByteOrderMark.isUTF32(bytes, littleEndian: false) { return "UTF-32BE" }
    guard bytes.count % 2 == 0, !looksLikeBytes(bytes) else { return nil }
    let little = WideReading(bytes, littleEndian: true)
    let big = WideReading(bytes, littleEndian: false)
    if isSure(little, against: big) { return "UTF-16LE" }
    if isSure(big, against: little) { return "UTF-16BE" }
    return nil
  }

  private static func isSure(_ reading: WideReading, against other: WideReading) -> Bool {
    reading.bad == 0 && reading.friendly >= 2 && reading.friendly * 50 >= reading.count
      && (reading.friendly > other.friendly * 10 || other.bad * 50 > other.count)
  }

  /// Whether single bytes explain the text: few of them are control characters, and pairs of
  /// ASCII letters are common.
  private static func looksLikeBytes(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    var pairs = 0
    let end = min(bytes.count & ~1, 1 << 16)
    for index in stride(from: 0, to: end, by: 2) {
      for byte in bytes[index...(index + 1)] where byte < 0x09 || (0x0E..<0x20).contains(byte) {
        controls += 1
      }
      if isLetter(bytes[index]) && isLetter(bytes[index + 1]) { pairs += 1 }
    }
    let isMostlyText = controls * 5 < end
    return isMostlyText && (pairs * 8 > end || UTF8Scan.firstMalformed(in: bytes) == nil)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
