// The cheapest way to read two spellings as one source spelling, over all hidden spellings at once.

extension ChunkTable {
  private static let never: Int32 = -1_000_000_000

  /// Aligns two names and leaves the steps in the workspace.
  ///
  /// - Returns: the log probability of the best alignment in 1/256, or nil where there is none.
  func align(_ a: FoldedName, _ b: FoldedName, _ space: NameWorkspace) -> Int32? {
    chunks(endingIn: a, into: space.firstChunks, space.firstLengths)
    chunks(endingIn: b, into: space.secondChunks, space.secondLengths)
    let width = b.count + 1
    kinds.withUnsafeBufferPointer { kinds in
      costs.withUnsafeBufferPointer { costs in
        plans.withUnsafeBufferPointer { plans in
          space.costs[0] = 0
          for i in 0...a.count {
            for j in (i == 0 ? 1 : 0)..<width { fill(space, i, j, width, kinds, costs, plans) }
          }
        }
      }
    }
    guard space.costs[a.count * width + b.count] > Self.never / 2 else { return nil }
    walkBack(a, b, space)
    return space.costs[a.count * width + b.count]
  }

  @inline(__always)
  private func fill(
    _ space: NameWorkspace, _ i: Int, _ j: Int, _ width: Int,
    _ kinds: UnsafeBufferPointer<UInt16>, _ costs: UnsafeBufferPointer<Int32>,
    _ plans: UnsafeBufferPointer<Plan>
  ) {
    let cell = i * width + j
    let ones = space.firstChunks + i * (Self.longest + 1)
    let others = space.secondChunks + j * (Self.longest + 1)
    let side = Int(unknown) + 1
    var best = Self.never
    var way: UInt8 = 0
    let plan = Int(space.firstLengths[i]) << Self.longest | Int(space.secondLengths[j])
    for index in firstPlans[plan]..<firstPlans[plan + 1] {
      let shape = plans[Int(index)]
      let kind = kinds[Int(ones[Int(shape.a)]) * side + Int(others[Int(shape.b)])]
      if kind == Self.noKind { continue }
      let cost = space.costs[cell - Int(shape.a) * width - Int(shape.b)] + costs[Int(kind)]
      if cost > best {
        best = cost
        way = shape.number
      }
    }
    space.costs[cell] = best
    space.ways[cell] = way
  }

  /// Reads the steps off, last to first, and turns them round.
  private func walkBack(_ a: FoldedName, _ b: FoldedName, _ space: NameWorkspace) {
    let stride = Self.longest + 1
    let side = Int(unknown) + 1
    let width = b.count + 1
    var (i, j) = (a.count, b.count)
    var count = 0
    while i > 0 || j > 0 {
      let shape = shapes[Int(space.ways[i * width + j])]
      let one = Int(space.firstChunks[i * stride + shape.a])
      let other = Int(space.secondChunks[j * stride + shape.b])
      i -= shape.a
      j -= shape.b
      space.steps[count] = AlignedStep(
        kind: kinds[one * side + other], aChunk: UInt16(one), bChunk: UInt16(other),
        aPlace: a.place(i, shape.a), bPlace: b.place(j, shape.b))
      count += 1
    }
    for index in 0..<(count / 2) {
      let last = space.steps[count - 1 - index]
      space.steps[count - 1 - index] = space.steps[index]
      space.steps[index] = last
    }
    space.stepCount = count
  }
}
