// The print of a name: what of it survives any way of spelling it.

/// Pairs of neighbouring consonant classes as bits, and letters as bits.
struct NamePrint: Sendable {
  /// Classes of consonants; 0 is the edge of the name.
  private static let classes = 8
  static let pairs = classes * classes

  /// Bit `a * 8 + b` where a consonant of class a comes before one of class b.
  private(set) var skeleton: UInt64 = 0
  /// Bits of letters, and of pairs of letters.
  private var letters: UInt64 = 0
  var count: Int { skeleton.nonzeroBitCount }

  init(_ name: FoldedName) {
    // Consonants that may be silent are both there and not: pairs reach over them.
    var before: UInt8 = 1
    var last: UInt8 = 0
    for index in 0..<name.count {
      let symbol = name.symbols[index]
      guard symbol >= Symbol.a else { continue }
      let letter = symbol - Symbol.a
      addLetter(letter, after: last)
      last = letter + 1
      let sound = Self.sounds[Int(letter)]
      if sound.classes == 0 { continue }
      link(before, sound.classes)
      before = sound.isOptional ? before | sound.classes : sound.classes
    }
    link(before, 1)
  }

  private mutating func addLetter(_ letter: UInt8, after last: UInt8) {
    letters |= 1 << UInt64(letter)
    letters |= 1 << UInt64(26 + (Int(last) * 27 + Int(letter)) * 2_654_435_761 % 4_294_967_296 % 38)
  }

  /// Every class of the one set before every class of the other.
  private mutating func link(_ ones: UInt8, _ others: UInt8) {
    for one in 0..<Self.classes where ones >> UInt8(one) & 1 == 1 {
      skeleton |= UInt64(others) << UInt64(one * Self.classes)
    }
  }

  func forEachPair(_ body: (Int) -> Void) {
    var rest = skeleton
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  /// How like another print is, from 0 to 255.
  @inline(__always)
  func rank(_ other: NamePrint, shared: Int) -> UInt8 {
    let classes = 340 * shared / (count + other.count)
    let both = (letters & other.letters).nonzeroBitCount
    let all = letters.nonzeroBitCount + other.letters.nonzeroBitCount
    return UInt8(clamping: classes + 170 * both / max(1, all))
  }

  private struct Sound {
    /// Bits of the classes a letter may belong to; none for a vowel.
    var classes: UInt8
    var isOptional = false
  }

  private static let lip: UInt8 = 1 << 1
  private static let back: UInt8 = 1 << 2
  private static let hiss: UInt8 = 1 << 3
  private static let tooth: UInt8 = 1 << 4
  private static let liquid: UInt8 = 1 << 5
  private static let nose: UInt8 = 1 << 6

  /// By letter, a to z.
  private static let sounds: [Sound] = [
    Sound(classes: 0), Sound(classes: lip), Sound(classes: back | hiss), Sound(classes: tooth),
    Sound(classes: 0), Sound(classes: lip), Sound(classes: back | hiss, isOptional: true),
    Sound(classes: back, isOptional: true), Sound(classes: 0),
    Sound(classes: hiss, isOptional: true), Sound(classes: back), Sound(classes: liquid),
    Sound(classes: nose), Sound(classes: nose), Sound(classes: 0), Sound(classes: lip),
    Sound(classes: back), Sound(classes: liquid), Sound(classes: hiss), Sound(classes: tooth),
    Sound(classes: 0), Sound(classes: lip), Sound(classes: lip, isOptional: true),
    Sound(classes: back | hiss), Sound(classes: 0), Sound(classes: hiss),
  ]
}
