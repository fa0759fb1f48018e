// Which ties between two places say that one name stands for another.

internal import StetLexicons
internal import StetText

/// Reads ties as names that stand for each other: one of the two is an orphan, and nothing keeps
/// them apart.
struct EntityTies {
  /// Two names in one place of one event.
  struct Found {
    let a: EntitySlots.Tie.Side
    let b: EntitySlots.Tie.Side
    let probability: Double
    let reason: String
  }

  let names: EntityNames
  let classes: [WordClass]
  let linker: EntityLinker
  let alignment: SourceAlignment?
  /// Per entity: the sentences of its mentions.
  private var sentences: [Int32: [Int]] = [:]

  init(
    _ names: EntityNames, _ classes: [WordClass], _ linker: EntityLinker,
    _ alignment: SourceAlignment?
  ) {
    self.names = names
    self.classes = classes
    self.linker = linker
    self.alignment = alignment
    for (mention, name) in names.nameOf.enumerated() {
      sentences[linker.root(name), default: []].append(names.mentions[mention].sentence)
    }
  }

  /// Pairs that ties hold together, each once.
  func all(_ ties: [EntitySlots.Tie]) -> [Found] {
    var seen: Set<EntityPairs.Pair> = []
    return ties.compactMap { tie in
      guard canBeOne(tie), seen.insert(EntityPairs.Pair(tie.a.name, tie.b.name)).inserted else {
        return nil
      }
      return Found(
        a: tie.a, b: tie.b, probability: min(0.8, 0.45 + 0.05 * Double(tie.shared)),
        reason: "two sentences say the same of both")
    }
  }

  /// One is named once in the whole story, and the two are of a kind that can be mistaken.
  private func canBeOne(_ tie: EntitySlots.Tie) -> Bool {
    let (a, b) = (tie.a.name, tie.b.name)
    guard !isPart(tie), !isGeneral(tie.a), !isGeneral(tie.b) else { return false }
    guard a >= 0, b >= 0 else { return true }
    guard linker.root(a) != linker.root(b), min(count(a), count(b)) == 1, !standTogether(a, b),
      areOfAKind(a, b)
    else { return false }
    guard let alignment else { return true }
    let words = (names.words(of: a), names.words(of: b))
    return !words.0.contains { one in
      words.1.contains { alignment.agreement(one, $0).apart > 0.5 }
    }
  }

  private func count(_ name: Int32) -> Int { sentences[linker.root(name)]?.count ?? 0 }

  /// Nations, titles and days are not mistaken for each other.
  private func isGeneral(_ side: EntitySlots.Tie.Side) -> Bool {
    let general: WordClass = [.country, .demonym, .calendar, .role]
    return side.tokens.allSatisfy { !classes[$0].isDisjoint(with: general) }
  }

  private func areOfAKind(_ a: Int32, _ b: Int32) -> Bool {
    let kinds = (names.kind(of: a), names.kind(of: b))
    return kinds.0 == kinds.1 || kinds.0 == .other || kinds.1 == .other
  }

  /// All words of one stand in the other, or begin as they do.
  private func isPart(_ tie: EntitySlots.Tie) -> Bool {
    let (mine, theirs) = (stems(tie.a), stems(tie.b))
    return mine.isSubset(of: theirs) || theirs.isSubset(of: mine)
  }

  private func stems(_ side: EntitySlots.Tie.Side) -> Set<[UInt8]> {
    Set(
      side.tokens.filter { names.tokens[$0].isWord }.map { token in
        names.text[names.tokens[token].range.indices].prefix(5).map { $0 | 0x20 }
      })
  }

  /// The entities of both stand in one sentence: they are two.
  private func standTogether(_ a: Int32, _ b: Int32) -> Bool {
    let mine = Set(sentences[linker.root(a)] ?? [])
    return sentences[linker.root(b)]?.contains { mine.contains($0) } ?? false
  }
}
