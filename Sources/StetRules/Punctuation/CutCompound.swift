// Compounds that spaces around the hyphen cut in two.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `long - term`, `non - member`, `a ten - year plan`.
  static let cutCompound = Rule(
    "punctuation/cut-compound",
    fault: "A compound is cut by a space beside its hyphen.",
    why: """
      Some systems set every hyphen apart: “long - term”, “non - members”, “a ten - year plan”. \
      What is known as a compound, a prefix that is no word of its own, and a number with a unit in \
      the singular before a noun are joined again. “short- and long-term”, dashes, sums and ranges \
      are left.
      """,
    stratum: .spacing,
    examples: [
      .fixes("They want a long - term plan.", to: "They want a long-term plan."),
      .fixes("They want a long- term plan.", to: "They want a long-term plan."),
      .fixes("A so -called truce holds.", to: "A so-called truce holds."),
      .suggests("The club has non - teachers too.", to: "The club has non-teachers too."),
      .suggests("It began in mid- December.", to: "It began in mid-December."),
      .suggests("It took a ten - year plan.", to: "It took a ten-year plan."),
      .suggests("They built a 40 - foot wall.", to: "They built a 40-foot wall."),
      .leaves("Short- and long-term plans; pre- and post-war homes."),
      .leaves("They waited long - the term was over."),
      .leaves("He ran ten - yes, ten - miles. It is 40 - 12 = 28."),
      .leaves("It was open for a year - month after month. He left at ten - year after year."),
      .leaves("The long-term plan, a ten-year lease and non-members."),
    ]
  ) { analysis, findings in
    guard analysis.isIn("en") else { return }
    for index in analysis.inventory.signs where index > 0 && analysis.sign(index) == 0x2D {
      guard analysis.isSpaced(index) || analysis.isSpaced(index + 1),
        analysis.token(index + 1)?.shape.contains(.newlineBefore) == false,
        !analysis.tokens[index].shape.contains(.newlineBefore),
        let certainty = cutCertainty(at: index, analysis)
      else { continue }
      findings.report(
        "a compound is cut in two",
        at: TextRange(analysis.tokens[index - 1].upper, analysis.tokens[index + 1].lower),
        because: Because("word", "the parts are one word"), replace: "-", applicability: certainty,
        confidence: certainty == .safe ? 0.99 : 0.9)
    }
  }
}

/// How sure it is that the hyphen stands inside a compound; nil where it may be a dash.
private func cutCertainty(at index: Int, _ analysis: Analysis) -> Applicability? {
  if isListed(index, analysis) { return .safe }
  let isApart = analysis.isSpaced(index) && analysis.isSpaced(index + 1)
  if isBound(index - 1, analysis), isPart(index + 1, analysis) { return .suggested }
  guard isApart, analysis.isSmallWord(index + 1, atLeast: 3) else { return nil }
  return isMeasure(index, analysis) ? .suggested : nil
}

/// A word that may follow a prefix: “mid-December”, “non-members”.
private func isPart(_ index: Int, _ analysis: Analysis) -> Bool {
  guard let token = analysis.token(index), token.isWord, token.range.count > 2 else { return false }
  return token.shape.isDisjoint(with: [.allCaps, .mixedCase, .hasDigit])
}

/// A compound of the list runs over the hyphen.
private func isListed(_ index: Int, _ analysis: Analysis) -> Bool {
  for first in stride(from: index - 1, through: max(0, index - 3), by: -1) {
    for hit in analysis.hits(at: first) where Int(hit.end) > index + 1 {
      if analysis.lexicon.field(hit.entry, "hyphen") == "compound" { return true }
    }
  }
  return false
}

/// `non`, `anti`: no word of its own.
private func isBound(_ index: Int, _ analysis: Analysis) -> Bool {
  analysis.hits(at: index).contains { hit in
    Int(hit.end) == index + 1 && analysis.lexicon.field(hit.entry, "bound") != nil
  } && !analysis.classes[index + 2].contains(.function)
}

/// `ten - year plan`: a number, a unit in the singular, and a noun behind it on the same line.
private func isMeasure(_ index: Int, _ analysis: Analysis) -> Bool {
  let before = analysis.tokens[index - 1]
  guard before.kind == .number || analysis.classes[index - 1].contains(.number),
    analysis.classes[index + 1].contains(.unit), isSingular(index + 1, analysis),
    analysis.isSpaced(index + 2), analysis.isSmallWord(index + 2, atLeast: 3)
  else { return false }
  let classes = analysis.classes[index + 2]
  return classes.contains(.common) && !classes.contains(.function)
    // `a year - month after month`: the number counts something already.
    && !analysis.spells(index - 2, "at")
}

private func isSingular(_ index: Int, _ analysis: Analysis) -> Bool {
  let word = analysis.prose.utf8[analysis.tokens[index].range.indices]
  return word.last != 0x73 && !analysis.spells(index, "feet")
}
