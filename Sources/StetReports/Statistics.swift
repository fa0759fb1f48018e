// How often each rule found something: `--statistics`.

internal import Stet

/// A table of rules by the number of their findings, in place of the findings themselves.
package struct Statistics: Reporter {
  private var counts: [String: (all: Int, safe: Int)] = [:]
  private var stories = 0

  package init() {}

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    stories += 1
    for finding in item.report.findings {
      let count = counts[finding.rule] ?? (0, 0)
      counts[finding.rule] = (count.all + 1, count.safe + (finding.isApplied ? 1 : 0))
    }
    return []
  }

  package mutating func finish(_ failures: [Failure]) -> [UInt8] {
    let rows = counts.sorted { ($1.value.all, $0.key) < ($0.value.all, $1.key) }
    let total = rows.reduce((0, 0)) { ($0.0 + $1.value.all, $0.1 + $1.value.safe) }
    let width = max("findings".count, String(total.0).count)
    func row(_ all: String, _ safe: String, _ name: String) -> String {
      let first = String(repeating: " ", count: max(0, width - all.count)) + all
      let second = String(repeating: " ", count: max(0, width - safe.count)) + safe
      return first + "  " + second + "  " + name + "\n"
    }
    var text = row("findings", "to fix", "rule")
    for (rule, count) in rows { text += row("\(count.all)", "\(count.safe)", rule) }
    text += row("\(total.0)", "\(total.1)", stories == 1 ? "in 1 story" : "in \(stories) stories")
    return Array(text.utf8)
  }
}
