// Small words inside names, with a capital here and without one there.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `bin`, `von`, `de` within a name, not written as elsewhere or as the style has it.
  static let particle = Rule(
    "names/particle",
    fault: "A small word inside a name has a capital in one place and none in another.",
    why: """
      Mohammed bin Salman is not Mohammed Bin Salman two lines on. A style may ask for a small bin, \
      ibn and bint between two names; all other particles, and all where no style speaks, follow \
      what the story mostly has for that person. De Niro and de Blasio both stand.
      """,
    stratum: .forms, depth: .names,
    examples: [
      .fixes(
        "The visitor, Khalid Bin Tariq, arrived.", to: "The visitor, Khalid bin Tariq, arrived.",
        style: "ap"),
      .fixes(
        "The envoy Khalid bin Tariq spoke. A day on Khalid bin Tariq left. They asked Khalid Bin Tariq.",
        to:
          "The envoy Khalid bin Tariq spoke. A day on Khalid bin Tariq left. They asked Khalid bin Tariq."
      ),
      .suggests(
        "The envoy Khalid bin Tariq spoke. They asked Khalid Bin Tariq.",
        to: "The envoy Khalid bin Tariq spoke. They asked Khalid bin Tariq."),
      .leaves("The visitor, Khalid Bin Tariq, arrived."),
      .leaves("Bin Tariq spoke. They asked Khalid bin Tariq.", style: "ap"),
      .leaves("“Khalid Bin Tariq is here,” he said.", style: "ap"),
      .leaves("They compared Robert De Niro with Bill de Blasio.", style: "ap"),
      .suggests(
        "The senator, Bala Ibn Garba, arrived.", to: "The senator, Bala ibn Garba, arrived.",
        style: "ap"),
      .leaves("Critics of Osama Bin Laden wrote books.", style: "bbc"),
      .leaves("Bin Tariq and his son met Mr Bin Tariq and Ms Bint Tariq.", style: "ap"),
      .leaves("KHALID BIN TARIQ ARRIVES\nThe visit is short.", style: "ap"),
      .leaves("The club is called Bin Tariq United.", style: "ap"),
    ]
  ) { analysis, findings in
    if analysis.isEnglish, analysis.settings.style["bin"] == "small" {
      HouseParticles.report(analysis, &findings)
    }
    for form in NameForms.differing(.particle, in: analysis) {
      form.report("one person, one form", analysis, to: &findings)
    }
  }
}

/// `bin`, `ibn` and `bint` under a style that has them small.
private enum HouseParticles {
  static func report(_ analysis: Analysis, _ findings: inout Findings) {
    for mention in analysis.mentions
    where mention.kind == .person && mention.tokens.count > 2
      && !analysis.isInHeadline(mention)
    {
      for index in mention.tokens.dropFirst().dropLast() where isCapitalBin(analysis, index) {
        let range = analysis.tokens[index].range
        guard !analysis.isQuoted(range), !isChosen(analysis, mention) else { continue }
        // As a second given name, in West Africa for one, Ibn keeps its capital.
        let isBin = analysis.string(range) == "Bin"
        findings.report(
          "“\(analysis.string(range))” between two names is small", at: range,
          because: Because("style", "bin: small", at: mention.range),
          replace: analysis.string(range).lowercased(),
          applicability: isBin ? .safe : .suggested, confidence: isBin ? 0.99 : 0.8)
      }
    }
  }

  /// The style itself has this name with its capital: Osama Bin Laden.
  private static func isChosen(_ analysis: Analysis, _ mention: Mention) -> Bool {
    analysis.hits(beginningIn: mention.tokens.lowerBound...mention.tokens.lowerBound).contains {
      analysis.settings.style["names/\(analysis.lexicon.head($0.entry))"] != nil
    }
  }

  private static func isCapitalBin(_ analysis: Analysis, _ index: Int) -> Bool {
    let token = analysis.tokens[index]
    guard token.isWord, token.isCapitalised, !token.shape.contains(.allCaps),
      analysis.classes[index].contains(.particle), analysis.tokens[index - 1].isWord,
      analysis.tokens[index + 1].isWord
    else { return false }
    switch analysis.string(token) {
    case "Bin", "Ibn", "Bint": return true
    default: return false
    }
  }
}
