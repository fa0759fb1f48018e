// Spaces before stops, inside brackets and marks, and none where a sentence ends.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A space too many or too few beside a mark of punctuation.
  static let spacing = Rule(
    "punctuation/spacing",
    fault: "A space is missing, or stands where none belongs, beside a mark of punctuation.",
    why: """
      Translation systems take punctuation apart and put it together badly: “ready .”, “the war.He \
      left”, “( north )”. French spaces before ! ? ; : are right in French, and the style’s axis \
      `french-spaces` says which. Figures, times, file \
      names, addresses, smileys and ellipses are left alone.
      """,
    stratum: .spacing,
    examples: [
      .fixes("The army is ready .", to: "The army is ready."),
      .fixes("In the country , people wait.", to: "In the country, people wait."),
      .fixes("Is it true ?", to: "Is it true?"),
      .fixes(
        "They left the bases for attacks.The president called.",
        to: "They left the bases for attacks. The president called."),
      .fixes("Gantz spoke ( Wednesday ) in Haifa.", to: "Gantz spoke (Wednesday) in Haifa."),
      .fixes("He came,but she left.", to: "He came, but she left."),
      .fixes("“ We are ready, ” he said.", to: "“We are ready,” he said."),
      .fixes("He said “we are ready” .", to: "He said “we are ready”."),
      .fixes("“We are ready,”the minister said.", to: "“We are ready,” the minister said."),
      .fixes("They didn 't go, and he can’ t.", to: "They didn't go, and he can’t."),
      .fixes("Nobody knows what’ s happening.", to: "Nobody knows what’s happening."),
      .leaves("The workers’ tea, the ’t’ of it, ‘t’ and 's' as letters."),
      .fixes("They gave one new permit  minus two.", to: "They gave one new permit minus two."),
      .fixes("¿ Quién viene ? ¡ Nadie !", to: "¿Quién viene? ¡Nadie!", language: "es"),
      .fixes("Армия готова , все ждут .", to: "Армия готова, все ждут.", language: "ru"),
      .fixes("الجيش جاهز ، والناس تنتظر .", to: "الجيش جاهز، والناس تنتظر.", language: "ar"),
      .leaves("He left.  She stayed.  Item  price  and  sum"),
      .leaves("In Kürze: 5 % mehr, z. B. um 9:30 Uhr, 3 : 1 gewonnen.", language: "de"),
      .leaves("C’est vrai ? Oui ! Voici : rien ; fin.", language: "fr-FR"),
      .leaves("He waited ... and left . . . again."),
      .suggests("They were ready.Mahmoud called.", to: "They were ready. Mahmoud called."),
      .fixes("They sold it.There was no need.", to: "They sold it. There was no need."),
      .suggests(
        "They met in Mill City.Approximately fifty people came.",
        to: "They met in Mill City. Approximately fifty people came."),
      .fixes("Yes,of course he came.", to: "Yes, of course he came."),
      .suggests(
        "The port said it was watching,Tehran said nothing.",
        to: "The port said it was watching, Tehran said nothing."),
      .fixes(
        "The envoy ( 1854-1927) is buried there.", to: "The envoy (1854-1927) is buried there."),
      .fixes("So you 're late, and I 'm not.", to: "So you're late, and I'm not."),
      .fixes("They praise women ' s work.", to: "They praise women's work."),
      .fixes("A kind of “northern model”there.", to: "A kind of “northern model” there."),
      .suggests("In the “Haven”format of talks.", to: "In the “Haven” format of talks."),
      .leaves("The “hang”out, a “no”-vote, “K”s and “not-my-fault”ism."),
      .leaves("Read readme.md, Main.Swift and U.S.Army of 3.5 and 1,500 at 9:30."),
      .leaves("See example.org/a,b and write to desk@example.org."),
      .leaves("He smiled :) and then ;-) and left."),
      .leaves("A .22 rifle and a .com firm, a # sign."),
      .leaves("“We are ready,” he said. ‘Yes.’ The Hamas’ men, the ’90s."),
      .fixes("He said:\"We are ready\" twice.", to: "He said: \"We are ready\" twice."),
      .suggests("The organization(WHO) met.", to: "The organization (WHO) met."),
      .suggests("The port (north)and the road", to: "The port (north) and the road"),
      .leaves("Word(s), child(ren), (re)build, f(x), call(A) or print(NAME)."),
      .leaves("The score was 2:1, ??? and so on: [a] b(c)."),
      .leaves("Items: a) one; b) two. Option (a)(1)."),
    ]
  ) { analysis, findings in
    let isFrench = analysis.isIn("fr")
    var code = CodeLines(analysis)
    for index in analysis.inventory.signs {
      guard analysis.tokens[index].kind == .punctuation else { continue }
      let judge = SpaceJudge(analysis: analysis, index: index, isFrench: isFrench)
      guard judge.hasFault, !code.hold(analysis.tokens[index].lower) else { continue }
      judge.report(to: &findings)
    }
    reportSpacesAtMarks(analysis, &findings)
    reportSpacesAtApostrophes(analysis, &findings)
    reportSpacesBetweenWords(analysis, &findings)
    reportFrenchSpaces(analysis, &findings)
  }
}

/// One mark of punctuation and the spaces beside it.
private struct SpaceJudge {
  let analysis: Analysis
  let index: Int
  let isFrench: Bool

  private var sign: UInt32 { analysis.sign(index) }

  /// Whether a space may be too many or too few here: cheap to ask of every mark.
  var hasFault: Bool {
    switch sign {
    case 0x21, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0xA1, 0xBF, 0x60C, 0x61B,
      0x61F:
      break
    default: return false
    }
    let next = analysis.token(index + 1)
    if sign == 0x28, token.isGlued, index > 0 { return true }
    return !token.isGlued
      || next.map {
        $0.isGlued ? $0.isWord : sign == 0x28 || sign == 0x5B || sign == 0xA1 || sign == 0xBF
      }
        ?? false
  }

  func report(to findings: inout Findings) {
    switch sign {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x60C, 0x61B, 0x61F:
      if hasSpaceTooMany, movesInside {
        let mark = analysis.tokens[index - 1]
        findings.report(
          "a space before “\(analysis.string(token))”", at: TextRange(mark.lower, token.upper),
          because: Because("typography", "it stands close to the word"),
          Because("style", "quotation-order: us"),
          replace: analysis.string(token) + analysis.string(mark), confidence: 0.985)
      } else if hasSpaceTooMany {
        remove(analysis.gap(before: index), "a space before “\(analysis.string(token))”", &findings)
      } else if lacksSpace {
        let place = TextRange(token.upper, token.upper)
        findings.report(
          "no space after “\(analysis.string(token))”", at: place,
          because: Because("typography", "a new word begins"), replace: " ",
          applicability: isSureStart ? .safe : .suggested, confidence: isSureStart ? 0.985 : 0.9)
      }
    case 0x28, 0x5B: opening(&findings)
    case 0xA1, 0xBF:
      guard analysis.isSpaced(index + 1), analysis.isIn("es"), analysis.tokens[index + 1].isWord
      else { return }
      remove(analysis.gap(before: index + 1), "a space behind the mark", &findings)
    case 0x29, 0x5D: closing(&findings)
    default: break
    }
  }

  private var token: Token { analysis.tokens[index] }

  private func remove(_ range: TextRange, _ message: String, _ findings: inout Findings) {
    findings.report(
      message, at: range, because: Because("typography", "it stands close to the word"),
      replace: "", confidence: 0.985)
  }

  // MARK: Stops

  /// Behind a closing mark, where the style sets commas and stops inside.
  private var movesInside: Bool {
    (sign == 0x2C || sign == 0x2E) && analysis.settings.style["quotation-order"] == "us"
      && [0x22, 0x201D].contains(analysis.sign(index - 1))
      && index > 1 && analysis.tokens[index - 2].isWord
  }

  private var hasSpaceTooMany: Bool {
    guard index > 0, analysis.isSpaced(index), !(isFrench && sign != 0x2C && sign != 0x2E) else {
      return false
    }
    // `.com`, `...`, `:)`: something hangs on to it.
    if let next = analysis.token(index + 1), next.isGlued {
      guard isCloser(index + 1), sign != 0x3A, sign != 0x3B, !analysis.isInChain(index) else {
        return false
      }
    }
    let before = analysis.tokens[index - 1]
    switch before.kind {
    case .word where before.script != .latin: return before.script.isAlphabet && !isSpacedOut
    case .word, .clitic:
      // `for . command`: a sign that the sentence speaks of.
      if sign == 0x2E, analysis.isSpaced(index + 1), analysis.isSmallWord(index + 1) {
        return false
      }
      return before.script == .latin && !isSpacedOut
    // `25 , 000` is one figure.
    case .number where sign == 0x2C && analysis.isZeros(index + 1): return false
    case .number: return sign == 0x2C || sign == 0x2E || sign == 0x3F || sign == 0x21
    case .punctuation: return isCloser(index - 1) && analysis.tokens[index - 1].isGlued
    default: return false
    }
  }

  /// Spaced stops in a row, `. . .`.
  private var isSpacedOut: Bool {
    analysis.sign(index + 1) == sign || analysis.sign(index - 1) == sign
  }

  private func isCloser(_ index: Int) -> Bool {
    switch analysis.sign(index) {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x203A: true
    default: false
    }
  }

  private var lacksSpace: Bool {
    guard index > 0, token.isGlued, sign != 0x3A, let next = analysis.token(index + 1),
      next.isGlued, next.isWord, next.script == .latin
    else { return false }
    return sign == 0x2C || sign == 0x3B ? joinsWords : beginsSentence
  }

  /// `came,but`, `Yes,of`, `watching,Tehran`: words of the language, one of them a small one.
  private var joinsWords: Bool {
    let before = index - 1
    guard isPlainWord(before), isPlainWord(index + 1), !isInFileName, !analysis.isInChain(index + 1)
    else { return false }
    let isSmall = (analysis.isSmallWord(before, atLeast: 2), analysis.isSmallWord(index + 1))
    switch isSmall {
    case (true, true): return isKnown(before) && isKnown(index + 1)
    case (true, false): return isKnown(before) && analysis.tokens[index + 1].range.count > 2
    // A capital that only a sentence's beginning gives: the word is a common one.
    case (false, true):
      return isKnown(before) && isKnown(index + 1) && startsSentence(before)
    case (false, false): return false
    }
  }

  /// A word of letters of one sort, capital only at its beginning.
  private func isPlainWord(_ index: Int) -> Bool {
    guard let token = analysis.token(index), token.isWord, token.script == .latin else {
      return false
    }
    return token.range.count > 1
      && token.shape.isDisjoint(with: [.allCaps, .mixedCase, .hasDigit])
  }

  private func startsSentence(_ index: Int) -> Bool {
    index == 0
      || !analysis.tokens[index].isGlued
        && analysis.sentences[analysis.sentence(at: analysis.tokens[index].lower)].tokens.lowerBound
          == index
  }

  /// `attacks.The`: a small word that ends a sentence and one that begins the next.
  private var beginsSentence: Bool {
    let next = analysis.tokens[index + 1]
    let isStart =
      next.isCapitalised && next.shape.isDisjoint(with: [.allCaps, .mixedCase, .hasDigit])
      && next.range.count > 1
    guard isStart, !isInFileName, endsSentence else { return false }
    let follower = analysis.token(index + 2)
    return follower.map { !$0.isGlued || $0.kind == .clitic || analysis.sign(index + 2) == 0x2C }
      ?? false
  }

  /// `attacks`, `it`, or a name where a common word begins behind it: `City.Approximately`.
  private var endsSentence: Bool {
    let before = index - 1
    if analysis.isSmallWord(before, atLeast: 2) {
      return isKnown(before)
        && (analysis.tokens[before].range.count > 2 || analysis.classes[before].contains(.function))
    }
    // `Mt.Haven`: a title before a name.
    if isPlainWord(before), !analysis.classes[before].isDisjoint(with: [.title, .abbreviation]),
      analysis.tokens[before].range.count < 5, !isKnown(index + 1)
    {
      return true
    }
    return isPlainWord(before) && analysis.tokens[before].range.count > 3
      && analysis.tokens[before].shape.contains(.spaceBefore)
      && isKnown(index + 1) && isNoEnding(index + 1) && analysis.isSpaced(index + 2)
      && (analysis.isSmallWord(index + 2) || analysis.token(index + 2)?.kind == .number)
      && analysis.settings.language.hasPrefix("en")
  }

  /// Longer than what files end in, or a word that only grammar needs.
  private func isNoEnding(_ index: Int) -> Bool {
    analysis.tokens[index].range.count > 5 || analysis.classes[index].contains(.function)
  }

  /// What begins is no file’s ending: `Main.Swift`.
  private var isSureStart: Bool {
    (sign == 0x2C || sign == 0x3B) && analysis.isSmallWord(index + 1)
      || analysis.classes[index + 1].contains(.function)
  }

  private func isKnown(_ index: Int) -> Bool {
    !analysis.classes[index].isDisjoint(with: [.common, .function, .speech, .role, .kin, .number])
  }

  /// `a.b.c` and `x_y.z`: the word before hangs on to something as well.
  private var isInFileName: Bool {
    guard index > 1, analysis.tokens[index - 1].isGlued else { return false }
    return ![0x201C, 0x22, 0x28, 0x2018].contains(analysis.sign(index - 2))
  }

  // MARK: Brackets

  private func opening(_ findings: inout Findings) {
    if sign == 0x28, lacksSpaceBefore {
      return findings.report(
        "no space before the bracket", at: TextRange(token.lower, token.lower),
        because: Because("typography", "what stands in it is no part of the word"), replace: " ",
        applicability: .suggested, confidence: 0.9)
    }
    guard let next = analysis.token(index + 1), analysis.isSpaced(index + 1),
      next.isWord || next.kind == .number && sign == 0x28, index == 0 || !token.isGlued, isClosed
    else { return }
    remove(analysis.gap(before: index + 1), "a space inside the bracket", &findings)
  }

  /// The bracket is closed on its line, not far away.
  private var isClosed: Bool {
    let end: UInt32 = sign == 0x28 ? 0x29 : 0x5D
    for next in analysis.tokens.indices[index...].dropFirst().prefix(60) {
      if analysis.tokens[next].shape.contains(.newlineBefore) { return false }
      if analysis.sign(next) == end { return true }
    }
    return false
  }

  /// `Organization(WHO)`: a name of capitals explains the word before.
  private var lacksSpaceBefore: Bool {
    guard index > 0, token.isGlued, isPlainWord(index - 1), isKnown(index - 1),
      analysis.tokens[index - 1].range.count > 6, analysis.sign(index + 2) == 0x29,
      let inside = analysis.token(index + 1), inside.isGlued, inside.shape.contains(.allCaps),
      inside.shape.isDisjoint(with: [.hasDigit]), analysis.isIn("en")
    else { return false }
    return analysis.token(index + 3).map { !$0.isGlued || $0.kind == .punctuation } ?? true
  }

  /// `(north)and`: behind words in brackets a new word begins.
  private var lacksSpaceAfter: Bool {
    guard index > 1, token.isGlued, analysis.isIn("en"), analysis.token(index + 1)?.isGlued == true,
      analysis.isSmallWord(index + 1, atLeast: 2), !analysis.isInChain(index + 1)
    else { return false }
    return analysis.classes[index + 1].contains(.function)
      && analysis.tokens[index - 1].isWord && analysis.tokens[index - 1].range.count > 3
      && analysis.classes[index + 1].isDisjoint(with: [.unit])
  }

  private func closing(_ findings: inout Findings) {
    if sign == 0x29, lacksSpaceAfter {
      return findings.report(
        "no space after the bracket", at: TextRange(token.upper, token.upper),
        because: Because("typography", "a new word begins"), replace: " ",
        applicability: .suggested, confidence: 0.9)
    }
    guard index > 1, analysis.isSpaced(index),
      analysis.tokens[index - 1].isWord || analysis.tokens[index - 1].kind == .number
        || analysis.sign(index - 1) == 0x2E && analysis.tokens[index - 1].isGlued
    else { return }
    // Only where a bracket was opened on the line.
    var back = index - 1
    while back >= 0, index - back < 40, analysis.sign(back) != 0x28, analysis.sign(back) != 0x5B {
      if analysis.tokens[back].shape.contains(.newlineBefore) { return }
      back -= 1
    }
    guard back >= 0, index - back < 40 else { return }
    remove(analysis.gap(before: index), "a space inside the bracket", &findings)
  }
}
