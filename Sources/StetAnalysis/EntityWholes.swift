// Full names that are one name in several of their words: `Khir a-Din`, `Hir al-Din`.

internal import StetText

extension EntityWriter {
  /// Names of one entity whose words correspond one by one, and differ in more than one of them.
  func wholeClusters(of all: [Int32]) -> [Entity.Cluster] {
    guard all.count > 1 else { return [] }
    var groupOf: [Int32: (group: Int32, confidence: Double)] = [:]
    for group in groups {
      for word in group.words { groupOf[word] = (group.words[0], group.probability) }
    }
    var bySpelling: [[UInt64]: [Int32]] = [:]
    for name in all where names.names[Int(name)].words.count > 1 {
      let spelling = names.words(of: name).compactMap { word -> UInt64? in
        groupOf[word].map { UInt64($0.group) } ?? core(of: word)
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

  /// A number for the word without an Arabic article; nil for an article alone.
  private func core(of word: Int32) -> UInt64? {
    let own = names.words[Int(word)]
    var range = own.range.indices
    if let hyphen = names.text[range].prefix(4).firstIndex(of: 0x2D), hyphen > range.lowerBound,
      Self.isArticle(names.text[range.lowerBound])
    {
      range = (hyphen + 1)..<range.upperBound
    } else if range.count < 3, Self.isArticle(names.text[range.lowerBound]) {
      return nil
    }
    return EntityNames.hash(names.text, range) | 1 << 63
  }

  /// The article begins with `a`, `e` or `u` whatever letter it is assimilated to.
  private static func isArticle(_ byte: UInt8) -> Bool {
    [0x61, 0x65, 0x75].contains(byte | 0x20)
  }
}
