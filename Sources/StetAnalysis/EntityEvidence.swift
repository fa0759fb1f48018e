// Weighs whether two words of a story's names are one name spelled in two ways.

internal import StetLexicons
internal import StetNames
internal import StetText

/// The weights are log-odds. They were set by hand on general grounds and checked on stories; none
/// is tied to a name.
struct EntityEvidence {
  struct Verdict {
    let a: Int32
    let b: Int32
    var logit: Double
    /// How near the spellings are, 0…1.
    let likeness: Double
    /// The role both are given.
    var role: UInt64?
    var reasons: [String] = []

    var probability: Double { EntityEvidence.logistic(logit) }

    mutating func add(_ weight: Double, _ reason: String? = nil) {
      logit += weight
      if let reason { reasons.append(reason) }
    }
  }

  let names: EntityNames
  let alignment: SourceAlignment?
  private let matcher = NameMatcher()
  let sourceLanguage: String?

  init(names: EntityNames, alignment: SourceAlignment?, sourceLanguage: String?) {
    self.names = names
    self.alignment = alignment
    self.sourceLanguage = sourceLanguage
  }

  static func logistic(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }

  /// The verdicts on all pairs that are worth asking the matcher about. The matcher is the dear
  /// part: where no pair could come out as one name even with its best word for it, it is not asked
  /// at all, and else only about words of which some pair could.
  ///
  /// - Parameter threshold: the probability from which on two words are held to be one name.
  func judge(_ pairs: [EntityPairs.Pair], threshold: Double) -> [Verdict] {
    guard alignment == nil else { return pairs.compactMap { judge($0) } }
    var isOpen = Array(repeating: false, count: names.words.count)
    let worthy = pairs.filter { pair in
      guard let most = judge(pair, asking: false) else { return false }
      // A hair of room for the last digits of the exponential.
      if most.logit >= Self.logit(threshold) - 0.001 {
        isOpen[Int(pair.a)] = true
        isOpen[Int(pair.b)] = true
      }
      return true
    }
    return worthy.compactMap { pair in
      isOpen[Int(pair.a)] && isOpen[Int(pair.b)] ? judge(pair) : nil
    }
  }

  /// The verdict on a pair; nil where it is not worth asking the matcher.
  ///
  /// - Parameter asking: else the matcher is taken to be as sure as it may be.
  private func judge(_ pair: EntityPairs.Pair, asking: Bool = true) -> Verdict? {
    let a = names.words[Int(pair.a)]
    let b = names.words[Int(pair.b)]
    guard !isInflected(a, b), !isSameShape(a, b), !isPart(pair) else { return nil }
    let likeness = NameSound.likeness(names.letters.letters, a.letters, b.letters)
    let source = sourceWeight(pair)
    let bySource = judgeBySource(pair, likeness)
    let bySpelling = judgeBySpelling(pair, likeness, source, asking)
    guard let one = bySource, let other = bySpelling else { return bySource ?? bySpelling }
    return one.logit > other.logit ? one : other
  }

  /// What one word of the original behind both proves, with all that speaks against it.
  private func judgeBySource(_ pair: EntityPairs.Pair, _ likeness: Double) -> Verdict? {
    guard let found = alignment?.agreement(pair.a, pair.b), found.same > 0.2 else { return nil }
    let a = names.words[Int(pair.a)]
    let b = names.words[Int(pair.b)]
    let isPlace = (a.classes.contains(.country), b.classes.contains(.country))
    guard !standsElsewhere(pair, found.same) else { return nil }
    if isPlace.0 && b.classes.contains(.demonym) || isPlace.1 && a.classes.contains(.demonym) {
      return nil
    }
    var verdict = Verdict(
      a: pair.a, b: pair.b, logit: -2 + 5 * found.same - 3 * found.apart, likeness: likeness)
    verdict.add(0.8 * Double(min(2, found.sureLines)), "one word of the original")
    if likeness > 0.6 { verdict.add(1.5, "alike in spelling") }
    let entries = (entries(of: a), entries(of: b))
    if !entries.0.isEmpty, !entries.1.isEmpty, entries.0.isDisjoint(with: entries.1) {
      verdict.add(-4)
    }
    let common: WordClass = [.common, .function, .speech, .title, .role, .kin]
    if !a.classes.isDisjoint(with: common), !b.classes.isDisjoint(with: common) { verdict.add(-2) }
    let proper: WordClass = [.place, .demonym, .organisation]
    if !a.classes.isDisjoint(with: proper), !b.classes.isDisjoint(with: proper) { verdict.add(-3) }
    let known: WordClass = [.place, .organisation, .country]
    if a.classes.isDisjoint(with: known) != b.classes.isDisjoint(with: known), likeness < 0.6 {
      // Where no sound can tell, a known place is itself.
      if alignment?.source.isUnparted == true { return nil }
      verdict.add(-3)
    }
    if haveOtherGivenNames(pair) { verdict.add(-6) }
    weighPlaces(pair, &verdict)
    return verdict
  }

  /// Chinese has one word for a whole name: the first word of one rendering is not the last word of
  /// another.
  private func standsElsewhere(_ pair: EntityPairs.Pair, _ same: Double) -> Bool {
    guard let alignment, let stem = alignment.shares[Int(pair.a)].first?.stem,
      alignment.source.stems[Int(stem)].script == .han
    else { return false }
    let (a, b) = (places(of: pair.a), places(of: pair.b))
    return a == [-1] && b == [1] || a == [1] && b == [-1]
  }

  /// Where the word stands in names: −1 first, 1 last, 0 alone or between.
  private func places(of word: Int32) -> Set<Int> {
    Set(
      names.words[Int(word)].names.prefix(8).map { name in
        let words = names.words(of: name)
        if words.count == 1 { return 0 }
        return words.first == word ? -1 : words.last == word ? 1 : 0
      })
  }

  /// Both are given names of full names that have nothing in common: two people.
  private func haveOtherGivenNames(_ pair: EntityPairs.Pair) -> Bool {
    let mine = company(of: pair.a)
    let other = company(of: pair.b)
    let arePeople = [pair.a, pair.b].allSatisfy { kinds(of: $0).contains(Kinds(rawValue: 1)) }
    return arePeople && !mine.isEmpty && !other.isEmpty && mine.allSatisfy { !$0.isBefore }
      && other.allSatisfy { !$0.isBefore }
      && Set(mine.map(\.word)).isDisjoint(with: other.map(\.word))
  }

  private func judgeBySpelling(
    _ pair: EntityPairs.Pair, _ likeness: Double, _ source: (weight: Double, floor: Double),
    _ asking: Bool
  ) -> Verdict? {
    let a = names.words[Int(pair.a)]
    let b = names.words[Int(pair.b)]
    guard likeness > (pair.isTied ? 0.45 : leastLikeness) || source.weight > 0,
      min(a.letters.count, b.letters.count) > 1
    else {
      return nil
    }
    let spelling = similarity(pair, likeness, asking)
    // One stem of the original explains any spelling; unlikeness then counts for less.
    let bounded = max(spelling, source.floor)
    var verdict = Verdict(a: pair.a, b: pair.b, logit: bounded + Self.bias, likeness: likeness)
    if likeness > 0.6 { verdict.reasons.append("alike in spelling") }
    if source.weight != 0 {
      verdict.add(source.weight, source.weight > 0 ? "one word of the original" : nil)
    }
    weighCompany(pair, &verdict)
    weighKinds(pair, &verdict)
    weighPlaces(pair, &verdict)
    weighLexicon(a, b, &verdict)
    weighCounts(a, b, &verdict)
    return verdict
  }

  /// Below it two words that only sound alike are not worth asking the matcher. In a text of
  /// nothing but names there are too many of them to ask of all.
  private var leastLikeness: Double { names.words.count > 3000 ? 0.8 : 0.6 }

  /// Two words of a name taken as one, and one of the two.
  private func isPart(_ pair: EntityPairs.Pair) -> Bool {
    for (tail, word) in [(pair.a, pair.b), (pair.b, pair.a)]
    where names.words[Int(tail)].isTail {
      if names.words[Int(tail)].names.contains(where: { names.words(of: $0).contains(word) }) {
        return true
      }
    }
    return false
  }

  private func similarity(
    _ pair: EntityPairs.Pair, _ likeness: Double, _ asking: Bool
  ) -> Double {
    guard asking else { return 16 * (likeness - 0.77) + Self.mix * Self.most }
    let matched = matcher.probability(
      names.string(pair.a), names.string(pair.b), sourceLanguage: sourceLanguage)
    // A garbled name is like no rendering the matcher has seen, so its “no” is given a bound.
    return 16 * (likeness - 0.77)
      + Self.mix * min(Self.most, max(-Self.most, Self.logit(matched)))
  }

  /// The most that the matcher's log-odds may count.
  private static let most = 3.0

  /// The weight of the matcher's log-odds beside those of plain likeness.
  private static let mix = 0.3
  /// What is to be expected of two words of one story that were worth comparing.
  private static let bias = 0.9

  /// What the original says: one stem behind both words, or a stem of its own behind each; and how
  /// far unlikeness of spelling may still count.
  private func sourceWeight(_ pair: EntityPairs.Pair) -> (weight: Double, floor: Double) {
    guard let alignment else { return (0, -20) }
    // A name said twice for one word of the original is renamed, whatever it looks like.
    let found = alignment.agreement(pair.a, pair.b)
    if found.same > 0.25 { return (1.5 + 5 * found.same + (found.sureLines > 0 ? 1 : 0), -4) }
    if found.apart > 0.6 { return (-4, -20) }
    return (found.apart > 0.3 ? -1 : 0, -20)
  }

  // MARK: Evidence

  /// The same name beside both speaks for one person; two full names that differ elsewhere speak
  /// for two.
  private func weighCompany(_ pair: EntityPairs.Pair, _ verdict: inout Verdict) {
    let mine = company(of: pair.a)
    let other = company(of: pair.b)
    let shared = mine.first { m in
      other.contains { $0.word == m.word && $0.isBefore == m.isBefore }
    }
    if let shared {
      // A name that many share is a family's: it ties nobody together.
      let partners = Set(company(of: shared.word).map(\.word)).count
      return verdict.add(partners > 2 ? 0.5 : 3, "the same name beside both")
    }
    guard !mine.isEmpty, !other.isEmpty else {
      if names.words[Int(pair.a)].bare > 0 || names.words[Int(pair.b)].bare > 0,
        mine.isEmpty != other.isEmpty
      {
        verdict.add(0.7, "one is introduced in full, the other never")
      }
      return
    }
    // Each stands in a full name, and the full names have nothing else in common.
    let near = mine.contains { m in
      other.contains { o in
        m.isBefore == o.isBefore
          && NameSound.likeness(
            names.letters.letters, names.words[Int(m.word)].letters,
            names.words[Int(o.word)].letters) > 0.65
      }
    }
    if near { return verdict.add(2, "the names beside them are alike too") }
    // Two given names with two surnames are two people, even if the original has one given name.
    let isGiven = mine.allSatisfy { !$0.isBefore } && other.allSatisfy { !$0.isBefore }
    verdict.add(isGiven && Set(mine.map(\.word)).isDisjoint(with: other.map(\.word)) ? -6 : -3)
  }

  /// Words that stand in one name with the word.
  private func company(of word: Int32) -> [(word: Int32, isBefore: Bool)] {
    var found: [(word: Int32, isBefore: Bool)] = []
    for name in names.words[Int(word)].names.prefix(8) {
      let words = names.words(of: name)
      if names.words[Int(word)].isTail, let first = words.first { found.append((first, true)) }
      guard words.count > 1, let place = words.firstIndex(of: word) else { continue }
      for other in words.indices where words[other] != word {
        found.append((words[other], other < place))
      }
    }
    return found
  }

  private func weighKinds(_ pair: EntityPairs.Pair, _ verdict: inout Verdict) {
    let a = kinds(of: pair.a)
    let b = kinds(of: pair.b)
    if a.isDisjoint(with: b), !a.contains(.other), !b.contains(.other) { verdict.add(-2) }
    let other = roles(of: pair.b)
    if let shared = roles(of: pair.a).first(where: { other.contains($0) }) {
      verdict.role = shared
      let isSpecific = names.specificRoles.contains(shared)
      verdict.add(isSpecific ? 2.2 : 1.2, isSpecific ? "the same office" : "the same title or role")
      if isOnlyOtherHolder(pair, of: shared), verdict.likeness > 0.4 { verdict.add(1.5) }
    }
  }

  /// One of the two holds the office by full name, the other is named once, by surname and title
  /// alone, and nobody else holds it.
  private func isOnlyOtherHolder(_ pair: EntityPairs.Pair, of role: UInt64) -> Bool {
    guard names.holders[role]?.count == 2 else { return false }
    let words = (names.words[Int(pair.a)], names.words[Int(pair.b)])
    let orphan = words.0.count == 1 ? words.0 : words.1
    let holder = words.0.count == 1 ? pair.b : pair.a
    return orphan.count == 1 && orphan.bare == 1 && entries(of: orphan).isEmpty
      && orphan.classes.isDisjoint(with: [.place, .organisation, .person])
      && company(of: holder).contains { $0.isBefore }
  }

  private struct Kinds: OptionSet {
    let rawValue: UInt8
    static let other = Kinds(rawValue: 8)
  }

  private func kinds(of word: Int32) -> Kinds {
    var kinds: Kinds = []
    for name in names.words[Int(word)].names.prefix(8) {
      kinds.insert(Kinds(rawValue: 1 << names.kind(of: name).rawValue))
    }
    return kinds
  }

  private func roles(of word: Int32) -> [UInt64] {
    names.words[Int(word)].names.prefix(8).flatMap { names.names[Int($0)].roles }
  }

  /// Two names in one sentence are mostly two people.
  private func weighPlaces(_ pair: EntityPairs.Pair, _ verdict: inout Verdict) {
    let mine = sentences(of: pair.a)
    let shared = sentences(of: pair.b).count { mine.contains($0) }
    if shared > 0 { verdict.add(shared > 1 ? -3 : -1.2) }
  }

  private func sentences(of word: Int32) -> [Int] {
    names.words[Int(word)].names.prefix(8).flatMap { name in
      names.names[Int(name)].mentions.prefix(16).map { names.mentions[Int($0)].sentence }
    }
  }

  private func weighLexicon(
    _ a: EntityNames.Word, _ b: EntityNames.Word, _ verdict: inout Verdict
  ) {
    let proper: WordClass = [.place, .demonym, .organisation]
    if !a.classes.isDisjoint(with: proper), !b.classes.isDisjoint(with: proper) { verdict.add(-5) }
    let common: WordClass = [
      .common, .function, .speech, .bodyhead, .placehead, .title, .role, .kin,
    ]
    if !a.classes.union(b.classes).isDisjoint(with: proper) { verdict.add(-3) }
    if a.isAcronym != b.isAcronym { verdict.add(-3) }
    let entries = (entries(of: a), entries(of: b))
    if !entries.0.isEmpty, !entries.1.isEmpty {
      let isOne = !entries.0.isDisjoint(with: entries.1)
      verdict.add(isOne ? 9 : -5, isOne ? "one entry of the lexicon" : nil)
    }
    if a.isFixed || b.isFixed { verdict.add(-4) }
    if min(a.letters.count, b.letters.count) < 5 { verdict.add(-0.7) }
    let isCommon = (
      !a.classes.isDisjoint(with: common), !b.classes.isDisjoint(with: common)
    )
    if isCommon.0, isCommon.1 {
      verdict.add(-6)
    } else if isCommon.0 || isCommon.1 {
      verdict.add(-1.5)
    }
    if a.classes.contains(.given), b.classes.contains(.given) {
      // Given names of the lexicon are told apart by readers: `Kylie` is not `Chloe`.
      verdict.add(verdict.likeness < 0.8 ? -3 : -0.7)
    }
  }

  private func entries(of word: EntityNames.Word) -> Set<EntryID> {
    Set(word.names.prefix(8).compactMap { names.names[Int($0)].entry })
  }

  /// A slip is rare; two names that are both used throughout are two.
  private func weighCounts(
    _ a: EntityNames.Word, _ b: EntityNames.Word, _ verdict: inout Verdict
  ) {
    let rarer = min(a.count, b.count)
    if rarer == 1 { verdict.add(0.4) } else if rarer > 3 { verdict.add(-0.8) }
  }

  /// `Israel` and `Israelis`, `Iran` and `Iranian`: forms of one word, not spellings of it.
  private func isInflected(_ a: EntityNames.Word, _ b: EntityNames.Word) -> Bool {
    let (short, long) = a.letters.count < b.letters.count ? (a, b) : (b, a)
    let letters = names.letters.letters
    var shared = 0
    while shared < short.letters.count,
      letters[Int(short.letters.lowerBound) + shared]
        == letters[Int(long.letters.lowerBound) + shared]
    {
      shared += 1
    }
    if shared == short.letters.count, shared == long.letters.count { return false }
    guard shared + 1 >= short.letters.count, shared > 2 else { return false }
    let rest = letters[(Int(long.letters.lowerBound) + shared)..<Int(long.letters.upperBound)]
    if !short.classes.union(long.classes).isDisjoint(with: [.place, .demonym]) {
      return true
    }
    return shared == short.letters.count && Self.endings.contains { rest.elementsEqual($0.utf8) }
  }

  /// The same letters, or one the other with an article: spellings of shape, judged elsewhere.
  private func isSameShape(_ a: EntityNames.Word, _ b: EntityNames.Word) -> Bool {
    let letters = names.letters.letters
    let (short, long) = a.letters.count < b.letters.count ? (a, b) : (b, a)
    let tail = letters[Int(long.letters.lowerBound)..<Int(long.letters.upperBound)]
      .suffix(short.letters.count)
    guard tail.elementsEqual(letters[Int(short.letters.lowerBound)..<Int(short.letters.upperBound)])
    else { return false }
    return long.letters.count == short.letters.count || long.hasHyphen
  }

  private static let endings = ["s", "es", "an", "ian", "ians", "ans", "ish", "ese"]
}
