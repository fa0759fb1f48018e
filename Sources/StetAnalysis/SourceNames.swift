// The words of the original a story was translated from, gathered by stem and by line.

internal import StetText

/// Stems of the original: words without the little words glued before them (Hebrew, Arabic) and
/// without case endings (Cyrillic); in Chinese, strings of characters that recur.
struct SourceNames {
  struct Stem {
    /// Where it first stands in the original.
    let range: TextRange
    var consonants: [SourceConsonant]
    /// Lines it stands in, sorted, each once.
    var lines: [Int32]
    let script: Script
  }

  private(set) var stems: [Stem] = []
  /// Per line of the original: the stems in it.
  private(set) var inLine: [[Int32]] = []

  init(_ prose: Prose) {
    let bytes = prose.utf8
    let tokens = Tokeniser.tokens(of: bytes)
    let lines = SourceLines(bytes)
    var words = SourceWords()
    var strings = SourceStrings()
    for token in tokens where token.kind == .word {
      let line = lines.line(of: token.lower)
      switch token.script {
      case .hebrew, .arabic: words.add(bytes, token, line)
      case .cyrillic where token.isCapitalised: words.add(bytes, token, line)
      case .han: strings.add(bytes, token, line)
      default: break
      }
    }
    stems = words.stems(bytes) + strings.stems()
    inLine = Array(repeating: [], count: lines.count)
    for (index, stem) in stems.enumerated() {
      for line in stem.lines { inLine[Int(line)].append(Int32(index)) }
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
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return Int32(low - 1)
  }
}

/// Words of scripts that part them by spaces, joined by stem.
private struct SourceWords {
  private struct Word {
    let range: TextRange
    let script: Script
    var lines: [Int32]
  }

  private var ids: [UInt64: Int] = [:]
  private var words: [Word] = []
  private var parent: [Int] = []

  mutating func add(_ bytes: [UInt8], _ token: Token, _ line: Int32) {
    let hash = FoldedHash.of(bytes, token.range.indices)
    guard let known = ids[hash] else {
      ids[hash] = words.count
      parent.append(words.count)
      return words.append(Word(range: token.range, script: token.script, lines: [line]))
    }
    if words[known].lines.last != line { words[known].lines.append(line) }
  }

  mutating func stems(_ bytes: [UInt8]) -> [SourceNames.Stem] {
    joinPeeled(bytes)
    joinEndings(bytes)
    var found: [Int: SourceNames.Stem] = [:]
    for (index, word) in words.enumerated() {
      let root = root(index)
      if found[root] == nil {
        var consonants: [SourceConsonant] = []
        SourceSound.append(bytes, words[root].range.indices, to: &consonants)
        found[root] = SourceNames.Stem(
          range: words[root].range, consonants: consonants, lines: [], script: word.script)
      }
      found[root]?.lines += word.lines
    }
    return found.sorted { $0.key < $1.key }.map { item in
      var stem = item.value
      stem.lines = Set(stem.lines).sorted()
      return stem
    }
  }

  private func root(_ word: Int) -> Int {
    var word = word
    while parent[word] != word { word = parent[word] }
    return word
  }

  /// Hebrew and Arabic: a word that is another with one to three particles before it.
  private mutating func joinPeeled(_ bytes: [UInt8]) {
    for index in words.indices where words[index].script != .cyrillic {
      let range = words[index].range.indices
      var start = range.lowerBound
      for _ in 0..<3 {
        guard range.upperBound - start > 4, Self.isParticle(bytes, start) else { break }
        start += 2
        if let bare = ids[FoldedHash.of(bytes, start..<range.upperBound)], root(bare) != root(index)
        {
          parent[root(index)] = root(bare)
          break
        }
      }
    }
  }

  /// ו ה ב ל מ ש כ and و ف ب ل ك ا.
  private static func isParticle(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch UTF8Scan.scalar(bytes, at: index).value {
    case 0x5D5, 0x5D4, 0x5D1, 0x5DC, 0x5DE, 0x5E9, 0x5DB: true
    case 0x648, 0x641, 0x628, 0x644, 0x643, 0x627: true
    default: false
    }
  }

  /// Cyrillic: words that share all but up to three last letters. The shortest is the stem.
  private mutating func joinEndings(_ bytes: [UInt8]) {
    var byStart: [UInt64: Int] = [:]
    let order = words.indices.filter { words[$0].script == .cyrillic }.sorted {
      (words[$0].range.count, $0) < (words[$1].range.count, $1)
    }
    for index in order {
      let range = words[index].range.indices
      guard range.count >= 8 else { continue }
      var joined = false
      // Two bytes a letter; endings of up to three letters, stems of at least four.
      for cut in 0...3 where range.count - 2 * cut >= 8 {
        let key = FoldedHash.of(bytes, range.lowerBound..<(range.upperBound - 2 * cut))
        if let same = byStart[key] {
          parent[root(index)] = root(same)
          joined = true
          break
        }
      }
      guard !joined else { continue }
      for cut in 0...2 where range.count - 2 * cut >= 8 {
        byStart[FoldedHash.of(bytes, range.lowerBound..<(range.upperBound - 2 * cut))] = index
      }
    }
  }
}

/// Strings of two to four characters that recur, of a script that does not part words.
private struct SourceStrings {
  private struct Found {
    let range: TextRange
    var count = 0
    var lines: [Int32] = []
  }

  private var strings: [UInt64: Found] = [:]

  mutating func add(_ bytes: [UInt8], _ token: Token, _ line: Int32) {
    let starts = stride(from: Int(token.lower), to: Int(token.upper), by: 3).map { $0 }
    // Bounded: a text of one run of characters has four strings for each of them.
    for (index, start) in starts.enumerated() {
      for length in 2...4 where index + length <= starts.count {
        let end = start + 3 * length
        guard end <= Int(token.upper) else { continue }
        let hash = EntityNames.hash(bytes, start..<end)
        var found = strings[hash] ?? Found(range: TextRange(start, end))
        found.count += 1
        if found.lines.last != line { found.lines.append(line) }
        strings[hash] = found
      }
    }
  }

  func stems() -> [SourceNames.Stem] {
    strings.values.filter { $0.lines.count > 1 }.sorted { $0.range < $1.range }.map {
      SourceNames.Stem(range: $0.range, consonants: [], lines: $0.lines, script: .han)
    }
  }
}
