// How the letters of a name are read: any Latin letter as one of the matcher's few symbols.

internal import StetLexicons
internal import StetText

/// The symbols in which names are compared. A space separates parts; `article` stands for al-,
/// el-, ash- and their kin before a part.
enum Symbol {
  static let space: UInt8 = 1
  static let apostrophe: UInt8 = 2
  static let article: UInt8 = 3
  static let a: UInt8 = 4
  static let i: UInt8 = ofLabel(0x69)
  static let y: UInt8 = ofLabel(0x79)
  /// How many there are, with 0 for none; a power of two, so that tries can be indexed by it.
  static let count = 32

  /// The symbol of a byte of a label: `.` is a space there and `@` an article.
  static func ofLabel(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x2E: space
    case 0x27: apostrophe
    case 0x40: article
    case 0x61...0x7A: byte - 0x61 + a
    default: 0
    }
  }
}

/// Reads letters beyond ASCII by `Lexicons/names/letters.lex`.
struct LetterTable: Sendable {
  /// Up to four symbols in a word, the first in the lowest byte; 0 is no letter.
  private var readings: [UInt32]
  private static let file = "names/letters"
  private static let extended = 0x1E00
  private static let low = 0x300

  init(_ lexicon: Lexicon) {
    readings = Array(repeating: 0, count: Self.low + 0x100)
    for entry in lexicon.entries(ofFile: Self.file) {
      var packed: UInt32 = 0
      for (place, byte) in lexicon.head(entry).utf8.prefix(4).enumerated() {
        packed |= UInt32(Symbol.ofLabel(byte)) << UInt32(8 * place)
      }
      for scalar in (lexicon.field(entry, "letters") ?? "").unicodeScalars {
        if let index = Self.index(scalar.value) { readings[index] = packed }
      }
    }
  }

  private static func index(_ scalar: UInt32) -> Int? {
    let value = Int(scalar)
    if value < low { return value }
    return (extended..<(extended + 0x100)).contains(value) ? value - extended + low : nil
  }

  /// The symbols of a scalar, packed; nil where it separates words, 0 where it is passed over.
  func reading(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x61...0x7A: return scalar - 0x61 + UInt32(Symbol.a)
    case 0x41...0x5A: return scalar - 0x41 + UInt32(Symbol.a)
    case 0x27, 0x22, 0x60, 0xB4, 0x2018, 0x2019: return UInt32(Symbol.apostrophe)
    case 0x2B0..<0x300: return UInt32(Symbol.apostrophe)
    case 0x300..<0x370: return 0
    default:
      guard let index = Self.index(scalar), readings[index] != 0 else { return nil }
      return readings[index]
    }
  }
}
