// What the editor shows under the pointer: the finding, its reasons, and why there is such a rule.

internal import Stet
internal import StetFormats
internal import StetReports

struct Hover {
  private let text: String
  private let range: Range<Int>
  private let lines: TextLines
  private let isMarkdown: Bool

  /// - Returns: nil where nothing is found at a place.
  init?(_ document: OpenDocument, _ client: Client, at position: Position) {
    guard let report = document.reviewed?.report else { return nil }
    let place = document.lines.offset(of: position)
    let found = report.findings.filter { $0.touches(place..<place) }
    guard let first = found.first else { return nil }
    lines = document.lines
    isMarkdown = client.readsMarkdown
    range = found.dropFirst().reduce(first.bytes) { all, finding in
      min(all.lowerBound, finding.bytes.lowerBound)..<max(all.upperBound, finding.bytes.upperBound)
    }
    let positions = Positions(report.document)
    let page = HoverPage(isMarkdown: isMarkdown)
    text = found.map { page.text(Notice($0, positions)) }
      .joined(separator: page.isMarkdown ? "\n\n---\n\n" : "\n\n")
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("contents")
      json.object {
        $0.field("kind", isMarkdown ? "markdown" : "plaintext")
        $0.field("value", text)
      }
      json.key("range")
      lines.write(range, to: &json)
    }
  }
}

/// Sets one finding for reading.
private struct HoverPage {
  let isMarkdown: Bool

  func text(_ notice: Notice) -> String {
    let finding = notice.finding
    var parts = [
      strong(finding.rule) + " · \(notice.trust), \(notice.percent)", plain(finding.message),
    ]
    let reasons = notice.reasons.map { "- " + plain($0) }
    if !reasons.isEmpty { parts.append(reasons.joined(separator: "\n")) }
    if let rule = Catalogue.rules.first(where: { $0.id == finding.rule }) {
      parts.append(plain(rule.why))
    }
    return parts.joined(separator: "\n\n")
  }

  private func strong(_ text: String) -> String { isMarkdown ? "**\(plain(text))**" : text }

  /// Text of a story is text, whatever it holds.
  private func plain(_ text: String) -> String {
    guard isMarkdown else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "!", "&":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      case "\n", "\r": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
