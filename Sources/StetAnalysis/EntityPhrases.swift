// Names of several words that are one name without being spellings of each other: another head,
// the words turned round, or one phrase of the original behind both.

internal import StetLexicons
internal import StetText

/// Finds such names pair by pair, through keys they share; never all pairs.
struct EntityPhrases {
  struct Pair {
    let a: Int32
    let b: Int32
    let probability: Double
    let reason: String
  }

  private let names: EntityNames
  private let lexicon: Lexicon
  private let alignment: SourceAlignment?
  /// Per word: the sets of like heads it is in.
  private var kin: [Int32: Set<UInt32>] = [:]

  init(
    _ names: EntityNames, _ hits: [Hit], _ lexicon: Lexicon, _ alignment: SourceAlignment?
  ) {
    self.names = names
    self.lexicon = lexicon
    self.alignment = alignment
    var sets: [UInt32: Set<UInt32>] = [:]
    for hit in hits where hit.classes.contains(.bodykin) && hit.end == hit.first + 1 {
      sets[hit.first, default: []].insert(hit.entry.index)
    }
    guard !sets.isEmpty else { return }
    for place in names.allPlaces where place.tokens.count == 1 {
      if let found = sets[UInt32(place.tokens.lowerBound)] { kin[place.word] = found }
    }
  }

  func pairs() -> [Pair] {
    var found = headPairs() + turnedPairs()
    if let alignment { found += sourcePairs(alignment) }
    return found
  }

  // MARK: Heads

  /// `Border Police` and `Border Guard`, `Route 6` and `Highway 6`: all words but one are the same,
  /// and that one is of the same kind of body or thing.
  private func headPairs() -> [Pair] {
    guard !kin.isEmpty else { return [] }
    var byRest: [[Int32]: [(name: Int32, place: Int)]] = [:]
    for index in names.names.indices {
      let words = Array(names.words(of: Int32(index)))
      guard (2...6).contains(words.count) else { continue }
      for place in [0, words.count - 1] where kin[words[place]] != nil {
        var rest = words
        rest[place] = -1
        byRest[rest, default: []].append((Int32(index), place))
      }
    }
    var found: [Pair] = []
    for same in byRest.values where same.count > 1 {
      for (number, one) in same.enumerated().prefix(8) {
        for other in same[(number + 1)...].prefix(8) where areKin(one, other) {
          guard !standTogether(one.name, other.name) else { continue }
          found.append(
            Pair(
              a: one.name, b: other.name, probability: 0.75,
              reason: "the same but for a word of the same meaning"))
        }
      }
    }
    return found
  }

  private func areKin(
    _ a: (name: Int32, place: Int), _ b: (name: Int32, place: Int)
  ) -> Bool {
    let words = (
      names.words(of: a.name).dropFirst(a.place).first,
      names.words(of: b.name).dropFirst(b.place).first
    )
    guard let one = words.0, let other = words.1, one != other, let mine = kin[one],
      let theirs = kin[other]
    else { return false }
    return !mine.isDisjoint(with: theirs)
  }

  /// In one sentence they are two things.
  func standTogether(_ a: Int32, _ b: Int32) -> Bool {
    let mine = Set(names.names[Int(a)].mentions.prefix(64).map { names.mentions[Int($0)].sentence })
    return names.names[Int(b)].mentions.prefix(64).contains {
      mine.contains(names.mentions[Int($0)].sentence)
    }
  }

  // MARK: Words turned round

  /// `Security Council` and `Council of Security`.
  private func turnedPairs() -> [Pair] {
    // One of the two has a small word, and both have the same others.
    var turned = HashFilter()
    for index in names.names.indices where !isCapital(Int32(index)) {
      turned.insert(mixed(Int32(index)))
    }
    var bySet: [[UInt64]: [Int32]] = [:]
    for index in names.names.indices where turned.mayContain(mixed(Int32(index))) {
      let words = names.words(of: Int32(index)).filter { names.words[Int($0)].isCapital }
      guard (2...6).contains(words.count) else { continue }
      let hashes = words.map { names.words[Int($0)].folded }
      bySet[hashes.sorted(), default: []].append(Int32(index))
    }
    var found: [Pair] = []
    for same in bySet.values where same.count > 1 {
      let first = same[0]
      for other in same.dropFirst()
      where names.names[Int(first)].collapsed != names.names[Int(other)].collapsed
        && isTurned(first, other)
      {
        found.append(
          Pair(
            a: first, b: other, probability: 0.85, reason: "the same words in another order"))
      }
    }
    return found
  }

  private func isTurned(_ a: Int32, _ b: Int32) -> Bool {
    isCapital(a) != isCapital(b)
  }

  private func isCapital(_ name: Int32) -> Bool {
    names.words(of: name).allSatisfy { names.words[Int($0)].isCapital }
  }

  /// A hash of the words with a capital that is the same in any order of them.
  private func mixed(_ name: Int32) -> UInt64 {
    names.words(of: name).reduce(0) { sum, word in
      names.words[Int(word)].isCapital ? sum ^ names.words[Int(word)].folded : sum
    }
  }

  // MARK: One phrase of the original

  /// Names of which most words render the same words of the original.
  private func sourcePairs(_ alignment: SourceAlignment) -> [Pair] {
    let stems = alignment.stemsOfNames(names)
    let isWhole = alignment.source.isUnparted
    var byStem: [Int32: [Int32]] = [:]
    for (name, own) in stems.enumerated() {
      for stem in own.keys { byStem[stem, default: []].append(Int32(name)) }
    }
    var seen: Set<EntityPairs.Pair> = []
    var found: [Pair] = []
    for name in stems.indices {
      let candidates = Set(stems[name].keys.flatMap { (byStem[$0] ?? []).prefix(24) })
      for other in candidates.sorted() where other != Int32(name) {
        let pair = EntityPairs.Pair(Int32(name), other)
        guard !seen.contains(pair) else { continue }
        seen.insert(pair)
        if let one = sourcePair(pair, stems, isWhole) { found.append(one) }
      }
    }
    return found
  }

  private func sourcePair(
    _ pair: EntityPairs.Pair, _ stems: [[Int32: Double]], _ isWhole: Bool
  ) -> Pair? {
    let words = (names.words(of: pair.a), names.words(of: pair.b))
    // A full name and a part of it are no two names.
    guard words.0.count == words.1.count, words.0.count > 1, words.0.count < 7,
      !standTogether(pair.a, pair.b), !isWhole || areLikePeople(pair), !isPlural(words.0, words.1)
    else { return nil }
    let (a, b) = (stems[Int(pair.a)], stems[Int(pair.b)])
    var shared = 0.0
    for (stem, weight) in a { if let other = b[stem] { shared += min(weight, other) } }
    let sums = (a.values.reduce(0, +), b.values.reduce(0, +))
    let total = max(sums.0, sums.1)
    // A script that does not part words has one word for a whole name.
    let lengths = isWhole ? (1, 1) : (words.0.count, words.1.count)
    let covered = min(sums.0 / Double(lengths.0), sums.1 / Double(lengths.1))
    // A word of its own on each side makes two things of them.
    let own = min(sums.0, sums.1) - shared
    guard total > (isWhole ? 0.4 : 0.8), shared / total > 0.5, covered > 0.4, own < 0.4 else {
      return nil
    }
    if isWithin(words.0, words.1) || isWithin(words.1, words.0) {
      guard !isWhole, shared / total > 0.85 else { return nil }
    }
    return Pair(
      a: pair.a, b: pair.b, probability: min(0.95, 0.4 + 0.55 * shared / total),
      reason: "one phrase of the original")
  }

  /// Names of as many words, one at least a person's, none with the name of a country in it.
  private func areLikePeople(_ pair: EntityPairs.Pair) -> Bool {
    let wrong: WordClass = [.demonym, .country, .place, .bodyhead, .placehead, .common]
    let words = (names.words(of: pair.a), names.words(of: pair.b))
    return words.0.count == words.1.count && words.0.count < 4
      && (names.kind(of: pair.a) == .person || names.kind(of: pair.b) == .person)
      && (words.0 + words.1).allSatisfy {
        names.words[Int($0)].classes.isDisjoint(with: wrong)
          || !names.words[Int($0)].classes.isDisjoint(with: [.given, .surname])
      }
  }

  /// `Independence Day` and `Independence Days`.
  private func isPlural(_ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy { one, other in
        TargetText.stemHash(names.text, names.words[Int(one)].range.indices)
          == TargetText.stemHash(names.text, names.words[Int(other)].range.indices)
      }
  }

  private func isWithin(_ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>) -> Bool {
    var rest = b[...]
    for word in a {
      let hash = names.core(of: word)
      guard let at = rest.firstIndex(where: { names.core(of: $0) == hash }) else { return false }
      rest = rest[(at + 1)...]
    }
    return true
  }
}
