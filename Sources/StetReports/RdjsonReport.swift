// Reviewdog Diagnostic Format, which puts findings into pull requests.
// <https://github.com/reviewdog/reviewdog/tree/master/proto/rdf>

internal import Stet
internal import StetText

/// One diagnostic a finding. Columns count bytes from 1, as that format asks.
package struct RdjsonReport: Reporter {
  private var isFirst = true

  package init() {}

  package mutating func start() -> [UInt8] {
    Array(#"{"source":{"name":"stet"},"diagnostics":["#.utf8)
  }

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    let positions = Positions(item.report.document)
    var bytes: [UInt8] = []
    for finding in item.report.findings {
      var json = JSONWriter()
      json.object { diagnostic(finding, item, positions, &$0) }
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
      isFirst = false
    }
    return bytes
  }

  package mutating func finish(_ failures: [Failure]) -> [UInt8] {
    var bytes: [UInt8] = []
    for failure in failures {
      var json = JSONWriter()
      json.object { json in
        json.field("message", "\(failure.message); \(failure.remedy)")
        json.key("location")
        json.object { $0.field("path", failure.path) }
        json.field("severity", "ERROR")
      }
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
      isFirst = false
    }
    return bytes + Array("]}\n".utf8)
  }

  private func diagnostic(
    _ finding: Finding, _ item: Reviewed, _ positions: Positions, _ json: inout JSONWriter
  ) {
    json.field("message", finding.message)
    json.key("location")
    json.object { json in
      json.field("path", item.path)
      json.key("range")
      Self.range(finding.range, positions, &json)
    }
    json.field("severity", Self.severity(finding.severity))
    json.key("code")
    json.object { $0.field("value", finding.rule) }
    let changes = finding.fixes.compactMap {
      FileChange($0, of: finding, in: item.report.document)
    }
    guard !changes.isEmpty else { return }
    json.key("suggestions")
    json.array { json in
      for change in changes {
        json.object { json in
          json.key("range")
          Self.range(change.range, positions, &json)
          json.field("text", change.text)
        }
      }
    }
  }

  private static func range(
    _ range: SourceRange, _ positions: Positions, _ json: inout JSONWriter
  ) {
    json.object { json in
      for (name, offset) in [("start", range.lower), ("end", range.upper)] {
        let place = positions.place(offset)
        json.key(name)
        json.object { json in
          json.field("line", place.line)
          json.field("column", positions.byteColumn(offset))
        }
      }
    }
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .note: "INFO"
    case .warning: "WARNING"
    case .error: "ERROR"
    }
  }
}
