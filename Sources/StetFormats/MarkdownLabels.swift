// The links that a Markdown text defines, and how addresses, titles and labels are written.

internal import StetText

/// The labels of links and footnotes that are defined somewhere.
struct MarkdownLabels: Sendable {
  private var names: Set<[UInt8]> = []

  /// No label is longer.
  static let longest = 999
  /// No title or address that is looked for is longer.
  private static let reach = 4096

  static func mayHaveSome(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == 0x5D && $1 == 0x3A }
  }

  func has(_ label: ArraySlice<UInt8>) -> Bool {
    !names.isEmpty && label.count <= Self.longest && names.contains(Self.folded(label))
  }

  mutating func addFootnote(_ name: ArraySlice<UInt8>) { names.insert(Self.folded(name)) }

  /// Takes the definitions at the start of a paragraph; returns how many lines they fill.
  mutating func take(from bytes: [UInt8], _ lines: [Range<Int>]) -> Int {
    var flat: [UInt8] = []
    var ends: [Int] = []
    for line in lines {
      flat += bytes[line]
      flat.append(0x0A)
      ends.append(flat.count)
    }
    var start = 0
    while start < flat.count, let (label, end) = Self.definition(in: flat, at: start) {
      names.insert(Self.folded(flat[label]))
      start = end
    }
    return ends.firstIndex(of: start).map { $0 + 1 } ?? 0
  }

  /// `[label]: address "title"`, up to the end of its line.
  private static func definition(
    in text: [UInt8], at start: Int
  ) -> (label: Range<Int>, end: Int)? {
    guard let close = labelEnd(in: text, at: start), close > start + 2, close < text.count,
      text[close] == 0x3A
    else { return nil }
    let label = (start + 1)..<(close - 1)
    guard !text[label].allSatisfy(RunBuilder.isSpace) else { return nil }
    let from = skipSpace(text, close + 1)
    guard let address = addressEnd(in: text, at: from), address > from else { return nil }
    let title = skipSpace(text, address)
    if title > address, let end = titleEnd(in: text, at: title), let line = lineEnd(text, end) {
      return (label, line)
    }
    return lineEnd(text, address).map { (label, $0) }
  }

  private static func lineEnd(_ text: [UInt8], _ index: Int) -> Int? {
    var end = index
    while end < text.count, text[end] != 0x0A {
      guard RunBuilder.isSpace(text[end]) else { return nil }
      end += 1
    }
    return min(text.count, end + 1)
  }

  static func skipSpace(_ text: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < text.count, RunBuilder.isSpace(text[index]) { index += 1 }
    return index
  }

  /// Behind the `]` of a label that begins at `start`.
  static func labelEnd(in text: [UInt8], at start: Int) -> Int? {
    guard start < text.count, text[start] == 0x5B else { return nil }
    var index = start + 1
    while index < min(text.count, start + longest + 2) {
      switch text[index] {
      case 0x5D: return index + 1
      case 0x5B: return nil
      case 0x5C: index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// The end of an address: in angle brackets, or with no space and no bracket that closes none.
  static func addressEnd(in text: [UInt8], at start: Int) -> Int? {
    let limit = min(text.count, start + reach)
    var index = start
    if index < limit, text[index] == 0x3C {
      index += 1
      while index < limit, text[index] != 0x3E {
        guard text[index] != 0x3C, text[index] != 0x0A else { return nil }
        index += text[index] == 0x5C ? 2 : 1
      }
      return index < limit ? index + 1 : nil
    }
    var depth = 0
    while index < limit, text[index] > 0x20 {
      switch text[index] {
      case 0x5C where index + 1 < limit && text[index + 1] > 0x20: index += 1
      case 0x28:
        depth += 1
        guard depth < 32 else { return nil }
      case 0x29:
        guard depth > 0 else { return index }
        depth -= 1
      default: break
      }
      index += 1
    }
    return index
  }

  /// The end of a title in quotation marks or brackets.
  static func titleEnd(in text: [UInt8], at start: Int) -> Int? {
    guard start < text.count, [0x22, 0x27, 0x28].contains(text[start]) else { return nil }
    let close: UInt8 = text[start] == 0x28 ? 0x29 : text[start]
    // A mark behind a backslash ends the title if no other does.
    var last: Int?
    var index = start + 1
    while index < min(text.count, start + reach) {
      if text[index] == close { return index + 1 }
      if text[index] == 0x28, close == 0x29 { return last }
      if text[index] == 0x5C, index + 1 < text.count {
        if text[index + 1] == close { last = index + 2 }
        index += 1
      }
      index += 1
    }
    return last
  }

  /// A label as links are matched by it.
  static func folded(_ label: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in label {
      if RunBuilder.isSpace(byte) {
        if let last = result.last, last != 0x20 { result.append(0x20) }
      } else {
        result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    while result.last == 0x20 { result.removeLast() }
    return result
  }
}
