// Writes the entities of a story from its joined names, with the form to prefer for each.

internal import StetLexicons
internal import StetText

struct EntityWriter {
  let names: EntityNames
  let lexicon: Lexicon
  let groups: [EntityClusters.Group]
  let phrases: [EntityPhrases.Pair]
  let ordinary: [EntityOrdinary.Found]
  let titles: [EntityTitles.Found]
  let misnamed: [EntityTies.Found]
  let rephrased: [SourcePhrases.Group]
  let linker: EntityLinker
  let preference: EntityPreference

  func entities() -> [Entity] {
    // By root: the names joined under it, and what is said of them.
    var members: [[Int32]] = Array(repeating: [], count: names.names.count)
    var clusters: [[Entity.Cluster]] = Array(repeating: [], count: names.names.count)
    var order: [Int32] = []
    var isListed = Array(repeating: false, count: names.names.count)
    for name in names.nameOf where !isListed[Int(name)] {
      let root = linker.root(name)
      if members[Int(root)].isEmpty { order.append(root) }
      isListed[Int(name)] = true
      members[Int(root)].append(name)
    }
    for group in groups {
      guard let owner = owner(of: group) else { continue }
      clusters[Int(owner)].append(cluster(of: group))
    }
    var groupOf: [Int32: (group: Int32, confidence: Double)] = [:]
    for group in groups {
      for word in group.words { groupOf[word] = (group.words[0], group.probability) }
    }
    for root in order where members[Int(root)].count > 1 {
      let all = members[Int(root)]
      clusters[Int(root)] +=
        shapeClusters(of: all) + wholeClusters(of: all, groupOf) + phraseClusters(of: all, groupOf)
    }
    for found in ordinary {
      let name = found.name >= 0 ? found.name : names.words[Int(found.word)].names[0]
      clusters[Int(linker.root(name))].append(cluster(of: found))
    }
    for found in misnamed {
      guard let name = [found.a.name, found.b.name].filter({ $0 >= 0 }).min() else { continue }
      clusters[Int(linker.root(name))].append(cluster(of: found))
    }
    for found in titles {
      clusters[Int(linker.root(found.name))].append(cluster(of: found))
    }
    for group in rephrased {
      guard let name = group.forms.lazy.map({ $0[0].name }).first(where: { $0 >= 0 }) else {
        continue
      }
      clusters[Int(linker.root(name))].append(cluster(of: group))
    }
    return order.map { entity(members[Int($0)], Entity.Cluster.united(clusters[Int($0)])) }
  }

  /// The entity that a group of words is reported with: that of its commonest word.
  private func owner(of group: EntityClusters.Group) -> Int32? {
    let main = group.words.max { names.words[Int($0)].count < names.words[Int($1)].count }
    return main.flatMap { names.words[Int($0)].names.first }.map { linker.root($0) }
  }

  private func entity(_ all: [Int32], _ clusters: [Entity.Cluster]) -> Entity {
    if all.count == 1 { return entity(of: all[0], clusters) }
    let mentions = all.flatMap { names.names[Int($0)].mentions }.map { Int($0) }.sorted()
    let variants = all.map {
      Entity.Variant(
        text: names.text(ofName: $0), mentions: names.names[Int($0)].mentions.map { Int($0) })
    }
    return Entity(
      kind: kind(of: all), mentions: mentions, canonical: canonical(of: all),
      confidence: clusters.map(\.confidence).min() ?? 0.98, variants: variants, clusters: clusters)
  }

  /// Most entities have one spelling.
  private func entity(of name: Int32, _ clusters: [Entity.Cluster]) -> Entity {
    let mentions = names.names[Int(name)].mentions.map { Int($0) }
    let text = names.text(ofName: name)
    return Entity(
      kind: names.kind(of: name), mentions: mentions, canonical: text,
      confidence: clusters.map(\.confidence).min() ?? 0.98,
      variants: [Entity.Variant(text: text, mentions: mentions)], clusters: clusters)
  }

  private func kind(of all: [Int32]) -> Mention.Kind {
    var counts = [0, 0, 0, 0]
    for name in all {
      counts[Int(names.kind(of: name).rawValue)] += names.names[Int(name)].mentions.count
    }
    if let best = (0..<3).max(by: { counts[$0] < counts[$1] }), counts[best] > 0 {
      return Mention.Kind(rawValue: UInt8(best)) ?? .other
    }
    return .other
  }

  /// The fullest name, the commonest of them, the first of those.
  private func canonical(of all: [Int32]) -> String {
    let best = all.max { a, b in
      let (one, other) = (names.names[Int(a)], names.names[Int(b)])
      return (min(one.words.count, 3), one.mentions.count, b) < (
        min(other.words.count, 3), other.mentions.count, a
      )
    }
    return best.map { names.text(ofName: $0) } ?? ""
  }

  // MARK: Clusters

  private func cluster(of group: EntityClusters.Group) -> Entity.Cluster {
    let ranked = group.words.map {
      (word: $0, rank: preference.rank($0, among: group.words))
    }.sorted {
      $0.rank.total == $1.rank.total ? $0.word < $1.word : $0.rank.total > $1.rank.total
    }
    return Entity.Cluster(
      group.likeness < 0.82 && group.role != nil ? .misnamed : .spelling,
      forms: ranked.map { item in
        Entity.Cluster.Form(
          text: names.string(item.word), places: places(of: item.word),
          isIntroduced: item.rank.isIntroduced, role: role(group.role, of: item.word))
      },
      ground: EntityPreference.ground(ranked[0].rank, ranked[1].rank),
      confidence: group.probability,
      reasons: unique(group.reasons))
  }

  func places(of word: Int32) -> [TextRange] {
    let own = names.text[names.words[Int(word)].range.indices]
    var found: [TextRange] = []
    for name in names.words[Int(word)].names {
      for mention in names.names[Int(name)].mentions {
        let range = names.mentions[Int(mention)].range
        if let at = find(own, in: range) { found.append(at) }
      }
    }
    return found.sorted()
  }

  /// The word inside a mention.
  private func find(_ word: ArraySlice<UInt8>, in range: TextRange) -> TextRange? {
    guard word.count <= range.count else { return nil }
    for start in range.indices.lowerBound...(range.indices.upperBound - word.count)
    where names.text[start..<(start + word.count)].elementsEqual(word) {
      return TextRange(start, start + word.count)
    }
    return nil
  }

  /// Where a mention of the word is given that role.
  private func role(_ key: UInt64?, of word: Int32) -> TextRange? {
    guard let key else { return nil }
    for name in names.words[Int(word)].names where names.names[Int(name)].roles.contains(key) {
      for mention in names.names[Int(name)].mentions {
        if let role = names.mentions[Int(mention)].role,
          FoldedHash.of(names.text, role.indices) == key
        {
          return role
        }
      }
    }
    return nil
  }

  private func unique(_ reasons: [String]) -> [String] {
    var seen: Set<String> = []
    return reasons.filter { seen.insert($0).inserted }
  }

  /// Only in lines of capitals: that is a way of setting, not of spelling.
  private func isShouted(_ name: Int32) -> Bool {
    names.names[Int(name)].mentions.allSatisfy {
      !names.mentions[Int($0)].traits.isDisjoint(with: [.inHeadline, .startsSentence])
        && names.tokens[names.mentions[Int($0)].tokens.lowerBound].shape.contains(.allCaps)
    }
  }

  /// Names that differ only in spaces, hyphens or capitals.
  private func shapeClusters(of all: [Int32]) -> [Entity.Cluster] {
    var byLetters: [UInt64: [Int32]] = [:]
    for name in all where !isShouted(name) {
      byLetters[names.names[Int(name)].collapsed, default: []].append(name)
    }
    return byLetters.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { same in
      forms(same, .shape, confidence: 0.95, reason: "the same letters")
    }
  }
}
