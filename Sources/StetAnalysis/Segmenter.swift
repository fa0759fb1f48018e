// Cuts tokens into paragraphs and sentences.

internal import StetLexicons
internal import StetText

/// Paragraphs end at a line's end, or at a blank line where a text is hard-wrapped. Sentences end
/// at . ! ? … with what closes after them, unless the stop belongs to an abbreviation; a dateline
/// is one by itself.
enum Segmenter {
  static func segments(
    of prose: Prose, _ tokens: [Token], _ classes: [WordClass], _ hits: [Hit]
  ) -> (paragraphs: [Segment], sentences: [Segment]) {
    let isWrapped = isHardWrapped(prose.utf8)
    let protected = protectedStops(tokens, hits)
    var paragraphs: [Segment] = []
    var sentences: [Segment] = []
    var start = 0
    for index in tokens.indices {
      let isLast = index + 1 == tokens.count
      guard isLast || startsParagraph(at: index + 1, tokens, prose.utf8, isWrapped) else {
        continue
      }
      paragraphs.append(segment(start..<(index + 1), tokens))
      split(start..<(index + 1), tokens, prose.utf8, protected, into: &sentences)
      start = index + 1
    }
    return (paragraphs, sentences)
  }

  private static func segment(_ range: Range<Int>, _ tokens: [Token]) -> Segment {
    Segment(
      range: TextRange(tokens[range.lowerBound].lower, tokens[range.upperBound - 1].upper),
      tokens: range)
  }

  // MARK: Paragraphs

  private static func startsParagraph(
    at index: Int, _ tokens: [Token], _ bytes: [UInt8], _ isWrapped: Bool
  ) -> Bool {
    guard tokens[index].shape.contains(.newlineBefore) else { return false }
    guard isWrapped else { return true }
    var newlines = 0
    for offset in Int(tokens[index - 1].upper)..<Int(tokens[index].lower)
    where bytes[offset] == 0x0A {
      newlines += 1
    }
    return newlines > 1
  }

  /// Whether lines are broken at a width: there are blank lines, and most other lines are between
  /// 50 and 90 bytes and do not end a sentence.
  private static func isHardWrapped(_ bytes: [UInt8]) -> Bool {
    var blank = 0
    var wrapped = 0
    var other = 0
    var start = 0
    while start <= bytes.count {
      let index = UTF8Scan.firstIndex(of: 0x0A, in: bytes, from: start) ?? bytes.count
      guard index <= 100_000 else { break }
      let length = index - start
      if length == 0 {
        blank += 1
      } else if (50...90).contains(length), index > 0, !isTerminator(bytes[index - 1]) {
        wrapped += 1
      } else {
        other += 1
      }
      start = index + 1
    }
    return blank > 1 && wrapped > 4 && wrapped > other
  }

  private static func isTerminator(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x21 || byte == 0x3F
  }

  // MARK: Sentences

  /// Per token: whether it is a stop inside an abbreviation known to a lexicon.
  private static func protectedStops(_ tokens: [Token], _ hits: [Hit]) -> [Bool] {
    var protected = Array(repeating: false, count: tokens.count)
    for hit in hits
    where hit.end - hit.first > 1
      && !hit.classes.isDisjoint(with: [.abbreviation, .title, .calendar])
    {
      for index in Int(hit.first)..<Int(hit.end) { protected[index] = true }
    }
    return protected
  }

  private static func split(
    _ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8], _ protected: [Bool],
    into sentences: inout [Segment]
  ) {
    var start = paragraph.lowerBound
    if let end = Dateline.end(of: paragraph, tokens, bytes) {
      sentences.append(segment(start..<end, tokens))
      start = end
    }
    var index = start
    while index < paragraph.upperBound {
      defer { index += 1 }
      guard endsSentence(index, paragraph, tokens, bytes, protected) else { continue }
      var end = index + 1
      while end < paragraph.upperBound, tokens[end].isGlued, isCloser(tokens[end], bytes) {
        end += 1
      }
      guard end < paragraph.upperBound, startsSentence(end, tokens, bytes) else {
        // Any other stop of the run would come to the same end.
        index = end - 1
        continue
      }
      sentences.append(segment(start..<end, tokens))
      start = end
      index = end - 1
    }
    if start < paragraph.upperBound {
      sentences.append(segment(start..<paragraph.upperBound, tokens))
    }
  }

  private static func endsSentence(
    _ index: Int, _ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8], _ protected: [Bool]
  ) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    switch UTF8Scan.scalar(bytes, at: Int(tokens[index].lower)).value {
    case 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4: return true
    case 0x2E:
      if protected[index] { return false }
      return !isInitial(index, paragraph, tokens)
    default: return false
    }
  }

  /// A single capital before the stop: `J. Smith`, `U.S. officials`.
  private static func isInitial(_ index: Int, _ paragraph: Range<Int>, _ tokens: [Token]) -> Bool {
    guard index > paragraph.lowerBound else { return false }
    let before = tokens[index - 1]
    return before.isWord && before.isCapitalised && before.upper - before.lower == 1
      && tokens[index].isGlued
  }

  private static func isCloser(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch UTF8Scan.scalar(bytes, at: Int(token.lower)).value {
    case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x203A, 0x2E, 0x21, 0x3F,
      0x2026:
      return true
    default: return false
    }
  }

  private static func startsSentence(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.spaceBefore) else { return token.script == .han }
    if token.kind == .number || token.kind == .punctuation || token.kind == .symbol { return true }
    // Scripts without case can't tell us more.
    return token.isCapitalised || (token.script != .latin && token.script != .cyrillic)
  }
}
