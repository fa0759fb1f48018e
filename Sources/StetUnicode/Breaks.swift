// Where a text can be divided: graphemes, words, lines, sentences, in UTF-8 byte offsets.

internal import CStetICU

/// A break iterator of one kind and locale. Not for several threads at once: whoever needs one
/// owns it.
package struct Breaker: ~Copyable {
  package enum Kind: Int32, Sendable { case grapheme, word, line, sentence }

  private let handle: OpaquePointer
  private let kind: Kind

  /// - Parameter locale: an ICU locale, with keywords if any: `en@ss=standard` keeps `Mr.` and
  ///   `Jan. 5` together.
  package init(_ kind: Kind, locale: String = "en") throws(UnicodeError) {
    var status: Int32 = 0
    let opened = stet_breaker_open(kind.rawValue, locale, &status)
    try UnicodeError.check(status, "opening break rules for “\(locale)”")
    guard let opened else {
      throw .unknown("break rules for", locale, see: "use a locale such as en or en@ss=standard")
    }
    handle = opened
    self.kind = kind
  }

  deinit { stet_breaker_close(handle) }

  /// A stretch of text between two boundaries ends here.
  package struct Break: Sendable, Equatable {
    /// The byte after its last.
    package let end: Int32
    /// For words: whether it has letters or digits, and so is no mere space or punctuation.
    package let isWord: Bool
  }

  /// The ends of all segments of the text, in one call. The last is the text's end.
  package func breaks(in utf8: [UInt8]) throws(UnicodeError) -> [Break] {
    let length = try UnicodeError.length(of: utf8)
    guard length > 0 else { return [] }
    var room = kind == .sentence ? utf8.count / 40 + 16 : utf8.count / 3 + 16
    while true {
      var ends = [Int32](repeating: 0, count: room)
      var kinds = ends
      var status: Int32 = 0
      let count = Int(
        stet_breaker_run(handle, utf8, length, &ends, &kinds, Int32(clamping: room), &status))
      try UnicodeError.check(status, "dividing a text")
      guard count > room else {
        // Rule statuses from 100 on are numbers, letters, kana and ideographs.
        return (0..<count).map {
          Break(end: ends[$0], isWord: kind == .word && kinds[$0] >= 100)
        }
      }
      room = count
    }
  }

  /// The byte offsets of all boundaries, the start and the end of the text included.
  package func boundaries(in utf8: [UInt8]) throws(UnicodeError) -> [Int32] {
    [0] + (try breaks(in: utf8)).map(\.end)
  }
}
