// Markdown: which lines are prose. What is inside them is MarkdownInline's business.

internal import StetText

/// Reads blocks line by line. Code, front matter and link definitions stand.
struct Markdown {
  private let bytes: [UInt8]
  private var output: RunBuilder
  private var inline: MarkdownInline
  /// The lines of the paragraph so far, without what marks their containers.
  private var paragraph: [Range<Int>] = []
  /// The column at which the text of the innermost list item begins.
  private var listIndent = 0
  private var wasBlank = true
  private var isInTable = false

  static func read(_ bytes: [UInt8]) -> Reading {
    var reader = Markdown(bytes)
    reader.run()
    let style = reader.inline.style
    return reader.output.finish(at: bytes.count) { text, place, fits in
      MarkdownInline.escape(text, replacing: bytes[place], style, fits)
    }
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    output = RunBuilder(bytes)
    inline = MarkdownInline(bytes, labels: Self.labels(in: bytes))
  }

  private mutating func run() {
    var lines = LineReader(bytes)
    skipFrontMatter(&lines)
    while let line = lines.next() {
      if let fence = Fence(bytes, line, indent: listIndent) {
        flush()
        if bytes[line.lowerBound] > 0x20 { listIndent = 0 }
        while let inner = lines.next(), !fence.isClosed(by: inner, in: bytes) {}
        continue
      }
      if let end = Self.rawEnd(bytes, line) {
        flush()
        var inner: Range<Int>? = line
        while let current = inner, !Self.contains(end, bytes[current]) { inner = lines.next() }
        continue
      }
      read(line)
    }
    flush()
  }

  // MARK: Lines

  private mutating func read(_ line: Range<Int>) {
    let start = afterMarkers(of: line)
    let content = start..<line.upperBound
    if bytes[content].allSatisfy(RunBuilder.isSpace) {
      flush()
      wasBlank = true
      return
    }
    let indent = start - line.lowerBound
    if paragraph.isEmpty, wasBlank, indent == Self.indent(bytes, line), indent >= listIndent + 4 {
      return
    }
    if wasBlank, indent == 0 { listIndent = 0 }
    wasBlank = false
    read(content: content)
  }

  private mutating func read(content: Range<Int>) {
    if isInTable { return row(content) }
    if let level = Self.headingMarks(bytes, content) {
      flush()
      return heading(content, marks: level)
    }
    if !paragraph.isEmpty, Self.isUnderline(bytes, content) { return flush(role: .headline) }
    if paragraph.count == 1, Self.isTableRule(bytes, content), bytes[paragraph[0]].contains(0x7C) {
      let header = paragraph[0]
      paragraph = []
      isInTable = true
      return row(header)
    }
    if Self.isThematicBreak(bytes, content) || Self.label(bytes, content) != nil { return flush() }
    paragraph.append(content)
  }

  private mutating func flush(role: Role = .body) {
    isInTable = false
    guard !paragraph.isEmpty else { return }
    output.breakRun()
    inline.read(paragraph, role: role, into: &output)
    output.breakRun()
    paragraph = []
  }

  /// The start of a line's text: behind quote marks, list marks and the white space around them.
  private mutating func afterMarkers(of line: Range<Int>) -> Int {
    var index = line.lowerBound
    var spaces = 0
    while index < line.upperBound {
      switch bytes[index] {
      case 0x20: spaces += 1
      case 0x09: spaces += 4
      case 0x3E where spaces < 4 + listIndent: spaces = 0
      default:
        guard spaces < 4 + listIndent, let end = Self.listMark(bytes, index..<line.upperBound),
          !Self.isThematicBreak(bytes, index..<line.upperBound)
        else { return index }
        // A list mark begins a block of its own.
        flush()
        index = end
        listIndent = end - line.lowerBound
        spaces = 0
        continue
      }
      index += 1
    }
    return index
  }

  private mutating func heading(_ content: Range<Int>, marks: Int) {
    var end = content.upperBound
    while end > content.lowerBound, RunBuilder.isSpace(bytes[end - 1]) { end -= 1 }
    var close = end
    while close > content.lowerBound, bytes[close - 1] == 0x23 { close -= 1 }
    if close < end, close > content.lowerBound, RunBuilder.isSpace(bytes[close - 1]) { end = close }
    paragraph = [min(content.lowerBound + marks, end)..<end]
    flush(role: .headline)
  }

  private mutating func row(_ content: Range<Int>) {
    guard !Self.isTableRule(bytes, content) else { return }
    var start = content.lowerBound
    var index = start
    var isCode = false
    while index <= content.upperBound {
      let isEnd = index == content.upperBound
      if isEnd || (bytes[index] == 0x7C && !isCode && (index == 0 || bytes[index - 1] != 0x5C)) {
        if start < index {
          output.breakRun()
          inline.read([start..<index], role: .cell, into: &output)
        }
        start = index + 1
      } else if bytes[index] == 0x60 {
        isCode.toggle()
      }
      index += 1
    }
    output.breakRun()
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
}

// MARK: What lines look like

extension Markdown {
  /// The opening of a fenced code block.
  private struct Fence {
    let mark: UInt8
    let length: Int

    init?(_ bytes: [UInt8], _ line: Range<Int>, indent: Int) {
      var start = line.lowerBound
      // A fence may stand in a quotation or a list.
      while start < line.upperBound, [0x20, 0x09, 0x3E].contains(bytes[start]) { start += 1 }
      if let end = Markdown.listMark(bytes, start..<line.upperBound) { start = end }
      guard start < line.upperBound, bytes[start] == 0x60 || bytes[start] == 0x7E else {
        return nil
      }
      mark = bytes[start]
      length = bytes[start..<line.upperBound].prefix { [mark] in $0 == mark }.count
      let rest = bytes[(start + length)..<line.upperBound]
      guard length >= 3, mark == 0x7E || !rest.contains(mark) else { return nil }
    }

    func isClosed(by line: Range<Int>, in bytes: [UInt8]) -> Bool {
      let content = bytes[line].drop { [0x20, 0x09, 0x3E].contains($0) }
      let run = content.prefix { $0 == mark }
      return run.count >= length && content.dropFirst(run.count).allSatisfy(RunBuilder.isSpace)
    }
  }

  private static func indent(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  /// The end of a list mark (with a space after it and a task's box) at the start of a range.
  private static func listMark(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    guard index < range.upperBound else { return nil }
    if [0x2D, 0x2A, 0x2B].contains(bytes[index]) {
      index += 1
    } else {
      let digits = bytes[range].prefix { (0x30...0x39).contains($0) }.count
      index += digits
      guard (1...9).contains(digits), index < range.upperBound,
        bytes[index] == 0x2E || bytes[index] == 0x29
      else { return nil }
      index += 1
    }
    guard index == range.upperBound || bytes[index] == 0x20 || bytes[index] == 0x09 else {
      return nil
    }
    while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index + 3 < range.upperBound, bytes[index] == 0x5B, bytes[index + 2] == 0x5D,
      [0x20, 0x78, 0x58].contains(bytes[index + 1]), bytes[index + 3] == 0x20
    {
      index += 4
    }
    return index
  }

  /// How many number signs begin a heading.
  private static func headingMarks(_ bytes: [UInt8], _ content: Range<Int>) -> Int? {
    let marks = bytes[content].prefix { $0 == 0x23 }.count
    guard (1...6).contains(marks) else { return nil }
    let next = content.lowerBound + marks
    return next == content.upperBound || RunBuilder.isSpace(bytes[next]) ? marks : nil
  }

  /// A line of `=` or `-` alone, which makes a heading of the lines above it.
  private static func isUnderline(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
    let first = bytes[content.lowerBound]
    guard first == 0x3D || first == 0x2D else { return false }
    return bytes[content].drop { $0 == first }.allSatisfy(RunBuilder.isSpace)
  }

  private static func isThematicBreak(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
    let first = bytes[content.lowerBound]
    guard [0x2A, 0x2D, 0x5F].contains(first) else { return false }
    let marks = bytes[content].lazy.filter { $0 == first }.count
    return marks >= 3 && bytes[content].allSatisfy { $0 == first || RunBuilder.isSpace($0) }
  }

  /// The line of dashes and bars under the head of a table.
  private static func isTableRule(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
    bytes[content].contains(0x2D)
      && bytes[content].allSatisfy { [0x2D, 0x7C, 0x3A].contains($0) || RunBuilder.isSpace($0) }
  }

  /// What ends an HTML block whose inside is no prose, if a line begins one.
  private static func rawEnd(_ bytes: [UInt8], _ line: Range<Int>) -> [UInt8]? {
    let content = bytes[line].drop { $0 == 0x20 }
    guard content.first == 0x3C else { return nil }
    let head = String(decoding: content.prefix(9), as: UTF8.self).lowercased()
    if head.hasPrefix("<!--") { return Array("-->".utf8) }
    for name in ["script", "pre", "style", "textarea"] where head.hasPrefix("<\(name)") {
      return Array("</\(name)".utf8)
    }
    return nil
  }

  private static func contains(_ word: [UInt8], _ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= word.count else { return false }
    return (line.startIndex...(line.endIndex - word.count)).contains { start in
      word.indices.allSatisfy {
        word[$0] == line[start + $0] || word[$0] == line[start + $0] | 0x20
      }
    }
  }

  /// The label of a line that defines a link: `[label]: address`. Footnotes are prose.
  private static func label(_ bytes: [UInt8], _ content: Range<Int>) -> [UInt8]? {
    guard bytes[content.lowerBound] == 0x5B,
      let close = bytes[content].firstIndex(of: 0x5D), close + 1 < content.upperBound,
      bytes[close + 1] == 0x3A, close > content.lowerBound + 1,
      bytes[content.lowerBound + 1] != 0x5E
    else { return nil }
    return MarkdownInline.folded(bytes[(content.lowerBound + 1)..<close])
  }

  private static func labels(in bytes: [UInt8]) -> Set<[UInt8]> {
    var labels: Set<[UInt8]> = []
    var lines = LineReader(bytes)
    while let line = lines.next() {
      let start = line.lowerBound + bytes[line].prefix { $0 == 0x20 || $0 == 0x3E }.count
      guard start < line.upperBound, bytes[start] == 0x5B,
        let label = label(bytes, start..<line.upperBound)
      else { continue }
      labels.insert(label)
    }
    return labels
  }
}
