// The encoding a document names in its own first bytes.

enum DeclaredEncoding {
  /// The encoding of an XML declaration or an HTML `meta` element, if there is one.
  static func find(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(2048))
    guard let start = head.firstIndex(where: { $0 > 0x20 }), head[start] == 0x3C else {
      return nil
    }
    if head[start...].starts(with: "<?xml".utf8) {
      let end = head[start...].firstIndex(of: 0x3E) ?? head.endIndex
      return value(after: "encoding", in: head[start..<end])
    }
    var rest = head[start...]
    while let meta = position(of: "<meta", in: rest) {
      let end = head[meta...].firstIndex(of: 0x3E) ?? head.endIndex
      if let found = value(after: "charset", in: head[meta..<end]) { return found }
      rest = head[end...]
    }
    return nil
  }

  /// The name after `key=`, with quotation marks or without.
  private static func value(after key: String, in bytes: ArraySlice<UInt8>) -> String? {
    guard let start = position(of: key, in: bytes) else { return nil }
    var rest = bytes[(start + key.utf8.count)...].drop { $0 <= 0x20 }
    guard rest.popFirst() == 0x3D else { return nil }
    rest = rest.drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
    let name = rest.prefix { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || byte == 0x2D || byte == 0x5F || byte == 0x2E || byte == 0x3A
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// Where `word` (lower case) first stands, in any case.
  private static func position(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - word.count)).first { start in
      word.indices.allSatisfy { offset in
        let byte = bytes[start + offset]
        return (0x41...0x5A).contains(byte) ? byte | 0x20 == word[offset] : byte == word[offset]
      }
    }
  }
}
