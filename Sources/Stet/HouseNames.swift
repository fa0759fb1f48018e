// Names that a desk's own lexicons say are to stand as they are written.

internal import StetAnalysis
internal import StetLexicons
internal import StetRules
internal import StetText

/// The places of one story where such a name is met.
struct HouseNames {
  private let names: [TextRange]

  /// - Returns: nil where there is none, which is the rule.
  init?(_ analysis: Analysis) {
    // What is built in speaks of articles only; what a desk lays over it speaks of the name.
    names = analysis.hits.filter { $0.entry.layer > 0 && $0.classes.contains(.stand) }.map { hit in
      TextRange(
        Int(analysis.tokens[Int(hit.first)].lower), Int(analysis.tokens[Int(hit.end) - 1].upper))
    }
    if names.isEmpty { return nil }
  }

  /// Whether a rule about names is to leave this place alone.
  func lets(_ range: TextRange, standFor rule: Rule) -> Bool {
    guard rule.family == "names" || rule.family == "entities" else { return false }
    return names.contains { $0.contains(range) }
  }
}
