// Findings as editors underline them.

internal import Stet
internal import StetDesk
internal import StetFormats
internal import StetReports

struct Diagnostics {
  private let document: OpenDocument
  private let client: Client

  init(_ document: OpenDocument, _ client: Client) {
    self.document = document
    self.client = client
  }

  /// All of the document's.
  func write(to json: inout JSONWriter) {
    json.array { json in
      switch document.outcome {
      case .failed(let trouble)?: note(trouble.line, severity: 1, &json)
      case .reviewed(let text)?:
        if text.report.isForeign {
          note("this is no English text, so little is checked; set “language”", severity: 3, &json)
        }
        for finding in text.report.findings { write(finding, to: &json) }
      case nil: break
      }
    }
  }

  func write(_ finding: Finding, to json: inout JSONWriter) {
    let lines = document.lines
    json.object { json in
      json.key("range")
      lines.write(finding.bytes, to: &json)
      json.field("severity", Self.severity(finding.severity))
      json.field("code", finding.rule)
      json.field("source", "stet")
      json.field("message", finding.message)
      let seen = finding.evidence.compactMap { evidence in
        evidence.range.map { (evidence, Int($0.lower)..<Int($0.upper)) }
      }
      guard client.relatesInformation, !seen.isEmpty else { return }
      json.key("relatedInformation")
      json.array { json in
        for (evidence, range) in seen {
          json.object { json in
            json.key("location")
            json.object { json in
              json.field("uri", document.uri)
              json.key("range")
              lines.write(range, to: &json)
            }
            json.field("message", "\(evidence.kind): \(evidence.detail)")
          }
        }
      }
    }
  }

  /// Something about the whole document, shown at its beginning.
  private func note(_ message: String, severity: Int, _ json: inout JSONWriter) {
    json.object { json in
      json.key("range")
      document.lines.write(0..<0, to: &json)
      json.field("severity", severity)
      json.field("source", "stet")
      json.field("message", message)
    }
  }

  private static func severity(_ severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}

extension Finding {
  /// The bytes of the document it is about.
  var bytes: Range<Int> { Int(range.lower)..<Int(range.upper) }

  /// Whether it is at a place or a selection.
  func touches(_ place: Range<Int>) -> Bool {
    bytes.lowerBound <= place.upperBound && place.lowerBound <= bytes.upperBound
  }
}
