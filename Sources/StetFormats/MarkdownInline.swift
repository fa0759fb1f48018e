// The inside of a Markdown paragraph: what is text, what is markup, what is code.

internal import StetText

/// Reads one paragraph at a time. Everything is found in one pass over its bytes, with look-ahead
/// that is bounded or remembered, so that no paragraph costs more than its length.
struct MarkdownInline {
  /// What a byte of the paragraph is.
  private enum Kind: UInt8 {
    case text, markup, object, objectRest, unit, block, lineBreak
  }

  private let bytes: [UInt8]
  private let labels: MarkdownLabels
  private(set) var style = ReferenceStyle()
  /// The paragraph in one piece, and where each of its bytes came from.
  private var flat: [UInt8] = []
  private var origin: [Int] = []
  private var kinds: [Kind] = []
  private var emphasis = Emphasis()
  /// Brackets that a link may begin with.
  private var brackets: [Bracket] = []
  private var ticks: [Int: [Int]] = [:]
  private var tags = MarkdownTags()

  private struct Bracket {
    let at: Int
    let isImage: Bool
    /// Inside of a link there is no other.
    var isActive = true
    /// Another bracket stands behind it.
    var hasInner = false
  }

  init(_ bytes: [UInt8], labels: MarkdownLabels) {
    self.bytes = bytes
    self.labels = labels
  }

  /// Puts the prose of a paragraph's lines into `output`.
  mutating func read(_ lines: [Range<Int>], role: Role, into output: inout RunBuilder) {
    prepare(lines)
    var index = 0
    while index < flat.count { index = step(at: index) }
    emphasis.pair(after: -1)
    for range in emphasis.pairs { mark(range, .markup) }
    emit(role, into: &output)
  }

  private mutating func prepare(_ lines: [Range<Int>]) {
    flat.removeAll(keepingCapacity: true)
    origin.removeAll(keepingCapacity: true)
    emphasis = Emphasis()
    brackets.removeAll(keepingCapacity: true)
    ticks.removeAll(keepingCapacity: true)
    for line in lines {
      if !flat.isEmpty {
        flat.append(0x0A)
        origin.append(origin[origin.count - 1] + 1)
      }
      flat += bytes[line]
      origin += line
    }
    kinds = Array(repeating: .text, count: flat.count)
    tags = MarkdownTags(flat)
    var index = 0
    while index < flat.count {
      let length = run(of: 0x60, at: index)
      if length > 0 { ticks[length, default: []].append(index) }
      index += max(1, length)
    }
    for length in ticks.keys { ticks[length]?.reverse() }
  }

  private func run(of mark: UInt8, at index: Int) -> Int {
    var end = index
    while end < flat.count, flat[end] == mark { end += 1 }
    return end - index
  }

  // MARK: One step

  /// Reads what starts at `index`; returns where to go on.
  private mutating func step(at index: Int) -> Int {
    switch flat[index] {
    case 0x5C: return escape(at: index)
    case 0x60: return code(at: index)
    case 0x3C: return angle(at: index)
    case 0x5B:
      let isImage = index > 0 && flat[index - 1] == 0x21 && kinds[index - 1] == .text
      if !brackets.isEmpty { brackets[brackets.count - 1].hasInner = true }
      brackets.append(Bracket(at: index, isImage: isImage))
      return index + 1
    case 0x5D: return closeBracket(at: index)
    case 0x2A, 0x5F, 0x7E: return emphasis.add(flat, at: index)
    case 0x26: return reference(at: index)
    case 0x68, 0x77: return address(at: index)
    case 0x80...:
      style.seesRawText = true
      return index + 1
    default: return index + 1
    }
  }

  private mutating func mark(_ range: Range<Int>, _ kind: Kind) {
    for index in range { kinds[index] = kind }
  }

  private mutating func escape(at index: Int) -> Int {
    guard index + 1 < flat.count else { return index + 1 }
    if flat[index + 1] == 0x0A {
      kinds[index] = .lineBreak
      return index + 1
    }
    guard Self.isPunctuation(flat[index + 1]) else { return index + 1 }
    kinds[index] = .unit
    kinds[index + 1] = .objectRest
    return index + 2
  }

  private mutating func code(at index: Int) -> Int {
    let length = run(of: 0x60, at: index)
    while let next = ticks[length]?.last, next <= index { ticks[length]?.removeLast() }
    guard let close = ticks[length]?.last else { return index + length }
    object(index..<(close + length))
    return close + length
  }

  private mutating func object(_ range: Range<Int>) {
    mark(range, .objectRest)
    kinds[range.lowerBound] = .object
  }

  private mutating func angle(at index: Int) -> Int {
    if let end = tags.addressEnd(flat, at: index) {
      object(index..<end)
      return end
    }
    return tags.end(flat, at: index).map { tag(index..<$0) } ?? index + 1
  }

  private mutating func tag(_ range: Range<Int>) -> Int {
    var scanner = MarkupScanner(Array(flat[range]), isHTML: true)
    guard let piece = scanner.next(), piece.kind != .text else { return range.lowerBound + 1 }
    mark(range, .markup)
    guard piece.kind == .start || piece.kind == .empty || piece.kind == .end else {
      return range.upperBound
    }
    let name = scanner.name(piece)
    switch Vocabulary.html.treatment(of: name) {
    case .inline, .hide: break
    case .lineBreak: kinds[range.lowerBound] = .lineBreak
    case .object where piece.kind == .start: return element(name, range)
    case .object: break
    default: kinds[range.lowerBound] = .block
    }
    return range.upperBound
  }

  /// An element of code that ends in the same paragraph.
  private mutating func element(_ name: String, _ tag: Range<Int>) -> Int {
    let close = Array("</\(name)>".utf8)
    let limit = min(flat.count, tag.upperBound + 4096)
    var index = tag.upperBound
    while index + close.count <= limit {
      if flat[index] == 0x3C, flat[index..<(index + close.count)].elementsEqual(close) {
        object(tag.lowerBound..<(index + close.count))
        return index + close.count
      }
      index += 1
    }
    return tag.upperBound
  }

  private mutating func reference(at index: Int) -> Int {
    guard let found = Reference(in: flat, at: index, before: flat.count, isHTML: true),
      flat[index + found.length - 1] == 0x3B
    else { return index + 1 }
    style.note(found)
    mark(index..<(index + found.length), .objectRest)
    kinds[index] = .unit
    return index + found.length
  }

  /// A bare address is text, but nothing in it is markup.
  private func address(at index: Int) -> Int {
    let rest = flat[index...]
    guard index == 0 || !Self.isLetter(flat[index - 1]),
      rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
        || rest.starts(with: "www.".utf8)
    else { return index + 1 }
    return rest.firstIndex { $0 <= 0x20 || $0 == 0x3C || $0 == 0x29 || $0 == 0x5D } ?? flat.count
  }

  // MARK: Links

  private mutating func closeBracket(at index: Int) -> Int {
    guard let open = brackets.popLast() else { return index + 1 }
    let label = flat[(open.at + 1)..<index]
    if open.isActive, let end = linkEnd(after: index, open, label) {
      close(open, index, end)
      return end
    }
    // The mark of a footnote.
    if label.first == 0x5E, labels.has(label) { mark(open.at..<(index + 1), .markup) }
    return index + 1
  }

  private mutating func close(_ open: Bracket, _ index: Int, _ end: Int) {
    if open.isImage {
      mark((open.at - 1)..<end, .markup)
      emphasis.forget(after: open.at)
      return
    }
    kinds[open.at] = .markup
    mark(index..<end, .markup)
    emphasis.pair(after: open.at)
    var outer = brackets.count - 1
    while outer >= 0, brackets[outer].isActive || brackets[outer].isImage {
      if !brackets[outer].isImage { brackets[outer].isActive = false }
      outer -= 1
    }
  }

  /// Where a link ends whose text ends at `index`, if it is one.
  private func linkEnd(after index: Int, _ open: Bracket, _ label: ArraySlice<UInt8>) -> Int? {
    let next = index + 1
    if next < flat.count, flat[next] == 0x28, let end = destinationEnd(at: next) { return end }
    if let close = MarkdownLabels.labelEnd(in: flat, at: next), close > next + 2 {
      return labels.has(flat[(next + 1)..<(close - 1)]) ? close : nil
    }
    guard !open.hasInner, label.first != 0x5E, labels.has(label) else { return nil }
    return flat[next...].starts(with: [0x5B, 0x5D]) ? next + 2 : next
  }

  /// The end of `(address "title")`.
  private func destinationEnd(at open: Int) -> Int? {
    let start = MarkdownLabels.skipSpace(flat, open + 1)
    guard let address = MarkdownLabels.addressEnd(in: flat, at: start) else { return nil }
    var end = MarkdownLabels.skipSpace(flat, address)
    if end > address, let title = MarkdownLabels.titleEnd(in: flat, at: end) {
      end = MarkdownLabels.skipSpace(flat, title)
    }
    return end < flat.count && flat[end] == 0x29 ? end + 1 : nil
  }

  // MARK: Output

  private mutating func emit(_ role: Role, into output: inout RunBuilder) {
    var index = 0
    while index < flat.count {
      switch kinds[index] {
      case .text:
        if flat[index] == 0x0A {
          lineEnd(at: index, &output)
          index += 1
          continue
        }
        var end = index + 1
        while end < flat.count, kinds[end] == .text, flat[end] != 0x0A { end += 1 }
        output.collapsing(origin[index]..<(origin[end - 1] + 1), role: role)
        index = end
      case .unit:
        let end = rest(after: index)
        output.unit(scalars(at: index), origin[index]..<(origin[end - 1] + 1), role: role)
        index = end
      case .object:
        let end = rest(after: index)
        output.object(origin[index]..<(origin[end - 1] + 1), role: role)
        index = end
      case .block:
        output.breakRun()
        index += 1
      case .lineBreak:
        output.breakLine()
        index += 1
      case .markup, .objectRest: index += 1
      }
    }
  }

  private func rest(after index: Int) -> Int {
    // An escape has one more byte; the next one may be another unit's start.
    var end = index + 1
    while end < flat.count, kinds[end] == .objectRest { end += 1 }
    return end
  }

  private func scalars(at index: Int) -> [Unicode.Scalar] {
    if flat[index] == 0x5C { return [Unicode.Scalar(flat[index + 1])] }
    return Reference(in: flat, at: index, before: flat.count, isHTML: true)?.scalars ?? []
  }

  /// The end of a line is a space, or a break when two spaces stand before it.
  private func lineEnd(at index: Int, _ output: inout RunBuilder) {
    let isHard = index > 1 && flat[index - 1] == 0x20 && flat[index - 2] == 0x20
    if isHard { return output.breakLine() }
    let next = index + 1 < flat.count ? origin[index + 1] : origin[index] + 1
    output.addSpace(origin[index]..<next)
  }

  // MARK: Bytes

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte < 0x80 && Emphasis.isPunctuation(UInt32(byte))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension MarkdownInline {
  /// Text as Markdown, so that nothing in it is taken for markup.
  static func escape(
    _ text: [UInt8], replacing old: ArraySlice<UInt8>, _ style: ReferenceStyle,
    _ fits: (Unicode.Scalar) -> Bool
  ) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "*", "_", "`", "<", "[", "]", "\\", "|":
        result += [0x5C, UInt8(scalar.value)]
      case _ where scalar.value < 0x80: result.append(UInt8(scalar.value))
      default:
        guard
          let written = style.escape(
            Array(String(scalar).utf8), replacing: old, isHTML: true, fits)
        else { return nil }
        result += written
      }
    }
    return result
  }
}
