// A quotation inside another, in the same marks.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// “He said “no” to me,” she said.
  static let quoteNesting = Rule(
    "quotes/nesting",
    fault: "A quotation inside another has the same marks as the one around it.",
    why: """
      A quotation inside another is written with the other sort of marks, so that the reader can \
      tell who speaks. It is only suggested, for a mark lost in between looks the same.
      """,
    stratum: .quotes, ceiling: .suggested,
    examples: [
      .suggests(
        "“He said “no” to me,” she said.", to: "“He said ‘no’ to me,” she said."),
      .leaves("“He said ‘no’ to me,” she said."),
      .leaves("“He left,” she said. “He said nothing.”"),
    ]
  ) { analysis, findings in
    guard analysis.isIn("en") else { return }
    for (index, mark) in analysis.marks.enumerated()
    where mark.level == 2 && mark.role == .opening && mark.glyph == .leftDouble {
      guard let partner = mark.partner.map(Int.init), partner > index,
        analysis.marks[partner].glyph == .rightDouble
      else { continue }
      let because = Because("quotation", "stands inside another in the same marks")
      for (place, text) in [(mark, "‘"), (analysis.marks[partner], "’")] {
        findings.report(
          "an inner quotation in outer marks", at: place.range, because: because, replace: text,
          applicability: .suggested, confidence: 0.85, group: index)
      }
    }
  }
}
