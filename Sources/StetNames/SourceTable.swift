// Which letters of the source each chunk of a rendering may stand for, in one language.

internal import StetLexicons
internal import Synchronization

/// Shares of source letters by chunk and by what stands around it (`Lexicons/names/sources-*.lex`).
final class SourceTable: Sendable {
  /// Kinds of surroundings: nothing, a vowel or a consonant, before and after.
  static let places = 9
  private static let columns = places + 1

  /// The entries of a chunk lie between its place and the next one's.
  private let first: [Int32]
  private let letters: [UInt16]
  /// For every entry: over all places, then at each.
  private let shares: [Float]
  /// By chunk: how well it is known, from 0 to 1.
  private let known: [Float]
  /// By source letters.
  private let rarity: [Float]
  private let spellings: [[UInt32]]

  /// Nil where no lexicon tells of the language.
  init?(_ lexicon: Lexicon, language: String, chunks: ChunkTable) {
    let file = "names/sources-\(language)"
    let shares = lexicon.weights("shares", ofFile: file)
    guard shares.columns == Self.columns else { return nil }
    var reader = SourceReader(chunks: Int(chunks.unknown))
    let rarity = lexicon.weights("rarity", ofFile: file)
    for (row, label) in shares.labels.enumerated() { reader.add(label, row, chunks) }
    var weights = [Float](repeating: 1, count: reader.spellings.count)
    for (label, value) in zip(rarity.labels, rarity.values) {
      if let number = reader.known(Array(label.utf8)) { weights[Int(number)] = value }
    }
    self.rarity = weights
    (first, letters, self.shares) = reader.finish(shares.values, Self.columns)
    spellings = reader.spellings
    var known = [Float](repeating: 0, count: Int(chunks.unknown) + 1)
    let measured = lexicon.weights("known", ofFile: file)
    for (label, value) in zip(measured.labels, measured.values) {
      if let chunk = chunks.chunk(label) { known[Int(chunk)] = value }
    }
    known[0] = 1
    self.known = known
  }

  /// How likely two chunks stand for the same source letters.
  func likeness(_ x: UInt16, _ xPlace: Int, _ y: UInt16, _ yPlace: Int) -> Likeness {
    var (same, rare, sameHere, rareHere): (Float, Float, Float, Float) = (0, 0, 0, 0)
    for one in first[Int(x)]..<first[Int(x) + 1] {
      for other in first[Int(y)]..<first[Int(y) + 1]
      where letters[Int(one)] == letters[Int(other)] {
        let (here, there) = (Int(one) * Self.columns, Int(other) * Self.columns)
        let overall = shares[here] * shares[there]
        let atPlace = shares[here + 1 + xPlace] * shares[there + 1 + yPlace]
        let weight = rarity[Int(letters[Int(one)])]
        same += overall
        sameHere += atPlace
        rare += overall * weight
        rareHere += atPlace * weight
      }
    }
    return Likeness(
      same: Self.scaled(same, 0.01) / 2 + 1, rare: Self.scaled(rare, 0.03) / 3,
      known: min(known[Int(x)], known[Int(y)]), sameHere: Self.scaled(sameHere, 0.01) / 2 + 1,
      rareHere: Self.scaled(rareHere, 0.03) / 3)
  }

  /// The source letters that a chunk may stand for at a place, with their shares.
  func forEachSource(of chunk: UInt16, _ place: Int, _ body: ([UInt32], Float) -> Void) {
    for entry in first[Int(chunk)]..<first[Int(chunk) + 1] {
      body(
        spellings[Int(letters[Int(entry)])], shares[Int(entry) * Self.columns + 1 + place])
    }
  }

  private static func scaled(_ value: Float, _ floor: Float) -> Float {
    Float(Exponential.logarithm(Double(value + floor)))
  }
}

/// What a table says of two chunks, as the networks read it.
struct Likeness {
  var same: Float = 0
  var rare: Float = 0
  var known: Float = 0
  var sameHere: Float = 0
  var rareHere: Float = 0

  static func average(_ all: [Likeness]) -> Likeness {
    var sum = Likeness()
    let share = 1 / Float(max(1, all.count))
    for one in all {
      sum.same += one.same * share
      sum.rare += one.rare * share
      sum.known += one.known * share
      sum.sameHere += one.sameHere * share
      sum.rareHere += one.rareHere * share
    }
    return sum
  }
}

/// Sorts the rows of a table by chunk.
private struct SourceReader {
  private var numbers: [[UInt8]: UInt16] = [:]
  private var rows: [[(row: Int, letters: UInt16)]]
  /// By number: the letters themselves.
  private(set) var spellings: [[UInt32]] = []

  init(chunks: Int) {
    rows = Array(repeating: [], count: chunks + 1)
    // Nothing stands for nothing.
    rows[0] = [(-1, number(of: [0x5F]))]
  }

  func known(_ letters: [UInt8]) -> UInt16? { numbers[letters] }

  mutating func number(of letters: ArraySlice<UInt8>) -> UInt16 {
    if let known = numbers[Array(letters)] { return known }
    let number = UInt16(numbers.count)
    numbers[Array(letters)] = number
    spellings.append(Self.spelling(letters))
    return number
  }

  private static func spelling(_ label: ArraySlice<UInt8>) -> [UInt32] {
    if label.elementsEqual([0x5F]) { return [] }
    return String(decoding: label, as: UTF8.self).unicodeScalars.map {
      $0 == "." ? SourceForm.space : $0.value
    }
  }

  /// A row labelled `sh>ش`.
  mutating func add(_ label: String, _ row: Int, _ chunks: ChunkTable) {
    let sides = Array(label.utf8).split(separator: 0x3E, maxSplits: 1)
    guard sides.count == 2, let chunk = chunks.chunk(symbols: sides[0].map(Symbol.ofLabel))
    else { return }
    rows[Int(chunk)].append((row, number(of: sides[1])))
  }

  func finish(_ values: [Float], _ columns: Int) -> ([Int32], [UInt16], [Float]) {
    var first: [Int32] = [0]
    var letters: [UInt16] = []
    var shares: [Float] = []
    for entries in rows {
      for entry in entries {
        letters.append(entry.letters)
        if entry.row < 0 {
          shares.append(contentsOf: repeatElement(1, count: columns))
        } else {
          shares.append(contentsOf: values[(entry.row * columns)..<((entry.row + 1) * columns)])
        }
      }
      first.append(Int32(letters.count))
    }
    // One more, for the chunk that no table lists.
    first.append(Int32(letters.count))
    return (first, letters, shares)
  }
}

/// The tables of languages, each read when first asked for.
final class SourceShelf: Sendable {
  private let lexicon: Lexicon
  private let chunks: ChunkTable
  private let tables = Mutex<[String: SourceTable?]>([:])

  init(_ lexicon: Lexicon, _ chunks: ChunkTable) {
    self.lexicon = lexicon
    self.chunks = chunks
  }

  func table(_ language: String) -> SourceTable? {
    tables.withLock { tables in
      if let known = tables[language] { return known }
      let table = SourceTable(lexicon, language: language, chunks: chunks)
      tables[language] = .some(table)
      return table
    }
  }
}
