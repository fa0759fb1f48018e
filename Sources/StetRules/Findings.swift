// What rules report: never without a reason, never under another rule's name.

package import StetText

/// A reason for a finding.
package struct Because: Sendable {
  /// What sort of reason: `role`, `authority`, `source-spelling`, `style`, `lexicon`, `count` …
  package let kind: String
  package let detail: String
  /// Where in the text it can be seen.
  package let range: TextRange?

  package init(_ kind: String, _ detail: String, at range: TextRange? = nil) {
    self.kind = kind
    self.detail = detail
    self.range = range
  }
}

/// A finding as a rule states it, in offsets of the prose.
package struct Draft: Sendable {
  package let message: String
  package let range: TextRange
  package let because: [Because]
  package let replacements: [String]
  package let applicability: Applicability
  package let confidence: Double
  package let severity: Severity
  package let entity: Int?
  package let sense: String?
  package let group: Int?
}

/// Collects what one rule finds.
package struct Findings: Sendable {
  private let ceiling: Applicability
  private let severity: Severity
  package private(set) var drafts: [Draft] = []

  package init(for rule: Rule) {
    ceiling = rule.ceiling
    severity = rule.severity
  }

  /// Reports a finding, with at least one reason.
  ///
  /// - Parameters:
  ///   - range: the bytes of prose that a fix would replace; empty for an insertion.
  ///   - replace: what to put there; nil where only a person can tell.
  ///   - others: further candidates, best first, offered but never applied.
  ///   - applicability: how far `replace` may be trusted; cut to the rule's ceiling.
  ///   - confidence: calibrated probability that the finding is right.
  ///   - entity: index of the entity it is about.
  ///   - group: findings of one group number are fixed together or not at all.
  package mutating func report(
    _ message: String, at range: TextRange, because: Because, _ more: Because...,
    replace: String? = nil, others: [String] = [], applicability: Applicability = .safe,
    confidence: Double, severity: Severity? = nil, entity: Int? = nil, sense: String? = nil,
    group: Int? = nil
  ) {
    drafts.append(
      Draft(
        message: message, range: range, because: [because] + more,
        replacements: (replace.map { [$0] } ?? []) + others,
        applicability: replace == nil ? .manual : min(applicability, ceiling),
        confidence: min(1, max(0, confidence)), severity: severity ?? self.severity,
        entity: entity, sense: sense, group: group))
  }
}
