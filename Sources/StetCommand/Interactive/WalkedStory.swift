// A story on a walk: what can be decided in it, and what comes of the decisions.

internal import Stet
internal import StetDesk
internal import StetReports
internal import StetText

/// A finding with its other halves: decided as one.
struct WalkUnit {
  let findings: [Finding]
  let fingerprint: String

  var first: Finding? { findings.first }
  var rule: String { findings.first?.rule ?? "" }

  /// Whether there is a fix that Stet itself would make.
  var isFixable: Bool {
    findings.allSatisfy { ($0.fixes.first?.applicability ?? .manual) > .manual }
  }

  /// Other words that come into question, where there is one place to put them.
  var candidates: [String] {
    guard findings.count == 1, let fixes = first?.fixes else { return [] }
    return fixes.dropFirst(isFixable ? 1 : 0).map(\.replacement)
  }
}

struct WalkedStory {
  let item: Reviewed
  let units: [WalkUnit]
  private let desk: Desk

  init(_ item: Reviewed, _ desk: Desk) {
    self.item = item
    self.desk = desk
    units = Self.units(of: item.report)
  }

  private static func units(of report: Report) -> [WalkUnit] {
    var prints = Fingerprints(report.document)
    let named = report.findings.map { ($0, prints.next($0)) }
    var taken: Set<UInt32> = []
    return named.compactMap { finding, print in
      guard let group = finding.group else {
        return WalkUnit(findings: [finding], fingerprint: print)
      }
      guard taken.insert(group).inserted else { return nil }
      return WalkUnit(
        findings: report.findings.filter { $0.group == group }, fingerprint: print)
    }
  }

  /// The comments that let a finding stand; nil where its format has none.
  func comments(for unit: WalkUnit, rules: [String]) -> [FileChange]? {
    guard let finding = unit.first else { return nil }
    return LetStand(item.report, name: item.path, desk: desk).changes(for: finding, rules: rules)
  }

  // MARK: Outcome

  /// What decisions come to.
  struct Outcome {
    var resolution: Resolution
    /// How many findings were put right.
    var fixed = 0
    /// Findings that could not be put right, as another change is in the way.
    var clashes: [Finding] = []
    /// Findings that are still there.
    var rest: [Finding] = []
  }

  func outcome(of decisions: [String: Decision]) -> Outcome {
    var edits: [Edit] = []
    var findings: [Finding?] = []
    var clashes: [Finding] = []
    for (number, unit) in units.enumerated() {
      guard let decision = decisions[unit.fingerprint] else { continue }
      for finding in unit.findings {
        guard let text = Self.replacement(finding, decision) else { continue }
        guard let edit = edit(finding, text, group: UInt32(number)) else {
          clashes.append(finding)
          continue
        }
        edits.append(edit)
        findings.append(finding)
      }
    }
    for edit in standing(decisions) {
      edits.append(edit)
      findings.append(nil)
    }
    let resolution = Resolution(edits, threshold: .manual)
    clashes += resolution.deferred.compactMap { findings[$0.index] }
    let rest = units.filter { [nil, .leave].contains(decisions[$0.fingerprint]) }
    return Outcome(
      resolution: resolution, fixed: resolution.applied.count { findings[$0] != nil },
      clashes: clashes, rest: rest.flatMap(\.findings) + clashes)
  }

  private static func replacement(_ finding: Finding, _ decision: Decision) -> String? {
    switch decision {
    case .fix: finding.fixes.first?.replacement
    case .text(let text): text
    case .leave, .stand: nil
    }
  }

  private func edit(_ finding: Finding, _ text: String, group: UInt32) -> Edit? {
    let document = item.report.document
    guard let splice = try? document.splice(finding.textRange, with: Array(text.utf8)) else {
      return nil
    }
    return Edit(splice.range, splice.bytes, reason: finding.rule, group: group)
  }

  /// Comments, one for all rules where several let one line stand.
  private func standing(_ decisions: [String: Decision]) -> [Edit] {
    var places: [(first: WalkUnit, at: SourceRange, rules: [String])] = []
    for unit in units where decisions[unit.fingerprint] == .stand {
      guard let change = comments(for: unit, rules: [unit.rule])?.first else { continue }
      if let index = places.firstIndex(where: { $0.at == change.range }) {
        if !places[index].rules.contains(unit.rule) { places[index].rules.append(unit.rule) }
      } else {
        places.append((unit, change.range, [unit.rule]))
      }
    }
    return places.flatMap { place in
      (comments(for: place.first, rules: place.rules) ?? []).map { change in
        Edit(change.range, Array(change.text.utf8), reason: "stet:off", stratum: .spacing)
      }
    }
  }

  /// What was left, under the names it has in the changed text, so that it is not asked again.
  func left(_ decisions: [String: Decision], after outcome: Outcome) -> [String: Decision] {
    let patch = outcome.resolution.patch
    let left = units.filter { decisions[$0.fingerprint] == .leave }
    guard !left.isEmpty else { return [:] }
    guard !patch.edits.isEmpty else {
      return decisions.filter { $0.value == .leave }
    }
    let bytes = item.report.document.applying(patch)
    guard let document = try? desk.document(bytes, path: item.path) else { return [:] }
    let again = Self.units(of: desk.review(document, path: item.path, betweenRules: {}))
    var result: [String: Decision] = [:]
    for unit in left {
      guard let finding = unit.first else { continue }
      let at = patch.resultOffset(ofSource: finding.range.lower)
      let same = again.first {
        $0.rule == unit.rule && $0.first?.range.lower == at && $0.first?.text == finding.text
      }
      if let same { result[same.fingerprint] = .leave }
    }
    return result
  }
}
