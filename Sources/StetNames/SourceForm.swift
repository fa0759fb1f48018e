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

extension SourceTable {
  /// How well a rendering can be read off a source form: the log share of the best reading, by
  /// symbol of the rendering. Nil where it can't be read off at all.
  func reading(of name: FoldedName, from form: SourceForm, _ chunks: ChunkTable) -> Float? {
    let source = form.letters
    let width = source.count + 1
    var best = [Float](repeating: -.infinity, count: (name.count + 1) * width)
    best[0] = 0
    for start in 0..<name.count {
      for place in 0...source.count where best[start * width + place] > -.infinity {
        let here = best[start * width + place]
        // A symbol that stands for nothing known, and a source letter that none stands for.
        best[(start + 1) * width + place].raise(to: here + Self.unread)
        if place < source.count {
          best[start * width + place + 1].raise(to: here + Self.unread)
        }
        for length in 1...min(ChunkTable.longest, name.count - start) {
          guard let chunk = chunks.chunk(of: name, start, length) else { continue }
          let around = Int(name.place(start, length))
          forEachSource(of: chunk, around) { letters, share in
            let end = place + letters.count
            guard share > 0, end <= source.count, source[place..<end].elementsEqual(letters)
            else { return }
            best[(start + length) * width + end].raise(
              to: here + Float(Exponential.logarithm(Double(share))))
          }
        }
      }
    }
    var last = -Float.infinity
    for place in 0...source.count {
      let rest = Float(source.count - place) * Self.unread
      last = max(last, best[name.count * width + place] + rest)
    }
    return name.count > 0 && last > -.infinity ? last / Float(max(name.count, source.count)) : nil
  }

  /// What it costs that a symbol or letter is not accounted for.
  private static let unread: Float = -5
}

extension Float {
  fileprivate mutating func raise(to other: Float) { if other > self { self = other } }
}
