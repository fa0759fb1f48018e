// A name in the letters of its source, and how well a rendering can be read off it.

internal import StetText

/// The letters of a source form, in the form in which tables have them: lower case, without vowel
/// points, Korean letter by letter, katakana as hiragana.
struct SourceForm {
  private(set) var letters: [UInt32] = []

  init(_ form: String) {
    for scalar in form.unicodeScalars { add(SimpleCase.lower(scalar.value)) }
    while letters.last == Self.space { letters.removeLast() }
  }

  static let space: UInt32 = 0x20

  private mutating func add(_ scalar: UInt32) {
    switch scalar {
    case 0x2E, 0x2D, 0x7E, 0x3E, 0x5BE, 0x200C, 0x20, 0xA0:
      if letters.last != Self.space, !letters.isEmpty { letters.append(Self.space) }
    // Points, tatweel and direction marks are not letters.
    case 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x640, 0x200E, 0x200F,
      0x300...0x36F:
      break
    case 0xAC00...0xD7A3: addSyllable(scalar - 0xAC00)
    case 0x30A1...0x30F6: letters.append(scalar - 0x60)
    default: letters.append(Self.plain(scalar))
    }
  }

  /// The two or three letters of a Korean syllable.
  private mutating func addSyllable(_ syllable: UInt32) {
    letters.append(0x1100 + syllable / 588)
    letters.append(0x1161 + syllable % 588 / 28)
    if syllable % 28 > 0 { letters.append(0x11A7 + syllable % 28) }
  }

  /// Letters that carry hamza or an accent, without it.
  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x622, 0x623, 0x625: 0x627
    case 0x624: 0x648
    case 0x626: 0x64A
    case 0x6C0: 0x6D5
    case 0x6C2: 0x6C1
    case 0x3AC: 0x3B1
    case 0x3AD: 0x3B5
    case 0x3AE: 0x3B7
    case 0x3AF, 0x3CA, 0x390: 0x3B9
    case 0x3CC: 0x3BF
    case 0x3CD, 0x3CB, 0x3B0: 0x3C5
    case 0x3CE: 0x3C9
    default: scalar
    }
  }
}

/// Where a reading of a name goes: after so many of its symbols, so many letters of the source.
struct ReadingPoint: Equatable {
  var symbol: Int
  var letter: Int
}

extension SourceTable {
  /// How well a rendering can be read off a source form: the log share of the best reading, by
  /// symbol of the rendering, and the points it goes through. Nil where it can't be read off at all.
  func reading(
    of name: FoldedName, from form: SourceForm, _ chunks: ChunkTable
  ) -> (odds: Float, way: [ReadingPoint])? {
    let source = form.letters
    guard name.count > 0, !source.isEmpty else { return nil }
    var grid = ReadingGrid(symbols: name.count, letters: source.count)
    for symbol in 0...name.count {
      for letter in 0...source.count {
        let point = ReadingPoint(symbol: symbol, letter: letter)
        // A source letter that no symbol stands for, and a symbol that stands for none.
        if letter < source.count { grid.offer(Self.unread, from: point, 0, 1) }
        guard symbol < name.count else { continue }
        grid.offer(Self.unread, from: point, 1, 0)
        for length in 1...min(ChunkTable.longest, name.count - symbol) {
          guard let chunk = chunks.chunk(of: name, symbol, length) else { continue }
          forEachSource(of: chunk, Int(name.place(symbol, length))) { letters, share in
            let end = letter + letters.count
            guard share > 0, end <= source.count, source[letter..<end].elementsEqual(letters)
            else { return }
            grid.offer(
              Float(Exponential.logarithm(Double(share))), from: point, length, letters.count)
          }
        }
      }
    }
    return (grid.total / Float(max(name.count, source.count)), grid.way())
  }

  /// What it costs that a symbol or letter is not accounted for.
  private static let unread: Float = -5
}

/// The best way to every point of a reading.
private struct ReadingGrid {
  private let width: Int
  private var best: [Float]
  private var from: [Int32]

  init(symbols: Int, letters: Int) {
    width = letters + 1
    best = Array(repeating: -.infinity, count: (symbols + 1) * width)
    from = Array(repeating: -1, count: best.count)
    best[0] = 0
  }

  mutating func offer(_ cost: Float, from point: ReadingPoint, _ symbols: Int, _ letters: Int) {
    let here = point.symbol * width + point.letter
    let there = here + symbols * width + letters
    if best[here] + cost > best[there] {
      best[there] = best[here] + cost
      from[there] = Int32(here)
    }
  }

  var total: Float { best.last ?? -.infinity }

  func way() -> [ReadingPoint] {
    var way: [ReadingPoint] = []
    var cell = best.count - 1
    while cell >= 0 {
      way.append(ReadingPoint(symbol: cell / width, letter: cell % width))
      cell = Int(from[cell])
    }
    return way.reversed()
  }
}
