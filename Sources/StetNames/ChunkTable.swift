// The correspondences of letters: which chunk of one spelling may stand for which of another,
// both written for one letter (or none) of the source.

internal import StetLexicons

/// Chunks of up to four symbols, and the cost of one standing where another does.
struct ChunkTable: Sendable {
  static let longest = 4
  /// A kind of step that no table lists.
  static let noKind: UInt16 = 0
  /// What a chunk is that no table lists.
  let unknown: UInt16

  /// A tree over symbols: 32 children a node, then the chunk that ends there.
  private var children: [UInt16]
  private var ends: [UInt16]
  /// Kind of step by two chunks, a square of side `unknown + 1`.
  private(set) var kinds: [UInt16]
  /// By kind: its two chunks.
  let pairs: [(UInt16, UInt16)]
  /// By chunk: how many symbols it has.
  let lengths: [Int]
  /// By kind, in 1/256 of a unit of log probability; 0 for `noKind`.
  private(set) var costs: [Int32]
  /// Lengths of the two chunks of a step, in the order in which they are tried.
  let shapes: [Shape]

  /// Shapes that are worth a try where chunks of some lengths end, for each set of lengths on
  /// either side, one after another; those of set n lie from `firstPlans[n]` on.
  let plans: [Plan]
  let firstPlans: [Int32]

  struct Shape: Sendable {
    let a: Int
    let b: Int
  }

  /// A shape and its number.
  struct Plan: Sendable {
    let a: UInt8
    let b: UInt8
    let number: UInt8
  }

  /// Reads rows labelled `ch~sh`; `_` is nothing.
  init(_ costs: WeightMatrix) {
    var tree = ChunkTree()
    var pairs: [(UInt16, UInt16)] = []
    pairs.reserveCapacity(costs.rows + 1)
    var lengths = Set<Int>()
    costs.forEachLabel { _, label in
      guard let middle = label.firstIndex(of: 0x7E) else { return }
      let (a, b) = (tree.add(label[..<middle]), tree.add(label[(middle + 1)...]))
      pairs.append((a, b))
      lengths.insert(tree.lengths[Int(a)] << 8 | tree.lengths[Int(b)])
      lengths.insert(tree.lengths[Int(b)] << 8 | tree.lengths[Int(a)])
    }
    self.pairs = [(tree.chunks, tree.chunks)] + pairs
    let width = Int(tree.chunks) + 1
    unknown = tree.chunks
    self.lengths = tree.lengths
    children = tree.children
    // A node inside a chunk ends none.
    ends = tree.ends.map { $0 == .max ? tree.chunks : $0 }
    kinds = Array(repeating: Self.noKind, count: width * width)
    self.costs = [0]
    for (index, pair) in pairs.enumerated() where index < costs.values.count {
      self.costs.append(Int32((costs.values[index] * 256).rounded()))
      kinds[Int(pair.0) * width + Int(pair.1)] = UInt16(index + 1)
      kinds[Int(pair.1) * width + Int(pair.0)] = UInt16(index + 1)
    }
    shapes = lengths.map { Shape(a: $0 >> 8, b: $0 & 0xFF) }
      .sorted { ($0.a + $0.b, $0.a) < ($1.a + $1.b, $1.a) }
    (plans, firstPlans) = Self.plan(shapes)
  }

  /// Bit n - 1 of a set is for chunks of length n; the empty chunk always ends everywhere.
  private static func plan(_ shapes: [Shape]) -> ([Plan], [Int32]) {
    var plans: [Plan] = []
    var first: [Int32] = [0]
    for sets in 0..<(1 << (2 * longest)) {
      let ones = (sets >> longest) << 1 | 1
      let others = (sets & (1 << longest - 1)) << 1 | 1
      for (number, shape) in shapes.enumerated()
      where ones >> shape.a & 1 == 1 && others >> shape.b & 1 == 1 {
        plans.append(Plan(a: UInt8(shape.a), b: UInt8(shape.b), number: UInt8(number)))
      }
      first.append(Int32(plans.count))
    }
    return (plans, first)
  }

  /// The chunk of a label or of one side of it.
  func chunk(_ label: some Collection<UInt8>) -> UInt16? {
    if label.count == 1, label.first == 0x5F { return 0 }
    var node = 0
    for byte in label {
      node = Int(children[node * Symbol.count + Int(Symbol.ofLabel(byte))])
      if node == 0 { return nil }
    }
    return ends[node] == unknown ? nil : ends[node]
  }

  /// The kind of step of a label; nil where none is listed.
  func kind(_ label: UnsafeBufferPointer<UInt8>) -> UInt16? {
    guard let middle = label.firstIndex(of: 0x7E), let a = chunk(label[..<middle]),
      let b = chunk(label[(middle + 1)...])
    else { return nil }
    let kind = kinds[Int(a) * (Int(unknown) + 1) + Int(b)]
    return kind == Self.noKind ? nil : kind
  }

  func chunk(of name: FoldedName, _ start: Int, _ length: Int) -> UInt16? {
    var node = 0
    for index in start..<(start + length) {
      node = Int(children[node * Symbol.count + Int(name.symbols[index])])
      if node == 0 { return nil }
    }
    return ends[node] == unknown ? nil : ends[node]
  }

  /// The chunk of a single symbol.
  func chunk(symbol: UInt8) -> UInt16? {
    let node = Int(children[Int(symbol)])
    return node == 0 || ends[node] == unknown ? nil : ends[node]
  }

  /// The cost of one chunk standing where another does, in 1/256; nil where none does.
  func cost(_ one: UInt16, _ other: UInt16) -> Int32? {
    let kind = kinds[Int(one) * (Int(unknown) + 1) + Int(other)]
    return kind == Self.noKind ? nil : costs[Int(kind)]
  }

  /// For every end in a name and every length, the chunk that ends there; and the set of lengths
  /// of which one does.
  func chunks(
    endingIn name: FoldedName, into ids: UnsafeMutablePointer<UInt16>,
    _ lengths: UnsafeMutablePointer<UInt8>
  ) {
    let stride = Self.longest + 1
    for end in 0...name.count {
      ids[end * stride] = 0
      lengths[end] = 0
    }
    children.withUnsafeBufferPointer { children in
      for start in 0..<name.count {
        var node = 0
        for length in 1...min(Self.longest, name.count - start) {
          node = Int(children[node * Symbol.count + Int(name.symbols[start + length - 1])])
          if node == 0 { break }
          if ends[node] == unknown { continue }
          ids[(start + length) * stride + length] = ends[node]
          lengths[start + length] |= 1 << UInt8(length - 1)
        }
      }
    }
  }
}

/// Builds the tree of chunks. Chunk 0 is the empty one.
private struct ChunkTree {
  var children = [UInt16](repeating: 0, count: Symbol.count)
  var ends: [UInt16] = [0]
  var chunks: UInt16 = 1
  private(set) var lengths = [0]

  /// The chunk of one side of a label.
  mutating func add(_ side: Slice<UnsafeBufferPointer<UInt8>>) -> UInt16 {
    if side.count == 1, side.first == 0x5F { return 0 }
    var node = 0
    for byte in side {
      let slot = node * Symbol.count + Int(Symbol.ofLabel(byte))
      if children[slot] == 0 {
        children[slot] = UInt16(ends.count)
        ends.append(.max)
        children.append(contentsOf: repeatElement(0, count: Symbol.count))
      }
      node = Int(children[slot])
    }
    if ends[node] == .max {
      ends[node] = chunks
      lengths.append(side.count)
      chunks += 1
    }
    return ends[node]
  }
}
