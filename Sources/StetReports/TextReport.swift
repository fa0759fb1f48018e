// The report for people: the changed words inside their line, and under them the reasons.

package import Stet
internal import StetText

/// Hunks with the findings under them, and a summary.
package struct TextReport: Reporter {
  private let ink: Ink
  private let width: Int
  private var tally = Tally()

  /// - Parameter width: columns of the terminal.
  package init(colour: Bool, width: Int = 80) {
    ink = Ink(isOn: colour)
    self.width = max(48, width)
  }

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    let positions = Positions(item.report.document)
    let notices = item.report.findings.map { Notice($0, positions) }
    tally.add(notices)
    guard !notices.isEmpty else { return [] }
    let name = item.path == "-" ? "standard input" : TerminalText.oneRow(item.path)
    var text = ink(.heading, name) + "\n\n"
    let prose = item.report.document.prose.utf8
    let gutter = String(positions.lineCount).count
    for block in Self.blocks(of: notices, in: prose, columns: width - gutter - 6) {
      text += rows(of: block, prose, gutter)
      for notice in block { text += reasons(of: notice, gutter) }
      text += "\n"
    }
    return Array(text.utf8)
  }

  package mutating func finish(_ failures: [Failure]) -> [UInt8] {
    Array(
      (TerminalText.wrapped(tally.summary(failures.count), width: width, indent: 0) + "\n").utf8)
  }

  /// One finding, or one and its other halves, as the report shows them.
  package func passage(_ findings: [Finding], of item: Reviewed, _ positions: Positions) -> String {
    let prose = item.report.document.prose.utf8
    let gutter = String(positions.lineCount).count
    return findings.map { finding in
      let notice = Notice(finding, positions)
      return rows(of: [notice], prose, gutter) + reasons(of: notice, gutter)
    }.joined()
  }

  // MARK: Blocks

  /// Fixes that stand close together in a line are shown in one pair of rows.
  private static func blocks(
    of notices: [Notice], in text: [UInt8], columns: Int
  ) -> [[Notice]] {
    var blocks: [[Notice]] = []
    for notice in notices {
      if notice.kind == .fix, let last = blocks.last?.last, last.kind == .fix,
        let first = blocks.last?.first,
        isNear(first.finding, notice.finding, in: text, columns: columns)
      {
        blocks[blocks.count - 1].append(notice)
      } else {
        blocks.append([notice])
      }
    }
    return blocks
  }

  private static func isNear(
    _ first: Finding, _ next: Finding, in text: [UInt8], columns: Int
  ) -> Bool {
    let span = Int(first.textRange.lower)..<Int(next.textRange.upper)
    let changed = (first.fixes.first?.replacement.utf8.count ?? 0) + first.textRange.count
    return span.count + changed < columns * 2 / 3 && !text[span].contains(0x0A)
  }

  // MARK: Rows

  private func rows(of block: [Notice], _ text: [UInt8], _ gutter: Int) -> String {
    guard let first = block.first else { return "" }
    var changes: [Excerpt.Change] = []
    for notice in block where changes.last.map({ $0.range != notice.range }) ?? true {
      changes.append(
        Excerpt.Change(
          range: notice.range,
          replacement: notice.kind == .flag ? nil : notice.finding.fixes.first?.replacement))
    }
    let excerpt = Excerpt(
      of: text, changes, columns: width - gutter - 4, marks: ink.isOn ? 0 : 4,
      isOneRow: first.kind == .suggestion)
    let number = String(first.place.line)
    let lead = String(repeating: " ", count: gutter - number.count + 1) + ink(.faint, number) + " "
    switch first.kind {
    case .fix:
      return lead + ink(.removed, "-") + " " + row(excerpt) { !$0.isAdded } + "\n"
        + lead + ink(.added, "+") + " " + row(excerpt) { !$0.isRemoved } + "\n"
    case .suggestion:
      return lead + ink(.flagged, "?") + " " + row(excerpt) { _ in true } + "\n"
    case .flag:
      return lead + ink(.flagged, "!") + " " + row(excerpt) { _ in true } + "\n"
    }
  }

  private func row(_ excerpt: Excerpt, _ isShown: (Excerpt.Piece) -> Bool) -> String {
    excerpt.pieces.filter(isShown).map { piece in
      switch piece {
      case .kept(let text): text
      case .cut: ink(.faint, "…")
      case .removed(let text): ink.isOn ? ink(.removedMark, text) : "[-\(text)-]"
      case .added(let text): ink.isOn ? ink(.addedMark, text) : "{+\(text)+}"
      case .flagged(let text): ink.isOn ? ink(.flaggedMark, text) : "[\(text)]"
      }
    }.joined()
  }

  private func reasons(of notice: Notice, _ gutter: Int) -> String {
    let indent = gutter + 4
    let margin = String(repeating: " ", count: indent)
    let isError = notice.finding.severity == .error
    let style: Ink.Style = isError ? .removed : notice.kind == .fix ? .heading : .flagged
    let severity = notice.finding.severity == .warning ? "" : "\(notice.finding.severity), "
    var text = margin + ink(style, notice.finding.rule) + "  "
    let used = notice.finding.rule.count + 2
    text += TerminalText.wrapped(
      "\(severity)\(notice.trust), \(notice.percent)",
      width: max(indent + 20, width - used), indent: indent)
    text += "\n" + margin
    text += TerminalText.wrapped(notice.finding.message, width: width, indent: indent) + "\n"
    for reason in notice.reasons {
      text += margin + "· "
      text += TerminalText.wrapped(reason, width: width, indent: indent + 2) + "\n"
    }
    return text
  }
}

extension Notice {
  fileprivate var range: Range<Int> { finding.textRange.indices }
}

extension Excerpt.Piece {
  fileprivate var isAdded: Bool {
    if case .added = self { return true }
    return false
  }

  fileprivate var isRemoved: Bool {
    if case .removed = self { return true }
    return false
  }
}

/// What all inputs came to.
private struct Tally {
  var stories = 0
  var fixes = 0
  /// Fixes that are only suggested, made because they were asked for.
  var asked = 0
  var suggestions = 0
  var flags = 0

  mutating func add(_ notices: [Notice]) {
    stories += 1
    for notice in notices {
      switch notice.kind {
      case .fix where notice.trust == "suggested": asked += 1
      case .fix: fixes += 1
      case .suggestion: suggestions += 1
      case .flag: flags += 1
      }
    }
  }

  func summary(_ failures: Int) -> String {
    let inputs = Self.count(stories, "story", "stories")
    var text: String
    let total = fixes + asked + suggestions + flags
    if stories == 0 {
      text = ""
    } else if total == 0 {
      text = "Nothing found in \(inputs)."
    } else {
      var parts: [String] = []
      if fixes > 0 { parts.append("\(fixes) to fix safely") }
      if asked > 0 { parts.append("\(asked) to fix as suggested") }
      if suggestions > 0 { parts.append("\(suggestions) suggested") }
      if flags > 0 { parts.append("\(flags) for a person") }
      let list = parts.joined(separator: ", ")
      text = "\(Self.count(total, "finding", "findings")) in \(inputs): \(list)."
    }
    guard failures > 0 else { return text }
    let unread = "\(Self.count(failures, "input", "inputs")) could not be read."
    return text.isEmpty ? unread : text + " " + unread
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
