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
      .suggests(
        "Although the army had announced a pause; shelling was heard in the east.",
        to: "Although the army had announced a pause, shelling was heard in the east."),
      .suggests(
        "They questioned four men; the captain, the cook and two sailors.",
        to: "They questioned four men: the captain, the cook and two sailors."),
      .suggests(
        "The road is closed; And the bridge is down.",
        to: "The road is closed; and the bridge is down."),
      .leaves("They questioned four men; the captain, the cook and the pilot fled."),
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
    guard analysis.isIn("en"), analysis.bytes.contains(0x3B) else { return }
    for sentence in analysis.sentences {
      reportList(sentence, analysis, &findings)
      reportCapital(sentence, analysis, &findings)
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

/// “three people; the governor, the mufti and the mayor”: a number of things, and then the things.
private func reportList(_ sentence: Segment, _ analysis: Analysis, _ findings: inout Findings) {
  let signs = sentence.tokens.filter { [0x3B, 0x3A].contains(analysis.sign($0)) }
  guard signs.count == 1, let sign = signs.first, analysis.sign(sign) == 0x3B,
    sign - sentence.tokens.lowerBound > 2, isCounted(sign - 1, analysis),
    isEnumeration(sign + 1..<sentence.tokens.upperBound, analysis),
    !analysis.isQuoted(analysis.tokens[sign].range)
  else { return }
  findings.report(
    "a semicolon before a list", at: analysis.tokens[sign].range,
    because: Because("list", "a number of things, and then the things"), replace: ":",
    applicability: .suggested, confidence: 0.85)
}

/// `three people`, `two other men`.
private func isCounted(_ noun: Int, _ analysis: Analysis) -> Bool {
  guard analysis.isSmallWord(noun, atLeast: 3), analysis.classes[noun].contains(.common) else {
    return false
  }
  return [noun - 1, noun - 2].contains {
    analysis.classes[$0].contains(.number) && analysis.isSmallWord($0, atLeast: 3)
  }
}

/// A few commas, an “and”, and nothing that can be a verb.
private func isEnumeration(_ tokens: Range<Int>, _ analysis: Analysis) -> Bool {
  guard tokens.count < 30, tokens.contains(where: { analysis.sign($0) == 0x2C }),
    tokens.contains(where: { analysis.spells($0, "and") })
  else { return false }
  return !tokens.contains { index in
    if analysis.classes[index].contains(.speech) { return true }
    let isVerb = analysis.hits(at: index).contains {
      ["finite", "past"].contains(analysis.lexicon.field($0.entry, "verb"))
    }
    let text = analysis.prose.utf8[analysis.tokens[index].range.indices]
    return isVerb
      || analysis.isSmallWord(index, atLeast: 4) && text.suffix(2).elementsEqual([0x65, 0x64])
      // Behind the “and”, only an article, a number or a name can begin the last thing.
      || analysis.spells(index, "and") && !beginsThing(index + 1, analysis)
  } && endsWithThing(tokens, analysis)
}

private func beginsThing(_ index: Int, _ analysis: Analysis) -> Bool {
  analysis.token(index)?.isCapitalised == true || analysis.spells(index, "the")
    || analysis.spells(index, "a") || analysis.spells(index, "an")
    || analysis.tokens.indices.contains(index) && analysis.classes[index].contains(.number)
}

/// The last thing is no longer than four words, so that no predicate can hide in it.
private func endsWithThing(_ tokens: Range<Int>, _ analysis: Analysis) -> Bool {
  guard let last = tokens.last(where: { analysis.spells($0, "and") }) else { return false }
  return tokens.upperBound - last <= 4
}

/// `; And the bridge`: a conjunction with a capital in the middle of a sentence.
private func reportCapital(_ sentence: Segment, _ analysis: Analysis, _ findings: inout Findings) {
  for index in sentence.tokens.dropFirst().dropLast() where analysis.sign(index - 1) == 0x3B {
    let token = analysis.tokens[index]
    guard token.isCapitalised, !token.shape.contains(.allCaps), analysis.isSpaced(index),
      analysis.isSpaced(index + 1),
      analysis.spells(index, "and") || analysis.spells(index, "but")
        || analysis.spells(index, "because"), !analysis.isQuoted(token.range)
    else { continue }
    let place = TextRange(token.lower, token.lower + 1)
    findings.report(
      "a capital behind a semicolon", at: place,
      because: Because("typography", "the sentence goes on behind a semicolon"),
      replace: analysis.string(place).lowercased(), applicability: .suggested, confidence: 0.85)
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
      let hit = analysis.hits(at: first).last(where: {
        analysis.lexicon.field($0.entry, "opens") != nil
      })
    else { return nil }
    self.analysis = analysis
    semicolon = signs[0]
    tokens = first..<semicolon
    opening = analysis.lexicon.field(hit.entry, "opens") ?? ""
    openerEnd = Int(hit.end)
    // “…; if not, write” and “…; without even”: what follows is no clause with a subject.
    let follower = analysis.hits(at: semicolon + 1)
    guard
      !follower.contains(where: {
        ["phrase", "clause", "either"].contains(analysis.lexicon.field($0.entry, "opens"))
      })
    else { return nil }
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
        || analysis.hits(at: index).contains {
          analysis.lexicon.field($0.entry, "verb") == "naming"
        }
    }
    guard let verb = verbs.first(where: { $0 > openerEnd }) else { return false }
    return semicolon - verb > 2 && finiteVerbs == 0
  }

  private var finiteVerbs: Int {
    (openerEnd..<semicolon).count { index in
      analysis.hits(at: index).contains {
        Int($0.end) <= semicolon && analysis.lexicon.field($0.entry, "verb") == "finite"
      }
    }
  }

  /// A pronoun or a word that may be a verb in the past or the third person: not certain enough.
  private var hasOtherVerb: Bool {
    (openerEnd..<semicolon).contains { index in
      if analysis.classes[index].contains(.speech), !followsAuxiliary(index) { return true }
      if isPronoun(index) { return true }
      let text = analysis.prose.utf8[analysis.tokens[index].range.indices]
      guard analysis.isSmallWord(index, atLeast: 4) else { return false }
      return (text.suffix(2).elementsEqual([0x65, 0x64]) || isIrregular(index))
        && !followsAuxiliary(index)
    }
  }

  /// `had announced`: one verb in two words.
  private func followsAuxiliary(_ index: Int) -> Bool {
    guard index > openerEnd else { return false }
    return analysis.hits(at: index - 1).contains {
      analysis.lexicon.field($0.entry, "verb") == "finite"
    }
  }

  private func isPronoun(_ index: Int) -> Bool {
    analysis.spells(index, "he") || analysis.spells(index, "she") || analysis.spells(index, "they")
      || analysis.spells(index, "we") || analysis.spells(index, "it") || analysis.spells(index, "i")
      || analysis.spells(index, "who") || analysis.spells(index, "which")
      || analysis.spells(index, "that")
  }

  private func isIrregular(_ index: Int) -> Bool {
    analysis.hits(at: index).contains {
      analysis.lexicon.field($0.entry, "verb") == "past"
    }
  }
}
