// Looking words, phrases, entries and fields up in a compiled table.

internal import StetText

extension Table {
  package typealias Word = UInt32
  package static let noWord: Word = .max

  // A word is: high half of its hash · its spelling in the strings · the node it leads to ·
  // length of the spelling (8 bits), class set (24 bits).

  /// The id of a word, by its folded hash and bytes.
  package func word(_ hash: UInt64, _ bytes: [UInt8], _ range: Range<Int>) -> Word {
    let capacity = count(.wordSlots)
    var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
    // A sound table has empty slots; a damaged one must not hold us for ever.
    for _ in 0..<capacity {
      let id = value(.wordSlots, slot, 0)
      if id == 0 { return Self.noWord }
      let index = Int(id) - 1
      if value(.words, index, 0) == UInt32(truncatingIfNeeded: hash >> 32),
        FoldedHash.equal(
          bytes, range, string(value(.words, index, 1), value(.words, index, 3) >> 24))
      {
        return Word(index)
      }
      slot = (slot + 1) & (capacity - 1)
    }
    return Self.noWord
  }

  /// What the word can be on its own.
  package func classes(_ word: Word) -> WordClass {
    classSet(value(.words, Int(word), 3) & 0xFF_FFFF)
  }

  private func classSet(_ index: UInt32) -> WordClass {
    WordClass(
      rawValue: UInt64(value(.classSets, Int(index), 0))
        | UInt64(value(.classSets, Int(index), 1)) << 32)
  }

  /// The node of the phrase tree that the word alone leads to, or 0.
  package func root(_ word: Word) -> UInt32 { value(.words, Int(word), 2) }

  // An edge is: node · word · the node it leads to.

  /// The node that `word` leads to from `node`, or 0.
  package func next(_ node: UInt32, _ word: Word) -> UInt32 {
    let capacity = count(.edgeSlots)
    var slot = Int(Self.edgeHash(node, word)) & (capacity - 1)
    for _ in 0..<capacity {
      let target = value(.edgeSlots, slot, 2)
      if target == 0 { return 0 }
      if value(.edgeSlots, slot, 0) == node, value(.edgeSlots, slot, 1) == word { return target }
      slot = (slot + 1) & (capacity - 1)
    }
    return 0
  }

  static func edgeHash(_ node: UInt32, _ word: UInt32) -> UInt32 {
    let mixed = (UInt64(node) << 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  // A node is: its first match · number of matches (8 bits), class set (24 bits).

  /// The entries whose surface ends at the node.
  package func matches(at node: UInt32) -> Range<Int> {
    range(.matches, value(.nodes, Int(node), 0), value(.nodes, Int(node), 1) >> 24)
  }

  /// The classes of the phrase that ends at the node.
  package func phraseClasses(at node: UInt32) -> WordClass {
    classSet(value(.nodes, Int(node), 1) & 0xFF_FFFF)
  }

  // A match is: entry · spelling (16 bits), and above it 1 where case counts.

  /// The entry of a match, which of its spellings it was, and whether case counts.
  package func match(_ index: Int) -> (entry: Int, spelling: Spelling, isExact: Bool) {
    let word = value(.matches, index, 1)
    return (
      Int(value(.matches, index, 0)), Spelling(rawValue: UInt16(truncatingIfNeeded: word)),
      word >> 16 != 0
    )
  }

  // An entry is: head in the strings · length of the head · class set · first field · number of
  // fields (16 bits), file (16 bits) · line.

  package var entryCount: Int { count(.entries) }

  package func head(_ entry: Int) -> UnsafeRawBufferPointer {
    string(value(.entries, entry, 0), value(.entries, entry, 1))
  }

  package func classes(ofEntry entry: Int) -> WordClass { classSet(value(.entries, entry, 2)) }

  package func file(ofEntry entry: Int) -> Int { Int(value(.entries, entry, 4) & 0xFFFF) }
  package func line(ofEntry entry: Int) -> Int { Int(value(.entries, entry, 5)) }

  // A field is: name in the strings · value in the strings · length of the name (8 bits), of the
  // value (24 bits).

  private func fields(_ entry: Int) -> Range<Int> {
    range(.fields, value(.entries, entry, 3), value(.entries, entry, 4) >> 16)
  }

  private func isField(_ index: Int, named name: StaticString) -> Bool {
    name.matches(string(value(.fields, index, 0), value(.fields, index, 2) >> 24))
  }

  private func fieldBytes(_ index: Int) -> UnsafeRawBufferPointer {
    string(value(.fields, index, 1), value(.fields, index, 2) & 0xFF_FFFF)
  }

  private func fieldValue(_ index: Int) -> String {
    String(decoding: fieldBytes(index), as: UTF8.self)
  }

  /// Every field, in the order of the file.
  package func allFields(_ entry: Int) -> [(name: String, value: String)] {
    fields(entry).map { index in
      let name = string(value(.fields, index, 0), value(.fields, index, 2) >> 24)
      return (String(decoding: name, as: UTF8.self), fieldValue(index))
    }
  }

  /// The values of a field, in the order of the file.
  package func fields(_ entry: Int, named name: StaticString) -> [String] {
    fields(entry).filter { isField($0, named: name) }.map(fieldValue)
  }

  /// The values of a field whose name is known only at run time.
  package func fields(_ entry: Int, named name: String) -> [String] {
    fields(entry).filter { index in
      string(value(.fields, index, 0), value(.fields, index, 2) >> 24).elementsEqual(name.utf8)
    }.map(fieldValue)
  }

  /// The bytes of the first value of a field, where they lie.
  package func fieldBytes(_ entry: Int, _ name: StaticString) -> UnsafeRawBufferPointer? {
    fields(entry).first { isField($0, named: name) }.map(fieldBytes)
  }

  /// The first value of a field.
  package func field(_ entry: Int, _ name: StaticString) -> String? {
    fields(entry).first { isField($0, named: name) }.map(fieldValue)
  }

  // A file is: name in the strings · its length · kind in the strings · its length · first
  // entry · the entry after its last.

  package var fileCount: Int { count(.files) }

  package func fileName(_ file: Int) -> String {
    String(decoding: string(value(.files, file, 0), value(.files, file, 1)), as: UTF8.self)
  }

  package func fileKind(_ file: Int) -> String {
    String(decoding: string(value(.files, file, 2), value(.files, file, 3)), as: UTF8.self)
  }

  func isFile(_ file: Int, ofKind kind: StaticString) -> Bool {
    kind.matches(string(value(.files, file, 2), value(.files, file, 3)))
  }

  /// The entries of a file.
  package func entries(ofFile file: Int) -> Range<Int> {
    let end = min(entryCount, Int(value(.files, file, 5)))
    return min(Int(value(.files, file, 4)), end)..<end
  }
}

extension StaticString {
  fileprivate func matches(_ other: UnsafeRawBufferPointer) -> Bool {
    utf8CodeUnitCount == other.count
      && withUTF8Buffer { mine in zip(mine, other).allSatisfy { $0 == $1 } }
  }
}
