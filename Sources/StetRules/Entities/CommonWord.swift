// A name turned into an ordinary word of the language.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `Rotem rock` for Rotem Sela.
  static let commonWordName = Rule(
    "entities/common-word",
    fault: "A name has been translated as if it were an ordinary word.",
    why: """
      Many names are words in their own language, and machines translate them. The word is reported \
      where it stands as the name does elsewhere in the story, or where the original, if it is at \
      hand, has the name there.
      """,
    stratum: .names, ceiling: .suggested, depth: .names,
    examples: [
      .suggests(
        """
        The singer Dana Malka arrived late. Fans waited for hours. In the end Dana Queen sang \
        twice.
        """,
        to: """
          The singer Dana Malka arrived late. Fans waited for hours. In the end Dana Malka sang \
          twice.
          """, source: "he"),
      .leaves(
        """
        The singer Dana Malka arrived late. Fans waited for hours. In the end the queen sang \
        twice.
        """, source: "he"),
      .leaves("The keeper Nir Peled saw the steel gate. Peled shut it.", source: "he"),
    ]
  ) { analysis, findings in
    for (index, entity) in analysis.entities.enumerated() {
      for cluster in entity.clusters {
        for form in cluster.forms.dropFirst() where form.isOrdinary {
          for place in form.places {
            findings.report(
              "“\(form.text)” stands where the story means “\(cluster.canonical)”", at: place,
              because: Because(
                "name", cluster.reasons.joined(separator: "; "),
                at: cluster.forms[0].places.first),
              replace: analysis.isQuoted(place) ? nil : cluster.canonical,
              applicability: .suggested, confidence: cluster.confidence, entity: index)
          }
        }
      }
    }
  }
}
