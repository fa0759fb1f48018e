// Cues from verbs: who frees, takes, demands, kills or swaps the people that are held.

internal import StetLexicons
internal import StetText

extension HeldCues {
  func isHolder(_ kind: CueKind) -> Bool {
    switch kind {
    case .armed, .criminal, .state, .army, .law, .nation: true
    default: false
    }
  }

  func isArmed(_ kind: CueKind) -> Bool { kind == .armed || kind == .criminal }

  /// Somebody holds them: `held by Hamas`, `Hamas’s prisoners`.
  mutating func addHolder(_ word: CueWord, ownsOnly: Bool) {
    let place = word.first..<word.end
    switch word.kind {
    case .armed:
      let isRuler = story.lexicon.field(word.entry, "rules") == "yes"
      add(isRuler ? "by-ruler" : "by-armed", place, holder: true)
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
  mutating func addFreer(_ word: CueWord) {
    let place = word.first..<word.end
    switch word.kind {
    case .armed:
      let isRuler = story.lexicon.field(word.entry, "rules") == "yes"
      add(isRuler ? "freed-by-ruler" : "freed-by-armed", place, holder: true)
    case .criminal: add("freed-by-criminal", place, holder: true)
    case .state, .nation, .law:
      // A state that frees its own people, or a third one's, frees them from others.
      if has("foe-of-armed") || has("stranger-to-armed") || has("stranger-to-captor") { return }
      if word.kind == .nation, phrase.phrase.contains(where: { isOfNation($0, word) }) { return }
      add("freed-by-state", place, holder: true)
    case .army: add("freed-by-army", place)
    default: break
    }
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
    case .arrest: add("arrested", place)
    case .capture: add("captured", place)
    case .rescue: add("rescued", place)
    case .kill, .hold, .free, .demand, .take, .exchange: break
    default: return
    }
    guard let subject else { return }
    switch verb.kind {
    case .hold, .take: addHolder(subject, ownsOnly: false)
    case .capture: addHolder(subject, ownsOnly: false)
    case .free: addFreer(subject)
    case .demand: addDemander(subject)
    case .kill where isArmed(subject.kind): add("killed-by-armed", place, holder: true)
    case .kill: add("killed-by-state", place)
    default: break
    }
  }

  private mutating func addDemander(_ word: CueWord) {
    let place = word.first..<word.end
    if word.kind == .armed {
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
    while token >= phrase.sentence.lowerBound, steps < 10 {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        if story.isPunctuation(token), !story.isHyphen(token) { break }
        if steps > 5, freeNoun == nil { break }
        token -= 1
        continue
      }
      switch word.kind {
      case .chain, .of, .determiner, .living, .join, .link: break
      case .body: add("bodies", word.first..<word.end)
      case .family: add("families", word.first..<word.end)
      case .free where isNominal(word):
        freeNoun = freeNoun ?? word
        isHeldKnown = true
      case .exchange where freeNoun == nil: return readExchange(word)
      case .hold, .take:
        guard isBare else { return readVerb(word, freeNoun: freeNoun) }
        if story.lexicon.field(word.entry, "bare") == "yes" { return readBare(word) }
      case .kidnap, .capture, .arrest, .free, .rescue, .demand, .kill:
        return readVerb(word, freeNoun: freeNoun)
      case .exchangeFor: return
      case .inside, .by, .from, .boundary: steps = 99
      default:
        if freeNoun == nil, isHolder(word.kind), steps > 0 { return }
      }
      token = word.first - 1
    }
    if let freeNoun { readRelease(freeNoun) }
  }

  /// A verb with the phrase as its object; demands may have a release between them.
  private mutating func readVerb(_ verb: CueWord, freeNoun: CueWord?) {
    let subject = subject(of: verb.first)
    if verb.kind == .free, let other = counterpart(of: verb.first) {
      return add("bargain-with-armed", other.first..<other.end, holder: true)
    }
    addVerb(verb, on: subject)
    // `Hamas must free …`, `called on Hamas to free …`: who frees is known. Who asks tells the
    // rest only where the freer is not named.
    if verb.kind == .free, subject == nil { readRelease(verb) }
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
    } else if let held = subject(of: verb.first), held.kind == .nation {
      addNation(held)
    }
    let isSoldiers = phrase.sentence.contains { story.cues.kind($0) == .soldier }
    if isSoldiers {
      add("soldier", place)
    } else if story.groups.contains(where: { !$0.isRuler }) {
      add("taken-near-armed", place, holder: true)
    }
  }

  /// `the release of prisoners`, whoever asks for it: demanders stand further left.
  private mutating func readRelease(_ noun: CueWord) {
    addReleaseForTruce(noun.first..<noun.end)
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
        if let subject = subject(of: word.first) { addDemander(subject) }
        return
      }
      if word.kind == .exchangeFor { return }
      token = word.first - 1
    }
  }

  /// A truce with a group that holds hostages, and a release as part of it.
  mutating func addReleaseForTruce(_ place: Range<Int>) {
    guard story.groups.contains(where: { !$0.isRuler && !$0.foes.isEmpty }),
      story.count(.truce) > 0,
      !phrase.sentence.contains(where: { isPrisonerSign($0) })
    else { return }
    isHeldKnown = true
    add("release-for-truce", place)
  }

  private func isPrisonerSign(_ token: Int) -> Bool {
    guard let word = story.cues.at(token) else { return false }
    switch word.kind {
    case .prison, .convict, .political: return true
    case .nation: return story.isStateless(word) || story.isKinOfGroup(story.nation(word))
    default: return false
    }
  }

  /// `release` after an article, an adjective or before `of` is a noun.
  private func isNominal(_ word: CueWord) -> Bool {
    story.lexicon.field(word.entry, "noun") == "yes" || story.cues.kind(word.end) == .of
      || story.cues.kind(word.first - 1) == .determiner
  }

  /// The holder to the left of a verb that is likely its subject.
  func subject(of verb: Int) -> CueWord? {
    var token = verb - 1
    var steps = 0
    while token >= phrase.sentence.lowerBound, steps < 16 {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        if story.isBoundary(token), story.byte(token) & 0xFE != 0x28 { return nil }
        token -= 1
        continue
      }
      if word.kind == .exchangeFor || word.kind == .boundary { return nil }
      if isHolder(word.kind), isSubject(word, of: verb) { return word }
      token = word.first - 1
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

  private func isSubject(_ word: CueWord, of verb: Int) -> Bool {
    if story.tokens.indices.contains(word.end), story.tokens[word.end].kind == .clitic {
      return false
    }
    if isObject(word) { return false }
    // An adjective before a noun that is no holder (`US officials`) speaks for its state all the
    // same; what stands after a preposition of place or company does not act.
    var token = word.first - 1
    var steps = 0
    while token >= phrase.sentence.lowerBound, steps < 3 {
      guard let before = story.cues.at(token) else { return true }
      if [.with, .from, .by, .inside].contains(before.kind) { return false }
      // `called on Hamas to free`, but not `arms to Iran in hopes of freeing`.
      if before.kind == .to { return story.cues.kind(verb - 1) == .to }
      guard before.kind == .determiner || before.kind == .nation else { return true }
      token = before.first - 1
      steps += 1
    }
    return true
  }

  /// `attacked southern Israel`, `the Gaza–Egypt border`: not the one who acts.
  private func isObject(_ word: CueWord) -> Bool {
    guard word.first > phrase.sentence.lowerBound else { return false }
    if story.isPunctuation(word.first - 1), story.tokens[word.first].isGlued { return true }
    for token in [word.first - 1, word.first - 2]
    where token >= phrase.sentence.lowerBound && story.cues.at(token) == nil {
      let range = story.tokens[token].range
      guard story.tokens[token].isWord, !story.tokens[token].isCapitalised, range.count > 4 else {
        continue
      }
      let end = Int(range.upper)
      if story.bytes[end - 2] == 0x65, story.bytes[end - 1] == 0x64 { return true }
    }
    return false
  }

  // MARK: Exchanges

  /// `swapped prisoners`, `the exchange of prisoners`.
  private mutating func readExchange(_ word: CueWord) {
    addExchange(word.first..<word.end)
  }

  /// No group takes part, and either two states are named or the sentence speaks of prisons.
  private var isSwapOfStates: Bool {
    var nations: Set<String> = []
    var isOfPrisons = false
    for token in phrase.sentence {
      guard let word = story.cues.at(token) else { continue }
      switch word.kind {
      case .armed: return false
      case .nation where story.isStateless(word): return false
      case .nation: nations.insert(story.nation(word))
      case .prison, .convict, .law: isOfPrisons = true
      case .lair: if story.isLairOfGroup(word) { return false }
      default: break
      }
    }
    return story.groups.isEmpty && (nations.count > 1 || isOfPrisons)
  }

  /// `exchange of the prisoners for Palestinians`: the other side is named.
  private var counterpartOfSwap: Range<Int>? {
    guard
      let split = (phrase.head.upperBound..<phrase.sentence.upperBound).first(where: {
        story.cues.kind($0) == .to && story.tokens[$0].range.count == 3
      })
    else { return nil }
    var state = 0
    var armed = 0
    for token in (split + 1)..<min(split + 7, phrase.sentence.upperBound) {
      guard let cue = story.cues.at(token), cue.first == token else { continue }
      if cue.kind == .prison || cue.kind == .convict { state += 1 }
      if cue.kind == .nation { weigh(cue, &state, &armed) }
    }
    return state > armed ? split..<(split + 1) : nil
  }

  /// A swap has two sides: with an armed group on one of them the word covers both groups; between
  /// states it is prisoners that are swapped.
  mutating func addExchange(_ place: Range<Int>) {
    if let other = counterpartOfSwap {
      add("against-prisoners", other, holder: true)
    } else if !isSwapOfStates {
      if !has("kin-of-armed"), !has("foe-of-armed"), !has("stateless") { isBoth = true }
    } else {
      isHeldKnown = true
      add("swap-of-states", place, holder: true)
    }
  }

  /// `… in exchange for …`: what stands on the other side tells what stands on this one.
  mutating func readCounterpart() {
    guard
      let split = (phrase.sentence).first(where: { story.cues.kind($0) == .exchangeFor }),
      let word = story.cues.at(split)
    else { return }
    let isLeft = phrase.head.upperBound <= word.first
    let between =
      isLeft ? phrase.head.upperBound..<word.first : word.end..<phrase.head.lowerBound
    guard !between.contains(where: { story.byte($0) == 0x3B }) else { return }
    let other =
      isLeft
      ? word.end..<min(word.end + 14, phrase.sentence.upperBound)
      : max(phrase.sentence.lowerBound, word.first - 18)..<word.first
    var state = 0
    var armed = 0
    for token in other {
      guard let cue = story.cues.at(token), cue.first == token else { continue }
      switch cue.kind {
      case .prison, .convict, .arrest: state += 2
      case .nation: weigh(cue, &state, &armed)
      case .kidnap, .body, .living, .soldier, .victim, .lair: armed += 1
      default: break
      }
    }
    if !isLeft, let verb = other.reversed().first(where: { story.cues.kind($0) == .free }),
      let subject = subject(of: verb), isArmed(subject.kind)
    {
      armed += 2
    }
    if state > armed { add("against-prisoners", word.first..<word.end, holder: true) }
    if armed > state { add("against-hostages", word.first..<word.end, holder: true) }
  }

  private func weigh(_ word: CueWord, _ state: inout Int, _ armed: inout Int) {
    let code = story.nation(word)
    // `Israel would free`: a state that acts is no group of people held.
    if let next = story.cues.kind(word.end), [.free, .link].contains(next) { return }
    if story.isKinOfGroup(code) || story.isStateless(word) {
      state += 2
    } else if story.isFoeOfGroup(code) {
      armed += 1
    }
  }
}
