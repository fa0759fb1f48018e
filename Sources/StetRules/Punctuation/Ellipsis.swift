// Ellipses of too many stops, and of another make than the house's.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// Five stops and more, or an ellipsis that the style writes in another way.
  static let ellipsis = Rule(
    "punctuation/ellipsis",
    fault: "An ellipsis has too many stops, or is not made as the style makes it.",
    why: """
      Three stops are an ellipsis, four are an ellipsis and a full stop; more come from translation \
      of longer dots. Which of … and ... and spaced stops is right is the style’s choice: where it \
      has one, the other forms are only suggested to be changed.
      """,
    stratum: .spacing,
    examples: [
      .fixes("He waited...... and left.", to: "He waited... and left."),
      .fixes("There is no end ......He left.", to: "There is no end ... He left."),
      .suggests("He waited… and left.", to: "He waited ... and left.", style: "ap"),
      .leaves("He waited... and left."),
      .leaves("He waited…. Then he left."),
      .leaves("He waited.... Then he left."),
      .leaves("Contents ........ 5"),
      .leaves("“We waited… and left,” he said.", style: "ap"),
    ]
  ) { analysis, findings in
    let wanted = analysis.settings.style["ellipsis"]
    var index = 0
    while index < analysis.tokens.count {
      let run = stops(from: index, analysis)
      if run > 4 { trim(index, run, analysis, &findings) }
      if wanted == "spaced-stops", analysis.sign(index) == 0x2026 {
        space(index, analysis, &findings)
      }
      index += max(1, run)
    }
  }
}

/// How many stops follow each other without a space.
private func stops(from start: Int, _ analysis: Analysis) -> Int {
  var end = start
  while analysis.sign(end) == 0x2E, end == start || analysis.tokens[end].isGlued { end += 1 }
  return end - start
}

private func trim(_ index: Int, _ run: Int, _ analysis: Analysis, _ findings: inout Findings) {
  let next = analysis.token(index + run)
  // Leaders in a table of contents end at a number.
  guard index > 0, run <= 12, next?.kind != .number, next?.kind != .symbol else { return }
  let gluedWord = next.map { $0.isGlued && $0.isWord } == true
  findings.report(
    "an ellipsis of \(run) stops",
    at: TextRange(analysis.tokens[index].lower, analysis.tokens[index + run - 1].upper),
    because: Because("typography", "an ellipsis has three stops"),
    replace: gluedWord ? "... " : "...", confidence: 0.98)
}

/// AP: three stops with a space on both sides.
private func space(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  let range = analysis.tokens[index].range
  guard index > 0, index + 1 < analysis.tokens.count, !analysis.isQuoted(range),
    analysis.tokens[index - 1].isWord, analysis.tokens[index + 1].isWord,
    !analysis.tokens[index + 1].shape.contains(.newlineBefore)
  else { return }
  let before = analysis.tokens[index].isGlued ? " " : ""
  let after = analysis.tokens[index + 1].isGlued ? " " : ""
  findings.report(
    "the style writes an ellipsis as three spaced stops", at: range,
    because: Because("style", "ellipsis: spaced-stops"), replace: before + "..." + after,
    applicability: .suggested, confidence: 0.9, severity: .note)
}
