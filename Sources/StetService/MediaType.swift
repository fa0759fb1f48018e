// Media types as HTTP names them, and the formats they stand for.

internal import StetFormats

/// `text/html; charset=windows-1251`, taken apart.
struct MediaType: Sendable, Equatable {
  /// In small letters, without parameters.
  let name: String
  let charset: String?

  init(_ text: String) {
    let parts = text.split(separator: ";").map(Self.trimmed)
    name = parts.first?.lowercased() ?? ""
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " || $0 == "\t" }
    let end = start.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { start[...$0] } ?? ""
  }

  private static func charset(_ part: Substring) -> String? {
    guard let sign = part.firstIndex(of: "="), part[..<sign].lowercased() == "charset" else {
      return nil
    }
    let value = part[part.index(after: sign)...].filter { $0 != "\"" }
    return value.isEmpty ? nil : String(value)
  }

  /// A story and its original in one body.
  static let story = "application/vnd.stet.story+json"
  static let lines = "application/x-ndjson"

  var isStory: Bool { name == Self.story }
  var isLines: Bool { format == .jsonl }

  /// The format that the type stands for; nil where Stet reads none of it.
  var format: Format? {
    switch name {
    // What clients send that were told nothing.
    case "", "*/*", "application/octet-stream", "application/x-www-form-urlencoded": .auto
    case "text/plain": .text
    case "text/markdown", "text/x-markdown": .markdown
    case "text/html", "application/xhtml+xml": .html
    case "text/csv", "text/tab-separated-values": .csv
    case "text/vtt": .vtt
    case "text/srt", "application/x-subrip", "application/srt": .srt
    case Self.lines, "application/jsonl", "application/x-jsonlines": .jsonl
    case "application/xliff+xml", "application/x-xliff+xml": .xliff
    case "application/x-tmx+xml", "application/tmx+xml": .tmx
    case "application/rss+xml", "application/atom+xml": .rss
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document": .docx
    case "application/json": .json
    case _ where name.hasSuffix("+json"): .json
    // Which of the news formats it is, its root element tells.
    case "text/xml", "application/xml": .auto
    case _ where name.hasSuffix("+xml"): .auto
    case _ where name.hasPrefix("text/"): .auto
    default: nil
    }
  }

  /// Whether the type says what the body is, so that the answer can bear it too.
  var isTelling: Bool { format != .auto || name.hasSuffix("xml") || name.hasPrefix("text/") }

  /// The type of a document whose request named none.
  static func name(of format: String) -> String {
    switch Format(rawValue: format) {
    case .markdown: "text/markdown"
    case .html: "text/html"
    case .csv: "text/csv"
    case .vtt: "text/vtt"
    case .srt: "application/x-subrip"
    case .json, .ninjs: "application/json"
    case .jsonl: lines
    case .xliff: "application/xliff+xml"
    case .tmx: "application/x-tmx+xml"
    case .rss: "application/rss+xml"
    case .xml, .nitf, .newsml: "application/xml"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .auto, .text, .iptc7901, nil: "text/plain"
    }
  }

  /// Whether `accept` asks for JSON before anything else.
  static func prefersJSON(_ accept: String?) -> Bool {
    guard let first = accept?.split(separator: ",").first else { return false }
    return MediaType(String(first)).name == "application/json"
  }
}
