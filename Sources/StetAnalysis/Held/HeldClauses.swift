// The clauses of a story that tell who takes whom: verb, taker and taken, read once for all words.

internal import StetLexicons
internal import StetText

/// A clause in which people are taken, held or arrested.
struct HeldClause {
  enum Taker { case captors, state }
  enum Taken { case civilians, people, soldiers, captors }

  let verb: CueWord
  let taker: Taker
  let taken: Taken
  /// More than one is taken; nil where that can’t be told.
  let isPlural: Bool?
  /// What of the clause shows it: from the taker or the verb to the taken.
  let tokens: Range<Int>
}

extension HeldStory {
  /// The clauses of taking, in the order of the text.
  func clausesOfTaking() -> [HeldClause] {
    cues.words.compactMap { word in
      switch word.kind {
      case .kidnap, .capture, .arrest, .hold, .take, .convict: clause(of: word)
      // `released the mayor after two days`, where arrests are told of.
      case .free where count(.arrest) + count(.convict) + count(.prison) > 0: clause(of: word)
      default: nil
      }
    }
  }

  private func clause(of verb: CueWord) -> HeldClause? {
    let sentence = sentence(of: verb.first)
    let isNoun = isNominal(verb)
    let isPassive = !isNoun && isPassive(verb)
    var agent =
      isNoun || isPassive ? agent(after: verb, in: sentence) : doer(of: verb, in: sentence)
    var taken =
      isPassive
      ? people(before: verb.first, in: sentence) : people(after: verb, in: sentence)
    if taken == nil, !isNoun, !isPassive, !endsInIng(verb.end - 1),
      ![.hold, .take].contains(verb.kind)
    {
      // `rebels jailed since the coup`, `two nurses abducted in May`.
      taken = people(before: verb.first, in: sentence, asParticiple: true)
      agent = nil
    }
    guard let taken, let taker = taker(verb, agent, of: taken.kind) else { return nil }
    let first = min(agent?.first ?? verb.first, verb.first, taken.tokens.lowerBound)
    return HeldClause(
      verb: verb, taker: taker, taken: taken.kind, isPlural: taken.isPlural,
      tokens: first..<max(verb.end, taken.tokens.upperBound))
  }

  /// Who takes people by that verb. A state that is said to kidnap is accused of it: that tells
  /// nothing for sure.
  private func taker(
    _ verb: CueWord, _ agent: CueWord?, of taken: HeldClause.Taken
  ) -> HeldClause.Taker? {
    switch agent?.kind {
    case .armed, .criminal:
      if verb.kind == .free { return nil }
      if let agent, lexicon.field(agent.entry, "rules") == "yes" { return nil }
      return verb.kind == .convict || verb.kind == .arrest ? nil : .captors
    case .convict: return verb.kind == .convict ? .state : verb.kind == .free ? nil : .captors
    case .state, .law, .army, .nation, .soldier: return verb.kind == .kidnap ? nil : .state
    default:
      switch verb.kind {
      case .kidnap: return .captors
      case .arrest, .convict: return .state
      case .capture where taken == .captors: return .state
      default: return nil
      }
    }
  }

  // MARK: Verbs

  /// `were kidnapped`, `kidnapped by`: what stands before the verb is taken.
  func isPassive(_ verb: CueWord) -> Bool {
    guard !endsInIng(verb.end - 1) else { return false }
    if cues.kind(verb.end) == .by { return true }
    for token in (max(0, verb.first - 3)..<verb.first).reversed() {
      if isBeing(token) { return true }
      guard cues.kind(token) == .link || cues.kind(token) == .living else { return false }
    }
    return false
  }

  /// `the kidnapping of`, `their arrest`.
  private func isNominal(_ verb: CueWord) -> Bool {
    cues.kind(verb.end) == .of || verb.first > 0 && cues.kind(verb.first - 1) == .determiner
  }

  /// A headline: five words or more, and nearly all of those that can have a capital.
  func isTitleCase(_ sentence: Range<Int>) -> Bool {
    var capital = 0
    var small = 0
    for token in sentence where tokens[token].kind == .word {
      if tokens[token].isCapitalised {
        capital += 1
      } else if tokens[token].range.count > 4 {
        small += 1
      }
    }
    return capital > 3 && small == 0
  }

  /// The word `to` itself; `on` and `for` are of its kind.
  func isTo(_ token: Int) -> Bool {
    isWord(token, "to")
  }

  /// `men`, `women`, `children`.
  func isPluralOfMan(_ token: Int) -> Bool {
    cues.kind(token) == .determiner && ends(token, in: [0x65, 0x6E])
      && !ends(token, in: [0x76, 0x65, 0x6E]) && cues.isFolk(token)
  }

  /// Another word for people held.
  func isHeldWord(_ token: Int) -> Bool { classes[token].contains(.held) }

  /// `as`, `remain`, `became`: what follows is said of what stands before.
  func isAs(_ token: Int) -> Bool {
    ["as", "remain", "became"].contains { isWord(token, $0) }
  }

  func isMaking(_ token: Int) -> Bool {
    ["make", "makes", "made", "making"].contains { isWord(token, $0) }
  }

  func isFellow(_ token: Int) -> Bool { isWord(token, "fellow") }

  func isThere(_ token: Int) -> Bool { tokens.indices.contains(token) && isWord(token, "there") }

  private func isWord(_ token: Int, _ word: StaticString) -> Bool {
    let range = tokens[token].range.indices
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes[range].elementsEqual($0, by: { $0 | 0x20 == $1 }) }
  }

  /// The word `war`.
  func isWar(_ token: Int) -> Bool {
    tokens.indices.contains(token) && isWord(token, "war")
  }

  /// A form of `to be`.
  func isBeing(_ token: Int) -> Bool {
    cues.kind(token) == .link && Self.being.contains { isWord(token, $0) }
  }

  private static let being: [StaticString] = ["is", "are", "was", "were", "be", "been", "being"]

  func endsInIng(_ token: Int) -> Bool {
    tokens[token].range.count > 4 && ends(token, in: [0x69, 0x6E, 0x67])
  }

  func endsInEd(_ token: Int) -> Bool { ends(token, in: [0x65, 0x64]) }

  private func ends(_ token: Int, in letters: [UInt8]) -> Bool {
    let range = tokens[token].range.indices
    guard range.count >= letters.count else { return false }
    return bytes[range].suffix(letters.count).elementsEqual(letters, by: { $0 | 0x20 == $1 })
  }

  // MARK: People

  private struct People {
    let kind: HeldClause.Taken
    let isPlural: Bool?
    let tokens: Range<Int>
  }

  /// The object of a verb, or of the noun made from it: the first people after it.
  private func people(after verb: CueWord, in sentence: Range<Int>) -> People? {
    var number: Bool?
    var nation: Int?
    var unknown = verb.kind == .hold || verb.kind == .take ? 1 : 2
    for token in verb.end..<max(verb.end, min(verb.end + 9, sentence.upperBound)) {
      if isBoundary(token) || isComma(token) && token == verb.end { break }
      if tokens[token].kind == .number { number = number ?? (tokens[token].range.count > 1) }
      if let kind = taken(at: token) {
        let isMany = isPlural(token) ? true : isListed(after: token, in: sentence) ? nil : false
        return People(kind: kind, isPlural: number ?? isMany, tokens: verb.first..<token + 1)
      }
      let kind = cues.kind(token)
      if kind == .nation {
        nation = nation ?? token
      } else if kind == nil {
        if tokens[token].kind == .word { unknown -= 1 }
        if unknown < 0 { break }
      } else if let kind, ![.determiner, .of, .join, .living, .political].contains(kind) {
        break
      }
    }
    // `the arrests were made at dawn`: of people, whoever they are.
    if nation == nil, verb.kind == .arrest, isPlural(verb.end - 1) {
      return People(kind: .people, isPlural: true, tokens: verb.first..<verb.end)
    }
    guard let nation, isPlural(nation) || number != nil else { return nil }
    return People(kind: .people, isPlural: number ?? true, tokens: verb.first..<nation + 1)
  }

  /// `the mayor, two clerks and a driver`: there may be more of them.
  private func isListed(after token: Int, in sentence: Range<Int>) -> Bool {
    for next in token + 1..<max(token + 1, min(token + 11, sentence.upperBound)) {
      if isBoundary(next) { return false }
      if cues.kind(next) == .join { return true }
    }
    return false
  }

  /// The subject of a passive, or what a participle right after it is said of.
  private func people(
    before verb: Int, in sentence: Range<Int>, asParticiple: Bool = false
  ) -> People? {
    let reach = asParticiple ? 1 : 9
    for token in (max(sentence.lowerBound, verb - reach)..<verb).reversed() {
      if isBoundary(token) { return nil }
      guard let kind = taken(at: token) else { continue }
      // `relatives of hostages in prisons were held`: what stands after a preposition is no subject,
      // unless it counts: `two of the gunmen`.
      let isCounted =
        cues.kind(token - 1) == .determiner || tokens[max(0, token - 1)].kind == .number
      if !isCounted, token > sentence.lowerBound,
        [.inside, .by, .from, .with].contains(cues.kind(token - 1) ?? .away)
      {
        continue
      }
      return People(kind: kind, isPlural: isPlural(token), tokens: token..<verb)
    }
    return nil
  }

  /// What sort of people a word names, if any.
  private func taken(at token: Int) -> HeldClause.Taken? {
    if cues.isFolk(token) { return .people }
    return switch cues.kind(token) {
    case .armed, .criminal, .fighter: .captors
    case .soldier: .soldiers
    case .victim: .civilians
    default: classes[token].contains(.role) && !tokens[token].isCapitalised ? .people : nil
    }
  }

  /// More than one, by its ending or its kind of plural.
  private func isPlural(_ token: Int) -> Bool {
    if ends(token, in: [0x73]) { return true }
    return ends(token, in: [0x6D, 0x65, 0x6E]) || ends(token, in: [0x72, 0x65, 0x6E])
      || ends(token, in: [0x70, 0x6C, 0x65]) || ends(token, in: [0x66, 0x66])
  }

  // MARK: Who acts

  /// `kidnapped by the rebels`, `arrested last week by police`.
  private func agent(after verb: CueWord, in sentence: Range<Int>) -> CueWord? {
    let end = min(verb.end + 8, sentence.upperBound)
    guard
      let by = (verb.end..<max(verb.end, end)).first(where: {
        cues.kind($0) == .by || isBoundary($0)
      }), cues.kind(by) == .by
    else { return nil }
    var nation: CueWord?
    for token in by + 1..<min(by + 6, sentence.upperBound) {
      guard let word = cues.at(token), word.first == token else { continue }
      if word.kind == .nation { nation = nation ?? word } else if word.isHolder { return word }
      if [.by, .inside, .from, .to, .boundary].contains(word.kind) { break }
    }
    return nation
  }

  /// Who does it, where the verb is active: the holder, inmate or soldier to the left.
  private func doer(of verb: CueWord, in sentence: Range<Int>) -> CueWord? {
    if let who = relative(before: verb.first, in: sentence) {
      // `two men who kidnapped …`: the noun before tells, or nothing does.
      guard let word = cues.at(who - 1), word.isHolder else { return nil }
      return word
    }
    return subject(of: verb.first, in: sentence) { word in
      word.isHolder || word.kind == .soldier || isInmates(word)
    }
  }

  private func isPreposition(_ token: Int) -> Bool {
    guard let kind = cues.kind(token) else { return false }
    return [.to, .of, .with, .by, .from].contains(kind)
  }

  private func isPerson(before who: Int) -> Bool {
    let token = isComma(who - 1) ? who - 2 : who - 1
    return token >= 0
      && (cues.isFolk(token) || cues.kind(token) == .victim || cues.kind(token) == .determiner)
  }

  /// The `who` or `which` right before a verb.
  private func relative(before verb: Int, in sentence: Range<Int>) -> Int? {
    var token = verb - 1
    while token > sentence.lowerBound, cues.kind(token) == .link {
      if byte(token) | 0x20 == 0x77, !isBeing(token), tokens[token].range.count != 4 {
        return token
      }
      token -= 1
    }
    return nil
  }

  /// The holder to the left of a verb that is likely its subject.
  func subject(
    of verb: Int, in sentence: Range<Int>, where acts: (CueWord) -> Bool = \.isHolder
  ) -> CueWord? {
    // `the man who guarded the hostages`: he is nobody known.
    if let who = relative(before: verb, in: sentence), isPerson(before: who) { return nil }
    var token = verb - 1
    var steps = 0
    while token >= sentence.lowerBound, steps < 16 {
      defer { steps += 1 }
      guard let word = cues.at(token) else {
        if isBoundary(token), byte(token) & 0xFE != 0x28 { return nil }
        token -= 1
        continue
      }
      if word.kind == .exchangeFor || word.kind == .boundary { return nil }
      // `asked for 20 years for holding …`: the accused did.
      if word.kind == .law, endsInIng(verb), isPreposition(verb - 1) { return nil }
      if acts(word), isSubject(word, of: verb, in: sentence) { return word }
      token = word.first - 1
    }
    return nil
  }

  private func isInmates(_ word: CueWord) -> Bool {
    word.kind == .convict && lexicon.field(word.entry, "inmates") == "yes"
  }

  private func isSubject(_ word: CueWord, of verb: Int, in sentence: Range<Int>) -> Bool {
    if tokens.indices.contains(word.end), tokens[word.end].kind == .clitic { return false }
    if isObject(word, in: sentence) { return false }
    // An adjective before a noun that is no holder (`US officials`) speaks for its state all the
    // same; what stands after a preposition of place or company does not act.
    var token = word.first - 1
    var steps = 0
    while token >= sentence.lowerBound, steps < 3 {
      guard let before = cues.at(token) else { return true }
      if [.with, .from, .by, .inside].contains(before.kind) { return false }
      // `the kidnappers of the Swiss couple`: the kidnappers act.
      if before.kind == .of, word.kind == .nation { return false }
      // `called on Hamas to free`, but not `arms to Iran in hopes of freeing`.
      if before.kind == .to { return cues.kind(verb - 1) == .to }
      guard before.kind == .determiner || before.kind == .nation else { return true }
      token = before.first - 1
      steps += 1
    }
    return true
  }

  /// `attacked southern Israel`, `the Gaza–Egypt border`: not the one who acts.
  private func isObject(_ word: CueWord, in sentence: Range<Int>) -> Bool {
    guard word.first > sentence.lowerBound else { return false }
    if isPunctuation(word.first - 1), tokens[word.first].isGlued { return true }
    for token in [word.first - 1, word.first - 2]
    where token >= sentence.lowerBound && cues.at(token) == nil {
      // `began when Hamas attacked`: another clause.
      if token < word.first - 1, isBoundary(word.first - 1) { continue }
      let range = tokens[token].range
      guard tokens[token].isWord, !tokens[token].isCapitalised, range.count > 4 else { continue }
      let end = Int(range.upper)
      if bytes[end - 2] == 0x65, bytes[end - 1] == 0x64 { return true }
    }
    return false
  }
}
