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

  private var words = HashTable(room: 128)
  /// Per word of the table.
  private var counts: [Count] = []
  /// Per sentence: most of its words have capitals, so that one more proves nothing.
  let isHeadline: [Bool]

  init(_ hashes: [UInt64], _ tokens: [Token], _ sentences: [Segment]) {
    isHeadline = sentences.map { Self.isHeadline($0, tokens) }
    // One bit a hash keeps small words that never have a capital from being looked up.
    var seen = HashFilter()
    for (number, sentence) in sentences.enumerated() {
      for index in sentence.tokens where tokens[index].isWord && tokens[index].isCapitalised {
        seen.insert(hashes[index])
        let word = words.insert(hashes[index])
        if word.isNew { counts.append(Count()) }
        let proves = index > sentence.tokens.lowerBound && !isHeadline[number]
        counts[word.number].capital += proves ? 1 : 0
      }
    }
    for index in tokens.indices where tokens[index].isWord && !tokens[index].isCapitalised {
      guard seen.mayContain(hashes[index]), let word = words.number(of: hashes[index]) else {
        continue
      }
      counts[word].small += 1
    }
  }

  /// How often the word is written small, and with a capital where none is due.
  func counts(of hash: UInt64) -> (small: Int, capital: Int) {
    guard let word = words.number(of: hash) else { return (0, 0) }
    return (Int(counts[word].small), Int(counts[word].capital))
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
