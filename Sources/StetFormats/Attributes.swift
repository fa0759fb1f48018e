// The attributes of a tag: those that say what becomes of its element, and those that hold copy.

internal import StetText

/// Reads what stands behind a tag's name, up to its end.
enum Attributes {
  /// Whether a tag's attributes say `translate="no"`, with a prefix or without.
  static func forbidsTranslation(_ tag: ArraySlice<UInt8>) -> Bool {
    guard tag.count > 12, let range = range(of: "translate", in: tag) else { return false }
    return isWord("no", tag[range])
  }

  /// The value of an attribute, with a prefix or without, as it is written.
  static func value(_ name: StaticString, in tag: ArraySlice<UInt8>) -> String? {
    range(of: name, in: tag).map { String(decoding: tag[$0], as: UTF8.self) }
  }

  /// Where the value of an attribute is, inside its quotation marks.
  static func range(of name: StaticString, in tag: ArraySlice<UInt8>) -> Range<Int>? {
    var index = tag.startIndex
    while index < tag.endIndex {
      guard tag[index] > 0x20, tag[index] != 0x2F, tag[index] != 0x3E else {
        index += 1
        continue
      }
      let found = nameEnd(tag, index)
      let (value, end) = value(tag, behind: found)
      if isName(name, tag[index..<found]) { return value }
      index = end
    }
    return nil
  }

  private static func nameEnd(_ tag: ArraySlice<UInt8>, _ start: Int) -> Int {
    var index = start + 1
    while index < tag.endIndex, tag[index] > 0x20, tag[index] != 0x3D, tag[index] != 0x2F,
      tag[index] != 0x3E
    {
      index += 1
    }
    return index
  }

  /// The value behind a name, if it has one, and where the next attribute may begin.
  private static func value(
    _ tag: ArraySlice<UInt8>, behind name: Int
  ) -> (value: Range<Int>?, end: Int) {
    let equals = skipSpace(tag, name)
    guard equals < tag.endIndex, tag[equals] == 0x3D else { return (nil, name) }
    let start = skipSpace(tag, equals + 1)
    guard start < tag.endIndex else { return (nil, start) }
    let quote = tag[start]
    guard quote == 0x22 || quote == 0x27 else {
      // HTML does without quotation marks.
      let end = tag[start...].firstIndex { $0 <= 0x20 || $0 == 0x3E } ?? tag.endIndex
      return (start..<end, max(end, start + 1))
    }
    let end = tag[(start + 1)...].firstIndex(of: quote) ?? tag.endIndex
    return ((start + 1)..<end, min(end + 1, tag.endIndex))
  }

  private static func skipSpace(_ tag: ArraySlice<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < tag.endIndex, tag[index] <= 0x20 { index += 1 }
    return index
  }

  /// Whether a name is this one, whatever its prefix and case.
  private static func isName(_ word: StaticString, _ name: ArraySlice<UInt8>) -> Bool {
    let length = word.utf8CodeUnitCount
    guard name.count >= length else { return false }
    let isWhole = name.count == length || name[name.endIndex - length - 1] == 0x3A
    return isWhole && isWord(word, name.suffix(length))
  }

  private static func isWord(_ word: StaticString, _ text: ArraySlice<UInt8>) -> Bool {
    word.withUTF8Buffer { word in
      text.count == word.count
        && word.indices.allSatisfy { word[$0] | 0x20 == text[text.startIndex + $0] | 0x20 }
    }
  }
}
