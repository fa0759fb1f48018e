// Cues from what the word is part of: names, compounds, idioms and headlines.

internal import StetLexicons
internal import StetText

extension HeldCues {
  // MARK: Names, compounds and idioms

  /// What the word is part of: a name that stands, a compound that tells, an idiom.
  mutating func readWhole(isCapitalStory: Bool) {
    readName(isCapitalStory)
    let next = phrase.head.upperBound
    guard story.tokens.indices.contains(next), phrase.sentence.contains(next) else { return }
    let start = story.isHyphen(next) ? next + 1 : next
    if let word = story.cues.at(start), word.kind != .of || start == next {
      readCompound(word)
      readSharedDeal(word)
    }
    readBodyOfOwners(next)
    if !isCapitalStory { readUnknownCompound(start) }
    readIdiom(after: next)
  }

  /// A capital inside a sentence, or a capitalised neighbour, makes a name.
  private mutating func readName(_ isCapitalStory: Bool) {
    // `Paris calls such people state hostages`: its own word.
    let before = max(phrase.clause.lowerBound, phrase.phrase.lowerBound - 5)
    if (before..<phrase.phrase.lowerBound).contains(where: { story.cues.kind($0) == .naming })
      || isNamedAfter
    {
      isBoth = true
    }
    guard !isCapitalStory, !isPlainHeadline else { return }
    let first = phrase.head.lowerBound
    let token = story.tokens[first]
    guard token.isCapitalised else { return }
    let next = phrase.head.upperBound
    let isFollowed =
      story.tokens.indices.contains(next) && story.tokens[next].isCapitalised
      && story.tokens[next].isWord
    let opens =
      first == phrase.sentence.lowerBound
      || (first == phrase.sentence.lowerBound + 1 && story.isPunctuation(first - 1))
    if !opens { isName = true }
    // `Prisoners Families Forum`; but `Prisoners Ali and Omar`.
    if opens, isFollowed, story.cues.kind(next) != nil { isName = true }
    if isName { readKnownName(next) }
  }

  /// `state hostages, as he calls them`.
  private var isNamedAfter: Bool {
    let comma = phrase.head.upperBound
    let end = min(comma + 5, phrase.sentence.upperBound)
    guard comma + 1 < end, story.isComma(comma), story.isAs(comma + 1) else { return false }
    return (comma..<end).contains { story.cues.kind($0) == .naming }
  }

  /// `Hamas Frees Four More Hostages`: all words have a capital, so that it tells nothing; but what
  /// follows the word must be a verb or a small word, as the next part of a name would have one too.
  private var isPlainHeadline: Bool {
    let next = phrase.head.upperBound
    if isAmongCapitals { return true }
    guard story.isTitleCase(phrase.sentence) else { return false }
    guard next < phrase.sentence.upperBound, story.tokens[next].isWord else {
      return next >= phrase.sentence.upperBound || !story.isPossessiveMark(next)
    }
    if !story.tokens[next].isCapitalised || story.classes[next].contains(.function) { return true }
    guard let kind = story.cues.kind(next) else { return false }
    return [
      .free, .hold, .take, .kidnap, .rescue, .kill, .inside, .from, .by, .link, .boundary,
      .exchange,
      .away, .siege, .siegeCompound, .dealCompound,
    ].contains(kind)
  }

  /// `FAMILIES OF HOSTAGES TAKEN IN MAY`: a headline in capitals that has run into the text.
  private var isAmongCapitals: Bool {
    let (first, end) = (phrase.head.lowerBound, phrase.head.upperBound)
    guard story.tokens[first].shape.contains(.allCaps) else { return false }
    return [first - 2, first - 1, end, end + 1].allSatisfy { token in
      !phrase.sentence.contains(token) || !story.tokens[token].isWord
        || story.tokens[token].shape.contains(.allCaps) || story.tokens[token].range.count == 1
    }
  }

  /// Names of which it is known whose they are: `Hostages Square`, `Prisoners’ Society`. What the
  /// name says is no matter of choice, so that a wrong word in it can be put right.
  private mutating func readKnownName(_ next: Int) {
    guard story.tokens.indices.contains(next) else { return }
    let start = story.isPossessiveMark(next) ? next + 1 : next
    if let word = story.cues.at(start), word.kind == .hostageName,
      isPluralHead || word.end > start + 1,
      story.tokens[start].isCapitalised || word.end > start + 1
    {
      isName = false
      return add("hostage-name", word.first..<word.end, holder: true)
    }
    guard isNameOfPrisonersOnly, let word = prisonerName(from: start) ?? officeBefore else {
      return
    }
    isName = false
    add("prisoner-name", word, holder: true)
  }

  /// `Prisoners Affairs`, `Prisoners and Ex-Prisoners’ Club`: bodies for those whom a state jails.
  private func prisonerName(from start: Int) -> Range<Int>? {
    var token = start
    while token < min(start + 6, phrase.sentence.upperBound) {
      let word = story.cues.at(token)
      let isPart =
        story.tokens[token].isCapitalised || story.isPunctuation(token) || word?.kind == .join
        || story.classes[token].contains(.held)
      guard isPart, !story.isComma(token) else { return nil }
      if let word, word.kind == .jailCompound, story.tokens[token].isCapitalised {
        let isBody = story.lexicon.field(word.entry, "body") == "yes"
        return isPluralHead || isBody ? word.first..<word.end : nil
      }
      token += 1
    }
    return nil
  }

  /// `Ministry of Prisoners`.
  private var officeBefore: Range<Int>? {
    let of = phrase.head.lowerBound - 1
    guard isPluralHead, of > phrase.sentence.lowerBound, story.cues.kind(of) == .of,
      story.tokens[of - 1].isCapitalised, story.classes[of - 1].contains(.bodyhead)
    else { return nil }
    return of - 1..<of
  }

  /// The sentence speaks of prisons, or the story of a people whom others jail; no captors are
  /// near who hold people for a price.
  private var isNameOfPrisonersOnly: Bool {
    if phrase.sentence.contains(where: isOfPrisoners) || officeBefore != nil { return true }
    let after = phrase.head.upperBound..<min(phrase.head.upperBound + 7, phrase.sentence.upperBound)
    if isPluralHead, after.contains(where: isCapitalOffice) { return true }
    return story.hasStateless
      && !phrase.sentence.contains { story.cues.kind($0) == .armed || story.cues.kind($0) == .free }
  }

  /// `… Affairs Commission`.
  private func isCapitalOffice(_ token: Int) -> Bool {
    story.tokens[token].isCapitalised && story.classes[token].contains(.bodyhead)
  }

  private func isOfPrisoners(_ token: Int) -> Bool {
    guard let word = story.cues.at(token) else { return false }
    return word.kind == .prison || word.kind == .nation && story.isStateless(word)
  }

  private mutating func readCompound(_ word: CueWord) {
    let place = word.first..<word.end
    switch word.kind {
    case .siegeCompound: add("crisis-compound", place, holder: true)
    case .siege: add("siege-compound", place, holder: true)
    case .jailCompound, .prison, .custody: add("jail-compound", place, holder: true)
    case .exchange: addExchange(place)
    case .free where !isPluralHead && !story.endsInEd(word.first) && !story.endsInIng(word.first):
      // `prisoner release deal` is a bargain for hostages; `prisoner releases` go both ways.
      if story.cues.kind(word.end) == .dealCompound {
        add("deal-compound", place)
        addReleaseForTruce(place)
        readTruceBefore()
      } else if !story.groups.isEmpty {
        isBoth = true
      }
    case .dealCompound where !isPluralHead || story.isHyphen(phrase.head.lowerBound - 1):
      add("deal-compound", place)
      addReleaseForTruce(place)
      readTruceBefore()
    case .family: add("families", place)
    case .take where !isPluralHead: add("siege-compound", place, holder: true)
    default: break
    }
  }

  /// `a ceasefire-prisoner deal`, `a ceasefire and prisoner release deal`, with a group that holds
  /// people for a price.
  private mutating func readTruceBefore() {
    let start = phrase.phrase.lowerBound
    guard has("release-for-truce"),
      let truce = (max(phrase.sentence.lowerBound, start - 3)..<start).first(where: {
        story.cues.kind($0) == .truce
      })
    else { return }
    add("truce-compound", truce..<truce + 1, holder: true)
  }

  /// `a prisoner and ceasefire deal`: the deal of a truce.
  private mutating func readSharedDeal(_ and: CueWord) {
    guard and.kind == .join, !isPluralHead, let truce = story.cues.at(and.end),
      truce.kind == .truce, let deal = story.cues.at(truce.end), deal.kind == .dealCompound
    else { return }
    add("deal-compound", and.first..<deal.end)
    addReleaseForTruce(and.first..<deal.end)
  }

  /// `the prisoners’ media office`, `prisoners’ rights groups`: such bodies speak for those whom a
  /// state jails.
  private mutating func readBodyOfOwners(_ next: Int) {
    guard story.isPossessiveMark(next), story.hasStateless, let word = story.cues.at(next + 1),
      word.kind == .jailCompound, story.lexicon.field(word.entry, "body") == "yes"
    else { return }
    add("jail-compound", word.first..<word.end, holder: true)
  }

  /// `a captive consumer base`: a noun nothing is known of follows, so nobody may be meant.
  private mutating func readUnknownCompound(_ next: Int) {
    let token = story.tokens[next]
    guard !isPluralHead, !isBare, token.kind == .word, !token.isCapitalised,
      story.cues.at(next) == nil, story.classes[next].isDisjoint(with: [.function, .speech]),
      !isPast(next), !story.endsInIng(next)
    else { return }
    isBoth = true
  }

  /// `the prisoner departed`: a verb, not the noun of a compound.
  private func isPast(_ token: Int) -> Bool {
    let range = story.tokens[token].range
    return range.count > 4 && story.bytes[Int(range.upper) - 2] | 0x20 == 0x65
      && story.bytes[Int(range.upper) - 1] | 0x20 == 0x64
  }

  /// A verb of taking or moving has them as its object: `to` says where.
  private var isMoved: Bool {
    let before = phrase.phrase.lowerBound - 1
    guard before >= phrase.sentence.lowerBound, let kind = story.cues.kind(before) else {
      return false
    }
    return [.take, .rescue, .free, .partial, .kidnap, .hold].contains(kind)
  }

  var isPluralHead: Bool {
    let range = story.tokens[phrase.head.upperBound - 1].range
    return story.bytes[Int(range.upper) - 1] | 0x20 == 0x73
  }

  /// `took no prisoners`: said of anybody who shows no mercy.
  private var takesNone: Bool {
    let no = phrase.head.lowerBound - 1
    guard no > phrase.sentence.lowerBound, isPluralHead, story.cues.kind(no - 1) == .take,
      story.tokens[no].range.count == 2
    else { return false }
    return story.byte(no) | 0x20 == 0x6E
      && story.bytes[Int(story.tokens[no].lower) + 1] | 0x20 == 0x6F
  }

  /// `prisoner to fashion`, `a prisoner of his past`: nobody is held.
  private mutating func readIdiom(after next: Int) {
    if takesNone {
      isIdiom = true
      return add("idiom", phrase.head)
    }
    guard let word = story.cues.at(next), word.kind == .to || word.kind == .of else { return }
    // `on`, `for` and `regarding` make none; nor does `took a prisoner to the gate`.
    if word.kind == .to, !story.isTo(next) || isMoved { return }
    if word.kind == .of, isPluralHead, nextHolder(after: word.end, within: 4) != nil { return }
    if word.kind == .of, story.isWar(word.end) {
      isHeldKnown = true
      return add("prisoners-of-war", phrase.head, holder: true)
    }
    var token = word.end
    var steps = 0
    while token < phrase.clause.upperBound, steps < 6 {
      defer { steps += 1 }
      if let cue = story.cues.at(token) {
        if [.free, .hold, .exchange, .prison].contains(cue.kind) { return }
        if cue.kind == .abstract {
          add("idiom", word.first..<cue.end)
          isIdiom = true
          return
        }
      }
      token += 1
    }
    guard !isBare else { return }
    guard word.kind == .of, story.cues.at(word.end) != nil else {
      if word.kind == .of || !isPluralHead { isIdiom = true }
      if isIdiom { add("idiom", word.first..<word.end) }
      return
    }
  }
}
