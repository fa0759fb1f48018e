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
  public static let usualLimit = 120

  private let names: [String]
  private let prints: [NamePrint]
  /// Names by pair of classes: those of pair n lie from `first[n]` up to `first[n + 1]`.
  private let first: [Int32]
  private let postings: [Int32]
  private let matcher: NameMatcher

  /// Indexes a list of names.
  public init(_ names: [String], matcher: NameMatcher = NameMatcher()) {
    let workspace = NameWorkspace()
    let letters = NameModel.builtIn.letters
    var prints: [NamePrint] = []
    prints.reserveCapacity(names.count)
    for name in names {
      workspace.first.read(name, letters)
      prints.append(NamePrint(workspace.first))
    }
    var counts = [Int32](repeating: 0, count: NamePrint.pairs + 1)
    for print in prints { print.forEachPair { counts[$0 + 1] += 1 } }
    for pair in 0..<NamePrint.pairs { counts[pair + 1] += counts[pair] }
    var next = counts
    var postings = [Int32](repeating: 0, count: Int(counts[NamePrint.pairs]))
    for (index, print) in prints.enumerated() {
      print.forEachPair { pair in
        postings[Int(next[pair])] = Int32(index)
        next[pair] += 1
      }
    }
    self.names = names
    self.prints = prints
    self.postings = postings
    self.matcher = matcher
    first = counts
  }

  /// The places of the names most like the one asked for, best first; no probabilities yet.
  public func candidates(
    for name: String, limit: Int = usualLimit, in workspace: NameWorkspace
  ) -> [Int] {
    workspace.first.read(name, NameModel.builtIn.letters)
    let print = NamePrint(workspace.first)
    if workspace.shared.count < names.count {
      workspace.shared = Array(repeating: 0, count: names.count)
    }
    return workspace.shared.withUnsafeMutableBufferPointer { shared in
      shared.update(repeating: 0)
      postings.withUnsafeBufferPointer { postings in
        print.forEachPair { pair in
          for place in Int(first[pair])..<Int(first[pair + 1]) {
            shared[Int(postings[place])] &+= 1
          }
        }
      }
      return best(print, shared, limit)
    }
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

  /// Ranks by shared pairs of classes and shared letters, in buckets instead of by sorting.
  private func best(
    _ print: NamePrint, _ shared: UnsafeMutableBufferPointer<UInt8>, _ limit: Int
  ) -> [Int] {
    let buckets = 256
    var count = [Int](repeating: 0, count: buckets)
    var ranked: [(rank: UInt8, index: Int32)] = []
    let least = UInt8(clamping: print.count / 3)
    prints.withUnsafeBufferPointer { prints in
      for index in 0..<names.count where shared[index] >= least {
        let rank = print.rank(prints[index], shared: Int(shared[index]))
        guard rank >= 60 else { continue }
        count[Int(rank)] += 1
        ranked.append((rank, Int32(index)))
      }
    }
    var room = limit
    var lowest = buckets - 1
    while lowest > 0, room - count[lowest] > 0 {
      room -= count[lowest]
      lowest -= 1
    }
    var chosen = ranked.filter { Int($0.rank) >= lowest }
    chosen.sort { ($1.rank, $0.index) < ($0.rank, $1.index) }
    return chosen.prefix(limit).map { Int($0.index) }
  }
}
