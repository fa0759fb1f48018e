// The names that clients give to documents, and the paths they stand for (RFC 3986, RFC 8089).

enum DocumentURI {
  /// The path of a `file:` URI; nil for what is no file, such as a text not saved yet.
  static func path(_ uri: String) -> String? {
    guard uri.lowercased().hasPrefix("file:") else { return nil }
    var rest = Array(uri.utf8.dropFirst(5))
    if rest.starts(with: [0x2F, 0x2F]) {
      // The name of the machine ends with the slash that begins the path.
      guard let slash = rest.dropFirst(2).firstIndex(of: 0x2F) else { return nil }
      rest.removeFirst(slash)
    }
    guard rest.first == 0x2F else { return nil }
    return String(decoding: unescaped(rest), as: UTF8.self)
  }

  /// A path below a folder as seen from there; else as it is.
  static func path(_ path: String, seenFrom folder: String) -> String {
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x25, at + 2 < bytes.count, let high = digit(bytes[at + 1]),
        let low = digit(bytes[at + 2])
      {
        result.append(high << 4 | low)
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
