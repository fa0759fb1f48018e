// Reads JSON byte by byte, by the letter of RFC 8259, without recursion and without building
// anything.

/// Why bytes are not JSON.
package struct JSONFault: Error, Equatable {
  package let problem: String
  /// Where it shows.
  package let offset: Int

  package init(problem: String, offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

/// Hands over one piece of a JSON text after another. However deep it nests, a level costs a byte.
package struct JSONScanner {
  package enum Piece: Equatable {
    /// The inside of a key, between its quotation marks.
    case key(Range<Int>)
    /// The inside of a string.
    case string(Range<Int>)
    case open(isObject: Bool)
    case close
    /// A number, true, false or null.
    case other(Range<Int>)
  }

  private enum Expected { case value, valueOrEnd, key, keyOrEnd, commaOrEnd, nothing }

  private let bytes: [UInt8]
  private let limit: Int
  package private(set) var position: Int
  private var expected = Expected.value
  /// For each open container, whether it is an object.
  private var containers: [Bool] = []

  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    limit = range.upperBound
  }

  /// The next piece; nil after the value, when nothing but white space follows.
  package mutating func next() throws(JSONFault) -> Piece? {
    skipSpace()
    if expected == .commaOrEnd { try comma() }
    guard position < limit else {
      if expected == .nothing { return nil }
      throw fault("it ends where something should follow")
    }
    switch (expected, bytes[position]) {
    case (.nothing, _): throw fault("something follows the value")
    case (.keyOrEnd, 0x7D), (.commaOrEnd, 0x7D), (.valueOrEnd, 0x5D), (.commaOrEnd, 0x5D):
      return try close()
    case (.commaOrEnd, _): throw fault("a comma is missing")
    case (.key, 0x22), (.keyOrEnd, 0x22): return try key()
    case (.key, _), (.keyOrEnd, _): throw fault("a key is missing")
    default: return try value()
    }
  }

  private func fault(_ problem: String) -> JSONFault {
    JSONFault(problem: problem, offset: position)
  }

  private mutating func skipSpace() {
    while position < limit {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  // MARK: Structure

  private mutating func comma() throws(JSONFault) {
    guard position < limit, bytes[position] == 0x2C else { return }
    position += 1
    skipSpace()
    expected = containers.last == true ? .key : .value
  }

  private mutating func close() throws(JSONFault) -> Piece {
    guard let isObject = containers.last, isObject == (bytes[position] == 0x7D) else {
      throw fault("a bracket closes what another one opened")
    }
    containers.removeLast()
    position += 1
    expected = containers.isEmpty ? .nothing : .commaOrEnd
    return .close
  }

  private mutating func key() throws(JSONFault) -> Piece {
    let range = try string()
    skipSpace()
    guard position < limit, bytes[position] == 0x3A else { throw fault("a colon is missing") }
    position += 1
    expected = .value
    return .key(range)
  }

  private mutating func value() throws(JSONFault) -> Piece {
    let byte = bytes[position]
    if byte == 0x7B || byte == 0x5B {
      position += 1
      containers.append(byte == 0x7B)
      expected = byte == 0x7B ? .keyOrEnd : .valueOrEnd
      return .open(isObject: byte == 0x7B)
    }
    let piece: Piece
    switch byte {
    case 0x22: piece = .string(try string())
    case 0x74: piece = try literal("true")
    case 0x66: piece = try literal("false")
    case 0x6E: piece = try literal("null")
    default: piece = try number()
    }
    expected = containers.isEmpty ? .nothing : .commaOrEnd
    return piece
  }

  // MARK: Scalars

  private mutating func string() throws(JSONFault) -> Range<Int> {
    position += 1
    let start = position
    while position < limit {
      switch bytes[position] {
      case 0x22:
        position += 1
        return start..<(position - 1)
      case 0x5C: try escape()
      case 0..<0x20: throw fault("a control character stands in a string")
      default: position += 1
      }
    }
    throw fault("a string is not closed")
  }

  private mutating func escape() throws(JSONFault) {
    position += 1
    guard position < limit else { throw fault("a string is not closed") }
    switch bytes[position] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: position += 1
    case 0x75:
      guard position + 5 <= limit, Entities.hex(bytes[(position + 1)..<(position + 5)]) != nil
      else {
        throw fault("an escape is not four digits")
      }
      position += 5
    default: throw fault("no escape is written like this")
    }
  }

  private mutating func literal(_ word: StaticString) throws(JSONFault) -> Piece {
    let fits = word.withUTF8Buffer { word in
      position + word.count <= limit && bytes[position...].starts(with: word)
    }
    guard fits else { throw fault("no value begins like this") }
    position += word.utf8CodeUnitCount
    return .other((position - word.utf8CodeUnitCount)..<position)
  }

  private mutating func number() throws(JSONFault) -> Piece {
    let sign = position
    if bytes[position] == 0x2D { position += 1 }
    let start = position
    try digits()
    if bytes[start] == 0x30, position > start + 1 { throw fault("a number begins with 0") }
    if position < limit, bytes[position] == 0x2E {
      position += 1
      try digits()
    }
    if position < limit, bytes[position] | 0x20 == 0x65 {
      position += 1
      if position < limit, bytes[position] == 0x2B || bytes[position] == 0x2D { position += 1 }
      try digits()
    }
    return .other(sign..<position)
  }

  private mutating func digits() throws(JSONFault) {
    let start = position
    while position < limit, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > start else { throw fault("no value begins like this") }
  }
}
