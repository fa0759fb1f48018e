// Decides which encoding an input is in and decodes it.

internal import StetText
internal import StetUnicode

extension DecodedText {
  /// Decodes by byte order mark, then by `given` name, then as UTF-8 if the bytes are, then as the
  /// document declares, then by the best guess; at last as UTF-8 with damage.
  static func decode(_ bytes: [UInt8], given: String?) throws(ReadingError) -> DecodedText {
    if let mark = ByteOrderMark.find(in: bytes), given == nil || isUnicode(given) {
      if mark.encoding == "UTF-8" { return DecodedText(utf8: bytes, from: 3, origin: .mark) }
      return try decode(bytes, from: mark.length, as: mark.encoding, .mark)
    }
    if let given { return try decode(bytes, as: given) }
    if ByteScan.firstNUL(in: bytes, from: 0) != nil, let wide = WideText.encoding(of: bytes) {
      return try decode(bytes, from: 0, as: wide, .detected(confidence: 0.99))
    }
    let declared = DeclaredEncoding.find(in: bytes)
    if UTF8Scan.firstMalformed(in: bytes) == nil {
      // ASCII alone is whatever the document says it is; more than that is UTF-8, whatever it says.
      guard let declared, !isUnicode(declared), bytes.allSatisfy({ $0 < 0x80 }),
        let text = try? decode(bytes, from: 0, as: declared, .declared), text.map.isPlain
      else { return DecodedText(utf8: bytes, from: 0) }
      return text
    }
    if let declared {
      if isUnicode(declared) { return DecodedText(utf8: bytes, from: 0, origin: .declared) }
      if let text = try? decode(bytes, from: 0, as: declared, .declared) { return text }
    }
    guard let guess = EncodingGuess.best(for: bytes),
      let text = try? decode(
        bytes, from: 0, as: guess.name, .detected(confidence: guess.confidence))
    else { return DecodedText(utf8: bytes, from: 0, origin: .detected(confidence: 0.5)) }
    return text
  }

  /// Decodes as the caller says.
  private static func decode(_ bytes: [UInt8], as name: String) throws(ReadingError) -> DecodedText
  {
    if isUTF8(name) { return DecodedText(utf8: bytes, from: 0, origin: .given) }
    switch name.lowercased() {
    case "utf-16", "utf16": return try decode(bytes, wide: "UTF-16")
    case "utf-32", "utf32": return try decode(bytes, wide: "UTF-32")
    default: return try decode(bytes, from: 0, as: name, .given)
    }
  }

  /// UTF-16 or UTF-32 without a mark is big-endian unless the bytes tell otherwise.
  private static func decode(
    _ bytes: [UInt8], wide family: String
  ) throws(ReadingError) -> DecodedText {
    let seen = WideText.encoding(of: bytes)
    let name = seen == family + "LE" ? family + "LE" : family + "BE"
    return try decode(bytes, from: 0, as: name, .given)
  }

  private static func decode(
    _ bytes: [UInt8], from start: Int, as name: String, _ origin: Document.EncodingOrigin
  ) throws(ReadingError) -> DecodedText {
    // No byte becomes more than three bytes of UTF-8, and text offsets have 32 bits.
    let limit = Int(UInt32.max) / 3
    guard bytes.count <= limit else { throw .tooLarge(bytes.count, limit: limit) }
    do {
      let text = try DecodedText(
        bytes, from: start, by: Converter(named: name), origin: origin)
      guard let wider = superset(of: text.encoding), text.isAtOdds else { return text }
      let other = try DecodedText(
        bytes, from: start, by: Converter(named: wider), origin: origin)
      return other.damage.count <= text.damage.count ? other : text
    } catch {
      throw .unknownEncoding(name)
    }
  }

  /// Whether bytes were malformed or became C1 control characters: signs that the text is in the
  /// larger encoding that goes by the name of a smaller one.
  private var isAtOdds: Bool {
    !damage.isEmpty
      || zip(utf8, utf8.dropFirst()).contains { $0 == 0xC2 && (0x80..<0xA0).contains($1) }
  }

  /// What browsers read under the names of smaller encodings.
  private static func superset(of name: String) -> String? {
    switch name {
    case "ISO-8859-1", "US-ASCII": "windows-1252"
    case "ISO-8859-9": "windows-1254"
    case "ISO-8859-8": "windows-1255"
    case "TIS-620": "windows-874"
    case "GB2312", "GBK": "GB18030"
    default: nil
    }
  }

  private static func isUTF8(_ name: String) -> Bool {
    let name = name.lowercased()
    return name == "utf-8" || name == "utf8"
  }

  private static func isUnicode(_ name: String?) -> Bool {
    name.map { $0.lowercased().hasPrefix("utf") } ?? false
  }
}
