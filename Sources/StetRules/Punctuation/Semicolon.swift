// The semicolon that Arabic puts behind an introduction.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A semicolon between an introductory phrase and the sentence it introduces.
  static let semicolon = Rule(
    "punctuation/semicolon",
    fault: "A semicolon cuts an introductory phrase off from its sentence.",
    why: """
      Arabic sets ؛ where English has a comma: “In what the two sources described as a difficult \
      call; the minister objected”. A semicolon in English parts clauses that could stand alone. \
      What comes before is looked at word by word: where it holds a clause of its own, or may hold \
      one, the semicolon stands.
      """,
    stratum: .noise,
    examples: [
      .fixes(
        "In what aides called a tense meeting; Santos rejected the offer.",
        to: "In what aides called a tense meeting, Santos rejected the offer."),
      .fixes(
        "In what the paper described as a first step; the two armies opened a line.",
        to: "In what the paper described as a first step, the two armies opened a line."),
      .fixes(
        "According to sources close to the presidency; the decree will be signed today.",
        to: "According to sources close to the presidency, the decree will be signed today."),
      .suggests(
        "Despite the heavy rain; the convoy reached the town.",
        to: "Despite the heavy rain, the convoy reached the town."),
      .suggests(
        "While the army was advancing; the envoys were still talking.",
        to: "While the army was advancing, the envoys were still talking."),
      .leaves("After the war he left; she stayed."),
      .leaves("In 2010 he was elected; in 2014 he lost."),
      .leaves("In Paris, the minister spoke; in Rome, he was silent."),
      .leaves("At the meeting the envoy was silent; the minister spoke."),
      .leaves("On Monday came the rain; the river rose."),
      .leaves("He met three people: the governor; the mufti; and a judge."),
      .leaves("With him were Ali, a guard; Omar, a cook; and two drivers."),
      .leaves("In what followed; nothing."),
      .leaves("The army advanced; the envoys talked."),
    ]
  ) { analysis, findings in
    guard analysis.isIn("en") else { return }
    for sentence in analysis.sentences {
      guard let introduction = Introduction(sentence, analysis) else { continue }
      let range = analysis.tokens[introduction.semicolon].range
      guard !analysis.isQuoted(range), let certainty = introduction.certainty else { continue }
      findings.report(
        "a semicolon behind an introductory phrase", at: range,
        because: Because("introduction", introduction.opener, at: introduction.range),
        replace: ",", applicability: certainty,
        confidence: certainty == .safe ? 0.99 : 0.85)
    }
  }
}

/// What stands before the only semicolon of a sentence.
private struct Introduction {
  private let analysis: Analysis
  private let tokens: Range<Int>
  private let opening: String
  private let openerEnd: Int
  let semicolon: Int

  /// Nil where the sentence does not begin with an opener, or has another semicolon or a colon.
  init?(_ sentence: Segment, _ analysis: Analysis) {
    let signs = sentence.tokens.filter { [0x3B, 0x3A].contains(analysis.sign($0)) }
    guard signs.count == 1, analysis.sign(signs[0]) == 0x3B else { return nil }
    let first = sentence.tokens.lowerBound
    guard
      let hit = analysis.hits.last(where: {
        Int($0.first) == first && analysis.lexicon.field($0.entry, "opens") != nil
      })
    else { return nil }
    self.analysis = analysis
    semicolon = signs[0]
    tokens = first..<semicolon
    opening = analysis.lexicon.field(hit.entry, "opens") ?? ""
    openerEnd = Int(hit.end)
    guard semicolon - openerEnd > 0, semicolon - first < 30,
      sentence.tokens.upperBound - semicolon > 3
    else { return nil }
  }

  var opener: String { analysis.string(range) }
  var range: TextRange {
    TextRange(analysis.tokens[tokens.lowerBound].lower, analysis.tokens[openerEnd - 1].upper)
  }

  /// How sure it is that no clause stands there on its own; nil where one may.
  var certainty: Applicability? {
    guard !hasComma else { return nil }
    switch opening {
    case "quote": return quotesSomeone ? .safe : nil
    case "phrase":
      guard finiteVerbs == 0, !hasOtherVerb else { return nil }
      return analysis.spells(tokens.lowerBound, "according") ? .safe : .suggested
    case "clause": return finiteVerbs == 1 && !hasOtherVerb ? .suggested : nil
    default: return nil
    }
  }

  private var hasComma: Bool { tokens.contains { analysis.sign($0) == 0x2C } }

  /// “In what X called Y”: a word for saying, and something behind it.
  private var quotesSomeone: Bool {
    let verbs = (openerEnd..<semicolon).filter { index in
      analysis.classes[index].contains(.speech)
        || analysis.hits.contains {
          Int($0.first) == index && analysis.lexicon.field($0.entry, "verb") == "naming"
        }
    }
    guard let verb = verbs.first(where: { $0 > openerEnd }) else { return false }
    return semicolon - verb > 2 && finiteVerbs == 0
  }

  private var finiteVerbs: Int {
    let found = analysis.hits.filter {
      Int($0.first) >= openerEnd && Int($0.end) <= semicolon
        && analysis.lexicon.field($0.entry, "verb") == "finite"
    }
    return Set(found.map(\.first)).count
  }

  /// A pronoun or a word that may be a verb in the past or the third person: not certain enough.
  private var hasOtherVerb: Bool {
    (openerEnd..<semicolon).contains { index in
      if analysis.classes[index].contains(.speech) { return true }
      if isPronoun(index) { return true }
      let text = analysis.prose.utf8[analysis.tokens[index].range.indices]
      guard analysis.isSmallWord(index, atLeast: 4) else { return false }
      return text.suffix(2).elementsEqual([0x65, 0x64]) || isIrregular(index)
    }
  }

  private func isPronoun(_ index: Int) -> Bool {
    analysis.spells(index, "he") || analysis.spells(index, "she") || analysis.spells(index, "they")
      || analysis.spells(index, "we") || analysis.spells(index, "it") || analysis.spells(index, "i")
      || analysis.spells(index, "who") || analysis.spells(index, "which")
      || analysis.spells(index, "that")
  }

  private func isIrregular(_ index: Int) -> Bool {
    analysis.hits.contains {
      Int($0.first) == index && analysis.lexicon.field($0.entry, "verb") == "past"
    }
  }
}
