// Words and phrases that only translations have: what lexicons list, where their conditions hold.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A literal rendering of a source word, in the place where the language says something else.
  static let artefact = Rule(
    "terms/artefact",
    fault: "A literal rendering stands where English says something else.",
    why: """
      Machine translation renders word for word: the Gaza sector for the Gaza Strip, a shooting \
      operation for an attack. Each entry of `Lexicons/terms` states under which conditions of \
      sentence, story and source language it is wrong; quotations and longer names stand.
      """,
    stratum: .terms, depth: [.terms],
    examples: [
      .fixes(
        "Aid reached the Gaza sector on Sunday.", to: "Aid reached the Gaza Strip on Sunday.",
        source: "ar"),
      .fixes(
        "It is worth noting that the bridge has been shut since May.",
        to: "The bridge has been shut since May.", source: "ar"),
      .leaves("The private sector in Gaza shrank by a third.", source: "ar"),
      .leaves("“It is worth noting that the bridge is shut,” he said.", source: "ar"),
      .leaves("He underwent surgery in Amman.", source: "ar"),
    ]
  ) { analysis, findings in
    Artefacts.report("artefact", of: analysis, to: &findings)
  }

  /// An office under the name it would have in the source's country.
  static let office = Rule(
    "terms/office",
    fault: "An office is called by the name it has elsewhere.",
    why: """
      Most countries have a foreign minister; the United States has a secretary of state, the \
      United Kingdom a foreign secretary. The country before or after the office decides; offices \
      of all other countries stand.
      """,
    stratum: .terms, depth: [.terms],
    examples: [
      .fixes(
        "The US defense minister flew to Amman.", to: "The US defense secretary flew to Amman.",
        source: "ar"),
      .fixes(
        "The American foreign minister will speak at noon.",
        to: "The US secretary of state will speak at noon.", source: "ar"),
      .leaves("The French foreign minister will speak at noon.", source: "ar"),
      .leaves("The US and French foreign ministers met.", source: "ar"),
      .leaves("The American met the Egyptian foreign minister.", source: "ar"),
    ]
  ) { analysis, findings in
    Artefacts.report("office", of: analysis, to: &findings)
  }
}

/// Reports the hits of one rule's entries.
enum Artefacts {
  static func report(_ rule: String, of analysis: Analysis, to findings: inout Findings) {
    // A text that was written in its own language has no artefacts.
    guard analysis.settings.sourceLanguage != languageOfText(analysis) else { return }
    func isOfRule(_ hit: Hit) -> Bool {
      (analysis.lexicon.field(hit.entry, "rule") ?? "artefact") == rule
    }
    let hits = analysis.hits.filter { $0.classes.contains(.artefact) && !$0.spelling.isHead }
    guard hits.contains(where: isOfRule) else { return }
    let matches = hits.map { ArtefactMatch($0, analysis) }.filter(\.holds)
    for (index, match) in matches.enumerated() {
      guard isOfRule(match.hit),
        !isCovered(match.hit, matches)
      else { continue }
      match.report(to: &findings, group: index)
    }
  }

  private static func languageOfText(_ analysis: Analysis) -> String {
    String(analysis.settings.language.prefix { $0 != "-" })
  }

  /// Whether a longer match covers this one: `occupied Al-Quds` over `Al-Quds`.
  private static func isCovered(_ hit: Hit, _ matches: [ArtefactMatch]) -> Bool {
    matches.contains { match in
      let other = match.hit
      return other.first <= hit.first && other.end >= hit.end
        && other.end - other.first > hit.end - hit.first
    }
  }
}
