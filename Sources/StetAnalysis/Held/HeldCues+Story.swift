// Cues from further off: what sentence and story speak about.

internal import StetLexicons
internal import StetText

extension HeldCues {
  /// What the sentence speaks about.
  mutating func readSentence() {
    for token in ownSide where !phrase.phrase.contains(token) {
      guard let word = story.cues.at(token), word.first == token, isNearest(word) else { continue }
      let place = word.first..<word.end
      switch word.kind {
      case .armed where story.hasRulersOnly: addWeak("sentence-ruler", place)
      case .armed: addWeak("sentence-armed", place, holder: true)
      case .criminal: addWeak("sentence-criminal", place, holder: true)
      case .kidnap: addWeak("sentence-kidnap", place)
      case .siege: addWeak("sentence-siege", place)
      case .ransom: addWeak("sentence-ransom", place)
      case .prison: addWeak("sentence-prison", place, holder: true)
      case .convict where !story.hasCaptors && story.lexicon.field(word.entry, "inmates") == "yes":
        addWeak("sentence-inmates", place, holder: true)
      case .convict: addWeak("sentence-convict", place)
      case .arrest: addWeak("sentence-arrest", place)
      case .custody: addWeak("sentence-custody", place)
      case .law: addWeak("sentence-law", place)
      case .truce: addWeak("sentence-truce", place)
      case .war, .soldier: addWeak("sentence-war", place)
      case .body: addWeak("sentence-body", place)
      case .lair: addWeak("sentence-lair", place)
      case .rescue: addWeak("sentence-rescue", place)
      case .nation where story.isStateless(word): addWeak("sentence-stateless", place)
      case .occupied: addWeak("sentence-stateless", place)
      default: break
      }
    }
  }

  /// No other word for people held stands nearer: `Palestinian prisoners` in the same sentence
  /// speaks for itself.
  private func isNearest(_ word: CueWord) -> Bool {
    switch word.kind {
    case .armed, .criminal, .truce: return true
    default: break
    }
    // It modifies another one.
    if word.end < story.classes.count, word.end != phrase.head.lowerBound,
      story.classes[word.end].contains(.held)
    {
      return false
    }
    let between =
      word.first < phrase.head.lowerBound
      ? word.first..<phrase.head.lowerBound : phrase.head.upperBound..<word.first
    return !between.contains { story.classes[$0].contains(.held) }
  }

  /// The sentence, or the side of an exchange the phrase stands on.
  var ownSide: Range<Int> {
    guard let split = phrase.sentence.first(where: { story.cues.kind($0) == .exchangeFor }) else {
      return phrase.sentence
    }
    return phrase.head.lowerBound < split
      ? phrase.sentence.lowerBound..<split : split..<phrase.sentence.upperBound
  }

  /// A story of prisons and courts, of two armies, or of captors and nobody else.
  private mutating func readTopic(_ captors: Int) {
    guard !isHeldByUnknown else { return }
    let others = [CueKind.kidnap, .siege, .ransom].reduce(captors) { $0 + story.count($1) }
    if others == 0, isOfArmies, story.count(.nation) > 1, story.count(.victim) == 0 {
      add("between-armies", phrase.head, holder: true)
    }
    guard !isBare else { return }
    let strong = [CueKind.prison, .convict].count { story.count($0) > 0 }
    let weak = [CueKind.custody, .law, .arrest].count { story.count($0) > 0 }
    let signs = 2 * strong + weak + (story.hasStateless ? 1 : 0)
    if others == 0, signs > 2, strong > 0, !has("remaining") {
      add("topic-prisons", phrase.head, holder: true)
    }
    let free = story.groups.contains { !$0.isRuler } || story.count(.criminal) > 0
    let kin = story.cues.words.contains {
      $0.kind == .nation && (story.isStateless($0) || story.isKinOfGroup(story.nation($0)))
    }
    if free, story.bearsTopic, strong + weak == 0, !kin, !has("demanded-by-armed"),
      story.count(.exchange) == 0,
      story.count(.soldier) == 0
    {
      add("topic-captors", phrase.head, holder: true)
    }
  }

  /// Soldiers or armies are in the sentence; in a story of war, in the one before too.
  private var isOfArmies: Bool {
    var start = phrase.sentence.lowerBound
    if start > 0, story.count(.war) + story.count(.capture) > 0 {
      let paragraph = story.paragraph(of: phrase.head.lowerBound)
      if paragraph.contains(start - 1) { start = story.sentence(of: start - 1).lowerBound }
    }
    return (start..<phrase.sentence.upperBound).contains {
      story.cues.kind($0) == .soldier || story.cues.kind($0) == .army
    }
  }

  private static let topics: [(CueKind, String)] = [
    (.kidnap, "kidnap"), (.siege, "siege"), (.ransom, "ransom"), (.prison, "prison"),
    (.convict, "convict"), (.arrest, "arrest"), (.law, "law"), (.custody, "custody"),
    (.war, "war"), (.truce, "truce"),
  ]

  /// What the story speaks about.
  mutating func readStory() {
    let head = phrase.head
    let captors = story.groups.count + story.count(.criminal)
    if story.hasRulersOnly {
      add("story-ruler", head)
    } else if story.count(.armed) > 0 {
      add("story-armed", head, holder: true)
    }
    if story.count(.criminal) > 0 { add("story-criminal", head, holder: true) }
    for (kind, name) in Self.topics where story.count(kind) > 0 && !has("sentence-" + name) {
      add("story-" + name, head)
    }
    if !story.hasCaptors, story.count(.victim) == 0, !has("sentence-inmates"), story.hasInmates {
      add("story-inmates", head)
    }
    readTopic(captors)
    if captors == 0 {
      add(story.count(.kidnap) == 0 ? "story-no-captor" : "story-no-group", head)
    }
  }
}
