// Documents put together and damaged at random, the same ones in every run.

struct Mutants {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func pick<T>(_ items: [T]) -> T { items[number(below: items.count)] }

  /// One of the samples with a few of its characters gone, doubled or put in from `pieces`.
  mutating func next(of samples: [String], pieces: [String]) -> String {
    var text = pick(samples).map(String.init)
    for _ in 0...number(below: 6) {
      let at = number(below: text.count)
      switch number(below: 4) {
      case 0: text.remove(at: at)
      case 1: text.insert(text[number(below: text.count)], at: at)
      default: text.insert(pick(pieces), at: at)
      }
      if text.isEmpty { text = ["x"] }
    }
    return text.joined()
  }
}

/// Where two readers disagree, short enough to read.
struct Disagreement: CustomStringConvertible {
  let source: String
  let ours: String
  let theirs: String

  var description: String {
    "\(source.debugDescription)\n  ours:   \(ours.debugDescription)\n  theirs: \(theirs.debugDescription)"
  }
}

/// How many mutants are tried: STET_MUTANTS, else a few thousand.
let mutantCount = Int(environment("STET_MUTANTS") ?? "") ?? 3000
