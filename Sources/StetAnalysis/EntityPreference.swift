// Which of several forms of a name to keep, and on what ground.

internal import StetLexicons
internal import StetNames
internal import StetText

/// Authority before all; then how often a form stands, whether it introduces, how it renders the
/// original, and how likely a writer is to spell it so.
struct EntityPreference {
  struct Rank {
    let isKnown: Bool
    let isIntroduced: Bool
    let count: Int
    /// What is neither authority nor number: plausibility, centrality, sound, place.
    let manner: Double

    var total: Double {
      (isKnown ? 100 : 0) + Double(count) + (isIntroduced ? 0.7 : 0) + manner
    }
  }

  let names: EntityNames
  let lexicon: Lexicon
  let alignment: SourceAlignment?
  let language: String?
  /// Where the story's headline and standfirst end: names are least sure there.
  let headEnd: UInt32
  private let matcher = NameMatcher()
  /// Made only where there is an original to read names off.
  private let workspace: NameMatcher.Workspace?

  init(
    _ names: EntityNames, _ lexicon: Lexicon, _ alignment: SourceAlignment?, language: String?
  ) {
    self.names = names
    self.lexicon = lexicon
    self.alignment = alignment
    self.language = language
    workspace = alignment == nil ? nil : NameMatcher.Workspace()
    var breaks = 0
    var end = 0
    while end < names.text.count, breaks < 2 {
      if names.text[end] == 0x0A, end == 0 || names.text[end - 1] != 0x0A { breaks += 1 }
      end += 1
    }
    headEnd = UInt32(breaks == 2 ? end : 0)
  }

  /// The ground on which the first of two ranked forms is kept.
  static func ground(_ best: Rank, _ next: Rank) -> Entity.Cluster.Ground {
    if best.isKnown != next.isKnown { return .authority }
    if best.isIntroduced, !next.isIntroduced { return .introduction }
    return best.count != next.count ? .majority : .tied
  }

  // MARK: Words

  func rank(_ word: Int32, among group: [Int32]) -> Rank {
    let own = names.words[Int(word)]
    let isIntroduced = own.names.contains { name in
      let words = names.words(of: name)
      return words.count > 1 && words.count < 5 && names.kind(of: name) == .person
    }
    let isPerson = isPerson(group)
    return Rank(
      isKnown: own.names.contains { isKnown($0, isPerson: isPerson) }, isIntroduced: isIntroduced,
      count: own.count,
      manner: centrality(word, among: group) + plausibility(word, among: group)
        + rendering(word) - (standsInHead(own.names) ? 0.6 : 0))
  }

  /// A lexicon has the name, as what it is here, and the original does not speak against it.
  private func isKnown(_ name: Int32, isPerson: Bool) -> Bool {
    guard let entry = names.names[Int(name)].entry else { return false }
    if isPerson, names.kind(of: name) == .place { return false }
    guard let alignment, let language,
      !lexicon.nativeForms(entry, language: language).isEmpty
    else { return alignment == nil }
    return names.words(of: name).allSatisfy { alignment.isNative($0) }
  }

  private func centrality(_ word: Int32, among group: [Int32]) -> Double {
    let others = group.filter { $0 != word }
    guard others.count > 1 else { return 0 }
    let letters = names.letters.letters
    let own = names.words[Int(word)].letters
    let all = others.map { NameSound.likeness(letters, own, names.words[Int($0)].letters) }
    return all.reduce(0, +) / Double(others.count)
  }

  /// How well the word can be read off what it renders: about −1 to 2.
  private func rendering(_ word: Int32) -> Double {
    guard let alignment, let stem = alignment.shares[Int(word)].first?.stem else { return 0 }
    let coarse = 2 * alignment.sounds[Int(word)]
    guard let language, let workspace,
      let odds = matcher.readingOdds(
        names.string(word), from: alignment.string(ofStem: stem), sourceLanguage: language,
        in: workspace)
    else { return coarse }
    return coarse + 0.1 * max(-10, min(10, odds))
  }

  /// What writers of the language seldom do when they spell a foreign name.
  private func plausibility(_ word: Int32, among group: [Int32]) -> Double {
    let own = names.words[Int(word)]
    var sum = isListed(word) ? 0.5 : 0
    if own.classes.contains(.common), own.classes.isDisjoint(with: [.given, .surname]) {
      // A body's name is made of words; a person's that looks like one was mistaken for it.
      sum += isPerson(group) ? -0.8 : 0.5
    }
    // A town stands where a person should.
    if own.classes.contains(.place), isPerson(group),
      own.classes.isDisjoint(with: [.given, .surname])
    {
      sum -= 1.5
    }
    let text = names.text[own.range.indices]
    if text.contains(where: { $0 > 0xC2 && $0 < 0xE2 }) { sum -= 0.3 }
    guard let language, Self.phonetic.contains(language) else { return sum }
    let letters = names.letters.letters[Int(own.letters.lowerBound)..<Int(own.letters.upperBound)]
    let pairs = zip(letters, letters.dropFirst())
    // `c` for a throaty sound, `q`, `x`, `sch`: other languages' spellings.
    if pairs.contains(where: { $0 == 0x63 && ![0x68, 0x6B, 0x7A].contains($1) }) { sum -= 0.4 }
    if letters.contains(0x78) || letters.contains(0x71) { sum -= 0.3 }
    // `ch` at the start for what news spells `h`; consonants in a row that no one can say.
    if language == "he", letters.starts(with: [0x63, 0x68]) { sum -= 0.3 }
    if hasKnot(letters) { sum -= 0.3 }
    if letters.first == 0x6A, [0x75, 0x61, 0x6F].contains(letters.dropFirst().first) { sum -= 0.3 }
    if letters.suffix(2).elementsEqual([0x6C, 0x6C]) { sum -= 0.3 }
    // A case ending that was taken for part of the name.
    if language == "ru" || language == "uk",
      group.contains(where: { isStem($0, of: letters) })
    {
      sum -= 0.8
    }
    return sum
  }

  /// A given name where given names stand, a surname where surnames do.
  private func isListed(_ word: Int32) -> Bool {
    let own = names.words[Int(word)]
    guard !own.classes.isDisjoint(with: [.given, .surname]) else { return false }
    let isLast = own.names.contains { name in
      let words = names.words(of: name)
      return words.count > 1 && words.last == word && names.kind(of: name) == .person
    }
    return own.classes.contains(.surname) || !isLast
  }

  private func isPerson(_ group: [Int32]) -> Bool {
    group.contains { word in
      names.words[Int(word)].names.contains { names.kind(of: $0) == .person }
    }
  }

  /// A stop between two other consonants: `Wilbkin`.
  private func hasKnot(_ letters: ArraySlice<UInt8>) -> Bool {
    let stops: [UInt8] = [0x62, 0x70, 0x67]
    return zip(letters, zip(letters.dropFirst(), letters.dropFirst(2))).contains { before, rest in
      stops.contains(rest.0) && !NameSound.isVowel(before) && !NameSound.isVowel(rest.1)
        && ![0x68, 0x6C, 0x72, 0x73, 0x74, 0x77].contains(rest.1) && before != rest.0
        && rest.1 != rest.0
    }
  }

  private func isStem(_ word: Int32, of letters: ArraySlice<UInt8>) -> Bool {
    let own = names.words[Int(word)].letters
    let other = names.letters.letters[Int(own.lowerBound)..<Int(own.upperBound)]
    guard letters.count > other.count, letters.count - other.count < 3, other.count > 2 else {
      return false
    }
    return letters.prefix(other.count).elementsEqual(other)
      && [0x61, 0x75, 0x79, 0x69, 0x6D, 0x65].contains(letters.last)
  }

  /// Languages whose names are written in Latin letters by sound.
  private static let phonetic = ["ru", "uk", "be", "bg", "he", "ar", "fa", "hy", "ka"]

  /// Only in the headline or the standfirst.
  private func standsInHead(_ all: [Int32]) -> Bool {
    headEnd > 0
      && all.allSatisfy { name in
        names.names[Int(name)].mentions.allSatisfy {
          names.mentions[Int($0)].range.lower < headEnd
        }
      }
  }

  // MARK: Names

  func rank(ofName name: Int32) -> Rank {
    let words = names.words(of: name)
    let manner = words.reduce(0.0) { $0 + plausibility($1, among: []) + rendering($1) }
    return Rank(
      isKnown: isKnown(name, isPerson: false), isIntroduced: false,
      count: names.names[Int(name)].mentions.count,
      manner: manner / Double(max(1, words.count)) - (standsInHead([name]) ? 0.6 : 0))
  }

  /// Names from the one to keep.
  func ranked(_ all: [Int32]) -> [(name: Int32, rank: Rank)] {
    all.map { (name: $0, rank: rank(ofName: $0)) }.sorted {
      $0.rank.total == $1.rank.total ? $0.name < $1.name : $0.rank.total > $1.rank.total
    }
  }
}
