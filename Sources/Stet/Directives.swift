// Passages that the text itself asks to let stand: `stet:off RULE` … `stet:on`, `stet:off-line`.

internal import StetText

/// The passages of one document that rules are to leave alone.
///
/// A directive stands in a comment: in plain text a line that begins with `//`, elsewhere
/// `<!-- … -->`. Without a rule it speaks of all of them. `stet:off-line` lets its own line stand,
/// or, where nothing else is on that line, the next one.
struct Directives {
  private struct Passage {
    let range: Range<Int>
    /// Rule ids or families; empty means all.
    let rules: [String]
  }

  private enum Command { case off, on, offLine }

  private var passages: [Passage] = []
  private var open: [(start: Int, rules: [String])] = []

  /// Nil where the text has no directive.
  init?(_ document: Document) {
    let bytes = document.bytes
    // Two bytes a unit: the text is looked at instead, and its offsets are mapped.
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let text = isWide ? document.prose.utf8 : bytes
    var at = 0
    var isFound = false
    // A colon is rarer than a letter, and is found eight bytes at a time.
    while let colon = UTF8Scan.firstIndex(of: 0x3A, in: text, from: at) {
      at = colon + 1
      let mark = colon - 4
      guard mark >= 0, text[mark...].starts(with: "stet:o".utf8) else { continue }
      at = mark + 6
      guard let comment = Self.comment(around: mark, in: text, document.format),
        let (command, rules) = Self.command(at: mark, in: text, upTo: comment.upperBound)
      else { continue }
      isFound = true
      take(command, rules, comment, text)
    }
    guard isFound else { return nil }
    for passage in open { add(passage.start..<text.count, passage.rules) }
    if isWide {
      passages = passages.map { passage in
        let range = document.prose.map.source(
          of: TextRange(passage.range.lowerBound, passage.range.upperBound))
        return Passage(range: Int(range.lower)..<Int(range.upper), rules: passage.rules)
      }
    }
  }

  /// Whether a rule is to leave these bytes alone.
  func lets(_ range: SourceRange, standFor rule: String) -> Bool {
    let family = rule.prefix { $0 != "/" }
    return passages.contains { passage in
      passage.range.lowerBound <= Int(range.lower) && Int(range.upper) <= passage.range.upperBound
        && (passage.rules.isEmpty || passage.rules.contains { $0 == rule || $0 == family })
    }
  }

  private mutating func take(
    _ command: Command, _ rules: [String], _ comment: Range<Int>, _ text: [UInt8]
  ) {
    // What the comment itself says is nobody's prose.
    add(comment, [])
    switch command {
    case .off: open.append((comment.lowerBound, rules))
    case .on:
      for passage in open where rules.isEmpty || passage.rules == rules {
        add(passage.start..<comment.upperBound, passage.rules)
      }
      open.removeAll { rules.isEmpty || $0.rules == rules }
    case .offLine: add(Self.line(of: comment, in: text), rules)
    }
  }

  private mutating func add(_ range: Range<Int>, _ rules: [String]) {
    passages.append(Passage(range: range, rules: rules))
  }

  // MARK: Reading

  private static func find(_ word: StaticString, in text: [UInt8], from start: Int) -> Int? {
    word.withUTF8Buffer { word in
      var at = start
      while at + word.count <= text.count {
        if text[at] == word[0], text[at..<(at + word.count)].elementsEqual(word) { return at }
        at += 1
      }
      return nil
    }
  }

  /// The comment that holds a place.
  private static func comment(
    around place: Int, in text: [UInt8], _ format: String
  ) -> Range<Int>? {
    var start = place
    while start > 0, text[start - 1] != 0x0A, text[start - 1] != 0x0D { start -= 1 }
    var end = place
    while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
    if format == "text", text[start...].starts(with: [0x2F, 0x2F]) { return start..<end }
    var opening = place
    while opening >= start + 4 {
      let mark = text[(opening - 4)..<opening]
      if mark.elementsEqual("<!--".utf8) {
        guard let close = find("-->", in: text, from: place) else { return nil }
        return (opening - 4)..<(close + 3)
      }
      if mark.dropFirst().elementsEqual("-->".utf8) { return nil }
      opening -= 1
    }
    return nil
  }

  private static func command(
    at place: Int, in text: [UInt8], upTo end: Int
  ) -> (Command, rules: [String])? {
    let words = String(decoding: text[place..<end], as: UTF8.self)
      .split { $0 == " " || $0 == "," || $0 == "\t" }
      .map(String.init)
    let rules = words.dropFirst().prefix { !$0.hasPrefix("--") }
    return switch words.first {
    case "stet:off": (.off, Array(rules))
    case "stet:on": (.on, Array(rules))
    case "stet:off-line": (.offLine, Array(rules))
    default: nil
    }
  }

  /// The rest of the comment's line, or the next line where the comment is alone on its own.
  private static func line(of comment: Range<Int>, in text: [UInt8]) -> Range<Int> {
    func isEnd(_ at: Int) -> Bool { text[at] == 0x0A || text[at] == 0x0D }
    var start = comment.lowerBound
    while start > 0, !isEnd(start - 1) { start -= 1 }
    var end = comment.upperBound
    while end < text.count, !isEnd(end) { end += 1 }
    let others = text[start..<comment.lowerBound] + text[comment.upperBound..<end]
    guard others.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return start..<end }
    if end < text.count { end += text[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1 }
    let next = end
    while end < text.count, !isEnd(end) { end += 1 }
    return next..<end
  }
}
