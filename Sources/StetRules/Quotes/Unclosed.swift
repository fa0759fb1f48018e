// Quotations that are opened and never closed.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// “almost nothing, stressing that …
  static let unclosedQuote = Rule(
    "quotes/unclosed",
    fault: "A quotation is opened and never closed.",
    why: """
      The reader can’t tell where the speaker’s words end. Where the writer plainly goes on (“, he \
      said on Monday”, “, stressing that …”) the mark is supplied there; where a paragraph is one \
      long quotation its end is suggested; anything else is only pointed out. A quotation that runs \
      on over paragraphs, opened at each, is right.
      """,
    stratum: .quotes,
    examples: [
      .fixes(
        "It would give them “a lot of room, stressing that time was short.",
        to: "It would give them “a lot of room,” stressing that time was short."),
      .fixes(
        "“We are almost there, the minister said on Monday.",
        to: "“We are almost there,” the minister said on Monday."),
      .fixes(
        "He spoke to his wife for \"less than a minute, she said.",
        to: "He spoke to his wife for \"less than a minute,\" she said."),
      .suggests(
        "“We are ready. We have waited for a year.\nThe talks go on, the minister said.",
        to: "“We are ready. We have waited for a year.”\nThe talks go on, the minister said."),
      .flags("He called it “a trap and left the room at once.\nNobody followed.", "“"),
      .leaves("“We are ready,” he said. “We have waited.”"),
      .leaves("“Very simple, as you said."),
      .leaves("“In fact, the letter, though written on paper, told the minister nothing."),
      .leaves(
        "He wrote:\n“We are ready. We have waited.\n“We shall go on.”\nThen he slept."),
      .leaves("It was a 6'2\" guard who said so, the coach said."),
      .leaves("The workers’ claim, he said, was just."),
    ]
  ) { analysis, findings in
    for missing in MissingMark.all(withOpening: true, in: analysis) {
      report(missing, to: &findings)
    }
  }

  private static func report(_ missing: MissingMark, to findings: inout Findings) {
    let analysis = missing.analysis
    let opened = Because("quotation", "opened here", at: missing.mark.range)
    let end = missing.quotation.range.upper
    if let verb = missing.resumption {
      let isSafe = missing.isAlone && !missing.mayRunOn
      findings.report(
        "a quotation without its closing mark", at: TextRange(end, end), because: opened,
        Because("speech", analysis.string(analysis.tokens[verb]), at: analysis.tokens[verb].range),
        replace: missing.otherGlyph.text, applicability: isSafe ? .safe : .suggested,
        confidence: isSafe ? 0.985 : 0.85)
    } else if missing.reachesTextEnd {
      // The text may have been cut inside a quotation.
      return
    } else if missing.opensParagraph, missing.isAlone, !missing.mayRunOn, missing.endsWhole {
      let end = missing.paragraph.range.upper
      findings.report(
        "a quotation without its closing mark", at: TextRange(end, end), because: opened,
        Because("paragraph", "the whole paragraph is the speaker’s"),
        replace: missing.otherGlyph.text, applicability: .suggested, confidence: 0.85)
    } else {
      findings.report(
        "a quotation without its closing mark", at: missing.mark.range,
        because: Because("quotation", "no mark closes it in the paragraph or after it"),
        applicability: .manual, confidence: missing.mayRunOn ? 0.6 : 0.9)
    }
  }
}

extension MissingMark {
  /// The word of speech by which the writer goes on behind the quoted words, if it is plain: the
  /// zone ends with a comma, and `she said.`, `he said on Monday`, `stressing that` follows.
  fileprivate var resumption: Int? {
    let end = quotation.range.upper
    let first = analysis.token(at: end)
    guard first > 0, analysis.sign(first - 1) == 0x2C, first < analysis.tokens.count,
      end < paragraph.range.upper,
      first - analysis.token(at: mark.range.upper) > 2
    else { return nil }
    guard isSubject(first) else { return nil }
    for index in first..<min(first + 6, analysis.tokens.count) {
      guard analysis.tokens[index].kind != .punctuation else { return nil }
      guard analysis.classes[index].contains(.speech) else { continue }
      return isPlain(verb: index, first: first) ? index : nil
    }
    return nil
  }

  /// What follows the comma can be a speaker or a word of speech: not “as”, “though”, “and”.
  private func isSubject(_ index: Int) -> Bool {
    let classes = analysis.classes[index]
    if classes.contains(.speech) || analysis.tokens[index].isCapitalised { return true }
    guard classes.contains(.function) else { return true }
    return ["he", "she", "they", "it", "we", "i", "the", "a", "his", "her"]
      .contains(analysis.string(analysis.tokens[index]))
  }

  /// Whether the quoted words may run to the end of the text.
  fileprivate var reachesTextEnd: Bool {
    guard paragraph.range == analysis.paragraphs.last?.range else { return false }
    return quotation.range.upper >= paragraph.range.upper
      || mark.range.lower == sentence.range.lower
  }

  private func isPlain(verb: Int, first: Int) -> Bool {
    guard let next = analysis.token(verb + 1) else { return true }
    let text = analysis.prose.utf8[analysis.tokens[verb].range.indices]
    // stressing that, adding that: the writer reports the rest.
    if text.suffix(3).elementsEqual([0x69, 0x6E, 0x67]) { return verb == first }
    if next.kind == .punctuation || next.shape.contains(.newlineBefore) { return verb > first }
    // said the minister, said Smith.
    if verb == first { return next.isCapitalised || analysis.spells(verb + 1, "the") }
    return ["on", "in", "at", "after", "during", "late", "early", "to"].contains(
      analysis.string(next)) || analysis.classes[verb + 1].contains(.calendar)
      || isReporters(verb + 1)
  }

  /// told reporters, told the newspaper.
  private func isReporters(_ index: Int) -> Bool {
    analysis.spells(index, "reporters") || analysis.spells(index, "journalists")
  }

  /// Whether the paragraph ends as a sentence does.
  fileprivate var endsWhole: Bool {
    [0x2E, 0x21, 0x3F, 0x2026].contains(analysis.sign(paragraph.tokens.upperBound - 1))
      && !hasSpeech
  }

  /// Whether someone is said to speak in the paragraph, so that part of it is the writer’s.
  private var hasSpeech: Bool {
    paragraph.tokens.contains { analysis.classes[$0].contains(.speech) }
  }
}
