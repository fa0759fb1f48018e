// One person holds two ministries.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `Finance Minister Ito` and later `Foreign Minister Ito`.
  static let roleConflict = Rule(
    "entities/role-conflict",
    fault: "A person is minister of one thing here and of another there.",
    why: """
      Either the office was mistranslated or two people have been taken for one. Sentences that \
      speak of a change of office are left alone.
      """,
    stratum: .names, ceiling: .manual, severity: .note, depth: .names,
    examples: [
      .flags(
        """
        The budget passed, Finance Minister Kenji Ito said. Foreign Minister Kenji Ito had asked \
        for more.
        """, "Foreign Minister"),
      .leaves(
        """
        The budget passed, Finance Minister Kenji Ito said. Ito, a former Foreign Minister, had \
        asked for more.
        """),
      .leaves(
        """
        The budget passed, Finance Minister Kenji Ito said. Foreign Minister Aiko Ito had asked \
        for more.
        """),
    ]
  ) { analysis, findings in
    for (index, entity) in analysis.entities.enumerated() where entity.kind == .person {
      var known: (role: TextRange, key: UInt64)?
      for mention in entity.mentions.map({ analysis.mentions[$0] }) {
        guard let role = mention.role, mention.tokens.count > 1, isMinistry(role, analysis),
          !speaksOfChange(mention, analysis)
        else { continue }
        let key = FoldedHash.of(analysis.prose.utf8, role.indices)
        guard let before = known else {
          known = (role, key)
          continue
        }
        guard before.key != key else { continue }
        findings.report(
          "“\(analysis.string(role))” here, “\(analysis.string(before.role))” before", at: role,
          because: Because("role", analysis.string(before.role), at: before.role),
          confidence: 0.6, entity: index)
      }
    }
  }

  /// Two words, of which the second is `minister` and the first not `prime`.
  private static func isMinistry(_ role: TextRange, _ analysis: Analysis) -> Bool {
    // Most roles are others, which their last letters tell.
    let end = analysis.prose.utf8[role.indices].suffix(5)
    guard zip(end, "ister".utf8).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
    let words = analysis.string(role).split(separator: " ").map { $0.lowercased() }
    return words.count == 2 && words[1] == "minister" && !["prime", "cabinet"].contains(words[0])
  }

  private static func speaksOfChange(_ mention: Mention, _ analysis: Analysis) -> Bool {
    analysis.sentences[mention.sentence].tokens.contains {
      analysis.classes[$0].contains(.succession)
    }
  }
}
