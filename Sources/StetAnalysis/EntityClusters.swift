// Groups spellings that are one name: a spelling joins a group only when it fits the group as a
// whole, not for the sake of one neighbour.

internal import StetLexicons
internal import StetText

/// Average linkage over judged pairs.
struct EntityClusters {
  struct Group {
    var words: [Int32]
    var probability: Double
    var reasons: [String]
    /// The role two of its words share.
    var role: UInt64?
    /// The least likeness of spelling among the pairs that made it.
    var likeness: Double
  }

  /// - Parameter threshold: the least probability for which two groups are one.
  static func groups(_ verdicts: [EntityEvidence.Verdict], threshold: Double) -> [Group] {
    let strong = verdicts.filter { $0.probability >= threshold }.sorted {
      ($1.logit, $0.a, $0.b) < ($0.logit, $1.a, $1.b)
    }
    guard !strong.isEmpty else { return [] }
    var known: [EntityPairs.Pair: EntityEvidence.Verdict] = [:]
    for verdict in verdicts { known[EntityPairs.Pair(verdict.a, verdict.b)] = verdict }
    var groupOf: [Int32: Int] = [:]
    var groups: [Group] = []
    for verdict in strong {
      let (a, b) = (groupOf[verdict.a], groupOf[verdict.b])
      if let a, a == b { continue }
      let left = a.map { groups[$0].words } ?? [verdict.a]
      let right = b.map { groups[$0].words } ?? [verdict.b]
      guard fits(left, right, known, threshold), left.count + right.count < 24 else { continue }
      let merged = Group(
        words: left + right,
        probability: min(
          verdict.probability, a.map { groups[$0].probability } ?? 1,
          b.map { groups[$0].probability } ?? 1),
        reasons: (a.map { groups[$0].reasons } ?? []) + verdict.reasons,
        role: a.flatMap { groups[$0].role } ?? b.flatMap { groups[$0].role } ?? verdict.role,
        likeness: min(
          verdict.likeness, a.map { groups[$0].likeness } ?? 1, b.map { groups[$0].likeness } ?? 1))
      let target = a ?? b ?? groups.count
      if target == groups.count { groups.append(merged) } else { groups[target] = merged }
      if let a, let b { groups[a == target ? b : a].words = [] }
      for word in merged.words { groupOf[word] = target }
    }
    return groups.filter { $0.words.count > 1 }
  }

  /// The mean log-odds over all pairs between two groups; a pair never judged counts against.
  private static func fits(
    _ left: [Int32], _ right: [Int32], _ known: [EntityPairs.Pair: EntityEvidence.Verdict],
    _ threshold: Double
  ) -> Bool {
    var sum = 0.0
    for a in left {
      for b in right { sum += known[EntityPairs.Pair(a, b)]?.logit ?? -2 }
    }
    let mean = sum / Double(left.count * right.count)
    return mean >= EntityEvidence.logit(threshold) - 1
  }
}
