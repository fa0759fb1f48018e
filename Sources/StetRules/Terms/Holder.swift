// Prisoners or hostages: who holds them decides.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A word for people held that does not fit those who hold them.
  static let holder = Rule(
    "terms/holder",
    fault: "The word for people held does not fit those who hold them.",
    why: """
      Arabic, Hebrew, Russian and others have one word for people held by an armed group, by a \
      state and by an army; machine translation picks one English word for all. Who holds whom is \
      read from the sentence and the story. Only where both are known and the sense is all but \
      certain is the word changed, to the one the house uses; quotations and names stand.
      """,
    stratum: .terms, depth: [.terms],
    examples: HolderExamples.all
  ) { analysis, findings in
    for mention in analysis.held
    where !mention.isName && !mention.isBoth && !isOwnWording(mention.range, analysis) {
      Judgement(mention, analysis)?.report(to: &findings)
    }
  }
}

/// `"state hostages", in the words of the minister`: a few words are quoted for the sake of the
/// wording, which is the speaker's own.
private func isOwnWording(_ range: TextRange, _ analysis: Analysis) -> Bool {
  guard analysis.isQuoted(range) else { return false }
  return analysis.quotations.contains { quotation in
    quotation.range.contains(range) && quotation.closing != nil
      && analysis.tokens.count { quotation.range.contains($0.range) && $0.isWord } < 4
  }
}

/// What is to be said of one mention.
private struct Judgement {
  let mention: HeldMention
  let analysis: Analysis
  /// The word the house uses for the sense, in the number of the one that stands.
  let wanted: String
  let isCertain: Bool
  /// The word that stands is right, but not the one of the house.
  let isHouseWord: Bool

  init?(_ mention: HeldMention, _ analysis: Analysis) {
    let lexicon = analysis.lexicon
    guard lexicon.field(mention.entry, "rewrite") != "no",
      let written = lexicon.field(mention.entry, "sense")
    else { return nil }
    let isCaptive = mention.sense == .hostage
    guard mention.sense != .other else { return nil }
    let usual = isCaptive ? "hostages" : "prisoners"
    let choice = analysis.settings.style[isCaptive ? "captives" : "detained"] ?? usual
    // A house may want to see these passages and decide itself, or never hear of them.
    guard choice != "keep" else { return nil }
    let house = choice == "flag" ? usual : choice
    isHouseWord = isCaptive == (written == "hostage")
    // The word is right: it stands, unless the house has another one for the same people.
    guard !isHouseWord || house != usual && mention.probability >= 0.98,
      mention.probability >= 0.65
    else { return nil }
    self.mention = mention
    self.analysis = analysis
    wanted = Self.inflected(house, mention, analysis)
    guard wanted != analysis.string(mention.range) else { return nil }
    isCertain =
      choice != "flag" && mention.probability >= 0.98 && mention.isHolderKnown
      && mention.isHeldKnown && !analysis.isQuoted(mention.range)
      && !Self.isAfterOpenQuote(mention, analysis) && !mention.isPredicate
    if isHouseWord, !isCertain { return nil }
  }

  /// A mark without its partner in the paragraph: what follows may be quoted.
  private static func isAfterOpenQuote(_ mention: HeldMention, _ analysis: Analysis) -> Bool {
    let paragraph = analysis.paragraphs[analysis.paragraph(at: mention.range.lower)].range
    return analysis.marks.contains { mark in
      mark.partner == nil && mark.role == .opening
        && paragraph.contains(mark.range) && mark.range.upper <= mention.range.lower
    }
  }

  func report(to findings: inout Findings) {
    let text = analysis.string(mention.range)
    let place = analysis.isQuoted(mention.range) ? "“\(text)”, in a quotation," : "“\(text)”"
    let people = mention.isPlural ? "people who are \(wanted)" : "someone who is a \(wanted)"
    let reasons = mention.evidence.filter { favours($0) }.sorted { weight($0) > weight($1) }
    let first = reasons.first.map(because) ?? Because("sense", mention.sense.rawValue)
    let second = reasons.dropFirst().first.map(because) ?? first
    let applicability: Applicability = !isCertain ? .manual : isHouseWord ? .suggested : .safe
    findings.report(
      isHouseWord ? "\(place): the house has “\(wanted)”" : "\(place) for \(people.lowercased())",
      at: mention.range, because: first, second, replace: wanted,
      applicability: applicability, confidence: confidence,
      severity: isCertain ? .warning : .note, sense: mention.sense.rawValue)
  }

  /// Where it is not known who is held, nobody can be as sure as the cues alone would be.
  private var confidence: Double {
    isCertain ? mention.probability : min(mention.probability, 0.95)
  }

  private func weight(_ evidence: HeldMention.Evidence) -> Double {
    let sums = evidence.weights
    return mention.sense == .hostage
      ? sums[0] - max(sums[1], sums[2]) : max(sums[1], sums[2]) - sums[0]
  }

  private func favours(_ evidence: HeldMention.Evidence) -> Bool { weight(evidence) > 0 }

  /// `Hamas: an armed group in the sentence`; what only the story tells has no place to show.
  private func because(_ evidence: HeldMention.Evidence) -> Because {
    let told = evidence.entry.flatMap { analysis.lexicon.field($0, "because") } ?? evidence.cue
    let isOwn = evidence.range == mention.range
    return Because(
      "holder", isOwn ? told : "\(analysis.string(evidence.range)): \(told)",
      at: isOwn ? nil : evidence.range)
  }

  /// The house word in the number and case of the word that stands.
  private static func inflected(
    _ plural: String, _ mention: HeldMention, _ analysis: Analysis
  ) -> String {
    let word = mention.isPlural ? plural : String(plural.dropLast())
    let token = analysis.tokens[mention.token]
    if token.shape.contains(.allCaps) { return word.uppercased() }
    return token.isCapitalised ? word.prefix(1).uppercased() + word.dropFirst() : word
  }
}
