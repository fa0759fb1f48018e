// One group of people, called by words that take different sides.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// The same people are fighters here and terrorists there, hostages here and captives there.
  static let labelDrift = Rule(
    "terms/label-drift",
    fault: "One group of people is called by words that take different sides.",
    why: """
      A translation takes over the words of its sources, so that one group is fighters in one \
      paragraph and terrorists in the next, and hostages read like another group than captives. \
      Only what the story says in its own voice counts, and only where the name beside the word, or \
      those who hold the people, tell that it is the same group; which groups and words there are \
      is stated in `Lexicons/terms/labels.lex`. The word that most of the story has is suggested; \
      what the house calls them is for a person to say.
      """,
    stratum: .terms, ceiling: .suggested, severity: .note, depth: [.terms],
    examples: [
      .flags(
        "The rebels freed four hostages. The remaining hostages held by the rebels are ill. "
          + "One captive held by the rebels died.", "captive"),
      .suggests(
        "Hamas fighters held the bridge. Two Hamas fighters died. Hamas terrorists fled north.",
        to: "Hamas fighters held the bridge. Two Hamas fighters died. Hamas fighters fled north."),
      .suggests(
        "Israeli settlers burned a barn near Nablus. Soldiers watched. The Israeli colonists "
          + "left at noon.",
        to: "Israeli settlers burned a barn near Nablus. Soldiers watched. The Israeli settlers "
          + "left at noon."),
      .suggests(
        "Russian troops left the town. A bridge that Russian soldiers had mined fell. Russian "
          + "occupiers shelled it at night.",
        to: "Russian troops left the town. A bridge that Russian soldiers had mined fell. Russian "
          + "troops shelled it at night."),
      .flags(
        "Fighters of the PKK crossed the river. Terrorists of the PKK burned a post. Terrorists of "
          + "the PKK fled.", "Fighters"),
      .leaves("The rebels freed four hostages. Two hostages held by the rebels are ill."),
      .leaves("Hamas freed four hostages. The hostages had been held captive by Hamas in Gaza."),
      .leaves("The rebels freed four hostages. The political prisoners in the jails are ill."),
      .leaves("Hamas fighters held the bridge. Hamas militants fled. Two Hamas gunmen died."),
      .leaves("Hamas fighters held the bridge. “Hamas terrorists fled,” the minister said."),
      .leaves("Hamas fighters held the bridge. The army said Hamas terrorists had fled."),
      .leaves("Hamas fighters held the bridge. Islamic State terrorists fled."),
      .leaves("Israeli settlers came by night. The first colonists of Virginia starved."),
      .leaves("Protesters blocked the road. Rioters burned cars in another town."),
      .leaves("Iranian protesters marched. Courts jailed those whom Tehran calls Iranian rioters."),
      .leaves("French soldiers landed. The German occupiers withdrew."),
    ]
  ) { analysis, findings in
    reportCaptives(analysis, &findings)
    for group in LabelGroup.all(analysis) { group.report(analysis, &findings) }
  }
}

/// People held by the same captors, by the words for people held.
private func reportCaptives(_ analysis: Analysis, _ findings: inout Findings) {
  let known = analysis.held.filter {
    $0.sense == .hostage && $0.probability >= 0.65 && $0.isHolderKnown && !$0.isName
      && !$0.isBoth && !analysis.isQuoted($0.range)
  }
  // Words that `terms/holder` puts right count as the house word.
  let usual = known.filter { analysis.lexicon.field($0.entry, "rewrite") != "no" }
  // `hostages held captive` is one way of saying it, and no second name.
  let others = known.filter {
    analysis.lexicon.field($0.entry, "rewrite") == "no" && ($0.isPlural || $0.phrase.count > 1)
  }
  guard usual.count >= others.count, let first = usual.first else { return }
  let word = analysis.settings.style["captives"] ?? "hostages"
  for mention in others {
    findings.report(
      "“\(analysis.string(mention.range))” where the story has “\(word)” for people held by the "
        + "same captors",
      at: mention.range, because: Because("label", word, at: first.range), confidence: 0.7,
      sense: mention.sense.rawValue)
  }
}

/// All that a story calls one group of people in its own voice.
private struct LabelGroup {
  private let labels: [Hit]

  /// The groups that have two labels or more; whose group it is, the name beside the word tells.
  static func all(_ analysis: Analysis) -> [LabelGroup] {
    var groups: [String: [Hit]] = [:]
    for hit in analysis.hits where hit.classes.contains(.label) {
      guard let kind = analysis.lexicon.field(hit.entry, "group"),
        let name = owner(of: hit, analysis), isOwnVoice(hit, analysis)
      else { continue }
      groups["\(kind) \(name)", default: []].append(hit)
    }
    return groups.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }
      .map { LabelGroup(labels: $0.value) }
  }

  /// `Hamas` of `Hamas fighters` and of `fighters of Hamas`.
  private static func owner(of hit: Hit, _ analysis: Analysis) -> String? {
    let before = Int(hit.first) - 1
    if before >= 0, isName(before, analysis) { return analysis.string(analysis.tokens[before]) }
    var after = Int(hit.end)
    guard after + 1 < analysis.tokens.count,
      ["of", "from"].contains(analysis.string(analysis.tokens[after]))
    else { return nil }
    after += 1
    if analysis.string(analysis.tokens[after]) == "the" { after += 1 }
    return after < analysis.tokens.count && isName(after, analysis)
      ? analysis.string(analysis.tokens[after]) : nil
  }

  private static func isName(_ token: Int, _ analysis: Analysis) -> Bool {
    let own = analysis.tokens[token]
    return own.kind == .word && own.isCapitalised
      && analysis.classes[token].isDisjoint(with: [.function, .calendar])
  }

  /// Neither quoted nor reported: nobody in the sentence says it, calls them so or thinks it.
  private static func isOwnVoice(_ hit: Hit, _ analysis: Analysis) -> Bool {
    let own = analysis.tokens[Int(hit.first)]
    guard !analysis.isQuoted(TextRange(own.lower, own.upper)) else { return false }
    return !analysis.sentences[analysis.sentence(at: own.lower)].tokens.contains {
      analysis.classes[$0].contains(.speech)
        || isNaming.contains(analysis.string(analysis.tokens[$0]))
    }
  }

  private static let isNaming: Set<String> = [
    "calls", "call", "called", "calling", "labels", "labelled", "labeled", "describes", "described",
    "considers",
  ]

  /// Reports the words of the side that fewer of them are on.
  func report(_ analysis: Analysis, _ findings: inout Findings) {
    func side(_ hit: Hit) -> String? { analysis.lexicon.field(hit.entry, "side") }
    let plain = labels.filter { side($0) == "plain" }
    let others = labels.filter { side($0) != "plain" }
    guard !others.isEmpty, let usual = plain.count >= others.count ? plain.first : others.first
    else { return }
    for hit in labels where side(hit) != side(usual) {
      let range = self.range(hit, analysis)
      let word = analysis.string(range)
      let isPlain = side(usual) == "plain"
      let wanted = isPlain ? wording(usual, for: hit, analysis) : nil
      findings.report(
        "“\(word)” for people whom the story calls “\(analysis.string(self.range(usual, analysis)))”",
        at: range, because: Because("label", "the same group", at: self.range(usual, analysis)),
        replace: wanted, applicability: wanted == nil ? .manual : .suggested, confidence: 0.7)
    }
  }

  /// The usual word in the number and case of the one that stands.
  private func wording(_ usual: Hit, for hit: Hit, _ analysis: Analysis) -> String? {
    let isMany = !hit.spelling.isHead
    let word =
      isMany ? analysis.lexicon.field(usual.entry, "many") : analysis.lexicon.head(usual.entry)
    guard let word else { return nil }
    let token = analysis.tokens[Int(hit.first)]
    if token.shape.contains(.allCaps) { return word.uppercased() }
    return token.isCapitalised ? word.prefix(1).uppercased() + word.dropFirst() : word
  }

  private func range(_ hit: Hit, _ analysis: Analysis) -> TextRange {
    TextRange(
      analysis.tokens[Int(hit.first)].lower, analysis.tokens[Int(hit.end) - 1].upper)
  }
}
