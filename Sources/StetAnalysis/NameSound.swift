// What a Latin word sounds like, coarsely: a key that survives the usual ways of writing one
// foreign name, and a distance for the words whose keys are near.

internal import StetText

/// Words of names as bare letters `a`–`z`, end to end in one buffer.
struct NameLetters {
  private(set) var letters: [UInt8] = []

  /// Appends the word's letters, without accents, hyphens and apostrophes.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int32> {
    let start = Int32(letters.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
      index += length
      append(SimpleCase.lower(scalar))
    }
    return start..<Int32(letters.count)
  }

  private mutating func append(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A: letters.append(UInt8(scalar))
    case 0xE0...0x17F:
      let base = Self.base.utf8Start[Int(scalar - 0xE0)]
      if base != 0x2D { letters.append(base) }
      if scalar == 0xE6 || scalar == 0x153 { letters.append(0x65) }
      if scalar == 0xDF || scalar == 0xFE { letters.append(scalar == 0xDF ? 0x73 : 0x68) }
    case 0x218...0x219: letters.append(0x73)
    case 0x21A...0x21B: letters.append(0x74)
    case 0x1E00..<0x1F00: letters.append(0x61)
    default: break
    }
  }

  /// The letters U+00E0–U+017F without their marks.
  private static let base: StaticString =
    """
    aaaaaaaceeeeiiiidnooooo-ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjjjkkk\
    lllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
}

/// The classes of consonants that renderings of one name exchange for each other.
enum NameSound {
  enum Class: UInt8 { case none, lip, tooth, hiss, throat, l, r, m, n }

  /// Up to sixteen classes, four bits each, the first lowest; runs of one class count once.
  static func key(_ letters: [UInt8], _ range: Range<Int32>) -> UInt64 {
    var key: UInt64 = 0
    var shift: UInt64 = 0
    var last = Class.none
    var index = Int(range.lowerBound)
    let end = Int(range.upperBound)
    while index < end, shift < 64 {
      let (found, length) = consonant(letters, index, end)
      if found != .none, found != last {
        key |= UInt64(found.rawValue) << shift
        shift += 4
      }
      last = found
      index += length
    }
    return key
  }

  /// The class of the consonant at `index`, and how many letters write it.
  static func consonant(_ letters: [UInt8], _ index: Int, _ end: Int) -> (Class, Int) {
    let letter = letters[index]
    let next = index + 1 < end ? letters[index + 1] : 0
    if next == 0x68 {
      switch letter {
      case 0x73, 0x7A: return (.hiss, 2)  // sh zh
      case 0x6B, 0x67, 0x63: return (.throat, 2)  // kh gh ch
      case 0x70: return (.lip, 2)
      case 0x74, 0x64: return (.tooth, 2)
      default: break
      }
    }
    if letter == 0x74, next == 0x73 || next == 0x7A { return (.hiss, 2) }
    if letter == 0x63, next == 0x6B { return (.throat, 2) }
    if letter == 0x68 {
      // Silent at a word's end and before another consonant.
      return (index + 1 < end && isVowel(next) ? .throat : .none, 1)
    }
    return (of(letter, before: next), 1)
  }

  private static func of(_ letter: UInt8, before next: UInt8) -> Class {
    switch letter {
    case 0x62, 0x70, 0x76, 0x66, 0x77: .lip
    case 0x64, 0x74: .tooth
    case 0x73, 0x7A, 0x6A, 0x78: .hiss
    case 0x63: next == 0x65 || next == 0x69 || next == 0x79 ? .hiss : .throat
    case 0x6B, 0x71, 0x67: .throat
    case 0x6C: .l
    case 0x72: .r
    case 0x6D: .m
    case 0x6E: .n
    default: .none
    }
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75
      || letter == 0x79
  }

  /// 1 for the same letters, towards 0 the less of them is shared; vowels and consonants of one
  /// class count for little.
  static func likeness(_ letters: [UInt8], _ a: Range<Int32>, _ b: Range<Int32>) -> Double {
    let rows = a.count
    let columns = b.count
    guard rows > 0, columns > 0, rows <= 32, columns <= 32 else { return 0 }
    let swaps = swaps
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: columns + 1) { row in
      for column in 0...columns {
        row[column] =
          column == 0 ? 0 : row[column - 1] + gap(letters, Int(b.lowerBound) + column - 1, b)
      }
      for i in 0..<rows {
        let at = Int(a.lowerBound) + i
        var diagonal = row[0]
        row[0] += gap(letters, at, a)
        for j in 0..<columns {
          let other = Int(b.lowerBound) + j
          let kept = row[j + 1]
          row[j + 1] = min(
            min(kept + gap(letters, at, a), row[j] + gap(letters, other, b)),
            diagonal + swaps[Int(letters[at] & 31) << 5 | Int(letters[other] & 31)])
          diagonal = kept
        }
      }
      return max(0, 1 - Double(row[columns]) / (20 * Double(max(rows, columns))))
    }
  }

  /// Cost, in twentieths, of a letter that only one of the words has.
  private static func gap(_ letters: [UInt8], _ index: Int, _ word: Range<Int32>) -> Int32 {
    let letter = letters[index]
    if index > Int(word.lowerBound), letters[index - 1] == letter { return 3 }
    if letter == 0x68 { return 7 }
    return isVowel(letter) ? 9 : 20
  }

  /// The cost of every letter for every other, by the last five bits of both.
  private static let swaps: [Int32] = (0..<1024).map { pair in
    swap(UInt8(pair >> 5) | 0x60, UInt8(pair & 31) | 0x60)
  }

  private static func swap(_ a: UInt8, _ b: UInt8) -> Int32 {
    if a == b { return 0 }
    let vowels = (isVowel(a), isVowel(b))
    if vowels.0, vowels.1 { return 6 }
    if vowels.0 != vowels.1 {
      return (a == 0x6A || b == 0x6A) && (a == 0x79 || b == 0x79 || a == 0x69 || b == 0x69) ? 5 : 24
    }
    let sounds = (of(a, before: 0), of(b, before: 0))
    if sounds.0 == sounds.1, sounds.0 != .none { return 8 }
    // `ch` and `c` hiss in one system and are throaty in another.
    if a == 0x63 || b == 0x63, sounds.0 == .hiss || sounds.1 == .hiss { return 9 }
    return 20
  }
}
