// Byte order marks: the encodings that announce themselves.

enum ByteOrderMark {
  /// The encoding a mark at the start announces, and the length of the mark.
  static func find(in bytes: [UInt8]) -> (encoding: String, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
    // FF FE 00 00 also is UTF-16 that begins with a NUL; four-byte units decide.
    if bytes.count % 4 == 0 {
      if bytes.starts(with: [0xFF, 0xFE, 0, 0]), isUTF32(bytes, littleEndian: true) {
        return ("UTF-32LE", 4)
      }
      if bytes.starts(with: [0, 0, 0xFE, 0xFF]), isUTF32(bytes, littleEndian: false) {
        return ("UTF-32BE", 4)
      }
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return ("GB18030", 4) }
    return nil
  }

  /// Whether every four bytes are a scalar.
  static func isUTF32(_ bytes: [UInt8], littleEndian: Bool) -> Bool {
    guard !bytes.isEmpty, bytes.count % 4 == 0 else { return false }
    return stride(from: 0, to: bytes.count, by: 4).allSatisfy { index in
      let (top, plane) = littleEndian ? (index + 3, index + 2) : (index, index + 1)
      return bytes[top] == 0 && bytes[plane] <= 0x10
    }
  }
}
