// The name a finding is about, as a desk would put it on its list.

internal import Stet
internal import StetFormats
internal import StetText

enum HouseName {
  /// - Returns: nil where the finding is about no name.
  static func name(of finding: Finding, in report: Report) -> String? {
    guard finding.rule.hasPrefix("names/") || finding.rule.hasPrefix("entities/") else {
      return nil
    }
    let mention = report.analysis.mentions.first { $0.range.contains(finding.textRange) }
    let name = mention.map { report.analysis.string($0.range) } ?? finding.text
    let isName =
      !name.isEmpty && name.utf8.count <= 80
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "|" && $0 != "←" && $0 != "#" }
      && name.contains { $0.isUppercase }
    return isName ? name : nil
  }
}
