// A change inside its line: as much of the line around it as a row holds.

internal import StetText

/// Neighbouring changes of one line, cut out of the text to be shown.
struct Excerpt {
  /// A stretch of the row: kept text, or text that is taken out, put in, or pointed at.
  enum Piece: Equatable {
    case kept(String)
    case removed(String)
    case added(String)
    case flagged(String)
    case cut
  }

  /// A change to show: nil for a passage that is only pointed at.
  struct Change {
    let range: Range<Int>
    let replacement: String?
  }

  let pieces: [Piece]

  /// - Parameters:
  ///   - changes: sorted and disjoint; at least one.
  ///   - columns: how much a row holds.
  ///   - marks: columns that marks around a changed word take.
  ///   - isOneRow: whether what goes out and what comes in share a row.
  init(
    of text: [UInt8], _ changes: [Change], columns: Int, marks: Int, isOneRow: Bool = false
  ) {
    let first = changes.first?.range.lowerBound ?? 0
    let last = changes.last?.range.upperBound ?? 0
    let line = Self.line(in: text, around: first..<last)
    let rows = Self.columns(of: changes, in: text, marks)
    let used = 2 + (isOneRow ? rows.old + rows.new : max(rows.old, rows.new))
    let room = max(24, columns - used)
    var left = Self.back(text, from: first, to: line.lowerBound, columns: room / 2)
    let unused = room / 2 - Self.width(text, left..<first)
    let right = Self.forth(
      text, from: last, to: line.upperBound, columns: room - room / 2 + max(0, unused))
    let spare = room - Self.width(text, left..<first) - Self.width(text, last..<right)
    if spare > 0 {
      left = Self.back(
        text, from: first, to: line.lowerBound, columns: Self.width(text, left..<first) + spare)
    }
    var pieces: [Piece] = left > line.lowerBound ? [.cut] : []
    var done = left
    for change in changes {
      pieces.append(.kept(Self.string(text, done..<change.range.lowerBound)))
      let old = Self.shortened(Self.passage(text, change.range), to: columns)
      if let replacement = change.replacement {
        pieces.append(.removed(old))
        pieces.append(.added(Self.shortened(TerminalText.passage(replacement), to: columns)))
      } else {
        pieces.append(.flagged(old))
      }
      done = change.range.upperBound
    }
    pieces.append(.kept(Self.string(text, done..<right)))
    if right < line.upperBound { pieces.append(.cut) }
    self.pieces = pieces.filter { $0 != .kept("") && $0 != .removed("") && $0 != .added("") }
  }

  /// The line or lines that hold a range, without the last line end; of very long lines, more
  /// than any row holds.
  private static func line(in text: [UInt8], around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let first = max(0, start - reach)
    while start > first, text[start - 1] != 0x0A, text[start - 1] != 0x0D { start -= 1 }
    var end = range.upperBound
    let last = min(text.count, end + reach)
    while end < last, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
    return start..<end
  }

  /// Bytes looked at on either side.
  private static let reach = 4096

  /// Columns that the changes and the text between them take, before and after.
  private static func columns(
    of changes: [Change], in text: [UInt8], _ marks: Int
  ) -> (old: Int, new: Int) {
    var old = 0
    var new = 0
    var done = changes.first?.range.lowerBound ?? 0
    for change in changes {
      let between = width(text, done..<change.range.lowerBound)
      old += between + TerminalText.width(passage(text, change.range)) + marks
      new +=
        between
        + (change.replacement.map { TerminalText.width(TerminalText.passage($0)) + marks } ?? 0)
      done = change.range.upperBound
    }
    return (old, new)
  }

  private static func passage(_ text: [UInt8], _ range: Range<Int>) -> String {
    TerminalText.passage(String(decoding: text[range], as: UTF8.self))
  }

  private static func string(_ text: [UInt8], _ range: Range<Int>) -> String {
    TerminalText.oneRow(String(decoding: text[range], as: UTF8.self))
  }

  private static func width(_ text: [UInt8], _ range: Range<Int>) -> Int {
    TerminalText.width(string(text, range))
  }

  /// The earliest word start from which the text up to `end` fits.
  private static func back(
    _ text: [UInt8], from end: Int, to limit: Int, columns: Int
  ) -> Int {
    var at = end
    var used = 0
    var word = end
    while at > limit {
      let (scalar, length) = UTF8Scan.scalar(text, endingAt: at)
      used += TerminalText.width(Unicode.Scalar(scalar) ?? " ")
      if used > columns { return word < end ? word : at }
      at -= length
      if at == limit || text[at - 1] == 0x20 { word = at }
    }
    return at
  }

  /// The latest word end up to which the text from `start` fits.
  private static func forth(
    _ text: [UInt8], from start: Int, to limit: Int, columns: Int
  ) -> Int {
    var at = start
    var used = 0
    var word = start
    while at < limit {
      let (scalar, length) = UTF8Scan.scalar(text, at: at)
      used += TerminalText.width(Unicode.Scalar(scalar) ?? " ")
      if used > columns { return word > start ? word : at }
      at += length
      if at == limit || text[at] == 0x20 { word = at }
    }
    return at
  }

  /// A long text with its middle cut out.
  private static func shortened(_ text: String, to columns: Int) -> String {
    guard TerminalText.width(text) > columns, text.count > 24 else { return text }
    let half = max(8, columns / 2 - 6)
    return text.prefix(half) + " … " + text.suffix(half)
  }
}
