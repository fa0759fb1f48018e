// A Word document around any bytes, so that the fuzzer need not find out what a ZIP file is.

enum WordFile {
  /// A file whose story has the bytes in its body, in the namespace `w`.
  static func holding(_ bytes: [UInt8]) -> [UInt8] {
    let name = Array("word/document.xml".utf8)
    let story = Array("<w:document><w:body>".utf8) + bytes + Array("</w:body></w:document>".utf8)
    let record =
      number(20, 2) + number(0, 2 + 2 + 4) + number(Int(checksum(story)), 4)
      + number(story.count, 4) + number(story.count, 4) + number(name.count, 2) + number(0, 2)
    let head = number(0x0403_4B50, 4) + record + name
    let directory =
      number(0x0201_4B50, 4) + number(20, 2) + record + number(0, 10 + 4) + name
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(1, 2) + number(1, 2)
      + number(directory.count, 4) + number(head.count + story.count, 4) + number(0, 2)
    return head + story + directory + end
  }

  /// The lowest byte first.
  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
