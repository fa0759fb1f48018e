// Which word of the original each English name word renders: by sound, by the lines both stand
// in, and by what is left over.

internal import StetText

/// Links between name words and stems of the original.
struct SourceAlignment {
  struct Link {
    let stem: Int32
    /// How sure it is that the word renders the stem, 0…1.
    var strength: Double
    /// By sound alone.
    let sound: Double
    /// Nothing speaks for it but that both were left over.
    var isLeftover = false
  }

  /// Per name word: its best link, if any.
  private(set) var links: [Link?]
  private let source: SourceNames
  private var linesOf: [[Int32]]
  private var consonants: [[SourceConsonant]] = []

  init(_ names: EntityNames, _ companion: Prose) {
    source = SourceNames(companion)
    links = Array(repeating: nil, count: names.words.count)
    linesOf = Array(repeating: [], count: names.words.count)
    let lines = SourceLines(names.text)
    for (index, word) in names.words.enumerated() {
      var found: Set<Int32> = []
      for name in word.names {
        for mention in names.names[Int(name)].mentions {
          found.insert(lines.line(of: names.mentions[Int(mention)].range.lower))
        }
      }
      linesOf[index] = found.sorted()
      var own: [SourceConsonant] = []
      SourceSound.append(names.letters.letters, latin: word.letters, to: &own)
      consonants.append(own)
    }
    linkAll()
    linkLeftovers(names)
  }

  /// The words that render each stem rendered by more than one.
  func companions() -> [[Int32]] {
    var words: [Int32: [Int32]] = [:]
    for (word, link) in links.enumerated() {
      if let link { words[link.stem, default: []].append(Int32(word)) }
    }
    return words.filter { $0.value.count > 1 && $0.value.count < 24 }.sorted { $0.key < $1.key }
      .map(\.value)
  }

  // MARK: Linking

  private struct Candidate {
    let word: Int32
    let stem: Int32
    let score: Double
    let sound: Double
  }

  /// In every line the best pairs first, each word and stem once; a word keeps its best link over
  /// all lines.
  private mutating func linkAll() {
    var wordsIn = Array(repeating: [Int32](), count: source.inLine.count)
    for (word, lines) in linesOf.enumerated() {
      for line in lines where Int(line) < wordsIn.count { wordsIn[Int(line)].append(Int32(word)) }
    }
    for line in wordsIn.indices {
      var candidates: [Candidate] = []
      for word in wordsIn[line] {
        for stem in source.inLine[line] {
          if let found = candidate(word, stem) { candidates.append(found) }
        }
      }
      candidates.sort { ($1.score, $0.word, $0.stem) < ($0.score, $1.word, $1.stem) }
      var taken: (words: Set<Int32>, stems: Set<Int32>) = ([], [])
      for found in candidates
      where !taken.words.contains(found.word) && !taken.stems.contains(found.stem) {
        taken.words.insert(found.word)
        taken.stems.insert(found.stem)
        if (links[Int(found.word)]?.strength ?? 0) < found.score {
          links[Int(found.word)] = Link(
            stem: found.stem, strength: found.score, sound: found.sound)
        }
      }
    }
  }

  private func candidate(_ word: Int32, _ stem: Int32) -> Candidate? {
    let other = source.stems[Int(stem)]
    let together = overlap(linesOf[Int(word)], other.lines)
    let shared = 2 * Double(together) / Double(linesOf[Int(word)].count + other.lines.count)
    let inside = Double(together) / Double(linesOf[Int(word)].count)
    guard other.script != .han else {
      let score = together > 1 ? shared : shared * 0.4
      return score > 0.45 ? Candidate(word: word, stem: stem, score: score, sound: 0) : nil
    }
    let sound = sound(word, other)
    guard sound > 0.55 || (together > 1 && shared > 0.7) else { return nil }
    return Candidate(
      word: word, stem: stem, score: 0.6 * sound + 0.25 * shared + 0.15 * inside, sound: sound)
  }

  /// The best likeness over particles that may stand before the stem.
  private func sound(_ word: Int32, _ stem: SourceNames.Stem) -> Double {
    let own = consonants[Int(word)][...]
    var best = SourceSound.likeness(stem.consonants[...], own)
    if stem.script == .cyrillic {
      // A case ending may have left a consonant.
      if stem.consonants.count > 3 {
        best = max(best, SourceSound.likeness(stem.consonants.dropLast(), own) - 0.05)
      }
    } else {
      for peeled in 1...2 where stem.consonants.count > peeled + 1 {
        best = max(
          best, SourceSound.likeness(stem.consonants.dropFirst(peeled), own) - 0.08 * Double(peeled)
        )
      }
    }
    return best
  }

  private func overlap(_ a: [Int32], _ b: [Int32]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  /// A stem with a rendering of its own stands in a line without it, and one word of that line
  /// renders nothing else: that word may be the stem's.
  private mutating func linkLeftovers(_ names: EntityNames) {
    var rendered: [Int32: Set<Int32>] = [:]
    var counts: [Int32: Int] = [:]
    var renderings: [Int32: [Int32]] = [:]
    for (word, link) in links.enumerated() {
      guard let link else { continue }
      rendered[link.stem, default: []].formUnion(linesOf[word])
      counts[link.stem, default: 0] += linesOf[word].count
      renderings[link.stem, default: []].append(Int32(word))
    }
    for word in links.indices where links[word] == nil && !linesOf[word].isEmpty {
      let line = linesOf[word][0]
      guard Int(line) < source.inLine.count else { continue }
      let open = source.inLine[Int(line)].filter { stem in
        guard let lines = rendered[stem], (counts[stem] ?? 0) > 1 else { return false }
        return linesOf[word].allSatisfy { line in
          !lines.contains(line) && source.stems[Int(stem)].lines.contains(line)
        }
      }
      let ranked = open.map { stem in
        let likeness = (renderings[stem] ?? []).map {
          NameSound.likeness(
            names.letters.letters, names.words[word].letters, names.words[Int($0)].letters)
        }
        return (stem: stem, likeness: likeness.max() ?? 0)
      }
      let best = ranked.max {
        ($0.likeness, source.stems[Int($0.stem)].lines.count) < (
          $1.likeness, source.stems[Int($1.stem)].lines.count
        )
      }
      if let best { links[word] = Link(stem: best.stem, strength: 0.3, sound: 0, isLeftover: true) }
    }
  }
}
