// What stands in angle brackets in a Markdown paragraph: tags of HTML, and addresses.

internal import StetText

/// Finds the end of what a `<` begins. What is nowhere closed is looked for once.
struct MarkdownTags {
  private var lastAngle = -1
  private var lastComment = -1
  private var lastInstruction = -1
  private var lastSection = -1

  init() {}

  init(_ text: [UInt8]) {
    for index in text.indices where text[index] == 0x3E {
      lastAngle = index
      guard index > 1 else { continue }
      if text[index - 1] == 0x3F { lastInstruction = index }
      if text[index - 1] == 0x2D, text[index - 2] == 0x2D { lastComment = index }
      if text[index - 1] == 0x5D, text[index - 2] == 0x5D { lastSection = index }
    }
  }

  /// The end of `<http://…>` or `<name@host>`.
  func addressEnd(_ text: [UInt8], at start: Int) -> Int? {
    guard start < lastAngle, start + 1 < text.count, Self.isLetterOrDigit(text[start + 1]) else {
      return nil
    }
    let inside = text[(start + 1)...].prefix { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E }
    guard inside.endIndex < text.count, text[inside.endIndex] == 0x3E else { return nil }
    let scheme = inside.prefix { Self.isLetterOrDigit($0) || [0x2B, 0x2D, 0x2E].contains($0) }
    let isLink =
      (2...32).contains(scheme.count) && scheme.endIndex < inside.endIndex
      && inside[scheme.endIndex] == 0x3A && !Self.isDigit(inside[inside.startIndex])
    return isLink || Self.isMail(inside) ? inside.endIndex + 1 : nil
  }

  private static func isMail(_ text: ArraySlice<UInt8>) -> Bool {
    guard let at = text.firstIndex(of: 0x40), at > text.startIndex else { return false }
    let own = Array(".!#$%&'*+/=?^_`{|}~-".utf8)
    guard text[..<at].allSatisfy({ isLetterOrDigit($0) || own.contains($0) }) else { return false }
    return text[(at + 1)...].split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy {
      part in
      (1...63).contains(part.count) && part.first != 0x2D && part.last != 0x2D
        && part.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D }
    }
  }

  /// The end of a tag, a comment, an instruction, a declaration.
  func end(_ text: [UInt8], at start: Int) -> Int? {
    guard start < lastAngle, start + 2 < text.count else { return nil }
    switch text[start + 1] {
    case 0x2F: return closingEnd(text, start + 2)
    case 0x3F: return end(text, "?>", from: start + 2, lastInstruction)
    case 0x21: return declarationEnd(text, start)
    default: return openingEnd(text, start + 1)
    }
  }

  private func declarationEnd(_ text: [UInt8], _ start: Int) -> Int? {
    let rest = text[(start + 2)...]
    if rest.starts(with: "--".utf8) { return end(text, "-->", from: start + 4, lastComment) }
    if rest.starts(with: "[CDATA[".utf8) { return end(text, "]]>", from: start + 9, lastSection) }
    guard let first = rest.first, Self.isLetterOrDigit(first), !Self.isDigit(first) else {
      return nil
    }
    return end(text, ">", from: start + 3, lastAngle)
  }

  private func end(_ text: [UInt8], _ mark: String, from start: Int, _ last: Int) -> Int? {
    let mark = Array(mark.utf8)
    guard start + mark.count - 1 <= last else { return nil }
    return (start...(last + 1 - mark.count)).first { text[$0...].starts(with: mark) }
      .map { $0 + mark.count }
  }

  private func closingEnd(_ text: [UInt8], _ start: Int) -> Int? {
    guard let name = nameEnd(text, start) else { return nil }
    let end = MarkdownLabels.skipSpace(text, name)
    return end < text.count && text[end] == 0x3E ? end + 1 : nil
  }

  private func nameEnd(_ text: [UInt8], _ start: Int) -> Int? {
    guard start < text.count, Self.isLetterOrDigit(text[start]), !Self.isDigit(text[start]) else {
      return nil
    }
    return text[start...].firstIndex { !Self.isLetterOrDigit($0) && $0 != 0x2D }
  }

  private func openingEnd(_ text: [UInt8], _ start: Int) -> Int? {
    guard var index = nameEnd(text, start) else { return nil }
    while index < text.count {
      let next = MarkdownLabels.skipSpace(text, index)
      guard next < text.count else { return nil }
      if text[next] == 0x3E { return next + 1 }
      if text[next] == 0x2F {
        return next + 1 < text.count && text[next + 1] == 0x3E ? next + 2 : nil
      }
      guard next > index, let end = attributeEnd(text, next) else { return nil }
      index = end
    }
    return nil
  }

  private func attributeEnd(_ text: [UInt8], _ start: Int) -> Int? {
    guard !Self.isDigit(text[start]), text[start] != 0x2D, text[start] != 0x2E else { return nil }
    let name = text[start...].prefix {
      Self.isLetterOrDigit($0) || [0x5F, 0x3A, 0x2D, 0x2E].contains($0)
    }
    guard !name.isEmpty else { return nil }
    let equals = MarkdownLabels.skipSpace(text, name.endIndex)
    guard equals < text.count, text[equals] == 0x3D else { return name.endIndex }
    let value = MarkdownLabels.skipSpace(text, equals + 1)
    guard value < text.count else { return nil }
    if text[value] == 0x22 || text[value] == 0x27 {
      return text[(value + 1)...].firstIndex(of: text[value]).map { $0 + 1 }
    }
    let bare = text[value...].prefix { byte in
      byte > 0x20 && ![0x22, 0x27, 0x3D, 0x3C, 0x3E, 0x60].contains(byte)
    }
    return bare.isEmpty ? nil : bare.endIndex
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || isDigit(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
