// Spaces that cut an apostrophe off from its word: doesn 't, can’ t, what’ s.

internal import StetAnalysis
internal import StetText

/// Reports spaces on either side of an apostrophe whose rest is only ever the end of a word.
func reportSpacesAtApostrophes(_ analysis: Analysis, _ findings: inout Findings) {
  guard analysis.isIn("en") else { return }
  for index in analysis.inventory.signs
  where analysis.sign(index) == 0x27 || analysis.sign(index) == 0x2019 {
    guard index > 0, index + 1 < analysis.tokens.count else { continue }
    guard analysis.tokens[index - 1].isWord, isEnding(index + 1, analysis) else { continue }
    let isCutBefore = analysis.isSpaced(index) && analysis.tokens[index + 1].isGlued
    let isCutAfter = analysis.tokens[index].isGlued && analysis.isSpaced(index + 1)
    let isCutTwice =
      analysis.isSpaced(index) && analysis.isSpaced(index + 1) && analysis.isSpaced(index + 2)
      && analysis.spells(index + 1, "s") && analysis.isSmallWord(index + 2)
    guard isCutBefore || isCutAfter || isCutTwice else { continue }
    let message = "a space inside “\(analysis.string(whole(index, analysis)))”"
    let because = Because("word", "what follows the apostrophe is the end of the word")
    let mark = analysis.string(analysis.tokens[index])
    if isCutTwice, mark == analysis.markStyle.apostrophe.text {
      let range = TextRange(analysis.tokens[index - 1].upper, analysis.tokens[index + 1].lower)
      findings.report(message, at: range, because: because, replace: mark, confidence: 0.985)
      continue
    }
    // Where the mark itself is to be another, each space goes by itself.
    for gap in [index, index + 1] where analysis.isSpaced(gap) {
      findings.report(
        message, at: analysis.gap(before: gap), because: because, replace: "", confidence: 0.985)
    }
  }
}

private func whole(_ index: Int, _ analysis: Analysis) -> TextRange {
  TextRange(analysis.tokens[index - 1].lower, analysis.tokens[index + 1].upper)
}

/// `t` behind a word that takes n’t, `s`, `ve`, `ll`: no words of their own.
private func isEnding(_ index: Int, _ analysis: Analysis) -> Bool {
  guard analysis.isSmallWord(index),
    analysis.token(index + 1).map({ !$0.isGlued || $0.kind == .punctuation }) ?? true,
    // A closing mark: the letter itself is quoted.
    ![0x27, 0x2019].contains(analysis.sign(index + 1))
  else { return false }
  if analysis.spells(index, "t") { return takesNot(index - 2, analysis) }
  return analysis.spells(index, "s") || analysis.spells(index, "ve")
    || analysis.spells(index, "ll") || takesVerb(index, analysis)
}

/// `you 're`, `I 'm`, `he 'd`: behind a pronoun.
private func takesVerb(_ index: Int, _ analysis: Analysis) -> Bool {
  let subject = index - 2
  if analysis.spells(index, "m") { return analysis.spells(subject, "i") }
  guard analysis.spells(index, "re") || analysis.spells(index, "d") else { return false }
  return analysis.spells(subject, "you") || analysis.spells(subject, "we")
    || analysis.spells(subject, "they")
    || analysis.spells(index, "d")
      && (analysis.spells(subject, "i") || analysis.spells(subject, "he")
        || analysis.spells(subject, "she") || analysis.spells(subject, "it"))
}

/// Whether the word takes n’t: didn, isn, can; not the oppen of dialect.
private func takesNot(_ index: Int, _ analysis: Analysis) -> Bool {
  let word = analysis.prose.utf8[analysis.tokens[index].range.indices]
  let end = word.suffix(2)
  if end.elementsEqual([0x73, 0x6E]) || end.elementsEqual([0x64, 0x6E]) { return true }
  return analysis.spells(index, "can") || analysis.spells(index, "don")
    || analysis.spells(index, "won") || analysis.spells(index, "ain")
    || analysis.spells(index, "aren") || analysis.spells(index, "weren")
    || analysis.spells(index, "haven") || analysis.spells(index, "mustn")
}
