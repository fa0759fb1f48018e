// What stands around one mark: read on demand, never copied.

internal import StetLexicons
internal import StetText

struct MarkSurroundings {
  let bytes: [UInt8]
  let tokens: [Token]
  let classes: [WordClass]
  let site: MarkSite
  /// Where the text to the left ends and to the right begins, other marks beside it skipped.
  let left: Int
  let right: Int
  /// The paragraph.
  let bounds: Range<Int>
  /// The first token that ends after the start of the mark.
  let token: Int
  /// The tokens of the paragraph.
  let segment: Range<Int>

  /// A no-break space is looked through: it stands inside the mark.
  var leftSide: MarkSide {
    let near = side(endingAt: left)
    guard near == .space, isHardSpace(scalar(endingAt: left)) else { return near }
    let far = side(endingAt: left - (scalar(endingAt: left) == 0xA0 ? 2 : 3))
    return isHardSpace(scalar(at: right)) && far == .stop || !far.isWordLike && far != .stop
      ? near : far
  }

  var rightSide: MarkSide {
    let near = side(at: right)
    guard near == .space, isHardSpace(scalar(at: right)) else { return near }
    let far = side(at: right + (scalar(at: right) == 0xA0 ? 2 : 3))
    return far.isWordLike ? far : near
  }

  private func isHardSpace(_ scalar: UInt32) -> Bool { scalar == 0xA0 || scalar == 0x202F }

  /// Whether the word that follows at once is one that every reader knows.
  var precedesKnownWord: Bool {
    let index = nextToken
    guard index < segment.upperBound, tokens[index].isWord else { return true }
    return !classes[index].isEmpty || tokens[index].isCapitalised
  }

  /// The same without skipping marks.
  var nearLeft: MarkSide { side(endingAt: Int(site.lower)) }
  var nearRight: MarkSide { side(at: end) }
  /// Where the mark ends.
  var end: Int { Int(site.lower) + Int(site.length) }
  var skipsLeft: Bool { left < Int(site.lower) }
  var skipsRight: Bool { right > end }

  func scalar(at index: Int) -> UInt32 {
    index < bounds.upperBound ? UTF8Scan.scalar(bytes, at: index).value : 0
  }

  func scalar(endingAt index: Int) -> UInt32 {
    index > bounds.lowerBound ? UTF8Scan.scalar(bytes, endingAt: index).value : 0
  }

  func side(endingAt index: Int) -> MarkSide {
    guard index > bounds.lowerBound else { return .edge }
    if bytes[index - 1] == 0x2D, index - 1 > bounds.lowerBound, bytes[index - 2] == 0x2D {
      return .dash
    }
    return MarkSide.of(scalar(endingAt: index))
  }

  func side(at index: Int) -> MarkSide {
    guard index < bounds.upperBound else { return .edge }
    if bytes[index] == 0x2E, index + 2 < bounds.upperBound, bytes[index + 1] == 0x2E {
      return .ellipsis
    }
    if bytes[index] == 0x2D, index + 1 < bounds.upperBound, bytes[index + 1] == 0x2D {
      return .dash
    }
    return MarkSide.of(scalar(at: index))
  }

  // MARK: Words

  /// The first token after the mark.
  var nextToken: Int {
    var index = token
    while index < segment.upperBound, tokens[index].lower < UInt32(right) { index += 1 }
    return index
  }

  /// The last token before the mark, or one less than the paragraph's first.
  var lastToken: Int {
    var index = min(token, segment.upperBound) - 1
    while index >= segment.lowerBound, tokens[index].upper > UInt32(left) { index -= 1 }
    return index
  }

  enum Elision { case none, possible, certain }

  /// Whether the word that follows at once is one that is written with an apostrophe before it.
  var elision: Elision {
    let index = nextToken
    guard index < segment.upperBound, tokens[index].lower == UInt32(end),
      classes[index].contains(.elision)
    else { return .none }
    // A capitalised word that is common in its own right as likely begins a quotation.
    let isCommon = !classes[index].isDisjoint(with: [.function, .common])
    return tokens[index].isCapitalised && isCommon ? .possible : .certain
  }

  /// ’n’, as in rock ’n’ roll.
  var precedesLoneN: Bool {
    scalar(at: end) | 0x20 == 0x6E && MarkGlyph.at(min(end + 1, bytes.count - 1), in: bytes) != nil
  }

  /// ’90s, ’90: two digits and perhaps an s.
  var precedesDecade: Bool {
    guard isDigit(end), isDigit(end + 1), !isDigit(end + 2) else { return false }
    let after = scalar(at: end + 2)
    if after == 0x73 { return !side(at: end + 3).isWordLike }
    return !MarkSide.of(after).isWordLike || after == 0
  }

  /// Inside a word: don’t, they’re, O’Brien; not Sana‘a.
  var isContraction: Bool {
    let first = scalar(at: end)
    if SimpleCase.isUpper(first), leftScalar < 0x80, SimpleCase.isUpper(leftScalar) { return true }
    let second = scalar(at: end + 1)
    let endsAfterOne = !MarkSide.of(second).isWordLike || second == 0
    if endsAfterOne { return [0x74, 0x73, 0x64, 0x6D, 0x6E].contains(first | 0x20) }
    let third = scalar(at: end + 2)
    guard third == 0 || !MarkSide.of(third).isWordLike else { return leftScalar < 0x3A }
    switch (first | 0x20, second | 0x20) {
    case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C), (0x65, 0x6D): return true
    default: return false
    }
  }

  /// didn’, wouldn’, wasn’: not, with its t dropped in dialect.
  var endsInDroppedT: Bool {
    let (last, second, third, fourth) = wordEnd
    guard last == 0x6E, third != 0, fourth != 0 || second == 0x69 else { return false }
    return (second == 0x64 && [0x69, 0x6C, 0x61, 0x75].contains(third))
      || (second == 0x73 && third == 0x61)
      || (second == 0x69 && third == 0x61 && fourth == 0)
  }

  /// 6'2": digits follow, and then a double mark.
  var precedesInches: Bool {
    var index = end
    while index < end + 3, isDigit(index) { index += 1 }
    guard index > end, index < bounds.upperBound else { return false }
    return MarkGlyph.at(index, in: bytes).map { $0.glyph.isDouble || bytes[index] == 0x27 } ?? false
  }

  /// 6'2": digits come before, and before them digits and a single mark.
  var followsFeet: Bool {
    var index = Int(site.lower)
    while index > bounds.lowerBound, isDigit(index - 1) { index -= 1 }
    guard index - 1 > bounds.lowerBound else { return false }
    for length in [1, 3] where index - length > bounds.lowerBound {
      if let found = MarkGlyph.at(index - length, in: bytes), found.length == length,
        !found.glyph.isDouble
      {
        return isDigit(index - length - 1)
      }
    }
    return false
  }

  func isDigit(_ index: Int) -> Bool {
    index < bounds.upperBound && (0x30...0x39).contains(bytes[index])
  }

  var rightIsUpper: Bool { SimpleCase.isUpper(scalar(at: right)) }
  var leftScalar: UInt32 { scalar(endingAt: left) }

  /// Whether one of the last words before the mark is a word of speech.
  var followsSpeech: Bool {
    var index = lastToken
    var looked = 0
    while index >= segment.lowerBound, looked < 3 {
      if classes[index].contains(.speech) { return true }
      index -= 1
      looked += 1
    }
    return false
  }

  /// Whether a word of speech is one of the next few.
  var precedesSpeech: Bool {
    var index = nextToken
    var looked = 0
    while index < segment.upperBound, looked < 4 {
      if classes[index].contains(.speech) { return true }
      if tokens[index].kind == .punctuation, looked > 0 { return false }
      index += 1
      looked += 1
    }
    return false
  }

  /// The last scalar before the mark that is no space.
  var lastInk: UInt32 {
    var index = left
    while index > bounds.lowerBound, bytes[index - 1] == 0x20 { index -= 1 }
    return scalar(endingAt: index)
  }

  /// Whether a space stands to the right and then a small letter.
  var thenSmallLetter: Bool {
    guard scalar(at: end) == 0x20 else { return false }
    let next = scalar(at: end + 1)
    return MarkSide.of(next) == .letter && !SimpleCase.isUpper(next)
  }

  /// Whether a space stands to the right and then a capital.
  var thenCapital: Bool {
    scalar(at: end) == 0x20 && SimpleCase.isUpper(scalar(at: end + 1))
  }

  /// The letters of the word that ends at the mark, lower case, last first, at most four; zero
  /// past its start.
  var wordEnd: (UInt32, UInt32, UInt32, UInt32) {
    var found: [4 of UInt32] = [0, 0, 0, 0]
    var index = Int(site.lower)
    for place in 0..<4 {
      guard index > bounds.lowerBound else { break }
      let (value, length) = UTF8Scan.scalar(bytes, endingAt: index)
      guard MarkSide.of(value).isWordLike else { break }
      found[place] = SimpleCase.lower(value)
      index -= length
    }
    return (found[0], found[1], found[2], found[3])
  }
}
