// Judges whole names: their parts one by one, and what it means that some stand alone or moved.

extension NameModel {
  /// Languages whose names put the family first, and are often turned round in English.
  private static func turnsRound(_ language: String?) -> Bool {
    switch language {
    case "zh", "ko", "ja": true
    default: false
    }
  }

  /// Log odds that the workspace's two names are one; leaves the pairing of their parts there.
  ///
  /// - Parameter isWhole: whether neither can have parts that the other lacks.
  func judge(_ space: NameWorkspace, language: String?, isWhole: Bool = false) -> Float? {
    guard let whole = logOdds(space.first, space.second, space, language: language) else {
      return nil
    }
    space.isPaired = false
    if isWhole, whole < -2 { return whole }
    // As many words on either side and nothing alike: no pairing of parts makes them one.
    if !space.explains, whole < -4, space.first.partCount == space.second.partCount,
      language != nil, !Self.turnsRound(language)
    {
      return whole
    }
    guard space.first.partCount > 1 || space.second.partCount > 1 else { return whole }
    return pairParts(space, language: language) ? weigh(space, whole, language) : whole
  }

  /// Reads and pairs the parts; false where there are too many of them.
  func pairParts(_ space: NameWorkspace, language: String?) -> Bool {
    let reader = PartReader(roles: roles, familyFirst: Self.turnsRound(language))
    reader.read(space.first, into: &space.firstParts)
    reader.read(space.second, into: &space.secondParts)
    guard !space.firstParts.isEmpty, !space.secondParts.isEmpty,
      max(space.firstParts.count, space.secondParts.count) <= PartPairing.longest
    else { return false }
    // Taken out, so that the judge may write to the workspace meanwhile.
    var pairing = space.pairing
    space.pairing = PartPairing.none
    pairing.pair(space.firstParts.count, space.secondParts.count) { a, b in
      partOdds(a, b, space, language)
    }
    space.pairing = pairing
    space.isPaired = true
    return true
  }

  private func partOdds(
    _ a: Range<Int>, _ b: Range<Int>, _ space: NameWorkspace, _ language: String?
  ) -> Float {
    let (ones, others) = (space.firstParts, space.secondParts)
    let isTitle = (ones[a.lowerBound].kind == .title, others[b.lowerBound].kind == .title)
    if isTitle.0 != isTitle.1 { return -8 }
    if ones[a.lowerBound].kind == .initial || others[b.lowerBound].kind == .initial {
      return initialOdds(a, b, space)
    }
    space.firstPart.read(
      ones[a.lowerBound].words.lowerBound..<ones[a.upperBound - 1].words.upperBound,
      of: space.first)
    space.secondPart.read(
      others[b.lowerBound].words.lowerBound..<others[b.upperBound - 1].words.upperBound,
      of: space.second)
    return logOdds(space.firstPart, space.secondPart, space, language: language, isPart: true) ?? -8
  }

  /// An initial stands for any part that begins with its letter.
  private func initialOdds(_ a: Range<Int>, _ b: Range<Int>, _ space: NameWorkspace) -> Float {
    guard a.count == 1, b.count == 1 else { return -8 }
    let one = space.first.parts[space.firstParts[a.lowerBound].words.lowerBound]
    let other = space.second.parts[space.secondParts[b.lowerBound].words.lowerBound]
    let isSame =
      space.first.symbols[one.letters.lowerBound] == space.second.symbols[other.letters.lowerBound]
    return isSame ? 1.5 : -3
  }

  /// What the pairing makes of the odds of the whole.
  private func weigh(_ space: NameWorkspace, _ whole: Float, _ language: String?) -> Float {
    var lowest = Float.infinity
    var lacking: (a: Float, b: Float) = (1, 1)
    var isMoved = false
    for pair in space.pairing.pairs {
      if pair.isPaired {
        lowest = min(lowest, pair.odds)
        isMoved = isMoved || pair.isMoved
      } else if pair.b.isEmpty {
        for index in pair.a { lacking.a *= space.firstParts[index].kind.mayLack }
      } else {
        for index in pair.b { lacking.b *= space.secondParts[index].kind.mayLack }
      }
    }
    if isMoved { return movedOdds(space, lowest, lacking.a * lacking.b, language) }
    if lacking.a == 1, lacking.b == 1 {
      return space.isSpelledOut ? min(whole, lowest + 3) : lowest
    }
    // A part of its own on either side: two names, unless the letters leave no doubt that the
    // parts were only divided differently.
    if lacking.a < 1, lacking.b < 1 { return whole > 4 ? whole : min(whole, -1.5) }
    guard lowest < .infinity, lowest > 0 else { return min(whole, lowest) }
    // A name of one part is short for a longer one more often than a name of two.
    let isShort = min(space.firstParts.count, space.secondParts.count) == 1
    let stays = lacking.a * lacking.b * (isShort ? 1.25 : 1)
    return max(whole, Self.odds(of: Self.share(lowest) * stays))
  }

  /// Family and given name may change places where the language puts the family first; of other
  /// names the order says who is whose child.
  private func movedOdds(
    _ space: NameWorkspace, _ lowest: Float, _ lacking: Float, _ language: String?
  ) -> Float {
    let isPlain = space.firstParts.count == 2 && space.secondParts.count == 2
    let stays: Float =
      !isPlain ? 0.05 : Self.turnsRound(language) ? 0.8 : language == nil ? 0.5 : 0.2
    return Self.odds(of: Self.share(lowest) * lacking * stays)
  }

  private static func share(_ odds: Float) -> Float {
    1 / (1 + Float(Exponential.of(-Double(odds))))
  }

  private static func odds(of share: Float) -> Float {
    let share = Double(max(1e-6, min(1 - 1e-6, share)))
    return Float(Exponential.logarithm(share / (1 - share)))
  }
}
