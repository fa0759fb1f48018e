// A person is introduced after having been named.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// The first mention has the surname alone, a later one the full name.
  static let firstReference = Rule(
    "entities/first-reference",
    fault: "A person is first named by surname alone and introduced in full later.",
    why: """
      Houses whose style sets `first-reference` to `full` give the full name first. Headlines, and \
      people the lexicons know by surname, are left alone.
      """,
    stratum: .names, ceiling: .manual, severity: .note, depth: .names,
    examples: [
      .flags(
        """
        Ferry service resumes

        The ferry sails again, Okonjo said on Friday. The harbour master, Adaeze Okonjo, had \
        closed the line in March.
        """, "Okonjo", style: "ap"),
      .leaves(
        """
        Ferry service resumes

        The ferry sails again, Adaeze Okonjo said on Friday. Okonjo had closed the line in March.
        """, style: "ap"),
      .leaves(
        """
        Ferry service resumes

        The ferry sails again, Okonjo said on Friday. The harbour master, Adaeze Okonjo, had \
        closed the line in March.
        """),
    ]
  ) { analysis, findings in
    guard analysis.settings.style["first-reference"] == "full" else { return }
    for (index, entity) in analysis.entities.enumerated() where entity.kind == .person {
      let body = entity.mentions.map { analysis.mentions[$0] }.filter {
        !$0.traits.contains(.inHeadline) && analysis.paragraph(at: $0.range.lower) > 0
      }
      guard let first = body.first, first.tokens.count == 1, first.entry == nil, first.role == nil,
        let full = body.first(where: { $0.tokens.count > 1 && $0.kind == .person })
      else { continue }
      findings.report(
        "“\(analysis.string(first.range))” is introduced only later, as "
          + "“\(analysis.string(full.range))”", at: first.range,
        because: Because("introduction", analysis.string(full.range), at: full.range),
        Because("style", "first-reference=full"), confidence: 0.8, entity: index)
    }
  }
}
