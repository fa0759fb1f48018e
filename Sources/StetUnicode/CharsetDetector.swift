// Guesses the encoding of bytes, with how sure the guess is.

internal import CStetICU

/// One encoding that bytes may be in.
package struct CharsetMatch: Sendable, Equatable {
  /// The name IANA gives it.
  package let name: String
  /// From 0 to 1, as ICU sees it.
  package let confidence: Double
}

package enum CharsetDetector {
  /// What ICU takes the bytes for, likeliest first. It reads no more than the first 64 KiB.
  package static func matches(for bytes: [UInt8]) throws(UnicodeError) -> [CharsetMatch] {
    let length = min(bytes.count, 1 << 16)
    guard length > 0 else { return [] }
    var status: Int32 = 0
    var found: [CharsetMatch] = []
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress,
        let detector = stet_detector_open(start, Int32(length), &status)
      else { return }
      defer { stet_detector_close(detector) }
      for index in 0..<stet_detector_count(detector) {
        found.append(
          CharsetMatch(
            name: stet_detector_name(detector, index).text,
            confidence: Double(stet_detector_confidence(detector, index)) / 100))
      }
    }
    try UnicodeError.check(status, "guessing an encoding")
    return found
  }
}
