// What a comparison writes to: made once, used again and again, by one thread at a time.

/// Buffers of comparisons. Not for two threads at once; each makes its own.
public final class NameWorkspace {
  static let side = FoldedName.capacity + 1

  /// The two names.
  let first = FoldedName()
  let second = FoldedName()
  /// Parts of them, while they are compared on their own.
  let firstPart = FoldedName()
  let secondPart = FoldedName()
  var firstParts: [NamePart] = []
  var secondParts: [NamePart] = []
  let search = NameSearch()
  var pairing = PartPairing()
  /// Whether the parts are asked for, however unlike the names are.
  var explains = false
  /// Whether `pairing` is of the names now compared.
  var isPaired = false
  /// Whether the letters of both names say all: no title stands before one, no initial for a part.
  var isSpelledOut: Bool {
    !firstParts.contains { $0.kind == .title || $0.kind == .initial }
      && !secondParts.contains { $0.kind == .title || $0.kind == .initial }
  }
  let firstChunks: UnsafeMutablePointer<UInt16>
  let secondChunks: UnsafeMutablePointer<UInt16>
  /// By place: the lengths of known chunks that end there.
  let firstLengths: UnsafeMutablePointer<UInt8>
  let secondLengths: UnsafeMutablePointer<UInt8>
  /// Best cost of every pair of prefixes, and the shape of the last step of the way there.
  let costs: UnsafeMutablePointer<Int32>
  let ways: UnsafeMutablePointer<UInt8>
  /// The steps of the best alignment, first to last.
  let steps: UnsafeMutablePointer<AlignedStep>
  var stepCount = 0
  /// Numbers of the network.
  let hidden: UnsafeMutablePointer<Float>
  var measures = [Float](repeating: 0, count: StepNetwork.measures)
  /// Two scores of every step at its place, with zeros before the first and after the last.
  let scores: UnsafeMutablePointer<Float>
  /// By language, made when first asked for.
  var memos: [LanguageMemo?] = []

  public init() {
    firstChunks = .allocate(capacity: Self.side * (ChunkTable.longest + 1))
    secondChunks = .allocate(capacity: Self.side * (ChunkTable.longest + 1))
    firstLengths = .allocate(capacity: Self.side)
    secondLengths = .allocate(capacity: Self.side)
    costs = .allocate(capacity: Self.side * Self.side)
    ways = .allocate(capacity: Self.side * Self.side)
    steps = .allocate(capacity: 2 * Self.side)
    hidden = .allocate(capacity: 2048)
    scores = .allocate(capacity: 4 * Self.side + 4)
  }

  deinit {
    firstChunks.deallocate()
    secondChunks.deallocate()
    firstLengths.deallocate()
    secondLengths.deallocate()
    costs.deallocate()
    ways.deallocate()
    steps.deallocate()
    hidden.deallocate()
    scores.deallocate()
  }
}

/// One step of an alignment: a chunk of one name and what stands for it in the other.
struct AlignedStep {
  var kind: UInt16
  var aChunk: UInt16
  var bChunk: UInt16
  /// What stands around the chunks.
  var aPlace: UInt8
  var bPlace: UInt8
}
