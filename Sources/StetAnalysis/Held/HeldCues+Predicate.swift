// Cues from what is said of people held: the verb after the phrase, and whom they are counted among.

internal import StetLexicons
internal import StetText

extension HeldCues {
  /// `the prisoners were kidnapped`, `prisoners serving life terms`: the verb after the phrase.
  mutating func readPredicate() {
    var token = phrase.head.upperBound
    var steps = 0
    while token < phrase.clause.upperBound, steps < 12 {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        token += 1
        continue
      }
      let place = word.first..<word.end
      switch word.kind {
      case .kidnap: addWeak("kidnapped-near", place)
      case .convict: addWeak("convicted-near", place, holder: true)
      case .arrest: addWeak("convicted-near", place, holder: story.hasStateless)
      case .prison: addWeak("prison-near", place)
      case .demand: readDemander(after: word)
      case .away where story.lexicon.field(word.entry, "leaves") == "yes":
        readLeaving(word)
      case .armed, .criminal, .fighter: readOwnKind(word)
      case .exchangeFor: return
      // `freed the hostages and arrested four men`: somebody else acts.
      case .join where isVerbOfTaking(word.end): return
      default: break
      }
      token = word.end
    }
  }

  private func isVerbOfTaking(_ token: Int) -> Bool {
    [.arrest, .convict, .kidnap, .capture, .kill].contains(story.cues.kind(token) ?? .of)
  }

  /// `the robbers were prisoners`, `the kidnappers, prisoners since March`: said of the noun
  /// before, who may be the captors themselves.
  func isPredicate(towards sense: HeldSense) -> Bool {
    // `Tehran holds them as hostages`: so say those who accuse it; soldiers are taken in war.
    if sense != .hostage, story.isAs(max(0, phrase.phrase.lowerBound - 1)), !isFollowedByVerb {
      return !has("swap-of-states") && !isOfSoldiersTaken(before: phrase.phrase.lowerBound - 1)
    }
    // Where nobody else takes people, it is said of those whom a state holds.
    if sense != .hostage, !story.hasCaptors, story.count(.victim) == 0 { return false }
    // `a prisoner deal` says nothing of anybody; `took 200 people as prisoners` tells who holds.
    guard !Self.tellingHolders.contains(where: has), phrase.phrase.lowerBound > 0,
      sense != .hostage || !has("civilian")
    else { return false }
    let before = phrase.phrase.lowerBound - 1
    if story.isComma(before) { return phrase.phrase.count == phrase.head.count }
    // `are now prisoners`, `was one of the prisoners`.
    for token in (max(0, before - 2)...before).reversed() {
      // `there are 90 prisoners` says it of nobody.
      if story.isBeing(token) { return !story.isThere(token - 1) }
      if story.isAs(token) { return true }
      guard let word = story.cues.at(token),
        [.link, .living, .of].contains(word.kind)
          || story.lexicon.field(word.entry, "number") == "yes"
      else { return false }
    }
    return false
  }

  /// `as prisoners moved about the yard`: a clause of its own.
  private var isFollowedByVerb: Bool {
    let next = phrase.head.upperBound
    guard next < phrase.clause.upperBound else { return false }
    return story.cues.kind(next) == .link || story.cues.at(next) == nil && story.endsInEd(next)
  }

  /// `conscripts were taken as hostages`: soldiers, and the verb stands right before.
  private func isOfSoldiersTaken(before as: Int) -> Bool {
    guard [.take, .hold, .capture].contains(story.cues.kind(`as` - 1) ?? .of) else { return false }
    let before = max(phrase.clause.lowerBound, `as` - 10)..<`as`
    return before.contains { story.cues.kind($0) == .soldier }
      && !before.contains { story.cues.kind($0) == .victim || story.cues.isFolk($0) }
  }

  private static let tellingHolders = [
    "deal-compound", "crisis-compound", "siege-compound", "by-armed", "by-criminal",
    "swap-of-states",
  ]

  /// `its prisoner, an Australian nurse`: what stands between commas after the word says who they
  /// are, and an owner that is a group holds them then.
  mutating func readApposition() {
    let comma = phrase.head.upperBound
    guard !isBare, comma < phrase.clause.upperBound, story.isComma(comma) else { return }
    var who: Range<Int>?
    for token in comma + 1..<max(comma + 1, min(comma + 6, phrase.clause.upperBound)) {
      if story.isPunctuation(token) || story.isBeing(token) { break }
      let kind = story.cues.kind(token)
      if [.armed, .criminal, .fighter, .soldier, .inside, .by].contains(kind ?? .of) { break }
      if kind == .victim || story.cues.isFolk(token) { who = who ?? token..<token + 1 }
    }
    guard let who else { return }
    isHeldKnown = true
    addWeak("civilian", who)
    let owner = phrase.phrase.lowerBound
    guard story.cues.kind(owner) == .determiner, story.byte(owner) | 0x20 == 0x69,
      story.tokens[owner].range.count == 3,
      let group = story.subject(of: owner, in: phrase.sentence), isArmed(group.kind)
    else { return }
    addHolder(group, ownsOnly: false)
  }

  /// `the prisoners left Gaza`: out of the group’s territory.
  private mutating func readLeaving(_ verb: CueWord) {
    guard let lair = story.cues.at(verb.end), story.isLairOfGroup(lair), !has("kin-of-armed"),
      !has("stateless")
    else { return }
    isHeldKnown = true
    add("leaves-lair", verb.first..<lair.end, holder: true)
  }

  /// `the prisoners were fighters`, `prisoners, among them militants`: who they are themselves.
  private mutating func readOwnKind(_ word: CueWord) {
    let before = word.first - 1
    guard before >= phrase.head.upperBound else { return }
    let between = phrase.head.upperBound..<word.first
    // `a prisoner deal with the group`: the group bargains.
    let isListed =
      between.count < 5 && !between.contains { isOfBargain($0) }
      && between.contains { story.cues.kind($0) == .with || story.cues.kind($0) == .part }
    let isSame =
      between.count < 4
      && between.allSatisfy { story.cues.kind($0) == .link || story.cues.kind($0) == .determiner }
      && between.contains { story.isBeing($0) }
    guard isListed || isSame else { return }
    isBoth = true
    addWeak("group-people", word.first..<word.end)
  }

  private func isOfBargain(_ token: Int) -> Bool {
    [.dealCompound, .exchange, .negotiate, .truce].contains(story.cues.kind(token) ?? .of)
  }

  /// `militants were among the prisoners`: captors who are captives themselves.
  mutating func readMembers() {
    let among = phrase.phrase.lowerBound - 1
    guard among > phrase.sentence.lowerBound, story.cues.kind(among) == .with,
      story.cues.kind(among - 1) == .link
    else { return }
    let before = max(phrase.sentence.lowerBound, among - 4)..<among
    // `engineers kidnapped by militants were among …` speaks of the engineers.
    let words = before.compactMap { story.cues.at($0) }.filter { word in
      ![word.first - 1, word.first - 2].contains {
        [.by, .of, .from, .to, .with].contains(story.cues.kind($0))
      }
    }
    guard let word = words.first(where: { [.armed, .criminal, .fighter].contains($0.kind) }) else {
      return
    }
    isBoth = true
    addWeak("group-people", word.first..<word.end)
  }

  /// `prisoners … as demanded by the group`.
  private mutating func readDemander(after verb: CueWord) {
    // `whose release Hamas demands`.
    if let before = story.cues.at(verb.first - 1), before.kind == .armed {
      return add("demanded-by-armed", before.first..<verb.end, holder: true)
    }
    guard let by = story.cues.at(verb.end), by.kind == .by,
      let holder = nextHolder(after: by.end, within: 5), holder.kind == .armed
    else { return }
    add("demanded-by-armed", holder.first..<holder.end, holder: true)
  }
}
