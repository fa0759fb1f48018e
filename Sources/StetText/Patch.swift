// Edits that can be applied: sorted, disjoint, and able to say where every byte went.

/// A change of a whole document, applied in one sweep.
public struct Patch: Sendable {
  /// Sorted by position; no two overlap.
  public let edits: [Edit]

  /// - Precondition: no two edits overlap.
  package init(_ edits: [Edit]) {
    let sorted = edits.sorted { $0.range < $1.range }
    precondition(
      zip(sorted, sorted.dropFirst()).allSatisfy { $0.range.upper <= $1.range.lower },
      "edits of a patch are disjoint")
    self.edits = sorted
  }

  /// The source with the edits in it.
  public func apply(to source: [UInt8]) -> [UInt8] {
    guard !edits.isEmpty else { return source }
    var result: [UInt8] = []
    result.reserveCapacity(source.count + edits.reduce(0) { $0 + $1.replacement.count })
    var done = 0
    for edit in edits {
      result.append(contentsOf: source[done..<Int(edit.range.lower)])
      result.append(contentsOf: edit.replacement)
      done = Int(edit.range.upper)
    }
    result.append(contentsOf: source[done...])
    return result
  }

  /// The patch that undoes this one.
  public func inverted(over source: [UInt8]) -> Patch {
    var shift = 0
    return Patch(
      edits.map { edit in
        let lower = Int(edit.range.lower) + shift
        shift += edit.replacement.count - edit.range.count
        return Edit(
          SourceRange(UInt32(lower), UInt32(lower + edit.replacement.count)),
          Array(source[Int(edit.range.lower)..<Int(edit.range.upper)]),
          reason: edit.reason, applicability: edit.applicability, stratum: edit.stratum)
      })
  }

  /// Where the byte at an offset of the source stands in the result, behind what was inserted
  /// before it; inside an edit, the start of its replacement.
  public func resultOffset(ofSource offset: UInt32) -> UInt32 {
    var shift = 0
    for edit in edits {
      if edit.range.upper <= offset {
        shift += edit.replacement.count - edit.range.count
      } else {
        if edit.range.lower <= offset { return UInt32(Int(edit.range.lower) + shift) }
        break
      }
    }
    return UInt32(Int(offset) + shift)
  }

  /// Where the byte at an offset of the result stood in the source; inside a replacement, the
  /// start of what it replaced.
  public func sourceOffset(ofResult offset: UInt32) -> UInt32 {
    var shift = 0
    for edit in edits {
      let lower = Int(edit.range.lower) + shift
      let upper = lower + edit.replacement.count
      if upper <= Int(offset) {
        shift += edit.replacement.count - edit.range.count
      } else {
        if lower <= Int(offset) { return edit.range.lower }
        break
      }
    }
    return UInt32(Int(offset) - shift)
  }
}
