// Full names that are one name in several of their words: `Khir a-Din`, `Hir al-Din`.

internal import StetText

extension EntityWriter {
  /// Names of one entity whose words correspond one by one, and differ in more than one of them.
  func wholeClusters(
    of all: [Int32], _ groupOf: [Int32: (group: Int32, confidence: Double)]
  ) -> [Entity.Cluster] {
    guard all.count > 1 else { return [] }
    var bySpelling: [[UInt64]: [Int32]] = [:]
    for name in all where names.names[Int(name)].words.count > 1 {
      let spelling = names.words(of: name).compactMap { word -> UInt64? in
        groupOf[word].map { UInt64($0.group) } ?? names.core(of: word)
      }
      bySpelling[spelling, default: []].append(name)
    }
    return bySpelling.values.filter { isSplit($0) }.sorted { $0[0] < $1[0] }.map { same in
      let confidence = same.flatMap { names.words(of: $0) }.compactMap { groupOf[$0]?.confidence }
      return whole(same, confidence.min() ?? 0.9)
    }
  }

  /// Two of the names have two or more words that are not the same.
  private func isSplit(_ same: [Int32]) -> Bool {
    guard same.count > 1 else { return false }
    let first = names.words(of: same[0])
    return same.dropFirst().contains { other in
      let words = names.words(of: other)
      return words.count != first.count || zip(first, words).count { $0 != $1 } > 1
    }
  }

  private func whole(_ same: [Int32], _ confidence: Double) -> Entity.Cluster {
    forms(same, .whole, confidence: confidence, reason: "several words of the name vary")
  }

  /// Names of one entity that pairs of phrases tie together, each set of them once.
  func phraseClusters(
    of all: [Int32], _ groupOf: [Int32: (group: Int32, confidence: Double)]
  ) -> [Entity.Cluster] {
    guard all.count > 1, !phrases.isEmpty else { return [] }
    let own = Set(all)
    var setOf: [Int32: Int] = [:]
    var sets: [(names: [Int32], probability: Double, reason: String)] = []
    for pair in phrases
    where own.contains(pair.a) && own.contains(pair.b) && !isTold(pair, groupOf) {
      switch (setOf[pair.a], setOf[pair.b]) {
      case (nil, nil):
        sets.append(([pair.a, pair.b], pair.probability, pair.reason))
        setOf[pair.a] = sets.count - 1
        setOf[pair.b] = sets.count - 1
      case (let known?, nil):
        sets[known].names.append(pair.b)
        setOf[pair.b] = known
      case (nil, let known?):
        sets[known].names.append(pair.a)
        setOf[pair.a] = known
      default: break
      }
    }
    return sets.map { forms($0.names, .phrase, confidence: $0.probability, reason: $0.reason) }
  }

  /// Clusters of words tell all that keeps the two apart.
  private func isTold(
    _ pair: EntityPhrases.Pair, _ groupOf: [Int32: (group: Int32, confidence: Double)]
  ) -> Bool {
    let (a, b) = (names.words(of: pair.a), names.words(of: pair.b))
    return a.count == b.count
      && zip(a, b).allSatisfy { one, other in
        one == other || groupOf[one].map { $0.group == groupOf[other]?.group } ?? false
      }
  }

  func forms(
    _ all: [Int32], _ nature: Entity.Cluster.Nature, confidence: Double, reason: String
  ) -> Entity.Cluster {
    let ranked = preference.ranked(all)
    return Entity.Cluster(
      nature, forms: ranked.map { form(ofName: $0.name) },
      ground: EntityPreference.ground(ranked[0].rank, ranked[1].rank), confidence: confidence,
      reasons: [reason])
  }

  private func form(ofName name: Int32) -> Entity.Cluster.Form {
    Entity.Cluster.Form(
      text: names.text(ofName: name),
      places: names.names[Int(name)].mentions.map { names.mentions[Int($0)].range })
  }

  /// Two names in one place of one event; which of them is right nobody says.
  func cluster(of found: EntityTies.Found) -> Entity.Cluster {
    let forms = [found.a, found.b].map { side in
      let range = TextRange(
        names.tokens[side.tokens.lowerBound].lower, names.tokens[side.tokens.upperBound - 1].upper)
      let isMention =
        side.name >= 0
        && names.mentions.indices.contains {
          names.nameOf[$0] == side.name && names.mentions[$0].tokens == side.tokens
        }
      return isMention
        ? form(ofName: side.name)
        : Entity.Cluster.Form(
          text: String(decoding: names.text[range.indices], as: UTF8.self), places: [range])
    }.sorted { $0.places.count > $1.places.count }
    return Entity.Cluster(
      .misnamed, counting: forms, confidence: found.probability, reason: found.reason)
  }

  /// A title with a capital here and none there.
  func cluster(of found: EntityTitles.Found) -> Entity.Cluster {
    Entity.Cluster(
      .capitals,
      counting: found.forms.map { Entity.Cluster.Form(text: $0.text, places: $0.places) },
      confidence: 0.85, reason: "the same words")
  }

  /// What a phrase that the original repeats became.
  func cluster(of group: SourcePhrases.Group) -> Entity.Cluster {
    let forms = group.forms.map { same in
      Entity.Cluster.Form(
        text: String(decoding: names.text[same[0].range.indices], as: UTF8.self),
        places: same.map(\.range).sorted(), isOrdinary: same[0].name < 0)
    }
    return Entity.Cluster(
      .phrase, counting: forms, confidence: group.probability, reason: "one phrase of the original")
  }

  /// A name or word of one beside what stands for it elsewhere.
  func cluster(of found: EntityOrdinary.Found) -> Entity.Cluster {
    let right =
      found.name >= 0
      ? form(ofName: found.name)
      : Entity.Cluster.Form(text: names.string(found.word), places: places(of: found.word))
    return Entity.Cluster(
      found.nature,
      forms: [
        right,
        Entity.Cluster.Form(
          text: found.text, places: found.places, isOrdinary: found.nature == .ordinary),
      ],
      ground: found.nature == .capitals && right.places.count <= found.places.count
        ? .tied : .majority,
      confidence: found.probability, reasons: [found.reason])
  }
}

extension Entity.Cluster {
  /// Forms of which only their number speaks, the commonest first.
  fileprivate init(_ nature: Nature, counting forms: [Form], confidence: Double, reason: String) {
    self.init(
      nature, forms: forms,
      ground: forms[0].places.count > forms[1].places.count ? .majority : .tied,
      confidence: confidence, reasons: [reason])
  }
}
