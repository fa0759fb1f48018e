// A title of one gender with a person of the other.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `Mr. Lindqvist` here, `Mrs. Lindqvist` there, for one full name.
  static let genderConflict = Rule(
    "entities/gender-conflict",
    fault: "One person is given titles of both genders.",
    why: """
      Machine translation guesses the gender of people whose language does not show it. Only titles \
      that stand before one and the same full name are compared; couples and relatives are left \
      alone, and so is a title that a woman or a man may hold.
      """,
    stratum: .names, ceiling: .manual, depth: .names,
    examples: [
      .flags(
        "Mr. Robin Lindqvist opened the fair. Mrs. Robin Lindqvist thanked the crew.", "Mrs."),
      .leaves("Mr. Robin Lindqvist opened the fair. Mrs. Karin Lindqvist thanked the crew."),
      .leaves("Mr. Robin Lindqvist opened the fair. Dr. Robin Lindqvist thanked the crew."),
    ]
  ) { analysis, findings in
    for (index, entity) in analysis.entities.enumerated() where entity.kind == .person {
      var known: [UInt64: (gender: WordClass, title: TextRange)] = [:]
      for mention in entity.mentions.map({ analysis.mentions[$0] }) where mention.tokens.count > 1 {
        guard let (gender, title) = gender(of: mention, analysis) else { continue }
        let name = FoldedHash.of(analysis.prose.utf8, mention.range.indices)
        guard let before = known[name] else {
          known[name] = (gender, title)
          continue
        }
        guard before.gender != gender, !analysis.isQuoted(title) else { continue }
        findings.report(
          "“\(analysis.string(title))” here, “\(analysis.string(before.title))” before",
          at: title, because: Because("title", analysis.string(before.title), at: before.title),
          confidence: 0.8, entity: index)
      }
    }
  }

  /// The gender of the title right before a name, where it has one.
  private static func gender(
    of mention: Mention, _ analysis: Analysis
  ) -> (WordClass, TextRange)? {
    guard let role = mention.role, role.upper < mention.range.lower else { return nil }
    var index = analysis.token(at: role.lower)
    var gender: WordClass = []
    let lower = analysis.tokens[index].lower
    var upper = lower
    while index < mention.tokens.lowerBound {
      gender.formUnion(analysis.classes[index].intersection([.masculine, .feminine]))
      upper = analysis.tokens[index].upper
      index += 1
    }
    guard gender == .masculine || gender == .feminine else { return nil }
    return (gender, TextRange(lower, upper))
  }
}
