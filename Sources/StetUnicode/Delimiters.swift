// The quotation marks CLDR gives a locale.

internal import CStetICU

/// A locale's quotation marks. The data changes between releases of ICU, so house tables are
/// lexicons; this is what they are checked against.
package struct Delimiters: Sendable, Equatable {
  package let opening: String
  package let closing: String
  /// The marks of a quotation inside a quotation.
  package let innerOpening: String
  package let innerClosing: String

  /// - Parameter locale: an ICU locale such as `de_CH`; one ICU does not know has the root's marks.
  package init(locale: String) throws(UnicodeError) {
    var status: Int32 = 0
    let opened = stet_locale_data_open(locale, &status)
    try UnicodeError.check(status, "opening the locale “\(locale)”")
    guard let data = opened else {
      throw .unknown("locale", locale, see: "use one such as en or de_CH")
    }
    defer { stet_locale_data_close(data) }
    func mark(_ which: Int32) throws(UnicodeError) -> String {
      let bytes = try filled(16, "reading the marks of “\(locale)”") { out, room, status in
        stet_locale_delimiter(data, which, out, room, &status)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    opening = try mark(0)
    closing = try mark(1)
    innerOpening = try mark(2)
    innerClosing = try mark(3)
  }
}
