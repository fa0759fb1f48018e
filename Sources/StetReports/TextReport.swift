// The report for people.

internal import Stet
internal import StetText

/// Hunks with the findings under them, and a summary.
package struct TextReport: Reporter {
  private let colour: Bool
  private var findings = 0
  private var fixable = 0
  private var documents = 0

  package init(colour: Bool) { self.colour = colour }

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    documents += 1
    findings += item.report.findings.count
    fixable += item.report.findings.count { $0.isApplied }
    var lines = UnifiedDiff().add(item)
    let positions = Positions(item.report.document)
    for finding in item.report.findings {
      let place = positions.place(finding.range.lower)
      lines += Array(
        "\(item.path):\(place.line):\(place.column): \(finding.rule): \(finding.message)\n".utf8)
    }
    return lines
  }

  package func finish(_ failures: [Failure]) -> [UInt8] {
    Array("\(findings) findings, \(fixable) fixable, in \(documents) documents\n".utf8)
  }
}
