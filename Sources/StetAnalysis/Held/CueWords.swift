// The words of a story that tell who is held by whom, as the lexicons `terms/held-…` class them.

internal import StetLexicons
internal import StetText

/// What a word can say about people held. The names are those of the field `cue` in lexicons.
enum CueKind: String {
  // Holders
  case armed, criminal, state, army, law
  /// A country, its people or its capital.
  case nation
  /// Land of a people without a state, where others arrest people.
  case occupied
  // Places: of states; and where armed groups and criminals keep people
  case prison, lair
  // What is done to people
  case hold, kidnap, capture, arrest, free, rescue, demand, exchange, kill, negotiate, take
  // What is said of them
  case political, prisonlike, living, victim, soldier, fighter, body, convict
  // What surrounds them
  case custody, riot, siege, ransom, war, truce
  // Nouns that stand between a verb and the people: `families of`, `the number of`
  case chain, family
  // Second halves of compounds: `prisoner swap`, `hostage crisis`, `prisoner rights`
  case siegeCompound = "siege-compound"
  case jailCompound = "jail-compound"
  case hostageName = "hostage-name"
  case dealCompound = "deal-compound"
  case neutralCompound = "neutral-compound"
  // Glue
  case by, of, to, from, with, inside, link, boundary, determiner, join, pronoun
  /// `including`: what is part of a group.
  case part
  /// `calls`, `considers`: what follows is somebody’s word for them.
  case naming
  /// Old times, films and books: what is told there is no news.
  case history
  /// Second halves of verbs: `bring … home`, `let … go`.
  case away
  /// First halves: only with the second one do they mean what the field `means` says.
  case partial
  case exchangeFor = "exchange-for"
  /// What an idiom holds captive: `prisoner of his past`.
  case abstract

  /// Somebody who may hold people.
  var isHolder: Bool {
    switch self {
    case .armed, .criminal, .state, .army, .law, .nation: true
    default: false
    }
  }
}

/// A cue word or phrase where it stands.
struct CueWord {
  let kind: CueKind
  /// Tokens from `first` up to, not including, `end`.
  let first: Int
  let end: Int
  let entry: EntryID

  var isHolder: Bool { kind.isHolder }
}

/// All cue words of a story, by token.
struct CueWords {
  private(set) var words: [CueWord] = []
  /// Per token: one more than the index of its word in `words`, or 0.
  private var places: [Int32]
  /// Tokens of people of whom nothing follows (`nurses`): only clauses of taking ask for them.
  private var folk: Set<Int32> = []

  init(_ hits: [Hit], tokens: Int, lexicon: Lexicon) {
    places = Array(repeating: 0, count: tokens)
    for hit in hits where !hit.classes.isDisjoint(with: [.cue, .demonym, .country]) {
      if hit.classes.contains(.cue), lexicon.field(hit.entry, "cue") == "folk" {
        folk.insert(Int32(hit.first))
        continue
      }
      guard let kind = Self.kind(of: hit, lexicon) else { continue }
      if kind == .determiner, lexicon.field(hit.entry, "people") == "yes" {
        folk.insert(Int32(hit.first))
      }
      add(
        CueWord(kind: kind, first: Int(hit.first), end: Int(hit.end), entry: hit.entry),
        isOwn: hit.classes.contains(.cue))
    }
  }

  private static func kind(of hit: Hit, _ lexicon: Lexicon) -> CueKind? {
    if hit.classes.contains(.cue), let name = lexicon.field(hit.entry, "cue") {
      return CueKind(rawValue: name)
    }
    guard !hit.classes.isDisjoint(with: [.demonym, .country]) else { return nil }
    return lexicon.field(hit.entry, "country") == nil ? nil : .nation
  }

  /// Of words that overlap, the one that starts first stays; of those that start together, the
  /// longest, and among equals a cue of our own rather than a demonym.
  private mutating func add(_ word: CueWord, isOwn: Bool) {
    if let last = words.last, word.first < last.end {
      guard word.first == last.first, word.end > last.end || last.kind == .nation && isOwn
      else { return }
      for token in last.first..<last.end { places[token] = 0 }
      words.removeLast()
    }
    words.append(word)
    for token in word.first..<word.end { places[token] = Int32(words.count) }
  }

  /// The cue word that covers a token.
  func at(_ token: Int) -> CueWord? {
    guard places.indices.contains(token), places[token] > 0 else { return nil }
    return words[Int(places[token]) - 1]
  }

  func kind(_ token: Int) -> CueKind? { at(token)?.kind }

  /// `nurses`, `villagers`: people, whoever takes them.
  func isFolk(_ token: Int) -> Bool { folk.contains(Int32(truncatingIfNeeded: token)) }
}
