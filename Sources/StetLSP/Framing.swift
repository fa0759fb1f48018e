// The frames of the language server protocol: a header that tells the length, and as many bytes.
// LSP 3.17, “Base Protocol”: <https://microsoft.github.io/language-server-protocol/>.

/// Takes bytes as they come and hands out whole messages, wherever the bytes were cut.
package struct FrameReader {
  package enum Frame: Equatable {
    case message([UInt8])
    /// Bytes that are no frame. They are passed over up to the next header.
    case garbage(String)
  }

  /// The largest message; a header that announces more is taken for garbage.
  package static let limit = 1 << 28

  private static let field = Array("content-length:".utf8)

  private var bytes: [UInt8] = []
  private var start = 0
  /// Where to go on looking for the end of a header.
  private var looked = 0
  /// How many bytes the message has whose header is read.
  private var expected: Int?
  /// Garbage was reported and no header has come since.
  private var isLost = false

  package init() {}

  package mutating func add(_ more: some Collection<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      looked -= start
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next frame, if all of it is here.
  package mutating func next() -> Frame? {
    while true {
      if let expected {
        guard bytes.count - start >= expected else { return nil }
        self.expected = nil
        isLost = false
        let message = Array(bytes[start..<(start + expected)])
        start += expected
        looked = start
        return .message(message)
      }
      guard let end = endOfHeader() else { return nil }
      let header = bytes[start..<end]
      start = end
      looked = end
      if let problem = read(header) {
        if isLost { continue }
        isLost = true
        return .garbage(problem)
      }
    }
  }

  /// The end of the empty line that ends a header. Lines may end with LF alone.
  private mutating func endOfHeader() -> Int? {
    var at = looked
    while at < bytes.count {
      if bytes[at] == 0x0A, isEmptyLine(before: at) { return at + 1 }
      at += 1
    }
    looked = max(start, bytes.count)
    return nil
  }

  private func isEmptyLine(before end: Int) -> Bool {
    var at = end
    if at > start, bytes[at - 1] == 0x0D { at -= 1 }
    return at == start || bytes[at - 1] == 0x0A
  }

  /// Reads a header. What stands before its first field is no part of it.
  ///
  /// - Returns: what is wrong with it.
  private mutating func read(_ header: ArraySlice<UInt8>) -> String? {
    guard let name = Self.lastField(in: header) else {
      return "a message needs a header with Content-Length"
    }
    var at = name + Self.field.count
    while at < header.endIndex, header[at] == 0x20 || header[at] == 0x09 { at += 1 }
    var length = 0
    let digits = at
    while at < header.endIndex, (0x30...0x39).contains(header[at]), length <= Self.limit {
      length = length * 10 + Int(header[at] - 0x30)
      at += 1
    }
    let isNumber = at > digits
    while at < header.endIndex, header[at] == 0x20 || header[at] == 0x09 || header[at] == 0x0D {
      at += 1
    }
    guard isNumber, length <= Self.limit, at < header.endIndex, header[at] == 0x0A else {
      return "Content-Length is no number of bytes that can be taken"
    }
    expected = length
    return Self.areFields(header[..<name]) ? nil : "bytes stand between two messages"
  }

  /// Whether bytes are whole lines of fields, which begin with their names.
  private static func areFields(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.isEmpty || bytes.last == 0x0A else { return false }
    return bytes.split(separator: 0x0A).allSatisfy { line in
      let name = line.prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D }
      return !name.isEmpty && name.endIndex < line.endIndex && line[name.endIndex] == 0x3A
    }
  }

  /// Where the last field of that name begins, capitals or not.
  private static func lastField(in header: ArraySlice<UInt8>) -> Int? {
    var at = header.endIndex - field.count
    while at >= header.startIndex {
      let part = header[at..<(at + field.count)]
      if part.lazy.map({ (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }).elementsEqual(field) {
        return at
      }
      at -= 1
    }
    return nil
  }
}

package enum FrameWriter {
  /// A message with its header.
  package static func frame(_ message: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message
  }
}
