// The trained model: letters, correspondences and networks, read from the lexicons when first used.

internal import StetLexicons

/// Everything that a comparison reads. Made once and never changed.
struct NameModel: Sendable {
  /// The model of the lexicons inside the program.
  static let builtIn = NameModel(.builtIn)
  static let file = "names/weights"
  /// Log odds of parts that are nothing like each other, and the likelihood by letter, in 1/256,
  /// below which they are so.
  private static let unlike: Float = -8
  private static let unlikeness: Int32 = -2300

  let letters: LetterTable
  let chunks: ChunkTable
  let networks: [StepNetwork]
  let roles: PartWords
  let sounds: SoundTable
  let shelf: SourceShelf
  /// Languages whose tables are averaged where the language is not told or has none.
  let widely: [String]

  init(_ lexicon: Lexicon) {
    letters = LetterTable(lexicon)
    roles = PartWords(lexicon)
    chunks = ChunkTable(lexicon.weights("correspondences", ofFile: Self.file))
    sounds = SoundTable(lexicon)
    var networks: [StepNetwork] = []
    while let next = StepNetwork(
      lexicon, file: Self.file, number: networks.count + 1, chunks: chunks)
    {
      networks.append(next)
    }
    self.networks = networks
    shelf = SourceShelf(lexicon, chunks)
    widely = lexicon.weights("widely", ofFile: Self.file).labels
  }

  /// Log odds that two names are one as they stand, symbol by symbol; nil where one is empty.
  ///
  /// - Parameter isPart: whether they are parts of names, most of which are nothing like each
  ///   other; such are told by their lengths and letters alone.
  func logOdds(
    _ one: FoldedName, _ other: FoldedName, _ space: NameWorkspace, language: String?,
    isPart: Bool = false
  ) -> Float? {
    guard one.count > 0, other.count > 0, !networks.isEmpty else { return nil }
    let (longer, shorter) = (max(one.count, other.count), min(one.count, other.count))
    if isPart, longer > 2 * shorter + 2 { return Self.unlike }
    // One order only, so that both ways round give the same number.
    let (a, b) = other.precedes(one) ? (other, one) : (one, other)
    guard let score = chunks.align(a, b, space) else { return nil }
    if isPart, score < Self.unlikeness * Int32(longer) { return Self.unlike }
    let memo = memo(space, language)
    measure(a, b, Float(score) / 256, space)
    scorePlaces(space, memo)
    var sum: Float = 0
    for (index, network) in networks.enumerated() {
      sum += network.logOdds(space, memo, memo.sums[index])
    }
    return sum / Float(networks.count)
  }

  /// The scores of every step at its place.
  private func scorePlaces(_ space: NameWorkspace, _ memo: LanguageMemo) {
    let scores = space.scores
    (scores[0], scores[1]) = (0, 0)
    for index in 0..<space.stepCount {
      (scores[2 * index + 2], scores[2 * index + 3]) = memo.scores(of: space.steps[index])
    }
    (scores[2 * space.stepCount + 2], scores[2 * space.stepCount + 3]) = (0, 0)
  }

  /// Log odds that a name is a rendering of a source form; nil where no table tells. The two numbers
  /// were fitted to names whose tables were learnt without them.
  func readingOdds(
    _ name: String, _ form: SourceForm, _ language: String, _ space: NameWorkspace
  ) -> Float? {
    guard let table = shelf.table(language) else { return nil }
    space.first.read(name, letters)
    return table.reading(of: space.first, from: form, chunks).map { 2.3 * $0.odds + 3.2 }
  }

  /// What the workspace knows in a language.
  func memo(_ space: NameWorkspace, _ language: String?) -> LanguageMemo {
    let number = networks[0].language(language)
    while space.memos.count <= number { space.memos.append(nil) }
    if let known = space.memos[number] { return known }
    let own = number > 0 ? language.flatMap(shelf.table) : nil
    let tables = own.map { [$0] } ?? widely.compactMap(shelf.table)
    let memo = LanguageMemo(
      language: number, tables: tables, networks: networks, chunks: chunks)
    space.memos[number] = memo
    return memo
  }

  /// What the alignment as a whole is like: its likelihood, lengths and parts.
  private func measure(
    _ a: FoldedName, _ b: FoldedName, _ score: Float, _ space: NameWorkspace
  ) {
    let (one, other) = (Float(a.count - a.spaces), Float(b.count - b.spaces))
    space.measures[0] = score / max(one, other) / 2 + 1.5
    space.measures[1] = abs(one - other) / 4
    space.measures[2] = (one + other) / 20
    space.measures[3] = Float(abs(a.spaces - b.spaces))
    space.measures[4] = Float(max(a.spaces, b.spaces)) / 2
    space.measures[5] = score / 30 + 1
  }
}
