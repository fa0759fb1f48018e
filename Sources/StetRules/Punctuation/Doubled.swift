// Commas and stops that were written twice.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// Two commas, stops or semicolons where one is meant.
  static let doubledSign = Rule(
    "punctuation/doubled",
    fault: "A mark of punctuation is doubled.",
    why: """
      Joined segments leave two stops or commas behind. One is enough. Three stops are an ellipsis, \
      !! and ?! are the speaker’s own unless the style says `repeated-marks: one`, and paths and \
      file names are left alone.
      """,
    stratum: .spacing,
    examples: [
      .fixes("The harbour is closed..", to: "The harbour is closed."),
      .fixes("Rhodes,, Samos and Kos were cut off.", to: "Rhodes, Samos and Kos were cut off."),
      .fixes("He left;; she stayed.", to: "He left; she stayed."),
      .fixes("He left.. She stayed.", to: "He left. She stayed."),
      .fixes("How loud it was!.. He left.", to: "How loud it was! He left.", source: "ru"),
      .suggests("The source (( see page 5) is known.", to: "The source ( see page 5) is known."),
      .suggests("The firm ((listed in 1996) grew.", to: "The firm (listed in 1996) grew."),
      .fixes("They may resume “within days.”.", to: "They may resume “within days.”"),
      .fixes("The port is closed,.", to: "The port is closed."),
      .suggests(
        "The port is closed., and so is the road.", to: "The port is closed, and so is the road."),
      .fixes("The port is closed. .", to: "The port is closed."),
      .fixes("The port is closed, , they said.", to: "The port is closed, they said."),
      .leaves("The port is closed . . . they said. The port . . is closed."),
      .leaves("They called it “the U.S.”. He asked “why?”. It sells apples, pears etc., and tea."),
      .leaves("f((a) and ((b)) are right :(( or ;. he wrote."),
      .leaves("He waited... and left."),
      .leaves("He waited.... Then he left."),
      .leaves("See ../notes and C:..\\x for more."),
      .leaves("What?! No!! Really??"),
      .leaves("Pages 1..5 are missing."),
    ]
  ) { analysis, findings in
    spacedDoubles(analysis, &findings)
    let wantsOne = analysis.settings.style["repeated-marks"] == "one"
    var code = CodeLines(analysis)
    for index in analysis.inventory.signs
    where index > 1 && analysis.tokens[index].kind == .punctuation && analysis.tokens[index].isGlued
      && analysis.tokens[index - 1].kind == .punctuation
      && !code.hold(analysis.tokens[index].lower)
    {
      switch analysis.sign(index) {
      case 0x2C, 0x2E, 0x3B:
        guard analysis.tokens[index - 1].isGlued else { continue }
        if let range = doubled(at: index, analysis) {
          report(range, String(analysis.string(range).prefix(1)), .safe, analysis, &findings)
        } else if let range = aroundMark(index, analysis) {
          report(range, "", .safe, analysis, &findings)
        } else if let (range, text) = different(at: index, analysis) {
          report(range, text, text == "." ? .safe : .suggested, analysis, &findings)
        }
      case 0x21, 0x3F:
        guard wantsOne, analysis.sign(index - 1) == analysis.sign(index),
          !analysis.isQuoted(analysis.tokens[index].range)
        else { continue }
        findings.report(
          "the style has one mark", at: analysis.tokens[index].range,
          because: Because("style", "repeated-marks: one"), replace: "", applicability: .suggested,
          confidence: 0.9, severity: .note)
      case 0x28 where isOpenTwice(index, analysis):
        report(analysis.tokens[index].range, "", .suggested, analysis, &findings)
      default: continue
      }
    }
  }
}

private func report(
  _ range: TextRange, _ text: String, _ certainty: Applicability, _ analysis: Analysis,
  _ findings: inout Findings
) {
  findings.report(
    "“\(analysis.string(range))” is one mark too many", at: range,
    because: Because("typography", "one mark is enough"), replace: text, applicability: certainty,
    confidence: certainty == .safe ? 0.99 : 0.9)
}

/// `ready. .` and `left, , then`: the second stands apart, and is no part of spaced stops.
private func spacedDoubles(_ analysis: Analysis, _ findings: inout Findings) {
  var code = CodeLines(analysis)
  for index in analysis.inventory.signs where index > 1 && !analysis.tokens[index].isGlued {
    let sign = analysis.sign(index)
    guard sign == 0x2C || sign == 0x2E, analysis.sign(index - 1) == sign,
      analysis.isSpaced(index), analysis.tokens[index - 1].isGlued, isPlain(index - 2, analysis),
      analysis.sign(index + 1) != sign, isEnd(index + 1, analysis),
      sign == 0x2C || startsAnew(index + 1, analysis), !code.hold(analysis.tokens[index].lower)
    else { continue }
    let range = TextRange(analysis.tokens[index - 1].upper, analysis.tokens[index].upper)
    report(range, "", .safe, analysis, &findings)
  }
}

private func startsAnew(_ index: Int, _ analysis: Analysis) -> Bool {
  analysis.token(index).map { $0.shape.contains(.newlineBefore) || $0.isCapitalised } ?? true
}

/// The two marks (three in the Russian `!..`) that end at the token, if one is too many.
private func doubled(at index: Int, _ analysis: Analysis) -> TextRange? {
  let sign = analysis.sign(index)
  guard analysis.sign(index - 1) == sign else { return nil }
  if let next = analysis.token(index + 1), next.isGlued, !isCloser(analysis.sign(index + 1)) {
    return nil
  }
  let before = analysis.tokens[index - 2]
  // In Russian and Ukrainian `!..` and `?..` are right.
  let isShout =
    sign == 0x2E && analysis.isIn("en") && [0x21, 0x3F].contains(analysis.sign(index - 2))
  guard
    isShout || before.isWord && before.script != .arabic || before.kind == .clitic
      || closes(index - 2, analysis)
  else { return nil }
  let first = isShout ? index - 2 : index - 1
  return TextRange(analysis.tokens[first].lower, analysis.tokens[index].upper)
}

/// `days.”.`: the sentence ends inside the mark and once more outside. An abbreviation may need
/// its own stop, so the word before must be a common one.
private func aroundMark(_ index: Int, _ analysis: Analysis) -> TextRange? {
  guard index > 2, analysis.sign(index) == 0x2E, analysis.sign(index - 2) == 0x2E,
    analysis.sign(index - 1) == 0x201D || analysis.sign(index - 1) == 0x22,
    analysis.tokens[index - 2].isGlued, isPlain(index - 3, analysis), analysis.isSpaced(index - 3),
    isEnd(index + 1, analysis)
  else { return nil }
  return analysis.tokens[index].range
}

/// `closed,.` and `closed.,`: two different marks, of which one is meant.
private func different(at index: Int, _ analysis: Analysis) -> (TextRange, String)? {
  guard isPlain(index - 2, analysis), isEnd(index + 1, analysis) else { return nil }
  let range = TextRange(analysis.tokens[index - 1].lower, analysis.tokens[index].upper)
  switch (analysis.sign(index - 1), analysis.sign(index)) {
  case (0x2C, 0x2E), (0x3B, 0x2E), (0x3A, 0x2E): return (range, ".")
  case (0x2E, 0x2C) where analysis.isSmallWord(index + 1): return (range, ",")
  default: return nil
  }
}

/// A small common word that is no abbreviation.
private func isPlain(_ index: Int, _ analysis: Analysis) -> Bool {
  analysis.isSmallWord(index, atLeast: 4) && analysis.classes[index].contains(.common)
    && !analysis.classes[index].contains(.abbreviation)
}

private func isEnd(_ index: Int, _ analysis: Analysis) -> Bool {
  analysis.token(index).map { !$0.isGlued } ?? true
}

/// `((listed in 1996)`: opened twice in running text and closed once.
private func isOpenTwice(_ index: Int, _ analysis: Analysis) -> Bool {
  guard analysis.sign(index - 1) == 0x28, analysis.tokens[index].isGlued,
    analysis.isSpaced(index - 1), analysis.tokens[index - 2].isWord,
    let next = analysis.token(index + 1), next.isWord || next.kind == .number
  else { return false }
  var depth = 2
  for follower in analysis.tokens.indices[index...].dropFirst().prefix(80) {
    if analysis.tokens[follower].shape.contains(.newlineBefore) { return depth == 1 }
    switch analysis.sign(follower) {
    case 0x28: depth += 1
    case 0x29: depth -= 1
    default: continue
    }
    if depth == 0 { return false }
  }
  return depth == 1
}

/// A closing mark or bracket behind a word, in English.
private func closes(_ index: Int, _ analysis: Analysis) -> Bool {
  index > 0 && [0x29, 0x5D, 0x201D].contains(analysis.sign(index)) && analysis.tokens[index].isGlued
    && analysis.tokens[index - 1].isWord && analysis.isIn("en")
}

private func isCloser(_ sign: UInt32) -> Bool {
  [0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB].contains(sign)
}
