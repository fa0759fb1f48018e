// A double name with a hyphen here and without one there.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// One person’s name with and without its hyphen.
  static let hyphen = Rule(
    "names/hyphen",
    fault: "One person’s name has a hyphen in one place and none in another.",
    why: """
      Ben-Gvir and Ben Gvir, Jean-Luc and Jean Luc: either may be right, but not both in a story. \
      What the story mostly has is kept; where it is undecided the change is only suggested. Only \
      names that are held to be one person’s are compared; names of one family, as in Korea, follow
      one pattern.
      """,
    stratum: .forms, depth: .names,
    examples: [
      .fixes(
        "Tamar Ben-Dror spoke. Deputy Tamar Ben-Dror left. Critics of Tamar Ben Dror laughed.",
        to: "Tamar Ben-Dror spoke. Deputy Tamar Ben-Dror left. Critics of Tamar Ben-Dror laughed."),
      .suggests(
        "The deputy Tamar Ben-Dror spoke. Critics of Tamar Ben Dror laughed.",
        to: "The deputy Tamar Ben-Dror spoke. Critics of Tamar Ben-Dror laughed."),
      .suggests(
        """
        The pianist Kim Tae Hun played. Kim Tae Hun bowed. They thanked Kim Tae-hun.
        His sister Kim Joo-ae sang. Kim Joo-ae bowed. They thanked Kim Joo Ae.
        """,
        to: """
          The pianist Kim Tae Hun played. Kim Tae Hun bowed. They thanked Kim Tae Hun.
          His sister Kim Joo Ae sang. Kim Joo Ae bowed. They thanked Kim Joo Ae.
          """),
      .leaves("The deputy Tamar Ben Dror spoke. Critics of Tamar Ben Dror laughed."),
      .leaves("Tamar Ben-Dror spoke. “I know Tamar Ben Dror,” the mayor said."),
      .leaves("Anne-Marie Dufour met Anne Marie Picard."),
    ]
  ) { analysis, findings in
    for form in NameForms.differing(.hyphen, in: analysis) {
      form.report("one person, one form", analysis, to: &findings)
    }
  }
}
