// What can go wrong between Stet and ICU, said so that a person can act on it.

internal import CStetICU

/// A request that ICU could not fulfil.
package struct UnicodeError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Code: Sendable, Equatable {
    /// ICU has no transliterator, converter, property or script of that name.
    case unknownName
    /// The text is longer than ICU can count.
    case tooLong
    /// ICU failed in a way that no input should cause.
    case failed
  }

  package let code: Code
  /// What is wrong, and what to do about it.
  package let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }

  static func check(_ status: Int32, _ doing: @autoclosure () -> String) throws(UnicodeError) {
    guard status > 0 else { return }
    let name = String(cString: stet_icu_error_name(status))
    throw UnicodeError(
      .failed,
      "ICU \(stet_icu_version().text) failed while \(doing()) (\(name)); "
        + "check that the libicu package is whole")
  }

  /// A name that ICU refused when something was opened by it.
  static func unknown(_ kind: String, _ name: String, see: String) -> UnicodeError {
    UnicodeError(
      .unknownName, "ICU \(stet_icu_version().text) has no \(kind) “\(name)”; \(see)")
  }

  /// The length of a text as ICU counts it.
  static func length(of text: [UInt8]) throws(UnicodeError) -> Int32 {
    // Buffers of UTF-16 with room to grow must stay countable too.
    guard text.count <= Int(Int32.max / 8) else {
      throw UnicodeError(
        .tooLong, "a text of \(text.count) bytes is too long for ICU; read it in parts")
    }
    return Int32(text.count)
  }
}

extension UnsafePointer<CChar> {
  var text: String { String(cString: self) }
}

/// Calls `fill` with a buffer of `capacity` bytes, and again with a larger one if it needs it.
/// `fill` returns the length it needs.
func filled(
  _ capacity: Int, _ doing: @autoclosure () -> String,
  by fill: (UnsafeMutablePointer<UInt8>, Int32, inout Int32) -> Int32
) throws(UnicodeError) -> [UInt8] {
  var room = max(16, capacity)
  while true {
    var status: Int32 = 0
    var needed = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      // The capacity is at least 16, so the buffer has an address.
      guard let start = buffer.baseAddress else { return }
      needed = Int(fill(start, Int32(clamping: room), &status))
      count = min(needed, room)
    }
    try UnicodeError.check(status, doing())
    if needed <= room { return bytes }
    room = needed
  }
}
