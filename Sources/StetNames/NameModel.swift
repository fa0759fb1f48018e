// The trained model: letters, correspondences and networks, read from the lexicons when first used.

internal import StetLexicons

/// Everything that a comparison reads. Made once and never changed.
struct NameModel: Sendable {
  /// The model of the lexicons inside the program.
  static let builtIn = NameModel(.builtIn)
  static let file = "names/weights"

  let letters: LetterTable
  let chunks: ChunkTable
  let networks: [StepNetwork]

  init(_ lexicon: Lexicon) {
    letters = LetterTable(lexicon)
    chunks = ChunkTable(lexicon.weights("correspondences", ofFile: Self.file))
    var networks: [StepNetwork] = []
    while let next = StepNetwork(lexicon, file: Self.file, number: networks.count + 1) {
      networks.append(next)
    }
    self.networks = networks
  }

  /// Log odds that the workspace's two names are one; nil where they can't be aligned.
  func logOdds(_ space: NameWorkspace, language: String?) -> Float? {
    guard space.first.count > 0, space.second.count > 0, !networks.isEmpty else { return nil }
    if space.second.precedes(space.first) { swap(&space.first, &space.second) }
    guard let score = chunks.align(space) else { return nil }
    if space.memos.isEmpty { space.memos = networks.map { $0.memo() } }
    measure(space, Float(score) / 256)
    var sum: Float = 0
    for (index, network) in networks.enumerated() {
      sum += network.logOdds(
        space, space.memos[index], space.measures, network.language(language))
    }
    return sum / Float(networks.count)
  }

  /// What the alignment as a whole is like: its likelihood, lengths and parts.
  private func measure(_ space: NameWorkspace, _ score: Float) {
    let (a, b) = (space.first, space.second)
    let (one, other) = (Float(a.count - a.spaces), Float(b.count - b.spaces))
    space.measures[0] = score / max(one, other) / 2 + 1.5
    space.measures[1] = abs(one - other) / 4
    space.measures[2] = (one + other) / 20
    space.measures[3] = Float(abs(a.spaces - b.spaces))
    space.measures[4] = Float(max(a.spaces, b.spaces)) / 2
    space.measures[5] = score / 30 + 1
  }
}
