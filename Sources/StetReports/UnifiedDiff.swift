// A unified diff that `patch -p0` and `git apply -p0` take: the bytes of the file as they are.

internal import Stet
internal import StetText

/// Writes what `fix` would do.
package struct UnifiedDiff: Reporter {
  private let ink: Ink
  private let folder: String

  /// - Parameter folder: the folder that `patch` will run in; paths below it are written from there.
  package init(colour: Bool = false, folder: String = "") {
    ink = Ink(isOn: colour)
    self.folder = folder
  }

  package func add(_ item: Reviewed) -> [UInt8] {
    let report = item.report
    guard !report.resolution.patch.edits.isEmpty else { return [] }
    let isWide = ["UTF-16", "UTF-32"].contains { report.document.encoding.hasPrefix($0) }
    let isPacked = report.document.package != nil
    let diff = isWide || isPacked ? Self.readable(report) : Self.bytewise(report)
    var bytes: [UInt8] = []
    if isWide || isPacked {
      let kind = isPacked ? report.document.format : report.document.encoding
      bytes += Array("# \(item.path) is \(kind): shown as UTF-8, not for `patch`\n".utf8)
    }
    let name = Self.name(item.path, from: folder)
    bytes += Array((ink(.heading, "--- \(name)") + "\n").utf8)
    bytes += Array((ink(.heading, "+++ \(name)") + "\n").utf8)
    for hunk in diff.hunks() { append(hunk, to: &bytes) }
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

  private func append(_ hunk: Hunk, to bytes: inout [UInt8]) {
    bytes += Array(
      (ink(.hunk, "@@ -\(Self.span(hunk.old)) +\(Self.span(hunk.new)) @@") + "\n").utf8)
    for line in hunk.lines {
      switch line.kind {
      case .context: bytes.append(0x20)
      case .removed: bytes.append(0x2D)
      case .added: bytes.append(0x2B)
      }
      if ink.isOn, line.kind != .context {
        bytes.removeLast()
        bytes += coloured(line)
      } else {
        bytes.append(contentsOf: line.bytes)
      }
      if line.bytes.last != 0x0A { bytes += Array("\n\\ No newline at end of file\n".utf8) }
    }
  }

  /// A changed line with its changed words marked.
  private func coloured(_ line: Hunk.Line) -> [UInt8] {
    let isAdded = line.kind == .added
    var row = Array(ink(isAdded ? .added : .removed, isAdded ? "+" : "-").utf8)
    var done = 0
    for range in line.changed {
      row += line.bytes[done..<range.lowerBound]
      let end = line.bytes[range].last == 0x0A ? range.upperBound - 1 : range.upperBound
      let word = String(decoding: line.bytes[range.lowerBound..<end], as: UTF8.self)
      row += Array(ink(isAdded ? .addedMark : .removedMark, word).utf8)
      done = end
    }
    return row + line.bytes[done...]
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
  static func name(_ path: String, from folder: String = "") -> String {
    var name = path[...]
    if !folder.isEmpty, name.hasPrefix(folder + "/") { name = name.dropFirst(folder.count + 1) }
    while name.hasPrefix("./") { name = name.dropFirst(2) }
    let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
    if isPlain { return name.utf8.contains(0x20) ? name + "\t" : String(name) }
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
