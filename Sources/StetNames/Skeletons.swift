// The hidden skeletons of a name: every row of consonant classes that its letters may stand for.

/// Enumerates the skeletons of symbols into keys. Reused from name to name, one thread at a time.
struct Skeletons {
  /// Classes that a key holds; of longer skeletons the beginning.
  static let longest = 6
  /// The most keys of one name.
  static let most = 400

  /// Three bits a class, then a one above them, so that lengths differ.
  private(set) var keys: [UInt32] = []
  private var before: [UInt32] = []

  init() {
    keys.reserveCapacity(2 * Self.most)
    before.reserveCapacity(2 * Self.most)
  }

  /// Reads the words of a name, without its spaces and its first article.
  mutating func read(_ name: FoldedName, _ letters: Range<Int>, _ sounds: SoundTable) {
    keys.removeAll(keepingCapacity: true)
    keys.append(1)
    var last: UInt8 = 0
    var lastClasses: UInt8 = 0
    var found = 0
    var isOpenArticle = isJoinedArticle(name, letters, sounds)
    var index = letters.lowerBound
    while index < letters.upperBound {
      let symbol = name.symbols[index]
      index += 1
      guard symbol > Symbol.apostrophe else { continue }
      if symbol == Symbol.article {
        if index > letters.lowerBound + 1 { extend(Sounds.liquid | Sounds.silent) }
        continue
      }
      if symbol == last { continue }
      let next = index < letters.upperBound ? name.symbols[index] : 0
      var classes = sounds.classes(of: symbol, after: last, before: next)
      last = symbol
      guard classes != 0 else {
        lastClasses = 0
        continue
      }
      // A consonant straight after one of its class may be written for it (ck, sz, cz).
      if lastClasses & classes != 0 { classes |= Sounds.silent }
      found += 1
      let endsInHiss = index == letters.upperBound && classes == Sounds.hiss && found > 2
      if endsInHiss || isOpenArticle && symbol == SoundTable.l { classes |= Sounds.silent }
      isOpenArticle = false
      extend(classes)
      if symbol == SoundTable.x { extend(Sounds.hiss | Sounds.silent) }
      lastClasses = classes & ~Sounds.silent
    }
  }

  /// Whether a name may begin with an article that is written as one word with it (Alhayya).
  private func isJoinedArticle(_ name: FoldedName, _ letters: Range<Int>, _ sounds: SoundTable)
    -> Bool
  {
    guard letters.count > 4, name.symbols[letters.lowerBound + 1] == SoundTable.l else {
      return false
    }
    let after = name.symbols[letters.lowerBound + 2]
    return sounds.classes(of: after, after: 0, before: 0) != 0
  }

  /// Every key so far with every one of the classes.
  private mutating func extend(_ classes: UInt8) {
    swap(&keys, &before)
    keys.removeAll(keepingCapacity: true)
    for key in before {
      if key >> UInt32(3 * Self.longest) != 0 || classes & Sounds.silent != 0 { add(key) }
      if key >> UInt32(3 * Self.longest) != 0 { continue }
      for bit in 1..<7 where classes >> UInt8(bit) & 1 == 1 { add(key << 3 | UInt32(bit)) }
    }
  }

  private mutating func add(_ key: UInt32) {
    if keys.count < Self.most, !keys.contains(key) { keys.append(key) }
  }
}
