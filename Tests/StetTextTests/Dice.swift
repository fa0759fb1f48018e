// Generated inputs that are the same on every run.

/// SplitMix64: small, seeded, good enough to find broken laws.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Bytes of any value, or mostly text.
  mutating func bytes(_ count: Int, text: Bool) -> [UInt8] {
    let pieces = ["a", "B ", "“", "’s", "\r\n", "\n", "é", "ب", "ש", "中", "𝒳", ". ", ", ", "12"]
    var result: [UInt8] = []
    while result.count < count {
      if text {
        result.append(contentsOf: pieces[roll(0..<pieces.count)].utf8)
      } else {
        result.append(UInt8(truncatingIfNeeded: next()))
      }
    }
    return result
  }
}
