// The text of markup in stretches: what stands for itself, and the character references between.

/// Walks text between tags, in order; its stretches meet and none is empty.
struct ReferenceScan: Sequence, IteratorProtocol {
  enum Piece {
    case plain(Range<Int>)
    case reference(Reference, Range<Int>)
  }

  private let bytes: [UInt8]
  private let end: Int
  private let isHTML: Bool
  private var start: Int
  /// A reference found at the end of the stretch before it.
  private var waiting: Reference?

  /// - Parameter isHTML: whether references follow HTML's rules, as where the semicolon is missing.
  init(_ bytes: [UInt8], _ range: Range<Int>, isHTML: Bool = false) {
    self.bytes = bytes
    self.isHTML = isHTML
    start = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Piece? {
    if let reference = waiting {
      waiting = nil
      return step(over: reference)
    }
    var index = start
    while index < end {
      guard bytes[index] == 0x26,
        let reference = Reference(in: bytes, at: index, before: end, isHTML: isHTML)
      else {
        index += 1
        continue
      }
      if index == start { return step(over: reference) }
      waiting = reference
      break
    }
    guard start < index else { return nil }
    defer { start = index }
    return .plain(start..<index)
  }

  private mutating func step(over reference: Reference) -> Piece {
    let range = start..<(start + reference.length)
    start = range.upperBound
    return .reference(reference, range)
  }
}
