// The marks a story is to have: those it asks for, or those it mostly uses.

internal import StetLexicons
internal import StetText

package struct MarkStyle: Sendable {
  package let family: MarkFamily
  /// Apostrophes may be of another sort than quotation marks: many systems turn only one of them.
  package let apostrophe: MarkGlyph
  /// The desk chose the marks; else they are the story's own.
  package let isChosen: Bool
  private let hasDoubles: Bool
  /// Where double marks become single ones.
  private let headlines: [TextRange]
  /// How many quotation marks are of the family, and how many are of the other sort, once what is
  /// surely wrong has been mended: so the majority is the same before and after.
  package let own: Int
  package let strange: Int

  /// - Parameter headlines: the stretches in which the house sets single marks.
  init(_ marks: [Mark], headlines: [TextRange], settings: Settings, lexicon: Lexicon) {
    // Single marks inside single ones would say nothing.
    self.headlines = headlines.filter { headline in
      !marks.contains { $0.level > 1 && headline.overlaps($0.range) }
    }
    let local = settings.marks ?? MarkFamily(language: settings.language, in: lexicon)
    switch settings.quotes {
    case .keep:
      let choice = Self.dominant(marks, local, isEnglish: settings.language.hasPrefix("en"))
      family = choice
      apostrophe = Self.apostrophe(marks, family: choice)
      isChosen = false
    case .locale, .curly:
      family = local
      apostrophe = local.apostrophe
      isChosen = true
    case .guillemets:
      family = local.outer == MarkFamily.guillemets.outer ? local : .guillemets
      apostrophe = .rightSingle
      isChosen = true
    case .straight:
      family = .straight
      apostrophe = .straightSingle
      isChosen = true
    }
    hasDoubles = marks.contains {
      $0.glyph.isDouble && ($0.role == .opening || $0.role == .closing)
    }
    let tally = Self.count(marks, family)
    own = tally.own + tally.mended
    strange = tally.other
  }

  // MARK: The story's own

  private static func dominant(
    _ marks: [Mark], _ local: MarkFamily, isEnglish: Bool
  ) -> MarkFamily {
    var best = local
    var most = count(marks, local).own * 2 + 1
    for family in isEnglish ? [.straight, .english] : MarkFamily.known {
      let score = count(marks, family).own * 2
      if score > most {
        best = family
        most = score
      }
    }
    if isEnglish, most == 1 { return undecided(marks, local) }
    return best
  }

  /// No mark is of a family English uses: the sort of its apostrophes decides.
  private static func undecided(_ marks: [Mark], _ local: MarkFamily) -> MarkFamily {
    let straight = marks.count { $0.glyph == .straightSingle || $0.glyph == .straightDouble }
    let curly = marks.count {
      [.rightSingle, .leftSingle, .leftDouble, .rightDouble].contains($0.glyph)
    }
    return straight > curly ? .straight : local
  }

  /// Marks by how they stand to a family.
  private struct Tally {
    /// Of the family, curly ones that point the wrong way among them.
    var own = 0
    /// Straight in a curly family or curly in a straight one, in a pair of one sort or alone.
    var other = 0
    /// In a pair of two sorts, or of another language: those become the family’s own.
    var mended = 0
  }

  private static func count(_ marks: [Mark], _ family: MarkFamily) -> Tally {
    var tally = Tally()
    for mark in marks where mark.role == .opening || mark.role == .closing {
      let pair = mark.glyph.isDouble ? family.double : family.single
      let wanted = mark.role == .opening ? pair.open : pair.close
      let partner = mark.partner.map { marks[Int($0)].glyph }
      let isPlain =
        (wanted.isStraight || wanted.isCurly)
        && (mark.glyph.isStraight || mark.glyph.isCurly)
      if isPlain, let partner, partner.isStraight != mark.glyph.isStraight {
        tally.mended += 1
      } else if mark.glyph == wanted
        || isPlain && mark.glyph.isStraight == wanted.isStraight
          && pair.open.isCurly == pair.close.isCurly
      {
        tally.own += 1
      } else if isPlain {
        tally.other += 1
      } else {
        tally.mended += 1
      }
    }
    return tally
  }

  private static func apostrophe(_ marks: [Mark], family: MarkFamily) -> MarkGlyph {
    var straight = 0
    var curly = 0
    for mark in marks where mark.role == .apostrophe {
      if mark.glyph == .straightSingle { straight += 1 }
      if mark.glyph == .rightSingle { curly += 1 }
    }
    if straight == curly { return family.apostrophe }
    return straight > curly ? .straightSingle : .rightSingle
  }

  // MARK: What each mark should be

  /// The glyph that a mark should have; nil where it is not for the style to say.
  ///
  /// - Parameters:
  ///   - partner: the glyph at the other end of the quotation.
  ///   - outer: the glyph that opened the quotation around it.
  package func glyph(for mark: Mark, partner: MarkGlyph?, inside outer: MarkGlyph?) -> MarkGlyph? {
    switch mark.role {
    case .opening: pair(for: mark, partner, inside: outer).open
    case .closing: pair(for: mark, partner, inside: outer).close
    case .apostrophe: isChosen && family.geresh != .geresh ? family.geresh : apostrophe
    case .prime: family == .straight ? .straightSingle : .prime
    case .doublePrime: family == .straight ? .straightDouble : .doublePrime
    case .gershayim: family == .straight ? .straightDouble : family.acronym
    case .transliteration, .other: nil
    }
  }

  /// A writer's choice of single or double marks is kept, except where the family has no such
  /// marks, where its inner ones are double, or the mark is the inner one of another family.
  private func pair(
    for mark: Mark, _ partner: MarkGlyph?, inside outer: MarkGlyph?
  ) -> MarkFamily.Pair {
    guard mark.glyph.isDouble else {
      let hasSingles = family.outer.open.isDouble && !family.inner.open.isDouble
      let isOuter = mark.level == 1 && (isStrangeOuter(mark.glyph, partner) || !hasSingles)
      return isOuter ? family.outer : family.inner
    }
    if mark.glyph == .leftWhiteCorner || mark.glyph == .rightWhiteCorner { return family.inner }
    if mark.level == 1, isInHeadline(mark) { return family.single }
    guard mark.level > 1, let outer else { return family.double }
    if !outer.isDouble { return family.double }
    if family.inner.open.isDouble {
      // Guillemets inside guillemets are a habit of some papers; they stand.
      let own = mark.role == .opening ? family.outer.open : family.outer.close
      return mark.glyph == own ? family.outer : family.inner
    }
    return Self.isOneSort(mark.glyph, outer) ? family.double : family.inner
  }

  private func isInHeadline(_ mark: Mark) -> Bool {
    headlines.contains { $0.lower <= mark.range.lower && mark.range.upper <= $0.upper }
  }

  /// ‚ ‘ in a story without double marks are the outer marks of another language; beside double
  /// ones they are its inner marks.
  private func isStrangeOuter(_ glyph: MarkGlyph, _ partner: MarkGlyph?) -> Bool {
    guard !hasDoubles, family.single.open != .lowSingle else { return false }
    return (glyph == .lowSingle && partner == .leftSingle)
      || (glyph == .leftSingle && partner == .lowSingle)
  }

  /// Whether two double marks may be the same quotation mark, perhaps turned.
  private static func isOneSort(_ a: MarkGlyph, _ b: MarkGlyph) -> Bool {
    sort(a) == sort(b)
  }

  private static func sort(_ glyph: MarkGlyph) -> Int {
    switch glyph {
    case .straightDouble, .fullWidthDouble: 0
    case .leftDouble, .rightDouble, .lowDouble, .reversedDouble, .twoCommas: 1
    case .leftGuillemet, .rightGuillemet: 2
    case .leftCorner, .rightCorner: 3
    case .leftWhiteCorner, .rightWhiteCorner: 4
    case .twoApostrophes, .twoBackticks: 5
    default: 6
    }
  }
}
