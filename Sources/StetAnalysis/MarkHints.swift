// What the shape of a mark says about its role, as this story uses it.

/// Starts from what writers of the language mean by a shape and learns from the marks whose place
/// leaves no doubt: a story that opens with ” throughout is read by its own habit.
struct MarkHints {
  private var open: [Int16]
  private var close: [Int16]
  private var apostrophe: [Int16]
  private let turnsApostrophes: Bool

  init(_ sites: [MarkSite], language: MarkLanguage) {
    let count = MarkGlyph.allCases.count
    var opened = Array(repeating: 0, count: count)
    var closed = Array(repeating: 0, count: count)
    var turned = 0
    for site in sites {
      let glyph = Int(site.glyph.rawValue)
      if site.flags.contains(.isClearlyOpening) { opened[glyph] += 1 }
      if site.flags.contains(.isClearlyClosing) { closed[glyph] += 1 }
      if site.glyph == .leftSingle, site.flags.contains(.inWord),
        !site.flags.contains(.mayTransliterate)
      {
        turned += 1
      }
    }
    open = Array(repeating: 0, count: count)
    close = open
    apostrophe = open
    for glyph in MarkGlyph.allCases {
      let index = Int(glyph.rawValue)
      let prior = Self.prior(glyph, language)
      apostrophe[index] = Self.apostrophePrior(glyph)
      if glyph.isStraightOrPaired { continue }
      guard glyph.isDouble else {
        open[index] = Self.cost(prior)
        close[index] = Self.cost(1 - prior)
        continue
      }
      let total = Double(opened[index] + closed[index]) + 3
      let share = (Double(opened[index]) + 3 * prior) / total
      open[index] = Self.cost(share)
      close[index] = Self.cost(1 - share)
    }
    turnsApostrophes = turned > 0
    if turned > 0 {
      apostrophe[Int(MarkGlyph.leftSingle.rawValue)] = 20
    }
  }

  func apply(to site: inout MarkSite) {
    if site.flags.contains(.mayTransliterate), !turnsApostrophes { site.flags.insert(.isSettled) }
    let glyph = Int(site.glyph.rawValue)
    site.open += open[glyph]
    site.close += close[glyph]
    site.apostrophe += apostrophe[glyph]
    if site.glyph == .prime || site.glyph == .doublePrime { site.prime -= 150 }
  }

  /// A quarter of the surprise: the place of a mark says more than its shape.
  private static func cost(_ share: Double) -> Int16 {
    // −25 · ln(share), from a few points; a logarithm would need a library below this room.
    switch share {
    case 0.97...: 0
    case 0.9...: 2
    case 0.75...: 7
    case 0.6...: 12
    case 0.45...: 17
    case 0.3...: 25
    case 0.2...: 35
    case 0.1...: 50
    case 0.05...: 65
    case 0.02...: 90
    default: 120
    }
  }

  /// How often the shape opens, among the times it opens or closes.
  private static func prior(_ glyph: MarkGlyph, _ language: MarkLanguage) -> Double {
    switch glyph {
    case .lowDouble, .twoCommas, .leftCorner, .leftWhiteCorner, .lowSingle, .twoBackticks: 0.98
    case .rightCorner, .rightWhiteCorner: 0.02
    case .leftDouble: language.isEnglish ? 0.92 : 0.6
    case .rightDouble: 0.1
    case .leftSingle, .backtick: language.isEnglish ? 0.9 : 0.6
    case .rightSingle: 0.02
    case .leftGuillemet, .leftAngle: 0.92
    case .rightGuillemet, .rightAngle: 0.08
    case .reversedDouble, .reversedSingle: 0.7
    default: 0.5
    }
  }

  private static func apostrophePrior(_ glyph: MarkGlyph) -> Int16 {
    switch glyph {
    case .leftSingle: 160
    case .lowSingle: 200
    case .leftAngle, .rightAngle: 400
    case .reversedSingle: 60
    case .backtick: 50
    case .prime: 80
    default: 0
    }
  }
}

extension MarkGlyph {
  /// The same at both ends of a quotation, so that its shape says nothing.
  fileprivate var isStraightOrPaired: Bool { self == .straightDouble || self == .straightSingle }
}
