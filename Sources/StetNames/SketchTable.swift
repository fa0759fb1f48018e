// How names are compared at first sight: symbol by symbol.

/// How much likelier two symbols are together in renderings of one name than by chance. Worked out
/// from the correspondences of letters; only an index needs it.
struct SketchTable: Sendable {
  static let builtIn = SketchTable(NameModel.builtIn.chunks)
  private static let never: Int32 = -4000

  /// By two symbols, 0 for none: log likelihood ratio in 1/64.
  let costs: [Int16]

  init(_ chunks: ChunkTable) {
    let shares = Self.shares(chunks)
    let single = (0..<Symbol.count).map { symbol in
      symbol == 0 ? 0 : chunks.chunk(symbol: UInt8(symbol))
    }
    let chances = single.map { chunk in chunk.map { $0 == 0 ? 0 : Self.log(shares[Int($0)]) } ?? 0 }
    var costs = [Int16](repeating: Int16(Self.never), count: Symbol.count * Symbol.count)
    for (a, one) in single.enumerated() {
      for (b, other) in single.enumerated() {
        guard let one, let other, let cost = chunks.cost(one, other) else { continue }
        costs[a * Symbol.count + b] = Int16(clamping: (cost - chances[a] - chances[b]) / 4)
      }
    }
    self.costs = costs
  }

  /// By chunk: how often it stands in a name, of any two names.
  private static func shares(_ chunks: ChunkTable) -> [Double] {
    var shares = [Double](repeating: 0, count: Int(chunks.unknown) + 1)
    for (kind, pair) in chunks.pairs.enumerated() where kind > 0 {
      let share = Exponential.of(Double(chunks.costs[kind]) / 256)
      shares[Int(pair.0)] += share
      if pair.0 != pair.1 { shares[Int(pair.1)] += share }
    }
    return shares
  }

  private static func log(_ share: Double) -> Int32 {
    share > 0 ? Int32((256 * Exponential.logarithm(share)).rounded()) : 0
  }
}
