// Which of the proposed edits are made: decided once, by a total order, with every refusal told.

/// The outcome for a set of proposed edits: applied + deferred = proposed.
public struct Resolution: Sendable {
  /// Why an edit was not made.
  public enum Cause: Sendable, Equatable {
    /// Its applicability is below what the caller asked for.
    case belowThreshold
    /// It shares bytes with one that came first; `with` is that one's rule.
    case overlaps(with: String)
    /// Another edit of its group could not be made.
    case groupIncomplete
  }

  public struct Deferred: Sendable {
    /// The index of the edit among those proposed.
    public let index: Int
    public let cause: Cause
  }

  public let patch: Patch
  /// Indices of the proposed edits that are made; several may be one edit of the patch, when
  /// rules asked for the very same change.
  public let applied: [Int]
  public let deferred: [Deferred]

  /// Settles `proposed` in one pass, in O(n log n).
  public init(_ proposed: [Edit], threshold: Applicability = .safe) {
    var settling = Settling(proposed)
    var order = Array(proposed.indices)
    order.sort { Edit.isOffered(proposed[$0], before: proposed[$1]) }
    var members: [UInt32: [Int]] = [:]
    for index in order {
      if let group = proposed[index].group { members[group, default: []].append(index) }
    }
    for index in order where !settling.isSettled(index) {
      let edit = proposed[index]
      let unit = edit.group.flatMap { members[$0] } ?? [index]
      if unit.contains(where: { proposed[$0].applicability < threshold }) {
        settling.refuse(unit, because: .belowThreshold)
      } else {
        settling.offer(unit)
      }
    }
    patch = Patch(settling.accepted.map { proposed[$0] })
    applied = settling.applied.sorted()
    deferred = settling.refused.sorted { $0.index < $1.index }
  }
}

/// The bytes taken so far, as a Fenwick tree over elementary cells: points and the stretches
/// between them. An insertion takes a point, a replacement the stretches and inner points.
private struct Settling {
  let proposed: [Edit]
  private let boundaries: [UInt32]
  private var tree: [Int32]
  private var owner: [Int32]
  private var settled: [Bool]
  var accepted: [Int] = []
  var applied: [Int] = []
  var refused: [Resolution.Deferred] = []

  init(_ proposed: [Edit]) {
    self.proposed = proposed
    var edges: [UInt32] = []
    edges.reserveCapacity(proposed.count * 2)
    for edit in proposed {
      edges.append(edit.range.lower)
      edges.append(edit.range.upper)
    }
    edges.sort()
    var unique: [UInt32] = []
    for edge in edges where unique.last != edge { unique.append(edge) }
    boundaries = unique
    tree = Array(repeating: 0, count: unique.count * 2 + 1)
    owner = Array(repeating: -1, count: unique.count * 2)
    settled = Array(repeating: false, count: proposed.count)
  }

  func isSettled(_ index: Int) -> Bool { settled[index] }

  mutating func refuse(_ unit: [Int], because cause: Resolution.Cause) {
    for index in unit where !settled[index] {
      settled[index] = true
      refused.append(.init(index: index, cause: cause))
    }
  }

  /// Takes all edits of the unit, or none.
  mutating func offer(_ unit: [Int]) {
    var fresh: [Int] = []
    for index in unit where !settled[index] {
      let edit = proposed[index]
      let cells = self.cells(of: edit.range)
      if taken(cells) > 0 {
        let holder = firstOwner(in: cells)
        if proposed[holder].range == edit.range, proposed[holder].replacement == edit.replacement {
          continue
        }
        refuse([index], because: .overlaps(with: proposed[holder].reason))
        refuse(unit, because: .groupIncomplete)
        return
      }
      fresh.append(index)
    }
    for index in fresh where taken(cells(of: proposed[index].range)) > 0 || clash(index, fresh) {
      refuse([index], because: .groupIncomplete)
      refuse(unit, because: .groupIncomplete)
      return
    }
    for index in fresh {
      take(cells(of: proposed[index].range), for: index)
      accepted.append(index)
    }
    for index in unit where !settled[index] {
      settled[index] = true
      applied.append(index)
    }
  }

  /// Whether an edit overlaps another of its own unit.
  private func clash(_ index: Int, _ unit: [Int]) -> Bool {
    guard unit.count > 1 else { return false }
    let mine = cells(of: proposed[index].range)
    return unit.contains { $0 != index && cells(of: proposed[$0].range).overlaps(mine) }
  }

  private func cells(of range: SourceRange) -> Range<Int> {
    let lower = index(of: range.lower) * 2
    if range.isEmpty { return lower..<(lower + 1) }
    return (lower + 1)..<(index(of: range.upper) * 2)
  }

  private func index(of boundary: UInt32) -> Int {
    boundaries.partitionPoint { $0 < boundary }
  }

  private func taken(_ cells: Range<Int>) -> Int { sum(cells.upperBound) - sum(cells.lowerBound) }

  private func sum(_ end: Int) -> Int {
    var total = 0
    var index = end
    while index > 0 {
      total += Int(tree[index])
      index -= index & -index
    }
    return total
  }

  private mutating func take(_ cells: Range<Int>, for edit: Int) {
    for cell in cells where owner[cell] < 0 {
      owner[cell] = Int32(edit)
      var index = cell + 1
      while index < tree.count {
        tree[index] += 1
        index += index & -index
      }
    }
  }

  private func firstOwner(in cells: Range<Int>) -> Int {
    // Binary search for the first taken cell by prefix sums.
    let before = sum(cells.lowerBound)
    var low = cells.lowerBound
    var high = cells.upperBound
    while low + 1 < high {
      let middle = (low + high) / 2
      if sum(middle) > before { high = middle } else { low = middle }
    }
    return Int(owner[low])
  }
}
