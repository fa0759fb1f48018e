// Which pairs of words are worth comparing: near in sound, alike at the start, or beside the same
// word. Never all pairs.

internal import StetText

/// Candidate pairs, at most a fixed number for each word.
struct EntityPairs {
  struct Pair: Hashable {
    let a: Int32
    let b: Int32
    /// They stand beside the same word, hold one role or render one word of the original; else
    /// they only sound alike.
    var isTied = false

    /// In this order.
    init(first: Int32, last: Int32) {
      a = first
      b = last
    }

    static func == (a: Pair, b: Pair) -> Bool { a.a == b.a && a.b == b.b }

    func hash(into hasher: inout Hasher) {
      hasher.combine(a)
      hasher.combine(b)
    }

    init(_ a: Int32, _ b: Int32) {
      self.a = min(a, b)
      self.b = max(a, b)
    }
  }

  /// In a fuller bucket only neighbours are paired, so that a text of nothing but like names
  /// stays linear.
  private static let fullest = 12

  private var sounds: HashGroups
  private var ties: HashGroups

  private init(room: Int) {
    sounds = HashGroups(room: room * 6)
    ties = HashGroups(room: room)
  }

  /// The pairs of a story's name words, sorted.
  static func of(_ names: EntityNames, rendering groups: [[Int32]] = []) -> [Pair] {
    var pairs = EntityPairs(room: names.words.count)
    for index in names.words.indices where names.words[index].isCapital {
      pairs.addSounds(of: names.words[index], Int32(index), names.letters.letters)
    }
    for index in names.names.indices {
      pairs.addCompany(of: Int32(index), names)
      // Holders of one role, by their last words.
      guard let last = names.words(of: Int32(index)).last else { continue }
      for role in names.names[index].roles { pairs.tie(role, last) }
    }
    for (number, group) in groups.enumerated() {
      for word in group { pairs.tie(0xC000_0000_0000 | UInt64(number), word) }
    }
    return pairs.collect()
  }

  /// The sound key, and the key with each of its consonants left out: two words whose keys differ
  /// in one consonant share one of them.
  private mutating func addSounds(of word: EntityNames.Word, _ id: Int32, _ letters: [UInt8]) {
    guard word.letters.count > 1 else { return }
    let count = (64 - word.sound.leadingZeroBitCount + 3) / 4
    put(word.sound, id)
    if count > 1 {
      for position in 0..<UInt64(min(count, 10)) {
        let low = word.sound & ((1 << (position * 4)) - 1)
        let high = position == 15 ? 0 : (word.sound >> ((position + 1) * 4)) << (position * 4)
        put(low | high, id)
      }
    }
    guard word.letters.count > 3 else { return }
    var start: UInt64 = 0x5354_4152
    for index in 0..<3 {
      start = start << 8 | UInt64(letters[Int(word.letters.lowerBound) + index])
    }
    put(start, id)
  }

  /// Words on the same side of the same word: `Rotem Sela`, `Rotem Rock`.
  private mutating func addCompany(of name: Int32, _ names: EntityNames) {
    let words = names.words(of: name)
    guard words.count > 1, words.count < 5, let first = words.first, let last = words.last else {
      return
    }
    tie(0xA000_0000_0000 | UInt64(UInt32(bitPattern: first)), last)
    if let tail = names.tails[name] {
      tie(0xA000_0000_0000 | UInt64(UInt32(bitPattern: first)), tail)
    }
    tie(0xB000_0000_0000 | UInt64(UInt32(bitPattern: last)), first)
  }

  private mutating func put(_ key: UInt64, _ word: Int32) { sounds.add(word, to: key) }

  private mutating func tie(_ key: UInt64, _ word: Int32) { ties.add(word, to: key) }

  /// Each pair once, in order; where two words are tied, that is what counts.
  private func collect() -> [Pair] {
    var found: [Pair] = []
    add(ties, isTied: true, to: &found)
    add(sounds, isTied: false, to: &found)
    found.sort { ($0.a, $0.b, $0.isTied ? 0 : 1) < ($1.a, $1.b, $1.isTied ? 0 : 1) }
    var pairs: [Pair] = []
    for pair in found where pairs.last != pair { pairs.append(pair) }
    return pairs
  }

  private func add(_ groups: HashGroups, isTied: Bool, to found: inout [Pair]) {
    groups.forEachGroup { words in
      let reach = words.count > Self.fullest ? 2 : words.count
      for (place, word) in words.enumerated() {
        for other in words[(place + 1)..<min(words.count, place + 1 + reach)] where other != word {
          var pair = Pair(word, other)
          pair.isTied = isTied
          found.append(pair)
        }
      }
    }
  }
}
