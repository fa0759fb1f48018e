// Finds the few names of a large list that are worth comparing with one name.

internal import StetLexicons

/// An index of names by their hidden skeletons: consonants, told apart only as far as no spelling
/// takes one for the other. Immutable and safe to share between threads.
public struct NameIndex: Sendable {
  /// A name of the list that may be the one asked for.
  public struct Match: Sendable {
    /// Its place in the list.
    public let index: Int
    public let probability: Double
  }

  /// How many names are compared in full, at most.
  public static let usualLimit = 60

  /// How many prints are looked at closely, at most.
  private static let closely = 800

  private let names: [String]
  /// Names by the class they may begin with: those of class n lie from `first[n]` on.
  private let first: [Int]
  private let places: [Int32]
  private let prints: [NamePrint]
  private let matcher: NameMatcher

  /// Indexes a list of names.
  public init(_ names: [String], matcher: NameMatcher = NameMatcher()) {
    let workspace = NameWorkspace()
    let letters = NameModel.builtIn.letters
    var blocks = Array(repeating: [(Int32, NamePrint)](), count: NamePrint.beginnings)
    for (index, name) in names.enumerated() {
      workspace.first.read(name, letters)
      let print = NamePrint(workspace.first)
      for block in blocks.indices where print.beginning >> UInt8(block) & 1 == 1 {
        blocks[block].append((Int32(index), print))
      }
    }
    var first = [0]
    for block in blocks { first.append((first.last ?? 0) + block.count) }
    self.names = names
    self.first = first
    self.matcher = matcher
    places = blocks.joined().map(\.0)
    prints = blocks.joined().map(\.1)
  }

  /// The places of the names most like the one asked for, best first; no probabilities yet.
  public func candidates(
    for name: String, limit: Int = usualLimit, in workspace: NameWorkspace
  ) -> [Int] {
    workspace.first.read(name, NameModel.builtIn.letters)
    let print = NamePrint(workspace.first)
    var glanced: [(likeness: UInt8, at: Int32)] = []
    var count = [Int](repeating: 0, count: 256)
    prints.withUnsafeBufferPointer { prints in
      for block in 0..<NamePrint.beginnings where print.beginning >> UInt8(block) & 1 == 1 {
        for at in first[block]..<first[block + 1] {
          let likeness = print.glance(prints[at])
          if likeness < 90 { continue }
          count[likeness] += 1
          glanced.append((UInt8(likeness), Int32(at)))
        }
      }
    }
    let lowest = Self.lowest(of: count, room: max(limit, Self.closely))
    var found: [(closeness: Int, index: Int)] = []
    for one in glanced where Int(one.likeness) >= lowest {
      found.append((print.closeness(prints[Int(one.at)]), Int(places[Int(one.at)])))
    }
    found.sort { ($1.closeness, $0.index) < ($0.closeness, $1.index) }
    return Self.firstOfEach(found, limit)
  }

  /// The lowest likeness whose names still find room.
  private static func lowest(of count: [Int], room: Int) -> Int {
    var room = room
    for likeness in count.indices.reversed() {
      room -= count[likeness]
      if room < 0 { return likeness + 1 }
    }
    return 0
  }

  /// Names that may begin in two ways stand twice in the index.
  private static func firstOfEach(_ found: [(closeness: Int, index: Int)], _ limit: Int) -> [Int] {
    var chosen: [Int] = []
    for one in found where chosen.count < limit && !chosen.contains(one.index) {
      chosen.append(one.index)
    }
    return chosen
  }

  /// The names that are likely the one asked for, most likely first.
  public func matches(
    for name: String, sourceLanguage: String? = nil, atLeast least: Double = 0.5,
    limit: Int = usualLimit, in workspace: NameWorkspace
  ) -> [Match] {
    var found: [Match] = []
    for index in candidates(for: name, limit: limit, in: workspace) {
      let probability = matcher.probability(
        name, names[index], sourceLanguage: sourceLanguage, in: workspace)
      if probability >= least { found.append(Match(index: index, probability: probability)) }
    }
    return found.sorted { ($1.probability, $0.index) < ($0.probability, $1.index) }
  }
}
