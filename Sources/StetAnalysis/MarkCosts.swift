// What each role of a mark would cost, by what stands beside it.

internal import StetLexicons
internal import StetText

struct MarkCosts {
  let language: MarkLanguage

  func assign(to site: inout MarkSite, in around: MarkSurroundings) {
    let left = around.leftSide
    let right = around.rightSide
    site.open = Self.opening(left, right)
    site.close = Self.closing(left, right)
    note(left, right, around, in: &site)
    switch site.glyph {
    case .turnedComma, .leftHalfRing, .rightHalfRing: site.flags.insert(.isSettled)
    case .backtick where around.nearLeft.isBlank && around.nearRight.isBlank:
      site.flags.insert(.isSettled)
    default: break
    }
    if site.glyph.isDouble {
      double(&site, around, left, right)
    } else {
      single(&site, around, left, right)
    }
  }

  private func note(
    _ left: MarkSide, _ right: MarkSide, _ around: MarkSurroundings, in site: inout MarkSite
  ) {
    let blankOrOpener = left.isBlank || left == .opener
    if blankOrOpener, right.isWordLike { site.flags.insert(.isClearlyOpening) }
    let ended = left.isWordLike || left == .stop || left == .ellipsis
    if ended, right.isBlank || right == .stop || right == .closer {
      site.flags.insert(.isClearlyClosing)
    }
    if around.nearLeft.isWordLike, around.nearRight.isWordLike { site.flags.insert(.inWord) }
    if around.nearLeft == .space, around.nearRight == .space { site.flags.insert(.isLoose) }
  }

  private static func opening(_ left: MarkSide, _ right: MarkSide) -> Int16 {
    let before: Int16 =
      switch left {
      case .edge, .space: 0
      case .opener: 10
      case .dash: 30
      case .slash: 40
      case .hyphen: 60
      case .closer, .stop, .ellipsis: 220
      case .letter, .digit: 400
      case .other: 150
      }
    let after: Int16 =
      switch right {
      case .letter: 0
      case .digit: 10
      case .edge: 500
      case .space: 300
      case .closer: 260
      // Nothing opens before a comma or stop, however the spaces stand.
      case .stop: 340
      case .ellipsis: 140
      case .dash, .hyphen, .slash, .opener: 50
      case .other: 60
      }
    return before + after
  }

  private static func closing(_ left: MarkSide, _ right: MarkSide) -> Int16 {
    let before: Int16 =
      switch left {
      case .edge: 550
      case .space: 300
      case .opener: 200
      case .dash, .hyphen, .slash: 80
      case .stop, .ellipsis, .closer: 0
      case .letter: 30
      case .digit: 50
      case .other: 60
      }
    let after: Int16 =
      switch right {
      case .edge, .space: 0
      case .stop, .ellipsis, .closer: 10
      case .dash, .hyphen, .slash: 10
      case .opener: 30
      case .letter, .digit: 320
      case .other: 60
      }
    return before + after
  }

  // MARK: Double marks

  private func double(
    _ site: inout MarkSite, _ around: MarkSurroundings, _ left: MarkSide, _ right: MarkSide
  ) {
    if language.isSemitic { semitic(&site, around) }
    if left == .digit, around.followsFeet {
      site.prime = 0
    } else if left == .digit,
      right == .space || right == .edge || right == .stop || right == .closer
    {
      site.prime = 90
    } else if left == .digit, right == .digit || right == .letter {
      site.prime = 260
    }
    if around.scalar(at: around.right) == 0x2E, right == .ellipsis { site.open -= 40 }
    if site.open < 200, around.followsSpeech { site.open -= 20 }
    if site.close < 200, around.precedesSpeech { site.close -= 20 }
    // Two marks of which both seem to close are two that lack their partners.
    if site.flags.contains(.isClearlyClosing) { site.open += left.isWordLike ? 60 : 500 }
  }

  /// Prefixes stand before an opening mark without a space; a mark before the last letter of a
  /// word is no quotation mark but makes it an acronym.
  private func semitic(_ site: inout MarkSite, _ around: MarkSurroundings) {
    guard around.nearLeft == .letter else { return }
    let isPrefix = endsInPrefix(around)
    if isPrefix, around.nearRight.isWordLike { site.open -= 370 }
    guard around.nearRight == .letter,
      Script.of(around.scalar(at: around.end)) == .hebrew
    else { return }
    let length = UTF8Scan.scalar(around.bytes, at: around.end).length
    let isLast = !around.side(at: around.end + length).isWordLike
    site.apostrophe = isLast ? 0 : isPrefix ? 350 : 40
  }

  /// Whether all of the letters before the mark, back to a space, can be prefixes.
  private func endsInPrefix(_ around: MarkSurroundings) -> Bool {
    var index = Int(around.site.lower)
    for count in 0..<5 {
      guard index > around.bounds.lowerBound else { return count > 0 }
      let (value, length) = UTF8Scan.scalar(around.bytes, endingAt: index)
      let side = MarkSide.of(value)
      if side == .space || side == .opener { return count > 0 }
      switch value {
      case 0x5D1, 0x5D4, 0x5D5, 0x5DB, 0x5DC, 0x5DE, 0x5E9, 0x5BE, 0x2D: break
      case 0x627, 0x628, 0x633, 0x641, 0x643, 0x644, 0x648, 0x640: break
      default: return false
      }
      index -= length
    }
    return false
  }

  // MARK: Single marks

  private func single(
    _ site: inout MarkSite, _ around: MarkSurroundings, _ left: MarkSide, _ right: MarkSide
  ) {
    if site.flags.contains(.inWord) {
      site.open = MarkSite.never
      site.close = MarkSite.never
      site.apostrophe = 0
      if language.isEnglish, site.glyph == .leftSingle, !around.isContraction {
        site.flags.insert(.mayTransliterate)
      }
      if around.nearLeft == .digit, around.nearRight == .digit {
        site.prime = around.precedesInches ? 0 : 60
        if around.precedesInches { site.apostrophe = 100 }
      }
      return
    }
    site.apostrophe = apostrophe(around)
    if left == .digit, !right.isWordLike {
      site.prime = 60
      site.apostrophe = max(site.apostrophe, 160)
    }
    site.close -= 35
    if around.endsInDroppedT { site.close += 60 }
    site.open += language.prefersSingle ? 20 : 50
    if around.elision == .certain {
      site.open += around.precedesLoneN ? 260 : 60
      return
    }
    if !around.precedesKnownWord { site.open += 70 }
    let ink = around.lastInk
    if left == .space, ink == 0x2C || ink == 0x3A || ink == 0x2014, around.rightIsUpper {
      site.open -= 90
    } else if left == .space, around.followsSpeech {
      site.open -= 80
    } else if left == .edge, around.rightIsUpper {
      site.open -= 50
    }
  }

  private func apostrophe(_ around: MarkSurroundings) -> Int16 {
    if around.nearRight.isWordLike, !around.nearLeft.isWordLike {
      if around.precedesDecade { return 0 }
      switch around.elision {
      case .certain: return 20
      case .possible: return 120
      case .none: return around.precedesKnownWord ? 260 : 110
      }
    }
    guard around.nearLeft.isWordLike else { return 320 }
    if around.endsInDroppedT { return 20 }
    let (last, second, third, _) = around.wordEnd
    if last == 0x73 { return around.thenSmallLetter ? 45 : around.thenCapital ? 70 : 90 }
    if second == 0 || third == 0 { return isShortElision(last, second) ? 20 : 90 }
    if last == 0x6E, second == 0x69 { return around.nearRight == .space ? 35 : 60 }
    return 90
  }

  /// o’ n’ t’ d’ an’ th’ wi’ ol’
  private func isShortElision(_ last: UInt32, _ second: UInt32) -> Bool {
    switch (last, second) {
    case (0x6F, 0), (0x6E, 0), (0x74, 0), (0x64, 0), (0x6E, 0x61), (0x68, 0x74), (0x69, 0x77),
      (0x6C, 0x6F):
      true
    default: false
    }
  }
}
