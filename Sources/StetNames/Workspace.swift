// What a comparison writes to: made once, used again and again, by one thread at a time.

/// Buffers of comparisons. Not for two threads at once; each makes its own.
public final class NameWorkspace {
  static let side = FoldedName.capacity + 1

  var first = FoldedName()
  var second = FoldedName()
  let firstChunks: UnsafeMutablePointer<UInt16>
  let secondChunks: UnsafeMutablePointer<UInt16>
  /// Best cost of every pair of prefixes, and the shape of the last step of the way there.
  let costs: UnsafeMutablePointer<Int32>
  let ways: UnsafeMutablePointer<UInt8>
  /// The steps of the best alignment, first to last.
  let steps: UnsafeMutablePointer<AlignedStep>
  var stepCount = 0
  /// Numbers of the network.
  let hidden: UnsafeMutablePointer<Float>
  var measures = [Float](repeating: 0, count: StepNetwork.measures)
  /// One for each network, made by the first comparison.
  var memos: [StepMemo] = []

  public init() {
    firstChunks = .allocate(capacity: Self.side * (ChunkTable.longest + 1))
    secondChunks = .allocate(capacity: Self.side * (ChunkTable.longest + 1))
    costs = .allocate(capacity: Self.side * Self.side)
    ways = .allocate(capacity: Self.side * Self.side)
    steps = .allocate(capacity: 2 * Self.side)
    hidden = .allocate(capacity: 2048)
  }

  deinit {
    firstChunks.deallocate()
    secondChunks.deallocate()
    costs.deallocate()
    ways.deallocate()
    steps.deallocate()
    hidden.deallocate()
  }
}

/// One step of an alignment: a chunk of one name and what stands for it in the other.
struct AlignedStep {
  var kind: UInt16
  /// First symbol and length of the chunk, in either name.
  var a: UInt8
  var aCount: UInt8
  var b: UInt8
  var bCount: UInt8
}
