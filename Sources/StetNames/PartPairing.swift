// Which part of one name stands for which of the other.

/// Parts of two names that stand for each other; one side is empty where a part stands alone.
struct PartPair {
  var a: Range<Int>
  var b: Range<Int>
  /// Log odds that they are one part; 0 for a part alone.
  var odds: Float
  /// Whether the two stand in another order than the rest.
  var isMoved = false

  var isPaired: Bool { !a.isEmpty && !b.isEmpty }
}

/// Pairs parts in order, at the best sum of their log odds; two parts may stand for one
/// (Nasr Allah, Nasrallah). What is left on both sides is then paired out of order.
struct PartPairing {
  static let longest = 8
  /// What it costs that a part stands alone.
  private static let gap: Float = -1.5
  private static let side = longest + 1

  private enum Way: UInt8 { case both, joinA, joinB, onlyA, onlyB }

  /// Holds no room.
  static let none = PartPairing(isEmpty: true)

  private(set) var pairs: [PartPair] = []
  private var scores: [Float]
  private var odds: [Float]
  private var ways: [Way]

  init(isEmpty: Bool = false) {
    let cells = isEmpty ? 0 : Self.side * Self.side
    scores = Array(repeating: 0, count: cells)
    odds = Array(repeating: 0, count: 3 * cells)
    ways = Array(repeating: .both, count: cells)
  }

  /// - Parameter judge: log odds that these parts of the first and those of the second are one.
  mutating func pair(
    _ aCount: Int, _ bCount: Int, _ judge: (Range<Int>, Range<Int>) -> Float
  ) {
    pairs.removeAll(keepingCapacity: true)
    for i in 0...aCount {
      for j in 0...bCount { fill(i, j, joins: aCount != bCount, judge) }
    }
    walkBack(aCount, bCount)
    pairMoved(judge)
  }

  private mutating func fill(
    _ i: Int, _ j: Int, joins: Bool, _ judge: (Range<Int>, Range<Int>) -> Float
  ) {
    let cell = i * Self.side + j
    guard cell > 0 else {
      scores[0] = 0
      return
    }
    var best = -Float.infinity
    func offer(_ value: Float, _ way: Way) {
      if value > best {
        best = value
        ways[cell] = way
      }
    }
    if i > 0, j > 0 {
      let value = clamped(judge((i - 1)..<i, (j - 1)..<j))
      odds[cell * 3] = value
      offer(scores[cell - Self.side - 1] + value, .both)
    }
    if joins, i > 1, j > 0 {
      let value = clamped(judge((i - 2)..<i, (j - 1)..<j))
      odds[cell * 3 + 1] = value
      offer(scores[cell - 2 * Self.side - 1] + value, .joinA)
    }
    if joins, i > 0, j > 1 {
      let value = clamped(judge((i - 1)..<i, (j - 2)..<j))
      odds[cell * 3 + 2] = value
      offer(scores[cell - Self.side - 2] + value, .joinB)
    }
    if i > 0 { offer(scores[cell - Self.side] + Self.gap, .onlyA) }
    if j > 0 { offer(scores[cell - 1] + Self.gap, .onlyB) }
    scores[cell] = best
  }

  private func clamped(_ odds: Float) -> Float { max(-8, min(8, odds)) }

  private mutating func walkBack(_ aCount: Int, _ bCount: Int) {
    var (i, j) = (aCount, bCount)
    while i > 0 || j > 0 {
      let cell = i * Self.side + j
      let way = ways[cell]
      let aLength = way == .joinA ? 2 : way == .onlyB ? 0 : 1
      let bLength = way == .joinB ? 2 : way == .onlyA ? 0 : 1
      let value =
        switch way {
        case .both: odds[cell * 3]
        case .joinA: odds[cell * 3 + 1]
        case .joinB: odds[cell * 3 + 2]
        case .onlyA, .onlyB: Float(0)
        }
      pairs.append(PartPair(a: (i - aLength)..<i, b: (j - bLength)..<j, odds: value))
      i -= aLength
      j -= bLength
    }
    pairs.reverse()
  }

  /// Joins parts that stand alone on either side but are one, somewhere else in the name.
  private mutating func pairMoved(_ judge: (Range<Int>, Range<Int>) -> Float) {
    var index = 0
    while index < pairs.count {
      if pairs[index].b.isEmpty, let found = counterpart(of: pairs[index].a, judge) {
        pairs[index].b = pairs[found.index].b
        pairs[index].odds = found.odds
        pairs[index].isMoved = true
        pairs.remove(at: found.index)
        if found.index < index { index -= 1 }
      }
      index += 1
    }
  }

  private func counterpart(
    of a: Range<Int>, _ judge: (Range<Int>, Range<Int>) -> Float
  ) -> (index: Int, odds: Float)? {
    var best: (index: Int, odds: Float)?
    for (index, pair) in pairs.enumerated() where pair.a.isEmpty {
      let odds = clamped(judge(a, pair.b))
      if odds > max(0, best?.odds ?? 0) { best = (index, odds) }
    }
    return best
  }
}
