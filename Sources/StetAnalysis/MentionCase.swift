// What capital letters prove in this story: which words it also writes small, and which lines
// give a capital to every word.

internal import StetLexicons
internal import StetText

/// Counts of capital and small spellings of the words that occur with a capital.
struct MentionCase {
  private struct Count {
    var small: UInt32 = 0
    var capital: UInt32 = 0
  }

  private var counts: [UInt64: Count] = [:]
  /// Per sentence: most of its words have capitals, so that one more proves nothing.
  let isHeadline: [Bool]

  init(_ bytes: [UInt8], _ tokens: [Token], _ sentences: [Segment]) {
    isHeadline = sentences.map { Self.isHeadline($0, tokens) }
    // One bit a hash keeps small words that never have a capital out of the table.
    var seen = Array(repeating: UInt64(0), count: 1024)
    var hashes = Array(repeating: UInt64(0), count: tokens.count)
    for (number, sentence) in sentences.enumerated() {
      for index in sentence.tokens where tokens[index].isWord {
        let hash = FoldedHash.of(bytes, tokens[index].range.indices)
        hashes[index] = hash
        guard tokens[index].isCapitalised else { continue }
        seen[Int(hash >> 6 & 1023)] |= 1 << (hash & 63)
        let proves = index > sentence.tokens.lowerBound && !isHeadline[number]
        counts[hash, default: Count()].capital += proves ? 1 : 0
      }
    }
    for index in tokens.indices where tokens[index].isWord && !tokens[index].isCapitalised {
      let hash = hashes[index]
      guard seen[Int(hash >> 6 & 1023)] & (1 << (hash & 63)) != 0 else { continue }
      if counts[hash] != nil { counts[hash]?.small += 1 }
    }
  }

  /// How often the word is written small, and with a capital where none is due.
  func counts(of hash: UInt64) -> (small: Int, capital: Int) {
    let found = counts[hash] ?? Count()
    return (Int(found.small), Int(found.capital))
  }

  /// Four or more words, and all but the short ones with capitals.
  private static func isHeadline(_ sentence: Segment, _ tokens: [Token]) -> Bool {
    var long = 0
    var capital = 0
    for index in sentence.tokens where tokens[index].isWord {
      let token = tokens[index]
      guard token.upper - token.lower > 3 else { continue }
      long += 1
      if token.isCapitalised { capital += 1 }
    }
    return long >= 4 && capital * 5 >= long * 4
  }
}
