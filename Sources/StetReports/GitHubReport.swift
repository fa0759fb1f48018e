// Workflow commands: findings as annotations of a pull request on GitHub.
// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>

internal import Stet

/// One line a finding.
package struct GitHubReport: Reporter {
  package init() {}

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    let positions = Positions(item.report.document)
    var text = ""
    for finding in item.report.findings {
      let (start, end) = (
        positions.place(finding.range.lower), positions.place(finding.range.upper)
      )
      var fields = "file=\(Self.property(item.path)),line=\(start.line),endLine=\(end.line)"
      // Columns are read only where a finding stays within its line.
      if start.line == end.line {
        fields += ",col=\(start.column),endColumn=\(max(start.column, end.column - 1))"
      }
      fields += ",title=\(Self.property(finding.rule))"
      var message = finding.message
      if let fix = finding.fixes.first { message += "\n\(fix.applicability): “\(fix.replacement)”" }
      text += "::\(Self.command(finding.severity)) \(fields)::\(Self.data(message))\n"
    }
    return Array(text.utf8)
  }

  package mutating func finish(_ failures: [Failure]) -> [UInt8] {
    Array(
      failures.map { failure in
        "::error file=\(Self.property(failure.path))::"
          + Self.data("\(failure.message); \(failure.remedy)") + "\n"
      }.joined().utf8)
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// What would end the message or be read as an escape.
  private static func data(_ text: String) -> String {
    escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" }
  }

  private static func property(_ text: String) -> String {
    escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" || $0 == ":" || $0 == "," }
  }

  private static func escaped(
    _ text: String, _ isSpecial: (Unicode.Scalar) -> Bool
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isSpecial(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result.append(contentsOf: ("%" + (digits.count < 2 ? "0" : "") + digits).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
