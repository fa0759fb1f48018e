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
    var ages: [UInt64: (age: Int, range: TextRange)] = [:]
    for mention in analysis.mentions where mention.kind == .person && mention.tokens.count > 1 {
      guard let age = age(after: mention, analysis) else { continue }
      let name = FoldedHash.of(analysis.prose.utf8, mention.range.indices)
      guard let known = ages[name] else {
        ages[name] = age
        continue
      }
      guard known.age != age.age else { continue }
      findings.report(
        "\(analysis.string(mention.range)) is \(age.age) here and \(known.age) before",
        at: age.range, because: Because("age", "\(known.age)", at: known.range), confidence: 0.9)
    }
  }

  /// The number in `NAME, 41,`.
  private static func age(
    after mention: Mention, _ analysis: Analysis
  ) -> (age: Int, range: TextRange)? {
    let comma = mention.tokens.upperBound
    let bytes = analysis.prose.utf8
    guard comma + 2 < analysis.tokens.count,
      bytes[Int(analysis.tokens[comma].lower)] == 0x2C,
      analysis.tokens[comma + 1].kind == .number, analysis.tokens[comma + 2].kind == .punctuation
    else { return nil }
    let range = analysis.tokens[comma + 1].range
    guard range.count < 4, bytes[range.indices].allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let years = bytes[range.indices].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    return (1...110).contains(years) ? (years, range) : nil
  }
}
