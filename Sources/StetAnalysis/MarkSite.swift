// A mark before its role is known: where it stands, what it looks like, what each role would cost.

internal import StetText

/// Costs are in hundredths of a natural logarithm: a role that is e times less likely costs 100 more.
struct MarkSite {
  struct Flags: OptionSet {
    let rawValue: UInt16
    /// The first thing in its paragraph.
    static let opensParagraph = Flags(rawValue: 1)
    /// Letters or digits on both sides.
    static let inWord = Flags(rawValue: 4)
    /// Its place alone says that it opens (closes).
    static let isClearlyOpening = Flags(rawValue: 8)
    static let isClearlyClosing = Flags(rawValue: 16)
    /// Its role is known without a search.
    static let isSettled = Flags(rawValue: 32)
    /// Inside a word where no letters are known to be left out: ʿayn, unless the story turns its
    /// apostrophes.
    static let mayTransliterate = Flags(rawValue: 128)
    /// The last of its paragraph, and behind it the writer goes on: `, he said`.
    static let writerGoesOn = Flags(rawValue: 256)
    /// A space stands on both sides.
    static let isLoose = Flags(rawValue: 64)
  }

  static let never: Int16 = 9000

  let lower: UInt32
  let length: UInt32
  let glyph: MarkGlyph
  var flags: Flags = []
  /// How many paragraphs ended since the mark before; 255 for more.
  var breaks: UInt8 = 0
  var open: Int16 = never
  var close: Int16 = never
  /// Apostrophe; for a double mark, gershayim.
  var apostrophe: Int16 = never
  var prime: Int16 = never

  init(lower: UInt32, length: UInt32, glyph: MarkGlyph) {
    self.lower = lower
    self.length = length
    self.glyph = glyph
  }

  var range: TextRange { TextRange(lower, lower + length) }
}

/// What stands beside a mark, as far as its role can tell from it.
enum MarkSide: UInt8 {
  case edge, space, letter, digit, opener, closer, dash, hyphen, slash, stop, ellipsis, other

  var isWordLike: Bool { self == .letter || self == .digit }
  var isBlank: Bool { self == .edge || self == .space }

  static func of(_ scalar: UInt32) -> MarkSide {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0xBF, 0xA1, 0x3C: return .opener
    case 0x29, 0x5D, 0x7D, 0x25, 0x3E: return .closer
    case 0x2013...0x2015, 0x2212: return .dash
    case 0x2D, 0x2010, 0x2011, 0x5BE: return .hyphen
    case 0x2F: return .slash
    case 0x2E, 0x2C, 0x21, 0x3F, 0x3B, 0x3A, 0x60C, 0x61B, 0x61F, 0x6D4, 0x3001, 0x3002, 0xFF0C,
      0xFF01, 0xFF1F:
      return .stop
    case 0x2026: return .ellipsis
    case 0xBC...0xBE, 0x2150...0x215E: return .digit
    default: break
    }
    switch ScalarClass.of(scalar) {
    case .letter, .combining: return .letter
    case .digit: return .digit
    case .space, .newline, .format: return .space
    default: return .other
    }
  }
}
