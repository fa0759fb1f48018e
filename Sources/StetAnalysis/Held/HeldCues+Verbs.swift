// Cues from verbs: who frees, takes, demands, kills or swaps the people that are held.

internal import StetLexicons
internal import StetText

extension HeldCues {
  func isHolder(_ kind: CueKind) -> Bool { kind.isHolder }

  func isArmed(_ kind: CueKind) -> Bool { kind == .armed || kind == .criminal }

  /// Somebody holds them: `held by Hamas`, `Hamas’s prisoners`.
  mutating func addHolder(_ word: CueWord, ownsOnly: Bool) {
    let place = word.first..<word.end
    switch word.kind {
    case .armed:
      add(isRuler(word) ? "by-ruler" : "by-armed", place, holder: true)
    case .criminal: add("by-criminal", place, holder: true)
    case .law: add("by-law", place, holder: true)
    case .army: add("by-army", place, holder: !ownsOnly)
    case .state, .nation:
      // `Israel’s hostages` may be held by it or be its own people: owning tells nothing.
      if !ownsOnly { add("by-state", place, holder: true) }
    default: break
    }
  }

  /// Somebody lets them go.
  mutating func addFreer(_ word: CueWord, by verb: CueWord?) {
    let place = word.first..<word.end
    switch word.kind {
    case .armed, .criminal:
      // `rebels stormed the jail and freed …`: they let out whom others held.
      if isRaid { return add("freed-from-prison", place, holder: true) }
      let cue = word.kind == .criminal ? "freed-by-criminal" : "freed-by-armed"
      add(isRuler(word) ? "freed-by-ruler" : cue, place, holder: true)
    case .state, .nation, .law:
      // `soldiers freed the hostages`: they got them out of the hands of captors.
      if story.hasCaptors, word.kind == .law || isOfForces(word) { return }
      if story.cues.kind(word.end) == .soldier { return }
      // `police freed the hostages`, `helped to free them`: out of whose hands is not said, unless
      // something speaks of prisoners.
      if let verb, story.lexicon.field(verb.entry, "rescues") == "yes", !isOfPrisonersNear {
        return
      }
      // A state that frees its own people, or a third one's, frees them from others.
      if has("foe-of-armed") || has("stranger-to-armed") || has("stranger-to-captor") { return }
      if word.kind == .nation, phrase.phrase.contains(where: { isOfNation($0, word) }) { return }
      add("freed-by-state", place, holder: true)
    case .army: add("freed-by-army", place)
    default: break
    }
  }

  /// A prison stands in what comes before the phrase, and nothing is given for it.
  private var isRaid: Bool {
    (phrase.clause.lowerBound..<max(phrase.clause.lowerBound, phrase.phrase.lowerBound)).contains {
      story.cues.kind($0) == .prison
    }
      || (phrase.head.upperBound..<max(phrase.head.upperBound, phrase.clause.upperBound)).contains {
        story.cues.kind($0) == .prison
          && [.from, .inside].contains(story.cues.kind($0 - 1) ?? .of)
      }
  }

  /// The phrase or the sentence speaks of people whom states hold, or of a swap.
  private var isOfPrisonersNear: Bool {
    if ["political", "stateless", "kin-of-armed", "convicted", "prisoner-like", "thousands"]
      .contains(where: has)
    {
      return true
    }
    return phrase.sentence.contains { token in
      guard let word = story.cues.at(token) else { return false }
      switch word.kind {
      case .prison, .convict, .exchange, .political: return true
      case .exchangeFor: return true
      case .nation: return story.isStateless(word)
      default: return false
      }
    }
  }

  /// `Russian soldiers`, `Kenyan police`.
  private func isOfForces(_ nation: CueWord) -> Bool {
    let next = story.cues.kind(nation.end)
    return next == .soldier || next == .law || next == .army
  }

  private func isOfNation(_ token: Int, _ word: CueWord) -> Bool {
    guard let other = story.cues.at(token), other.kind == .nation else { return false }
    return story.nation(other) == story.nation(word)
  }

  /// A verb that has the people held as its object, or as its passive subject.
  mutating func addVerb(_ verb: CueWord, on subject: CueWord?) {
    let place = verb.first..<verb.end
    switch verb.kind {
    case .kidnap: add("kidnapped", place, holder: true)
    case .convict: add("convicted", place, holder: true)
    case .arrest: add("arrested", place, holder: story.hasStateless)
    case .capture: add("captured", place)
    case .rescue: add("rescued", place)
    case .kill, .hold, .free, .demand, .take, .exchange: break
    default: return
    }
    guard let subject else { return }
    switch verb.kind {
    case .hold, .take: addHolder(subject, ownsOnly: false)
    case .capture: addHolder(subject, ownsOnly: false)
    case .free: addFreer(subject, by: verb)
    case .demand: addDemander(subject, verb: verb)
    case .kill where isArmed(subject.kind):
      // `gunmen killed prisoners on a bus to the court`: those of others.
      if !isOfPrison, !isOfCourt { add("killed-by-armed", place, holder: true) }
    case .kill: add("killed-by-state", place)
    default: break
    }
  }

  private mutating func addDemander(_ word: CueWord, verb: CueWord) {
    let place = word.first..<word.end
    // `demanding a ransom for the release of …`: of those it holds.
    let between = verb.end..<max(verb.end, phrase.phrase.lowerBound)
    if between.contains(where: { story.cues.kind($0) == .ransom }) { return }
    // Kidnappers want money for those they hold, and others freed.
    let isForRelease =
      word.kind == .criminal
      && !(word.end..<max(word.end, phrase.phrase.lowerBound)).contains {
        story.cues.kind($0) == .to
      }
    if word.kind == .armed || isForRelease {
      add("demanded-by-armed", place, holder: true)
    } else if word.kind != .criminal, story.count(.armed) > 0 {
      add("demanded-of-armed", place, holder: true)
    }
  }

  // MARK: What governs the phrase

  /// Walks left from the phrase to the verb that has it as its object: over `the release of`,
  /// `families of`, `a number of`.
  mutating func readGovernor() {
    var token = phrase.phrase.lowerBound - 1
    var steps = 0
    var freeNoun: CueWord?
    var isAfterFor = false
    while token >= phrase.sentence.lowerBound, steps < 10 {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        if story.isPunctuation(token), !story.isHyphen(token) { break }
        if steps > 5, freeNoun == nil { break }
        // `released photographs of the hostages`.
        if freeNoun == nil, story.cues.kind(token + 1) == .of, story.tokens[token].kind == .word,
          !story.tokens[token].isCapitalised
        {
          return
        }
        token -= 1
        continue
      }
      // `free ninety women for the hostages`: what stands before `for` is freed.
      if isAfterFor, [.free, .hold, .take, .exchange].contains(word.kind), !isNominal(word) {
        return
      }
      // `rebels who surrendered are prisoners`: said of them, not done to others.
      if freeNoun == nil, story.isBeing(token) { return }
      switch word.kind {
      case .to: isAfterFor = isAfterFor || freeNoun == nil && !story.isTo(word.first)
      case .chain, .of, .determiner, .living, .join, .link: break
      case .body: add("bodies", word.first..<word.end)
      case .family: add("families", word.first..<word.end)
      case .free where isNominal(word):
        freeNoun = freeNoun ?? word
        isHeldKnown = true
      case .exchange where freeNoun == nil: return readExchange(word)
      case .hold, .take:
        readThoseTaken(as: word)
        guard isBare else { return readVerb(word, freeNoun: freeNoun) }
        if story.lexicon.field(word.entry, "bare") == "yes" { return readBare(word) }
      case .kidnap, .capture, .arrest, .free, .rescue, .demand, .kill:
        return readVerb(word, freeNoun: freeNoun)
      // `sentenced nine …`, `pardoned the …`.
      case .convict where word.end == phrase.phrase.lowerBound && !isBare:
        return addVerb(word, on: nil)
      case .partial:
        if let whole = whole(word) { return readVerb(whole, freeNoun: freeNoun) }
      case .exchangeFor where freeNoun == nil: return
      case .exchangeFor, .inside, .by, .from, .boundary: steps = 99
      default:
        if freeNoun == nil, isHolder(word.kind), steps > 0 { return }
      }
      token = word.first - 1
    }
    if let freeNoun { readRelease(freeNoun) }
  }

  /// `let … go`, `bring … home`: such verbs count only with their second half.
  private func whole(_ verb: CueWord) -> CueWord? {
    let end = min(phrase.head.upperBound + 4, phrase.sentence.upperBound)
    guard (phrase.head.upperBound..<end).contains(where: { story.cues.kind($0) == .away }),
      let kind = story.lexicon.field(verb.entry, "means").flatMap(CueKind.init(rawValue:))
    else { return nil }
    return CueWord(kind: kind, first: verb.first, end: verb.end, entry: verb.entry)
  }

  /// A verb with the phrase as its object; demands may have a release between them.
  private mutating func readVerb(_ verb: CueWord, freeNoun: CueWord?) {
    // `the jails hold 9,000 …`.
    if verb.kind == .hold, story.cues.kind(verb.first - 1) == .prison {
      return add("in-prison", verb.first - 1..<verb.end, holder: true)
    }
    let subject = subject(of: verb.first) ?? pronounSubject(of: verb.first)
    if verb.kind == .free, let other = counterpart(of: verb.first) {
      return add("bargain-with-armed", other.first..<other.end, holder: true)
    }
    addVerb(verb, on: subject)
    // `Hamas must free …`, `called on Hamas to free …`: who frees is known. Who asks tells the
    // rest only where the freer is not named.
    if verb.kind == .free, subject == nil { readRelease(verb) }
  }

  /// `held families as prisoners`, `took hotel guests as prisoners`: who they are is told.
  private mutating func readThoseTaken(as verb: CueWord) {
    guard !isBare, verb.end < phrase.phrase.lowerBound else { return }
    for token in verb.end..<phrase.phrase.lowerBound {
      guard let word = story.cues.at(token), word.kind == .victim || word.kind == .family else {
        continue
      }
      isHeldKnown = true
      return add("civilian", word.first..<word.end)
    }
  }

  /// `held prisoner`, `take them prisoner`: no article, no plural.
  var isBare: Bool { phrase.isBare }

  /// `were taken prisoner`: what stands to the left is who is held; `took them prisoner`: it is
  /// who holds.
  private mutating func readBare(_ verb: CueWord) {
    isHeldKnown = true
    let place = verb.first..<phrase.head.upperBound
    if verb.end < phrase.head.lowerBound {
      guard let subject = subject(of: verb.first) else { return }
      guard isArmed(subject.kind) else { return add("taken-by-state", place) }
      addHolder(subject, ownsOnly: false)
    } else if isCount(verb.first - 1) {
      // `gunmen killed 1,200 people and 251 were taken prisoner`: nobody named so far is meant.
    } else if let held = subject(of: verb.first) {
      // `the gunmen were taken prisoner`: the captors themselves.
      if isArmed(held.kind) {
        isBoth = true
        return add("group-people", held.first..<held.end)
      }
      if held.kind == .nation { addNation(held) }
    }
    let isSoldiers = phrase.sentence.contains { story.cues.kind($0) == .soldier }
    if isSoldiers {
      add("soldier", place)
    } else if story.groups.contains(where: { !$0.isRuler }) {
      add("taken-near-armed", place, holder: true)
    }
  }

  /// `251 taken`, `251 were taken`: a number of people who are not called anything.
  private func isCount(_ token: Int) -> Bool {
    guard token >= phrase.sentence.lowerBound else { return false }
    if story.tokens[token].kind == .number { return true }
    return story.cues.kind(token) == .link && token > phrase.sentence.lowerBound
      && story.tokens[token - 1].kind == .number
  }

  /// `the release of prisoners`, whoever asks for it: demanders stand further left.
  private mutating func readRelease(_ noun: CueWord) {
    // `a deal to free …` is as good as a truce.
    let isOfDeal =
      story.cues.kind(noun.first - 1) == .to && story.cues.kind(noun.first - 2) == .dealCompound
    addReleaseForTruce(noun.first..<noun.end, isOfDeal: isOfDeal)
    // `the release of prisoners from Gaza`: out of the group's territory, so out of its hands.
    if has("from-lair"), isNominal(noun) {
      add("freed-from-lair", noun.first..<noun.end, holder: true)
    }
    var token = noun.first - 1
    var steps = 0
    while token >= phrase.sentence.lowerBound, steps < 12 {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        token -= 1
        continue
      }
      if word.kind == .demand {
        if let subject = subject(of: word.first) { addDemander(subject, verb: word) }
        return
      }
      // `pressure on the rebels to secure the release of …`: they are to let them go.
      if isPressed(word) {
        return add("pressed-on-armed", word.first..<word.end, holder: true)
      }
      if word.kind == .state || word.kind == .nation { return }
      // `want …, before they release`: another clause asks for something else.
      if word.kind == .exchangeFor || word.kind == .boundary { return }
      token = word.first - 1
    }
  }

  /// `pressure on the rebels`: a group after `on`.
  private func isPressed(_ word: CueWord) -> Bool {
    guard isArmed(word.kind), !isRuler(word), !has("kin-of-armed"), !has("stateless") else {
      return false
    }
    let before = story.cues.kind(word.first - 1) == .determiner ? word.first - 2 : word.first - 1
    guard before >= phrase.sentence.lowerBound, story.cues.kind(before) == .to else { return false }
    return story.tokens[before].range.count == 2 && story.byte(before) | 0x20 == 0x6F
  }

  /// A truce with a group that holds hostages, and a release as part of it.
  mutating func addReleaseForTruce(_ place: Range<Int>, isOfDeal: Bool = false) {
    guard story.groups.contains(where: { !$0.isRuler && !$0.foes.isEmpty }),
      isOfDeal || story.count(.truce) > 0,
      !phrase.sentence.contains(where: { isPrisonerSign($0) })
    else { return }
    isHeldKnown = true
    add("release-for-truce", place, holder: true)
  }

  private func isPrisonerSign(_ token: Int) -> Bool {
    guard let word = story.cues.at(token) else { return false }
    switch word.kind {
    case .prison, .convict: return true
    case .political: return isOfHeld(word)
    case .nation:
      return story.isStateless(word) || story.isKinOfGroup(story.nation(word)) && isOfHeld(word)
    default: return false
    }
  }

  /// `security prisoners`, but not `the Security Council`: people held follow.
  private func isOfHeld(_ word: CueWord) -> Bool {
    (word.end..<min(word.end + 3, story.classes.count)).contains {
      story.classes[$0].contains(.held)
    }
  }

  /// `release` after an article, an adjective or before `of` is a noun.
  private func isNominal(_ word: CueWord) -> Bool {
    // `let go of nine prisoners`.
    if word.end > word.first + 1, !story.endsInIng(word.first) { return false }
    return story.lexicon.field(word.entry, "noun") == "yes" || story.cues.kind(word.end) == .of
      || story.cues.kind(word.first - 1) == .determiner
  }

  /// The holder to the left of a verb that is likely its subject.
  func subject(of verb: Int) -> CueWord? { story.subject(of: verb, in: phrase.sentence) }

  /// `before they release …`: they are the captors spoken of before, if any are.
  private func pronounSubject(of verb: Int) -> CueWord? {
    guard verb - 1 >= phrase.sentence.lowerBound, story.cues.kind(verb - 1) == .pronoun else {
      return nil
    }
    for token in (phrase.sentence.lowerBound..<verb).reversed() {
      if let word = story.cues.at(token), isArmed(word.kind) { return word }
    }
    return nil
  }

  /// `talks with the rebels to free …`: the nearest holder is the one that is bargained with.
  private func counterpart(of verb: Int) -> CueWord? {
    var token = verb - 1
    var steps = 0
    while token >= phrase.sentence.lowerBound, steps < 16 {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        token -= 1
        continue
      }
      if word.kind == .exchangeFor || word.kind == .boundary { return nil }
      if isHolder(word.kind) {
        let isWith =
          story.cues.kind(word.first - 1) == .with
          || story.cues.kind(word.first - 1) == .determiner
            && story.cues.kind(word.first - 2) == .with
        return isArmed(word.kind) && isWith ? word : nil
      }
      token = word.first - 1
    }
    return nil
  }
}
