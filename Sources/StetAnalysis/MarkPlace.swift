// Where a mark that is missing belongs, and what says so.

internal import StetText

package struct MarkPlace: Sendable, Equatable {
  package enum Evidence: UInt8, Sendable {
    /// The writer goes on behind the quoted words, or names the speaker: `, he said`.
    case speech
    /// The writer leads up to the quoted words: `He said: `, `She asked, `.
    case introduction
    /// All of the paragraph is the speaker’s.
    case paragraph
    /// A sentence of the speaker’s among the writer’s own.
    case sentence
    /// Some words of the writer’s sentence are quoted, up to its end.
    case fragment
    /// A title, name or term in capitals.
    case phrase
    /// Nothing: the place is a guess.
    case none
  }

  /// Before and after the comma or stop that stands there; the same where none does.
  package let lower: UInt32
  package let upper: UInt32
  package let evidence: Evidence
  /// The quoted words may go on behind the text’s end, or have begun before its start, so that
  /// nothing need be missing.
  package let mayRunPast: Bool

  package init(
    _ lower: UInt32, _ upper: UInt32, _ evidence: Evidence, mayRunPast: Bool = false
  ) {
    self.lower = lower
    self.upper = upper
    self.evidence = evidence
    self.mayRunPast = mayRunPast
  }
}
