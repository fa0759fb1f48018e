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
    let ranked = same.sorted {
      (names.names[Int($1)].mentions.count, $0) < (names.names[Int($0)].mentions.count, $1)
    }
    let counts = ranked.map { names.names[Int($0)].mentions.count }
    return Entity.Cluster(
      .whole,
      forms: ranked.map { name in
        Entity.Cluster.Form(
          text: names.text(ofName: name),
          places: names.names[Int(name)].mentions.map { names.mentions[Int($0)].range })
      },
      ground: counts[0] > counts[1] ? .majority : .tied, confidence: confidence,
      reasons: ["several words of the name vary"])
  }

  /// Names of one entity that pairs of phrases tie together.
  func phraseClusters(of all: [Int32]) -> [Entity.Cluster] {
    guard all.count > 1, !phrases.isEmpty else { return [] }
    let own = Set(all)
    return phrases.filter { own.contains($0.a) && own.contains($0.b) }.map { pair in
      let ranked = [pair.a, pair.b].sorted {
        (names.names[Int($1)].mentions.count, $0) < (names.names[Int($0)].mentions.count, $1)
      }
      let counts = ranked.map { names.names[Int($0)].mentions.count }
      return Entity.Cluster(
        .phrase, forms: ranked.map { form(ofName: $0) },
        ground: counts[0] > counts[1] ? .majority : .tied, confidence: pair.probability,
        reasons: [pair.reason])
    }
  }

  private func form(ofName name: Int32) -> Entity.Cluster.Form {
    Entity.Cluster.Form(
      text: names.text(ofName: name),
      places: names.names[Int(name)].mentions.map { names.mentions[Int($0)].range })
  }

  /// A name or word of one beside what stands for it elsewhere.
  func cluster(of found: EntityOrdinary.Found) -> Entity.Cluster {
    let right =
      found.name >= 0
      ? form(ofName: found.name)
      : Entity.Cluster.Form(text: names.string(found.word), places: places(of: found.word))
    return Entity.Cluster(
      found.nature, forms: [right, Entity.Cluster.Form(text: found.text, places: found.places)],
      ground: found.nature == .capitals && right.places.count <= found.places.count
        ? .tied : .majority,
      confidence: found.probability, reasons: [found.reason])
  }
}
