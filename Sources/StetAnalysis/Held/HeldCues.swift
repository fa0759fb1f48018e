// Collects the cues for one word: each is a name from the lexicon of weights, and a place.

internal import StetLexicons
internal import StetText

/// What was found about one word for people held.
struct HeldCues {
  let phrase: HeldPhrase
  let weights: HeldWeights
  private(set) var found: [HeldMention.Evidence] = []
  private var names: Set<String> = []
  /// First tokens of what has spoken: a word is heard once, by the strongest cue it makes.
  private var heard: Set<Int> = []
  /// A holder is named, or a place that tells of one.
  var isHolderKnown = false
  /// It is said who is held.
  var isHeldKnown = false
  /// Both groups are spoken of at once.
  var isBoth = false
  /// It stands whatever is meant.
  var isName = false
  var isIdiom = false
  /// Another mention of the same people decided it.
  var isCarried = false
  /// That mention is of a swap between states, in the same paragraph.
  var isCarriedFromSwap = false
  /// Of that mention it is said who they are.
  var isIdentityCarried = false
  /// Somebody holds them, and it can't be told who.
  var isHeldByUnknown = false

  var story: HeldStory { phrase.story }

  init(_ phrase: HeldPhrase, weights: HeldWeights) {
    self.phrase = phrase
    self.weights = weights
  }

  /// Adds a cue once; `tokens` show where it can be seen.
  mutating func add(_ name: String, _ tokens: Range<Int>, holder: Bool = false) {
    if holder { isHolderKnown = true }
    guard names.insert(name).inserted else { return }
    heard.insert(tokens.lowerBound)
    found.append(
      HeldMention.Evidence(
        cue: name, range: story.range(tokens), weights: weights[name], entry: weights.entry(name)))
  }

  /// Adds a weak cue, unless the same word has spoken already.
  mutating func addWeak(_ name: String, _ tokens: Range<Int>, holder: Bool = false) {
    if heard.contains(tokens.lowerBound) {
      if holder { isHolderKnown = true }
    } else {
      add(name, tokens, holder: holder)
    }
  }

  func has(_ name: String) -> Bool { names.contains(name) }

  /// The phrase itself says which people it speaks of; no other mention can tell.
  var saysWho: Bool { isRest || saysMore }

  /// It speaks of the rest of a group, and that is all it says.
  var isOnlyRest: Bool { isRest && !saysMore }

  private var isRest: Bool { has("remaining") || has("remaining-of-armed") }

  private var saysMore: Bool {
    [
      "fighter", "kin-of-armed", "stateless", "political", "convicted", "foe-of-armed", "soldier",
      "against-prisoners", "against-stateless", "against-hostages",
      "demanded-by-armed", "from-lair", "people-of-state",
      "civilian",
    ]
    .contains(where: has) || isIdiom
  }

  /// The sums of weights, in the order hostage, prisoner, pow, other.
  var scores: SIMD4<Double> {
    found.reduce(weights["base"]) { sum, evidence in
      // Whom a group demands it doesn’t hold, whatever people they are.
      evidence.cue == "stranger-to-armed" && has("demanded-by-armed") ? sum : sum + evidence.weights
    }
  }
}

/// The weights of cues, as `terms/held-weights` states them.
struct HeldWeights: Sendable {
  private let table: [String: SIMD4<Double>]
  private let entries: [String: EntryID]
  /// Slope and shift of log odds, by whether holder and held are told.
  private let told: (Double, Double)
  private let untold: (Double, Double)

  init(_ lexicon: Lexicon) {
    var table: [String: SIMD4<Double>] = [:]
    var entries: [String: EntryID] = [:]
    for entry in lexicon.entries(ofFile: "terms/held-weights") {
      entries[lexicon.head(entry)] = entry
      table[lexicon.head(entry)] = SIMD4(
        Self.number(lexicon.field(entry, "hostage")), Self.number(lexicon.field(entry, "prisoner")),
        Self.number(lexicon.field(entry, "pow")), Self.number(lexicon.field(entry, "other")))
    }
    func line(_ name: String) -> (Double, Double) {
      guard let entry = entries[name] else { return (1, 0) }
      return (
        Self.number(lexicon.field(entry, "slope")), Self.number(lexicon.field(entry, "shift"))
      )
    }
    told = line("calibration-told")
    untold = line("calibration-untold")
    self.table = table
    self.entries = entries
  }

  /// The probability of a sense as it has proved to be: where holder and held are told, the cues
  /// can be trusted; where they are not, they say far less.
  func calibrated(_ probability: Double, isTold: Bool) -> Double {
    let (slope, shift) = isTold ? told : untold
    let odds = logarithm(max(probability, 1e-9) / max(1 - probability, 1e-9))
    return 1 / (1 + exponential(-(slope * odds + shift)))
  }

  private static func number(_ text: String?) -> Double { text.flatMap(Double.init) ?? 0 }

  func entry(_ name: String) -> EntryID? { entries[name] }

  subscript(_ name: String) -> SIMD4<Double> { table[name] ?? .zero }
}
