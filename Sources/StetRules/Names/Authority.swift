// Names that the house list knows to be wrong, or writes in another way.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// A known wrong form of a name, or one that the house does not use.
  static let authority = Rule(
    "names/authority",
    fault: "The house list of names writes this person, place or body in another way.",
    why: """
      Machine translation spells an unknown name by ear or translates it as if it were a word. The \
      list of names knows such forms, and what else must be in the story before one is put right: a \
      cue of its entry, the right form elsewhere, the original, or the country it belongs to. \
      Without that it is only suggested, as the name may be somebody else’s. A longer name is \
      another name. Quotations are left, forms that the list allows stand, and a style may choose \
      among them.
      """,
    stratum: .names, depth: .names,
    examples: [
      .fixes(
        "Hamas freed the soldier Aidan Alexander near Gaza. Alexander is well.",
        to: "Hamas freed the soldier Edan Alexander near Gaza. Alexander is well."),
      .fixes(
        "The envoy Steve Wittkopf flew to Doha. Wittkopf said Hamas had replied.",
        to: "The envoy Steve Witkoff flew to Doha. Witkoff said Hamas had replied."),
      .fixes(
        "President Volodymyr Zelensky spoke in Kyiv. Zelensky’s aides took notes.",
        to: "President Volodymyr Zelenskyy spoke in Kyiv. Zelenskyy’s aides took notes.",
        style: "ap"),
      .fixes(
        "The Iranian general led the Jerusalem Force for years.",
        to: "The Iranian general led the Quds Force for years."),
      .fixes(
        "Ministers met in Kiev on Sunday.", to: "Ministers met in Kyiv on Sunday.", style: "ap"),
      .fixes(
        "President Abdel Fattah el-Sisi spoke. El-Sisi’s aides and friends of el-Sisi clapped.",
        to: "President Abdel Fattah al-Sisi spoke. Al-Sisi’s aides and friends of al-Sisi clapped.",
        style: "reuters"),
      .fixes(
        "Foreign Minister Sergey Lavrov met Ahmad al-Sharaa. Lavrov smiled at al-Sharaa.",
        to: "Foreign Minister Sergei Lavrov met Ahmed al-Sharaa. Lavrov smiled at al-Sharaa.",
        style: "bbc"),
      .leaves("President Abdel Fattah al-Sisi spoke. Sisi left.", style: "reuters"),
      .leaves("In Yemen the Houthis call themselves Ansar Allah, or Supporters of God, in print."),
      .leaves("The party (Amal Movement, that is Hope Movement) leads a bloc in Lebanon."),
      .leaves("They ate chicken Kiev. Dynamo Kiev lost.", style: "ap"),
      .leaves("Ministers met in Kiev on Sunday."),
      .leaves("Fighters of al Qaeda left Yemen."),
      .suggests(
        "The envoy Steve Wittkopf is here.", to: "The envoy Steve Witkoff is here."),
      .flags(
        "“They will bring Aidan Alexander to Gaza,” Hamas said.", "Aidan Alexander"),
      .suggests(
        "The actor Aidan Alexander plays himself.", to: "The actor Edan Alexander plays himself."),
      .leaves("Hamas freed Edan Alexander near Gaza."),
      .leaves("Hamas freed Aidan Alexander Smith near Gaza."),
      .leaves("Doctor Aidan Alexandrescu went to Gaza for Hamas."),
      .leaves("President Volodymyr Zelensky spoke in Kyiv."),
      .leaves("Aidan and Alexander met in Gaza."),
    ]
  ) { analysis, findings in
    guard analysis.isEnglish else { return }
    var judge = AuthorityJudge(analysis)
    var next: UInt32 = 0
    for hit in analysis.nameHits where hit.first >= next {
      guard judge.stands(hit), !judge.isGloss(hit) else { continue }
      next = hit.end
      guard let wanted = judge.wanted(for: hit) else { continue }
      judge.report(hit, wanted, to: &findings)
    }
  }
}

extension Analysis {
  /// Names of the list in the text; of those that begin at one word, the longest comes first, and
  /// of those the one of the uppermost layer.
  fileprivate var nameHits: [Hit] {
    let found = hits.filter { $0.isOfNames && !$0.spelling.isNative }
    return found.sorted {
      ($0.first, $1.end, $1.entry.layer) < ($1.first, $0.end, $0.entry.layer)
    }
  }
}

/// Weighs what the story says for and against each hit.
private struct AuthorityJudge {
  let analysis: Analysis
  private var cues: StoryCues
  /// Last names that were put right, so that a second reference is put right as well.
  private var settled: Set<UInt64> = []

  init(_ analysis: Analysis) {
    self.analysis = analysis
    cues = StoryCues(analysis)
  }

  /// Whether the hit is a whole name in the text, and written as one.
  func stands(_ hit: Hit) -> Bool {
    var hasCapital = false
    for index in Int(hit.first)..<Int(hit.end) where analysis.tokens[index].isWord {
      let token = analysis.tokens[index]
      if token.shape.contains(.allCaps), token.upper - token.lower > 3 { return false }
      var mayBeSmall: WordClass = [.particle, .function]
      if hasCapital { mayBeSmall.insert(.common) }
      guard token.isCapitalised || !analysis.classes[index].isDisjoint(with: mayBeSmall) else {
        return false
      }
      if token.isCapitalised { hasCapital = true }
    }
    guard hasCapital else { return false }
    for index in [Int(hit.first), Int(hit.end) - 1] {
      guard let mention = analysis.mention(holding: index) else { continue }
      if mention.tokens.upperBound > Int(hit.end), !isGenitive(mention, hit) { return false }
      if mention.tokens.lowerBound < Int(hit.first), !startsWithArticle(mention, hit) {
        return false
      }
    }
    return !analysis.hits(beginningIn: max(0, Int(hit.first) - 2)...Int(hit.first)).contains {
      $0.classes.contains(.stand) && $0.end >= hit.end
    }
  }

  /// A translation beside the name itself: “Ansar Allah, or Supporters of God”.
  func isGloss(_ hit: Hit) -> Bool {
    guard hit.spelling.variant > 0 else { return false }
    let first = Int(hit.first)
    let sentence = analysis.sentence(at: analysis.tokens[first].lower)
    let end = min(analysis.tokens.count - 1, Int(hit.end) + 6)
    return analysis.hits(beginningIn: max(0, first - 10)...end).contains { other in
      other.entry == hit.entry && other.spelling.variant == 0
        && (other.end <= hit.first ? first - Int(other.end) < 7 : other.first >= hit.end)
        && analysis.sentence(at: analysis.tokens[Int(other.first)].lower) == sentence
    }
  }

  /// What precedes within the mention is only “The”.
  private func startsWithArticle(_ mention: Mention, _ hit: Hit) -> Bool {
    mention.tokens.lowerBound == Int(hit.first) - 1
      && analysis.classes[mention.tokens.lowerBound].contains(.function)
  }

  /// What follows within the mention is only the clitic of a genitive.
  private func isGenitive(_ mention: Mention, _ hit: Hit) -> Bool {
    (Int(hit.end)..<mention.tokens.upperBound).allSatisfy { analysis.tokens[$0].kind == .clitic }
  }

  /// What the list has for this spelling; nil where it may stand.
  func wanted(for hit: Hit) -> String? {
    let head = analysis.lexicon.head(hit.entry)
    let chosen = analysis.settings.style["names/\(head)"]
    if hit.spelling.variant > 0 { return chosen ?? head }
    guard let chosen, chosen != text(hit) else { return nil }
    return chosen
  }

  private func text(_ hit: Hit) -> String { analysis.string(range(hit)) }

  private func range(_ hit: Hit) -> TextRange {
    TextRange(
      analysis.tokens[Int(hit.first)].lower, analysis.tokens[Int(hit.end) - 1].upper)
  }

  mutating func report(_ hit: Hit, _ wanted: String, to findings: inout Findings) {
    let place = range(hit)
    let ground = hit.spelling.variant > 0 ? cues.ground(for: hit) : .style
    let isQuoted = analysis.isQuoted(place)
    let wanted = atStart(hit) ? wanted.prefix(1).uppercased() + wanted.dropFirst() : wanted
    guard wanted != text(hit) else { return }
    findings.report(
      hit.spelling.variant > 0
        ? "“\(text(hit))” is \(wanted)" : "the house writes “\(text(hit))” as “\(wanted)”",
      at: place, because: Because("authority", authority(hit)),
      Because(ground.kind, ground.reason), replace: isQuoted ? nil : wanted,
      others: isQuoted ? [wanted] : [], applicability: ground.isSafe ? .safe : .suggested,
      confidence: ground.isSafe ? 0.99 : 0.85)
    guard !isQuoted, let second = SecondReferences(hit, wanted, analysis),
      settled.insert(second.key).inserted
    else { return }
    for reference in second.found {
      findings.report(
        "“\(analysis.string(reference.range))” is \(reference.wanted)", at: reference.range,
        because: Because("authority", authority(hit), at: place),
        Because(ground.kind, ground.reason), replace: reference.wanted,
        applicability: ground.isSafe ? .safe : .suggested,
        confidence: ground.isSafe ? 0.99 : 0.85)
    }
  }

  private func authority(_ hit: Hit) -> String {
    let note = analysis.lexicon.field(hit.entry, "note").map { ": \($0)" } ?? ""
    return analysis.lexicon.place(hit.entry) + note
  }

  private func atStart(_ hit: Hit) -> Bool {
    let lower = analysis.tokens[Int(hit.first)].lower
    return analysis.sentences[analysis.sentence(at: lower)].tokens.lowerBound == Int(hit.first)
  }
}
