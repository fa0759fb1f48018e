// The print of a name: what of it survives any way of spelling it.

/// The consonants of a name as sets of classes, and its letters as bits.
struct NamePrint: Sendable {
  /// Consonants that are kept.
  static let longest = 16
  /// Where a name may begin: with one of seven classes, or with none.
  static let beginnings = 8

  /// Bit `a * 8 + b` where a consonant of class a comes before one of class b; class 0 is the edge.
  private var pairs: UInt64 = 0
  /// Bits of letters, and of pairs of letters.
  private var letters: UInt64 = 0
  /// Sets of classes, in order; the highest bit marks a consonant that may be silent.
  private var sounds = SIMD16<UInt8>()
  private var soundCount: UInt8 = 0
  private var pairCount: UInt8 = 0
  private var letterCount: UInt8 = 0
  /// Classes that the first consonant may have.
  private(set) var beginning: UInt8 = 0

  init(_ name: FoldedName) {
    var before: UInt8 = 1
    var last: UInt8 = 0
    var isOpen = true
    for index in 0..<name.count {
      let symbol = name.symbols[index]
      guard symbol >= Symbol.a else { continue }
      let letter = symbol - Symbol.a
      addLetter(letter, after: last)
      let isDoubled = last == letter + 1
      last = letter + 1
      let next = index + 1 < name.count ? name.symbols[index + 1] : 0
      let sound = Self.sound(letter, before: next)
      if sound == 0 || isDoubled { continue }
      let (classes, mayBeSilent) = (sound & ~Self.silent, sound & Self.silent != 0)
      if isOpen {
        beginning |= classes
        isOpen = mayBeSilent
      }
      // Pairs reach over a consonant that may be silent.
      link(before, classes)
      before = mayBeSilent ? before | classes : classes
      if Int(soundCount) < Self.longest {
        sounds[Int(soundCount)] = sound
        soundCount += 1
      }
    }
    if isOpen { beginning |= 1 }
    link(before, 1)
    pairCount = UInt8(pairs.nonzeroBitCount)
    letterCount = UInt8(letters.nonzeroBitCount)
  }

  private mutating func addLetter(_ letter: UInt8, after last: UInt8) {
    letters |= 1 << UInt64(letter)
    letters |= 1 << (26 + (UInt64(last) * 27 + UInt64(letter)) * 2_654_435_761 >> 7 % 38)
  }

  /// Every class of the one set before every class of the other.
  private mutating func link(_ ones: UInt8, _ others: UInt8) {
    for one in 0..<8 where ones >> UInt8(one) & 1 == 1 {
      pairs |= UInt64(others) << UInt64(one * 8)
    }
  }

  /// How like another print is at first sight, from 0 to 255.
  @inline(__always)
  func glance(_ other: NamePrint) -> Int {
    let shared = (pairs & other.pairs).nonzeroBitCount
    let both = (letters & other.letters).nonzeroBitCount
    let classes = 300 * shared / (Int(pairCount) + Int(other.pairCount))
    return min(255, classes + 210 * both / (Int(letterCount) + Int(other.letterCount) + 1))
  }

  /// What it costs to turn one row of consonants into the other, in tenths.
  func distance(_ other: NamePrint) -> Int {
    let (rows, columns) = (Int(soundCount), Int(other.soundCount))
    var line = SIMD32<Int16>()
    for column in 0..<columns {
      line[column + 1] = line[column] + Self.cost(other.sounds[column])
    }
    for row in 0..<rows {
      let sound = sounds[row]
      let alone = Self.cost(sound)
      var diagonal = line[0]
      line[0] += alone
      for column in 0..<columns {
        let opposite = other.sounds[column]
        let isAlike = sound & opposite & ~Self.silent != 0
        let replaced = diagonal + (isAlike ? (sound == opposite ? 0 : 1) : 14)
        diagonal = line[column + 1]
        line[column + 1] = min(
          replaced, min(diagonal + alone, line[column] + Self.cost(opposite)))
      }
    }
    return Int(line[columns])
  }

  private static func cost(_ sound: UInt8) -> Int16 { sound & silent != 0 ? 3 : 10 }

  /// How like another print is at a closer look; any number, more is liker.
  func closeness(_ other: NamePrint) -> Int {
    let longer = max(Int(soundCount), Int(other.soundCount)) + 2
    let both = (letters & other.letters).nonzeroBitCount
    let shared = 100 * both / (Int(letterCount) + Int(other.letterCount) + 1)
    return 2 * shared - 24 * distance(other) / longer
  }

  private static let silent: UInt8 = 0x80
  private static let lip: UInt8 = 1 << 1
  private static let back: UInt8 = 1 << 2
  private static let hiss: UInt8 = 1 << 3
  private static let tooth: UInt8 = 1 << 4
  private static let liquid: UInt8 = 1 << 5
  private static let nose: UInt8 = 1 << 6

  /// The classes of a letter before another: t and d may be lost before a hiss (Tsur, Zur; Djamal,
  /// Jamal), k and c before h, and th may be a hiss.
  private static func sound(_ letter: UInt8, before symbol: UInt8) -> UInt8 {
    let sound = sounds[Int(letter)]
    guard symbol >= Symbol.a else { return sound }
    let next = symbol - Symbol.a
    if next == h, letter != h { return sound == tooth ? tooth | hiss : sound | hushed(sound) }
    return sound == tooth && sounds[Int(next)] & hiss != 0 ? sound | silent : sound
  }

  private static let h: UInt8 = 7

  private static func hushed(_ sound: UInt8) -> UInt8 { sound & back != 0 ? silent : 0 }

  /// By letter, a to z: the classes it may belong to; none for a vowel.
  private static let sounds: [UInt8] = [
    0, lip, back | hiss, tooth, 0, lip, back | hiss | silent, back | silent, 0, hiss | silent,
    back, liquid, nose, nose, 0, lip, back, liquid, hiss, tooth, 0, lip | silent, lip | silent,
    back | hiss, 0, hiss,
  ]
}
