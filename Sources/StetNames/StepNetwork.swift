// Weighs an alignment: a small network over its steps, each seen with its neighbours.

internal import StetLexicons

/// One trained network. The steps become vectors, neighbours are mixed in, the whole is pooled
/// and judged; single correspondences also speak directly (`evidence`).
final class StepNetwork: Sendable {
  static let measures = 6
  /// Scores of a step that do not come from its kind alone: those at its place.
  private static let scores = 5

  private let depth: Int
  let width: Int
  private let judges: Int
  private let languages: [String]
  /// By kind of step, the edge of a name first.
  private let vectors: [Float]
  /// What the scores of a step add to its vector.
  private let likeness: [Float]
  /// By language: what the vector is multiplied by.
  private let gate: [Float]
  /// Rows of numbers by language; for every kind the row that is its own.
  private let evidence: [Float]
  private let evidenceRows: [UInt16]
  /// From the vectors of the step before, the step, and the step after.
  private let context: [Float]
  private let contextBias: [Float]
  private let pool: [Float]
  private let poolBias: [Float]
  private let verdict: [Float]
  private let measureWeights: [Float]
  private let languageBias: [Float]

  init?(_ lexicon: Lexicon, file: String, number: Int, chunks: ChunkTable) {
    func matrix(_ name: String) -> WeightMatrix {
      lexicon.weights("\(name) \(number)", ofFile: file)
    }
    let vectors = matrix("vectors")
    let bias = matrix("context bias")
    let pool = matrix("pool")
    guard vectors.rows == chunks.costs.count, bias.columns > 0, pool.columns > 0 else { return nil }
    depth = vectors.columns
    width = bias.columns
    judges = pool.columns
    languages = bias.labels
    self.vectors = vectors.values
    self.pool = pool.values
    contextBias = bias.values
    likeness = matrix("likeness").values
    gate = matrix("gate").values
    let evidence = matrix("evidence")
    self.evidence = evidence.values
    evidenceRows = Self.rows(of: evidence, chunks)
    context = matrix("context").values
    poolBias = matrix("pool bias").values
    verdict = matrix("verdict").values
    measureWeights = matrix("measures").values
    languageBias = matrix("languages").values
    guard evidence.columns == languages.count, evidenceRows.count == vectors.rows,
      likeness.count == Self.scores * depth, gate.count == languages.count * depth,
      context.count == 3 * depth * width, width % 8 == 0, judges % 8 == 0,
      pool.rows == 2 * width + Self.measures,
      poolBias.count == languages.count * judges, verdict.count == judges,
      measureWeights.count == Self.measures, languageBias.count == languages.count
    else { return nil }
  }

  /// Evidence is written down for common kinds only, and once (`?`) for all the rest.
  private static func rows(of evidence: WeightMatrix, _ chunks: ChunkTable) -> [UInt16] {
    var rest: Int?
    var rows: [(kind: Int, row: Int)] = []
    evidence.forEachLabel { row, label in
      if label.count == 1, label[0] == 0x3F { rest = row }
      if label.count == 1, label[0] == 0x5E { rows.append((0, row)) }
      if let kind = chunks.kind(label) { rows.append((Int(kind), row)) }
    }
    guard let rest else { return [] }
    var all = [UInt16](repeating: UInt16(rest), count: chunks.costs.count)
    for (kind, row) in rows { all[kind] = UInt16(row) }
    return all
  }

  /// The number of a language, 0 where it is unknown or untold.
  func language(_ code: String?) -> Int {
    code.flatMap { code in languages.firstIndex { $0 == code } } ?? 0
  }

  /// Log odds that the steps of the workspace join two renderings of one name.
  func logOdds(_ space: NameWorkspace, _ memo: LanguageMemo, _ sums: StepMemo) -> Float {
    let language = memo.language
    let summed = space.hidden
    let highest = summed + width
    summed.update(repeating: 0, count: 2 * width)
    var odds = languageBias[language]
    contextBias.withUnsafeBufferPointer { bias in
      for index in 0..<space.stepCount {
        let row = Int(evidenceRows[Int(space.steps[index].kind)])
        odds += evidence[row * languages.count + language]
        activate(space, memo, sums, index, bias.baseAddress! + language * width)
      }
    }
    for unit in 0..<width { summed[unit] *= 0.25 }
    let judged = highest + width
    judge(space, judged, language)
    for index in 0..<judges where judged[index] > 0 { odds += judged[index] * verdict[index] }
    for index in 0..<Self.measures { odds += space.measures[index] * measureWeights[index] }
    return odds
  }

  /// Adds the hidden units of a step to the sums and maxima of its name.
  @inline(__always)
  private func activate(
    _ space: NameWorkspace, _ memo: LanguageMemo, _ sums: StepMemo, _ index: Int,
    _ bias: UnsafePointer<Float>
  ) {
    let summed = space.hidden
    let highest = summed + width
    let edge = sum(0, memo, sums)
    let scored = sums.scored
    let isFirst = index == 0
    let isLast = index + 1 == space.stepCount
    let left = isFirst ? edge : sum(space.steps[index - 1].kind, memo, sums)
    let middle = sum(space.steps[index].kind, memo, sums) + width
    let right = (isLast ? edge : sum(space.steps[index + 1].kind, memo, sums)) + 2 * width
    let here = space.scores + 2 * (index + 1)
    for unit in stride(from: 0, to: width, by: 8) {
      var value = Lane.load(left, unit) + Lane.load(middle, unit) + Lane.load(right, unit)
      value += Lane.load(bias, unit)
      for side in 0..<3 {
        value += Lane.load(scored, side * width + unit) * here[2 * side - 2]
        value += Lane.load(scored, (3 + side) * width + unit) * here[2 * side - 1]
      }
      value.replace(with: 0, where: value .< 0)
      Lane.store(Lane.load(summed, unit) + value, summed, unit)
      let most = Lane.load(highest, unit)
      Lane.store(most.replacing(with: value, where: value .> most), highest, unit)
    }
  }

  private func judge(_ space: NameWorkspace, _ judged: UnsafeMutablePointer<Float>, _ language: Int)
  {
    pool.withUnsafeBufferPointer { pool in
      poolBias.withUnsafeBufferPointer { bias in
        for index in stride(from: 0, to: judges, by: 8) {
          var sum = Lane.load(bias.baseAddress! + language * judges, index)
          for row in 0..<(2 * width) {
            sum += Lane.load(pool.baseAddress! + row * judges, index) * space.hidden[row]
          }
          for row in 0..<Self.measures {
            let weights = pool.baseAddress! + (2 * width + row) * judges
            sum += Lane.load(weights, index) * space.measures[row]
          }
          Lane.store(sum, judged, index)
        }
      }
    }
  }

  /// What a kind of step adds to the units of the step after it, of itself and of the step before.
  @inline(__always)
  private func sum(_ kind: UInt16, _ memo: LanguageMemo, _ sums: StepMemo)
    -> UnsafeMutablePointer<Float>
  {
    if !sums.isKnown[Int(kind)] { project(Int(kind), memo, sums) }
    return sums.place(Int(kind), width)
  }

  private func project(_ kind: Int, _ memo: LanguageMemo, _ sums: StepMemo) {
    sums.isKnown[kind] = true
    let overall = memo.overall(kind)
    var vector = Array(vectors[(kind * depth)..<((kind + 1) * depth)])
    if kind > 0 {
      for index in 0..<depth {
        vector[index] += overall.same * likeness[index] + overall.rare * likeness[depth + index]
        vector[index] += overall.known * likeness[2 * depth + index]
        vector[index] *= gate[memo.language * depth + index]
      }
    }
    for side in 0..<3 { mix(vector, side, into: sums.place(kind, width) + side * width) }
  }

  private func mix(_ vector: [Float], _ side: Int, into place: UnsafeMutablePointer<Float>) {
    for unit in 0..<width {
      var sum: Float = 0
      for index in 0..<depth {
        sum += vector[index] * context[(side * depth + index) * width + unit]
      }
      place[unit] = sum
    }
  }

  /// Room for the sums of a language, with what is the same for all kinds.
  func memo(kinds: Int, language: Int) -> StepMemo {
    let memo = StepMemo(kinds: kinds, width: width)
    for score in 0..<2 {
      let vector = (0..<depth).map {
        likeness[(3 + score) * depth + $0] * gate[language * depth + $0]
      }
      for side in 0..<3 { mix(vector, side, into: memo.scored + (3 * score + side) * width) }
    }
    return memo
  }
}

/// Eight numbers at once, at any address.
private enum Lane {
  @inline(__always)
  static func load(_ numbers: UnsafePointer<Float>, _ index: Int) -> SIMD8<Float> {
    UnsafeRawPointer(numbers + index).loadUnaligned(as: SIMD8<Float>.self)
  }

  @inline(__always)
  static func store(_ value: SIMD8<Float>, _ numbers: UnsafeMutablePointer<Float>, _ index: Int) {
    UnsafeMutableRawPointer(numbers + index).storeBytes(of: value, as: SIMD8<Float>.self)
  }
}
