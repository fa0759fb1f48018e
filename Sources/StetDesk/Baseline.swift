// Findings that are known and let stand, kept in a file beside the stories.

internal import Stet
package import StetReports

/// The fingerprints of known findings, story by story.
package struct Baseline: Sendable {
  private var known: [String: Set<String>] = [:]

  package init() {}

  /// Reads a baseline file.
  package init(ofFile path: String) throws(Trouble) {
    let text = String(decoding: try Desk.bytes(of: path), as: UTF8.self)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", maxSplits: 2)
      guard fields.count == 3 else {
        throw Trouble(
          "\(path):\(index + 1)", "this is no line of a baseline",
          remedy: "make the file again with `stet check --write-baseline`")
      }
      known[String(fields[2]), default: []].insert(String(fields[0]))
    }
  }

  /// What is known of a story.
  package func known(of path: String) -> Set<String> { known[path] ?? [] }
}

/// Writes a baseline file.
package struct BaselineWriter: Reporter {
  package init() {}

  package mutating func start() -> [UInt8] {
    Array(
      """
      # Findings that are known and stand. `stet check --write-baseline FILE` makes this file again.
      # fingerprint, rule, story

      """.utf8)
  }

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    var prints = Fingerprints(item.report.document)
    let lines = item.report.findings.map { finding in
      "\(prints.next(finding))\t\(finding.rule)\t\(item.path)\n"
    }
    return Array(lines.joined().utf8)
  }
}
