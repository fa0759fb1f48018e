// Looking words, phrases, entries and fields up in a compiled table.

internal import StetText

extension Table {
  package typealias Word = UInt32
  package static let noWord: Word = .max

  /// The id of a word, by its folded hash and bytes.
  package func word(_ hash: UInt64, _ bytes: [UInt8], _ range: Range<Int>) -> Word {
    let capacity = count(.wordSlots)
    guard capacity > 0 else { return Self.noWord }
    var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
    while true {
      let id = value(.wordSlots, slot, 0)
      if id == 0 { return Self.noWord }
      let index = Int(id) - 1
      if value(.words, index, 0) == UInt32(truncatingIfNeeded: hash >> 32) {
        let spelling = string(value(.words, index, 1), value(.words, index, 2))
        if FoldedHash.equal(bytes, range, spelling) { return Word(index) }
      }
      slot = (slot + 1) & (capacity - 1)
    }
  }

  /// What the word can be on its own.
  package func classes(_ word: Word) -> WordClass {
    WordClass(
      rawValue: UInt64(value(.words, Int(word), 3)) | UInt64(value(.words, Int(word), 4)) << 32)
  }

  /// The node of the phrase tree that the word alone leads to, or 0.
  package func root(_ word: Word) -> UInt32 { value(.words, Int(word), 5) }

  /// The node that `word` leads to from `node`, or 0.
  package func next(_ node: UInt32, _ word: Word) -> UInt32 {
    let capacity = count(.edgeSlots)
    guard capacity > 0 else { return 0 }
    var slot = Int(Self.edgeHash(node, word)) & (capacity - 1)
    while true {
      let target = value(.edgeSlots, slot, 2)
      if target == 0 { return 0 }
      if value(.edgeSlots, slot, 0) == node, value(.edgeSlots, slot, 1) == word { return target }
      slot = (slot + 1) & (capacity - 1)
    }
  }

  static func edgeHash(_ node: UInt32, _ word: UInt32) -> UInt32 {
    let mixed = (UInt64(node) << 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// The entries whose surface ends at the node.
  package func matches(at node: UInt32) -> Range<Int> {
    let first = Int(value(.nodes, Int(node), 0))
    return first..<(first + Int(value(.nodes, Int(node), 1)))
  }

  /// The classes of the phrase that ends at the node.
  package func phraseClasses(at node: UInt32) -> WordClass {
    WordClass(
      rawValue: UInt64(value(.nodes, Int(node), 2)) | UInt64(value(.nodes, Int(node), 3)) << 32)
  }

  /// The entry of a match, which of its spellings it was (0 is the head), and whether case counts.
  package func match(_ index: Int) -> (entry: Int, variant: Int, isExact: Bool) {
    (
      Int(value(.matches, index, 0)), Int(value(.matches, index, 1) & 0xFFFF),
      value(.matches, index, 1) >> 16 != 0
    )
  }

  package var entryCount: Int { count(.entries) }

  package func head(_ entry: Int) -> UnsafeRawBufferPointer {
    string(value(.entries, entry, 0), value(.entries, entry, 1))
  }

  package func classes(ofEntry entry: Int) -> WordClass {
    WordClass(
      rawValue: UInt64(value(.entries, entry, 2)) | UInt64(value(.entries, entry, 3)) << 32)
  }

  /// The values of a field, in the order of the file.
  package func fields(_ entry: Int, named name: StaticString) -> [String] {
    let first = Int(value(.entries, entry, 4))
    var found: [String] = []
    for index in first..<(first + Int(value(.entries, entry, 5))) {
      let key = string(value(.fields, index, 0), value(.fields, index, 1))
      guard name.matches(key) else { continue }
      found.append(
        String(decoding: string(value(.fields, index, 2), value(.fields, index, 3)), as: UTF8.self))
    }
    return found
  }

  /// The bytes of the first value of a field, where they lie.
  package func fieldBytes(_ entry: Int, _ name: StaticString) -> UnsafeRawBufferPointer? {
    let first = Int(value(.entries, entry, 4))
    for index in first..<(first + Int(value(.entries, entry, 5)))
    where name.matches(string(value(.fields, index, 0), value(.fields, index, 1))) {
      return string(value(.fields, index, 2), value(.fields, index, 3))
    }
    return nil
  }

  /// The first value of a field.
  package func field(_ entry: Int, _ name: StaticString) -> String? {
    let first = Int(value(.entries, entry, 4))
    for index in first..<(first + Int(value(.entries, entry, 5))) {
      if name.matches(string(value(.fields, index, 0), value(.fields, index, 1))) {
        return String(
          decoding: string(value(.fields, index, 2), value(.fields, index, 3)), as: UTF8.self)
      }
    }
    return nil
  }

  package func file(ofEntry entry: Int) -> Int { Int(value(.entries, entry, 6)) }
  package func line(ofEntry entry: Int) -> Int { Int(value(.entries, entry, 7)) }

  package var fileCount: Int { count(.files) }

  package func fileName(_ file: Int) -> String {
    String(decoding: string(value(.files, file, 0), value(.files, file, 1)), as: UTF8.self)
  }

  package func fileKind(_ file: Int) -> String {
    String(decoding: string(value(.files, file, 2), value(.files, file, 3)), as: UTF8.self)
  }

  /// The entries of a file.
  package func entries(ofFile file: Int) -> Range<Int> {
    Int(value(.files, file, 4))..<Int(value(.files, file, 5))
  }
}

extension StaticString {
  fileprivate func matches(_ other: UnsafeRawBufferPointer) -> Bool {
    utf8CodeUnitCount == other.count
      && withUTF8Buffer { mine in zip(mine, other).allSatisfy { $0 == $1 } }
  }
}
