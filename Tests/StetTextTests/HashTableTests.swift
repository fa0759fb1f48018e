// Tables of hashes, sets of bytes, and the hashes that come with tokens.

import Testing

@testable import StetText

@Suite struct HashTableTests {
  @Test func keysAreNumberedInTheOrderOfTheirFirstMeeting() {
    var table = HashTable()
    let keys = (0..<500).map { UInt64($0) << 40 }
    for (number, key) in keys.enumerated() {
      let first = table.insert(key)
      #expect(first.number == number && first.isNew)
      let again = table.insert(key)
      #expect(again.number == number && !again.isNew)
    }
    #expect(table.count == 500)
    #expect(table.number(of: 1) == nil)
    #expect(HashTable().number(of: 1) == nil)
  }

  @Test func groupsKeepTheirOrder() {
    var groups = HashGroups()
    for (key, member) in [(9, 1), (7, 2), (9, 3), (9, 3), (7, 4), (5, 5), (9, 1)] {
      groups.add(Int32(member), to: UInt64(key))
    }
    var found: [[Int32]] = []
    groups.forEachGroup { found.append($0) }
    // A member twice in a row counts once; a group of one is none.
    #expect(found == [[1, 3, 1], [2, 4]])
  }

  @Test func aFilterNeverLosesAHash() {
    var filter = HashFilter()
    let hashes = (0..<100).map { FoldedHash.of(Array("word\($0)".utf8), 0..<5) }
    #expect(!filter.mayContain(hashes[0]))
    for hash in hashes { filter.insert(hash) }
    #expect(hashes.allSatisfy { filter.mayContain($0) })
  }

  @Test func bytesThatOccurAreTold() {
    let set = ByteSet(of: Array("a\u{0}é“".utf8))
    for byte in UInt8.min...UInt8.max {
      #expect(set.contains(byte) == Array("a\u{0}é“".utf8).contains(byte))
    }
    #expect(set.contains(anyOf: 0xC2...0xC3))
    #expect(!ByteSet(of: []).contains(0))
  }

  @Test(arguments: ["", "a", "aaaaaaaab", "abcdefgh&", "&bcdefgh", "abcdefghi\u{80}&é&", "ab%%&"])
  func aByteIsFoundWhereItStands(_ text: String) {
    let bytes = Array(text.utf8)
    for byte: UInt8 in [0x26, 0x62, 0xC2, 0x25, 0x27, 0x00] {
      for start in 0...bytes.count {
        #expect(
          UTF8Scan.firstIndex(of: byte, in: bytes, from: start)
            == bytes[start...].firstIndex(of: byte))
      }
    }
  }

  @Test(arguments: [
    "The mayor’s 3 CATS, it's a www.example.org/x, o’clock: Ünal's “no”—1,500 km² #x a.b",
    "Word", "don't won’t A1b2 é", "", "He said:no http://x.y z@w.org שלום א\"ב 他说。",
  ])
  func tokensComeWithTheirHashes(_ text: String) {
    let bytes = Array(text.utf8)
    let read = Tokeniser.read(bytes)
    #expect(read.hashes == read.tokens.map { FoldedHash.of(bytes, $0.range.indices) })
  }
}
