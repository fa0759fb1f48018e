// The translation as it is held against its original: the words of each line that can render one.

internal import StetLexicons
internal import StetText

/// Words of names, other words and numbers, in the order of the text; words of grammar are passed
/// over.
struct TargetText {
  struct Kind {
    /// The name word it is, −1 for a common word.
    let word: Int32
    /// Hash of its folded letters without a plural ending.
    let hash: UInt64
    let isNumber: Bool
    /// Capital letters and stops only.
    let isAcronym: Bool
    /// Where it first stands.
    let range: TextRange
    var consonants: [SourceConsonant] = []
    var lines: [Int32] = []
  }

  struct Unit {
    let kind: Int32
    let range: TextRange
    let mention: Int32
  }

  private(set) var kinds: [Kind] = []
  private(set) var units: [Unit] = []
  private(set) var lines: [Range<Int>] = []
  private var kindOfWord: [Int32: Int32] = [:]
  private var kindOfHash: [UInt64: Int32] = [:]

  init(_ names: EntityNames, _ classes: [WordClass], lineCount: Int) {
    let breaks = SourceLines(names.text)
    let places = names.allPlaces
    var place = 0
    var index = 0
    var line = 0
    var first = 0
    while index < names.tokens.count {
      let token = names.tokens[index]
      let own = Int(breaks.line(of: token.lower))
      while line < own {
        lines.append(first..<units.count)
        first = units.count
        line += 1
      }
      while place < places.count, places[place].tokens.upperBound <= index { place += 1 }
      if place < places.count, places[place].tokens.contains(index) {
        add(places[place], names, own)
        index = places[place].tokens.upperBound
        continue
      }
      if token.kind == .number || token.isWord && !classes[index].contains(.function) {
        add(token, names, own)
      }
      index += 1
    }
    lines.append(first..<units.count)
    while lines.count < lineCount { lines.append(units.count..<units.count) }
  }

  private mutating func add(_ place: EntityNames.Place, _ names: EntityNames, _ line: Int) {
    let range = TextRange(
      names.tokens[place.tokens.lowerBound].lower, names.tokens[place.tokens.upperBound - 1].upper)
    let kind: Int32
    if let known = kindOfWord[place.word] {
      kind = known
    } else {
      kind = Int32(kinds.count)
      kindOfWord[place.word] = kind
      var fresh = Kind(
        word: place.word, hash: Self.stemHash(names.text, range.indices), isNumber: false,
        isAcronym: range.count < 7
          && names.text[range.indices].allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2E },
        range: range)
      SourceSound.append(
        names.letters.letters, latin: names.words[Int(place.word)].letters, to: &fresh.consonants)
      kinds.append(fresh)
    }
    note(kind, Int32(line), Unit(kind: kind, range: range, mention: place.mention))
  }

  private mutating func add(_ token: Token, _ names: EntityNames, _ line: Int) {
    let hash = Self.stemHash(names.text, token.range.indices)
    let kind: Int32
    if let known = kindOfHash[hash] {
      kind = known
    } else {
      kind = Int32(kinds.count)
      kindOfHash[hash] = kind
      var letters = NameLetters()
      let spelling = letters.add(names.text, token.range.indices)
      var fresh = Kind(
        word: -1, hash: hash, isNumber: token.kind == .number, isAcronym: false, range: token.range)
      SourceSound.append(letters.letters, latin: spelling, to: &fresh.consonants)
      kinds.append(fresh)
    }
    note(kind, Int32(line), Unit(kind: kind, range: token.range, mention: -1))
  }

  private mutating func note(_ kind: Int32, _ line: Int32, _ unit: Unit) {
    if kinds[Int(kind)].lines.last != line { kinds[Int(kind)].lines.append(line) }
    units.append(unit)
  }

  /// The hash of a word in small letters without an ending of English verbs and plurals.
  static func stemHash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var end = range.upperBound
    func last(_ place: Int) -> UInt8 { bytes[end - place] | 0x20 }
    if range.count > 3, last(1) == 0x73, last(2) != 0x73 { end -= 1 }
    let count = end - range.lowerBound
    if count > 5, last(1) == 0x67, last(2) == 0x6E, last(3) == 0x69 {
      end -= 3
    } else if count > 4, last(1) == 0x64, last(2) == 0x65 {
      end -= 2
    } else if count > 3, last(1) == 0x65 {
      end -= 1
    }
    // `planned` is `plan`; `calls` and `falls` keep both letters in every form.
    if count - (end - range.lowerBound) > 1, end - range.lowerBound > 3, last(1) == last(2),
      ![0x6C, 0x73].contains(last(1))
    {
      end -= 1
    }
    return FoldedHash.of(bytes, range.lowerBound..<end)
  }
}
