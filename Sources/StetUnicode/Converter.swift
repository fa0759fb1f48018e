// Decodes and encodes the encodings ICU knows, character by character and without substitutes.

internal import CStetICU
internal import Synchronization

/// A converter for one encoding. Safe to share: one call at a time uses it.
package final class Converter: Sendable {
  /// The name IANA gives the encoding.
  package let name: String
  /// Whether the bytes of a character depend on those before it (ISO-2022-JP, UTF-7 …), so that
  /// no part of a text can be replaced by itself.
  package let isStateful: Bool
  private let handle: Mutex<Handle>

  /// Owns the opened converter.
  private struct Handle: ~Copyable, @unchecked Sendable {
    let pointer: OpaquePointer
    deinit { stet_converter_close(pointer) }
  }

  /// - Parameter name: any name or alias ICU knows, in any case.
  package init(named name: String) throws(UnicodeError) {
    var status: Int32 = 0
    guard !name.isEmpty, let pointer = stet_converter_open(name, &status), status <= 0 else {
      throw .unknown(
        "encoding", name, see: "use an IANA name such as windows-1251, Shift_JIS or UTF-16LE")
    }
    self.name = stet_converter_name(pointer).text
    isStateful = stet_converter_is_stateful(pointer) != 0
    handle = Mutex(Handle(pointer: pointer))
  }

  /// One character as the source wrote it.
  package struct Unit: Sendable, Equatable {
    /// Nil where the bytes are no character of the encoding.
    package let scalar: Unicode.Scalar?
    /// How many bytes it takes; 0 for a further scalar of the character before.
    package let length: Int
  }

  /// Decodes `bytes` from `start` on, handing over one unit after another.
  package func decode(
    _ bytes: [UInt8], from start: Int = 0, _ body: (Unit) -> Void
  ) throws(UnicodeError) {
    try handle.withLock { handle throws(UnicodeError) in
      let pointer = handle.pointer
      stet_converter_reset(pointer)
      var position = Int64(start)
      var status: Int32 = 0
      withUnsafeTemporaryAllocation(of: stet_unit.self, capacity: 4096) { units in
        guard let first = units.baseAddress else { return }
        while status <= 0 {
          let count = stet_converter_decode(
            pointer, bytes, Int64(bytes.count), &position, first, 4096, &status)
          for unit in units[..<Int(count)] {
            body(Unit(scalar: Unicode.Scalar(unit.scalar), length: Int(unit.length)))
          }
          if count < 4096 { return }
        }
      }
      try UnicodeError.check(status, "decoding \(name)")
    }
  }

  /// What became of a text that was to be encoded.
  package enum Encoded: Sendable, Equatable {
    case bytes([UInt8])
    /// The encoding lacks this character, which starts at `offset` of the text.
    case unmappable(Unicode.Scalar, offset: Int)
  }

  /// Encodes UTF-8 text, or tells which character the encoding lacks. Nothing is substituted.
  package func encode(_ utf8: [UInt8]) throws(UnicodeError) -> Encoded {
    let length = try UnicodeError.length(of: utf8)
    return try handle.withLock { handle throws(UnicodeError) in
      let pointer = handle.pointer
      var refused: Int32 = -1
      let bytes = try filled(utf8.count * 2, "encoding in \(name)") { out, room, status in
        var needed: Int32 = 0
        refused = stet_converter_encode(pointer, utf8, length, out, room, &needed, &status)
        return needed
      }
      guard refused >= 0 else { return .bytes(bytes) }
      let rest = String(decoding: utf8[Int(refused)...].prefix(4), as: UTF8.self)
      return .unmappable(rest.unicodeScalars.first ?? "\u{FFFD}", offset: Int(refused))
    }
  }
}
