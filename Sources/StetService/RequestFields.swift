// Reads the few fields that JSON requests have, and refuses what is none of them.

internal import StetFormats
internal import StetText

/// The texts of a flat JSON object.
struct RequestFields {
  private var texts: [String: [UInt8]] = [:]

  /// - Parameters:
  ///   - known: the names there may be; `null` counts as left out.
  init(_ bytes: [UInt8], known: Set<String>) throws(Problem) {
    if let bad = UTF8Scan.firstMalformed(in: bytes) {
      throw Problem(
        .unreadable, "byte \(bad + 1) is not UTF-8", remedy: "send the JSON as UTF-8")
    }
    var scanner = JSONScanner(bytes, 0..<bytes.count)
    do throws(JSONFault) {
      guard try scanner.next() == .open(isObject: true) else { throw Self.noObject }
      var key = ""
      while let piece = try scanner.next() {
        switch piece {
        case .key(let range):
          key = String(decoding: JSONText.decoded(bytes, range), as: UTF8.self)
          guard known.contains(key) else {
            throw JSONFault(problem: Self.unknown(known), offset: range.lowerBound)
          }
        case .string(let range): texts[key] = JSONText.decoded(bytes, range)
        case .other(let range) where bytes[range.lowerBound] == 0x6E: break
        case .close: break
        case .open, .other:
          throw JSONFault(problem: "a text should stand here", offset: scanner.position - 1)
        }
      }
    } catch {
      throw Problem(
        .unreadable, "\(error.problem) at byte \(error.offset + 1)", remedy: "mend the JSON")
    }
  }

  private static var noObject: JSONFault {
    JSONFault(problem: "a JSON object should stand here", offset: 0)
  }

  private static func unknown(_ known: Set<String>) -> String {
    "a field is none of \(known.sorted().joined(separator: ", "))"
  }

  func text(_ name: String) -> [UInt8]? { texts[name] }

  func string(_ name: String) -> String? {
    texts[name].map { String(decoding: $0, as: UTF8.self) }
  }

  func needed(_ name: String) throws(Problem) -> [UInt8] {
    guard let text = texts[name] else {
      throw Problem(.unreadable, "the field “\(name)” is missing", remedy: "add it")
    }
    return text
  }
}
