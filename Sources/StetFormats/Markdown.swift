// Markdown: which lines are prose, by the blocks of CommonMark and GitHub. What is inside them is
// MarkdownInline's business.

internal import StetText

/// Reads blocks line by line. Code, front matter and link definitions stand; HTML is read as what
/// its tags say.
struct Markdown {
  /// What holds other blocks.
  private enum Container {
    case quote
    /// A list item, and the columns its text is indented by.
    case item(Int, isEmpty: Bool)
    case footnote
  }

  /// What is read at the moment.
  private enum Leaf {
    case none, paragraph, indented
    case fence(MarkdownFence)
    /// HTML that is no prose, up to this mark.
    case raw(StaticString)
    case table(columns: Int)
  }

  private let bytes: [UInt8]
  private let isCollecting: Bool
  private var labels: MarkdownLabels
  private var output: RunBuilder
  private var inline: MarkdownInline
  private var containers: [Container] = []
  private var leaf = Leaf.none
  /// The lines of the paragraph so far, without what marks their containers.
  private var paragraph: [Range<Int>] = []

  /// Lists are nested no deeper, as by other readers.
  private static let deepest = 100

  static func read(_ bytes: [UInt8]) -> Reading {
    var labels = MarkdownLabels()
    // Links may be defined behind their use.
    if MarkdownLabels.mayHaveSome(bytes) {
      var collector = Markdown(bytes, labels, isCollecting: true)
      collector.run()
      labels = collector.labels
    }
    var reader = Markdown(bytes, labels, isCollecting: false)
    reader.run()
    let style = reader.inline.style
    return reader.output.finish(at: bytes.count) { text, place, fits in
      MarkdownInline.escape(text, replacing: bytes[place], style, fits)
    }
  }

  private init(_ bytes: [UInt8], _ labels: MarkdownLabels, isCollecting: Bool) {
    self.bytes = bytes
    self.isCollecting = isCollecting
    self.labels = labels
    output = RunBuilder(bytes)
    inline = MarkdownInline(bytes, labels: labels)
  }

  private mutating func run() {
    var lines = LineReader(bytes)
    skipFrontMatter(&lines)
    while let line = lines.next() { read(line) }
    flush()
  }

  private func skipFrontMatter(_ lines: inout LineReader) {
    var ahead = lines
    guard let first = ahead.next(), first.count == 3 else { return }
    let mark = Array(bytes[first])
    guard mark == Array("---".utf8) || mark == Array("+++".utf8) else { return }
    while let line = ahead.next() {
      if bytes[line].elementsEqual(mark) || bytes[line].elementsEqual("...".utf8) {
        lines = ahead
        return
      }
    }
  }

  // MARK: Lines

  private mutating func read(_ line: Range<Int>) {
    var cursor = MarkdownCursor(bytes, line)
    var matched = 0
    while matched < containers.count, goesOn(containers[matched], &cursor) { matched += 1 }
    if matched == containers.count, goesOnInLeaf(cursor) { return }
    // Whether the line began no block of its own so far.
    var isPlain = true
    while !cursor.isBlank {
      if let isDone = begin(&cursor, matched, isPlain: isPlain) {
        guard !isDone else { return }
        isPlain = false
        matched = containers.count
      } else {
        break
      }
    }
    text(cursor, matched, isPlain: isPlain)
  }

  /// Whether a container is there in this line; steps behind what marks it.
  private func goesOn(_ container: Container, _ cursor: inout MarkdownCursor) -> Bool {
    switch container {
    case .quote: return cursor.skipQuoteMark()
    case .item(let columns, let isEmpty):
      if cursor.isBlank { return !isEmpty }
      guard cursor.indent >= columns else { return false }
      cursor.skip(columns: columns)
      return true
    case .footnote:
      guard !cursor.isBlank else { return true }
      guard cursor.indent >= 4 else { return false }
      cursor.skip(columns: 4)
      return true
    }
  }

  /// Whether the line is part of code or HTML that began before.
  private mutating func goesOnInLeaf(_ cursor: MarkdownCursor) -> Bool {
    switch leaf {
    case .fence(let fence):
      if cursor.indent < 4, fence.isClosed(by: cursor.rest, in: bytes) { leaf = .none }
      return true
    case .raw(let end):
      if MarkdownLine.contains(end, bytes[cursor.rest]) { leaf = .none }
      return true
    case .indented:
      if cursor.isBlank || cursor.indent >= 4 { return true }
      leaf = .none
      return false
    case .none, .paragraph, .table: return false
    }
  }

  /// Begins the block that the line begins: nil where it begins none, true where that is all of
  /// the line.
  private mutating func begin(
    _ cursor: inout MarkdownCursor, _ matched: Int, isPlain: Bool
  ) -> Bool? {
    let isParagraph = isPlain && hasParagraph
    guard cursor.indent < 4 else {
      guard !isParagraph else { return nil }
      close(to: matched)
      fill()
      leaf = .indented
      return true
    }
    let content = cursor.rest
    if cursor.skipQuoteMark() {
      open(.quote, matched)
      return false
    }
    if let leaf = beginLeaf(
      content, matched, isInParagraph: isParagraph && matched == containers.count)
    {
      return leaf
    }
    return beginItem(
      &cursor, content, matched, isInParagraph: isParagraph && matched == containers.count)
  }

  private mutating func beginLeaf(
    _ content: Range<Int>, _ matched: Int, isInParagraph: Bool
  ) -> Bool? {
    if let marks = MarkdownLine.headingMarks(bytes, content) {
      close(to: matched)
      heading(content, marks: marks)
    } else if let fence = MarkdownFence(bytes, content) {
      close(to: matched)
      leaf = .fence(fence)
    } else if let end = MarkdownLine.rawEnd(bytes, content) {
      close(to: matched)
      leaf = MarkdownLine.contains(end, bytes[content]) ? .none : .raw(end)
    } else if isInParagraph, MarkdownLine.isUnderline(bytes, content), hasText() {
      flush(role: .headline)
    } else if MarkdownLine.isThematicBreak(bytes, content) {
      close(to: matched)
    } else {
      return nil
    }
    fill()
    return true
  }

  private mutating func beginItem(
    _ cursor: inout MarkdownCursor, _ content: Range<Int>, _ matched: Int, isInParagraph: Bool
  ) -> Bool? {
    if let end = MarkdownLine.footnoteMark(bytes, content) {
      labels.addFootnote(bytes[(content.lowerBound + 1)..<(end - 2)])
      cursor.move(to: end)
      open(.footnote, matched)
      return false
    }
    guard containers.count < Self.deepest,
      let mark = MarkdownLine.listMark(bytes, content, interrupts: isInParagraph)
    else { return nil }
    let columns = cursor.skipListMark(mark)
    open(.item(columns, isEmpty: true), matched)
    cursor.skipTaskBox()
    return false
  }

  /// A line that begins nothing: more of a paragraph or table, or the first line of a paragraph.
  private mutating func text(_ cursor: MarkdownCursor, _ matched: Int, isPlain: Bool) {
    guard !cursor.isBlank else {
      if isPlain { close(to: matched) }
      flush()
      return
    }
    if isPlain, hasParagraph {
      if matched == containers.count, cursor.indent < 4,
        let columns = tableColumns(cursor.rest)
      {
        return table(columns)
      }
      // A paragraph goes on in a line that lacks the marks of its containers.
      paragraph.append(cursor.rest)
      return
    }
    if isPlain, case .table(let columns) = leaf, matched == containers.count,
      !MarkdownLine.cells(bytes, cursor.rest).isEmpty
    {
      return row(cursor.rest, columns)
    }
    if isPlain { close(to: matched) }
    fill()
    leaf = .paragraph
    paragraph.append(cursor.rest)
  }

  // MARK: Blocks

  private var hasParagraph: Bool { if case .paragraph = leaf { true } else { false } }

  private mutating func open(_ container: Container, _ matched: Int) {
    close(to: matched)
    fill()
    containers.append(container)
  }

  /// Ends what is read, and the containers that the line lacks.
  private mutating func close(to matched: Int) {
    flush()
    containers.removeSubrange(min(matched, containers.count)...)
  }

  /// The containers hold something now.
  private mutating func fill() {
    guard case .item(let columns, true)? = containers.last else { return }
    containers[containers.count - 1] = .item(columns, isEmpty: false)
  }

  /// Whether anything is left of the paragraph without the links it defines.
  private mutating func hasText() -> Bool {
    takeDefinitions()
    return !paragraph.isEmpty
  }

  private mutating func takeDefinitions() {
    guard let first = paragraph.first, bytes[first.lowerBound] == 0x5B else { return }
    let taken = labels.take(from: bytes, paragraph)
    paragraph.removeFirst(taken)
  }

  private mutating func flush(role: Role = .body) {
    leaf = .none
    takeDefinitions()
    if !paragraph.isEmpty, !isCollecting {
      output.breakRun()
      inline.read(paragraph, role: role, into: &output)
      output.breakRun()
    }
    paragraph.removeAll(keepingCapacity: true)
  }

  private mutating func heading(_ content: Range<Int>, marks: Int) {
    var end = content.upperBound
    while end > content.lowerBound, RunBuilder.isSpace(bytes[end - 1]) { end -= 1 }
    var close = end
    while close > content.lowerBound, bytes[close - 1] == 0x23 { close -= 1 }
    if close < end, close > content.lowerBound, RunBuilder.isSpace(bytes[close - 1]) { end = close }
    var start = min(content.lowerBound + marks, end)
    while start < end, RunBuilder.isSpace(bytes[start]) { start += 1 }
    guard start < end, !isCollecting else { return }
    output.breakRun()
    inline.read([start..<end], role: .headline, into: &output)
    output.breakRun()
  }

  /// The columns of the table whose rule this line is, if its head stands before it.
  private func tableColumns(_ content: Range<Int>) -> Int? {
    guard let last = paragraph.last, MarkdownLine.isTableRule(bytes, content) else { return nil }
    let columns = MarkdownLine.cells(bytes, content).count
    return MarkdownLine.cells(bytes, last).count == columns ? columns : nil
  }

  /// Makes the last line of the paragraph the head of a table.
  private mutating func table(_ columns: Int) {
    let header = paragraph.removeLast()
    flush()
    leaf = .table(columns: columns)
    row(header, columns)
  }

  private mutating func row(_ content: Range<Int>, _ columns: Int) {
    guard !isCollecting else { return }
    for cell in MarkdownLine.cells(bytes, content).prefix(columns) where !cell.isEmpty {
      output.breakRun()
      inline.read([cell], role: .cell, into: &output)
    }
    output.breakRun()
  }
}
