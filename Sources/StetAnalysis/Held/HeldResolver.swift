// Decides, for every word for people held, in which way they are held: cues, weights, earlier
// decisions about the same group.

package import StetLexicons
package import StetText

package enum HeldResolver {
  /// Every mention of people held, in the order of the text.
  package static func mentions(
    bytes: [UInt8], tokens: [Token], pass: LexiconPass, sentences: [Segment],
    paragraphs: [Segment], lexicon: Lexicon
  ) -> [HeldMention] {
    let words = pass.hits.filter { $0.classes.contains(.held) }
    // Most stories speak of nobody held: nothing more is read then.
    guard !words.isEmpty else { return [] }
    let story = HeldStory(
      bytes: bytes, tokens: tokens, pass: pass, sentences: sentences, paragraphs: paragraphs,
      lexicon: lexicon)
    let weights = lexicon.derived { HeldWeights($0) }
    let isCapitalStory = isMostlyCapital(tokens)
    var drafts: [HeldDraft] = []
    for (index, hit) in words.enumerated() {
      // `prisoners of war` begins where `prisoners` does: the longer one comes last and counts.
      if index + 1 < words.count, words[index + 1].first == hit.first { continue }
      var cues = HeldCues(
        HeldPhrase(story, head: Int(hit.first)..<Int(hit.end)), weights: weights)
      cues.readAll(of: hit, isCapitalStory: isCapitalStory)
      drafts.append(HeldDraft(hit: hit, cues: cues))
    }
    return HeldGroups.settle(drafts, weights)
  }

  private static func isMostlyCapital(_ tokens: [Token]) -> Bool {
    var capital = 0
    var words = 0
    for token in tokens.prefix(400) where token.isWord {
      words += 1
      if token.shape.contains(.allCaps) || token.range.count == 1 { capital += 1 }
    }
    return capital * 3 > words * 2
  }
}

extension HeldCues {
  fileprivate mutating func readAll(of hit: Hit, isCapitalStory: Bool) {
    if story.lexicon.field(hit.entry, "sense") == "pow" {
      add("prisoners-of-war", phrase.head, holder: true)
      isHeldKnown = true
    }
    readWhole(isCapitalStory: isCapitalStory)
    readModifiers()
    readAfter()
    readGovernor()
    readCounterpart()
    readCondition()
    readPredicate()
    readMembers()
    readApposition()
    readClauses()
    readSentence()
    readStory()
  }
}

/// A mention before the others have been asked about it.
struct HeldDraft {
  let hit: Hit
  let cues: HeldCues
}

/// Lets mentions of one group agree: `the prisoners` after `the kidnapped engineers … prisoners`.
enum HeldGroups {
  static func settle(_ drafts: [HeldDraft], _ weights: HeldWeights) -> [HeldMention] {
    var cues = drafts.map(\.cues)
    let first = cues.map { HeldChoice($0.scores) }
    for index in cues.indices
    where first[index].probability < 0.98 || !isKnown(cues[index], first[index]) {
      if isNextOfState(index, cues, first) {
        cues[index].isCarried = true
        cues[index].add("same-group-next", cues[index - 1].phrase.head, holder: true)
        continue
      }
      let isRest = isRestOf(index, cues, first)
      guard isRest || !cues[index].saysWho && !cues[index].isDirect, !cues[index].isBare,
        let earlier = isRest
          ? hostagesBefore(index, cues, first) : antecedent(of: index, cues, first)
      else { continue }
      cues[index].isCarriedFromSwap =
        cues[earlier].has("swap-of-states")
        && isInParagraph(earlier, of: index, cues)
      cues[index].isIdentityCarried = cues[earlier].isIdentityTold
      cues[index].isCarried = true
      let name =
        first[earlier].sense != .hostage
        ? "same-group-prisoner"
        : isDefinite(index, cues, first)
          ? "same-group-definite"
          : isInParagraph(earlier, of: index, cues) ? "same-group-near" : "same-group-hostage"
      cues[index].add(name, cues[earlier].phrase.head, holder: true)
    }
    let mentions = zip(drafts, cues).map { draft, cues in mention(draft, cues) }
    return guarded(mentions, cues)
  }

  private static func isInParagraph(_ other: Int, of index: Int, _ cues: [HeldCues]) -> Bool {
    cues[index].story.paragraph(of: cues[index].phrase.head.lowerBound)
      .contains(cues[other].phrase.head.lowerBound)
  }

  /// `the remaining prisoners`, after some of them and nobody else in the paragraph.
  private static func isRestOf(
    _ index: Int, _ cues: [HeldCues], _ choices: [HeldChoice]
  ) -> Bool {
    cues[index].isOnlyRest && hostagesBefore(index, cues, choices) != nil
  }

  /// The mention before, if hostages are meant by it for certain and it is in the same paragraph.
  private static func hostagesBefore(
    _ index: Int, _ cues: [HeldCues], _ choices: [HeldChoice]
  ) -> Int? {
    let here = cues[index].story.paragraph(of: cues[index].phrase.head.lowerBound)
    return cues.indices.last {
      $0 < index && here.contains(cues[$0].phrase.head.lowerBound)
        && choices[$0].sense == .hostage && choices[$0].probability >= 0.98
    }
  }

  /// `Israel released 35 Palestinian prisoners. The prisoners …`: those just spoken of, in the same
  /// paragraph, and nothing near says otherwise.
  private static func isNextOfState(
    _ index: Int, _ cues: [HeldCues], _ choices: [HeldChoice]
  ) -> Bool {
    guard index > 0 else { return false }
    let (own, before) = (cues[index], cues[index - 1])
    let story = own.story
    let start = own.phrase.phrase.lowerBound
    guard start > before.phrase.sentence.lowerBound, own.phrase.phrase.count > 1,
      story.isArticle(start), !own.isBare, !own.isBoth, !own.saysWho, !own.isTowardsHostage,
      choices[index - 1].sense == .prisoner, choices[index - 1].probability >= 0.98,
      before.isStateKnown, before.isDirect, !before.isBoth, !before.isName,
      story.paragraph(of: before.phrase.head.lowerBound).contains(start),
      own.phrase.sentence.lowerBound <= before.phrase.sentence.upperBound
    else { return false }
    // Captors who act in the sentence hold others.
    return !own.phrase.sentence.contains { token in
      [.armed, .criminal, .kidnap, .rescue].contains(story.cues.kind(token) ?? .of)
    }
  }

  /// Who holds them, and who they are, is known well enough for a change.
  private static func isKnown(_ cues: HeldCues, _ choice: HeldChoice) -> Bool {
    if cues.isOfHistory { return false }
    return choice.sense == .hostage
      ? cues.isHostageKnown && !cues.isBetweenFighters : cues.isStateKnown
  }

  /// `the prisoners` after hostages and before any prisoner: the last ones spoken of are meant,
  /// and no people whom a state would hold is named near it.
  private static func isDefinite(
    _ index: Int, _ cues: [HeldCues], _ choices: [HeldChoice]
  ) -> Bool {
    let own = cues[index]
    let story = own.story
    guard own.phrase.phrase.count > 1, story.isArticle(own.phrase.phrase.lowerBound),
      let last = cues.indices.last(where: { $0 < index && choices[$0].probability >= 0.98 }),
      choices[last].sense == .hostage,
      // Nobody else comes in between.
      (last + 1..<index).allSatisfy({
        choices[$0].sense == .hostage && choices[$0].probability >= 0.8
      }),
      !choices.contains(where: isDecidedOtherwise)
    else { return false }
    return !story.paragraph(of: own.phrase.head.lowerBound).contains { token in
      guard let word = story.cues.at(token), word.kind == .nation else { return false }
      // `according to Palestinian authorities`: no people.
      if let next = story.cues.kind(word.end), next == .state || next == .law { return false }
      return story.isStateless(word) || story.isKinOfGroup(story.nation(word))
    }
  }

  /// A decided mention that speaks of the same people: near it, and the only sense about.
  private static func antecedent(
    of index: Int, _ cues: [HeldCues], _ choices: [HeldChoice]
  ) -> Int? {
    let story = cues[index].story
    let here = story.paragraph(of: cues[index].phrase.head.lowerBound)
    let decided = cues.indices.filter { other in
      other != index && choices[other].probability >= 0.98 && choices[other].sense != .other
        && cues[other].isHolderKnown && !cues[other].isBoth && !cues[other].isName
        && (choices[other].sense == .hostage || !cues[other].hasCaptors)
    }
    let near = decided.filter { here.contains(cues[$0].phrase.head.lowerBound) }
    if !near.isEmpty {
      guard let found = agreed(near, choices) else { return nil }
      // Prisoners in the same paragraph: either may be meant.
      let isMixed =
        choices[found].sense == .hostage
        && cues.indices.contains {
          $0 != index && isLeaningOtherwise(cues[$0], choices[$0])
            && here.contains(cues[$0].phrase.head.lowerBound)
        }
      return isMixed ? nil : found
    }
    guard let far = agreed(decided, choices), !cues[index].isOfOthers(than: cues[far]) else {
      return nil
    }
    return choices[far].sense == .hostage
      ? isOnlyOfHostages(story, except: index, choices) ? far : nil
      : !story.hasCaptors && (!story.hasTrade || story.isOfStatesOnly) && cues[far].isStateKnown
        ? far : nil
  }

  /// From one paragraph to another hostages are carried only where nobody is jailed and nobody
  /// else is spoken of: a round-up tells of several groups.
  private static func isOnlyOfHostages(
    _ story: HeldStory, except index: Int, _ choices: [HeldChoice]
  ) -> Bool {
    story.count(.prison) + story.count(.convict) == 0
      && !choices.indices.contains { isDecidedOtherwise(choices[$0]) && $0 != index }
  }

  /// Somebody in the story is a prisoner for certain.
  private static func isDecidedOtherwise(_ choice: HeldChoice) -> Bool {
    choice.probability >= 0.98 && (choice.sense == .prisoner || choice.sense == .pow)
  }

  /// … or is one more likely than not, by what is said of him.
  private static func isLeaningOtherwise(_ cues: HeldCues, _ choice: HeldChoice) -> Bool {
    isDecidedOtherwise(choice)
      || choice.probability >= 0.6 && cues.isTowardsPrisoner
        && (choice.sense == .prisoner || choice.sense == .pow)
  }

  /// One of them, if all have one word.
  private static func agreed(_ decided: [Int], _ choices: [HeldChoice]) -> Int? {
    guard let first = decided.first else { return nil }
    let isHostage = choices[first].sense == .hostage
    return decided.allSatisfy { (choices[$0].sense == .hostage) == isHostage } ? first : nil
  }

  /// A story that has prisoners or inmates besides its hostages tells them apart: there,
  /// hostages are none of them. Only a story that knows one word may have the wrong one.
  private static func guarded(_ mentions: [HeldMention], _ cues: [HeldCues]) -> [HeldMention] {
    guard let story = cues.first?.story else { return mentions }
    func word(_ mention: HeldMention) -> String? { story.lexicon.field(mention.entry, "sense") }
    func isOfPrisoners(_ word: String?) -> Bool { word == "prisoner" || word == "pow" }
    let isTold =
      story.isOfMutiny
      || mentions.contains { isOfPrisoners(word($0)) && $0.sense != .hostage && !$0.isBoth }
    guard isTold else { return mentions }
    return zip(mentions, cues).map { mention, cues in
      word(mention) == "hostage" && mention.sense != .hostage && !cues.isPrisonerByName
        ? mention.uncertain : mention
    }
  }

  private static func mention(_ draft: HeldDraft, _ cues: HeldCues) -> HeldMention {
    let choice = HeldChoice(cues.scores)
    // Custody that is named, where no captor is about, is a state’s.
    let isHolderKnown =
      cues.isHolderKnown || choice.sense != .hostage && cues.isCustodyOfState
    let isHeldKnown = isKnown(cues, choice)
    let isPredicate = cues.isPredicate(towards: choice.sense)
    return HeldMention(
      token: cues.phrase.head.lowerBound, range: cues.story.range(cues.phrase.head),
      entry: draft.hit.entry, isPlural: draft.hit.variant == 1, phrase: cues.phrase.phrase,
      isName: cues.isName, evidence: cues.found, isBoth: cues.isBoth,
      sense: cues.isIdiom ? .other : cues.isBoth ? .unclear : choice.sense,
      probability: cues.weights.calibrated(
        choice.probability, isTold: isHolderKnown && isHeldKnown && !isPredicate),
      isHolderKnown: isHolderKnown, isHeldKnown: isHeldKnown, isPredicate: isPredicate)
  }
}

/// The likeliest sense of a vector of scores.
struct HeldChoice {
  let sense: HeldSense
  let probability: Double

  init(_ scores: SIMD4<Double>) {
    let top = scores.max()
    let odds = [0, 1, 2, 3].map { exponential(scores[$0] - top) }
    let total = odds.reduce(0, +)
    // Prisoners of states and of war take the same word: they count together.
    let state = odds[1] + odds[2]
    if odds[0] >= state, odds[0] >= odds[3] {
      (sense, probability) = (.hostage, odds[0] / total)
    } else if odds[3] > state {
      (sense, probability) = (.other, odds[3] / total)
    } else {
      (sense, probability) = (odds[1] >= odds[2] ? .prisoner : .pow, state / total)
    }
  }
}
