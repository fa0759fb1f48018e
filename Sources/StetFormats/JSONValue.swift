// JSON as a tree, for what is small: messages of editors, partial reports of names.

/// A JSON value.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads one value. Nesting costs no stack.
  package init(_ bytes: [UInt8]) throws(JSONFault) {
    var scanner = JSONScanner(bytes, 0..<bytes.count)
    var builder = Builder()
    while let piece = try scanner.next() { builder.add(piece, bytes) }
    self = builder.result
  }

  package subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// A whole number that fits.
  package var int: Int? {
    guard case .number(let number) = self else { return nil }
    return Int(exactly: number)
  }

  package var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  package var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  package var array: [JSONValue]? {
    guard case .array(let items) = self else { return nil }
    return items
  }

  package var isObject: Bool {
    guard case .object = self else { return false }
    return true
  }

  /// Puts pieces together.
  private struct Builder {
    private enum Level {
      case array([JSONValue])
      case object([String: JSONValue], key: String)
    }

    private var levels: [Level] = []
    private(set) var result = JSONValue.null

    mutating func add(_ piece: JSONScanner.Piece, _ bytes: [UInt8]) {
      switch piece {
      case .key(let range):
        guard case .object(let members, _)? = levels.popLast() else { return }
        levels.append(.object(members, key: Self.text(bytes, range)))
      case .string(let range): put(.string(Self.text(bytes, range)))
      case .other(let range): put(Self.scalar(bytes[range]))
      case .open(let isObject): levels.append(isObject ? .object([:], key: "") : .array([]))
      case .close:
        switch levels.popLast() {
        case .array(let items): put(.array(items))
        case .object(let members, _): put(.object(members))
        case nil: break
        }
      }
    }

    private mutating func put(_ value: JSONValue) {
      switch levels.popLast() {
      case .array(var items):
        items.append(value)
        levels.append(.array(items))
      case .object(var members, let key):
        members[key] = value
        levels.append(.object(members, key: key))
      case nil: result = value
      }
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
      String(decoding: JSONText.decoded(bytes, range), as: UTF8.self)
    }

    private static func scalar(_ bytes: ArraySlice<UInt8>) -> JSONValue {
      switch bytes.first {
      case 0x74: .bool(true)
      case 0x66: .bool(false)
      case 0x6E: .null
      default: .number(Double(String(decoding: bytes, as: UTF8.self)) ?? 0)
      }
    }
  }
}
