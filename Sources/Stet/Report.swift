// What Stet says of one story.

package import StetAnalysis
public import StetRules
public import StetText

/// A reason for a finding.
public struct Evidence: Sendable {
  public let kind: String
  public let detail: String
  /// Where in the input it can be seen.
  public let range: SourceRange?
}

/// A change that would put a finding right.
public struct Fix: Sendable {
  /// UTF-8 text to stand in place of the finding's range.
  public let replacement: String
  public let applicability: Applicability
}

/// One thing found: where, what, why, and what to do.
public struct Finding: Sendable {
  public let rule: String
  public let severity: Severity
  /// Calibrated probability that the finding is right.
  public let confidence: Double
  public let message: String
  public let range: SourceRange
  package let textRange: TextRange
  /// The text of the range.
  public let text: String
  /// Ranked; the first is the one that is applied if it is trusted enough.
  public let fixes: [Fix]
  public let evidence: [Evidence]
  /// The id of the entity it is about, as in the report's list.
  public let entity: String?
  /// The sense of a term with several.
  public let sense: String?
  /// Findings of one group are put right together or not at all.
  package let group: UInt32?
  /// Whether its first fix is part of the report's patch.
  public let isApplied: Bool
}

/// The findings of one story, and the story with the safe ones put right.
public struct Report: Sendable {
  public let document: Document
  public let findings: [Finding]
  public let resolution: Resolution
  package let analysis: Analysis

  /// The text is in another language than the English it was taken for, so that little was checked.
  public var isForeign: Bool { analysis.isForeign }

  /// The story with the patch applied: all other bytes as they came.
  public var cleaned: [UInt8] { document.applying(resolution.patch) }

  /// The line (from 1) and column (from 1, in Unicode scalars) of positions in the prose.
  package var lines: LineIndex { LineIndex(document.prose.utf8) }
}
