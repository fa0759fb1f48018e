// The formats Stet reads, under the names that `--input-format` takes.

internal import StetText

/// What a document is written in.
public enum Format: String, Sendable, CaseIterable {
  /// Decided by the content, then by the name.
  case auto
  case text, markdown, html, xml, nitf, newsml, ninjs, rss, xliff, tmx, json, jsonl, csv, srt, vtt
  case iptc7901, docx

  /// Whether documents of the format are XML, of which a part is of no use.
  var isXML: Bool {
    switch self {
    case .xml, .nitf, .newsml, .rss, .xliff, .tmx: true
    default: false
    }
  }

  /// The format of a text: by what it begins with, then by its file's name.
  static func detect(_ text: [UInt8], name: String?) -> Format {
    if WireText.looksLikeMessage(text) { return .iptc7901 }
    let start = text.firstIndex { !RunBuilder.isSpace($0) } ?? text.endIndex
    guard start < text.endIndex else { return .text }
    let named = name.flatMap(byName)
    // Markdown may begin with a tag.
    if text[start] == 0x3C, named != .markdown, let found = markup(text) { return found }
    if text[start] == 0x7B || text[start] == 0x5B, named == nil,
      JSONReader.isValid(text, 0..<text.count)
    {
      return .json
    }
    if Subtitles.looksLikeWebVTT(text) { return .vtt }
    if (0x30...0x39).contains(text[start]), Subtitles.looksLikeSubRip(text) { return .srt }
    return named ?? .text
  }

  /// The format that a file's name speaks of, if it is one of these.
  package static func byName(_ name: String) -> Format? {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: ".") else { return nil }
    switch file[file.index(after: dot)...].lowercased() {
    case "txt", "text": return .text
    case "html", "htm", "xhtml": return .html
    case "md", "markdown", "mdown", "mkd": return .markdown
    case "json": return .json
    case "jsonl", "ndjson": return .jsonl
    case "srt": return .srt
    case "vtt": return .vtt
    case "csv", "tsv", "tab": return .csv
    case "xlf", "xliff", "mxliff", "sdlxliff", "mqxliff": return .xliff
    case "tmx": return .tmx
    case "docx", "docm": return .docx
    case "xml": return .xml
    case "nitf": return .nitf
    case "rss", "atom": return .rss
    default: return nil
    }
  }

  /// Whether a text is HTML: an element of HTML is closed in it, or a paragraph or line is broken.
  static func looksLikeHTML(_ text: [UInt8]) -> Bool {
    guard text.contains(0x3C) else { return false }
    var scanner = MarkupScanner(text, isHTML: true)
    while let piece = scanner.next(), scanner.position < 1 << 16 {
      switch piece.kind {
      case .end where Vocabulary.html.knows(scanner.name(piece)): return true
      case .start, .empty:
        let name = scanner.name(piece)
        if name == "p" || Vocabulary.html.treatment(of: name) == .lineBreak { return true }
      default: break
      }
    }
    return false
  }

  /// The language of markup that a text begins with, if it does.
  private static func markup(_ text: [UInt8]) -> Format? {
    var scanner = MarkupScanner(text, isHTML: false)
    var isXML = false
    while let piece = scanner.next(), scanner.position < 1 << 16 {
      switch piece.kind {
      case .text:
        guard text[piece.range].allSatisfy(RunBuilder.isSpace) else { return isXML ? .xml : nil }
      case .other:
        let opening = String(decoding: text[piece.range].prefix(14), as: UTF8.self).lowercased()
        if opening == "<!doctype html" { return .html }
        isXML = isXML || opening.hasPrefix("<?xml")
      case .start, .empty: return root(scanner.name(piece), text, isXML: isXML)
      case .end, .cdata: return isXML ? .xml : nil
      }
    }
    return isXML ? .xml : nil
  }

  private static func root(_ name: String, _ text: [UInt8], isXML: Bool) -> Format? {
    switch Vocabulary.withRoot(name)?.name {
    case "nitf": return .nitf
    case "newsml": return .newsml
    case "feed": return .rss
    case "bilingual": return name == "tmx" ? .tmx : .xliff
    case "html": return .html
    default: break
    }
    if isXML { return .xml }
    if Vocabulary.html.knows(name) { return .html }
    // Not just a word in angle brackets.
    return (try? XMLPieces(text, in: 0..<text.count)) == nil ? nil : .xml
  }
}
