// When enough is known to change a word: a wrong change is worse than any number of misses.

internal import StetLexicons
internal import StetText

extension HeldCues {
  /// Cues that speak of the story as a whole; they never suffice to call hostages prisoners.
  private static let loose: Set<String> = [
    "same-group-prisoner", "same-group-hostage", "same-group-near", "topic-prisons",
    "topic-captors", "between-armies",
  ]

  /// It is clear that they are held by a group or by criminals.
  var isHostageKnown: Bool {
    if areCaptorsAtCivilWar { return isIdentityTold }
    return isHeldKnown || found.contains { isNear($0) && towardsHostage($0) >= 3 }
  }

  /// Old times, a film or a book are spoken of near it.
  var isOfHistory: Bool { phrase.sentence.contains { story.cues.kind($0) == .history } }

  /// The paragraph names a people or captors that the other mention's paragraph does not: it
  /// speaks of somebody else.
  func isOfOthers(than other: HeldCues) -> Bool {
    let theirs = Set(other.holdersOfParagraph)
    return holdersOfParagraph.contains { !theirs.contains($0) }
  }

  /// The peoples, states and captors of the paragraph, by what they are called after.
  private var holdersOfParagraph: [String] {
    story.paragraph(of: phrase.head.lowerBound).compactMap { token in
      guard let word = story.cues.at(token), word.first == token else { return nil }
      return isHolder(word.kind) || word.kind == .nation ? story.nation(word) : nil
    }
  }

  /// Whether all captors of the story fight within their own country, or are only called rebels
  /// or the like: whom they hold may be the soldiers of the other side.
  private var areCaptorsAtCivilWar: Bool {
    !story.groups.isEmpty && story.groups.allSatisfy { $0.isAtCivilWar || $0.isRuler }
  }

  /// It is said that they are people whom nobody may hold: civilians, kidnapped ones, strangers.
  var isIdentityTold: Bool {
    if isIdentityCarried || found.contains(where: { Self.identities.contains($0.cue) }) {
      return true
    }
    // Whom the army rescues after a kidnapping are no fighters.
    if has("rescued"), story.count(.kidnap) > 0 { return true }
    // Foreign soldiers fight on both sides of such wars: a nation alone tells nothing.
    return (has("foe-of-armed") || has("stranger-to-armed"))
      && story.count(.victim) + story.count(.kidnap) > 0
  }

  /// Something near speaks for a state.
  var isTowardsPrisoner: Bool { found.contains { isNear($0) && towardsHostage($0) <= -3 } }

  /// Something near speaks for captors.
  var isTowardsHostage: Bool { found.contains { isNear($0) && towardsHostage($0) >= 2 } }

  private static let identities: Set<String> = [
    "civilian", "kidnapped", "kidnapped-near", "stranger-to-captor", "taken-before",
    "taken-before-some", "siege-compound", "crisis-compound", "sentence-ransom",
    "sentence-kidnap",
  ]

  /// A cue of the phrase itself decides.
  var isDirect: Bool {
    found.contains {
      isNear($0) && !Self.loose.contains($0.cue) && abs(towardsHostage($0)) >= 3
    }
  }

  /// State custody is named for these very people; or the sentence names it and the whole story
  /// knows no captor that could be meant instead.
  var isStateKnown: Bool {
    // Where inmates rise, it is they who hold people.
    guard story.count(.riot) == 0 else { return false }
    let direct = found.contains { evidence in
      // Whom a state lets go it may have got out of the hands of captors.
      isNear(evidence) && !Self.loose.contains(evidence.cue) && towardsHostage(evidence) <= -3
        && !(evidence.cue == "freed-by-state" && hasCaptors)
    }
    if direct || isOfTwoArmies || isGroupOfJailed { return true }
    guard !isBare, !isHeldByUnknown, !hasCaptors, !isUnlawful else { return false }
    if isPrisonStory || isArrested || isOfInmates { return true }
    if isCarried, isTradeOfStates || isCarriedFromSwap { return true }
    guard isCustodyNamed else { return false }
    let signs = found.reduce(0.0) { sum, evidence in
      let counts = evidence.cue.hasPrefix("sentence-") || evidence.cue == "prisoner-like"
      return counts ? sum + max(0, -towardsHostage(evidence)) : sum
    }
    return signs >= 2 || found.contains { isNear($0) && towardsHostage($0) <= -3 }
  }

  /// The custody is a state’s, though no state is named: civilians would be another matter.
  var isCustodyOfState: Bool { story.count(.victim) == 0 && isStateKnown }

  /// Soldiers, or captured people, in a story of two states and no captors besides their armies.
  private var isOfTwoArmies: Bool {
    ["soldier", "captured", "army-people", "war-people", "between-armies"].contains(where: has)
      && story.isOfStatesOnly
  }

  /// Families, bodies, a rescue or those who remain are spoken of, as of hostages.
  private var isMissed: Bool {
    ["families", "bodies", "rescued", "remaining"].contains(where: has)
  }

  /// Prisons and sentences are what the story is about; nobody is traded, rescued or missed.
  private var isPrisonStory: Bool {
    guard has("topic-prisons"), isTradeOfStates,
      !isMissed
    else { return false }
    return story.count(.prison) + story.count(.convict) > 1 || story.hasStateless
  }

  /// Inmates are in the story, and nobody else who could be meant.
  private var isOfInmates: Bool {
    has("sentence-inmates")
      || has("story-inmates") && !story.hasTrade
        && !isMissed
  }

  /// Nobody is traded, or states trade with each other.
  private var isTradeOfStates: Bool { !story.hasTrade || story.isOfStatesOnly }

  /// `the government released 400 rebel prisoners`, `demand that Taliban prisoners be freed`.
  private var isGroupOfJailed: Bool {
    has("group-people") && !isBoth
      && ["freed-by-state", "demanded-by-armed", "in-prison", "convicted", "group-in-custody"]
        .contains(where: has)
  }

  /// `detention orders against 40 prisoners`, where others jail a people without a state.
  private var isArrested: Bool {
    story.hasStateless && ["arrested", "convicted-near", "prison-near"].contains(where: has)
      && !isMissed
  }

  /// What they are by the words of their own phrase or name, whatever else the story tells.
  var isPrisonerByName: Bool {
    found.contains { Self.names.contains($0.cue) && towardsHostage($0) <= -3 }
  }

  private static let names: Set<String> = [
    "kin-of-armed", "stateless", "political", "convicted", "jail-compound", "prisoner-name",
    "against-hostages", "demanded-by-armed", "swap-of-states",
  ]

  /// Soldiers whom a group of their own country holds: whether they are hostages or prisoners is
  /// what the two sides quarrel over.
  var isBetweenFighters: Bool {
    guard story.count(.soldier) > 0, !story.groups.isEmpty else { return false }
    let isCivilWar = story.groups.allSatisfy { group in
      group.people.map { group.foes.contains(Substring($0)) } ?? false
    }
    return isCivilWar
      || phrase.sentence.contains { token in
        story.cues.kind(token) == .soldier && story.groups.allSatisfy(\.foes.isEmpty)
      }
  }

  var hasCaptors: Bool {
    !story.groups.isEmpty || story.count(.armed) > 0 || story.hasKidnaps
  }

  /// `in a private jail`: nobody’s law.
  private var isUnlawful: Bool {
    phrase.sentence.contains { token in
      story.cues.at(token).flatMap { story.lexicon.field($0.entry, "unlawful") } == "yes"
    }
  }

  private var isCustodyNamed: Bool {
    phrase.sentence.contains { token in
      guard let word = story.cues.at(token) else { return false }
      switch word.kind {
      case .prison, .convict, .arrest, .custody, .law, .soldier, .war: return true
      case .nation: return story.isStateless(word)
      default: return false
      }
    }
  }

  private func isNear(_ evidence: HeldMention.Evidence) -> Bool {
    !evidence.cue.hasPrefix("story-") && !evidence.cue.hasPrefix("sentence-")
  }

  private func towardsHostage(_ evidence: HeldMention.Evidence) -> Double {
    let weight = evidence.weights
    return weight[0] - max(weight[1], weight[2])
  }
}
