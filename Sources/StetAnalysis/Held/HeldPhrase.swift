// The noun phrase around a word for people held, and the clause it stands in, found by syntax-lite.

internal import StetLexicons
internal import StetText

/// What can be said of the grammar around one word.
struct HeldPhrase {
  let story: HeldStory
  /// The word itself.
  let head: Range<Int>
  /// From its determiner or first modifier to its end.
  let phrase: Range<Int>
  /// Tokens of the clause around it.
  let clause: Range<Int>
  let sentence: Range<Int>
  /// Part of an idiom: `held prisoner`.
  let isBare: Bool

  init(_ story: HeldStory, head: Range<Int>) {
    self.story = story
    self.head = head
    sentence = story.sentence(of: head.lowerBound)
    clause = Self.clause(story, around: head, in: sentence)
    isBare = Self.isBare(story, head, in: clause)
    let start = isBare ? head.lowerBound : Self.start(story, of: head, in: clause)
    phrase = start..<head.upperBound
  }

  /// `held prisoner`, `took them hostage`: a singular without article, number or modifier, after
  /// a verb that makes an idiom with it, and not the title of somebody named.
  private static func isBare(_ story: HeldStory, _ head: Range<Int>, in clause: Range<Int>) -> Bool
  {
    guard head.count == 1, story.bytes[Int(story.tokens[head.lowerBound].upper) - 1] | 0x20 != 0x73
    else { return false }
    var token = head.lowerBound - 1
    var steps = 0
    while token >= clause.lowerBound, steps < 9 {
      defer { steps += 1 }
      guard let word = story.cues.at(token) else {
        token -= 1
        continue
      }
      if story.lexicon.field(word.entry, "bare") == "yes" { return true }
      // Right before the word, these are its own modifiers; `kept 72 men prisoner` has none.
      if steps == 0, !story.isPluralOfMan(token),
        word.kind == .determiner || word.kind == .political || word.kind == .prisonlike
      {
        return false
      }
      if word.kind == .of || word.kind == .by { return false }
      token = word.first - 1
    }
    return false
  }

  /// Walks left over determiners, numbers, modifiers and at most two words nothing is known of.
  private static func start(_ story: HeldStory, of head: Range<Int>, in clause: Range<Int>) -> Int {
    var start = head.lowerBound
    var unknown = 0
    while start > clause.lowerBound {
      let token = start - 1
      if story.isPunctuation(token) || story.cues.kind(token) == .join {
        // `elderly, sick and wounded prisoners`: the list goes on before the comma.
        guard story.isHyphen(token) || isList(story, before: token, start, head) else { break }
      } else if story.tokens[token].kind == .clitic {
        // `Hamas’s prisoners`: the owner belongs to the phrase.
      } else if let kind = story.cues.kind(token) {
        guard canModify(kind), !isVerb(story, kind, at: token, start: start, head) else { break }
        if kind == .determiner, story.isArticle(token) {
          start = token
          break
        }
      } else if story.classes[token].contains(.function) {
        break
      } else if story.tokens[token].kind == .word {
        guard story.isHyphen(token + 1) || unknown < 1 else { break }
        unknown += 1
      }
      start = token
    }
    return start
  }

  private static func isList(
    _ story: HeldStory, before token: Int, _ start: Int, _ head: Range<Int>
  ) -> Bool {
    let adjectives: [CueKind?] = [.determiner, .living, .prisonlike, .political, .nation]
    return token > 0 && start < head.lowerBound
      && (story.cues.kind(token) == .join
        || story.isComma(token))
      && adjectives.contains(story.cues.kind(token - 1))
      && adjectives.contains(story.cues.kind(start)) && !story.isArticle(start)
  }

  /// `arrested three prisoners`, `has freed prisoners`: a participle that governs the phrase.
  private static func isVerb(
    _ story: HeldStory, _ kind: CueKind, at token: Int, start: Int, _ head: Range<Int>
  ) -> Bool {
    switch kind {
    case .kidnap, .capture, .arrest, .free, .rescue, .hold, .convict: break
    default: return false
    }
    for inner in start..<head.lowerBound
    where story.cues.kind(inner) == .determiner || story.tokens[inner].kind == .number {
      return true
    }
    guard token > 0, let before = story.cues.kind(token - 1) else { return false }
    switch before {
    case .armed, .criminal, .state, .army, .law, .nation, .link, .pronoun, .to: return true
    default: return false
    }
  }

  private static func canModify(_ kind: CueKind) -> Bool {
    switch kind {
    case .armed, .criminal, .state, .army, .law, .nation, .political, .prisonlike, .living, .victim,
      .soldier,
      .fighter, .convict, .kidnap, .capture, .arrest, .free, .rescue, .determiner, .war, .lair,
      .hold,
      .prison, .body, .family:
      true
    default: false
    }
  }

  /// The stretch between stops, dashes, semicolons and words that open a new clause.
  private static func clause(
    _ story: HeldStory, around head: Range<Int>, in sentence: Range<Int>
  ) -> Range<Int> {
    var lower = head.lowerBound
    while lower > sentence.lowerBound, !story.isBoundary(lower - 1) { lower -= 1 }
    var upper = head.upperBound
    while upper < sentence.upperBound, !story.isBoundary(upper) { upper += 1 }
    return lower..<upper
  }
}
