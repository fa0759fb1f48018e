// Weighs an alignment: a small network over its steps, each seen with its neighbours.

internal import StetLexicons

/// One trained network. The steps become vectors, neighbours are mixed in, the whole is pooled
/// and judged; single correspondences also speak directly (`evidence`).
struct StepNetwork: Sendable {
  static let measures = 6

  private let depth: Int
  private let width: Int
  private let judges: Int
  private let kinds: Int
  private let languages: [String]
  /// By kind of step, the edge of a name first.
  private let vectors: [Float]
  private let evidence: [Float]
  /// From the vectors of the step before, the step, and the step after.
  private let context: [Float]
  private let contextBias: [Float]
  private let pool: [Float]
  private let poolBias: [Float]
  private let verdict: [Float]
  private let measureWeights: [Float]
  private let languageBias: [Float]

  init?(_ lexicon: Lexicon, file: String, number: Int) {
    func matrix(_ name: String) -> WeightMatrix {
      lexicon.weights("\(name) \(number)", ofFile: file)
    }
    let vectors = matrix("vectors")
    let bias = matrix("context bias")
    let pool = matrix("pool")
    guard !vectors.labels.isEmpty, bias.columns > 0, pool.columns > 0 else { return nil }
    depth = vectors.columns
    width = bias.columns
    judges = pool.columns
    kinds = vectors.labels.count
    languages = bias.labels
    self.vectors = vectors.values
    self.pool = pool.values
    contextBias = bias.values
    evidence = matrix("evidence").values
    context = matrix("context").values
    poolBias = matrix("pool bias").values
    verdict = matrix("verdict").values
    measureWeights = matrix("measures").values
    languageBias = matrix("languages").values
    guard evidence.count == kinds, context.count == 3 * depth * width,
      pool.labels.count == 2 * width + Self.measures, poolBias.count == languages.count * judges,
      verdict.count == judges, measureWeights.count == Self.measures,
      languageBias.count == languages.count
    else { return nil }
  }

  /// The number of a language, 0 where it is unknown or untold.
  func language(_ code: String?) -> Int {
    code.flatMap { code in languages.firstIndex { $0 == code } } ?? 0
  }

  /// Log odds that the steps of the workspace join two renderings of one name.
  func logOdds(_ space: NameWorkspace, _ memo: StepMemo, _ measures: [Float], _ language: Int)
    -> Float
  {
    let summed = space.hidden
    let highest = summed + width
    let judged = highest + width
    (summed).update(repeating: 0, count: 2 * width)
    var odds = languageBias[language]
    var before = 0
    for index in 0..<space.stepCount {
      let kind = Int(space.steps[index].kind)
      let after = index + 1 < space.stepCount ? Int(space.steps[index + 1].kind) : 0
      odds += evidence[kind]
      let left = projection(before, memo)
      let middle = projection(kind, memo) + width
      let right = projection(after, memo) + 2 * width
      contextBias.withUnsafeBufferPointer { bias in
        for unit in 0..<width {
          let value = left[unit] + middle[unit] + right[unit] + bias[language * width + unit]
          let active = value > 0 ? value : 0
          summed[unit] += active
          highest[unit] = active > highest[unit] ? active : highest[unit]
        }
      }
      before = kind
    }
    for unit in 0..<width { summed[unit] *= 0.25 }
    judge(space.hidden, judged, measures, language)
    for index in 0..<judges where judged[index] > 0 { odds += judged[index] * verdict[index] }
    for index in 0..<Self.measures { odds += measures[index] * measureWeights[index] }
    return odds
  }

  private func judge(
    _ pooled: UnsafeMutablePointer<Float>, _ judged: UnsafeMutablePointer<Float>,
    _ measures: [Float], _ language: Int
  ) {
    pool.withUnsafeBufferPointer { pool in
      for index in 0..<judges { judged[index] = poolBias[language * judges + index] }
      for row in 0..<(2 * width + Self.measures) {
        let value = row < 2 * width ? pooled[row] : measures[row - 2 * width]
        if value == 0 { continue }
        let weights = pool.baseAddress! + row * judges
        for index in 0..<judges { judged[index] += value * weights[index] }
      }
    }
  }

  /// What a kind of step adds to the units of the step after it, of itself and of the step before.
  @inline(__always)
  private func projection(_ kind: Int, _ memo: StepMemo) -> UnsafeMutablePointer<Float> {
    let place = memo.sums + kind * 3 * width
    if !memo.isKnown[kind] { project(kind, into: place, memo) }
    return place
  }

  private func project(_ kind: Int, into place: UnsafeMutablePointer<Float>, _ memo: StepMemo) {
    memo.isKnown[kind] = true
    for side in 0..<3 {
      for unit in 0..<width {
        var sum: Float = 0
        for index in 0..<depth {
          sum += vectors[kind * depth + index] * context[(side * depth + index) * width + unit]
        }
        place[side * width + unit] = sum
      }
    }
  }

  /// Room for the sums of this network.
  func memo() -> StepMemo { StepMemo(kinds: kinds, width: width) }
}

/// Sums of a network that are made once for every kind of step that is met.
final class StepMemo {
  let sums: UnsafeMutablePointer<Float>
  let isKnown: UnsafeMutablePointer<Bool>

  init(kinds: Int, width: Int) {
    sums = .allocate(capacity: kinds * 3 * width)
    isKnown = .allocate(capacity: kinds)
    isKnown.initialize(repeating: false, count: kinds)
  }

  deinit {
    sums.deallocate()
    isKnown.deallocate()
  }
}
