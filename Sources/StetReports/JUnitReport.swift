// JUnit XML, which every build server shows: a story is a suite, a finding a case that failed.
// <https://github.com/testmoapp/junitxml>

internal import Stet
internal import StetText

/// One suite a story; a story without findings has one case that passed.
package struct JUnitReport: Reporter {
  package init() {}

  package mutating func start() -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"stet\">\n".utf8)
  }

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    let findings = item.report.findings
    let name = Self.escaped(item.path)
    let count = max(1, findings.count)
    var text =
      "<testsuite name=\"\(name)\" tests=\"\(count)\" failures=\"\(findings.count)\" errors=\"0\">\n"
    if findings.isEmpty { text += "<testcase classname=\"\(name)\" name=\"stet\"/>\n" }
    let positions = Positions(item.report.document)
    for finding in findings {
      let place = positions.place(finding.range.lower)
      let details =
        (["\(item.path):\(place.line):\(place.column): “\(finding.text)”"]
        + finding.fixes.map { "\($0.applicability): “\($0.replacement)”" }
        + finding.evidence.map { "\($0.kind): \($0.detail)" }).joined(separator: "\n")
      text += "<testcase classname=\"\(name)\" name=\"\(Self.escaped(finding.rule))"
      text += " at \(place.line):\(place.column)\">"
      text += "<failure type=\"\(finding.severity)\" message=\"\(Self.escaped(finding.message))\">"
      text += Self.escaped(details) + "</failure></testcase>\n"
    }
    return Array((text + "</testsuite>\n").utf8)
  }

  package mutating func finish(_ failures: [Failure]) -> [UInt8] {
    let suites = failures.map { failure in
      let name = Self.escaped(failure.path)
      return "<testsuite name=\"\(name)\" tests=\"1\" failures=\"0\" errors=\"1\">\n"
        + "<testcase classname=\"\(name)\" name=\"input\"><error message=\""
        + Self.escaped("\(failure.message); \(failure.remedy)")
        + "\"/></testcase>\n</testsuite>\n"
    }
    return Array((suites.joined() + "</testsuites>\n").utf8)
  }

  /// Text as XML holds it; what XML can't hold (control bytes) becomes U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n": result.append(contentsOf: "&#10;".unicodeScalars)
      case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
      case "\t": result.append(contentsOf: "&#9;".unicodeScalars)
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
