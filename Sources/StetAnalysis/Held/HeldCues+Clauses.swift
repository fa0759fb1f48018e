// Cues from clauses before the word: `Pirates seized nine sailors. The prisoners …` are the sailors.

internal import StetLexicons
internal import StetText

extension HeldCues {
  /// Those who were taken in a clause shortly before are spoken of again.
  mutating func readClauses() {
    guard !isBare, !saysWho, !isBoth, let reference, let clause = clauseBefore else { return }
    let place = clause.verb.first..<clause.verb.end
    switch clause.taker {
    case .captors:
      guard isNoFighter(clause), !isOfPrison, !isSomebodyBetween(clause) else { return }
      isHeldKnown = true
      add(reference == .definite ? "taken-before" : "taken-before-some", place, holder: true)
    case .state:
      // Whom the police have arrested are no hostages; but only where courts or prisons are spoken
      // of are those meant who were arrested, and not those whom they had taken.
      guard reference == .definite, isOnlyArrest(clause),
        isOfPrison || isOfLaw || story.hasStateless,
        clause.isPlural ?? isPluralHead == isPluralHead
      else { return }
      isHeldKnown = true
      add("arrested-before", place, holder: true)
    }
  }

  private enum Reference { case definite, counted }

  /// `the prisoners`, `those hostages`; or `39 hostages`, `the other prisoners`.
  private var reference: Reference? {
    let first = phrase.phrase.lowerBound
    if first < phrase.head.lowerBound, story.isArticle(first) {
      return story.byte(first) | 0x20 == 0x74 ? .definite : nil
    }
    let isCounted = phrase.phrase.contains { story.tokens[$0].kind == .number }
    return isCounted ? .counted : nil
  }

  /// The last clause of taking before the phrase, if those near it agree.
  private var clauseBefore: HeldClause? {
    let start = phrase.phrase.lowerBound
    let near = story.clauses.filter { clause in
      clause.tokens.upperBound <= start && isNear(clause) && isClosed(clause, before: start)
    }
    if let last = near.last, near.allSatisfy({ isLike($0, last) }) { return last }
    // `arrested three men over the kidnapping of a priest`: the prisoners are the men.
    let agreed = near.filter { $0.isPlural == isPluralHead }
    guard agreed.count < near.count, let last = agreed.last,
      agreed.allSatisfy({ isLike($0, last) }),
      near.allSatisfy({ isLike($0, last) || $0.isPlural == !isPluralHead })
    else { return nil }
    return last
  }

  private func isLike(_ a: HeldClause, _ b: HeldClause) -> Bool {
    a.taker == b.taker
      && (a.taken == b.taken || a.taker == .captors && isNoFighter(a) && isNoFighter(b))
  }

  /// Other people held are spoken of after the clause: those may be meant.
  private func isSomebodyBetween(_ clause: HeldClause) -> Bool {
    (clause.tokens.upperBound..<max(clause.tokens.upperBound, phrase.phrase.lowerBound))
      .contains { story.isHeldWord($0) }
  }

  private func isNoFighter(_ clause: HeldClause) -> Bool {
    clause.taken == .people || clause.taken == .civilians
  }

  /// In the paragraph, or in one of the two sentences before.
  private func isNear(_ clause: HeldClause) -> Bool {
    if story.paragraph(of: phrase.head.lowerBound).contains(clause.verb.first) { return true }
    let before = max(0, phrase.sentence.lowerBound - 1)
    let last = story.sentence(of: before)
    return last.contains(clause.verb.first)
      || story.sentence(of: max(0, last.lowerBound - 1)).contains(clause.verb.first)
  }

  /// The clause is over: the phrase is no part of what it says.
  private func isClosed(_ clause: HeldClause, before start: Int) -> Bool {
    clause.tokens.upperBound <= phrase.sentence.lowerBound
      || (clause.tokens.upperBound..<start).contains {
        story.isPunctuation($0) && story.isBoundary($0)
      }
  }

  /// Prisons and courts are spoken of in the sentence.
  var isOfPrison: Bool {
    phrase.sentence.contains { token in
      guard let kind = story.cues.kind(token) else { return false }
      return [.prison, .convict, .arrest, .custody].contains(kind)
    }
  }

  private var isOfLaw: Bool { phrase.sentence.contains { story.cues.kind($0) == .law } }

  var isOfCourt: Bool {
    phrase.sentence.contains { token in
      story.cues.at(token).flatMap { story.lexicon.field($0.entry, "bench") } == "yes"
    }
  }

  /// Nobody in the story is a captive of anybody but the state.
  private func isOnlyArrest(_ clause: HeldClause) -> Bool {
    let isOfCaptives = [CueKind.rescue, .ransom, .siege, .lair, .exchangeFor, .exchange]
      .contains { story.count($0) > 0 }
    let isOfCivilians = phrase.sentence.contains {
      $0 >= phrase.phrase.lowerBound && story.cues.kind($0) == .victim
    }
    guard clause.taken != .civilians, !isOfCaptives, !isOfCivilians,
      !story.clauses.contains(where: { $0.taker == .captors })
    else {
      return false
    }
    return clause.taken == .captors || !story.hasCaptors
  }
}
