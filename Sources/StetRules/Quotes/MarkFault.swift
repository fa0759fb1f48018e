// A mark of the wrong shape, sorted by what is wrong with it: the rules of this folder share them.

internal import StetAnalysis
internal import StetText

/// A mark that the story's style would write with another glyph.
struct MarkFault {
  enum Kind {
    /// A mark of the right sort that points the wrong way.
    case direction
    /// A straight mark among curly ones, or the reverse.
    case mixed
    /// A mark of another language or of an old keyboard.
    case foreign
    /// Something else stands for an apostrophe.
    case apostrophe
    /// A double mark where the house sets single ones.
    case headline
    /// A quotation mark stands for feet, inches, minutes or seconds.
    case prime
  }

  let kind: Kind
  let mark: Mark
  let target: MarkGlyph
  /// What is replaced: the mark, and spaces beside it that go with its old shape.
  let range: TextRange
  /// What to write there.
  let replacement: String

  /// All faults of a kind, in the order of the text.
  static func all(_ kind: Kind, in analysis: Analysis) -> [MarkFault] {
    var faults: [MarkFault] = []
    var outer: MarkGlyph?
    for (index, mark) in analysis.marks.enumerated() {
      let inside = mark.level > 1 ? outer : nil
      if mark.level == 1 { outer = mark.role == .opening ? mark.glyph : nil }
      let partner = mark.partner.map { analysis.marks[Int($0)].glyph }
      guard
        let target = analysis.markStyle.glyph(for: mark, partner: partner, inside: inside),
        target != mark.glyph, !analysis.isStray(index),
        let found = self.kind(of: mark, target, analysis),
        found == kind
      else { continue }
      faults.append(MarkFault(kind, mark, target, analysis))
    }
    return faults
  }

  private init(_ kind: Kind, _ mark: Mark, _ target: MarkGlyph, _ analysis: Analysis) {
    self.kind = kind
    self.mark = mark
    self.target = target
    let isSpaced = analysis.markStyle.family.isSpaced && target.isGuillemet
    var range = mark.range
    var text = target.text
    let bytes = analysis.prose.utf8
    if mark.role == .opening {
      let space = MarkSpace.length(at: Int(range.upper), bytes)
      if isSpaced, space == 0 { text += "\u{A0}" }
      if mark.glyph.isGuillemet, !target.isGuillemet, space > 1 {
        range = TextRange(range.lower, range.upper + UInt32(space))
      }
    } else if mark.role == .closing {
      let space = MarkSpace.length(endingAt: Int(range.lower), bytes)
      if isSpaced, space == 0 { text = "\u{A0}" + text }
      if mark.glyph.isGuillemet, !target.isGuillemet, space > 1 {
        range = TextRange(range.lower - UInt32(space), range.upper)
      }
    }
    self.range = range
    replacement = text
  }

  private static func kind(of mark: Mark, _ target: MarkGlyph, _ analysis: Analysis) -> Kind? {
    let style = analysis.markStyle
    switch mark.role {
    case .apostrophe:
      if mark.glyph.isPlainApostrophe, target.isPlainApostrophe {
        return style.isChosen ? .mixed : nil
      }
      // A turned letter in a Hebrew word is as good as another unless the desk chose.
      return mark.glyph == .geresh && !style.isChosen ? nil : .apostrophe
    case .prime, .doublePrime:
      if mark.glyph.isStraight { return style.isChosen && !target.isStraight ? .prime : nil }
      return mark.glyph == .prime || mark.glyph == .doublePrime ? nil : .prime
    case .gershayim: return style.isChosen ? .mixed : nil
    case .opening, .closing:
      if mark.level == 1, mark.glyph.isDouble, !target.isDouble { return .headline }
      if mark.glyph.isStraight || target.isStraight, mark.glyph.isPlain, target.isPlain {
        return .mixed
      }
      let partner = mark.partner.map { analysis.marks[Int($0)].glyph }
      let isOwn = style.family.holds(mark.glyph) && partner.map(style.family.holds) ?? true
      return isOwn ? .direction : .foreign
    case .transliteration, .other: return nil
    }
  }
}

/// Spaces beside a mark.
enum MarkSpace {
  /// The length of the space, plain or no-break, that begins at `index`; 0 where none does.
  static func length(at index: Int, _ bytes: [UInt8]) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == 0x20 { return 1 }
    let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
    return scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009 ? length : 0
  }

  static func length(endingAt index: Int, _ bytes: [UInt8]) -> Int {
    guard index > 0 else { return 0 }
    if bytes[index - 1] == 0x20 { return 1 }
    let (scalar, length) = UTF8Scan.scalar(bytes, endingAt: index)
    return scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009 ? length : 0
  }
}

extension MarkGlyph {
  var isGuillemet: Bool {
    self == .leftGuillemet || self == .rightGuillemet || self == .leftAngle || self == .rightAngle
  }

  var isPlainApostrophe: Bool { self == .straightSingle || self == .rightSingle }

  /// Straight, or one of the four curly marks of English.
  var isPlain: Bool { isStraight || isCurly }
}

extension MarkFamily {
  /// Whether the glyph is one of the family's quotation marks.
  func holds(_ glyph: MarkGlyph) -> Bool {
    glyph == outer.open || glyph == outer.close || glyph == inner.open || glyph == inner.close
  }
}
