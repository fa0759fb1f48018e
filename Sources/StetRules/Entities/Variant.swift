// One name spelled in two ways.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// A name whose spelling changes within the story.
  static let variantSpelling = Rule(
    "entities/variant",
    fault: "One name is spelled in two ways within the story.",
    why: """
      A reader takes two spellings for two people. The form a lexicon of names has is kept, else \
      the one that stands in the full name, else the one used most. Where nothing decides, both \
      are offered. Names that differ because they are two people's are left alone.
      """,
    stratum: .names, ceiling: .suggested, depth: .names,
    examples: [
      .suggests(
        """
        Coach Andriy Hrytsenko named his team. “We are ready,” Hrytsenko said. \
        Later Grytsenko left the hall.
        """,
        to: """
          Coach Andriy Hrytsenko named his team. “We are ready,” Hrytsenko said. \
          Later Hrytsenko left the hall.
          """),
      .leaves("Iran and Iraq signed the accord. Iran will pay first, and Iraq will follow."),
      .leaves("Israel said the Israelis were safe. An Israeli plane left Israel."),
    ]
  ) { analysis, findings in
    for (index, entity) in analysis.entities.enumerated() {
      for cluster in entity.clusters where cluster.nature == .spelling || cluster.nature == .phrase
      {
        report(cluster, entity: index, analysis, &findings)
      }
    }
  }

  private static func report(
    _ cluster: Entity.Cluster, entity: Int, _ analysis: Analysis, _ findings: inout Findings
  ) {
    let isTied = cluster.ground == .tied
    for form in cluster.forms.dropFirst() where !form.isOrdinary {
      for place in form.places {
        findings.report(
          isTied
            ? "“\(form.text)” or “\(cluster.canonical)”: one name, spelled in two ways"
            : "“\(form.text)” is spelled “\(cluster.canonical)” elsewhere", at: place,
          because: Because(
            "spelling", cluster.reasons.joined(separator: "; "), at: cluster.forms[0].places.first),
          Because("count", "\(form.places.count) against \(cluster.forms[0].places.count)"),
          replace: isTied || analysis.isQuoted(place) ? nil : cluster.canonical,
          others: isTied ? [cluster.canonical] : [], applicability: .suggested,
          confidence: cluster.confidence, entity: entity)
      }
    }
  }
}
