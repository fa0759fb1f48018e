// A negation that the translation has lost.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// The original denies, the translation does not.
  static let sourceNegation = Rule(
    "source/negation",
    fault: "The original denies something and the translation does not.",
    why: """
      A lost “not” turns a sentence round. Only short lines are held against each other, and only \
      where the translation has no word or prefix that could carry the negation.
      """,
    stratum: .names, ceiling: .manual, severity: .note, depth: .names, isOnRequest: true,
    examples: [
      .flags(
        "The mayor saw the plans of the bridge.", "The mayor saw the plans of the bridge.",
        source: "ru", original: "Мэр не видел планов моста."),
      .leaves(
        "The mayor did not see the plans.", source: "ru", original: "Мэр не видел планов."),
      .leaves(
        "The mayor refused to see the plans.", source: "ru", original: "Мэр не стал смотреть планы."
      ),
    ]
  ) { analysis, findings in
    for difference in analysis.differences where difference.kind == .negation {
      findings.report(
        "The original has “\(difference.original)”, and nothing here denies", at: difference.range,
        because: Because("source", difference.original), confidence: 0.5)
    }
  }
}
