// What every word for people held means in its place, for those who ask.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// The sense of each mention of people held, with the evidence: no fault, an answer.
  static let sense = Rule(
    "terms/sense",
    fault: "A word for people held, with the sense that the story gives it.",
    why: """
      Who reviews a translation may want to see how Stet reads every mention: who holds whom, how \
      likely, and from which words. Nothing is wrong with what it reports, so it runs only where \
      it is asked for by its own name (`--only terms/sense`).
      """,
    stratum: .terms, ceiling: .manual, severity: .note, depth: [.terms], isOnRequest: true,
    examples: [
      .flags("Boko Haram still holds nine hostages.", "hostages"),
      .flags("The prisoners in the country’s jails may vote.", "prisoners"),
      .flags("The two armies swapped prisoners of war.", "prisoners of war"),
      .flags("He is a prisoner of his own promises.", "prisoner"),
      .leaves("She read Prisoner of Azkaban to the children."),
      .leaves("The jail is empty."),
    ]
  ) { analysis, findings in
    for mention in analysis.held where !mention.isName {
      let reasons = reasons(for: mention, analysis)
      let first = reasons.first ?? Because("sense", mention.sense.rawValue)
      let text = analysis.string(mention.range)
      let confidence = mention.sense == .unclear ? 0.5 : mention.probability
      findings.report(
        "“\(text)”: \(meaning(of: mention.sense))", at: mention.range, because: first,
        reasons.dropFirst().first ?? first, reasons.last ?? first, confidence: confidence,
        sense: mention.sense.rawValue)
    }
  }
}

private func meaning(of sense: HeldSense) -> String {
  switch sense {
  case .hostage: "held by an armed group or criminals"
  case .prisoner: "held by a state"
  case .pow: "held by an army"
  case .other: "nobody is held"
  case .unclear: "both sides of an exchange, or the captors themselves"
  }
}

/// The three strongest pieces of evidence for the sense.
private func reasons(for mention: HeldMention, _ analysis: Analysis) -> [Because] {
  let ranked = mention.evidence.sorted { weight($0, mention) > weight($1, mention) }
  return ranked.prefix(3).map { evidence in
    let told = evidence.entry.flatMap { analysis.lexicon.field($0, "because") } ?? evidence.cue
    let isOwn = evidence.range == mention.range
    return Because(
      "holder", isOwn ? told : "\(analysis.string(evidence.range)): \(told)",
      at: isOwn ? nil : evidence.range)
  }
}

private func weight(_ evidence: HeldMention.Evidence, _ mention: HeldMention) -> Double {
  let sums = evidence.weights
  return switch mention.sense {
  case .hostage: sums[0] - max(sums[1], sums[2])
  case .prisoner: sums[1] - sums[0]
  case .pow: sums[2] - sums[0]
  case .other, .unclear: sums[3]
  }
}
