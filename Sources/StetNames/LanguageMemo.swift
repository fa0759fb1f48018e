// What comparisons in one language have worked out so far: kept in a workspace, made once.

/// Sums and scores by kind of step, for one language.
final class LanguageMemo {
  /// The number of the language in the networks; 0 is untold.
  let language: Int
  /// The tables that are averaged; one where the language has its own.
  private let tables: [SourceTable]
  /// By network: what each kind of step adds to hidden units.
  let sums: [StepMemo]
  /// By kind, when first met: the two scores by the places of its chunks, 0 where not yet known.
  private let here: UnsafeMutablePointer<UnsafeMutablePointer<Float>?>
  private let kinds: Int
  private static let block = SourceTable.places * SourceTable.places * 2

  /// The chunks of every kind of step.
  private let chunks: ChunkTable

  init(language: Int, tables: [SourceTable], networks: [StepNetwork], chunks: ChunkTable) {
    self.language = language
    self.tables = tables
    self.chunks = chunks
    let kinds = chunks.costs.count
    self.kinds = kinds
    sums = networks.map { $0.memo(kinds: kinds, language: language) }
    here = .allocate(capacity: kinds)
    here.initialize(repeating: nil, count: kinds)
  }

  deinit {
    for kind in 0..<kinds { here[kind]?.deallocate() }
    here.deallocate()
  }

  private func block(_ kind: Int) -> UnsafeMutablePointer<Float> {
    if let known = here[kind] { return known }
    let block = UnsafeMutablePointer<Float>.allocate(capacity: Self.block)
    block.initialize(repeating: 0, count: Self.block)
    here[kind] = block
    return block
  }

  /// What the tables say of a kind of step wherever it stands.
  func overall(_ kind: Int) -> Likeness {
    let pair = chunks.pairs[kind]
    return likeness(pair.0, 0, pair.1, 0)
  }

  private func likeness(_ x: UInt16, _ xPlace: Int, _ y: UInt16, _ yPlace: Int) -> Likeness {
    if tables.count == 1 { return tables[0].likeness(x, xPlace, y, yPlace) }
    return .average(tables.map { $0.likeness(x, xPlace, y, yPlace) })
  }

  /// The scores of a step where it stands.
  @inline(__always)
  func scores(of step: AlignedStep) -> (same: Float, rare: Float) {
    let isForward = step.aChunk <= step.bChunk
    let (x, y) = isForward ? (step.aPlace, step.bPlace) : (step.bPlace, step.aPlace)
    let block = block(Int(step.kind))
    let slot = (Int(x) * SourceTable.places + Int(y)) * 2
    if block[slot] == 0 {
      let found = likeness(step.aChunk, Int(step.aPlace), step.bChunk, Int(step.bPlace))
      block[slot] = found.sameHere == 0 ? 1e-9 : found.sameHere
      block[slot + 1] = found.rareHere
    }
    return (block[slot], block[slot + 1])
  }
}

/// Sums of a network that are made once for every kind of step that is met.
final class StepMemo {
  private let sums: UnsafeMutablePointer<Float>
  /// What the scores of a step add to units: two scores, each on three sides.
  let scored: UnsafeMutablePointer<Float>
  let isKnown: UnsafeMutablePointer<Bool>

  init(kinds: Int, width: Int) {
    sums = .allocate(capacity: kinds * 3 * width)
    scored = .allocate(capacity: 6 * width)
    isKnown = .allocate(capacity: kinds)
    isKnown.initialize(repeating: false, count: kinds)
  }

  @inline(__always)
  func place(_ kind: Int, _ width: Int) -> UnsafeMutablePointer<Float> { sums + kind * 3 * width }

  deinit {
    sums.deallocate()
    scored.deallocate()
    isKnown.deallocate()
  }
}
