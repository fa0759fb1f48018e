// SubRip and WebVTT: the text of cues. Numbers and timings stand; sentences run over cues.

internal import StetText

struct Subtitles {
  private let bytes: [UInt8]
  private let isWebVTT: Bool
  private var output: RunBuilder
  private var style = ReferenceStyle()
  /// When the cue before ended, in milliseconds.
  private var lastEnd = 0
  /// Whether the text so far ends with a stop.
  private var isStopped = true

  /// Silence longer than this ends a sentence.
  private static let pause = 5000

  static func read(_ bytes: [UInt8], isWebVTT: Bool) -> Reading {
    var reader = Subtitles(bytes, isWebVTT)
    reader.run()
    let style = reader.style
    return reader.output.finish(at: bytes.count) { text, place, fits in
      if isWebVTT { return style.escape(text, replacing: bytes[place], isHTML: true, fits) }
      return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(fits) ? text : nil
    }
  }

  private init(_ bytes: [UInt8], _ isWebVTT: Bool) {
    self.bytes = bytes
    self.isWebVTT = isWebVTT
    output = RunBuilder(bytes)
  }

  private mutating func run() {
    var lines = LineReader(bytes)
    while let line = lines.next() {
      guard let timing = Timing(bytes, line) else { continue }
      if isStopped || timing.start - lastEnd > Self.pause || timing.start < lastEnd {
        output.breakRun()
      } else {
        output.breakCue()
      }
      lastEnd = timing.end
      var previous: Range<Int>?
      while let line = lines.next(), !bytes[line].allSatisfy(RunBuilder.isSpace) {
        read(line, after: previous)
        previous = line
      }
    }
  }

  private mutating func read(_ line: Range<Int>, after previous: Range<Int>?) {
    let start = line.lowerBound + bytes[line].prefix { RunBuilder.isSpace($0) }.count
    // A dash begins what another person says.
    let isTurn =
      bytes[start..<line.upperBound].starts(with: "-".utf8)
      || bytes[start..<line.upperBound].starts(with: "–".utf8)
    if isTurn {
      output.breakRun()
    } else if let previous {
      output.addSpace(previous.upperBound..<line.lowerBound)
    }
    text(line)
    if let last = bytes[line].last(where: { !RunBuilder.isSpace($0) && $0 != 0x22 }) {
      isStopped = [0x2E, 0x21, 0x3F, 0x5D, 0x29, 0x3E].contains(last)
    }
  }

  private mutating func text(_ line: Range<Int>) {
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      var length = 0
      var reference: Reference?
      if let end = tagEnd(index, before: line.upperBound) {
        length = end - index
      } else if isWebVTT, bytes[index] == 0x26 {
        reference = Reference(in: bytes, at: index, before: line.upperBound, isHTML: true)
        length = reference?.length ?? 0
      }
      guard length > 0 else {
        if bytes[index] > 0x7F { style.seesRawText = true }
        index += 1
        continue
      }
      output.collapsing(start..<index, role: .cue)
      if let reference {
        style.note(reference)
        output.unit(reference.scalars, index..<(index + length), role: .cue)
      }
      index += length
      start = index
    }
    output.collapsing(start..<line.upperBound, role: .cue)
  }

  /// The end of a tag (`<i>`, `<v Name>`, `<00:01.000>`) or of a position mark (`{\an8}`).
  private func tagEnd(_ index: Int, before limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    let next = bytes[index + 1]
    if bytes[index] == 0x7B, next == 0x5C {
      return bytes[index..<limit].firstIndex(of: 0x7D).map { $0 + 1 }
    }
    guard bytes[index] == 0x3C else { return nil }
    let isTag =
      next == 0x2F || (0x61...0x7A).contains(next | 0x20) || (0x30...0x39).contains(next)
    return isTag ? bytes[index..<limit].firstIndex(of: 0x3E).map { $0 + 1 } : nil
  }
}

extension Subtitles {
  /// The line that says when a cue is shown.
  struct Timing {
    /// In milliseconds.
    let start: Int
    let end: Int

    init?(_ bytes: [UInt8], _ line: Range<Int>) {
      var index = line.lowerBound
      guard let start = Self.time(bytes, &index, line.upperBound) else { return nil }
      while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      guard bytes[index..<line.upperBound].starts(with: "-->".utf8) else { return nil }
      index += 3
      guard let end = Self.time(bytes, &index, line.upperBound) else { return nil }
      self.start = start
      self.end = end
    }

    /// `01:02:03,456` or `02:03.456`.
    private static func time(_ bytes: [UInt8], _ index: inout Int, _ limit: Int) -> Int? {
      while index < limit, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      var fields: [Int] = []
      while let field = number(bytes, &index, limit) {
        fields.append(field)
        guard index < limit, [0x3A, 0x2C, 0x2E].contains(bytes[index]), fields.count < 4 else {
          break
        }
        index += 1
      }
      guard fields.count > 2 else { return nil }
      let parts = [Int](repeating: 0, count: 4 - fields.count) + fields
      return ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3]
    }

    private static func number(_ bytes: [UInt8], _ index: inout Int, _ limit: Int) -> Int? {
      var value: Int?
      var digits = 0
      while index < limit, (0x30...0x39).contains(bytes[index]), digits < 9 {
        value = (value ?? 0) * 10 + Int(bytes[index] - 0x30)
        index += 1
        digits += 1
      }
      return value
    }
  }

  /// Whether a text begins like a SubRip file: a number, then a timing.
  static func looksLikeSubRip(_ bytes: [UInt8]) -> Bool {
    var lines = LineReader(bytes)
    while let line = lines.next() {
      if bytes[line].allSatisfy(RunBuilder.isSpace) { continue }
      guard bytes[line].allSatisfy({ (0x30...0x39).contains($0) || RunBuilder.isSpace($0) }),
        let next = lines.next()
      else { return false }
      return Timing(bytes, next) != nil
    }
    return false
  }

  /// Whether a text begins as a WebVTT file must.
  static func looksLikeWebVTT(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "WEBVTT".utf8) else { return false }
    return bytes.count == 6 || RunBuilder.isSpace(bytes[6])
  }
}
