// What the search for holders reads of a story: its tokens with their cues, and who is in it.

internal import StetLexicons
internal import StetText

/// One story, as the finders of cues see it.
struct HeldStory {
  let bytes: [UInt8]
  let tokens: [Token]
  let classes: [WordClass]
  let cues: CueWords
  let sentences: [Segment]
  let paragraphs: [Segment]
  let lexicon: Lexicon
  /// How often each kind of cue occurs.
  private let counts: [CueKind: Int]
  /// Armed groups that are named, with what lexicons say of them.
  let groups: [Group]
  /// Who takes whom, clause by clause.
  private(set) var clauses: [HeldClause] = []

  /// An armed group, its people and the states it fights, by country code.
  struct Group {
    let word: CueWord
    let people: String?
    let foes: [Substring]
    /// Soldiers of its own state may be among those it holds.
    let isAtCivilWar: Bool
    /// It runs a territory with courts and prisons of its own.
    let isRuler: Bool
  }

  init(
    bytes: [UInt8], tokens: [Token], pass: LexiconPass, sentences: [Segment],
    paragraphs: [Segment], lexicon: Lexicon
  ) {
    self.bytes = bytes
    self.tokens = tokens
    classes = pass.classes
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.lexicon = lexicon
    cues = CueWords(pass.hits, tokens: tokens.count, lexicon: lexicon)
    var counts: [CueKind: Int] = [:]
    var groups: [Group] = []
    var seen: Set<EntryID> = []
    for word in cues.words {
      counts[word.kind, default: 0] += 1
      guard word.kind == .armed || word.kind == .lair, seen.insert(word.entry).inserted else {
        continue
      }
      let foes = lexicon.field(word.entry, "foe")
      // A territory brings in the group that holds it; other lairs bring in nobody.
      guard word.kind == .armed || foes != nil else { continue }
      groups.append(
        Group(
          word: word, people: lexicon.field(word.entry, "people"),
          foes: (foes ?? "").split(separator: " "),
          isAtCivilWar: lexicon.field(word.entry, "belligerent") == "yes",
          isRuler: lexicon.field(word.entry, "rules") == "yes"))
    }
    self.counts = counts
    self.groups = groups
    clauses = clausesOfTaking()
  }

  /// Whether convicts or inmates are in the story.
  var hasInmates: Bool {
    cues.words.contains { $0.kind == .convict && lexicon.field($0.entry, "inmates") == "yes" }
  }

  /// Whether inmates hold people themselves: `inmates seized two guards`, `freed … from inmates`.
  var isOfMutiny: Bool {
    cues.words.contains { word in
      guard word.kind == .convict, lexicon.field(word.entry, "inmates") == "yes" else {
        return false
      }
      return acts(word) || isLeftBy(word)
    }
  }

  /// An active verb of taking or letting go follows.
  private func acts(_ word: CueWord) -> Bool {
    var isPassive = false
    for token in word.end..<min(word.end + 7, tokens.count) {
      if isBoundary(token) || isPunctuation(token) { return false }
      switch cues.kind(token) {
      case .link: isPassive = true
      case .hold, .take, .free, .kidnap, .capture: return !isPassive
      default: break
      }
    }
    return false
  }

  /// Somebody is got away from them, or held by them.
  private func isLeftBy(_ word: CueWord) -> Bool {
    [word.first - 1, word.first - 2].contains { token in
      token >= 0 && [.from, .by].contains(cues.kind(token) ?? .of)
    }
  }

  func count(_ kind: CueKind) -> Int { counts[kind] ?? 0 }

  /// Whether the story speaks of a people without a state, or of its land.
  var hasStateless: Bool {
    count(.occupied) > 0 || cues.words.contains { $0.kind == .nation && isStateless($0) }
  }

  /// Whether anybody who holds people outside the law is in the story, or what they do.
  var hasCaptors: Bool {
    !groups.isEmpty || hasKidnaps || count(.armed) + count(.riot) > 0
  }

  /// Whether people are taken outside the law, whoever does it.
  var hasKidnaps: Bool {
    [CueKind.criminal, .kidnap, .siege, .ransom].contains { count($0) > 0 }
  }

  /// Whether people held are traded or got out: then captors may be meant whom nobody names.
  var hasTrade: Bool {
    if [CueKind.exchange, .truce, .rescue].contains(where: { count($0) > 0 }) { return true }
    // `serve in the army in exchange for freedom` is no trade in people.
    return cues.words.contains { word in
      word.kind == .exchangeFor
        && cues.at(word.end).flatMap { lexicon.field($0.entry, "noun") } != "yes"
    }
  }

  /// Enough is told to say what the story is about, and something of what captors do is in it.
  var bearsTopic: Bool {
    let taken =
      [CueKind.kidnap, .siege, .ransom].contains { count($0) > 0 }
      || count(.criminal) > 0 && count(.take) > 0 && count(.victim) > 0
    let signs: [CueKind] = [.rescue, .body, .living, .victim, .lair, .kill, .family]
    return taken || tokens.count >= 40 && signs.contains { count($0) > 0 }
  }

  /// Two states or more, and nobody else who could hold people.
  var isOfStatesOnly: Bool {
    !hasCaptors && !hasStateless && count(.victim) == 0 && hasSeveralNations
  }

  var hasSeveralNations: Bool {
    var nations: Set<String> = []
    for word in cues.words where word.kind == .nation { nations.insert(nation(word)) }
    return nations.count > 1
  }

  /// The code of a country or people.
  func nation(_ word: CueWord) -> String {
    lexicon.field(word.entry, "country") ?? lexicon.head(word.entry)
  }

  /// Whether a people has no state of its own, so that others jail it.
  func isStateless(_ word: CueWord) -> Bool {
    lexicon.field(word.entry, "stateless") == "yes" || lexicon.field(word.entry, "country") == "PS"
  }

  func isLairOfGroup(_ word: CueWord) -> Bool {
    word.kind == .lair && lexicon.field(word.entry, "foe") != nil
  }

  /// Whether a word names a people that some group of the story is made of.
  func isKinOfGroup(_ code: String) -> Bool {
    groups.contains { $0.people == code && !$0.foes.contains(Substring(code)) }
  }

  /// Whether a group of the story fights the state of that code, and is not of its own people.
  func isFoeOfGroup(_ code: String) -> Bool {
    groups.contains { $0.foes.contains(Substring(code)) && $0.people != code }
  }

  /// Whether some armed group, named or not, has that state for its enemy: of a swap with it, nobody
  /// can say that two states make it.
  func hasFoeWithHostages(_ code: String) -> Bool {
    lexicon.entries(ofFile: "terms/held-armed").contains { entry in
      lexicon.field(entry, "foe")?.prefix { $0 != " " } == Substring(code)
        && lexicon.field(entry, "belligerent") != "yes"
    }
  }

  /// Whether the groups of the story run prisons themselves, so that nothing follows from them.
  var hasRulersOnly: Bool { !groups.isEmpty && groups.allSatisfy(\.isRuler) }

  // MARK: Grammar of single tokens

  func byte(_ token: Int) -> UInt8 { bytes[Int(tokens[token].lower)] }

  func isPunctuation(_ token: Int) -> Bool {
    tokens[token].kind == .punctuation || tokens[token].kind == .symbol
  }

  /// The apostrophe or `’s` of an owner.
  func isPossessiveMark(_ token: Int) -> Bool {
    if tokens[token].kind == .clitic { return true }
    guard isPunctuation(token), tokens[token].isGlued else { return false }
    return byte(token) == 0x27 || tokens[token].range.count == 3 && byte(token) == 0xE2
  }

  func isComma(_ token: Int) -> Bool { byte(token) == 0x2C }

  /// A hyphen inside a compound: glued on both sides.
  func isHyphen(_ token: Int) -> Bool {
    tokens.indices.contains(token) && byte(token) == 0x2D && tokens[token].isGlued
  }

  /// `the`, `a`, `its`: what opens a noun phrase.
  func isArticle(_ token: Int) -> Bool {
    guard let word = cues.at(token), word.kind == .determiner else { return false }
    return lexicon.field(word.entry, "opens") == "yes"
  }

  /// What ends a clause to either side: stops inside a sentence, dashes, and conjunctions that
  /// bring a new verb.
  func isBoundary(_ token: Int) -> Bool {
    if isPunctuation(token) {
      let first = byte(token)
      if first == 0x3B || first == 0x3A || first == 0x28 || first == 0x29 { return true }
      if first == 0x2D { return !tokens[token].isGlued }
      // Dashes — and –, and … .
      guard first == 0xE2, Int(tokens[token].lower) + 2 < bytes.count else { return false }
      return bytes[Int(tokens[token].lower) + 1] == 0x80
        && [0x93, 0x94, 0xA6].contains(bytes[Int(tokens[token].lower) + 2])
    }
    return cues.kind(token) == .boundary
  }

  /// With the dateline before it: where it happened says who holds people.
  func sentence(of token: Int) -> Range<Int> {
    guard !sentences.isEmpty else { return tokens.indices }
    let index = Segment.index(in: sentences, of: tokens[token].lower)
    let found = sentences[index].tokens
    guard index > 0, isDash(found.lowerBound - 1),
      !tokens[found.lowerBound].shape.contains(.newlineBefore)
    else { return found }
    return sentences[index - 1].tokens.lowerBound..<found.upperBound
  }

  private func isDash(_ token: Int) -> Bool {
    guard isPunctuation(token) else { return false }
    let start = Int(tokens[token].lower)
    return byte(token) == 0x2D
      || bytes[start...].starts(with: [0xE2, 0x80, 0x93])
      || bytes[start...].starts(with: [0xE2, 0x80, 0x94])
  }

  func paragraph(of token: Int) -> Range<Int> {
    paragraphs.isEmpty
      ? tokens.indices
      : paragraphs[Segment.index(in: paragraphs, of: tokens[token].lower)].tokens
  }

  func range(_ tokens: Range<Int>) -> TextRange {
    TextRange(self.tokens[tokens.lowerBound].lower, self.tokens[tokens.upperBound - 1].upper)
  }
}
