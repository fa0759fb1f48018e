// One group of people held, called by several names.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// The same people are hostages here and captives there.
  static let labelDrift = Rule(
    "terms/label-drift",
    fault: "People held by the same captors are called by different words.",
    why: """
      Hostages in one paragraph and captives in the next read like two groups. Only mentions whose \
      captors are known are counted; which word is right for the house is for a person to say, and \
      what stands in quotations is the speaker’s.
      """,
    stratum: .terms, ceiling: .manual, severity: .note, depth: [.terms],
    examples: [
      .flags(
        "The rebels freed four hostages. The remaining hostages held by the rebels are ill. "
          + "One captive held by the rebels died.", "captive"),
      .leaves("The rebels freed four hostages. Two hostages held by the rebels are ill."),
      .leaves("The rebels freed four hostages. The political prisoners in the jails are ill."),
    ]
  ) { analysis, findings in
    let known = analysis.held.filter {
      $0.sense == .hostage && $0.probability >= 0.95 && $0.isHolderKnown && !$0.isName
        && !$0.isBoth && !analysis.isQuoted($0.range)
    }
    // Words that `terms/holder` puts right count as the house word.
    let usual = known.filter { analysis.lexicon.field($0.entry, "rewrite") != "no" }
    let others = known.filter { analysis.lexicon.field($0.entry, "rewrite") == "no" }
    guard usual.count >= others.count, let first = usual.first else { return }
    let word = analysis.settings.style["captives"] ?? "hostages"
    for mention in others {
      findings.report(
        "“\(analysis.string(mention.range))” where the story has “\(word)” for people held by the "
          + "same captors",
        at: mention.range, because: Because("label", word, at: first.range), confidence: 0.7,
        sense: mention.sense.rawValue)
    }
  }
}
