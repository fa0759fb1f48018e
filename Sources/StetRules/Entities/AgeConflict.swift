// One person is given two ages.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// `Edda Holm, 41,` and later `Edda Holm, 47,`.
  static let ageConflict = Rule(
    "entities/age-conflict",
    fault: "A person has one age here and another there.",
    why: """
      One of the two numbers is wrong, or two people have been taken for one. Only ages behind one \
      and the same full name are compared.
      """,
    stratum: .names, ceiling: .manual, depth: .names,
    examples: [
      .flags(
        "The pilot, Edda Holm, 41, walked away. Doctors said Edda Holm, 47, would recover.", "47"),
      .leaves("The pilot, Edda Holm, 41, walked away. Her son Nils Holm, 12, was on board."),
      .leaves("The pilot, Edda Holm, 41, walked away. Edda Holm, 41, has flown since 2009."),
    ]
  ) { analysis, findings in
    var ages: [String: TextRange] = [:]
    for mention in analysis.mentions where mention.kind == .person && mention.tokens.count > 1 {
      guard let age = age(after: mention, analysis) else { continue }
      let name = analysis.string(mention.range)
      guard let known = ages[name] else {
        ages[name] = age
        continue
      }
      guard analysis.string(known) != analysis.string(age) else { continue }
      findings.report(
        "\(name) is \(analysis.string(age)) here and \(analysis.string(known)) before", at: age,
        because: Because("age", analysis.string(known), at: known), confidence: 0.9)
    }
  }

  /// The number in `NAME, 41,`.
  private static func age(after mention: Mention, _ analysis: Analysis) -> TextRange? {
    let comma = mention.tokens.upperBound
    guard comma + 2 < analysis.tokens.count, analysis.string(analysis.tokens[comma]) == ",",
      analysis.tokens[comma + 1].kind == .number, analysis.tokens[comma + 2].kind == .punctuation,
      let years = Int(analysis.string(analysis.tokens[comma + 1])), (1...110).contains(years)
    else { return nil }
    return analysis.tokens[comma + 1].range
  }
}
