// Code Quality reports of GitLab.
// <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>

internal import Stet

/// One list with one entry a finding.
package struct GitLabReport: Reporter {
  private var isFirst = true

  package init() {}

  package mutating func start() -> [UInt8] { [0x5B] }

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    let positions = Positions(item.report.document)
    var prints = Fingerprints(item.report.document)
    var bytes: [UInt8] = []
    for finding in item.report.findings {
      bytes += entry(
        finding.message, rule: finding.rule, Self.severity(finding.severity), item.path,
        lines: positions.place(finding.range.lower)
          .line...positions.place(finding.range.upper).line,
        print: prints.next(finding))
    }
    return bytes
  }

  package mutating func finish(_ failures: [Failure]) -> [UInt8] {
    var bytes: [UInt8] = []
    for failure in failures {
      bytes += entry(
        "\(failure.message); \(failure.remedy)", rule: "input", "blocker", failure.path,
        lines: 1...1, print: "input-\(failure.path)")
    }
    return bytes + Array("]\n".utf8)
  }

  private mutating func entry(
    _ description: String, rule: String, _ severity: String, _ path: String,
    lines: ClosedRange<Int>, print: String
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("description", description)
      json.field("check_name", rule)
      // One story may stand in two folders.
      json.field("fingerprint", "\(path):\(print)")
      json.field("severity", severity)
      json.key("location")
      json.object { json in
        json.field("path", path)
        json.key("lines")
        json.object { json in
          json.field("begin", lines.lowerBound)
          json.field("end", lines.upperBound)
        }
      }
    }
    defer { isFirst = false }
    return Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .note: "info"
    case .warning: "minor"
    case .error: "major"
    }
  }
}
