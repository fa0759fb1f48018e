// The original a story was translated from: its words in their order, line by line, and the stems
// behind them.

internal import StetLexicons
internal import StetText

/// Words without the little words glued before them (Hebrew, Arabic) and without case endings
/// (Cyrillic) share a stem; in Chinese, strings of characters that recur are the words.
struct SourceText {
  struct Stem {
    /// Where it first stands in the original.
    let range: TextRange
    var consonants: [SourceConsonant]
    /// Lines it stands in, sorted, each once.
    var lines: [Int32]
    let script: Script
    /// It has a capital letter where none is due, in a script that has them.
    var isCapital = false
    /// Letters with a mark between them: `ת"א`.
    var isInitials = false
    /// Articles, pronouns, prepositions.
    var isFunction = false
    /// What it can mean as an ordinary word: hashes of English words.
    var glosses: [UInt64] = []
    /// It is a number in digits, or a word in Latin letters: its hash.
    var literal: UInt64 = 0
  }

  struct Word {
    let stem: Int32
    let range: TextRange
    /// It has a capital letter.
    let isCapital: Bool
  }

  private(set) var stems: [Stem] = []
  /// In the order of the original.
  private(set) var words: [Word] = []
  /// Per line of the original: its words.
  private(set) var lines: [Range<Int>] = []

  /// Its script does not part words: one word of it may be a whole name.
  private(set) var isUnparted = false

  init(_ prose: Prose, _ lexicon: Lexicon) {
    let bytes = prose.utf8
    let breaks = SourceLines(bytes)
    let tokens = Tokeniser.tokens(of: bytes)
    var reader = SourceReader(bytes, tokens, breaks, lexicon)
    reader.read()
    (stems, words) = reader.finish()
    isUnparted = stems.contains { $0.script == .han }
    var first = 0
    for line in 0..<breaks.count {
      var last = first
      while last < words.count, breaks.line(of: words[last].range.lower) == Int32(line) {
        last += 1
      }
      lines.append(first..<last)
      first = last
    }
  }
}

/// The starts of lines, for texts that are aligned line by line.
struct SourceLines {
  private var starts: [UInt32] = [0]

  init(_ bytes: [UInt8]) {
    for index in bytes.indices where bytes[index] == 0x0A { starts.append(UInt32(index + 1)) }
  }

  var count: Int { starts.count }

  func line(of offset: UInt32) -> Int32 {
    Int32(starts.partitionPoint { $0 <= offset } - 1)
  }
}

/// What the lexicons of ordinary words say of words of the original.
struct GlossedWords {
  private var entries: [UInt64: (glosses: [UInt64], isFunction: Bool)] = [:]
  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The glosses of a word, or of what is left of it without the particles before it (Hebrew,
  /// Arabic) or without an ending (Cyrillic).
  mutating func find(_ bytes: [UInt8], _ range: Range<Int>, _ script: Script) -> (
    glosses: [UInt64], isFunction: Bool
  ) {
    if script == .cyrillic {
      for cut in 0...3 where cut == 0 || range.count - 2 * cut >= 8 {
        let stem = range.lowerBound..<(range.upperBound - 2 * cut)
        if let found = entry(bytes, stem) {
          return cut > 0 && found.isFunction ? ([], false) : found
        }
      }
      return ([], false)
    }
    var start = range.lowerBound
    let most = script == .hebrew || script == .arabic ? 2 : 0
    for peeled in 0...most {
      if let found = entry(bytes, start..<range.upperBound) {
        return peeled > 0 && found.isFunction ? ([], false) : found
      }
      guard range.upperBound - start > 4, SourceReader.isParticle(bytes, start) else { break }
      start += 2
    }
    return ([], false)
  }

  private mutating func entry(_ bytes: [UInt8], _ range: Range<Int>) -> (
    glosses: [UInt64], isFunction: Bool
  )? {
    let hash = FoldedHash.of(bytes, range)
    if let known = entries[hash] {
      return known.glosses.isEmpty && !known.isFunction ? nil : known
    }
    // Initials with a mark inside them are several tokens.
    let tokens = Tokeniser.tokens(of: bytes, in: range)
    var found: (glosses: [UInt64], isFunction: Bool) = ([], false)
    for hit in lexicon.read(tokens, of: bytes).hits
    where hit.classes.contains(.gloss) && hit.first == 0 && Int(hit.end) == tokens.count {
      if lexicon.field(hit.entry, "sense") == "negation" { found.isFunction = true }
      for value in lexicon.fields(hit.entry, "en") {
        for word in value.split(whereSeparator: { $0 == "," || $0 == " " }) {
          if word == "-" { found.isFunction = true } else { found.glosses.append(Self.hash(word)) }
        }
      }
    }
    entries[hash] = found
    return found.glosses.isEmpty && !found.isFunction ? nil : found
  }

  private static func hash(_ word: Substring) -> UInt64 {
    let bytes = Array(word.utf8)
    return TargetText.stemHash(bytes, 0..<bytes.count)
  }
}
