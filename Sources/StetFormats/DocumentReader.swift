// The door of this room: bytes of any format and encoding become a document.

public import StetText

/// Reads documents. Holds choices only; share it freely.
public struct DocumentReader: Sendable {
  /// The format to read, where the caller knows it.
  public var format: Format
  /// The encoding to read, by any name ICU knows, where the caller knows it. A byte order mark
  /// beats a name of the UTF family.
  public var encoding: String?

  /// The fields of JSON that hold text, as paths: `body`, `a.b[].c`. Without any, fields of the
  /// names that news formats give to prose.
  public var textFields: [String]

  public init(format: Format = .auto, encoding: String? = nil, textFields: [String] = []) {
    self.format = format
    self.textFields = textFields
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
    let text = try DecodedText.decode(bytes, given: encoding)
    let format = format == .auto ? Format.detect(text.utf8, name: name) : format
    var document = try self.document(text, format)
    if let source { document.companion = try companion(from: source) }
    return document
  }

  private func document(
    _ text: DecodedText, _ format: Format
  ) throws(ReadingError) -> Document {
    func markup(_ vocabulary: String, isHTML: Bool = false) -> Document {
      MarkupReader.read(text.utf8, .named(vocabulary), isHTML: isHTML).document(of: text, format)
    }
    return switch format {
    case .auto, .text: PlainText.document(text)
    case .markdown: Markdown.read(text.utf8).document(of: text, format)
    case .html: markup("html", isHTML: true)
    case .xml: markup("xml")
    case .nitf: markup("nitf")
    case .newsml: markup("newsml")
    case .rss: markup("feed")
    case .json, .ninjs: try json(text).document(of: text, format)
    case .jsonl: JSONReader.readLines(text.utf8, paths: paths).document(of: text, format)
    case .srt: Subtitles.read(text.utf8, isWebVTT: false).document(of: text, format)
    case .vtt: Subtitles.read(text.utf8, isWebVTT: true).document(of: text, format)
    }
  }

  private var paths: [JSONPath] { textFields.map { JSONPath($0) } }

  private func json(_ text: DecodedText) throws(ReadingError) -> Reading {
    do {
      return try JSONReader.read(text.utf8, paths: paths)
    } catch {
      throw .malformed("no JSON: \(error.problem) at byte \(error.offset + 1)")
    }
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
