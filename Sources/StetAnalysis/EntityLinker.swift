// Which names are one thing: a full name and its surname, a body and its initials, spellings of
// one name.

internal import StetText

/// A union of names, by index.
struct EntityLinker {
  private let names: EntityNames
  private var parent: [Int32]

  init(_ names: EntityNames) {
    self.names = names
    parent = names.names.indices.map { Int32($0) }
  }

  func root(_ name: Int32) -> Int32 {
    var name = name
    while parent[Int(name)] != name { name = parent[Int(name)] }
    return name
  }

  mutating func join(_ a: Int32, _ b: Int32) {
    let (a, b) = (shortened(a), shortened(b))
    // The name that stands first is the root, so that the order of joining can't be seen.
    if a != b { parent[Int(max(a, b))] = min(a, b) }
  }

  /// The root, with the way to it made shorter, so that a chain of names costs no square.
  private mutating func shortened(_ name: Int32) -> Int32 {
    var name = name
    while parent[Int(name)] != name {
      parent[Int(name)] = parent[Int(parent[Int(name)])]
      name = parent[Int(name)]
    }
    return name
  }

  // MARK: Full names

  mutating func joinFullNames() {
    joinCollapsed()
    // By word: the fuller names that end with it, and the people that begin with it.
    var byLast: [[Int32]] = Array(repeating: [], count: names.words.count)
    var byFirst = byLast
    var ends = HashTable()
    // Per number of `ends`: the first name of those ends.
    var byEnds: [Int32] = []
    for index in names.names.indices {
      let words = names.words(of: Int32(index))
      guard words.count > 1, let last = words.last, let first = words.first else { continue }
      byLast[Int(last)].append(Int32(index))
      if ends.insert(Self.ends(first, last)).isNew { byEnds.append(Int32(index)) }
      if names.kind(of: Int32(index)) == .person { byFirst[Int(first)].append(Int32(index)) }
    }
    for index in names.names.indices {
      let words = names.words(of: Int32(index))
      guard let last = words.last, let first = words.first else { continue }
      let fuller = byLast[Int(last)]
      if words.count == 1 {
        // With two full names of one surname, a bare surname is nearest to the one before it.
        let owner = owner(of: Int32(index), among: fuller)
        let named = byFirst[Int(first)]
        if let owner {
          join(Int32(index), owner)
        } else if named.count == 1 {
          join(Int32(index), named[0])
        }
      } else if let same = ends.number(of: Self.ends(first, last)) {
        join(Int32(index), byEnds[same])
      }
    }
    joinInitials()
  }

  /// The first and last word of a name as one key.
  private static func ends(_ first: Int32, _ last: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: last))
  }

  /// The last fuller name before it, or the first of all. Names are numbered by first mention, so
  /// `fuller` is sorted.
  private func owner(of name: Int32, among fuller: [Int32]) -> Int32? {
    let low = fuller.partitionPoint { $0 < name }
    return low > 0 ? fuller[low - 1] : fuller.first
  }

  private mutating func joinCollapsed() {
    var seen = HashTable()
    var first: [Int32] = []
    for (index, name) in names.names.enumerated() {
      let found = seen.insert(name.collapsed)
      if found.isNew { first.append(Int32(index)) } else { join(Int32(index), first[found.number]) }
    }
  }

  /// `IAEA` and `International Atomic Energy Agency`.
  private mutating func joinInitials() {
    var acronyms: [[UInt8]: Int32] = [:]
    for (index, name) in names.names.enumerated() where name.words.count == 1 {
      let word = names.words[Int(names.spelled[name.words.lowerBound])]
      let bytes = names.text[word.range.indices]
      if (2...6).contains(bytes.count), bytes.allSatisfy({ (0x41...0x5A).contains($0) }) {
        acronyms[Array(bytes)] = Int32(index)
      }
    }
    guard !acronyms.isEmpty else { return }
    for index in names.names.indices where names.names[index].words.count > 1 {
      let initials = names.words(of: Int32(index)).compactMap { word -> UInt8? in
        let first = names.text[Int(names.words[Int(word)].range.lower)]
        return (0x41...0x5A).contains(first) ? first : nil
      }
      if let short = acronyms[initials] { join(Int32(index), short) }
    }
  }

  // MARK: Spellings

  /// Names whose only difference is a word of one group are one thing.
  mutating func joinGroups(_ groups: [EntityClusters.Group]) {
    var groupOf: [Int32: Int32] = [:]
    for group in groups { for word in group.words { groupOf[word] = group.words[0] } }
    guard !groupOf.isEmpty else { return }
    var bySpelling: [[UInt64]: Int32] = [:]
    var byPart: [Int32: Int32] = [:]
    for index in names.names.indices {
      let words = names.words(of: Int32(index))
      let spelling = words.compactMap { word in
        groupOf[word].map { UInt64($0) } ?? names.core(of: word)
      }
      if let same = bySpelling[spelling] { join(Int32(index), same) }
      bySpelling[spelling] = bySpelling[spelling] ?? Int32(index)
      guard words.count > 1 else { continue }
      for word in [words.last, words.first] {
        if let part = word.flatMap({ groupOf[$0] }), byPart[part] == nil {
          byPart[part] = Int32(index)
        }
      }
    }
    for group in groups {
      for word in group.words {
        for name in names.words[Int(word)].names where names.names[Int(name)].words.count == 1 {
          join(name, byPart[group.words[0]] ?? name)
        }
      }
    }
  }
}
