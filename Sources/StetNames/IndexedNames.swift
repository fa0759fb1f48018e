// The names of an index, as they are compared at first sight: signs, bits of signs, parts.

/// Names side by side in plain arrays, so that a query runs over few bytes.
struct IndexedNames: Sendable {
  /// Signs of a name that are compared.
  static let longest = 28

  /// By name, where its signs begin.
  private var starts: [Int32] = [0]
  private var signs: [UInt8] = []
  /// By name: bits of its signs and of pairs of signs.
  private(set) var bits: [UInt64] = []
  private(set) var partCounts: [UInt8] = []

  mutating func append(_ name: FoldedName, parts: Int) {
    let sketch = NameSketch(name)
    signs.append(contentsOf: sketch.signs)
    starts.append(Int32(signs.count))
    bits.append(sketch.bits)
    partCounts.append(UInt8(clamping: parts))
  }

  /// How much likelier a name and a sketch are one name than chance would have it.
  func likeness(
    _ sketch: NameSketch, _ name: Int, _ table: SketchTable, _ row: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    let range = Int(starts[name])..<Int(starts[name + 1])
    return signs.withUnsafeBufferPointer { all in
      sketch.signs.withUnsafeBufferPointer { ones in
        table.costs.withUnsafeBufferPointer { costs in
          Self.best(ones, UnsafeBufferPointer(rebasing: all[range]), costs, row)
        }
      }
    }
  }

  /// The likelihood of the best alignment letter by letter.
  private static func best(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>,
    _ costs: UnsafeBufferPointer<Int16>, _ row: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    row[0] = 0
    for j in 0..<b.count { row[j + 1] = row[j] + Int32(costs[Int(b[j])]) }
    for i in 0..<a.count {
      let line = Int(a[i]) * Symbol.count
      let alone = Int32(costs[line])
      var diagonal = row[0]
      row[0] += alone
      var left = row[0]
      for j in 0..<b.count {
        let other = Int(b[j])
        let both = diagonal + Int32(costs[line + other])
        diagonal = row[j + 1]
        left = max(both, max(diagonal + alone, left + Int32(costs[other])))
        row[j + 1] = left
      }
    }
    return row[b.count]
  }
}

/// The signs of a name without spaces, articles and doubled signs.
struct NameSketch {
  private(set) var signs: [UInt8] = []
  private(set) var bits: UInt64 = 0

  init(_ name: FoldedName) {
    signs.reserveCapacity(IndexedNames.longest)
    var last: UInt8 = 0
    for index in 0..<name.count where signs.count < IndexedNames.longest {
      let symbol = name.symbols[index]
      guard symbol != Symbol.apostrophe, symbol != signs.last else { continue }
      signs.append(symbol)
      addLetter(symbol, after: &last)
    }
  }

  private mutating func addLetter(_ symbol: UInt8, after last: inout UInt8) {
    guard symbol >= Symbol.a, symbol != last else { return }
    let letter = UInt64(symbol - Symbol.a)
    bits |= 1 << letter
    bits |= 1 << (26 + (UInt64(last) * 27 + letter) * 2_654_435_761 >> 7 % 38)
    last = symbol
  }

  /// The share of bits that both have, in 1/256: of both, or of the one that has fewer.
  @inline(__always)
  func overlap(_ other: UInt64, ofBoth: Bool) -> Int32 {
    let shared = Int32((bits & other).nonzeroBitCount)
    let (one, two) = (Int32(bits.nonzeroBitCount), Int32(other.nonzeroBitCount))
    return ofBoth ? 512 * shared / (one + two + 1) : 256 * shared / (min(one, two) + 1)
  }
}
