// The cheapest way to read two spellings as one source spelling, over all hidden spellings at once.

extension ChunkTable {
  private static let never: Int32 = -1_000_000_000

  /// Aligns the workspace's two names and leaves the steps there.
  ///
  /// - Returns: the log probability of the best alignment in 1/256, or nil where there is none.
  func align(_ space: NameWorkspace) -> Int32? {
    let (a, b) = (space.first, space.second)
    chunks(endingIn: a, into: space.firstChunks)
    chunks(endingIn: b, into: space.secondChunks)
    let width = b.count + 1
    kinds.withUnsafeBufferPointer { kinds in
      costs.withUnsafeBufferPointer { costs in
        shapes.withUnsafeBufferPointer { shapes in
          for i in 0...a.count {
            for j in 0...b.count { fill(space, i, j, width, kinds, costs, shapes) }
          }
        }
      }
    }
    guard space.costs[a.count * width + b.count] > Self.never / 2 else { return nil }
    walkBack(space, width)
    return space.costs[a.count * width + b.count]
  }

  @inline(__always)
  private func fill(
    _ space: NameWorkspace, _ i: Int, _ j: Int, _ width: Int,
    _ kinds: UnsafeBufferPointer<UInt16>, _ costs: UnsafeBufferPointer<Int32>,
    _ shapes: UnsafeBufferPointer<Shape>
  ) {
    let cell = i * width + j
    guard cell > 0 else {
      space.costs[0] = 0
      return
    }
    let stride = Self.longest + 1
    let side = Int(unknown) + 1
    var best = Self.never
    var way: UInt8 = 0
    for index in 0..<shapes.count {
      let shape = shapes[index]
      guard i >= shape.a, j >= shape.b else { continue }
      let one = Int(space.firstChunks[i * stride + shape.a])
      let other = Int(space.secondChunks[j * stride + shape.b])
      let kind = kinds[one * side + other]
      if kind == Self.noKind { continue }
      let cost = space.costs[cell - shape.a * width - shape.b] + costs[Int(kind)]
      if cost > best {
        best = cost
        way = UInt8(truncatingIfNeeded: index)
      }
    }
    space.costs[cell] = best
    space.ways[cell] = way
  }

  /// Reads the steps off, last to first, and turns them round.
  private func walkBack(_ space: NameWorkspace, _ width: Int) {
    let stride = Self.longest + 1
    let side = Int(unknown) + 1
    var (i, j) = (space.first.count, space.second.count)
    var count = 0
    while i > 0 || j > 0 {
      let shape = shapes[Int(space.ways[i * width + j])]
      let one = Int(space.firstChunks[i * stride + shape.a])
      let other = Int(space.secondChunks[j * stride + shape.b])
      i -= shape.a
      j -= shape.b
      space.steps[count] = AlignedStep(
        kind: kinds[one * side + other], a: UInt8(i), aCount: UInt8(shape.a), b: UInt8(j),
        bCount: UInt8(shape.b))
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
