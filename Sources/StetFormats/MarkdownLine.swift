// What single lines of Markdown look like: marks of lists, headings, fences, tables.

internal import StetText

/// Where a line of Markdown is read, in bytes and in columns: a tab reaches to the next fourth.
struct MarkdownCursor {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var column = 0

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    position = line.lowerBound
    end = line.upperBound
  }

  /// What follows, without the white space before it.
  var rest: Range<Int> { ink..<end }

  var isBlank: Bool { ink == end }

  private var ink: Int {
    var index = position
    while index < end, RunBuilder.isSpace(bytes[index]) { index += 1 }
    return index
  }

  /// How many columns of white space come next.
  var indent: Int {
    var index = position
    var reached = column
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 {
      reached += bytes[index] == 0x09 ? 4 - reached % 4 : 1
      index += 1
    }
    return reached - column
  }

  mutating func skip(columns: Int) {
    var left = columns
    while left > 0, position < end {
      let width = bytes[position] == 0x09 ? 4 - column % 4 : 1
      column += min(width, left)
      // The rest of a tab is white space still.
      if width <= left { position += 1 }
      left -= width
    }
  }

  mutating func move(to index: Int) { skip(columns: indent + index - ink) }

  /// A `>`, and a space behind it.
  mutating func skipQuoteMark() -> Bool {
    guard indent < 4, !isBlank, bytes[ink] == 0x3E else { return false }
    move(to: ink + 1)
    skipSpace()
    return true
  }

  private mutating func skipSpace() {
    if position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { skip(columns: 1) }
  }

  /// Steps behind the mark of a list item; returns the columns its text is indented by.
  mutating func skipListMark(_ length: Int) -> Int {
    let before = indent
    move(to: ink + length)
    let gap = indent
    // Much white space belongs to what follows: code.
    let isNear = !isBlank && (1...4).contains(gap)
    if isNear { skip(columns: gap) } else { skipSpace() }
    return before + length + (isNear ? gap : 1)
  }

  /// The box of a task.
  mutating func skipTaskBox() {
    let start = ink
    guard indent < 4, start + 3 < end, bytes[start] == 0x5B, bytes[start + 2] == 0x5D,
      [0x20, 0x78, 0x58].contains(bytes[start + 1]), bytes[start + 3] == 0x20
    else { return }
    move(to: start + 4)
  }
}

/// The opening of a fenced code block.
struct MarkdownFence {
  private let mark: UInt8
  private let length: Int

  /// - Parameter content: a line from its first letter on.
  init?(_ bytes: [UInt8], _ content: Range<Int>) {
    guard !content.isEmpty, bytes[content.lowerBound] == 0x60 || bytes[content.lowerBound] == 0x7E
    else { return nil }
    mark = bytes[content.lowerBound]
    length = bytes[content].prefix { [mark] in $0 == mark }.count
    guard length >= 3, mark == 0x7E || !bytes[content].dropFirst(length).contains(mark) else {
      return nil
    }
  }

  func isClosed(by content: Range<Int>, in bytes: [UInt8]) -> Bool {
    let run = bytes[content].prefix { $0 == mark }.count
    return run >= length && bytes[content].dropFirst(run).allSatisfy(RunBuilder.isSpace)
  }
}

/// Lines from their first letter on.
enum MarkdownLine {
  /// How many number signs begin a heading.
  static func headingMarks(_ bytes: [UInt8], _ content: Range<Int>) -> Int? {
    let marks = bytes[content].prefix { $0 == 0x23 }.count
    guard (1...6).contains(marks) else { return nil }
    let next = content.lowerBound + marks
    return next == content.upperBound || RunBuilder.isSpace(bytes[next]) ? marks : nil
  }

  /// A line of `=` or `-` alone, which makes a heading of the lines above it.
  static func isUnderline(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
    let first = bytes[content.lowerBound]
    guard first == 0x3D || first == 0x2D else { return false }
    return bytes[content].drop { $0 == first }.allSatisfy(RunBuilder.isSpace)
  }

  static func isThematicBreak(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
    let first = bytes[content.lowerBound]
    guard [0x2A, 0x2D, 0x5F].contains(first) else { return false }
    let marks = bytes[content].lazy.filter { $0 == first }.count
    return marks >= 3 && bytes[content].allSatisfy { $0 == first || RunBuilder.isSpace($0) }
  }

  /// The length of the mark of a list item. A list that breaks into a paragraph holds something and
  /// begins with 1.
  static func listMark(_ bytes: [UInt8], _ content: Range<Int>, interrupts: Bool) -> Int? {
    var length = 1
    if ![0x2D, 0x2A, 0x2B].contains(bytes[content.lowerBound]) {
      let digits = bytes[content].prefix { (0x30...0x39).contains($0) }
      let next = digits.endIndex
      guard (1...9).contains(digits.count), next < content.upperBound,
        bytes[next] == 0x2E || bytes[next] == 0x29
      else { return nil }
      if interrupts, !(digits.last == 0x31 && digits.dropLast().allSatisfy { $0 == 0x30 }) {
        return nil
      }
      length = digits.count + 1
    }
    let rest = bytes[content].dropFirst(length)
    guard rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 else { return nil }
    return interrupts && rest.allSatisfy(RunBuilder.isSpace) ? nil : length
  }

  /// The end of `[^name]:`, where a footnote begins.
  static func footnoteMark(_ bytes: [UInt8], _ content: Range<Int>) -> Int? {
    guard content.count > 4, bytes[content.lowerBound] == 0x5B,
      bytes[content.lowerBound + 1] == 0x5E
    else { return nil }
    let name = bytes[content].dropFirst(2).prefix { $0 > 0x20 && $0 != 0x5D }
    let close = name.endIndex
    guard !name.isEmpty, close + 1 < content.upperBound, bytes[close] == 0x5D,
      bytes[close + 1] == 0x3A
    else { return nil }
    return close + 2
  }

  /// The line of dashes and bars under the head of a table.
  static func isTableRule(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
    let cells = cells(bytes, content)
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        var dashes = bytes[cell]
        if dashes.first == 0x3A { dashes = dashes.dropFirst() }
        if dashes.last == 0x3A { dashes = dashes.dropLast() }
        return !dashes.isEmpty && dashes.allSatisfy { $0 == 0x2D }
      }
  }

  /// The cells of a row, without the white space around them. Only a backslash keeps a bar from
  /// parting two.
  static func cells(_ bytes: [UInt8], _ content: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = content.lowerBound
    if start < content.upperBound, bytes[start] == 0x7C { start += 1 }
    var index = start
    while index <= content.upperBound {
      let isEnd = index == content.upperBound
      if isEnd || (bytes[index] == 0x7C && (index == start || bytes[index - 1] != 0x5C)) {
        let cell = trimmed(start..<index, bytes)
        if !isEnd || !cell.isEmpty { cells.append(cell) }
        start = index + 1
      }
      index += 1
    }
    return cells
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, RunBuilder.isSpace(bytes[start]) { start += 1 }
    while end > start, RunBuilder.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// What ends an HTML block whose inside is no prose, if a line begins one.
  static func rawEnd(_ bytes: [UInt8], _ content: Range<Int>) -> StaticString? {
    guard bytes[content.lowerBound] == 0x3C else { return nil }
    let head = bytes[content]
    if begins("<!--", head) { return "-->" }
    let names: [(StaticString, StaticString)] = [
      ("<script", "</script"), ("<pre", "</pre"), ("<style", "</style"),
      ("<textarea", "</textarea"),
    ]
    return names.first { begins($0.0, head) }?.1
  }

  private static func begins(_ word: StaticString, _ line: ArraySlice<UInt8>) -> Bool {
    word.withUTF8Buffer { word in
      line.count >= word.count
        && word.indices.allSatisfy { isSame(word[$0], line[line.startIndex + $0]) }
    }
  }

  static func contains(_ word: StaticString, _ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= word.utf8CodeUnitCount else { return false }
    return (line.startIndex...(line.endIndex - word.utf8CodeUnitCount)).contains {
      begins(word, line[$0...])
    }
  }

  private static func isSame(_ lower: UInt8, _ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) ? lower == byte | 0x20 : lower == byte
  }
}
