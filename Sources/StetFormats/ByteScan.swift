// Looks through bytes eight at a time.

enum ByteScan {
  /// The first NUL at or after `start`.
  static func firstNUL(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { raw in
      var index = start
      while index + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
        if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < raw.count {
        if raw[index] == 0 { return index }
        index += 1
      }
      return nil
    }
  }
}
