// The door of this room: bytes of any format and encoding become a document.

public import StetText

/// Reads documents. Holds choices only; share it freely.
public struct DocumentReader: Sendable {
  /// The format to read, where the caller knows it.
  public var format: Format
  /// The encoding to read, by any name ICU knows, where the caller knows it. A byte order mark
  /// beats a name of the UTF family.
  public var encoding: String?

  public init(format: Format = .auto, encoding: String? = nil) {
    self.format = format
    let isAutomatic = encoding.map { $0.isEmpty || $0.lowercased() == "auto" } ?? true
    self.encoding = isAutomatic ? nil : encoding
  }

  /// The largest input, in bytes: offsets have 32 bits.
  public static let limit = Int(UInt32.max)

  /// Reads a document. Whatever is wrong with the text is in the document's `damage`; only what
  /// was asked for can fail.
  ///
  /// - Parameters:
  ///   - name: the file's name, which tells the format where the content does not.
  ///   - source: the original the story was translated from: text aligned line by line, of any
  ///     encoding.
  public func document(
    from bytes: [UInt8], name: String? = nil, source: [UInt8]? = nil
  ) throws(ReadingError) -> Document {
    try Self.check(count: bytes.count)
    var document = PlainText.document(try DecodedText.decode(bytes, given: encoding))
    if let source { document.companion = try companion(from: source) }
    return document
  }

  /// Refuses an input by its size, so that a caller can do so before it reads the bytes.
  public static func check(count: Int) throws(ReadingError) {
    guard count <= limit else { throw .tooLarge(count, limit: limit) }
  }

  /// The text of an original, as `Document.companion` takes it.
  package func companion(from bytes: [UInt8]) throws(ReadingError) -> Prose {
    try Self.check(count: bytes.count)
    return PlainText.document(try DecodedText.decode(bytes, given: nil)).prose
  }
}
