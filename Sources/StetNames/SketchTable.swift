// How names are compared at first sight: in few signs, each a letter or a usual pair of letters.

/// Signs, and how much likelier two of them are together in renderings of one name than by chance.
/// Worked out from the correspondences of letters; only an index needs it.
struct SketchTable: Sendable {
  static let builtIn = SketchTable(NameModel.builtIn.chunks)
  /// Signs at most; sign 0 is nothing.
  static let most = 128
  private static let never: Int32 = -4000

  private let chunks: ChunkTable
  var marg: [Int32] = []
  /// By chunk: its sign, 0 for none.
  private var signs: [UInt8]
  /// By two signs: log likelihood ratio in 1/64.
  private(set) var costs: [Int16]

  init(_ chunks: ChunkTable) {
    self.chunks = chunks
    let shares = Self.shares(chunks)
    let usual = (1..<Int(chunks.unknown)).filter { shares[$0] > 0 && chunks.lengths[$0] == 1 }
      .sorted { (shares[$1], $0) < (shares[$0], $1) }.prefix(Self.most - 1)
    signs = Array(repeating: 0, count: Int(chunks.unknown) + 1)
    costs = Array(repeating: Int16(Self.never), count: Self.most * Self.most)
    let all = [0] + usual
    for (sign, chunk) in all.enumerated() { signs[chunk] = UInt8(sign) }
    marg = (0..<Symbol.count).map { s in
      guard s >= 1, let c = chunks.chunk(symbols: [UInt8(s)]) else { return 0 }
      return Self.log(shares[Int(c)])
    }
    for (one, a) in all.enumerated() {
      for (other, b) in all.enumerated() {
        guard let cost = chunks.cost(UInt16(a), UInt16(b)) else { continue }
        let chance = (a == 0 ? 0 : Self.log(shares[a])) + (b == 0 ? 0 : Self.log(shares[b]))
        costs[one * Self.most + other] = Int16(clamping: (cost - chance) / 4)
      }
    }
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
    Int32((256 * Exponential.logarithm(share)).rounded())
  }

  /// The sign that a name begins with at a place, and its length; nil where none is known.
  @inline(__always)
  func sign(_ name: FoldedName, at start: Int) -> (sign: UInt8, length: Int)? {
    var length = min(ChunkTable.longest, name.count - start)
    while length > 0 {
      if let chunk = chunks.chunk(of: name, start, length), signs[Int(chunk)] != 0 {
        return (signs[Int(chunk)], length)
      }
      length -= 1
    }
    return nil
  }
}
