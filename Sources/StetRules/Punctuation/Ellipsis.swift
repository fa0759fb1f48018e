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
      of longer dots. Which of … and ... and spaced stops is right is the style’s choice (`ellipsis`: \
      `stops`, `spaced-stops`, `character`): where it has one, the other forms are only suggested \
      to be changed.
      """,
    stratum: .spacing,
    examples: [
      .fixes("He waited...... and left.", to: "He waited... and left."),
      .fixes("There is no end ......He left.", to: "There is no end ... He left."),
      .suggests("He waited… and left.", to: "He waited ... and left.", style: "ap"),
      .suggests("He waited ... and left.", to: "He waited... and left.", style: "bbc"),
      .suggests("He waited… and left.", to: "He waited... and left.", style: "bbc"),
      .suggests("He waited . . . and left.", to: "He waited... and left.", style: "bbc"),
      .suggests("He waited... and left.", to: "He waited ... and left.", style: "guardian"),
      .fixes("He waited……and left。。。", to: "He waited…and left..."),
      .leaves("他等了……走了。。。", language: "zh"),
      .leaves("He waited ... and left.", style: "ap"),
      .leaves("He waited... and left."),
      .leaves("Run ls ../x, or [a ... z] and 1...5.", style: "bbc"),
      .leaves("He waited…. Then he left."),
      .leaves("He waited.... Then he left."),
      .leaves("Contents ........ 5"),
      .leaves("“We waited… and left,” he said.", style: "ap"),
    ]
  ) { analysis, findings in
    let style = EllipsisStyle(analysis)
    var code = CodeLines(analysis)
    // The first token that is not yet judged.
    var next = 0
    for sign in analysis.inventory.signs where sign >= next {
      var index = sign
      let run = stops(from: index, analysis)
      if analysis.sign(index) == 0x2026 || analysis.sign(index) == 0x3002 {
        index = joined(from: index, analysis, &findings)
      }
      if run > 4 {
        trim(index, run, analysis, &findings)
      } else if let style, let last = style.end(from: index, run),
        !code.hold(analysis.tokens[index].lower)
      {
        style.report(index, last, &findings)
        index = last
      }
      next = index + max(1, run)
    }
  }
}

/// `……` and `。。。` of Chinese among Latin words: one ellipsis. Returns its last token.
private func joined(
  from index: Int, _ analysis: Analysis, _ findings: inout Findings
) -> Int {
  let sign = analysis.sign(index)
  var last = index
  while analysis.sign(last + 1) == sign, analysis.tokens[last + 1].isGlued { last += 1 }
  // The whole run is judged at once, or a long one would be read again for each of its signs.
  guard last > index, sign == 0x2026 || last > index + 1, analysis.isLatin(around: index) else {
    return last
  }
  findings.report(
    "an ellipsis of another script",
    at: TextRange(analysis.tokens[index].lower, analysis.tokens[last].upper),
    because: Because("script", "the words around it are in Latin letters"),
    replace: sign == 0x2026 ? "…" : "...", confidence: 0.98)
  return last
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

/// How the style writes an ellipsis between two words.
private struct EllipsisStyle {
  let analysis: Analysis
  let name: String
  private let wanted: String

  /// Nil where the style makes no choice.
  init?(_ analysis: Analysis) {
    guard let name = analysis.settings.style["ellipsis"],
      let wanted = ["stops": "... ", "spaced-stops": " ... ", "character": "… "][name]
    else { return nil }
    self.analysis = analysis
    self.name = name
    self.wanted = wanted
  }

  /// The last token of the ellipsis that begins at the token: `…`, three stops, or stops apart.
  func end(from index: Int, _ run: Int) -> Int? {
    if analysis.sign(index) == 0x2026 { return index }
    if run == 3 { return index + 2 }
    guard run == 1, analysis.sign(index + 1) == 0x2E, analysis.isSpaced(index + 1),
      analysis.sign(index + 2) == 0x2E, analysis.isSpaced(index + 2),
      analysis.sign(index + 3) != 0x2E
    else { return nil }
    return index + 2
  }

  /// In a quotation the ellipsis may tell what was left out, and stands.
  func report(_ first: Int, _ last: Int, _ findings: inout Findings) {
    guard first > 0, last + 1 < analysis.tokens.count,
      analysis.isSmallWord(first - 1, atLeast: 2), analysis.isSmallWord(last + 1),
      analysis.isSpaced(last + 1) || analysis.tokens[first].isGlued,
      !analysis.tokens[last + 1].shape.contains(.newlineBefore)
    else { return }
    let wide = TextRange(analysis.tokens[first - 1].upper, analysis.tokens[last + 1].lower)
    guard !analysis.isQuoted(wide), analysis.string(wide) != wanted else { return }
    findings.report(
      "the style writes an ellipsis in another way", at: wide,
      because: Because("style", "ellipsis: \(name)"), replace: wanted, applicability: .suggested,
      confidence: 0.9, severity: .note)
  }
}
