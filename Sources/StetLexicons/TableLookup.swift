// Looking words, phrases, entries and fields up in a compiled table.

internal import StetText

extension Table {
  package typealias Word = UInt32
  package static let noWord: Word = .max

  // A word slot is: high half of the word's hash · one more than its id, or 0.
  // A word is: its spelling in the strings · the node it leads to · length of the spelling
  // (8 bits), class set (24 bits).

  /// The ids of all tokens of a text; an address has none.
  ///
  /// Words lie all over the table, so most of the time goes into waiting for memory. One pass asks
  /// for the slots and one for the spellings, each without a branch that hangs on what comes: then
  /// the machine waits for many of them at once.
  func words(_ tokens: [Token], _ hashes: [UInt64], _ bytes: [UInt8]) -> [Word] {
    var ids = hashes.map { hash in likelyWord(hash) }
    for index in ids.indices where ids[index] != Self.noWord {
      let range = tokens[index].range.indices
      if tokens[index].kind == .opaque {
        ids[index] = Self.noWord
      } else if !isSpelled(Int(ids[index]), bytes, range) {
        ids[index] = word(hashes[index], bytes, range)
      }
    }
    return ids
  }

  /// The first word whose hash is like this one in its upper half and its place.
  private func likelyWord(_ hash: UInt64) -> Word {
    let mask = wordSlots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    for _ in 0..<wordSlots.count {
      let found = wordSlots.pair(slot)
      if found >> 32 == 0 { return Self.noWord }
      if found & 0xFFFF_FFFF == hash >> 32 { return Word(truncatingIfNeeded: found >> 32) - 1 }
      slot = (slot + 1) & mask
    }
    return Self.noWord
  }

  /// The id of a word, by its folded hash and bytes.
  package func word(_ hash: UInt64, _ bytes: [UInt8], _ range: Range<Int>) -> Word {
    let mask = wordSlots.count - 1
    let high = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & mask
    // A sound table has empty slots; a damaged one must not hold us for ever.
    for _ in 0..<wordSlots.count {
      let id = wordSlots[slot, 1]
      if id == 0 { return Self.noWord }
      if wordSlots[slot, 0] == high, isSpelled(Int(id) - 1, bytes, range) { return id - 1 }
      slot = (slot + 1) & mask
    }
    return Self.noWord
  }

  private func isSpelled(_ word: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let (start, count) = (words[word, 0], words[word, 2] >> 24)
    return isShort(bytes, range, spelledAt: Int(start), Int(count))
      || FoldedHash.equal(bytes, range, string(start, count))
  }

  /// Whether a word of up to eight bytes stands in the text as it does in the table: most do, and
  /// two loads tell.
  private func isShort(
    _ bytes: [UInt8], _ range: Range<Int>, spelledAt start: Int, _ count: Int
  ) -> Bool {
    guard range.count == count, count > 0, count <= 8, range.lowerBound + 8 <= bytes.count,
      let wanted = eightBytes(at: start)
    else { return false }
    let found = bytes.withUnsafeBytes {
      UInt64(
        littleEndian: $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    }
    return (found ^ wanted) & (.max >> UInt64(64 - 8 * count)) == 0
  }

  /// What the word can be on its own.
  package func classes(_ word: Word) -> WordClass { classSet(words[Int(word), 2] & 0xFF_FFFF) }

  private func classSet(_ index: UInt32) -> WordClass {
    WordClass(
      rawValue: UInt64(classSets[Int(index), 0]) | UInt64(classSets[Int(index), 1]) << 32)
  }

  /// The node of the phrase tree that the word alone leads to, or 0.
  package func root(_ word: Word) -> UInt32 { words[Int(word), 1] }

  // An edge is: node · word · the node it leads to.

  /// The node that `word` leads to from `node`, or 0.
  package func next(_ node: UInt32, _ word: Word) -> UInt32 {
    guard mayGoOn(node, word) else { return 0 }
    let mask = edgeSlots.count - 1
    var slot = Int(Self.edgeHash(node, word)) & mask
    for _ in 0..<edgeSlots.count {
      let target = edgeSlots[slot, 2]
      if target == 0 { return 0 }
      if edgeSlots[slot, 0] == node, edgeSlots[slot, 1] == word { return target }
      slot = (slot + 1) & mask
    }
    return 0
  }

  static func edgeHash(_ node: UInt32, _ word: UInt32) -> UInt32 {
    let mixed = (UInt64(node) << 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  // A node is: its first match · number of matches (8 bits), class set (24 bits) · a filter of the
  // words that lead on from it, one of 64 bits each. Most words that may begin a phrase stand
  // before a word that does not go on with it: the filter tells without a look at the edges.

  private func mayGoOn(_ node: UInt32, _ word: Word) -> Bool {
    let bit = Self.filterBit(word)
    return nodes[Int(node), bit < 32 ? 2 : 3] & 1 << (bit & 31) != 0
  }

  /// Which bit of a node's filter stands for a word.
  static func filterBit(_ word: Word) -> UInt32 { (word &* 0x9E37_79B1) >> 26 }

  /// The entries whose surface ends at the node.
  package func matches(at node: UInt32) -> Range<Int> {
    matches.range(nodes[Int(node), 0], nodes[Int(node), 1] >> 24)
  }

  /// The classes of the phrase that ends at the node.
  package func phraseClasses(at node: UInt32) -> WordClass {
    classSet(nodes[Int(node), 1] & 0xFF_FFFF)
  }

  // A match is: entry · spelling (16 bits), above it 1 where case counts and 2 where the entry is of
  // a file of names · class set of the entry.

  /// What stands at a match; the entry itself need not be looked at.
  struct Match {
    let entry: Int
    let spelling: Spelling
    let isExact: Bool
    let isOfNames: Bool
    let classes: WordClass
  }

  func match(_ index: Int) -> Match {
    let word = matches[index, 1]
    return Match(
      entry: Int(matches[index, 0]), spelling: Spelling(rawValue: UInt16(truncatingIfNeeded: word)),
      isExact: word >> 16 & 1 != 0, isOfNames: word >> 16 & 2 != 0,
      classes: classSet(matches[index, 2]))
  }

  // An entry is: head in the strings · length of the head · class set · first field · number of
  // fields (16 bits), file (16 bits) · line.

  package var entryCount: Int { entries.count }

  package func head(_ entry: Int) -> UnsafeRawBufferPointer {
    string(entries[entry, 0], entries[entry, 1])
  }

  package func classes(ofEntry entry: Int) -> WordClass { classSet(entries[entry, 2]) }

  package func file(ofEntry entry: Int) -> Int { Int(entries[entry, 4] & 0xFFFF) }
  package func line(ofEntry entry: Int) -> Int { Int(entries[entry, 5]) }

  // A field is: name in the strings · value in the strings · length of the name (8 bits), of the
  // value (24 bits).

  private func fields(_ entry: Int) -> Range<Int> {
    fieldList.range(entries[entry, 3], entries[entry, 4] >> 16)
  }

  private func isField(_ index: Int, named name: StaticString) -> Bool {
    name.matches(string(fieldList[index, 0], fieldList[index, 2] >> 24))
  }

  private func fieldBytes(_ index: Int) -> UnsafeRawBufferPointer {
    string(fieldList[index, 1], fieldList[index, 2] & 0xFF_FFFF)
  }

  private func fieldValue(_ index: Int) -> String {
    String(decoding: fieldBytes(index), as: UTF8.self)
  }

  /// Every field, in the order of the file.
  package func allFields(_ entry: Int) -> [(name: String, value: String)] {
    fields(entry).map { index in
      let name = string(fieldList[index, 0], fieldList[index, 2] >> 24)
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
      string(fieldList[index, 0], fieldList[index, 2] >> 24).elementsEqual(name.utf8)
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

  package var fileCount: Int { files.count }

  package func fileName(_ file: Int) -> String {
    String(decoding: string(files[file, 0], files[file, 1]), as: UTF8.self)
  }

  package func fileKind(_ file: Int) -> String {
    String(decoding: string(files[file, 2], files[file, 3]), as: UTF8.self)
  }

  func isFile(_ file: Int, ofKind kind: StaticString) -> Bool {
    kind.matches(string(files[file, 2], files[file, 3]))
  }

  /// The entries of a file.
  package func entries(ofFile file: Int) -> Range<Int> {
    let end = min(entryCount, Int(files[file, 5]))
    return min(Int(files[file, 4]), end)..<end
  }
}

extension StaticString {
  fileprivate func matches(_ other: UnsafeRawBufferPointer) -> Bool {
    utf8CodeUnitCount == other.count
      && withUTF8Buffer { mine in zip(mine, other).allSatisfy { $0 == $1 } }
  }
}
