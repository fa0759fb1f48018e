// The names of a story as numbers: every distinct word and every distinct name, with where and
// how they occur.

internal import StetLexicons
internal import StetText

/// Words and names interned by the hash of their exact bytes.
struct EntityNames {
  /// A stretch of a name without a space in it: `Boehler`, `al-Hayya`, `Jong-un`.
  struct Word {
    /// Where it first stands.
    let range: TextRange
    let letters: Range<Int32>
    let sound: UInt64
    /// Its `FoldedHash`.
    let folded: UInt64
    let classes: WordClass
    let isCapital: Bool
    let hasHyphen: Bool
    var isAcronym = false
    /// Part of a longer name that a lexicon has: `Tel` of `Tel Aviv`.
    var isFixed = false
    /// Two words of a name, taken together.
    var isTail = false
    /// Indices of the names it is part of.
    var names: [Int32] = []
    /// Mentions of those names.
    var count = 0
    /// Mentions in which it stands alone.
    var bare = 0
  }

  /// One spelling of a name.
  struct Name {
    let words: Range<Int>
    /// Hash of its letters alone: equal for spellings that differ in spaces, hyphens and case.
    let collapsed: UInt64
    var mentions: [Int32]
    var kinds: (person: Int, organisation: Int, place: Int, other: Int) = (0, 0, 0, 0)
    var sureKinds: (person: Int, organisation: Int, place: Int) = (0, 0, 0)
    var roles: [UInt64] = []
    var isTitled = false
    var speaks = false
    let entry: EntryID?
  }

  let text: [UInt8]
  let tokens: [Token]
  let mentions: [Mention]
  private(set) var words: [Word] = []
  private(set) var names: [Name] = []
  /// Word indices of all names, end to end.
  private(set) var spelled: [Int32] = []
  private(set) var letters = NameLetters()
  /// Per name of three words: its last two as one word.
  private(set) var tails: [Int32: Int32] = [:]
  /// Every place of every name word, in the order of the text.
  private(set) var allPlaces: [Place] = []
  /// Per mention: its name.
  private(set) var nameOf: [Int32] = []
  /// Roles in small letters with a word that tells them from others: `hostage envoy`.
  private(set) var specificRoles: Set<UInt64> = []
  /// Per role: the last words of the names that hold it.
  private(set) var holders: [UInt64: Set<Int32>] = [:]
  /// Tokens inside names of places and bodies of several words that a lexicon has.
  private var isFixed: [Bool]
  // The numbers of the tables are the indices of `words` and `names`.
  private var wordTable: HashTable
  private var nameTable: HashTable

  init(
    _ mentions: [Mention], _ tokens: [Token], _ classes: [WordClass], _ hits: [Hit], _ text: [UInt8]
  ) {
    self.text = text
    self.tokens = tokens
    self.mentions = mentions
    isFixed = Array(repeating: false, count: tokens.count)
    wordTable = HashTable(room: mentions.count)
    nameTable = HashTable(room: mentions.count)
    words.reserveCapacity(mentions.count)
    names.reserveCapacity(mentions.count)
    spelled.reserveCapacity(mentions.count * 2)
    nameOf.reserveCapacity(mentions.count)
    for hit in hits
    where hit.end > hit.first + 1
      && !hit.classes.isDisjoint(with: [.place, .organisation])
    {
      for index in hit.first..<hit.end { isFixed[Int(index)] = true }
    }
    for (index, mention) in mentions.enumerated() { add(mention, Int32(index), classes) }
    allPlaces = places(classes)
    for index in names.indices { addTail(of: index) }
    for name in names where !name.roles.isEmpty {
      for role in name.roles {
        holders[role, default: []].insert(spelled[name.words.upperBound - 1])
      }
    }
    for (index, name) in names.enumerated() {
      for place in name.words {
        let word = spelled[place]
        // Once a name, however often it stands in it.
        if spelled[name.words.lowerBound..<place].contains(word) { continue }
        words[Int(word)].names.append(Int32(index))
        words[Int(word)].count += name.mentions.count
        if name.words.count == 1 { words[Int(word)].bare += name.mentions.count }
      }
    }
  }

  private mutating func add(_ mention: Mention, _ index: Int32, _ classes: [WordClass]) {
    let hash = Self.hash(text, mention.range.indices)
    let found = nameTable.insert(hash)
    let id = Int32(found.number)
    if !found.isNew {
      names[found.number].mentions.append(index)
    } else {
      let start = spelled.count
      intern(mention, classes)
      names.append(
        Name(
          words: start..<spelled.count, collapsed: collapsed(start..<spelled.count),
          mentions: [index], entry: mention.entry))
    }
    nameOf.append(id)
    note(mention, in: Int(id))
  }

  /// `Joo Ae` of `Kim Joo Ae`, as one word beside the words it is made of, so that it can be held
  /// against `Ju-ae`.
  private mutating func addTail(of name: Int) {
    let own = names[name].words
    guard own.count == 3 else { return }
    let (first, last) = (
      words[Int(spelled[own.lowerBound + 1])], words[Int(spelled[own.upperBound - 1])]
    )
    guard first.letters.count < 6, last.letters.count < 6, !first.hasHyphen, !last.hasHyphen,
      first.range.upper < last.range.lower || first.range != last.range
    else { return }
    let range = mentions[Int(names[name].mentions[0])].range
    let place = TextRange(
      range.upper - UInt32(first.range.count + 1 + last.range.count), range.upper)
    let spelling = letters.add(text, place.indices)
    words.append(
      Word(
        range: place, letters: spelling, sound: NameSound.key(letters.letters, spelling),
        folded: FoldedHash.of(text, place.indices),
        classes: [], isCapital: true, hasHyphen: true, isTail: true, names: [Int32(name)],
        count: names[name].mentions.count))
    tails[Int32(name)] = Int32(words.count - 1)
  }

  private mutating func note(_ mention: Mention, in id: Int) {
    let isSure = mention.traits.contains(.kindIsSure)
    switch mention.kind {
    case .person:
      names[id].kinds.person += 1
      if isSure { names[id].sureKinds.person += 1 }
    case .organisation:
      names[id].kinds.organisation += 1
      if isSure { names[id].sureKinds.organisation += 1 }
    case .place:
      names[id].kinds.place += 1
      if isSure { names[id].sureKinds.place += 1 }
    case .other: names[id].kinds.other += 1
    }
    if mention.traits.contains(.titled) { names[id].isTitled = true }
    if mention.traits.contains(.speaks) { names[id].speaks = true }
    if let role = mention.role {
      let key = FoldedHash.of(text, role.indices)
      if text[role.indices].contains(0x20), text[Int(role.lower)] >= 0x61 {
        specificRoles.insert(key)
      }
      if !names[id].roles.contains(key), names[id].roles.count < 8 { names[id].roles.append(key) }
    }
  }

  private mutating func intern(_ mention: Mention, _ classes: [WordClass]) {
    var first = mention.tokens.lowerBound
    while first < mention.tokens.upperBound {
      let last = wordEnd(first, mention, classes)
      spelled.append(word(first...last, classes))
      first = last + 1
    }
  }

  /// `al Hayya` is one word, as `al-Hayya` is: what is found must not hang on the hyphen.
  private func wordEnd(_ first: Int, _ mention: Mention, _ classes: [WordClass]) -> Int {
    var last = first
    while last + 1 < mention.tokens.upperBound,
      tokens[last + 1].isGlued || last == first && isArticle(first, classes)
    {
      last += 1
    }
    return last
  }

  /// Where a name word stands.
  struct Place {
    let word: Int32
    let tokens: Range<Int>
    let mention: Int32
  }

  private func places(_ classes: [WordClass]) -> [Place] {
    var found: [Place] = []
    for (index, mention) in mentions.enumerated() {
      var first = mention.tokens.lowerBound
      for word in words(of: nameOf[index]) {
        let last = wordEnd(first, mention, classes)
        found.append(Place(word: word, tokens: first..<(last + 1), mention: Int32(index)))
        first = last + 1
      }
    }
    return found
  }

  private func isArticle(_ token: Int, _ classes: [WordClass]) -> Bool {
    tokens[token].upper - tokens[token].lower == 2 && classes[token].contains(.particle)
      && Self.isArticle(text[Int(tokens[token].lower)])
  }

  private mutating func word(_ range: ClosedRange<Int>, _ classes: [WordClass]) -> Int32 {
    let place = TextRange(tokens[range.lowerBound].lower, tokens[range.upperBound].upper)
    let hash = Self.hash(text, place.indices)
    let found = wordTable.insert(hash)
    guard found.isNew else { return Int32(found.number) }
    let spelling = letters.add(text, place.indices)
    words.append(
      Word(
        range: place, letters: spelling, sound: NameSound.key(letters.letters, spelling),
        folded: FoldedHash.of(text, place.indices),
        classes: range.count == 1 ? classes[range.lowerBound] : [],
        isCapital: range.contains { tokens[$0].isCapitalised }, hasHyphen: range.count > 1,
        isAcronym: tokens[range.lowerBound].shape.contains(.allCaps) && place.count < 7,
        isFixed: isFixed[range.lowerBound]))
    return Int32(found.number)
  }

  // MARK: Reading

  /// The index of the first token that begins at `offset` or behind it.
  func token(at offset: UInt32) -> Int {
    tokens.partitionPoint { $0.lower < offset }
  }

  func words(of name: Int32) -> ArraySlice<Int32> { spelled[names[Int(name)].words] }

  func string(_ word: Int32) -> String {
    String(decoding: text[words[Int(word)].range.indices], as: UTF8.self)
  }

  /// A number for the word without an Arabic article; nil for an article alone.
  func core(of word: Int32) -> UInt64? {
    var range = words[Int(word)].range.indices
    if let hyphen = text[range].prefix(4).firstIndex(where: { $0 == 0x2D || $0 == 0x20 }),
      hyphen > range.lowerBound,
      Self.isArticle(text[range.lowerBound])
    {
      range = (hyphen + 1)..<range.upperBound
    } else if range.count < 3, Self.isArticle(text[range.lowerBound]) {
      return nil
    }
    return Self.hash(text, range) | 1 << 63
  }

  /// The article begins with `a`, `e` or `u`, whatever letter it is assimilated to.
  private static func isArticle(_ byte: UInt8) -> Bool {
    let small = byte | 0x20
    return small == 0x61 || small == 0x65 || small == 0x75
  }

  /// A name as it stands where it first stands.
  func text(ofName name: Int32) -> String {
    let range = mentions[Int(names[Int(name)].mentions[0])].range
    return String(decoding: text[range.indices], as: UTF8.self)
  }

  func kind(of name: Int32) -> Mention.Kind {
    let sure = names[Int(name)].sureKinds
    if sure.person + sure.organisation + sure.place > 0 {
      if sure.person >= sure.organisation, sure.person >= sure.place { return .person }
      return sure.organisation >= sure.place ? .organisation : .place
    }
    let all = names[Int(name)].kinds
    if all.person > 0, all.person >= all.place { return .person }
    return all.place > 0 ? .place : .other
  }

  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }

  /// The hash of the bare letters of words.
  private func collapsed(_ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in spelled[range] {
      let own = words[Int(word)]
      if own.letters.isEmpty { hash = Self.hash(text, own.range.indices) ^ hash &* 31 }
      for index in own.letters {
        hash = (hash ^ UInt64(letters.letters[Int(index)])) &* 0x100_0000_01B3
      }
    }
    return hash ^ hash >> 29
  }
}
