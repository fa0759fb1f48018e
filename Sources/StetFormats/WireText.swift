// Copy as agencies send it: slug lines, bylines, end marks, lines broken at a width; and IPTC 7901
// or ANPA messages, whose header, trailer and control bytes are kept.

internal import StetText

struct WireText {
  private let bytes: [UInt8]
  private let width: WireWidth
  private var output: RunBuilder
  /// The line before, without white space at its ends; nil where a paragraph begins.
  private var previous: Range<Int>?
  private var previousIndent = 0
  /// How many lines with something in them were read.
  private var count = 0

  /// Plain text that follows such conventions; nil where it doesn't.
  static func read(_ bytes: [UInt8]) -> Reading? {
    let width = WireWidth(bytes, 0..<bytes.count)
    guard width.isWrapped || WireLine.hasSigns(bytes) else { return nil }
    var reader = WireText(bytes, width)
    reader.read(0..<bytes.count)
    return reader.finish(isMessage: false)
  }

  /// Messages between control bytes: what stands from start of text to end of text.
  static func readMessages(_ bytes: [UInt8]) -> Reading {
    var position = 0
    var reader = WireText(bytes, WireWidth(bytes, 0..<bytes.count))
    while position < bytes.count {
      let start = bytes[position...].firstIndex(of: 0x02).map { $0 + 1 }
      // Without a start of text, all of it is text.
      guard let start = start ?? (position == 0 ? 0 : nil) else { break }
      let end = bytes[start...].firstIndex { $0 == 0x03 || $0 == 0x04 } ?? bytes.count
      reader.output.breakRun()
      reader.count = 0
      reader.previous = nil
      reader.read(start..<end)
      position = end + 1
    }
    return reader.finish(isMessage: true)
  }

  /// Whether a text begins as a message: perhaps filling, then a start of heading.
  static func looksLikeMessage(_ bytes: [UInt8]) -> Bool {
    let filling: [UInt8] = [0x16, 0x00, 0x0D, 0x0A, 0x20, 0x7F]
    let head = bytes.prefix(512)
    guard let start = head.firstIndex(where: { !filling.contains($0) }), head[start] == 0x01 else {
      return false
    }
    return head.contains(0x02)
  }

  private init(_ bytes: [UInt8], _ width: WireWidth) {
    self.bytes = bytes
    self.width = width
    output = RunBuilder(bytes)
  }

  private mutating func finish(isMessage: Bool) -> Reading {
    let bytes = bytes
    let isASCII = isMessage && bytes.allSatisfy { $0 < 0x80 }
    return output.finish(at: bytes.count) { text, place, fits in
      // A message of seven bits goes over lines that know no more.
      guard !isASCII || text.allSatisfy({ $0 < 0x80 }) else { return nil }
      guard String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(fits) else {
        return nil
      }
      return WireLine.broken(text, as: bytes[place])
    }
  }

  // MARK: Lines

  private mutating func read(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      line(start..<end)
      start = end + 1
      if end < range.upperBound, bytes[end] == 0x0D {
        // Old lines end with two returns.
        while start < range.upperBound, bytes[start] == 0x0D { start += 1 }
        if start < range.upperBound, bytes[start] == 0x0A { start += 1 }
      }
    }
  }

  private mutating func line(_ whole: Range<Int>) {
    let line = WireLine.trimmed(whole, bytes)
    guard !line.isEmpty else {
      output.breakRun()
      previous = nil
      return
    }
    count += 1
    let indent = line.lowerBound - whole.lowerBound
    defer {
      previous = line
      previousIndent = indent
    }
    let text = bytes[line]
    if WireLine.isEndMark(text) || (count < 4 && WireLine.isSlug(text)) {
      output.breakRun()
      return
    }
    let isByline = count < 9 && WireLine.isByline(text)
    part(from: line, indent, isAlone: isByline)
    put(line, role: isByline ? .byline : .body)
    if isByline { output.breakRun() }
  }

  /// What lies between this line and the one before.
  private mutating func part(from line: Range<Int>, _ indent: Int, isAlone: Bool) {
    guard let previous else { return }
    if isAlone || (width.isWrapped && indent > previousIndent + 1) {
      output.breakRun()
    } else if width.joins(previous, line, bytes) {
      output.addSpace(previous.upperBound..<line.lowerBound)
    } else {
      output.breakLine()
    }
  }

  /// Control bytes leave no trace in the text.
  private mutating func put(_ line: Range<Int>, role: Role) {
    var start = line.lowerBound
    for index in line where bytes[index] < 0x20 && bytes[index] != 0x09 || bytes[index] == 0x7F {
      if start < index { output.verbatim(start..<index, role: role) }
      start = index + 1
    }
    if start < line.upperBound { output.verbatim(start..<line.upperBound, role: role) }
  }
}

/// The width at which the lines of a text are broken.
struct WireWidth {
  private(set) var isWrapped = false
  private var width = 0

  /// The most bytes that are looked at.
  private static let sample = 1 << 16

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var lines = LineReader(bytes)
    var previous: Range<Int>?
    var pairs: [(length: Int, next: Int)] = []
    var long = 0
    while let line = lines.next(), line.lowerBound < Self.sample {
      let trimmed = WireLine.trimmed(line, bytes)
      defer { previous = trimmed.isEmpty ? nil : trimmed }
      if trimmed.count > Self.longest { long += 1 } else { width = max(width, trimmed.count) }
      guard let previous, !trimmed.isEmpty else { continue }
      pairs.append((previous.count, WireLine.firstWord(trimmed, bytes)))
    }
    // Longer lines are paragraphs, but a change may have taken the end of a line away.
    guard long * 4 <= pairs.count else { return }
    let full = pairs.count { $0.length + 1 + $0.next > width - Self.slack }
    isWrapped = width > 35 && full > 3 && full * 4 > pairs.count * 3
  }

  /// No program breaks lines later.
  private static let longest = 100
  /// Not all programs break as late as they could.
  private static let slack = 8

  /// Whether a line goes on in the next: its first word had no room.
  func joins(_ line: Range<Int>, _ next: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard isWrapped,
      bytes[next.lowerBound] != 0x2F || bytes[next.lowerBound...].dropFirst().first != 0x2F
    else { return false }
    return line.count + 1 + WireLine.firstWord(next, bytes) > width - Self.slack
  }
}

/// What a single line of wire copy is.
enum WireLine {
  /// Without white space and control bytes at its ends.
  static func trimmed(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, bytes[start] <= 0x20 || bytes[start] == 0x7F { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == 0x7F { end -= 1 }
    return start..<end
  }

  static func firstWord(_ line: Range<Int>, _ bytes: [UInt8]) -> Int {
    bytes[line].prefix { $0 > 0x20 }.count
  }

  /// Whether a text has a slug line at its head or an end mark at its foot.
  static func hasSigns(_ bytes: [UInt8]) -> Bool {
    let start = trimmed(0..<bytes.count, bytes)
    guard !start.isEmpty else { return false }
    let first = bytes[start].prefix { $0 != 0x0A && $0 != 0x0D }
    // A slug alone is a heading; below it stands more.
    if first.endIndex < start.upperBound, isSlug(first) { return true }
    let last = bytes[start].suffix(40)
    let mark = last.lastIndex { $0 == 0x0A || $0 == 0x0D }
    return mark.map { isEndMark(last[($0 + 1)...]) } ?? false
  }

  /// `US-HARBOR-STORM`, `BC-US--Storm`, `HARBOR-STORM/ (UPDATE 2)`: capitals with hyphens or
  /// slashes, no sentence.
  static func isSlug(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split { $0 <= 0x20 }
    guard let first = words.first, first.count > 4, words.count < 6, line.count < 64,
      line.last != 0x2E, let start = first.first, isCapital(start)
    else { return false }
    let joints = first.count { $0 == 0x2D || $0 == 0x2F }
    let capitals = first.count { isCapital($0) }
    guard joints > 0, capitals > 2, first.prefix(2).allSatisfy({ isCapital($0) }) else {
      return false
    }
    let isLoud = first.allSatisfy { $0 < 0x61 }
    return (isLoud && line.allSatisfy { $0 < 0x61 }) || (first.starts(with: "BC-".utf8))
  }

  /// `-30-`, `###`, `(END)`: nothing of the story.
  static func isEndMark(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = [
      "-30-", "- 30 -", "-0-", "###", "# # #", "(END)", "ENDS", "ENDIT", "(MORE)", "XXX",
    ]
    guard line.count < 10 else { return false }
    let text = String(decoding: line, as: UTF8.self)
    return marks.contains(text) || text == "(more)" || text == "more"
  }

  /// `By JANE WRITER`, `By Jane Writer and John Reporter`.
  static func isByline(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "By ".utf8) || line.starts(with: "BY ".utf8), line.last != 0x2E else {
      return false
    }
    let words = line.split { $0 <= 0x20 }.dropFirst()
    guard words.count < 12, words.count > 0 else { return false }
    return words.allSatisfy { word in
      word.first.map { isCapital($0) || $0 > 0x7F } ?? false || word.elementsEqual("and".utf8)
        || word.elementsEqual("in".utf8)
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// The text with the line breaks that the bytes in its place have, behind as many words.
  static func broken(_ text: [UInt8], as old: ArraySlice<UInt8>) -> [UInt8] {
    guard old.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    var gaps: [ArraySlice<UInt8>] = []
    var rest = old
    while let start = rest.firstIndex(where: { $0 <= 0x20 }) {
      let gap = rest[start...].prefix { $0 <= 0x20 }
      gaps.append(gap)
      rest = rest[gap.endIndex...]
    }
    var result: [UInt8] = []
    var number = 0
    for byte in text {
      guard byte == 0x20 else {
        result.append(byte)
        continue
      }
      if number < gaps.count { result += gaps[number] } else { result.append(byte) }
      number += 1
    }
    return result
  }
}
