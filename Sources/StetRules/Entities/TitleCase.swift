// A title that is written now with, now without a capital before a name.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// `Prime Minister Sato` in one sentence, `prime minister Sato` in the next.
  static let titleCase = Rule(
    "entities/title-case",
    fault: "A title before a name is written with a capital here and without one there.",
    why: """
      Which of the two is right is the house's choice; both in one story is nobody's. The way used \
      more often is offered. A title that begins a sentence proves nothing.
      """,
    stratum: .names, ceiling: .suggested, severity: .note, depth: .names,
    examples: [
      .suggests(
        """
        It rained when Prime Minister Hana Sato arrived. In the hall Prime Minister Sato spoke. \
        Later prime minister Sato left.
        """,
        to: """
          It rained when Prime Minister Hana Sato arrived. In the hall Prime Minister Sato spoke. \
          Later Prime Minister Sato left.
          """),
      .flags(
        """
        The council opened the “Harbour Lights” fund in May. Dana Malka leads “Harbour Lights”. In \
        June “Harbour lights” closed.
        """, "Harbour lights"),
      .leaves(
        """
        It rained when Prime Minister Hana Sato arrived. In the hall Prime Minister Sato spoke. \
        At night the prime minister left.
        """),
    ]
  ) { analysis, findings in
    var titles: [UInt64: [TextRange]] = [:]
    let people = analysis.entities.filter { $0.kind == .person }.flatMap(\.mentions).sorted()
    for mention in people.map({ analysis.mentions[$0] }) {
      guard let role = mention.role, role.upper + 1 == mention.range.lower,
        !mention.traits.contains(.inHeadline),
        analysis.sentences[mention.sentence].range.lower != role.lower
      else { continue }
      titles[FoldedHash.of(analysis.prose.utf8, role.indices), default: []].append(role)
    }
    reportThings(analysis, &findings)
    for ranges in titles.values.sorted(by: { $0[0] < $1[0] }) {
      report(ranges, analysis, &findings)
    }
  }

  /// Names of programmes, bodies and works.
  private static func reportThings(_ analysis: Analysis, _ findings: inout Findings) {
    for (index, entity) in analysis.entities.enumerated() {
      for cluster in entity.clusters where cluster.nature == .capitals {
        for form in cluster.forms.dropFirst() {
          for place in form.places {
            findings.report(
              "“\(form.text)” is written “\(cluster.canonical)” elsewhere", at: place,
              because: Because(
                "count", "\(form.places.count) against \(cluster.forms[0].places.count)",
                at: cluster.forms[0].places.first),
              confidence: cluster.confidence, entity: index)
          }
        }
      }
    }
  }

  private static func report(
    _ ranges: [TextRange], _ analysis: Analysis, _ findings: inout Findings
  ) {
    let isCapital = ranges.map { analysis.tokens[analysis.token(at: $0.lower)].isCapitalised }
    let capitals = isCapital.count { $0 }
    let small = ranges.count - capitals
    guard capitals > 0, small > 0, capitals != small else { return }
    guard let model = zip(ranges, isCapital).first(where: { $0.1 == (capitals > small) })?.0 else {
      return
    }
    for (range, capital) in zip(ranges, isCapital)
    where capital != (capitals > small) && !analysis.isQuoted(range) {
      findings.report(
        "“\(analysis.string(range))” has “\(analysis.string(model))” beside it", at: range,
        because: Because(
          "count", "\(max(capitals, small)) against \(min(capitals, small))", at: model),
        replace: analysis.string(model), applicability: .suggested, confidence: 0.8)
    }
  }
}
