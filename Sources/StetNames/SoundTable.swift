// Which classes of sound a letter may stand for (`Lexicons/names/sounds.lex`).

internal import StetLexicons

/// Sets of classes of consonants: one bit for each class, and one for a letter that may be silent.
enum Sounds {
  static let silent: UInt8 = 0x80
  static let back: UInt8 = 1 << 2
  static let hiss: UInt8 = 1 << 3
  static let tooth: UInt8 = 1 << 4
  static let liquid: UInt8 = 1 << 5

  /// The bit of a letter after `classes=`.
  static func bit(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x4C: 1 << 1
    case 0x42: back
    case 0x53: hiss
    case 0x54: tooth
    case 0x52: liquid
    case 0x4E: 1 << 6
    case 0x2D: silent
    default: 0
    }
  }
}

/// The sounds of letters.
struct SoundTable: Sendable {
  /// By symbol: its classes; none for a vowel.
  private var classes = [UInt8](repeating: 0, count: Symbol.count)

  init(_ lexicon: Lexicon) {
    for entry in lexicon.entries(ofFile: "names/sounds") {
      guard let letter = lexicon.head(entry).utf8.first else { continue }
      let field = lexicon.field(entry, "classes") ?? ""
      classes[Int(Symbol.ofLabel(letter))] = field.utf8.reduce(0) { $0 | Sounds.bit($1) }
    }
  }

  /// The classes of a letter by the letters around it.
  @inline(__always)
  func classes(of symbol: UInt8, after last: UInt8, before next: UInt8) -> UInt8 {
    let sound = classes[Int(symbol)]
    if sound == 0 { return 0 }
    let following = classes[Int(next)]
    if next == Self.h, symbol != Self.h {
      // th may be a hiss; kh, gh and ch may be h.
      if sound == Sounds.tooth { return sound | Sounds.hiss }
      return sound & Sounds.back != 0 ? sound | Sounds.silent : sound
    }
    // t and d may be lost before a hiss (Tsur, Zur; Djamal, Jamal), or the hiss after them.
    if sound == Sounds.tooth, following & Sounds.hiss != 0 { return sound | Sounds.silent }
    if classes[Int(last)] == Sounds.tooth, sound & Sounds.hiss != 0 { return sound | Sounds.silent }
    return sound
  }

  static let h: UInt8 = Symbol.ofLabel(0x68)
  static let x: UInt8 = Symbol.ofLabel(0x78)
  static let l: UInt8 = Symbol.ofLabel(0x6C)
}
