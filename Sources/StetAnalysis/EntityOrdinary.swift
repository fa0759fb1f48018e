// Words that stand where a name should: a name read as the ordinary word it also is, a name in
// small letters, and what is left of a name.

internal import StetLexicons
internal import StetText

/// Finds places that no mention covers, or whose mention is a common word.
struct EntityOrdinary {
  struct Found {
    /// The name, or −1 where only a word of one is known.
    let name: Int32
    /// The word of the name that varies, or −1 where the whole name does.
    let word: Int32
    let text: String
    let places: [TextRange]
    let nature: Entity.Cluster.Nature
    let probability: Double
    let reason: String
  }

  let names: EntityNames
  private let hashes: [UInt64]
  let classes: [WordClass]
  let hits: [Hit]
  let sentences: [Segment]
  let lexicon: Lexicon
  let alignment: SourceAlignment?
  /// Per token: the mention that covers it, or −1.
  let mentionOf: [Int32]

  init(
    _ names: EntityNames, _ pass: LexiconPass, _ sentences: [Segment], _ lexicon: Lexicon,
    _ alignment: SourceAlignment?
  ) {
    self.names = names
    hashes = pass.hashes
    classes = pass.classes
    hits = pass.hits
    self.sentences = sentences
    self.lexicon = lexicon
    self.alignment = alignment
    var mentionOf = Array(repeating: Int32(-1), count: names.tokens.count)
    for (index, mention) in names.mentions.enumerated() {
      for token in mention.tokens { mentionOf[token] = Int32(index) }
    }
    self.mentionOf = mentionOf
  }

  func all() -> [Found] {
    smallNames() + strayLetters() + meanings() + (alignment.map { sourceWords($0) } ?? [])
  }

  // MARK: Names in small letters

  /// `the next restaurant` where the story also has `The Next Restaurant`.
  private func smallNames() -> [Found] {
    var byFirst: [UInt64: [Int32]] = [:]
    var firsts = HashFilter()
    for index in names.names.indices where canBeSmall(Int32(index)) {
      guard let first = names.words(of: Int32(index)).first else { continue }
      firsts.insert(hash(ofWord: first))
      byFirst[hash(ofWord: first), default: []].append(Int32(index))
    }
    guard !byFirst.isEmpty else { return [] }
    var places: [Int32: [TextRange]] = [:]
    for index in names.tokens.indices where firsts.mayContain(hash(ofToken: index)) {
      guard names.tokens[index].isWord, mentionOf[index] < 0,
        let candidates = byFirst[hash(ofToken: index)]
      else { continue }
      for name in candidates {
        if let place = place(of: name, at: index) { places[name, default: []].append(place) }
      }
    }
    return places.sorted { $0.key < $1.key }.map { name, found in
      Found(
        name: name, word: -1, text: string(found[0]), places: found, nature: .capitals,
        probability: 0.8, reason: "the same words")
    }
  }

  /// Two or more words, of which a capital elsewhere than at a sentence's start shows the name.
  private func canBeSmall(_ name: Int32) -> Bool {
    let words = names.words(of: name)
    guard (2...6).contains(words.count), names.kind(of: name) != .person else { return false }
    return names.names[Int(name)].mentions.contains { mention in
      names.mentions[Int(mention)].traits.isDisjoint(with: [.inHeadline, .startsSentence])
    }
  }

  /// The place of the name's words from a token on, with a small letter in one that has a capital.
  private func place(of name: Int32, at token: Int) -> TextRange? {
    var index = token
    var isSmall = false
    let words = names.words(of: name)
    for word in words {
      guard index < names.tokens.count, mentionOf[index] < 0, names.tokens[index].isWord,
        index == token || !names.tokens[index].shape.contains(.newlineBefore),
        hash(ofToken: index) == hash(ofWord: word)
      else { return nil }
      if names.words[Int(word)].isCapital, !names.tokens[index].isCapitalised {
        isSmall = true
      } else if index > token, names.words[Int(word)].isCapital {
        return nil
      }
      index += 1
    }
    guard isSmall, !names.tokens[index - 1].isCapitalised,
      isTitle(token..<index) || isBody(name)
    else { return nil }
    return TextRange(names.tokens[token].lower, names.tokens[index - 1].upper)
  }

  /// Between quotation marks that hold nothing else, but for an article.
  func isTitle(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    if before >= 0, names.tokens[before].isWord, classes[before].contains(.function) { before -= 1 }
    let after = range.upperBound
    return before >= 0 && after < names.tokens.count && isMark(before) && isMark(after)
  }

  func isMark(_ token: Int) -> Bool {
    guard names.tokens[token].kind == .punctuation else { return false }
    let scalar = UTF8Scan.scalar(names.text, at: Int(names.tokens[token].lower)).value
    switch scalar {
    case 0x22, 0x27, 0x201C, 0x201D, 0x2018, 0x2019, 0xAB, 0xBB, 0x201E, 0x5F4: return true
    default: return false
    }
  }

  /// A body's own name; `Turkish airlines` are any airlines of Turkey.
  private func isBody(_ name: Int32) -> Bool {
    let words = names.words(of: name)
    guard let first = words.first, let last = words.last else { return false }
    return names.words[Int(last)].classes.contains(.bodyhead)
      && !names.words[Int(first)].classes.contains(.demonym)
      && names.words[Int(last)].range.upper - names.words[Int(last)].range.lower > 3
      && names.words[Int(first)].classes.isDisjoint(with: [.place])
  }

  // MARK: What is left of a name

  /// `r Radek said`: one letter, the last of a name of the story.
  private func strayLetters() -> [Found] {
    var found: [Found] = []
    for index in names.tokens.indices where isStray(index) {
      let letter = names.text[Int(names.tokens[index].lower)]
      if index + 1 < names.tokens.count, mentionOf[index + 1] >= 0 {
        let name = names.nameOf[Int(mentionOf[index + 1])]
        guard let whole = full(endingWith: name, letter) else { continue }
        let range = names.mentions[Int(mentionOf[index + 1])].range
        let place = TextRange(names.tokens[index].lower, range.upper)
        found.append(
          Found(
            name: whole, word: -1, text: string(place), places: [place], nature: .remnant,
            probability: 0.9, reason: "one letter is left of it"))
      } else if classes[index + 1].contains(.speech) || classes[index + 1].contains(.common),
        let word = onlyName(endingWith: letter)
      {
        found.append(
          Found(
            name: -1, word: word, text: string(names.tokens[index].range),
            places: [names.tokens[index].range], nature: .remnant, probability: 0.8,
            reason: "one letter is left of it"))
      }
    }
    return found
  }

  /// A small letter that is no word, at the start of a sentence and before a space.
  private func isStray(_ index: Int) -> Bool {
    let token = names.tokens[index]
    guard token.isWord, !token.isCapitalised, token.upper - token.lower == 1,
      index + 1 < names.tokens.count, names.tokens[index + 1].isWord,
      names.tokens[index + 1].shape.contains(.spaceBefore), mentionOf[index] < 0
    else { return false }
    let letter = names.text[Int(token.lower)]
    guard letter != 0x61, letter != 0x6F, letter > 0x61, letter < 0x7B else { return false }
    return index == 0 || token.shape.contains(.newlineBefore)
      || sentences[Segment.index(in: sentences, of: token.lower)].tokens.lowerBound == index
  }

  private func full(endingWith name: Int32, _ letter: UInt8) -> Int32? {
    guard let last = names.words(of: name).last else { return nil }
    return names.words[Int(last)].names.first { other in
      let words = names.words(of: other)
      guard words.count == 2, words.last == last, let first = words.first else { return false }
      return names.text[Int(names.words[Int(first)].range.upper) - 1] == letter
    }
  }

  private func onlyName(endingWith letter: UInt8) -> Int32? {
    var found: Int32?
    for (index, name) in names.names.enumerated() where names.kind(of: Int32(index)) == .person {
      guard name.words.count < 4, let last = names.words(of: Int32(index)).last,
        names.words[Int(last)].names.contains(where: { names.names[Int($0)].words.count > 1 }),
        names.text[Int(names.words[Int(last)].range.upper) - 1] == letter
      else { continue }
      if let found, found != last { return nil }
      found = last
    }
    return found
  }

  // MARK: Words

  func string(_ range: TextRange) -> String {
    String(decoding: names.text[range.indices], as: UTF8.self)
  }

  func hash(ofWord word: Int32) -> UInt64 { names.words[Int(word)].folded }

  func hash(ofToken token: Int) -> UInt64 { hashes[token] }
}
