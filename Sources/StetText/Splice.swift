// How text is put into a document: in its own encoding and escapes, or not at all.

extension Document {
  /// Why a stretch of prose can't be replaced.
  package enum Obstacle: Error, Sendable, Equatable {
    case crossesMarkup, splitsCharacter, damaged, unencodable, otherHalf

    /// Said to a person.
    package var detail: String {
      switch self {
      case .crossesMarkup: "there is markup inside"
      case .splitsCharacter: "only part of an escaped character would change"
      case .damaged: "there are bytes inside that are no text"
      case .unencodable: "the document’s encoding lacks a character of the replacement"
      case .otherHalf: "another half of this change can’t be made"
      }
    }
  }

  /// The bytes that put `replacement` (UTF-8) in the place of a range of prose. Where the prose is
  /// not the source itself, only the part that differs is replaced.
  package func splice(
    _ range: TextRange, with replacement: [UInt8]
  ) throws(Obstacle) -> (range: SourceRange, bytes: [UInt8]) {
    if prose.map.isIdentity && damage.isEmpty { return try whole(range, replacement) }
    let (smaller, rest) = trimmed(range, replacement)
    do {
      let splice = try whole(smaller, rest)
      guard smaller.isEmpty, smaller.lower == range.lower, !range.isEmpty else { return splice }
      // What is put before a word belongs to the word's element, not to what ends before it.
      let start = prose.map.source(of: range).lower
      return (SourceRange(start, start), splice.bytes)
    } catch .splitsCharacter {
      // What differs may be less than one escape stands for.
      return try whole(range, replacement)
    }
  }

  private func whole(
    _ range: TextRange, _ replacement: [UInt8]
  ) throws(Obstacle) -> (range: SourceRange, bytes: [UInt8]) {
    if prose.map.crossesGap(range, withText: package != nil) { throw .crossesMarkup }
    if prose.map.splitsUnit(range) { throw .splitsCharacter }
    if isDamaged(range) { throw .damaged }
    let place = prose.map.source(of: range)
    guard let bytes = encode(replacement, place) else { throw .unencodable }
    return (place, bytes)
  }

  private func isDamaged(_ range: TextRange) -> Bool {
    guard !damage.isEmpty else { return false }
    // Damage is sorted and disjoint.
    let low = damage.partitionPoint { $0.text.upper <= range.lower }
    return low < damage.count && damage[low].text.overlaps(range)
  }

  /// Without the characters that stay the same at either end.
  private func trimmed(
    _ range: TextRange, _ replacement: [UInt8]
  ) -> (range: TextRange, replacement: [UInt8]) {
    let old = prose.utf8[range.indices]
    var head = zip(old, replacement).prefix { $0 == $1 }.count
    while head > 0, isInside(old, old.startIndex + head) || isInside(replacement[...], head) {
      head -= 1
    }
    var tail = zip(old.dropFirst(head).reversed(), replacement.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    while tail > 0, isInside(old, old.endIndex - tail) { tail -= 1 }
    return (
      TextRange(Int(range.lower) + head, Int(range.upper) - tail),
      Array(replacement[head..<(replacement.count - tail)])
    )
  }

  /// Whether an index of UTF-8 lies inside a character.
  private func isInside(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index < bytes.endIndex && bytes[index] & 0xC0 == 0x80
  }
}
