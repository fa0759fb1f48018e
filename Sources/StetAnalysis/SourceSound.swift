// What a word of the original sounds like, as consonants that can be held against a Latin
// rendering of it.

internal import StetText

/// A consonant that is there (`class`) or may be (`class` with the bit `optional`).
typealias SourceConsonant = UInt8

enum SourceSound {
  static let optional: SourceConsonant = 0x10

  /// Appends the consonants of a word; vowels leave no trace.
  static func append(
    _ bytes: [UInt8], _ range: Range<Int>, to consonants: inout [SourceConsonant]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
      index += length
      if let found = consonant(SimpleCase.lower(scalar)) { consonants.append(found) }
    }
  }

  /// The consonants of a Latin word from its bare letters.
  static func append(
    _ letters: [UInt8], latin range: Range<Int32>, to consonants: inout [SourceConsonant]
  ) {
    var index = Int(range.lowerBound)
    let end = Int(range.upperBound)
    var last = NameSound.Class.none
    while index < end {
      let (found, length) = NameSound.consonant(letters, index, end)
      // `h` and `w` stand for vowels as often as for consonants.
      let isWeak = length == 1 && (letters[index] == 0x68 || letters[index] == 0x77)
      if found != .none, found != last {
        consonants.append(found.rawValue | (isWeak ? optional : 0))
      }
      last = found
      index += length
    }
  }

  private static func consonant(_ scalar: UInt32) -> SourceConsonant? {
    switch scalar {
    case 0x5D0...0x5EA: code(hebrew, scalar - 0x5D0)
    case 0x621...0x64A: code(arabic, scalar - 0x621)
    case 0x430...0x44F: code(cyrillic, scalar - 0x430)
    case 0x491, 0x6A9, 0x6AF: NameSound.Class.throat.rawValue
    case 0x67E: NameSound.Class.lip.rawValue
    case 0x686, 0x698: NameSound.Class.hiss.rawValue
    default: nil
    }
  }

  // One letter a scalar: b lip, d tooth, s hiss, k throat; a capital is a consonant or a vowel.
  private static let hebrew: StaticString = "-bkdKBskd-kklmmnns-bbsskrsd"
  private static let arabic: StaticString = "---B---bDddskkddrssssddd-k------bkklmnKB--"
  private static let cyrillic: StaticString = "-bbkd-ss--klmn-brsd-bkssss------"

  private static func code(_ table: StaticString, _ index: UInt32) -> SourceConsonant? {
    guard Int(index) < table.utf8CodeUnitCount else { return nil }
    let letter = table.utf8Start[Int(index)]
    let found: NameSound.Class
    switch letter | 0x20 {
    case 0x62: found = .lip
    case 0x64: found = .tooth
    case 0x73: found = .hiss
    case 0x6B: found = .throat
    case 0x6C: found = .l
    case 0x72: found = .r
    case 0x6D: found = .m
    case 0x6E: found = .n
    default: return nil
    }
    return found.rawValue | (letter < 0x60 ? optional : 0)
  }

  /// 1 where one can render the other, towards 0 the less they share. Few consonants prove little.
  static func likeness(_ a: ArraySlice<SourceConsonant>, _ b: ArraySlice<SourceConsonant>) -> Double
  {
    let counts = (a.count { $0 & optional == 0 }, b.count { $0 & optional == 0 })
    let longer = max(counts.0, counts.1)
    guard longer > 0, a.count < 24, b.count < 24 else { return 0 }
    let distance = withUnsafeTemporaryAllocation(of: Double.self, capacity: b.count + 1) { row in
      row[0] = 0
      for (column, other) in b.enumerated() { row[column + 1] = row[column] + gap(other) }
      for own in a {
        var diagonal = row[0]
        row[0] += gap(own)
        for (column, other) in b.enumerated() {
          let kept = row[column + 1]
          row[column + 1] = min(
            min(kept + gap(own), row[column] + gap(other)), diagonal + swap(own, other))
          diagonal = kept
        }
      }
      return row[b.count]
    }
    let likeness = max(0, 1 - distance / Double(longer))
    let fewer = min(counts.0, counts.1)
    return fewer > 2 ? likeness : likeness * (fewer == 2 ? 0.85 : 0.6)
  }

  private static func gap(_ consonant: SourceConsonant) -> Double {
    consonant & optional == 0 ? 1 : 0.15
  }

  private static func swap(_ a: SourceConsonant, _ b: SourceConsonant) -> Double {
    let (a, b) = (a & 0xF, b & 0xF)
    if a == b { return 0 }
    let (low, high) = (NameSound.Class(rawValue: min(a, b)), NameSound.Class(rawValue: max(a, b)))
    // `ch` and `g` are hiss in one system and throat in another; `th` is tooth or hiss.
    if low == .hiss, high == .throat { return 0.5 }
    return low == .tooth && high == .hiss ? 0.6 : 1
  }
}
