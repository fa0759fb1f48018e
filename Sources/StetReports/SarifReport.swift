// SARIF 2.1.0, the form that code hosts and editors read.
// OASIS Standard, <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

package import Stet
internal import StetText

/// One run with one result a finding; fixes hold the bytes that `fix` would write.
package struct SarifReport: Reporter {
  private let rules: [Rule]
  private let numbers: [String: Int]
  private var isFirst = true

  package init(rules: [Rule] = Catalogue.rules) {
    self.rules = rules
    numbers = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package mutating func start() -> [UInt8] {
    var json = JSONWriter()
    json.object { driver in
      driver.field("name", "stet")
      driver.field("semanticVersion", StetVersion.current)
      driver.key("rules")
      driver.array { json in
        for rule in rules { json.sarifRule(rule) }
      }
    }
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return Array(
      (#"{"$schema":""# + schema + #"","version":"2.1.0","runs":[{"tool":{"driver":"#).utf8)
      + json.bytes + Array(#"},"columnKind":"unicodeCodePoints","results":["#.utf8)
  }

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    let positions = Positions(item.report.document)
    var prints = Fingerprints(item.report.document)
    var bytes: [UInt8] = []
    for finding in item.report.findings {
      var json = JSONWriter()
      json.object {
        result(finding, item, positions, prints.next(finding), &$0)
      }
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
      isFirst = false
    }
    return bytes
  }

  package mutating func finish(_ failures: [Failure]) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      json.object { json in
        json.field("executionSuccessful", failures.isEmpty)
        json.key("toolExecutionNotifications")
        json.array { json in
          for failure in failures { json.sarifNotification(failure) }
        }
      }
    }
    return Array("],\"invocations\":".utf8) + json.bytes + Array("}]}\n".utf8)
  }

  private func result(
    _ finding: Finding, _ item: Reviewed, _ positions: Positions, _ print: String,
    _ json: inout JSONWriter
  ) {
    json.field("ruleId", finding.rule)
    if let number = numbers[finding.rule] { json.field("ruleIndex", number) }
    json.field("level", finding.severity.rawValue)
    json.sarifMessage(finding.message)
    json.key("locations")
    json.array { $0.sarifLocation(item.path, finding.range, positions) }
    let seen = finding.evidence.filter { $0.range != nil }
    if !seen.isEmpty {
      json.key("relatedLocations")
      json.array { json in
        for evidence in seen {
          guard let range = evidence.range else { continue }
          json.sarifLocation(
            item.path, range, positions, message: "\(evidence.kind): \(evidence.detail)")
        }
      }
    }
    json.key("partialFingerprints")
    json.object { $0.field("stet/v1", print) }
    json.key("rank")
    json.number(finding.confidence * 100)
    fixes(finding, item, positions, &json)
  }

  /// Every replacement, as the bytes the file would hold.
  private func fixes(
    _ finding: Finding, _ item: Reviewed, _ positions: Positions, _ json: inout JSONWriter
  ) {
    let changes = finding.fixes.compactMap { fix in
      FileChange(fix, of: finding, in: item.report.document).map { (fix, $0) }
    }
    guard !changes.isEmpty else { return }
    json.key("fixes")
    json.array { json in
      for (fix, change) in changes {
        json.object { json in
          json.key("description")
          json.object { $0.field("text", "\(fix.applicability): “\(fix.replacement)”") }
          json.key("artifactChanges")
          json.array { json in
            json.object { json in
              json.key("artifactLocation")
              json.object { $0.field("uri", SarifReport.uri(item.path)) }
              json.key("replacements")
              json.array { json in
                json.object { json in
                  json.key("deletedRegion")
                  json.sarifRegion(change.range, positions)
                  json.key("insertedContent")
                  json.object { $0.field("text", change.text) }
                }
              }
            }
          }
        }
      }
    }
  }

  /// A path as a URI reference: what is no letter, digit or mark of a path is escaped (RFC 3986).
  static func uri(_ path: String) -> String {
    let plain = Set("-._~/!$&'()*+,;=@".utf8)
    var uri = ""
    for byte in path.utf8 {
      let isWord =
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || plain.contains(byte)
      if isWord {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }
}

extension JSONWriter {
  fileprivate mutating func sarifMessage(_ text: String) {
    key("message")
    object { $0.field("text", text) }
  }

  fileprivate mutating func sarifRule(_ rule: Rule) {
    object { json in
      json.field("id", rule.id)
      json.key("shortDescription")
      json.object { $0.field("text", rule.fault) }
      json.key("help")
      json.object { $0.field("text", rule.why) }
      json.key("defaultConfiguration")
      json.object { $0.field("level", rule.severity.rawValue) }
    }
  }

  fileprivate mutating func sarifLocation(
    _ path: String, _ range: SourceRange, _ positions: Positions, message: String? = nil
  ) {
    object { json in
      json.key("physicalLocation")
      json.object { json in
        json.key("artifactLocation")
        json.object { $0.field("uri", SarifReport.uri(path)) }
        json.key("region")
        json.sarifRegion(range, positions)
      }
      if let message { json.sarifMessage(message) }
    }
  }

  fileprivate mutating func sarifRegion(_ range: SourceRange, _ positions: Positions) {
    let (start, end) = (positions.place(range.lower), positions.place(range.upper))
    object { json in
      json.field("startLine", start.line)
      json.field("startColumn", start.column)
      json.field("endLine", end.line)
      json.field("endColumn", end.column)
      json.field("byteOffset", start.offset)
      json.field("byteLength", end.offset - start.offset)
    }
  }

  fileprivate mutating func sarifNotification(_ failure: Failure) {
    object { json in
      json.field("level", "error")
      json.sarifMessage("\(failure.message); \(failure.remedy)")
      json.key("locations")
      json.array { json in
        json.object { json in
          json.key("physicalLocation")
          json.object { json in
            json.key("artifactLocation")
            json.object { $0.field("uri", SarifReport.uri(failure.path)) }
          }
        }
      }
    }
  }
}
