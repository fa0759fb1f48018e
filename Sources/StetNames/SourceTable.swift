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
  /// The rows with their labels, and by source letters the first row that names them: spelt out
  /// only when somebody asks for letters.
  private let labels: WeightMatrix
  private let firstRows: [Int32]
  private let spellings = Mutex<[[UInt32]]>([])

  /// Nil where no lexicon tells of the language.
  init?(_ lexicon: Lexicon, language: String, chunks: ChunkTable) {
    let file = "names/sources-\(language)"
    let shares = lexicon.weights("shares", ofFile: file)
    guard shares.columns == Self.columns else { return nil }
    var reader = SourceReader()
    shares.forEachLabel { row, label in reader.add(label, row, chunks) }
    let rarity = lexicon.weights("rarity", ofFile: file)
    var weights = [Float](repeating: 1, count: reader.count)
    rarity.forEachLabel { row, label in
      if let number = reader.known(label) { weights[Int(number)] = rarity.values[row] }
    }
    self.rarity = weights
    (first, letters, self.shares) = reader.finish(shares, Int(chunks.unknown))
    labels = shares
    firstRows = reader.firstRows
    let measured = lexicon.weights("known", ofFile: file)
    var known = [Float](repeating: 0, count: Int(chunks.unknown) + 1)
    measured.forEachLabel { row, label in
      if let chunk = chunks.chunk(label) { known[Int(chunk)] = measured.values[row] }
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
    let spellings = allSpellings()
    for entry in first[Int(chunk)]..<first[Int(chunk) + 1] {
      body(
        spellings[Int(letters[Int(entry)])], shares[Int(entry) * Self.columns + 1 + place])
    }
  }

  private func allSpellings() -> [[UInt32]] {
    spellings.withLock { spellings in
      if spellings.isEmpty {
        var all = [[UInt32]](repeating: [], count: firstRows.count)
        var next = 0
        labels.forEachLabel { row, label in
          guard next < firstRows.count else { return }
          if firstRows[next] < 0 { next += 1 }
          guard next < firstRows.count, Int(firstRows[next]) == row else { return }
          all[next] = SourceReader.spelling(label)
          next += 1
        }
        spellings = all
      }
      return spellings
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
  /// By a hash of source letters: their number.
  private var numbers: [UInt64: UInt16] = [:]
  private var entries: [(chunk: UInt16, row: Int32, letters: UInt16)] = []
  /// By number: the first row that names the letters; -1 for no letters at all.
  private(set) var firstRows: [Int32] = []

  init() {
    numbers.reserveCapacity(1024)
    // Nothing stands for nothing.
    entries.append((0, -1, number(of: [0x5F], -1)))
  }

  var count: Int { firstRows.count }

  func known(_ letters: UnsafeBufferPointer<UInt8>) -> UInt16? { numbers[Self.hash(letters)] }

  private mutating func number(of letters: some Sequence<UInt8>, _ row: Int32) -> UInt16 {
    let hash = Self.hash(letters)
    if let known = numbers[hash] { return known }
    let number = UInt16(firstRows.count)
    numbers[hash] = number
    firstRows.append(row)
    return number
  }

  private static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The source letters of a label.
  static func spelling(_ label: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    let side = label.drop { $0 != 0x3E }.dropFirst()
    if side.elementsEqual([0x5F]) { return [] }
    return String(decoding: side, as: UTF8.self).unicodeScalars.map {
      $0 == "." ? SourceForm.space : $0.value
    }
  }

  /// A row labelled `sh>ش`.
  mutating func add(_ label: UnsafeBufferPointer<UInt8>, _ row: Int, _ chunks: ChunkTable) {
    guard let middle = label.firstIndex(of: 0x3E), let chunk = chunks.chunk(label[..<middle])
    else { return }
    entries.append((chunk, Int32(row), number(of: label[(middle + 1)...], Int32(row))))
  }

  func finish(_ table: WeightMatrix, _ chunks: Int) -> ([Int32], [UInt16], [Float]) {
    let columns = table.columns
    // One more, for the chunk that no table lists.
    var first = [Int32](repeating: 0, count: chunks + 2)
    for entry in entries { first[Int(entry.chunk) + 1] += 1 }
    for chunk in 1..<first.count { first[chunk] += first[chunk - 1] }
    var places = first
    var letters = [UInt16](repeating: 0, count: entries.count)
    var shares = [Float](repeating: 1, count: entries.count * columns)
    for entry in entries {
      let place = Int(places[Int(entry.chunk)])
      places[Int(entry.chunk)] += 1
      letters[place] = entry.letters
      guard entry.row >= 0 else { continue }
      for column in 0..<columns {
        shares[place * columns + column] = table.values[Int(entry.row) * columns + column]
      }
    }
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
