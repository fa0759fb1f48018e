// Quotations that are closed and were never opened.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// We are ready,” he said.
  static let unopenedQuote = Rule(
    "quotes/unopened",
    fault: "A quotation is closed and was never opened.",
    why: """
      The reader can’t tell where the speaker’s words begin. Where a paragraph begins with them and \
      the speaker follows (“,” he said”) the mark is supplied at its start; elsewhere a start is \
      suggested or the mark only pointed out. Quotations that began in a paragraph before are right.
      """,
    stratum: .quotes,
    examples: [
      .fixes(
        "The talks go on.\nWe are ready,” the minister said.",
        to: "The talks go on.\n“We are ready,” the minister said."),
      .suggests("We are ready,” the minister said.", to: "“We are ready,” the minister said."),
      .suggests(
        "The minister was calm. We are ready,” he said.",
        to: "The minister was calm. “We are ready,” he said."),
      .leaves("were ready to go, and so were we.” He left."),
      .leaves("“We are ready,” the minister said."),
      .leaves("“We are ready.\n“We have waited,” the minister said."),
      .leaves("The workers’ claim is old, he said. The ’90s’ music."),
    ]
  ) { analysis, findings in
    for missing in MissingMark.all(withOpening: false, in: analysis) {
      report(missing, to: &findings)
    }
  }

  private static func report(_ missing: MissingMark, to findings: inout Findings) {
    let start = missing.sentence.range.lower
    let closed = Because("quotation", "closed here", at: missing.mark.range)
    guard missing.isAlone, start < missing.mark.range.lower, missing.speakerFollows,
      !missing.hasSpeechBefore
    else {
      // Where the text may have begun inside a quotation, nothing is sure.
      guard !missing.quotation.isContinued else { return }
      return findings.report(
        "a quotation without its opening mark", at: missing.mark.range,
        because: Because("quotation", "no mark opens it in the paragraph or before it"),
        applicability: .manual, confidence: 0.85)
    }
    // The first paragraph may have been cut out of a longer speech.
    let isFirst = missing.paragraph.range == missing.analysis.paragraphs.first?.range
    let isSafe = start == missing.paragraph.range.lower && !missing.hasOpenBefore && !isFirst
    findings.report(
      "a quotation without its opening mark", at: TextRange(start, start), because: closed,
      Because("speech", "the speaker is named right behind it"),
      replace: missing.otherGlyph.text, applicability: isSafe ? .safe : .suggested,
      confidence: isSafe ? 0.985 : 0.8)
  }
}

extension MissingMark {
  /// `,” he said`: a comma or end inside the mark, and a word of speech among the next few.
  fileprivate var speakerFollows: Bool {
    let after = analysis.token(at: mark.range.upper)
    let before = analysis.token(at: mark.range.lower) - 1
    guard [0x2C, 0x21, 0x3F].contains(analysis.sign(before)) else { return false }
    for index in after..<min(after + 5, analysis.tokens.count) {
      guard analysis.tokens[index].kind != .punctuation else { return false }
      if analysis.classes[index].contains(.speech) { return true }
    }
    return false
  }

  /// The sentence has a word of speech before the mark already: the writer’s words begin it.
  fileprivate var hasSpeechBefore: Bool {
    sentence.tokens.contains {
      analysis.tokens[$0].upper <= mark.range.lower && analysis.classes[$0].contains(.speech)
    }
  }

  /// A quotation before it was opened and not closed: the two may be one.
  fileprivate var hasOpenBefore: Bool {
    analysis.quotations.contains {
      $0.opening != nil && $0.closing == nil && $0.range.lower < mark.range.lower
    }
  }
}
