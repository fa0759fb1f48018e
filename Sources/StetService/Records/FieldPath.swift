// Where in a record a text stands: `body`, `a.b[].c`.

/// A path into a JSON value. A key with a dot or bracket in it is written with a backslash
/// before that.
package struct FieldPath: Sendable {
  enum Step: Sendable, Equatable {
    case key([UInt8])
    case elements
  }

  let text: String
  let steps: [Step]

  /// Nil when `text` is no path.
  package init?(_ text: String) {
    var steps: [Step] = []
    var key: [UInt8] = []
    var hasKey = false
    var bytes = Array(text.utf8)[...]
    func isBracketPair() -> Bool { bytes.starts(with: [0x5B, 0x5D]) }
    while let byte = bytes.first {
      switch byte {
      case 0x5C where bytes.count > 1:
        key.append(bytes[bytes.startIndex + 1])
        hasKey = true
        bytes = bytes.dropFirst(2)
      case 0x5B where isBracketPair():
        if hasKey { steps.append(.key(key)) }
        (key, hasKey) = ([], false)
        steps.append(.elements)
        bytes = bytes.dropFirst(2)
        guard bytes.isEmpty || bytes.first == 0x2E || isBracketPair() else { return nil }
        if bytes.first == 0x2E {
          bytes = bytes.dropFirst()
          if bytes.isEmpty { return nil }
        }
      case 0x2E:
        guard hasKey, bytes.count > 1 else { return nil }
        steps.append(.key(key))
        (key, hasKey) = ([], false)
        bytes = bytes.dropFirst()
      default:
        key.append(byte)
        hasKey = true
        bytes = bytes.dropFirst()
      }
    }
    if hasKey { steps.append(.key(key)) }
    guard !steps.isEmpty else { return nil }
    self.text = text
    self.steps = steps
  }

  /// The path with the numbers of list elements in it: `a.b[2].c`.
  func text(at indices: [Int]) -> String {
    var rest = indices[...]
    var result = ""
    var piece = text[...]
    while let bracket = piece.firstIndex(of: "["), let index = rest.first {
      let after = piece.index(after: bracket)
      result += piece[..<bracket]
      piece = piece[after...]
      guard piece.first == "]" else {
        result += "["
        continue
      }
      result += "[\(index)]"
      rest = rest.dropFirst()
      piece = piece.dropFirst()
    }
    return result + piece
  }
}
