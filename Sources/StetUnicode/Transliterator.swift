// ICU's transliterators: `Any-Latin; Latin-ASCII`, `Russian-Latin/BGN` and some 700 others.

internal import CStetICU
internal import Synchronization

/// A transliterator, shared by all who ask for its id. The first one costs about 20 ms, so it is
/// opened when it is needed and not before.
package final class Transliterator: Sendable {
  package let id: String
  private let handle: Mutex<Handle>

  /// Owns the opened transliterator.
  private struct Handle: ~Copyable, @unchecked Sendable {
    let pointer: OpaquePointer
    deinit { stet_transliterator_close(pointer) }
  }

  private static let opened = Mutex<[String: Transliterator]>([:])

  /// The transliterator of that id, opened by the first caller and kept.
  package static func named(_ id: String) throws(UnicodeError) -> Transliterator {
    try opened.withLock { known throws(UnicodeError) in
      if let found = known[id] { return found }
      let made = try Transliterator(id)
      known[id] = made
      return made
    }
  }

  private init(_ id: String) throws(UnicodeError) {
    self.id = id
    var status: Int32 = 0
    guard let pointer = stet_transliterator_open(id, &status), status <= 0 else {
      throw .unknown(
        "transliterator", id, see: "write it as ICU does, for example Any-Latin; Latin-ASCII")
    }
    handle = Mutex(Handle(pointer: pointer))
  }

  /// The text, transliterated as a whole; malformed bytes become U+FFFD.
  package func apply(to utf8: [UInt8]) throws(UnicodeError) -> [UInt8] {
    guard !utf8.isEmpty else { return [] }
    let length = try UnicodeError.length(of: utf8)
    return try handle.withLock { handle throws(UnicodeError) in
      let pointer = handle.pointer
      return try filled(utf8.count * 2, "transliterating by \(id)") { out, room, status in
        stet_transliterator_run(pointer, utf8, length, out, room, &status)
      }
    }
  }

  package func apply(to text: String) throws(UnicodeError) -> String {
    String(decoding: try apply(to: Array(text.utf8)), as: UTF8.self)
  }
}
