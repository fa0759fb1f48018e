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
      left”, “( north )”. French spaces before ! ? ; : are right in French. Figures, times, file \
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
      .leaves("C’est vrai ? Oui ! Voici : rien ; fin.", language: "fr-FR"),
      .leaves("He waited ... and left . . . again."),
      .suggests("They were ready.Mahmoud called.", to: "They were ready. Mahmoud called."),
      .leaves("Read readme.md, Main.Swift and U.S.Army of 3.5 and 1,500 at 9:30."),
      .leaves("See example.org/a,b and write to desk@example.org."),
      .leaves("He smiled :) and then ;-) and left."),
      .leaves("A .22 rifle and a .com firm, a # sign."),
      .leaves("“We are ready,” he said. ‘Yes.’ The Hamas’ men, the ’90s."),
      .leaves("The score was 2:1, ??? and so on: [a] b(c)."),
      .leaves("Items: a) one; b) two. Option (a)(1)."),
    ]
  ) { analysis, findings in
    let isFrench = analysis.isIn("fr")
    for index in analysis.tokens.indices {
      guard analysis.tokens[index].kind == .punctuation else { continue }
      SpaceJudge(analysis: analysis, index: index, isFrench: isFrench).report(to: &findings)
    }
    reportSpacesAtMarks(analysis, &findings)
    reportSpacesAtApostrophes(analysis, &findings)
  }
}

/// One mark of punctuation and the spaces beside it.
private struct SpaceJudge {
  let analysis: Analysis
  let index: Int
  let isFrench: Bool

  private var sign: UInt32 { analysis.sign(index) }

  func report(to findings: inout Findings) {
    switch sign {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F:
      if hasSpaceTooMany {
        remove(analysis.gap(before: index), "a space before “\(analysis.string(token))”", &findings)
      } else if lacksSpace {
        let place = TextRange(token.upper, token.upper)
        findings.report(
          "no space after “\(analysis.string(token))”", at: place,
          because: Because("typography", "a new word begins"), replace: " ",
          applicability: isSureStart ? .safe : .suggested, confidence: isSureStart ? 0.985 : 0.9)
      }
    case 0x28, 0x5B: opening(&findings)
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

  private var hasSpaceTooMany: Bool {
    guard index > 0, analysis.isSpaced(index), !(isFrench && sign != 0x2C && sign != 0x2E) else {
      return false
    }
    // `.com`, `...`, `:)`: something hangs on to it.
    if let next = analysis.token(index + 1), next.isGlued {
      guard isCloser(index + 1), sign != 0x3A, sign != 0x3B else { return false }
    }
    let before = analysis.tokens[index - 1]
    switch before.kind {
    case .word, .clitic: return before.script == .latin && !isSpacedOut
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
    case 0x22, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x203A: true
    default: false
    }
  }

  private var lacksSpace: Bool {
    guard index > 0, token.isGlued, sign != 0x3A, let next = analysis.token(index + 1),
      next.isGlued, next.isWord, next.script == .latin
    else { return false }
    return sign == 0x2C || sign == 0x3B ? joinsWords : beginsSentence
  }

  /// `came,but`: two small words of the language.
  private var joinsWords: Bool {
    analysis.isSmallWord(index - 1, atLeast: 2) && analysis.isSmallWord(index + 1, atLeast: 2)
      && isKnown(index - 1) && isKnown(index + 1) && !isInFileName
  }

  /// `attacks.The`: a small word that ends a sentence and one that begins the next.
  private var beginsSentence: Bool {
    let next = analysis.tokens[index + 1]
    let isStart =
      next.isCapitalised && next.shape.isDisjoint(with: [.allCaps, .mixedCase, .hasDigit])
      && next.range.count > 1
    guard isStart, analysis.isSmallWord(index - 1, atLeast: 3), isKnown(index - 1), !isInFileName
    else { return false }
    let follower = analysis.token(index + 2)
    return follower.map { !$0.isGlued || $0.kind == .clitic || analysis.sign(index + 2) == 0x2C }
      ?? false
  }

  /// What begins is no file’s ending: `Main.Swift`.
  private var isSureStart: Bool {
    sign == 0x2C || sign == 0x3B || analysis.classes[index + 1].contains(.function)
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
    guard let next = analysis.token(index + 1), analysis.isSpaced(index + 1), next.isWord,
      index == 0 || !token.isGlued
    else { return }
    remove(analysis.gap(before: index + 1), "a space inside the bracket", &findings)
  }

  private func closing(_ findings: inout Findings) {
    guard index > 1, analysis.isSpaced(index), analysis.tokens[index - 1].isWord,
      analysis.sign(index - 1) == 0
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
