// How well bytes read in an encoding: do the characters beside each other belong together?

internal import StetText
internal import StetUnicode

/// What a reading of bytes in one encoding looks like.
struct Legibility {
  /// The characters, as far as they were looked at.
  private(set) var scalars: [UInt32] = []
  private var malformed = 0
  private var total = 0.0
  private var others = 0

  /// From 0 to 1: the share of characters beyond ASCII that make sense where they stand.
  var score: Double {
    others == 0 || malformed > 0 ? 0 : max(0, total / Double(others))
  }

  /// Reads no more than 64 KiB.
  init(_ bytes: [UInt8], in encoding: String) throws(UnicodeError) {
    let sample = bytes.count > 1 << 16 ? Array(bytes[..<(1 << 16)]) : bytes
    var scalars: [UInt32] = []
    scalars.reserveCapacity(sample.count)
    var lastMalformed = -1
    try Converter(named: encoding).decode(sample) { unit in
      if unit.scalar == nil {
        lastMalformed = scalars.count
        malformed += 1
      }
      scalars.append(unit.scalar?.value ?? 0xFFFD)
    }
    // A sample may end inside a character.
    if sample.count < bytes.count, lastMalformed >= scalars.count - 2 { malformed -= 1 }
    self.scalars = scalars
    for index in scalars.indices where scalars[index] > 0x7F {
      total += sense(at: index)
      others += 1
    }
  }

  /// From -1 (no text has this) to 1.
  private func sense(at index: Int) -> Double {
    let scalar = scalars[index]
    switch scalar {
    case 0x80..<0xA0, 0xE000..<0xF900, 0xFFFD: return -1
    case 0xA0, 0xAD, 0x2013, 0x2014, 0x2022, 0x2026: return 1
    case 0xAB, 0xBB, 0x2018...0x201E, 0x2039, 0x203A: return markSense(at: index)
    default: break
    }
    switch ScalarClass.of(scalar) {
    case .letter: return letterSense(at: index)
    case .combining: return index > 0 && isLetter(index - 1) ? 1 : -1
    case .punctuation: return 0.8
    case .digit, .space: return 0.8
    case .symbol: return (0xA2..<0xC0).contains(scalar) || scalar == 0x20AC ? 0.7 : 0
    case .newline, .format: return 0.2
    }
  }

  /// A quotation mark touches a word on one side; an apostrophe may on both.
  private func markSense(at index: Int) -> Double {
    let before = index > 0 && isInk(scalars[index - 1])
    let after = index + 1 < scalars.count && isInk(scalars[index + 1])
    if before && after {
      let isApostrophe = scalars[index] == 0x2019
      return isApostrophe || !isLetter(index - 1) || !isLetter(index + 1) ? 1 : -0.5
    }
    if before || after { return 1 }
    // French sets its marks off by spaces.
    return scalars[index] == 0xAB || scalars[index] == 0xBB ? 0.8 : 0
  }

  private func letterSense(at index: Int) -> Double {
    let script = Script.of(scalars[index])
    if script == .han || script == .kana || script == .hangul { return wideSense(at: index) }
    if script == .latin, isUpper(index), beginsWord(index + 1) { return -1 }
    var touching = 0
    var foreign = 0
    var rises = false
    for neighbour in [index - 1, index + 1]
    where scalars.indices.contains(neighbour) && isLetter(neighbour) {
      touching += 1
      if Script.of(scalars[neighbour]) != script { foreign += 1 }
      rises = rises || !isUpper(min(index, neighbour)) && isUpper(max(index, neighbour))
    }
    if foreign > 0 || rises { return -1 }
    if touching == 0 { return script == .latin && isUpper(index) ? 0.3 : 0.8 }
    // Words of Latin script are not made of accented letters alone.
    return script != .latin || isNearASCII(index, by: 1) || isNearASCII(index, by: -1) ? 1 : 0
  }

  /// Letters of East Asia stand among their like; one that is glued to a Latin word alone is a mark
  /// of another encoding.
  private func wideSense(at index: Int) -> Double {
    var alike = 0
    var latin = 0
    for neighbour in [index - 1, index + 1] where scalars.indices.contains(neighbour) {
      let scalar = scalars[neighbour]
      switch Script.of(scalar) {
      case .han, .kana, .hangul: alike += 1
      case .latin where isLetter(neighbour): latin += 1
      default: if (0x3000..<0x3040).contains(scalar) || scalar >= 0xFF00 { alike += 1 }
      }
    }
    if latin > 0 { return alike > 0 ? 0.5 : -1 }
    return alike > 0 ? 1 : 0.3
  }

  /// A capital before a small letter: `ÒDe` is no word, but `“De` in another encoding is.
  private func beginsWord(_ index: Int) -> Bool {
    index + 1 < scalars.count && (0x41...0x5A).contains(scalars[index])
      && (0x61...0x7A).contains(scalars[index + 1])
  }

  /// Whether one of the next two letters of the word is an ASCII letter.
  private func isNearASCII(_ index: Int, by step: Int) -> Bool {
    for next in [index + step, index + 2 * step] {
      guard scalars.indices.contains(next), isLetter(next) else { return false }
      if scalars[next] < 0x80 { return true }
    }
    return false
  }

  private func isUpper(_ index: Int) -> Bool {
    // Scripts without case never rise.
    SimpleCase.isUpper(scalars[index]) || !hasCase(Script.of(scalars[index]))
  }

  private func hasCase(_ script: Script) -> Bool {
    script == .latin || script == .cyrillic || script == .greek || script == .armenian
  }

  private func isLetter(_ index: Int) -> Bool { ScalarClass.of(scalars[index]) == .letter }

  private func isInk(_ scalar: UInt32) -> Bool {
    let found = ScalarClass.of(scalar)
    return found != .space && found != .newline
  }
}
