// A unified diff that `patch -p0` and `git apply -p0` take: the bytes of the file as they are.

internal import Stet
internal import StetText

/// Writes what `fix` would do.
package struct UnifiedDiff: Reporter {
  package init() {}

  package func add(_ item: Reviewed) -> [UInt8] {
    let report = item.report
    guard !report.resolution.patch.edits.isEmpty else { return [] }
    let isWide = report.document.encoding.hasPrefix("UTF-16")
    let diff = isWide ? Self.readable(report) : Self.bytewise(report)
    var bytes: [UInt8] = []
    if isWide {
      bytes += Array(
        "# \(item.path) is \(report.document.encoding): shown as UTF-8, not for `patch`\n".utf8)
    }
    let name = Self.name(item.path)
    bytes += Array("--- \(name)\n+++ \(name)\n".utf8)
    for hunk in diff.hunks() { Self.append(hunk, to: &bytes) }
    return bytes
  }

  /// Lines of the file itself.
  static func bytewise(_ report: Report) -> LineDiff {
    LineDiff(
      report.document.bytes,
      report.resolution.patch.edits.map {
        Splice(Int($0.range.lower)..<Int($0.range.upper), $0.replacement)
      })
  }

  /// Lines of the text: for people, where the bytes of the file can't be read on a terminal.
  static func readable(_ report: Report) -> LineDiff {
    var splices: [Splice] = []
    for finding in report.findings where finding.isApplied {
      let range = finding.textRange.indices
      guard let fix = finding.fixes.first else { continue }
      if let last = splices.last, last.range == range { continue }
      splices.append(Splice(range, Array(fix.replacement.utf8)))
    }
    return LineDiff(report.document.prose.utf8, splices)
  }

  private static func append(_ hunk: Hunk, to bytes: inout [UInt8]) {
    bytes += Array("@@ -\(span(hunk.old)) +\(span(hunk.new)) @@\n".utf8)
    for line in hunk.lines {
      switch line.kind {
      case .context: bytes.append(0x20)
      case .removed: bytes.append(0x2D)
      case .added: bytes.append(0x2B)
      }
      bytes.append(contentsOf: line.bytes)
      if line.bytes.last != 0x0A { bytes += Array("\n\\ No newline at end of file\n".utf8) }
    }
  }

  /// `start,count` as diff counts: an empty range names the line before it.
  package static func span(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }

  /// A path as diff headers write it: quoted where it has control characters, and with a tab at
  /// its end where it has spaces.
  static func name(_ path: String) -> String {
    let name = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
    if isPlain { return name.utf8.contains(0x20) ? name + "\t" : name }
    var quoted: [UInt8] = [0x22]
    for byte in name.utf8 {
      switch byte {
      case 0x22, 0x5C: quoted += [0x5C, byte]
      case 0x09: quoted += Array("\\t".utf8)
      case 0x0A: quoted += Array("\\n".utf8)
      case 0..<0x20, 0x7F:
        quoted += [0x5C, 0x30 + (byte >> 6), 0x30 + (byte >> 3 & 7), 0x30 + (byte & 7)]
      default: quoted.append(byte)
      }
    }
    return String(decoding: quoted + [0x22], as: UTF8.self)
  }
}
