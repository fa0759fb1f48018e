// Builds prose and its source map together, so that neither can be wrong about the other.

/// Collects decoded text beside the source ranges it came from.
package struct SourceMapBuilder {
  package private(set) var text: [UInt8] = []
  private var segments: [SourceMap.Segment] = []

  package init(reserving count: Int = 0) { text.reserveCapacity(count) }

  /// Bytes that are the same on both sides; neighbouring ones are merged.
  package mutating func verbatim(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let start = text.count
    text.append(contentsOf: source[range])
    if let last = segments.last, last.kind == .verbatim, Int(last.source.upper) == range.lowerBound
    {
      segments[segments.count - 1] = SourceMap.Segment(
        kind: .verbatim, text: TextRange(last.text.lower, UInt32(text.count)),
        source: SourceRange(last.source.lower, UInt32(range.upperBound)))
    } else {
      add(.verbatim, from: start, range)
    }
  }

  /// One undividable unit: `decoded` stands for the source bytes of `range`. Neighbours of the
  /// same widths share a segment, so that text of another encoding needs few.
  package mutating func unit(_ decoded: some Sequence<UInt8>, _ range: Range<Int>) {
    let start = text.count
    text.append(contentsOf: decoded)
    unit(from: start, range)
  }

  /// One undividable unit that is one character.
  package mutating func unit(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    let start = text.count
    if scalar.value < 0x80 {
      text.append(UInt8(scalar.value))
    } else {
      UTF8Scan.append(scalar.value, to: &text)
    }
    unit(from: start, range)
  }

  /// Adds to the text of the unit before.
  package mutating func extendUnit(_ scalar: Unicode.Scalar) {
    guard let last = segments.last, last.kind == .unit else { return }
    let start = text.count
    UTF8Scan.append(scalar.value, to: &text)
    segments.removeLast()
    // The last of several units becomes one of its own.
    let textWidth = last.textWidth == 0 ? last.text.count : Int(last.textWidth)
    let sourceWidth = last.textWidth == 0 ? last.source.count : Int(last.sourceWidth)
    let cut = Int(last.source.upper) - sourceWidth
    if last.text.count > textWidth {
      segments.append(
        SourceMap.Segment(
          kind: .unit, text: TextRange(Int(last.text.lower), start - textWidth),
          source: SourceRange(last.source.lower, UInt32(cut)), textWidth: last.textWidth,
          sourceWidth: last.sourceWidth))
    }
    add(.unit, from: start - textWidth, cut..<Int(last.source.upper))
  }

  private mutating func unit(from start: Int, _ range: Range<Int>) {
    let width = text.count - start
    guard width > 0, width < 256, !range.isEmpty, range.count < 256, let last = segments.last,
      last.kind == .unit, Int(last.source.upper) == range.lowerBound,
      last.textWidth == 0
        ? last.text.count == width && last.source.count == range.count
        : Int(last.textWidth) == width && Int(last.sourceWidth) == range.count
    else { return add(.unit, from: start, range) }
    segments[segments.count - 1] = SourceMap.Segment(
      kind: .unit, text: TextRange(Int(last.text.lower), text.count),
      source: SourceRange(last.source.lower, UInt32(range.upperBound)), textWidth: UInt8(width),
      sourceWidth: UInt8(range.count))
  }

  /// Source bytes that are not text.
  package mutating func gap(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    add(.gap, from: text.count, range)
  }

  /// Source bytes that are not text, with text that stands for them: a break, an object.
  package mutating func gap(_ range: Range<Int>, standIn: some Sequence<UInt8>) {
    let start = text.count
    text.append(contentsOf: standIn)
    add(.gap, from: start, range)
  }

  /// Prose with a map to the same source, which lies after everything added so far.
  package mutating func append(_ prose: (text: [UInt8], map: SourceMap)) {
    let shift = text.count
    text.append(contentsOf: prose.text)
    for segment in prose.map.segments {
      segments.append(
        SourceMap.Segment(
          kind: segment.kind,
          text: TextRange(Int(segment.text.lower) + shift, Int(segment.text.upper) + shift),
          source: segment.source, textWidth: segment.textWidth, sourceWidth: segment.sourceWidth))
    }
  }

  package consuming func finish() -> (text: [UInt8], map: SourceMap) {
    if segments.isEmpty {
      // No text at all: an empty unit keeps the map from being taken for the identity.
      add(.gap, from: 0, 0..<0)
    }
    return (text, SourceMap(segments: segments))
  }

  private mutating func add(_ kind: SourceMap.Kind, from start: Int, _ range: Range<Int>) {
    segments.append(
      SourceMap.Segment(
        kind: kind, text: TextRange(start, text.count),
        source: SourceRange(UInt32(range.lowerBound), UInt32(range.upperBound))))
  }
}
