// The shapes that quotation marks, apostrophes and primes are written with.

internal import StetText

/// What a mark looks like, apart from what it does.
package enum MarkGlyph: UInt8, Sendable, CaseIterable {
  // Doubles.
  case straightDouble, leftDouble, rightDouble, lowDouble, reversedDouble
  case leftGuillemet, rightGuillemet, leftCorner, rightCorner, leftWhiteCorner, rightWhiteCorner
  case gershayim, doublePrime, fullWidthDouble
  /// Two of a single mark that stand for one: `` ``, '' `` and ,, of old keyboards.
  case twoBackticks, twoApostrophes, twoCommas
  // Singles.
  case straightSingle, leftSingle, rightSingle, lowSingle, reversedSingle
  case leftAngle, rightAngle
  case backtick, acute, modifierApostrophe, turnedComma, leftHalfRing, rightHalfRing
  case geresh, prime, fullWidthSingle

  /// Whether it stands for a double mark.
  package var isDouble: Bool { rawValue <= Self.twoCommas.rawValue }

  package var isStraight: Bool { self == .straightDouble || self == .straightSingle }

  /// One of the four curly marks of English.
  package var isCurly: Bool {
    self == .leftDouble || self == .rightDouble || self == .leftSingle || self == .rightSingle
  }

  /// Whether it is always a letter: ʿayn, hamza, ʻokina.
  var isLetterSign: Bool {
    self == .turnedComma || self == .leftHalfRing || self == .rightHalfRing
  }

  /// The character, or the two that make it.
  package var text: String {
    switch self {
    case .straightDouble: "\""
    case .leftDouble: "“"
    case .rightDouble: "”"
    case .lowDouble: "„"
    case .reversedDouble: "‟"
    case .leftGuillemet: "«"
    case .rightGuillemet: "»"
    case .leftCorner: "「"
    case .rightCorner: "」"
    case .leftWhiteCorner: "『"
    case .rightWhiteCorner: "』"
    case .gershayim: "״"
    case .doublePrime: "″"
    case .fullWidthDouble: "＂"
    case .twoBackticks: "``"
    case .twoApostrophes: "''"
    case .twoCommas: ",,"
    case .straightSingle: "'"
    case .leftSingle: "‘"
    case .rightSingle: "’"
    case .lowSingle: "‚"
    case .reversedSingle: "‛"
    case .leftAngle: "‹"
    case .rightAngle: "›"
    case .backtick: "`"
    case .acute: "´"
    case .modifierApostrophe: "ʼ"
    case .turnedComma: "ʻ"
    case .leftHalfRing: "ʿ"
    case .rightHalfRing: "ʾ"
    case .geresh: "׳"
    case .prime: "′"
    case .fullWidthSingle: "＇"
    }
  }

  /// The glyph a text begins with; nil when it is no mark.
  package init?(first text: String) {
    guard let found = Self.allCases.first(where: { $0.text == text }) else { return nil }
    self = found
  }

  /// Whether a byte can begin a mark: what the scan stops at.
  @inline(__always)
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x60, 0x2C, 0xC2, 0xCA, 0xD7, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  /// The single glyph at `index` and its length, if there is one. Pairs that stand for one mark
  /// are for the scan to see.
  static func at(_ index: Int, in bytes: [UInt8]) -> (glyph: MarkGlyph, length: Int)? {
    switch bytes[index] {
    case 0x22: return (.straightDouble, 1)
    case 0x27: return (.straightSingle, 1)
    case 0x60: return (.backtick, 1)
    case 0xC2, 0xCA, 0xD7:
      guard index + 1 < bytes.count else { return nil }
      return twoByte(bytes[index], bytes[index + 1]).map { ($0, 2) }
    case 0xE2, 0xE3, 0xEF:
      guard index + 2 < bytes.count else { return nil }
      return threeByte(bytes[index], bytes[index + 1], bytes[index + 2]).map { ($0, 3) }
    default: return nil
    }
  }

  private static func twoByte(_ lead: UInt8, _ next: UInt8) -> MarkGlyph? {
    switch (lead, next) {
    case (0xC2, 0xAB): .leftGuillemet
    case (0xC2, 0xBB): .rightGuillemet
    case (0xC2, 0xB4): .acute
    case (0xCA, 0xBB): .turnedComma
    case (0xCA, 0xBC): .modifierApostrophe
    case (0xCA, 0xBE): .rightHalfRing
    case (0xCA, 0xBF): .leftHalfRing
    case (0xD7, 0xB3): .geresh
    case (0xD7, 0xB4): .gershayim
    default: nil
    }
  }

  private static func threeByte(_ lead: UInt8, _ middle: UInt8, _ last: UInt8) -> MarkGlyph? {
    if lead == 0xE2 {
      return middle == 0x80 ? general(last) : nil
    }
    if lead == 0xE3 {
      guard middle == 0x80 else { return nil }
      switch last {
      case 0x8C: return .leftCorner
      case 0x8D: return .rightCorner
      case 0x8E: return .leftWhiteCorner
      case 0x8F: return .rightWhiteCorner
      default: return nil
      }
    }
    guard middle == 0xBC else { return nil }
    return last == 0x82 ? .fullWidthDouble : last == 0x87 ? .fullWidthSingle : nil
  }

  /// U+2018 to U+203A.
  private static func general(_ last: UInt8) -> MarkGlyph? {
    switch last {
    case 0x98: .leftSingle
    case 0x99: .rightSingle
    case 0x9A: .lowSingle
    case 0x9B: .reversedSingle
    case 0x9C: .leftDouble
    case 0x9D: .rightDouble
    case 0x9E: .lowDouble
    case 0x9F: .reversedDouble
    case 0xB2: .prime
    case 0xB3: .doublePrime
    case 0xB9: .leftAngle
    case 0xBA: .rightAngle
    default: nil
    }
  }
}
