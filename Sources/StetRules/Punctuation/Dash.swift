// Hyphens that stand for dashes.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A hyphen with a space on one side only, or two hyphens apart.
  static let dash = Rule(
    "punctuation/dash",
    fault: "A hyphen stands where a dash is meant, or has a space on one side only.",
    why: """
      “everywhere else- pasta” is a dash that lost its space. “pre- and post-war”, “two- or \
      three-day”, ranges, scores and compounds are right. Which dash the house writes, and with \
      what space, is the style’s choice: without one the story’s hyphen only gets its space back.
      """,
    stratum: .spacing,
    examples: [
      .suggests(
        "It was like everywhere else- pasta and fries.",
        to: "It was like everywhere else - pasta and fries."),
      .fixes("The talks - - the third round - ended.", to: "The talks - the third round - ended."),
      .suggests(
        "The harbour- a small haven- is closed.", to: "The harbour - a small haven - is closed.",
        language: "en-GB"),
      .suggests(
        "The apology-- not the best excuse-- came late.",
        to: "The apology -- not the best excuse -- came late."),
      .leaves("Pre- and post-war homes; two- or three-day trips; mid- to long-term plans."),
      .leaves("The apology—not the best one—came late. The talks -- the third round -- ended."),
      .leaves("The 2-1 win, the 9-10 slot, the London-Paris train, well-known al-Hayya."),
      .leaves("He said: “I was-” and left."),
      .leaves("- one\n- two\n-- three"),
    ]
  ) { analysis, findings in
    var index = 1
    while index < analysis.tokens.count {
      let sign = analysis.sign(index)
      guard sign == 0x2D else {
        index += 1
        continue
      }
      let isPair = analysis.sign(index + 1) == 0x2D
      if isPair, !analysis.tokens[index + 1].isGlued {
        apart(index, analysis, &findings)
      } else if analysis.tokens[index].isGlued {
        oneSided(index, isPair ? index + 1 : index, analysis, &findings)
      }
      index += isPair ? 2 : 1
    }
  }
}

/// `- -` in running text.
private func apart(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  guard analysis.isSpaced(index), analysis.isSpaced(index + 1), analysis.isSpaced(index + 2),
    analysis.tokens[index - 1].isWord, analysis.token(index + 2)?.isWord == true
  else { return }
  findings.report(
    "a dash in two parts",
    at: TextRange(analysis.tokens[index].lower, analysis.tokens[index + 1].upper),
    because: Because("typography", "one is enough"), replace: "-", confidence: 0.98)
}

/// `else- pasta`: close to the word before, apart from the word behind.
private func oneSided(
  _ first: Int, _ last: Int, _ analysis: Analysis, _ findings: inout Findings
) {
  guard analysis.isSpaced(last + 1), analysis.isSmallWord(first - 1, atLeast: 3),
    analysis.token(last + 1)?.isWord == true, !isSuspended(last + 1, analysis),
    first < 2 || analysis.sign(first - 2) != 0x2D
  else { return }
  let hit = analysis.hits.contains {
    Int($0.first) == first - 1 && analysis.lexicon.field($0.entry, "hyphen") == "prefix"
  }
  guard !hit, analysis.classes[first - 1].isDisjoint(with: [.number]) else { return }
  let place = analysis.tokens[first].lower
  findings.report(
    "no space before the dash", at: TextRange(place, place),
    because: Because("typography", "a dash has the same space on both sides"), replace: " ",
    applicability: .suggested, confidence: 0.9)
}

/// `pre- and post-war`.
private func isSuspended(_ index: Int, _ analysis: Analysis) -> Bool {
  analysis.spells(index, "and") || analysis.spells(index, "or") || analysis.spells(index, "to")
    || analysis.spells(index, "nor") || analysis.spells(index, "but")
    || analysis.spells(index, "through") || analysis.spells(index, "versus")
}
