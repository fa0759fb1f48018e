// Turns lexicon sources into one table that is read in place.

internal import StetText

/// Compiles sources; the same sources always give the same bytes.
package struct LexiconCompiler {
  private var strings = StringPool()
  private var wordIDs: [[UInt8]: UInt32] = [:]
  private var wordSpellings: [[UInt8]] = []
  private var classSets: [UInt64] = [0]
  private var classSetIDs: [UInt64: UInt32] = [0: 0]
  private var wordClasses: [UInt32] = []
  private var roots: [UInt32] = []
  private var edges: [Edge: UInt32] = [:]
  private var edgeOrder: [(Edge, UInt32)] = []
  private var nodeMatches: [[Match]] = [[]]
  private var nodeClasses: [UInt32] = [0]
  private var entries: [[UInt32]] = []
  private var fields: [[UInt32]] = []
  private var files: [[UInt32]] = []

  private struct Match {
    let entry: UInt32
    let spelling: Spelling
    let isExact: Bool
    let isOfNames: Bool
    let classes: UInt32

    /// The words of the table.
    var element: [UInt32] {
      let flags: UInt32 = (isExact ? 1 : 0) | (isOfNames ? 2 : 0)
      return [entry, UInt32(spelling.rawValue) | flags << 16, classes]
    }
  }

  private struct Edge: Hashable {
    let node: UInt32
    let word: UInt32
  }

  /// Fields that speak to editors, or that the compiler turns into classes or flags.
  private static let unread: Set<String> = [
    "note", "source", "fix", "leave", "flag", "class", "also", "gender", "case", "surface", "style",
    "source-language",
  ]

  /// The table of `sources`, in their order.
  package static func compile(_ sources: [LexiconSource]) -> [UInt8] {
    var compiler = LexiconCompiler()
    for source in sources { compiler.add(source) }
    return compiler.table()
  }

  private mutating func add(_ source: LexiconSource) {
    let first = UInt32(entries.count)
    let name = strings.add(source.name)
    let kind = strings.add(source.kind)
    for entry in source.entries {
      if source.kind == "weights" {
        addWeights(entry)
      } else {
        add(entry.completed(with: source.shared).inflected, of: source)
      }
    }
    files.append([name.0, name.1, kind.0, kind.1, first, UInt32(entries.count)])
  }

  /// A matrix of numbers: its labels and its 16-bit values, so that nothing is parsed when they
  /// are read.
  private mutating func addWeights(_ entry: LexiconSource.Entry) {
    var labels: [String] = []
    var numbers: [UInt8] = []
    for row in entry.all("row") {
      let cells = row.split(separator: " ")
      labels.append(cells.first.map(String.init) ?? "")
      for cell in cells.dropFirst() {
        let value = UInt16(bitPattern: Int16(cell) ?? 0)
        numbers.append(UInt8(truncatingIfNeeded: value))
        numbers.append(UInt8(truncatingIfNeeded: value >> 8))
      }
    }
    let head = strings.add(entry.head)
    let kept: [(String, [UInt8])] = [
      ("scale", Array((entry["scale"] ?? "1").utf8)),
      ("labels", Array(labels.joined(separator: "\n").utf8)), ("numbers", numbers),
    ]
    entries.append([
      head.0, head.1, 0, UInt32(fields.count), UInt32(kept.count) << 16 | UInt32(files.count),
      UInt32(entry.line),
    ])
    for (name, value) in kept {
      let (key, place) = (strings.add(name), strings.add(value))
      fields.append([key.0, place.0, key.1 << 24 | place.1])
    }
  }

  private mutating func add(_ entry: LexiconSource.Entry, of source: LexiconSource) {
    let classes = Self.classes(of: entry, in: source).rawValue
    // How a wrong form of a name arises is told to the reader of a finding.
    let kept = entry.fields.filter {
      !Self.unread.contains($0.name)
        || ($0.name == "note" && source.kind == "names" && !entry.variants.isEmpty)
    }
    let isExact = entry["case"] == "exact"
    // A single word of which nothing is said but its class needs no entry; a phrase needs one, as
    // the token classes can't tell of it.
    let isBare =
      kept.isEmpty && !isExact && entry.variants.isEmpty && source.kind == "words"
      && Tokeniser.tokens(of: Array(entry.head.utf8)).count == 1
    if !isBare { addEntry(entry, kept, classes) }
    guard entry["surface"] != "none", source.kind != "style" else { return }
    let set = classSet(classes)
    for (spelling, surface) in Self.surfaces(of: entry, in: source) {
      let match: Match? =
        isBare
        ? nil
        : Match(
          entry: UInt32(entries.count - 1), spelling: spelling, isExact: isExact,
          isOfNames: source.kind == "names", classes: set)
      add(surface: Array(surface.utf8), classes: set, match)
    }
  }

  private mutating func addEntry(
    _ entry: LexiconSource.Entry, _ kept: [LexiconSource.Field], _ classes: UInt64
  ) {
    let head = strings.add(entry.head)
    entries.append([
      head.0, head.1, classSet(classes), UInt32(fields.count),
      UInt32(kept.count) << 16 | UInt32(files.count), UInt32(entry.line),
    ])
    for field in kept {
      let name = strings.add(field.name)
      let value = strings.add(field.value)
      fields.append([name.0, value.0, name.1 << 24 | value.1])
    }
  }

  /// Every spelling under which the entry is met in a text.
  private static func surfaces(
    of entry: LexiconSource.Entry, in source: LexiconSource
  ) -> [(Spelling, String)] {
    var surfaces = [(Spelling.head, entry.head)]
    for (index, variant) in entry.variants.enumerated() {
      surfaces.append((.variant(index + 1), variant))
    }
    for form in entry.list("allowed") { surfaces.append((.allowed, form)) }
    guard source.kind == "names" else { return surfaces }
    for field in entry.fields where field.isNativeForm {
      for form in field.list { surfaces.append((.native, form)) }
    }
    return surfaces
  }

  private static func classes(
    of entry: LexiconSource.Entry, in source: LexiconSource
  ) -> WordClass {
    var classes = WordClass(names: entry["class"] ?? source["class"] ?? source.kind)
    if let also = entry["also"] { classes.formUnion(WordClass(names: also)) }
    switch entry["gender"] {
    case "m": classes.insert(.masculine)
    case "f": classes.insert(.feminine)
    default: break
    }
    guard source.kind == "names" else { return classes }
    switch entry["kind"] {
    case "person": classes.insert(.person)
    case "place": classes.insert(.place)
    case "body": classes.insert(.organisation)
    default: break
    }
    return classes
  }

  private mutating func add(surface bytes: [UInt8], classes: UInt32, _ match: Match?) {
    let words = Tokeniser.tokens(of: bytes).map { id(of: bytes, $0.range.indices) }
    guard let first = words.first else { return }
    // What minds its capitals can't be told of a word whose case is folded: the reader adds it.
    if words.count == 1, match?.isExact != true {
      wordClasses[Int(first)] = union(wordClasses[Int(first)], classes)
    }
    guard words.count > 1 || match != nil else { return }
    if roots[Int(first)] == 0 { roots[Int(first)] = newNode() }
    var node = roots[Int(first)]
    for word in words.dropFirst() { node = step(from: node, by: word) }
    nodeClasses[Int(node)] = union(nodeClasses[Int(node)], classes)
    if let match { nodeMatches[Int(node)].append(match) }
  }

  // Few sets of classes occur, so each is kept once and known by its number; 0 is the empty set.

  private mutating func classSet(_ classes: UInt64) -> UInt32 {
    if let known = classSetIDs[classes] { return known }
    let id = UInt32(classSets.count)
    classSetIDs[classes] = id
    classSets.append(classes)
    return id
  }

  private mutating func union(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a == b ? a : classSet(classSets[Int(a)] | classSets[Int(b)])
  }

  private mutating func step(from node: UInt32, by word: UInt32) -> UInt32 {
    let edge = Edge(node: node, word: word)
    if let target = edges[edge] { return target }
    let target = newNode()
    edges[edge] = target
    edgeOrder.append((edge, target))
    return target
  }

  private mutating func newNode() -> UInt32 {
    nodeMatches.append([])
    nodeClasses.append(0)
    return UInt32(nodeMatches.count - 1)
  }

  private mutating func id(of bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    let folded = FoldedHash.folded(bytes, range)
    if let known = wordIDs[folded] { return known }
    let id = UInt32(wordSpellings.count)
    wordIDs[folded] = id
    wordSpellings.append(folded)
    wordClasses.append(0)
    roots.append(0)
    return id
  }

  // MARK: Writing

  private mutating func table() -> [UInt8] {
    var words: [[UInt32]] = []
    var hashes: [UInt64] = []
    for (index, spelling) in wordSpellings.enumerated() {
      let hash = FoldedHash.of(spelling, 0..<spelling.count)
      let place = strings.add(spelling)
      hashes.append(hash)
      words.append([place.0, roots[index], place.1 << 24 | wordClasses[index]])
    }
    let wordSlots = Self.slots(hashes.map { UInt32(truncatingIfNeeded: $0) }).map {
      $0 < 0 ? [0, 0] : [UInt32(truncatingIfNeeded: hashes[$0] >> 32), UInt32($0 + 1)]
    }
    let edgeSlots = Self.slots(edgeOrder.map { Table.edgeHash($0.0.node, $0.0.word) }).map {
      $0 < 0 ? [0, 0, 0] : [edgeOrder[$0].0.node, edgeOrder[$0].0.word, edgeOrder[$0].1]
    }
    var matches: [[UInt32]] = []
    var nodes: [[UInt32]] = []
    let filters = filters()
    for (index, found) in nodeMatches.enumerated() {
      nodes.append([
        UInt32(matches.count), UInt32(found.count) << 24 | nodeClasses[index],
        UInt32(truncatingIfNeeded: filters[index]), UInt32(filters[index] >> 32),
      ])
      matches.append(contentsOf: found.map(\.element))
    }
    let sets = classSets.map { [UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)] }
    return Self.write(
      strings.bytes, [sets, wordSlots, words, edgeSlots, nodes, matches, entries, fields, files])
  }

  /// Per node: the bits of the words that lead on from it.
  private func filters() -> [UInt64] {
    var filters = Array(repeating: UInt64(0), count: nodeMatches.count)
    for (edge, _) in edgeOrder {
      filters[Int(edge.node)] |= 1 << UInt64(Table.filterBit(edge.word))
    }
    return filters
  }

  /// Open addressing at a load of at most three quarters; −1 is an empty slot.
  private static func slots(_ hashes: [UInt32]) -> [Int] {
    var capacity = 2
    while capacity * 3 < hashes.count * 4 { capacity *= 2 }
    var slots = Array(repeating: -1, count: capacity)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = index
    }
    return slots
  }

  private static func write(_ strings: [UInt8], _ sections: [[[UInt32]]]) -> [UInt8] {
    var bytes: [UInt8] = []
    func put(_ value: UInt32) {
      for shift: UInt32 in [0, 8, 16, 24] {
        bytes.append(UInt8(truncatingIfNeeded: value >> shift))
      }
    }
    let padded = strings + Array(repeating: 0, count: (4 - strings.count % 4) % 4)
    var offset = UInt32(4 + (sections.count + 1) * 8)
    put(Table.magic)
    put(offset)
    put(UInt32(strings.count))
    offset += UInt32(padded.count)
    for section in sections {
      put(offset)
      put(UInt32(section.count))
      offset += UInt32(section.reduce(0) { $0 + $1.count } * 4)
    }
    bytes.append(contentsOf: padded)
    for section in sections { for element in section { for value in element { put(value) } } }
    return bytes
  }
}

/// Strings, each kept once.
private struct StringPool {
  var bytes: [UInt8] = []
  private var places: [[UInt8]: UInt32] = [:]

  mutating func add(_ string: String) -> (UInt32, UInt32) { add(Array(string.utf8)) }

  mutating func add(_ string: [UInt8]) -> (UInt32, UInt32) {
    if let place = places[string] { return (place, UInt32(string.count)) }
    let place = UInt32(bytes.count)
    places[string] = place
    bytes.append(contentsOf: string)
    return (place, UInt32(string.count))
  }
}
