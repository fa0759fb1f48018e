// Finds the few names of a large list that are worth comparing with one name.

internal import StetLexicons

/// An index of names by their hidden skeletons: the rows of consonant classes that their letters
/// may stand for, of the whole name and of each of its parts. Immutable and safe to share.
public struct NameIndex: Sendable {
  /// A name of the list that may be the one asked for.
  public struct Match: Sendable {
    /// Its place in the list.
    public let index: Int
    public let probability: Double
  }

  /// How many names are compared in full, at most.
  public static let usualLimit = 150

  /// How many names of one skeleton are looked at letter by letter, at most.
  private static let closely = 4000

  /// After so many names in a row that are other names, the rest are taken to be so too.
  private static let patience = 18

  private let names: [String]
  private let looks: IndexedNames
  private let wholes: KeyTable
  private let parts: KeyTable
  private let matcher: NameMatcher

  /// Indexes a list of names.
  public init(_ names: [String], matcher: NameMatcher = NameMatcher()) {
    let model = NameModel.builtIn
    let workspace = NameWorkspace()
    var skeletons = Skeletons()
    var looks = IndexedNames()
    var wholes: [UInt64] = []
    var parts: [UInt64] = []
    for (index, name) in names.enumerated() {
      workspace.first.read(name, model.letters)
      let words = Self.words(workspace, model)
      looks.append(workspace.first, parts: words.count)
      skeletons.read(workspace.first, 0..<workspace.first.count, model.sounds)
      for key in skeletons.keys { wholes.append(KeyTable.pair(key, index)) }
      for word in words {
        skeletons.read(workspace.first, word, model.sounds)
        for key in skeletons.keys { parts.append(KeyTable.pair(key, index)) }
      }
    }
    self.names = names
    self.looks = looks
    self.wholes = KeyTable(wholes)
    self.parts = KeyTable(parts)
    self.matcher = matcher
  }

  /// The symbols of each part that names somebody.
  private static func words(_ workspace: NameWorkspace, _ model: NameModel) -> [Range<Int>] {
    PartReader(roles: model.roles, familyFirst: false)
      .read(workspace.first, into: &workspace.firstParts)
    return workspace.firstParts.filter(\.kind.isNaming).map { part in
      let (first, last) = (part.words.lowerBound, part.words.upperBound - 1)
      return workspace.first.parts[first].lower..<workspace.first.parts[last].upper
    }
  }

  /// The places of the names most like the one asked for, best first; no probabilities yet.
  public func candidates(
    for name: String, limit: Int = usualLimit, in workspace: NameWorkspace
  ) -> [Int] {
    let (wholes, partial) = search(for: name, limit: limit, in: workspace)
    return (Array(wholes) + partial).map(workspace.search.place)
  }

  /// Leaves what it finds in the workspace: names of the whole skeleton, and names that share
  /// parts.
  private func search(
    for name: String, limit: Int, in workspace: NameWorkspace
  ) -> (wholes: Range<Int>, partial: Range<Int>) {
    let model = NameModel.builtIn
    workspace.first.read(name, model.letters)
    let words = Self.words(workspace, model)
    let sketch = NameSketch(workspace.first)
    let search = workspace.search
    search.begin(names.count)
    search.skeletons.read(workspace.first, 0..<workspace.first.count, model.sounds)
    for key in search.skeletons.keys {
      wholes.withPlaces(key) { search.addWholes($0) }
    }
    let whole = search.count
    for (number, word) in words.enumerated() where number < 7 {
      search.skeletons.read(workspace.first, word, model.sounds)
      for key in search.skeletons.keys {
        parts.withPlaces(key) { search.addPart(number, $0) }
      }
    }
    let partial = rankPartial(search, whole..<search.count, sketch, words.count, limit)
    let room = limit - min(partial.count, limit / 16)
    let wholes = rankWholes(search, 0..<whole, sketch, room)
    return (wholes, partial.lowerBound..<min(partial.upperBound, whole + limit - wholes.count))
  }

  /// Names of the whole skeleton in order, those most like the sketch first.
  private func rankWholes(
    _ search: NameSearch, _ range: Range<Int>, _ sketch: NameSketch, _ limit: Int
  ) -> Range<Int> {
    let table = SketchTable.builtIn
    search.score(range) { sketch.overlap(looks.bits[$0], ofBoth: true) }
    let near = search.keepBest(range, max(limit, Self.closely))
    search.score(near) { looks.likeness(sketch, $0, table, search.row) }
    let best = search.keepBest(near, limit)
    search.sort(best)
    return best
  }

  /// Names that lack parts or have others beside, those that share most first.
  private func rankPartial(
    _ search: NameSearch, _ range: Range<Int>, _ sketch: NameSketch, _ words: Int, _ limit: Int
  ) -> Range<Int> {
    search.score(range) { place in
      let shared = search.partsShared(place)
      let fewer = min(words, Int(looks.partCounts[place]))
      guard shared >= (fewer > 2 ? fewer - 1 : fewer) else { return NameSearch.none }
      return 1024 * Int32(shared) + sketch.overlap(looks.bits[place], ofBoth: false)
    }
    let best = search.keepBest(range, limit)
    search.sort(best)
    let end = best.first { search.score($0) == NameSearch.none } ?? best.upperBound
    return best.lowerBound..<end
  }

  /// The names that are likely the one asked for, most likely first.
  public func matches(
    for name: String, sourceLanguage: String? = nil, atLeast least: Double = 0.5,
    limit: Int = usualLimit, in workspace: NameWorkspace
  ) -> [Match] {
    var found: [Match] = []
    let (wholes, partial) = search(for: name, limit: limit, in: workspace)
    var misses = 0
    for candidate in Array(wholes) + partial
    where misses < Self.patience || candidate >= partial.lowerBound {
      let index = workspace.search.place(candidate)
      let probability = matcher.probability(
        name, names[index], sourceLanguage: sourceLanguage, isWhole: candidate < partial.lowerBound,
        in: workspace)
      misses = probability < 0.5 ? misses + 1 : 0
      if probability >= least { found.append(Match(index: index, probability: probability)) }
    }
    return found.sorted { ($1.probability, $0.index) < ($0.probability, $1.index) }
  }
}
