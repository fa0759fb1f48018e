// A name that takes the place of another.

internal import StetAnalysis
internal import StetLexicons
internal import StetNames
internal import StetText

extension Rule {
  /// A name that no one in the story bears stands where another is meant.
  static let misnamed = Rule(
    "entities/misnamed",
    fault: "A name stands where the story means someone else.",
    why: """
      Machine translation at times reads an unknown name as another one. The wrong name is never \
      introduced, stands once or twice, and does what another person of the story does: it holds \
      the same office, and both could be one word of the original. It is put right only where all \
      of that holds. A namesake, a relative, a predecessor or a colleague is left alone.
      """,
    stratum: .names, depth: .names,
    examples: [
      .fixes(
        """
        The flood relief coordinator Milan Dvorak arrived on Monday. Dvorak met the mayor. \
        Dvorak said the bridges would hold. It was the hardest week of Tworeck’s time as flood \
        relief coordinator. Dvorak leaves on Friday.
        """,
        to: """
          The flood relief coordinator Milan Dvorak arrived on Monday. Dvorak met the mayor. \
          Dvorak said the bridges would hold. It was the hardest week of Dvorak’s time as flood \
          relief coordinator. Dvorak leaves on Friday.
          """),
      .flags(
        """
        The fund “New Harvest” was founded to help ruined growers. Rain fell for a week. In the \
        valley, the fund “New Reapers” was founded to help ruined growers of wheat.
        """, "New Reapers"),
      .leaves(
        """
        The flood relief coordinator Milan Dvorak arrived on Monday. Dvorak met the mayor. \
        Dvorak said the bridges would hold. He praised his predecessor Tworeck’s time as flood \
        relief coordinator. Dvorak leaves on Friday.
        """),
      .leaves(
        """
        The flood relief coordinator Milan Dvorak arrived on Monday. Dvorak met the mayor. \
        Dvorak said the bridges would hold. He will work with Pavel Tworeck, the flood relief \
        coordinator of the north. Dvorak leaves on Friday.
        """),
    ]
  ) { analysis, findings in
    for (index, entity) in analysis.entities.enumerated() {
      for cluster in entity.clusters where cluster.nature == .misnamed {
        Misnaming(analysis: analysis, entity: index, cluster: cluster).report(to: &findings)
      }
    }
  }
}

/// One set of forms of which the first is the true one.
private struct Misnaming {
  let analysis: Analysis
  let entity: Int
  let cluster: Entity.Cluster

  func report(to findings: inout Findings) {
    guard let right = cluster.forms.first else { return }
    guard cluster.forms.contains(where: { $0.role != nil }) else {
      return reportEvent(to: &findings)
    }
    guard cluster.ground != .tied else { return }
    for wrong in cluster.forms.dropFirst() where !wrong.isIntroduced {
      for place in wrong.places where !namesAnother(place) {
        report(place, wrong, right, to: &findings)
      }
    }
  }

  private func report(
    _ place: TextRange, _ wrong: Entity.Cluster.Form, _ right: Entity.Cluster.Form,
    to findings: inout Findings
  ) {
    let source = analysis.settings.sourceLanguage
    let matched = NameMatcher().compare(wrong.text, right.text, sourceLanguage: source).probability
    let isSafe =
      wrong.places.count == 1 && right.places.count >= 3 && right.isIntroduced && matched >= 0.9
      && cluster.confidence >= 0.9 && cluster.ground != .tied && !analysis.isQuoted(place)
    findings.report(
      "“\(wrong.text)” is “\(right.text)”: the same role, and never introduced", at: place,
      because: Because("role", right.role.map { analysis.string($0) } ?? "", at: right.role),
      Because(
        "source-spelling",
        matched >= 0.5 ? "one word of the original gives both" : "the renderings are far apart"),
      Because("count", "\(wrong.places.count) against \(right.places.count)"),
      replace: right.text, applicability: isSafe ? .safe : .suggested,
      confidence: isSafe ? 0.99 : min(cluster.confidence, max(0.3, matched)), entity: entity)
  }

  /// Two names in one place of one event: which is right, the story does not say.
  private func reportEvent(to findings: inout Findings) {
    let places = cluster.forms.flatMap { form in form.places.map { (form.text, $0) } }
      .sorted { $0.1.lower < $1.1.lower }
    guard let first = places.first, let other = places.first(where: { $0.0 != first.0 }) else {
      return
    }
    findings.report(
      "“\(other.0)” here, “\(first.0)” where the story says the same", at: other.1,
      because: Because("event", cluster.reasons.joined(separator: "; "), at: first.1),
      confidence: cluster.confidence, entity: entity)
  }

  /// The sentence speaks of a change of office, or the right name stands in it as well.
  private func namesAnother(_ place: TextRange) -> Bool {
    let sentence = analysis.sentences[analysis.sentence(at: place.lower)]
    if sentence.tokens.contains(where: { analysis.classes[$0].contains(.succession) }) {
      return true
    }
    return cluster.forms[0].places.contains { sentence.range.contains($0) }
  }
}
