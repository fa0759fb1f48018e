// Which bytes occur in a text, so that whoever looks for a rare one need not read it.

/// A set of bytes.
@usableFromInline package struct ByteSet: Sendable {
  @usableFromInline package private(set) var bits: SIMD4<UInt64> = .zero

  package init() {}

  /// The bytes that occur in a text.
  package init(of text: [UInt8]) {
    // One plain store a byte costs less than setting bits would.
    withUnsafeTemporaryAllocation(of: Bool.self, capacity: 256) { seen in
      seen.initialize(repeating: false)
      for byte in text { seen[Int(byte)] = true }
      for value in 0..<256 where seen[value] { insert(UInt8(value)) }
    }
  }

  package mutating func insert(_ byte: UInt8) {
    bits[Int(byte >> 6)] |= 1 &<< UInt64(byte & 63)
  }

  @inlinable package func contains(_ byte: UInt8) -> Bool {
    bits[Int(byte >> 6)] & 1 &<< UInt64(byte & 63) != 0
  }

  /// Whether one of the bytes of a range occurs.
  package func contains(anyOf range: ClosedRange<UInt8>) -> Bool {
    range.contains { contains($0) }
  }
}

extension UTF8Scan {
  /// The first place of a byte at or after `start`, or nil; eight bytes at a time.
  package static func firstIndex(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    let low: UInt64 = 0x0101_0101_0101_0101
    let pattern = UInt64(byte) &* low
    return bytes.withUnsafeBytes { raw in
      var index = start
      while index + 8 <= raw.count {
        let word =
          UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ pattern
        // The lowest bit set is at the first byte that became zero.
        let zeros = (word &- low) & ~word & (low &<< 7)
        if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < raw.count, raw[index] != byte { index += 1 }
      return index < raw.count ? index : nil
    }
  }
}
