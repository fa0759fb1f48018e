// Cues from exchanges: who is swapped for whom.

internal import StetLexicons
internal import StetText

extension HeldCues {
  /// `swapped prisoners`, `the exchange of prisoners`.
  mutating func readExchange(_ word: CueWord) {
    addExchange(word.first..<word.end)
  }

  /// No group takes part, and either two states are named or the sentence speaks of prisons; or the
  /// whole story knows two states and nobody else who could hold people.
  private var isSwapOfStates: Bool {
    if isSwapWithState { return true }
    var nations: Set<String> = []
    var isOfPrisons = false
    for token in phrase.sentence {
      guard let word = story.cues.at(token) else { continue }
      switch word.kind {
      case .armed where isRuler(word): break
      case .victim: if !story.groups.isEmpty { return false }
      case .armed, .occupied, .criminal: return false
      case .nation where story.isStateless(word): return false
      case .nation: nations.insert(story.nation(word))
      case .prison, .convict, .law: isOfPrisons = true
      case .lair: if story.isLairOfGroup(word) { return false }
      default: break
      }
    }
    // Separatists who run prisons swap prisoners as states do.
    guard story.groups.isEmpty || story.hasRulersOnly && !story.hasKidnaps else { return false }
    guard !isOfPrisons else { return true }
    return (nations.count > 1 || story.isOfStatesOnly)
      && !nations.contains { story.hasFoeWithHostages($0) }
  }

  /// A group that runs prisons of its own.
  func isRuler(_ word: CueWord) -> Bool {
    story.lexicon.field(word.entry, "rules") == "yes"
  }

  /// `a prisoner swap with Russia`, `between the West and Russia`: the partner is a state that no
  /// group of the story fights or comes from, and no group is in the sentence.
  private var isSwapWithState: Bool {
    let end = min(phrase.head.upperBound + 6, phrase.clause.upperBound)
    guard
      let with = (phrase.head.upperBound..<end).first(where: { story.cues.kind($0) == .with }),
      let partner = (with + 1..<min(with + 6, phrase.sentence.upperBound)).first(where: {
        story.cues.kind($0) == .nation
      }), let state = story.cues.at(partner),
      !(with + 1..<partner).contains(where: { story.isBoundary($0) || story.isComma($0) }),
      !phrase.sentence.contains(where: { story.cues.kind($0) == .armed })
    else { return false }
    let code = story.nation(state)
    return !story.hasFoeWithHostages(code) && !story.isStateless(state) && !story.isKinOfGroup(code)
      && !story.isFoeOfGroup(code)
      && !(story.groups.isEmpty && story.hasCaptors)
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
    for token in (split + 1)..<min(split + 10, phrase.sentence.upperBound) {
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
      frontedSides(word)
      ?? (isLeft
        ? word.end..<endOfSide(from: word.end)
        : max(phrase.sentence.lowerBound, word.first - 18)..<word.first)
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
    if state == 0, armed == 0, !story.isOfStatesOnly,
      other.contains(where: { story.cues.kind($0) == .truce }),
      !phrase.phrase.contains(where: { isStatelessHeld($0) })
    {
      add("against-truce", word.first..<word.end, holder: true)
    }
    if !isLeft, let verb = other.reversed().first(where: { story.cues.kind($0) == .free }),
      let subject = subject(of: verb), isArmed(subject.kind)
    {
      armed += 2
    }
    if state > armed, !story.hasCaptors, !story.hasStateless, story.count(.lair) == 0,
      story.hasSeveralNations
    {
      isHeldKnown = true
      return add("swap-of-states", word.first..<word.end, holder: true)
    }
    if state > armed {
      let isOfStateless = state - armed > 1 && other.contains(where: isStatelessHeld)
      add(
        isOfStateless ? "against-stateless" : "against-prisoners", word.first..<word.end,
        holder: true)
    }
    // `longer by a day for every ten hostages`: a day is nobody.
    if armed > state, other.contains(where: isPeople) {
      add("against-hostages", word.first..<word.end, holder: true)
    }
  }

  /// `In return for nine prisoners, the group would free …`: the comma parts the two sides.
  private func frontedSides(_ word: CueWord) -> Range<Int>? {
    guard word.first <= phrase.sentence.lowerBound + 1,
      let comma = (word.end..<phrase.sentence.upperBound).first(where: {
        story.isComma($0)
      })
    else { return nil }
    return phrase.head.lowerBound > comma
      ? word.end..<comma : comma..<min(comma + 14, phrase.sentence.upperBound)
  }

  private func isPeople(_ token: Int) -> Bool {
    if story.isHeldWord(token) || story.cues.isFolk(token) { return true }
    return switch story.cues.kind(token) {
    case .soldier, .victim, .body, .nation, .family: true
    default: false
    }
  }

  /// `in return for 2,000 Palestinian prisoners, a truce and …`: up to the comma after people held.
  private func endOfSide(from start: Int) -> Int {
    let end = min(start + 14, phrase.sentence.upperBound)
    guard let held = (start..<end).first(where: { story.classes[$0].contains(.held) }),
      let comma = (held..<end).first(where: { story.isComma($0) })
    else { return end }
    return comma
  }

  /// `Palestinian prisoners`: people held whom their own words tell to be a state’s.
  private func isStatelessHeld(_ token: Int) -> Bool {
    guard let word = story.cues.at(token), word.kind == .nation,
      story.isStateless(word) || story.isKinOfGroup(story.nation(word))
    else { return false }
    return (word.end..<min(word.end + 3, story.classes.count)).contains {
      story.classes[$0].contains(.held)
    }
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
