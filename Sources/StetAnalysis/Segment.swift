// A paragraph or a sentence: a stretch of prose and of tokens.

package import StetText

package struct Segment: Sendable {
  /// From the first byte of its first token to the end of its last.
  package let range: TextRange
  /// Indices of its tokens.
  package let tokens: Range<Int>

  package init(range: TextRange, tokens: Range<Int>) {
    self.range = range
    self.tokens = tokens
  }

  /// The index of the segment that holds `offset`, or the last one that starts before it.
  static func index(in segments: [Segment], of offset: UInt32) -> Int {
    max(0, segments.partitionPoint { $0.range.lower <= offset } - 1)
  }
}
