// Which stars, underscores and tildes of a Markdown paragraph are marks, and which are text, as
// CommonMark pairs them.

internal import StetText

/// Collects runs of marks and finds their partners.
struct Emphasis {
  private struct Delimiter {
    let mark: UInt8
    /// How long the run was.
    let length: Int
    let opens: Bool
    let closes: Bool
    /// What is left of it.
    var range: Range<Int>
    /// Its neighbours among those that may still find a partner.
    var previous: Int
    var next: Int
  }

  private var delimiters: [Delimiter] = []
  private var last = -1
  /// The marks that have a partner.
  private(set) var pairs: [Range<Int>] = []

  /// Notes the run of marks that starts at `index`; returns its end.
  mutating func add(_ text: [UInt8], at index: Int) -> Int {
    let mark = text[index]
    var end = index
    while end < text.count, text[end] == mark { end += 1 }
    // More tildes than two strike nothing out.
    if mark == 0x7E, end - index > 2 { return end }
    // Stars look past tildes at what is there.
    var start = index
    while mark != 0x7E, start > 0, text[start - 1] == 0x7E { start -= 1 }
    var stop = end
    while mark != 0x7E, stop < text.count, text[stop] == 0x7E { stop += 1 }
    let before = start > 0 ? UTF8Scan.scalar(text, endingAt: start).value : 0x20
    let after = stop < text.count ? UTF8Scan.scalar(text, at: stop).value : 0x20
    let spaceBefore = Self.isSpace(before)
    let spaceAfter = Self.isSpace(after)
    let inkBefore = !spaceBefore && Self.isPunctuation(before)
    let inkAfter = !spaceAfter && Self.isPunctuation(after)
    let left = !spaceAfter && (!inkAfter || spaceBefore || inkBefore)
    let right = !spaceBefore && (!inkBefore || spaceAfter || inkAfter)
    guard left || right else { return end }
    // Underscores inside a word are part of it.
    let isInWord = mark == 0x5F && left && right
    if last >= 0 { delimiters[last].next = delimiters.count }
    delimiters.append(
      Delimiter(
        mark: mark, length: end - index, opens: left && (!isInWord || inkBefore),
        closes: right && (!isInWord || inkAfter), range: index..<end, previous: last, next: -1))
    last = delimiters.count - 1
    return end
  }

  /// Forgets the runs after an offset.
  mutating func forget(after offset: Int) {
    while last >= 0, delimiters[last].range.lowerBound > offset { remove(last) }
  }

  /// Pairs the runs after an offset; none of them is looked at again.
  mutating func pair(after offset: Int) {
    // Per mark and what its length leaves over three: no opener stands at this run or before it.
    var bottom: [Int: Int] = [:]
    var closer = last
    while closer >= 0, delimiters[closer].range.lowerBound > offset,
      delimiters[closer].previous >= 0,
      delimiters[delimiters[closer].previous].range.lowerBound > offset
    {
      closer = delimiters[closer].previous
    }
    while closer >= 0, delimiters[closer].range.lowerBound > offset {
      guard delimiters[closer].closes else {
        closer = delimiters[closer].next
        continue
      }
      let key = Int(delimiters[closer].mark) * 3 + delimiters[closer].length % 3
      if let opener = opener(of: closer, after: offset, bottom[key] ?? -1) {
        closer = match(opener, closer)
        continue
      }
      let next = delimiters[closer].next
      bottom[key] = delimiters[closer].previous
      if !delimiters[closer].opens { remove(closer) }
      closer = next
    }
    forget(after: offset)
  }

  private func opener(of closer: Int, after offset: Int, _ bottom: Int) -> Int? {
    let end = delimiters[closer]
    var index = end.previous
    while index >= 0, index != bottom, delimiters[index].range.lowerBound > offset {
      let start = delimiters[index]
      // `**a*b**`: runs that both open and close must not add up to a multiple of three.
      let isOdd =
        (end.opens || start.closes) && end.length % 3 != 0 && (start.length + end.length) % 3 == 0
      let fits = start.mark == end.mark && (end.mark != 0x7E || start.length == end.length)
      if start.opens, fits, !isOdd { return index }
      index = start.previous
    }
    return nil
  }

  /// Takes the marks of two partners away; returns the next run to look at.
  private mutating func match(_ opener: Int, _ closer: Int) -> Int {
    var between = delimiters[closer].previous
    while between != opener {
      let previous = delimiters[between].previous
      remove(between)
      between = previous
    }
    let start = delimiters[opener].range
    let end = delimiters[closer].range
    let next = delimiters[closer].next
    if delimiters[closer].mark == 0x7E {
      pairs += [start, end]
      remove(opener)
      remove(closer)
      return next
    }
    let used = start.count > 1 && end.count > 1 ? 2 : 1
    pairs.append((start.upperBound - used)..<start.upperBound)
    pairs.append(end.lowerBound..<(end.lowerBound + used))
    delimiters[opener].range = start.lowerBound..<(start.upperBound - used)
    delimiters[closer].range = (end.lowerBound + used)..<end.upperBound
    if delimiters[opener].range.isEmpty { remove(opener) }
    guard delimiters[closer].range.isEmpty else { return closer }
    remove(closer)
    return next
  }

  private mutating func remove(_ index: Int) {
    let (previous, next) = (delimiters[index].previous, delimiters[index].next)
    if previous >= 0 { delimiters[previous].next = next }
    if next >= 0 { delimiters[next].previous = previous } else { last = previous }
  }

  static func isPunctuation(_ scalar: UInt32) -> Bool {
    let found = ScalarClass.of(scalar)
    return found == .punctuation || found == .symbol
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    let found = ScalarClass.of(scalar)
    return found == .space || found == .newline
  }
}
