// What can be done about findings from within the editor.

internal import Stet
internal import StetDesk
internal import StetFormats
internal import StetReports
internal import StetText

struct CodeActions {
  static let quickFix = "quickfix"
  static let fixAll = "source.fixAll.stet"
  static let addToHouseList = "stet.addToHouseList"

  /// In how many places of a selection passages can be let stand: each takes a reading of the text.
  private static let mostPlaces = 16

  private let document: OpenDocument
  private let client: Client
  private let only: [String]?

  /// - Parameter only: the kinds that are asked for; nil is all.
  init(_ document: OpenDocument, _ client: Client, only: [String]?) {
    self.document = document
    self.client = client
    self.only = only
  }

  /// The actions at a place or in a selection.
  func write(in range: JSONValue, to json: inout JSONWriter) {
    json.array { json in
      guard let reviewed = document.reviewed, let place = document.lines.range(range) else {
        return
      }
      let found = reviewed.report.findings.filter { $0.touches(place) }
      if wants(Self.quickFix) {
        if client.takesActionLiterals {
          for finding in found { fixes(of: finding, reviewed, &json) }
          for finding in found.prefix(Self.mostPlaces) { letStand(finding, reviewed, &json) }
        }
        for name in names(of: found, reviewed.report) { addToHouseList(name, &json) }
      }
      if client.takesActionLiterals, wants(Self.fixAll) { fixAll(reviewed.report, &json) }
    }
  }

  private func wants(_ kind: String) -> Bool {
    only?.contains { kind == $0 || kind.hasPrefix($0 + ".") || $0.isEmpty } ?? true
  }

  // MARK: Fixes

  private func fixes(
    of finding: Finding, _ reviewed: ReviewedText, _ json: inout JSONWriter
  ) {
    for (index, fix) in finding.fixes.enumerated() {
      let changes = finding.changes(fix, isFirst: index == 0, in: reviewed.report)
      guard !changes.isEmpty else { continue }
      let isTrusted = fix.applicability > .manual
      let title = Self.title(finding.text, fix.replacement) + (isTrusted ? "" : " (a guess)")
      action(title, Self.quickFix, for: finding, &json) { json in
        if index == 0, isTrusted { json.field("isPreferred", true) }
        edit(changes, &json)
      }
    }
  }

  private func fixAll(_ report: Report, _ json: inout JSONWriter) {
    let edits = report.resolution.patch.edits
    guard !edits.isEmpty else { return }
    let changes = edits.map {
      FileChange(range: $0.range, text: String(decoding: $0.replacement, as: UTF8.self))
    }
    let title = edits.count == 1 ? "Make the one safe fix" : "Make all \(edits.count) safe fixes"
    action(title, Self.fixAll, for: nil, &json) { edit(changes, &$0) }
  }

  private static func title(_ old: String, _ new: String) -> String {
    if old.isEmpty { return "Put in “\(shortened(new))”" }
    if new.isEmpty { return "Take out “\(shortened(old))”" }
    return "Change “\(shortened(old))” to “\(shortened(new))”"
  }

  /// A text for a menu.
  private static func shortened(_ text: String) -> String {
    let row = String(text.map { $0.isNewline ? " " : $0 })
    return row.count > 48 ? "\(row.prefix(24)) … \(row.suffix(16))" : row
  }

  // MARK: Letting stand

  private func letStand(
    _ finding: Finding, _ reviewed: ReviewedText, _ json: inout JSONWriter
  ) {
    let comments = LetStand(reviewed.report, name: document.name, desk: reviewed.desk)
    guard let changes = comments.changes(for: finding, rules: [finding.rule]) else { return }
    let title = "Let “\(Self.shortened(finding.text))” stand here (\(finding.rule))"
    action(title, Self.quickFix, for: finding, &json) { edit(changes, &$0) }
  }

  /// The names that findings are about, as they are written.
  private func names(of findings: [Finding], _ report: Report) -> [String] {
    var names: [String] = []
    for finding in findings {
      if let name = HouseName.name(of: finding, in: report), !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  private func addToHouseList(_ name: String, _ json: inout JSONWriter) {
    let title = "Add “\(name)” to the house list: it stands in every story"
    let command: Outgoing.Body = { json in
      json.field("title", title)
      json.field("command", Self.addToHouseList)
      json.key("arguments")
      json.array { json in
        json.string(document.uri)
        json.string(name)
      }
    }
    guard client.takesActionLiterals else { return json.object(command) }
    action(title, Self.quickFix, for: nil, &json) { json in
      json.key("command")
      json.object(command)
    }
  }

  // MARK: Writing

  private func action(
    _ title: String, _ kind: String, for finding: Finding?, _ json: inout JSONWriter,
    _ body: Outgoing.Body
  ) {
    json.object { json in
      json.field("title", title)
      json.field("kind", kind)
      if let finding {
        json.key("diagnostics")
        json.array { Diagnostics(document, client).write(finding, to: &$0) }
      }
      body(&json)
    }
  }

  private func edit(_ changes: [FileChange], _ json: inout JSONWriter) {
    json.key("edit")
    json.object { json in
      if client.takesVersionedEdits {
        json.key("documentChanges")
        json.array { json in json.object { versioned(changes, &$0) } }
      } else {
        json.key("changes")
        json.object { json in
          json.key(document.uri)
          edits(changes, &json)
        }
      }
    }
  }

  private func versioned(_ changes: [FileChange], _ json: inout JSONWriter) {
    json.key("textDocument")
    json.object { json in
      json.field("uri", document.uri)
      json.key("version")
      if let version = document.version { json.number(version) } else { json.null() }
    }
    json.key("edits")
    edits(changes, &json)
  }

  private func edits(_ changes: [FileChange], _ json: inout JSONWriter) {
    json.array { json in
      for change in changes {
        json.object { json in
          json.key("range")
          document.lines.write(Int(change.range.lower)..<Int(change.range.upper), to: &json)
          json.field("newText", change.text)
        }
      }
    }
  }
}

extension Finding {
  /// What a fix changes in the file, with its other halves; empty where it can't be made.
  fileprivate func changes(_ fix: Fix, isFirst: Bool, in report: Report) -> [FileChange] {
    guard isFirst, let group else {
      return FileChange(fix, of: self, in: report.document).map { [$0] } ?? []
    }
    let whole = report.findings.filter { $0.group == group }
    let changes = whole.compactMap { finding in
      finding.fixes.first.flatMap { FileChange($0, of: finding, in: report.document) }
    }
    return changes.count == whole.count ? changes : []
  }
}
