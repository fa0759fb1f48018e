// Unicode normalisation of UTF-8.

internal import CStetICU

/// A normalisation form.
package enum NormalisationForm: Int32, Sendable, CaseIterable {
  case nfc, nfd, nfkc, nfkd
  /// NFKC with case folded: for comparison only.
  case foldedNFKC

  /// Whether the text is in this form already; malformed bytes count as U+FFFD.
  package func holds(for utf8: [UInt8]) throws(UnicodeError) -> Bool {
    if self != .foldedNFKC, utf8.allSatisfy({ $0 < 0x80 }) { return true }
    let length = try UnicodeError.length(of: utf8)
    var status: Int32 = 0
    let answer = stet_is_normalised(rawValue, utf8, length, &status)
    try UnicodeError.check(status, "checking a text’s normalisation")
    return answer != 0
  }

  /// The text in this form; malformed bytes become U+FFFD.
  package func normalise(_ utf8: [UInt8]) throws(UnicodeError) -> [UInt8] {
    if self != .foldedNFKC, utf8.allSatisfy({ $0 < 0x80 }) { return utf8 }
    let length = try UnicodeError.length(of: utf8)
    return try filled(utf8.count + utf8.count / 2, "normalising a text") { out, room, status in
      stet_normalise(rawValue, utf8, length, out, room, &status)
    }
  }
}
