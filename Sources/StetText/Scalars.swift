// Reading Unicode scalars out of UTF-8 bytes without String, and without ever failing.

@usableFromInline package enum UTF8Scan {
  /// The scalar that starts at `index` and its length in bytes. A malformed byte is U+FFFD of
  /// length 1. `index` must be inside `bytes`.
  @inlinable
  package static func scalar(_ bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    return lead < 0x80 ? (UInt32(lead), 1) : longScalar(bytes, at: index)
  }

  /// The same for a scalar of several bytes.
  @usableFromInline
  package static func longScalar(
    _ bytes: [UInt8], at index: Int
  ) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    let length = Self.length(ofLead: lead)
    guard length > 1, index + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in (index + 1)..<(index + length) {
      guard bytes[next] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    let isShortest =
      length == 2 ? value >= 0x80 : length == 3 ? value >= 0x800 : value >= 0x10000
    guard isShortest, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
      return (0xFFFD, 1)
    }
    return (value, length)
  }

  /// The scalar that ends at `end` (exclusive) and its length. `end` must be over 0.
  package static func scalar(_ bytes: [UInt8], endingAt end: Int) -> (value: UInt32, length: Int) {
    var start = end - 1
    while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let found = scalar(bytes, at: start)
    return found.length == end - start ? found : (0xFFFD, 1)
  }

  /// The first malformed byte at or after `start`, or nil.
  package static func firstMalformed(in bytes: [UInt8], from start: Int = 0) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index = endOfASCII(in: bytes, from: index + 1)
        continue
      }
      let found = scalar(bytes, at: index)
      if found.length == 1 { return index }
      index += found.length
    }
    return nil
  }

  /// The first byte over 127 at or after `start`, or the end; eight bytes at a time.
  package static func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { raw in
      var index = start
      while index + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let high = word & 0x8080_8080_8080_8080
        if high != 0 { return index + high.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < raw.count, raw[index] < 0x80 { index += 1 }
      return index
    }
  }

  /// Appends the UTF-8 form of a scalar; a value that is none becomes U+FFFD.
  package static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static func length(ofLead lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
