// Plain text: the prose is the decoded input, line ends and all.

package import StetText

package enum PlainText {
  /// A document of UTF-8 text. Malformed bytes read as U+FFFD and are reported as damage; they
  /// stay as they are in the output.
  package static func document(utf8 bytes: [UInt8], format: String = "text") -> Document {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return document(DecodedText(utf8: bytes, from: hasMark ? 3 : 0), format: format)
  }

  static func document(_ text: DecodedText, format: String = "text") -> Document {
    let encode = text.encode
    return Document(
      bytes: text.bytes, prose: Prose(text.utf8, map: text.map), format: format,
      encoding: text.encoding, encodingOrigin: text.origin,
      hasByteOrderMark: text.hasByteOrderMark, damage: text.damage,
      encode: { text, _ in encode(text) })
  }
}
