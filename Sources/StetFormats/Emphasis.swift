// Which stars, underscores and tildes of a Markdown paragraph are marks, and which are text.

internal import StetText

/// Collects runs of marks and finds their partners.
struct Emphasis {
  private struct Delimiter {
    let at: Int
    let mark: UInt8
    let length: Int
    let opens: Bool
    let closes: Bool
  }

  private var delimiters: [Delimiter] = []

  /// Notes the run of marks that starts at `index`; returns its end.
  mutating func add(_ text: [UInt8], at index: Int) -> Int {
    let mark = text[index]
    var end = index
    while end < text.count, text[end] == mark { end += 1 }
    let before = index > 0 ? UTF8Scan.scalar(text, endingAt: index).value : 0x20
    let after = end < text.count ? UTF8Scan.scalar(text, at: end).value : 0x20
    let spaceBefore = Self.isSpace(before)
    let spaceAfter = Self.isSpace(after)
    let inkBefore = !spaceBefore && Self.isPunctuation(before)
    let inkAfter = !spaceAfter && Self.isPunctuation(after)
    let left = !spaceAfter && (!inkAfter || spaceBefore || inkBefore)
    let right = !spaceBefore && (!inkBefore || spaceAfter || inkAfter)
    // Underscores inside a word are part of it.
    let isInWord = mark == 0x5F && left && right
    delimiters.append(
      Delimiter(
        at: index, mark: mark, length: end - index, opens: left && (!isInWord || inkBefore),
        closes: right && (!isInWord || inkAfter)))
    return end
  }

  /// Forgets the runs after an offset.
  mutating func forget(after offset: Int) { delimiters.removeAll { $0.at > offset } }

  /// The marks that have a partner.
  func pairs() -> [Range<Int>] {
    var openers: [UInt8: [(start: Int, end: Int)]] = [:]
    var pairs: [Range<Int>] = []
    for delimiter in delimiters {
      var start = delimiter.at
      let end = start + delimiter.length
      let least = delimiter.mark == 0x7E ? 2 : 1
      while delimiter.closes, end - start >= least,
        let opener = openers[delimiter.mark]?.popLast()
      {
        let taken = min(end - start, opener.end - opener.start)
        pairs.append((opener.end - taken)..<opener.end)
        pairs.append(start..<(start + taken))
        start += taken
        if opener.end - taken > opener.start {
          openers[delimiter.mark]?.append((opener.start, opener.end - taken))
        }
      }
      if delimiter.opens, end - start >= least {
        openers[delimiter.mark, default: []].append((start, end))
      }
    }
    return pairs
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
