// One map over another: prose over decoded text over the bytes as received.

extension SourceMap {
  /// This map, whose source is the text of `inner`, as a map to the source of `inner`.
  package func composed(over inner: SourceMap) -> SourceMap {
    if isIdentity && shift == 0 { return inner }
    if inner.isIdentity && inner.shift == 0 { return self }
    var list = SegmentList()
    for segment in segments {
      switch segment.kind {
      case .gap: list.add(.gap, segment.text, inner.source(of: segment.source.asText))
      case .verbatim: Self.lay(segment, over: inner, into: &list)
      case .unit:
        let textWidth = segment.textWidth == 0 ? segment.text.count : Int(segment.textWidth)
        let width = segment.textWidth == 0 ? segment.source.count : Int(segment.sourceWidth)
        var text = Int(segment.text.lower)
        var source = Int(segment.source.lower)
        while text < Int(segment.text.upper) {
          list.add(
            .unit, TextRange(text, text + textWidth),
            inner.source(of: TextRange(source, source + width)))
          text += textWidth
          source += width
        }
      }
    }
    return SourceMap(segments: list.segments)
  }

  /// Splits bytes that stay the same wherever the map below changes.
  private static func lay(
    _ segment: Segment, over inner: SourceMap, into list: inout SegmentList
  ) {
    if inner.isIdentity {
      return list.add(.verbatim, segment.text, inner.source(of: segment.source.asText))
    }
    let shift = Int(segment.text.lower) - Int(segment.source.lower)
    var index = inner.firstSegment(endingAfter: segment.source.lower)
    while index < inner.segments.count, inner.segments[index].text.lower < segment.source.upper {
      defer { index += 1 }
      let below = inner.segments[index]
      let lower = max(below.text.lower, segment.source.lower)
      let upper = min(below.text.upper, segment.source.upper)
      guard lower < upper else { continue }
      list.add(
        below.kind, TextRange(Int(lower) + shift, Int(upper) + shift),
        inner.source(of: TextRange(lower, upper)), textWidth: below.textWidth,
        sourceWidth: below.sourceWidth)
    }
  }
}

/// Segments in order, with neighbours of a kind joined.
private struct SegmentList {
  var segments: [SourceMap.Segment] = []

  mutating func add(
    _ kind: SourceMap.Kind, _ text: TextRange, _ source: SourceRange, textWidth: UInt8 = 0,
    sourceWidth: UInt8 = 0
  ) {
    if kind == .verbatim, let last = segments.last, last.kind == .verbatim,
      last.source.upper == source.lower
    {
      segments[segments.count - 1] = .init(
        kind: .verbatim, text: TextRange(last.text.lower, text.upper),
        source: SourceRange(last.source.lower, source.upper))
    } else {
      segments.append(
        .init(
          kind: kind, text: text, source: source, textWidth: textWidth, sourceWidth: sourceWidth))
    }
  }
}

extension SourceRange {
  /// A range of the source that is itself text over a further source.
  fileprivate var asText: TextRange { TextRange(lower, upper) }
}
