// Which quotations are open at a place in the text: at most three, each of double or single marks.

/// Open quotations, outermost first. A byte, so that a search can hold all of them.
struct MarkState: Equatable {
  let index: Int

  static let none = MarkState(index: 0)
  static let double = MarkState(index: 1)
  static let single = MarkState(index: 2)
  static let count = 8

  /// Every state: whether each open quotation has double marks.
  private static let stacks: [[Bool]] = [
    [], [true], [false], [true, false], [false, true], [true, true], [true, false, true],
    [false, true, false],
  ]
  private static let pushes = table { stacks.firstIndex(of: stacks[$0] + [$1]) }
  private static let pops = table { state, isDouble in
    guard stacks[state].last == isDouble else { return nil }
    return stacks.firstIndex(of: Array(stacks[state].dropLast()))
  }
  private static let depths = stacks.map { UInt8($0.count) }

  private static func table(_ next: (Int, Bool) -> Int?) -> [Int8] {
    (0..<16).map { Int8(next($0 >> 1, $0 & 1 == 1) ?? -1) }
  }

  var depth: UInt8 { Self.depths[index] }

  /// Whether the innermost open quotation has double marks; false when none is open.
  var endsInDouble: Bool { index == 1 || index == 4 || index == 5 || index == 6 }
  var endsInSingle: Bool { index == 2 || index == 3 || index == 7 }
  /// Whether the outermost has.
  var beginsWithDouble: Bool { index == 1 || index == 3 || index == 5 || index == 6 }

  func pushing(_ isDouble: Bool) -> MarkState? {
    let next = Self.pushes[index << 1 | (isDouble ? 1 : 0)]
    return next < 0 ? nil : MarkState(index: Int(next))
  }

  func popping(_ isDouble: Bool) -> MarkState? {
    let next = Self.pops[index << 1 | (isDouble ? 1 : 0)]
    return next < 0 ? nil : MarkState(index: Int(next))
  }
}
