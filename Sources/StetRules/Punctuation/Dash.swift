// Hyphens that stand for dashes, and dashes that are not the house's.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A hyphen with a space on one side only or on none, two hyphens apart, another house's dash.
  static let dash = Rule(
    "punctuation/dash",
    fault: "A hyphen stands where a dash is meant, or the dash is not the one the style writes.",
    why: """
      “everywhere else- pasta” and “another way-which is longer” are dashes that lost their \
      spaces; they get the dash of the style or, without one, of the story. “pre- and post-war”, \
      “two- or three-day”, “over-the-counter”, ranges, scores, options and compounds are right. \
      The style’s axis `dash` (em-unspaced, em-spaced, en-spaced, hyphen-spaced) is only \
      suggested; datelines, headlines, list marks and quoted words keep theirs.
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
      .suggests(
        "They took another road-which is longer.", to: "They took another road - which is longer."),
      .suggests(
        "The pilots slept – all of them. They had no fuel-the tanks were dry.",
        to: "The pilots slept – all of them. They had no fuel – the tanks were dry."),
      .suggests(
        "They built robots-8 feet tall, 12 feet long.",
        to: "They built robots - 8 feet tall, 12 feet long."),
      .suggests(
        "There was no light-so, the lamps were lit.",
        to: "There was no light - so, the lamps were lit."),
      .suggests(
        "The crowd sold masks- and just in time for the feast.",
        to: "The crowd sold masks - and just in time for the feast."),
      .suggests(
        "The harbour– a small haven –is closed.", to: "The harbour – a small haven – is closed."),
      .suggests(
        "The talks -- the third round -- ended.", to: "The talks – the third round – ended.",
        style: "guardian"),
      .suggests(
        "The talks—the third round—ended.", to: "The talks - the third round - ended.",
        style: "reuters"),
      .suggests(
        "The talks – the third round – ended.", to: "The talks—the third round—ended.", style: "un"),
      .suggests(
        "The ferry--an old one--sank.", to: "The ferry — an old one — sank.", style: "ap"),
      .leaves("The talks — the third round — ended.", style: "ap"),
      .leaves("HAIFA (Wire) - The harbour – by its own account – is closed.", style: "guardian"),
      .leaves("“We slept -- all of us -- late,” he said.", style: "guardian"),
      .leaves("- one thing\n— another thing\nHarbour closed - Daily Wire", style: "guardian"),
      .leaves("The 1990–95 war, the Paris–Dakar race, a 2 - 1 win, 10 - 4 = 6.", style: "ap"),
      .leaves("Run it with --verbose -- the option that says more.", style: "keep"),
      .leaves("Pre- and post-war homes; two- or three-day trips; mid- to long-term plans."),
      .leaves(
        "Sales- and marketing-led firms, brothers- and sisters-in-law, under- and overrated."),
      .leaves("The apology—not the best one—came late. The talks -- the third round -- ended."),
      .leaves("The 2-1 win, the 9-10 slot, the London-Paris train, well-known al-Hayya."),
      .leaves(
        "An over-the shoulder look, top-10 days, under-5 years, pre-Soviet signed papers."),
      .leaves(
        "Over-the-counter pills, a state-of-the-art lab, on-the-job and by-the-book training."),
      .leaves("A do-it-yourself shop, a so-so game, all-or-nothing talks, an either-or choice."),
      .leaves("He said: “I was-” and left."),
      .leaves("- one\n- two\n-- three"),
    ]
  ) { analysis, findings in
    var house = HouseDash(analysis)
    // The first token that is not yet judged.
    var next = 1
    for index in analysis.inventory.signs where index >= next {
      let sign = analysis.sign(index)
      guard sign == 0x2D || sign == 0x2013 || sign == 0x2014 else { continue }
      let isPair = sign == 0x2D && analysis.sign(index + 1) == 0x2D
      let place = DashPlace(analysis: analysis, first: index, last: isPair ? index + 1 : index)
      place.report(&house, &findings)
      next = place.last + 1
    }
  }
}

/// One dash, or hyphens that may be one.
private struct DashPlace {
  let analysis: Analysis
  let first: Int
  let last: Int

  private var isHyphen: Bool { analysis.sign(first) == 0x2D }
  private var isPair: Bool { last > first }
  private var isGlued: Bool { analysis.tokens[first].isGlued }
  private var followsGlued: Bool { analysis.token(last + 1)?.isGlued ?? false }
  private var range: TextRange {
    TextRange(analysis.tokens[first].lower, analysis.tokens[last].upper)
  }
  /// The dash with the spaces around it.
  private var wide: TextRange {
    TextRange(analysis.tokens[first - 1].upper, analysis.tokens[last + 1].lower)
  }

  func report(_ house: inout HouseDash, _ findings: inout Findings) {
    if isPair, !analysis.tokens[last].isGlued { return apart(house, &findings) }
    guard analysis.isIn("en") else { return }
    if isHyphen, isGlued, analysis.isSpaced(last + 1), isOneSided {
      return suggest("no space before the dash", &house, &findings)
    }
    if isHyphen, !isPair, isGlued, followsGlued, isLostDash {
      return suggest("a dash without its spaces", &house, &findings)
    }
    if !isHyphen, isGlued != followsGlued, isBetweenWords {
      return suggest("a dash with a space on one side only", &house, &findings)
    }
    if let wanted = house.wanted, isRunningText, analysis.string(wide) != wanted {
      findings.report(
        "the style writes its dashes in another way", at: wide,
        because: Because("style", "dash: \(house.name)"), replace: wanted,
        applicability: .suggested, confidence: 0.9, severity: .note)
    }
  }

  private func suggest(
    _ message: String, _ house: inout HouseDash, _ findings: inout Findings
  ) {
    let text = isPair && house.wanted == nil ? " -- " : house.usual
    findings.report(
      message, at: wide, because: Because("typography", "a dash has the same space on both sides"),
      replace: text, applicability: .suggested, confidence: 0.9)
  }

  // MARK: Damage

  /// `- -` in running text.
  private func apart(_ house: HouseDash, _ findings: inout Findings) {
    guard analysis.isSpaced(first), analysis.isSpaced(last), analysis.isSpaced(last + 1),
      analysis.tokens[first - 1].isWord, analysis.token(last + 1)?.isWord == true
    else { return }
    findings.report(
      "a dash in two parts", at: wide, because: Because("typography", "one is enough"),
      replace: house.wanted ?? " - ", confidence: 0.98)
  }

  /// `else- pasta`: close to the word before, apart from the word behind.
  private var isOneSided: Bool {
    guard isKnown(first - 1), analysis.token(last + 1)?.isWord == true,
      first < 2 || analysis.sign(first - 2) != 0x2D,
      analysis.classes[first - 1].isDisjoint(with: [.number])
    else { return false }
    let isHalf = analysis.hits(at: first - 1).contains {
      analysis.lexicon.field($0.entry, "hyphen") != nil
    }
    return !isHalf && !isSuspended
  }

  /// `pre- and post-war`: the other half of the compound comes soon.
  private var isSuspended: Bool {
    let next = last + 1
    guard
      analysis.spells(next, "and") || analysis.spells(next, "or") || analysis.spells(next, "to")
        || analysis.spells(next, "nor") || analysis.spells(next, "but")
        || analysis.spells(next, "through") || analysis.spells(next, "versus")
    else { return false }
    // “masks- and just in time”: no half of a compound stands in the plural before such a word.
    guard analysis.spells(next, "and"), endsInPlural(first - 1),
      isOpener(next + 1) || analysis.classes[next + 1].contains(.function)
    else { return true }
    return (next + 1..<min(next + 8, analysis.tokens.count)).contains { analysis.sign($0) == 0x2D }
  }

  private func endsInPlural(_ index: Int) -> Bool {
    let word = analysis.prose.utf8[analysis.tokens[index].range.indices]
    return word.count > 4 && word.last == 0x73
      && !word.dropLast().hasSuffix(in: [0x73, 0x75, 0x69])
      && analysis.classes[index].contains(.common)
  }

  /// `harbour– a haven`, `harbour —a haven`.
  private var isBetweenWords: Bool {
    (isGlued ? analysis.isSpaced(last + 1) : analysis.isSpaced(first))
      && isKnown(first - 1) && analysis.isSmallWord(last + 1) && !analysis.isInChain(last + 1)
      && !analysis.isQuoted(range)
  }

  // MARK: Lost dashes

  /// `road-which is longer`: what follows begins a new part of the sentence.
  private var isLostDash: Bool {
    let before = analysis.tokens[first - 1]
    guard before.isWord, before.script == .latin, before.range.count >= 2,
      before.shape.isDisjoint(with: [.hasDigit, .mixedCase]),
      before.shape.contains(.allCaps) || analysis.isSmallWord(first - 1), !isHalf(first - 1),
      // `us-east-one-the` is no prose.
      !isChained || first < 4 || !analysis.tokens[first - 3].isGlued
    else { return false }
    return isOpener(last + 1)
      || before.range.count > 3 && endsInPlural(first - 1)
        && (isAmount(last + 1) || isName(last + 1))
  }

  private func isHalf(_ index: Int) -> Bool {
    analysis.hits(at: index).contains { analysis.lexicon.field($0.entry, "hyphen") == "prefix" }
  }

  private func isKnown(_ index: Int) -> Bool {
    analysis.isSmallWord(index, atLeast: 3)
      && !analysis.classes[index].isDisjoint(with: [.common, .function])
  }

  /// `robots-8 feet`, `angles-minus 120`: a measure in the plural.
  private func isAmount(_ index: Int) -> Bool {
    guard analysis.isSpaced(index + 1) else { return false }
    if analysis.spells(index, "minus") { return analysis.tokens[index + 1].kind == .number }
    guard analysis.tokens[index].kind == .number || analysis.classes[index].contains(.number),
      isFree(index + 2)
    else { return false }
    return analysis.spells(index + 1, "and") && analysis.spells(index + 3, "half")
      || analysis.classes[index + 1].contains(.unit) && endsInPlural(index + 1)
      || analysis.spells(index + 1, "feet")
  }

  /// `experiments-Newton liked them`: a name and its verb.
  private func isName(_ index: Int) -> Bool {
    let shape = analysis.tokens[index].shape
    guard analysis.tokens[index].isWord, shape.contains(.capitalised),
      shape.isDisjoint(with: [.allCaps, .mixedCase, .hasDigit]),
      analysis.isSpaced(index + 1), analysis.isSmallWord(index + 1, atLeast: 3), isFree(index + 2)
    else { return false }
    let verb = analysis.prose.utf8[analysis.tokens[index + 1].range.indices]
    return verb.count > 3 && verb.suffix(2).elementsEqual([0x65, 0x64])
      || analysis.hits(at: index + 1).contains {
        ["finite", "past"].contains(analysis.lexicon.field($0.entry, "verb"))
      }
  }

  /// Whether a word or phrase that begins a clause stands there, and is no part of a chain.
  private func isOpener(_ index: Int) -> Bool {
    guard analysis.isSmallWord(index) else { return false }
    let isContent = isContent
    for hit in analysis.hits(at: index) {
      guard let kind = analysis.lexicon.field(hit.entry, "dash"), isFree(Int(hit.end)) else {
        continue
      }
      switch kind {
      case "any": return true
      case "comma" where !isChained && analysis.sign(Int(hit.end)) == 0x2C: return true
      case "noun" where isContent: return true
      case "phrase" where isContent && !isChained && opensPhrase(Int(hit.end)): return true
      default: continue
      }
    }
    return false
  }

  /// `so-and-so`: the word before hangs on to another.
  private var isChained: Bool { first > 1 && analysis.tokens[first - 1].isGlued }

  /// A word with a meaning of its own: over-the is half of over-the-counter.
  private var isContent: Bool {
    analysis.tokens[first - 1].range.count > 2
      && !analysis.classes[first - 1].contains(.function)
      && (isKnown(first - 1) || analysis.tokens[first - 1].range.count > 4
        || analysis.tokens[first - 1].shape.contains(.allCaps))
  }

  /// `and the`, `but she`: behind the conjunction stands what begins a clause.
  private func opensPhrase(_ index: Int) -> Bool {
    analysis.isSpaced(index) && analysis.isSmallWord(index)
      && analysis.hits(at: index).contains {
        analysis.lexicon.field($0.entry, "dash") == "noun"
      }
  }

  /// Nothing hangs on to the token before `index`, or only a comma.
  private func isFree(_ index: Int) -> Bool {
    guard let token = analysis.token(index) else { return false }
    return !token.isGlued || analysis.sign(index) == 0x2C
  }

  // MARK: Style

  /// A dash in the form of some house, not half of a range.
  private var isDash: Bool {
    let isSpaced = analysis.isSpaced(first) && analysis.isSpaced(last + 1)
    switch analysis.sign(first) {
    case 0x2014: return isSpaced || isGlued && followsGlued
    case 0x2D where isPair: return isSpaced || isGlued && followsGlued && joinsWords
    default: return isSpaced
    }
  }

  private var joinsWords: Bool { isKnown(first - 1) && analysis.isSmallWord(last + 1) }

  /// Between two words of a sentence that is not quoted, and neither a dateline nor a headline.
  private var isRunningText: Bool {
    guard isDash, isText(first - 1), analysis.token(last + 1)?.isWord == true,
      !analysis.isQuoted(range)
    else { return false }
    let paragraph = analysis.paragraphs[analysis.paragraph(at: range.lower)]
    return endsAsSentence(paragraph) && !isDateline(paragraph)
  }

  private func isText(_ index: Int) -> Bool {
    let token = analysis.tokens[index]
    if token.isWord || token.kind == .clitic { return true }
    switch analysis.sign(index) {
    // Marks of any make: which of them a quotation takes is for other rules to say.
    case 0x22, 0x27, 0x29, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x300C...0x300F: return true
    default: return false
    }
  }

  private func endsAsSentence(_ paragraph: Segment) -> Bool {
    paragraph.tokens.suffix(3).contains {
      [0x2E, 0x3F, 0x21, 0x3A, 0x2026].contains(analysis.sign($0))
    }
  }

  /// Nothing but capitals, a date or a name in brackets stands before it in its paragraph.
  private func isDateline(_ paragraph: Segment) -> Bool {
    let before = paragraph.tokens.lowerBound..<first
    guard before.count < 14 else { return false }
    return analysis.sign(first - 1) == 0x29
      || before.allSatisfy { !analysis.isSmallWord($0, atLeast: 3) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the last byte is one of these.
  fileprivate func hasSuffix(in bytes: [UInt8]) -> Bool { last.map(bytes.contains) ?? false }
}

/// The dash the style asks for, and the one this story would take.
private struct HouseDash {
  private let analysis: Analysis
  let name: String
  /// The style's, with its spaces; nil where the style makes no choice.
  let wanted: String?
  /// The style's or the one that the story has most of; counted when first asked for.
  lazy var usual: String = wanted ?? dominant

  init(_ analysis: Analysis) {
    self.analysis = analysis
    name = analysis.settings.style["dash"] ?? ""
    wanted =
      switch name {
      case "em-unspaced": "—"
      case "em-spaced": " — "
      case "en-spaced": " – "
      case "hyphen-spaced": " - "
      default: nil
      }
  }

  private func isAnySpaced(_ index: Int) -> Bool {
    analysis.isSpaced(index) || analysis.isSpaced(index + 1)
  }

  private var dominant: String {
    // In doubt the hyphen stays what it is.
    var hyphens = 1
    var spacedEn = 0
    var spacedEm = 0
    var em = 0
    for index in analysis.inventory.signs {
      let isSpaced = analysis.isSpaced(index) && analysis.isSpaced(index + 1)
      switch analysis.sign(index) {
      case 0x2D where isSpaced: hyphens += 1
      case 0x2013 where isSpaced: spacedEn += 2
      case 0x2014 where isSpaced: spacedEm += 2
      // One that lost a space still tells which dash the story has.
      case 0x2013 where isAnySpaced(index): spacedEn += 2
      case 0x2014 where isAnySpaced(index): spacedEm += 2
      case 0x2014: em += 2
      default: continue
      }
    }
    let most = max(hyphens, spacedEn, spacedEm, em)
    if most == hyphens { return " - " }
    return most == spacedEn ? " – " : most == spacedEm ? " — " : "—"
  }
}
