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

  /// One undividable unit: `decoded` stands for the source bytes of `range`.
  package mutating func unit(_ decoded: some Sequence<UInt8>, _ range: Range<Int>) {
    let start = text.count
    text.append(contentsOf: decoded)
    add(.unit, from: start, range)
  }

  /// Source bytes that are not text.
  package mutating func gap(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    add(.gap, from: text.count, range)
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
