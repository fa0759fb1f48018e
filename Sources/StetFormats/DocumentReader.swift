// The door of this room: bytes of any format and encoding become a document.

public import StetText

/// Reads documents. Holds choices only; share it freely.
public struct DocumentReader: Sendable {
  /// The format to read, where the caller knows it.
  public var format: Format
  /// The encoding to read, by any name ICU knows, where the caller knows it. A byte order mark
  /// beats a name of the UTF family.
  public var encoding: String?

  /// The fields of JSON that hold text, as paths: `body`, `a.b[].c`; or the columns of a table, by
  /// name or number. Without any, fields of the names that news formats give to prose, and columns
  /// that look like it.
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
    var document = try document(bytes, name)
    if let source { document.companion = try Original(source, of: self).prose(beside: document) }
    return document
  }

  private func document(_ bytes: [UInt8], _ name: String?) throws(ReadingError) -> Document {
    if format == .docx || (format == .auto && Archive.looksLike(bytes)) {
      return try WordDocument.document(bytes)
    }
    let text = try DecodedText.decode(bytes, given: encoding)
    return try document(text, format == .auto ? Format.detect(text.utf8, name: name) : format)
  }

  private func document(
    _ text: DecodedText, _ format: Format
  ) throws(ReadingError) -> Document {
    func xml(_ vocabulary: String) throws(ReadingError) -> Document {
      try MarkupReader.read(xml: text.utf8, .named(vocabulary)).document(of: text, format)
    }
    return switch format {
    case .docx: throw .malformed("no Word document")
    case .auto, .text:
      WireText.read(text.utf8)?.document(of: text, format) ?? PlainText.document(text)
    case .markdown: Markdown.read(text.utf8).document(of: text, format)
    case .html: MarkupReader.read(html: text.utf8).document(of: text, format)
    case .xml: try xml("xml")
    case .nitf: try xml("nitf")
    case .newsml: try xml("newsml")
    case .rss: try xml("feed")
    case .json, .ninjs: try json(text).document(of: text, format)
    case .jsonl: JSONReader.readLines(text.utf8, paths: paths).document(of: text, format)
    case .srt: Subtitles.read(text.utf8, isWebVTT: false).document(of: text, format)
    case .xliff, .tmx: try BilingualReader.read(text.utf8).document(of: text, format)
    case .csv: TableReader.read(text.utf8, columns: textFields).document(of: text, format)
    case .iptc7901: WireText.readMessages(text.utf8).document(of: text, format)
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
}
