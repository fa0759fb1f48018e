// A surname that nobody in the story has been introduced with.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A person named once, by surname alone, in a story that introduces its people.
  static let orphanName = Rule(
    "entities/orphan",
    fault: "A surname stands alone, and no one of that name has been introduced.",
    why: """
      Either the introduction was lost in translation or the name is another person's. Only names \
      of people who speak or own something are reported, and only in stories that introduce \
      others in full. People the lexicons know need no introduction.
      """,
    stratum: .names, ceiling: .manual, severity: .note, depth: .names,
    examples: [
      .flags(
        """
        The dam near Vrelo was closed on Sunday. Engineer Ana Petrović saw the crack first. \
        Petrović called the mayor, Marko Lovrić. The work will take a week, Drobnjak said.
        """, "Drobnjak"),
      .leaves(
        """
        The dam near Vrelo was closed on Sunday. Engineer Ana Petrović saw the crack first. \
        Petrović called the mayor, Marko Lovrić. The work will take a week, Lovrić said.
        """),
      .leaves("The work will take a week, Drobnjak said."),
    ]
  ) { analysis, findings in
    guard let introduced = introductions(analysis) else { return }
    for (index, entity) in analysis.entities.enumerated()
    where entity.kind == .person && entity.mentions.count == 1 && entity.clusters.isEmpty {
      let mention = analysis.mentions[entity.mentions[0]]
      guard isOrphan(mention, analysis), mention.sentence > introduced.sentence else { continue }
      let name = analysis.string(mention.range)
      findings.report(
        "“\(name)” is named here alone and never introduced", at: mention.range,
        because: Because("introduction", "others are named in full first", at: introduced.range),
        confidence: 0.5, entity: index)
    }
  }

  /// The second full name of the story; nil where it does not introduce people.
  private static func introductions(_ analysis: Analysis) -> Mention? {
    let full = analysis.mentions.filter {
      $0.kind == .person && $0.tokens.count > 1 && !$0.traits.contains(.inHeadline)
        && ($0.traits.contains(.hasGiven) || $0.role != nil)
    }
    return full.count > 1 ? full[1] : nil
  }

  private static func isOrphan(_ mention: Mention, _ analysis: Analysis) -> Bool {
    guard mention.tokens.count == 1, mention.role == nil, mention.entry == nil,
      mention.traits.contains(.speaks), mention.traits.isDisjoint(with: [.inHeadline, .titled])
    else { return false }
    let known: WordClass = [
      .given, .place, .demonym, .organisation, .person, .common, .function, .bodyhead, .placehead,
      .calendar, .kin, .role, .title,
    ]
    let token = analysis.tokens[mention.tokens.lowerBound]
    return analysis.classes[mention.tokens.lowerBound].isDisjoint(with: known)
      && !token.shape.contains(.allCaps) && !analysis.isQuoted(mention.range)
  }
}
