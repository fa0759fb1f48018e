// Cues inside the noun phrase and right after it: modifiers, owners, `held by …`, `in … jails`.

internal import StetLexicons
internal import StetText

extension HeldCues {
  // MARK: Before the head

  /// Modifiers and owners: `Hamas’s prisoners`, `political prisoners`, `three Korean captives`.
  mutating func readModifiers() {
    var token = phrase.phrase.lowerBound
    while token < phrase.head.lowerBound {
      guard let word = story.cues.at(token) else {
        if story.tokens[token].kind == .number { readNumber(token) }
        token += 1
        continue
      }
      readModifier(word)
      token = max(token + 1, word.end)
    }
  }

  private mutating func readNumber(_ token: Int) {
    isHeldKnown = true
    let range = story.tokens[token].range
    var digits = 0
    for index in range.indices where (0x30...0x39).contains(story.bytes[index]) { digits += 1 }
    // 1979 is a year; 1,979 and 19790 are people.
    if digits > 4 || digits == 4 && range.count > 4 { add("thousands", token..<(token + 1)) }
  }

  private mutating func readModifier(_ word: CueWord) {
    let place = word.first..<word.end
    // `the terrorist’s fellow prisoners`: he is one of them.
    if phrase.phrase.contains(where: { story.isFellow($0) }) { isBoth = true }
    let owns = word.end < phrase.head.lowerBound && story.tokens[word.end].kind == .clitic
    if isHolder(word.kind), owns || isCompoundHolder(word) {
      // `the group’s prisoners in Yanamayo`: its own people, for all that can be told.
      if owns, isArmed(word.kind), isElsewhere {
        isBoth = true
        return add("group-people", place)
      }
      return addHolder(word, ownsOnly: owns)
    }
    switch word.kind {
    case .nation: addNation(word)
    case .political:
      // `a political hostage` is also what a free man calls himself.
      add(isPluralHead ? "political" : "prisoner-like", place, holder: true)
      if !isPluralHead { isBoth = true }
    case .prisonlike: add("prisoner-like", place)
    case .convict, .prison: add("convicted", place, holder: true)
    case .arrest: add("arrested", place)
    case .kidnap: add("kidnapped", place, holder: true)
    case .capture: add("captured", place)
    case .free where story.groups.contains { !$0.isRuler }: add("freed", place)
    case .living:
      let isOfArmed = story.groups.contains { !$0.isRuler }
      add(isOfArmed ? "remaining-of-armed" : "remaining", place, holder: isOfArmed)
    case .victim: add("civilian", place)
    case .soldier: add("soldier", place)
    case .fighter: add("fighter", place)
    case .armed, .criminal:
      add("group-people", place)
      if isLawNear { add("group-in-custody", place, holder: true) }
    case .army: add("army-people", place)
    case .war: add("war-people", place)
    // `six prisoners`, as good as 6.
    case .determiner where story.lexicon.field(word.entry, "number") == "yes": break
    default: return
    }
    if word.kind != .kidnap, word.kind != .capture { isHeldKnown = true }
  }

  /// A place follows of which nothing is known.
  private var isElsewhere: Bool {
    let next = phrase.head.upperBound
    guard next + 1 < phrase.clause.upperBound, story.cues.kind(next) == .inside else {
      return false
    }
    return story.cues.at(next + 1) == nil && story.tokens[next + 1].isCapitalised
  }

  /// Courts, prisons or the police are in the sentence.
  private var isLawNear: Bool {
    phrase.sentence.contains { token in
      guard !phrase.phrase.contains(token), let kind = story.cues.kind(token) else { return false }
      return [.law, .convict, .prison, .custody, .arrest].contains(kind)
    }
  }

  /// `rebel-held prisoners`.
  private func isCompoundHolder(_ word: CueWord) -> Bool {
    word.end + 1 < phrase.head.lowerBound && story.isHyphen(word.end)
      && [.hold, .kidnap, .capture].contains(story.cues.kind(word.end + 1))
  }

  /// A people: by whom it would be held depends on who else is in the story.
  mutating func addNation(_ word: CueWord) {
    isHeldKnown = true
    let code = story.nation(word)
    let place = word.first..<word.end
    if story.isKinOfGroup(code) {
      add("kin-of-armed", place, holder: true)
    } else if story.isStateless(word) {
      add("stateless", place, holder: true)
    } else if story.hasRulersOnly {
      add("stranger-to-ruler", place)
    } else if story.isFoeOfGroup(code) {
      add("foe-of-armed", place, holder: true)
    } else if !story.groups.isEmpty {
      add("stranger-to-armed", place, holder: true)
    } else if story.count(.kidnap) + story.count(.criminal) > 0 {
      add("stranger-to-captor", place, holder: true)
    } else {
      add("people-of-state", place)
    }
  }

  // MARK: After the head

  /// `threatened to kill them unless the prisoners are freed`: those are held by others.
  mutating func readCondition() {
    let before = phrase.clause.lowerBound - 1
    guard before >= phrase.sentence.lowerBound, let word = story.cues.at(before),
      story.lexicon.field(word.entry, "asks") == "yes",
      (phrase.sentence.lowerBound..<before).contains(where: {
        [.armed, .criminal, .ransom].contains(story.cues.kind($0))
      }),
      (phrase.head.upperBound..<phrase.clause.upperBound).contains(where: {
        story.cues.kind($0) == .free
      })
    else { return }
    add("demanded-by-armed", word.first..<word.end, holder: true)
  }

  /// What follows the head: a participle, a relative clause, a place, a holder after `of`.
  mutating func readAfter() {
    let end = phrase.clause.upperBound
    var token = phrase.head.upperBound
    var steps = 0
    var holder: CueWord?
    var unknown = 0
    if token < end, story.isPossessiveMark(token), let captor = story.cues.at(token + 1),
      captor.kind == .criminal
    {
      return addHolder(captor, ownsOnly: false)
    }
    while token < end, steps < 14 {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        if story.isPunctuation(token), !story.isComma(token) || steps > 0 { return }
        if !story.tokens[token].isCapitalised { unknown += 1 }
        if unknown > 1 { return }
        token += 1
        continue
      }
      switch word.kind {
      case .link, .determiner, .living, .away, .part: break
      case .pronoun:
        // `prisoners they are holding`: whoever acts before the phrase.
        guard isActedOn(after: word.end) else { return }
        guard holder == nil, let earlier = antecedent else {
          isHeldByUnknown = true
          return
        }
        holder = earlier
      case .inside, .from: return readPlace(after: word, verb: nil)
      case .of: return readOwner(after: word)
      case .by:
        // `hostages questioned by prosecutors`: a verb nothing is known of tells no holder.
        if unknown == 0 || isBare { readAgent(after: word, verb: nil) }
        return
      case .hold, .kidnap, .capture, .arrest, .convict, .free, .rescue, .kill, .take, .exchange:
        return readParticiple(word, subject: holder)
      case .armed, .criminal, .state, .army, .law, .nation:
        // `the prisoners Hamas is holding`: a subject of its own, if a verb follows at once.
        // `prisoners that Israel says remain …`: who says so does not act.
        if story.classes[min(word.end, end - 1)].contains(.speech) {
          token = word.end + 1
          continue
        }
        // `whom the Ethiopian army captured`.
        guard holder == nil || holder?.kind == .nation && holder?.end == word.first, steps < 5
        else { return }
        holder = word
      case .prison: return add("in-prison", word.first..<word.end, holder: true)
      default: return
      }
      token = word.end
    }
  }

  /// `they are holding`, but not `he had left behind`: a verb that tells who holds follows.
  private func isActedOn(after pronoun: Int) -> Bool {
    let verbs: [CueKind?] = [
      .hold, .kidnap, .capture, .arrest, .convict, .free, .rescue, .kill, .take, .exchange,
    ]
    return (pronoun..<min(pronoun + 5, phrase.clause.upperBound)).contains {
      verbs.contains(story.cues.kind($0))
    }
  }

  /// Who `they` are: a group before all others, since states hold in their own name.
  private var antecedent: CueWord? {
    for token in (phrase.sentence.lowerBound..<phrase.phrase.lowerBound).reversed() {
      if let word = story.cues.at(token), isArmed(word.kind) { return word }
    }
    return subject(of: phrase.phrase.lowerBound)
  }

  /// `prisoners of the rebels`.
  private mutating func readOwner(after of: CueWord) {
    // `prisoners of another gang`, in a jail: its members.
    guard !isOfPrison, story.count(.riot) == 0, !isMade else { return }
    if let holder = nextHolder(after: of.end, within: 4), isArmed(holder.kind) {
      addHolder(holder, ownsOnly: false)
    }
  }

  /// `made prisoners of the pirates`.
  private var isMade: Bool {
    let before = phrase.head.lowerBound - 1
    return before >= phrase.sentence.lowerBound && story.isMaking(before)
  }

  private mutating func readParticiple(_ verb: CueWord, subject: CueWord?) {
    addVerb(verb, on: subject)
    // `prisoners who would be exchanged`: of either side.
    if verb.kind == .exchange { addExchange(verb.first..<verb.end) }
    if verb.kind == .hold, subject == nil { addStill(before: verb) }
    guard subject == nil else { return }
    var token = verb.end
    var steps = 0
    while token < phrase.clause.upperBound, steps < 7 {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        if story.isPunctuation(token), !story.isComma(token), story.byte(token) != 0x2E { return }
        token += 1
        continue
      }
      if word.kind == .by { readAgent(after: word, verb: verb) }
      if word.kind == .inside || word.kind == .from { readPlace(after: word, verb: verb) }
      if word.kind == .exchangeFor || word.kind == .to { return }
      token = word.end
    }
  }

  /// `still being held`: said of hostages far more than of those who serve a sentence.
  private mutating func addStill(before verb: CueWord) {
    guard story.groups.contains(where: { !$0.isRuler }) else { return }
    for token in phrase.head.upperBound..<verb.first where story.cues.kind(token) == .living {
      add("still-held", token..<verb.end)
    }
  }

  private mutating func readAgent(after by: CueWord, verb: CueWord?) {
    guard let holder = nextHolder(after: by.end, within: 5) else { return }
    switch verb?.kind {
    case .free, .exchange: addFreer(holder, by: verb)
    case .rescue: break
    case .kill: if isArmed(holder.kind) { addHolder(holder, ownsOnly: false) }
    case .take where !isArmed(holder.kind), .hold where isBare && !isArmed(holder.kind):
      add("taken-by-state", holder.first..<holder.end)
    case nil where isBare && !isArmed(holder.kind):
      add("taken-by-state", holder.first..<holder.end)
    case .kidnap where !isArmed(holder.kind): add("taken-by-state", holder.first..<holder.end)
    default: addHolder(holder, ownsOnly: false)
    }
  }

  private mutating func readPlace(after preposition: CueWord, verb: CueWord?) {
    var token = preposition.end
    var steps = 0
    var nation: CueWord?
    while token < phrase.clause.upperBound, steps < 5 {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        if story.isPunctuation(token) { break }
        token += 1
        continue
      }
      switch word.kind {
      case .prison, .custody:
        return add("in-prison", preposition.first..<word.end, holder: true)
      case .war where preposition.kind == .inside && verb != nil:
        return add("taken-in-war", preposition.first..<word.end, holder: true)
      // `captured in the mountains`: armies fight there too.
      case .lair where verb?.kind == .capture && !story.hasCaptors: return
      case .lair where preposition.kind == .inside:
        return add("in-lair", preposition.first..<word.end, holder: true)
      case .lair: return add("from-lair", preposition.first..<word.end)
      case .nation where story.lexicon.field(word.entry, "person") != "yes":
        nation = nation ?? word
      case .armed where preposition.kind == .inside:
        return addHolder(word, ownsOnly: false)
      case .inside, .by, .to, .boundary, .link, .exchangeFor: steps = 9
      default: break
      }
      token = word.end
    }
    guard let nation else { return }
    if let verb, verb.kind == .take || verb.kind == .kidnap,
      story.isFoeOfGroup(story.nation(nation))
    {
      return add("taken-from-foe", verb.first..<nation.end, holder: true)
    }
    if preposition.kind == .inside { addCountry(nation, verb: verb) }
  }

  private mutating func addCountry(_ nation: CueWord, verb: CueWord?) {
    let place = nation.first..<nation.end
    if story.isFoeOfGroup(story.nation(nation)) {
      add("in-foe-state", place, holder: true)
    } else if story.count(.armed) + story.count(.kidnap) + story.count(.criminal) == 0 {
      add("in-state", place, holder: true)
    }
  }

  /// The first holder within a few tokens, past articles and adjectives.
  func nextHolder(after token: Int, within limit: Int) -> CueWord? {
    var token = token
    var nation: CueWord?
    var steps = 0
    while token < phrase.sentence.upperBound, steps < limit {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        if story.isPunctuation(token) { break }
        token += 1
        continue
      }
      // `Israeli forces`, `Somali pirates`: the noun after the people tells.
      if word.kind == .nation {
        nation = nation ?? word
      } else if isHolder(word.kind) {
        return word
      } else if [.by, .inside, .from, .to, .boundary, .exchangeFor].contains(word.kind) {
        break
      }
      token = word.end
    }
    return nation
  }
}
