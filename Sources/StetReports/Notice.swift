// A finding as people read it: what the reporters for people share.

package import Stet
internal import StetText

/// A finding in words.
package struct Notice {
  package enum Kind {
    /// `fix` does it.
    case fix
    /// `fix --suggested` does it.
    case suggestion
    /// Only a person can tell.
    case flag
  }

  package let finding: Finding
  package let kind: Kind
  package let place: Place
  /// Reasons, in words, with the line where they can be seen.
  package let reasons: [String]

  package init(_ finding: Finding, _ positions: Positions) {
    self.finding = finding
    place = positions.place(finding.range.lower)
    kind =
      if finding.isApplied {
        .fix
      } else if finding.fixes.first?.applicability ?? .manual > .manual {
        .suggestion
      } else {
        .flag
      }
    let line = place.line
    reasons = finding.evidence.map { evidence in
      let kind = evidence.kind.split(separator: "-").joined(separator: " ")
      let at = evidence.range.map { positions.place($0.lower).line }
      let place = at.map { $0 == line ? "" : " (line \($0))" } ?? ""
      return evidence.detail.isEmpty ? kind + place : "\(kind): \(evidence.detail)\(place)"
    }
  }

  /// How far the fix may be trusted, in a word or two.
  package var trust: String {
    switch kind {
    case .fix: finding.fixes.first?.applicability == .safe ? "safe" : "suggested"
    case .suggestion: finding.fixes.first?.applicability == .safe ? "safe" : "suggested"
    case .flag: finding.fixes.isEmpty ? "for a person" : "for a person; perhaps \(candidates)"
    }
  }

  private var candidates: String {
    finding.fixes.prefix(3).map { fix in
      fix.replacement.isEmpty ? "nothing" : "“\(fix.replacement)”"
    }.joined(separator: " or ")
  }

  /// The confidence as a share of a hundred; never more than was measured.
  package var percent: String { "\(Int(finding.confidence * 100 + 1e-9)) %" }
}
