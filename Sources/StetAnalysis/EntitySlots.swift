// Sentences that tell the same event, with one name here and another in its place there.

internal import StetLexicons
internal import StetText

/// A story tells its news twice and more: in the headline, in the standfirst, in the body. Two
/// sentences that share rare words in one order speak of one event; what stands between the same
/// words on both sides is one thing.
struct EntitySlots {
  /// What stands in one place of two sentences, with the number of words they share.
  struct Tie {
    /// Its tokens, and its name: −1 for capitals that no mention covers whole.
    struct Side {
      let tokens: Range<Int>
      let name: Int32
    }

    let a: Side
    let b: Side
    let shared: Int
  }

  /// A word that can be shared: no word of grammar.
  private struct Item {
    let token: Int
    let hash: UInt64
    /// The mention it is part of, or −1.
    let mention: Int32
  }

  /// Words that stand in more sentences tell no event.
  private static let mostSentences = 6
  /// The fewest words two sentences share, and the longest sentence that is read.
  private static let fewestShared = 3
  private static let longest = 60

  private let names: EntityNames
  private let classes: [WordClass]
  private let mentionOf: [Int32]
  private var items: [[Item]] = []

  init(_ ordinary: EntityOrdinary) {
    names = ordinary.names
    classes = ordinary.classes
    mentionOf = ordinary.mentionOf
    items = ordinary.sentences.map { sentence in
      sentence.tokens.filter { isContent($0) }.prefix(Self.longest).map {
        Item(
          token: $0, hash: TargetText.stemHash(names.text, names.tokens[$0].range.indices),
          mention: mentionOf[$0])
      }
    }
  }

  private func isContent(_ token: Int) -> Bool {
    let own = names.tokens[token]
    return own.kind == .number
      || own.isWord && (mentionOf[token] >= 0 || !classes[token].contains(.function))
  }

  // MARK: Pairs of sentences

  func ties() -> [Tie] {
    var sentencesOf: [UInt64: [Int32]] = [:]
    for (number, sentence) in items.enumerated() {
      for hash in Set(sentence.map(\.hash)) {
        sentencesOf[hash, default: []].append(Int32(number))
      }
    }
    var shared: [EntityPairs.Pair: Int] = [:]
    for sentences in sentencesOf.values where (2...Self.mostSentences).contains(sentences.count) {
      for (place, one) in sentences.enumerated() {
        for other in sentences[(place + 1)...] {
          shared[EntityPairs.Pair(one, other), default: 0] += 1
        }
      }
    }
    return shared.filter { $0.value >= Self.fewestShared }.keys
      .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
      .flatMap { ties(items[Int($0.a)], items[Int($0.b)]) }
  }

  /// The words both have in one order, and what stands alone between two of them on both sides.
  private func ties(_ a: [Item], _ b: [Item]) -> [Tie] {
    let pairs = common(a, b)
    guard pairs.count >= Self.fewestShared, pairs.count * 5 >= min(a.count, b.count) * 2,
      !countsDiffer(a, b)
    else { return [] }
    var found: [Tie] = []
    let ends = [(-1, -1)] + pairs + [(a.count, b.count)]
    for (before, after) in zip(ends, ends.dropFirst()) {
      let (mine, theirs) = ((before.0 + 1)..<after.0, (before.1 + 1)..<after.1)
      guard (1...3).contains(mine.count), (1...3).contains(theirs.count),
        let one = side(a, mine), let other = side(b, theirs), one.name >= 0 || other.name >= 0
      else { continue }
      found.append(Tie(a: one, b: other, shared: pairs.count))
    }
    return found
  }

  /// The run of capitals that the gap is part of; what else the run has, both sides have.
  private func side(_ items: [Item], _ gap: Range<Int>) -> Tie.Side? {
    guard items[gap].allSatisfy({ isCapital($0.token) }) else { return nil }
    let mention = items[gap.lowerBound].mention
    if mention >= 0 {
      let own = names.mentions[Int(mention)].tokens
      if gap.allSatisfy({ own.contains(items[$0].token) }) {
        return Tie.Side(tokens: own, name: names.nameOf[Int(mention)])
      }
    }
    var (low, high) = (items[gap.lowerBound].token, items[gap.upperBound - 1].token)
    while low > 0, isCapital(low - 1), !names.tokens[low].shape.contains(.newlineBefore) {
      low -= 1
    }
    while high + 1 < names.tokens.count, isCapital(high + 1),
      !names.tokens[high + 1].shape.contains(.newlineBefore)
    {
      high += 1
    }
    guard high - low < 5, low > 0, !names.tokens[low].shape.contains(.newlineBefore) else {
      return nil
    }
    let inside = (low...high).lazy.map { mentionOf[$0] }.first { $0 >= 0 }
    return Tie.Side(
      tokens: low..<(high + 1), name: inside.map { names.nameOf[Int($0)] } ?? -1)
  }

  private func isCapital(_ token: Int) -> Bool {
    names.tokens[token].isWord && names.tokens[token].isCapitalised
  }

  /// Another day or number: another event.
  private func countsDiffer(_ a: [Item], _ b: [Item]) -> Bool {
    let (mine, theirs) = (counts(a), counts(b))
    return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
  }

  private func counts(_ items: [Item]) -> Set<UInt64> {
    Set(
      items.filter {
        names.tokens[$0.token].kind == .number || classes[$0.token].contains(.calendar)
      }.map(\.hash))
  }

  // MARK: Words in one order

  /// The longest common subsequence, as pairs of places.
  private func common(_ a: [Item], _ b: [Item]) -> [(Int, Int)] {
    let width = b.count + 1
    var lengths = Array(repeating: UInt8(0), count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i * width + j] =
          a[i].hash == b[j].hash
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i].hash == b[j].hash {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
