// How decoded prose lies over the bytes as received. The only bridge between the two offsets.

/// Segments that say which source bytes every byte of prose came from.
package struct SourceMap: Sendable {
  /// What a segment does with its bytes.
  package enum Kind: UInt8, Sendable {
    /// The same bytes on both sides.
    case verbatim
    /// Indivisible units, one or several alike: a character reference, an escape, characters of
    /// another encoding.
    case unit
    /// Source bytes that are no text: markup. What text there is stands for it (a break between
    /// paragraphs, an object in the line) and is not the source's.
    case gap
  }

  package struct Segment: Sendable {
    package let kind: Kind
    package let text: TextRange
    package let source: SourceRange
    /// The bytes of text of each of several units; 0 for a segment that is one unit.
    let textWidth: UInt8
    /// The bytes of source of each.
    let sourceWidth: UInt8

    package init(
      kind: Kind, text: TextRange, source: SourceRange, textWidth: UInt8 = 0, sourceWidth: UInt8 = 0
    ) {
      self.kind = kind
      self.text = text
      self.source = source
      self.textWidth = textWidth
      self.sourceWidth = sourceWidth
    }

    /// Where the unit that holds `offset` of the text starts in the source.
    fileprivate func sourceStart(of offset: UInt32) -> UInt32 {
      if kind == .verbatim { return source.lower + (offset - text.lower) }
      guard textWidth > 0 else { return source.lower }
      return source.lower + (offset - text.lower) / UInt32(textWidth) * UInt32(sourceWidth)
    }

    /// Where the unit that ends at or holds `offset` of the text ends in the source.
    fileprivate func sourceEnd(of offset: UInt32) -> UInt32 {
      if kind == .verbatim { return source.lower + (offset - text.lower) }
      guard textWidth > 0 else { return source.upper }
      let width = UInt32(textWidth)
      return source.lower + (offset - text.lower + width - 1) / width * UInt32(sourceWidth)
    }

    /// Where the unit that holds `offset` of the source starts in the text.
    fileprivate func textStart(of offset: UInt32) -> UInt32 {
      guard offset > source.lower else { return text.lower }
      if kind == .verbatim { return text.lower + (offset - source.lower) }
      guard sourceWidth > 0 else { return text.lower }
      return text.lower + (offset - source.lower) / UInt32(sourceWidth) * UInt32(textWidth)
    }

    /// Whether `offset` of the text lies inside a unit.
    fileprivate func splits(at offset: UInt32) -> Bool {
      guard kind != .verbatim, offset > text.lower, offset < text.upper else { return false }
      return textWidth == 0 || (offset - text.lower) % UInt32(textWidth) != 0
    }
  }

  /// Empty for prose that is the source from `shift` on.
  let segments: [Segment]
  let shift: UInt32

  /// Prose that is the source, byte for byte, from `shift` (the length of a byte order mark) on.
  package init(identityFrom shift: UInt32 = 0) {
    self.segments = []
    self.shift = shift
  }

  /// - Precondition: `segments` are sorted and touch each other in the text.
  package init(segments: [Segment]) {
    precondition(
      zip(segments, segments.dropFirst()).allSatisfy {
        $0.text.upper == $1.text.lower && $0.source.upper <= $1.source.lower
      }, "segments lie end to end")
    self.segments = segments
    self.shift = 0
  }

  package var isIdentity: Bool { segments.isEmpty }

  /// Whether every byte of text is the same byte of the source.
  package var isPlain: Bool { segments.allSatisfy { $0.kind != .unit } }

  /// The source bytes of a range of text, widened to whole units, never splitting one. An empty
  /// range maps to the end of the text before it, so an insertion stays inside its element.
  package func source(of range: TextRange) -> SourceRange {
    if segments.isEmpty { return SourceRange(range.lower + shift, range.upper + shift) }
    if range.isEmpty {
      let at =
        range.upper == 0 ? position(startingAt: 0) : position(endingAt: range.upper)
      return SourceRange(at, at)
    }
    let lower = position(startingAt: range.lower)
    return SourceRange(lower, max(lower, position(endingAt: range.upper)))
  }

  /// The text offset of a source offset: the start of the unit that holds it.
  package func text(at source: UInt32) -> UInt32 {
    if segments.isEmpty { return source < shift ? 0 : source - shift }
    let found = segments.partitionPoint { $0.source.upper <= source }
    guard found < segments.count else { return segments.last?.text.upper ?? 0 }
    return segments[found].textStart(of: source)
  }

  /// Whether markup lies strictly inside the range; only such as text stands for, if asked.
  package func crossesGap(_ range: TextRange, withText: Bool = false) -> Bool {
    guard !segments.isEmpty else { return false }
    var index = segments.partitionPoint { $0.text.upper <= range.lower }
    while index < segments.count, segments[index].text.lower < range.upper {
      let segment = segments[index]
      if segment.kind == .gap, !withText || !segment.text.isEmpty {
        if segment.text.lower > range.lower || segment.text.upper > range.lower { return true }
      }
      index += 1
    }
    return false
  }

  /// Whether an end of the range lies inside a unit, so that its bytes can't be replaced without
  /// those beside it.
  package func splitsUnit(_ range: TextRange) -> Bool {
    [range.lower, range.upper].contains { offset in
      let found = segments.partitionPoint { $0.text.upper <= offset }
      return found < segments.count && segments[found].splits(at: offset)
    }
  }

  /// The first segment whose text ends after an offset.
  func firstSegment(endingAfter offset: UInt32) -> Int {
    segments.partitionPoint { $0.text.upper <= offset }
  }

  private func position(startingAt text: UInt32) -> UInt32 {
    let found = segments.partitionPoint { $0.text.upper <= text }
    guard found < segments.count else { return segments.last?.source.upper ?? 0 }
    return segments[found].sourceStart(of: text)
  }

  private func position(endingAt text: UInt32) -> UInt32 {
    // The last segment with text that starts before the offset.
    var found = segments.partitionPoint { $0.text.lower < text } - 1
    while found >= 0, segments[found].text.isEmpty { found -= 1 }
    guard found >= 0 else { return segments.first?.source.lower ?? 0 }
    let segment = segments[found]
    return segment.sourceEnd(of: min(text, segment.text.upper))
  }
}
