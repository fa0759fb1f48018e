// The Arabic article in one form: al-Hayya, not al Hayya, Al-Hayya or al - Hayya.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// An Arabic article that is not written as the house writes it.
  static let article = Rule(
    "names/article",
    fault: "The Arabic article is not written as the house, or the rest of the story, writes it.",
    why: """
      Machine translation writes one name as al-Hayya, al Hayya and Al-Hayya in turn. A style that \
      says how the article is written has it so throughout; without one, the story’s own habit for \
      that name decides, and a name written in one way is left alone. A capital stands at the start \
      of a sentence and in headlines. Names that are fixed are left: El Al, Al Jazeera, the house \
      of Al Thani, Al Gore, El País. So are quotations.
      """,
    stratum: .forms, depth: .names,
    examples: [
      .fixes(
        "The minister met Yusuf al Madani on Friday.",
        to: "The minister met Yusuf al-Madani on Friday.", style: "ap"),
      .fixes(
        "The minister met Yusuf Al Madani on Friday. Al Madani left early.",
        to: "The minister met Yusuf al-Madani on Friday. Al-Madani left early.", style: "ap"),
      .fixes(
        "The minister met Yusuf Al-Madani on Friday.",
        to: "The minister met Yusuf al-Madani on Friday.", style: "reuters"),
      .fixes(
        "The minister met Yusuf al - Madani on Friday.",
        to: "The minister met Yusuf al-Madani on Friday.", style: "bbc"),
      .fixes(
        "The minister met Yusuf al-Madani on Friday.",
        to: "The minister met Yusuf Al-Madani on Friday.", style: "un"),
      .fixes(
        "Troops entered Khan al Wazir, said the governor.",
        to: "Troops entered Khan al-Wazir, said the governor.", style: "ap", source: "ar"),
      .fixes(
        "Yusuf al-Madani spoke first. Then al-Madani sat down. Later al Madani’s aide read a list.",
        to:
          "Yusuf al-Madani spoke first. Then al-Madani sat down. Later al-Madani’s aide read a list."
      ),
      .fixes(
        "Samir al Tayeb ran. Critics of al Tayeb laughed. Friends of al-Tayeb did not.",
        to: "Samir al Tayeb ran. Critics of al Tayeb laughed. Friends of al Tayeb did not."),
      .suggests(
        "Samir al Tayeb ran. Friends of al-Tayeb laughed.",
        to: "Samir al-Tayeb ran. Friends of al-Tayeb laughed."),
      .suggests(
        "Hisham el-Tayeb ran.", to: "Hisham al-Tayeb ran.", style: "ap", source: "ar"),
      .fixes(
        "Hisham al-Tayeb ran. Friends of al-Tayeb cheered el-Tayeb.",
        to: "Hisham al-Tayeb ran. Friends of al-Tayeb cheered al-Tayeb.", style: "ap"),
      .fixes(
        "Yusuf al Madani met Hisham Al-Tayeb and left.",
        to: "Yusuf al-Madani met Hisham al-Tayeb and left.", style: "ap"),
      .fixes(
        "Minister Meets Yusuf al Madani in Doha\nThe talks with Al Madani end today.",
        to: "Minister Meets Yusuf al-Madani in Doha\nThe talks with al-Madani end today.",
        style: "ap"),
      .leaves(
        "Minister Meets Yusuf Al-Madani After Riot in Doha\nThe talks end today.", style: "ap"),
      .leaves("The minister met Yusuf al Madani on Friday."),
      .leaves("The minister met Yusuf Al-Madani on Friday. Al-Madani left early."),
      .leaves("Al-Madani left early. The minister met Yusuf al-Madani on Friday."),
      .leaves("The minister met Yusuf al-Madani on Friday.", style: "ap"),
      .leaves("“I met Yusuf al Madani,” the minister said.", style: "ap"),
      .leaves("Passengers of El Al flight 7 waited in Athens.", style: "ap", source: "ar"),
      .fixes(
        "Critics of Yusuf al-Madani cheered.\n\nal-Madani left early.",
        to: "Critics of Yusuf al-Madani cheered.\n\nAl-Madani left early.", style: "ap"),
      .fixes(
        "Minister Meets Yusuf al Madani in Doha\nThe talks with Yusuf al Madani end today.",
        to: "Minister Meets Yusuf Al-Madani in Doha\nThe talks with Yusuf Al-Madani end today.",
        style: "un"),
      .fixes(
        "The aide of Yusuf Al Madani and Al Madani's son left.",
        to: "The aide of Yusuf al-Madani and al-Madani's son left.", style: "guardian"),
      .leaves("MEETING WITH YUSUF AL-MADANI\n\nThe talks end today.", style: "ap", source: "ar"),
      .leaves("The books of Saad El-Din Ibrahim and Salah al-Din stood there.", style: "ap"),
      .suggests(
        "They left al Teatro in Rome.", to: "They left al-Teatro in Rome.", style: "ap",
        source: "ar"),
      .leaves("Fue presentado al Tribunal Mayor y en el Tribunal Mayor.", style: "ap"),
      .leaves("They ate al fresco, al forno and al pesto, à la carte or al Dente.", style: "ap"),
      .leaves("Fans of Al Hilal, Al-Hilal, Al-Nassr and Al Ahly sang.", style: "ap", source: "ar"),
      .leaves("Guests of the Burj Al Arab and the Burj Al-Arab left.", style: "ap", source: "ar"),
      .leaves(
        "Al-Masry Al-Youm, Al-Quds Al-Arabi and Al-Araby Al-Jadeed had it.", style: "ap",
        source: "ar"),
      .leaves(
        "Sheikh Tamim bin Hamad Al-Thani met Khalid bin Salman Al Saud.", style: "ap", source: "ar"),
      .leaves("Al Unser, Al Sharpton, Al Roker and Al Franken dined.", style: "ap", source: "ar"),
      .leaves(
        "From El Alto to El Centro, El Niño and El Chapo are known.", style: "ap", source: "ar"),
      .leaves("El Corte Inglés and El Diario stand in El Prat.", style: "ap", source: "ar"),
      .leaves("Abdel-Fattah El-Sisi spoke. Later El-Sisi's aide spoke.", style: "ap", source: "ar"),
      .leaves("People fled El Fasher, El Geneina and El Obeid.", style: "ap", source: "ar"),
      .leaves("The film maker told Al Jazeera and El País about it.", style: "ap", source: "ar"),
      .leaves("The emir, Tamim bin Hamad Al Thani, received him.", style: "ap", source: "ar"),
      .leaves("Sheikh Mohammed bin Rashid Al Maktoum opened it.", style: "ap", source: "ar"),
      .leaves("Former Vice President Al Gore spoke. Gore left.", style: "ap", source: "ar"),
      .leaves("He played Al Capone with the voice of Al Pacino.", style: "ap"),
      .leaves("Senator Al Barker voted no. Weird Al Yankovic sang.", style: "ap"),
      .leaves("They crossed from El Paso to El Salvador.", style: "ap"),
      .leaves("The paper cites Smith et al. and others, and Jones et al Journal.", style: "ap"),
      .leaves("They ate spaghetti al dente at the Teatro al Porto.", style: "ap"),
      .leaves("MEETING WITH AL HAYYA IN DOHA", style: "ap", source: "ar"),
      .leaves("He lives in Umm al-Fahm, not in Ras Al-Ain.", style: "keep"),
    ]
  ) { analysis, findings in
    guard analysis.isEnglish else { return }
    let articles = ArabicArticle.all(in: analysis)
    guard !articles.isEmpty else { return }
    if let form = analysis.settings.style["article"].flatMap(HouseForm.init) {
      HouseArticle(analysis: analysis, articles: articles, form: form).report(to: &findings)
    } else {
      StoryArticle(analysis: analysis, articles: articles).report(to: &findings)
    }
  }
}

/// How a style writes the article: `al-`, `Al-`, `al ` or `Al `.
private struct HouseForm {
  let isCapital: Bool
  let join: ArabicArticle.Join

  init?(_ value: String) {
    guard value.lowercased().hasPrefix("al") else { return nil }
    isCapital = value.hasPrefix("A")
    join = value.hasSuffix("-") ? .hyphen : .space
  }
}

// MARK: A house form

/// Articles under a style that says how they are written.
private struct HouseArticle {
  let analysis: Analysis
  let articles: [ArabicArticle]
  let form: HouseForm
  /// Names that are surely Arabic: tied to an article somewhere, or after a given name.
  let known: Set<UInt64>
  /// The same with the part before the article: Salah al-Din says nothing of Saad El-Din.
  let pairs: Set<UInt64>
  /// Names of people whom the house list lets write el: el-Sisi.
  let namesWithEl: Set<UInt64>
  let hasHyphens: Bool

  init(analysis: Analysis, articles: [ArabicArticle], form: HouseForm) {
    self.analysis = analysis
    self.articles = articles
    self.form = form
    let sure = articles.filter { article in
      !article.isEl && (article.join == .hyphen || article.followsGiven)
    }
    known = Set(sure.map { $0.key(analysis) }).union(analysis.namesChosenWithAl)
    pairs = Set(sure.filter(\.followsName).map { $0.pair(analysis) })
    namesWithEl = Set(
      articles.filter { $0.isEl && analysis.isListedPerson($0) }.map { $0.key(analysis) })
    hasHyphens = articles.contains { !$0.isEl && $0.join == .hyphen }
  }

  func report(to findings: inout Findings) {
    for article in articles {
      guard let ground = ground(article) else { continue }
      let isCapital = capital(article)
      let join = article.join == .space && form.join == .space ? .space : form.join
      let wanted = article.written("al", capital: isCapital, join, analysis)
      let range = article.range(analysis)
      guard wanted != analysis.string(range) else { continue }
      findings.report(
        "“\(analysis.string(range))” is written “\(wanted)”", at: range,
        because: Because("style", "article: \(analysis.settings.style["article"] ?? "")"),
        Because("name", ground.reason), replace: wanted,
        applicability: ground.isSafe ? .safe : .suggested,
        confidence: ground.isSafe ? 0.995 : 0.8)
    }
  }

  /// Why this is an Arabic article, if it is one.
  private func ground(_ article: ArabicArticle) -> (reason: String, isSafe: Bool)? {
    let isKnown = known.contains(article.key(analysis))
    if article.isEl {
      if article.followsName ? pairs.contains(article.pair(analysis)) : isKnown {
        return ("the story has this name with al as well", true)
      }
      guard article.join != .space, analysis.mayHaveArabicNames,
        !namesWithEl.contains(article.key(analysis))
      else { return nil }
      return ("an Arabic name; some write the article el", false)
    }
    if article.join != .space, !article.isCapital || article.join == .loose {
      return ("a small article tied to a name", true)
    }
    if article.followsGiven { return ("stands within a person’s name", true) }
    if article.join == .hyphen { return ("an article tied to a name", true) }
    if !article.isCapital {
      // “left al Teatro”: other languages have an al as well.
      let isSure = isKnown || article.followsCapital(analysis)
      if analysis.mayHaveArabicNames {
        return ("translated from a language with Arabic names", isSure)
      }
      if hasHyphens { return ("the story has other Arabic names", isSure) }
      return nil
    }
    return isKnown ? ("the name stands in the story with its article", true) : nil
  }

  /// A capital that stands for another reason stays; only names of people lose or gain one.
  private func capital(_ article: ArabicArticle) -> Bool {
    if article.isFree {
      return article.isCapital || form.isCapital && article.isPerson
        || article.opensParagraph(analysis)
    }
    return article.isPerson ? form.isCapital : article.isCapital
  }
}

// MARK: The story's own form

/// Articles where no style speaks: the majority of one name's own spellings.
private struct StoryArticle {
  let analysis: Analysis
  let articles: [ArabicArticle]

  func report(to findings: inout Findings) {
    let groups = Dictionary(grouping: articles.indices) { articles[$0].key(analysis) }
    for group in groups.values.sorted(by: { $0[0] < $1[0] }) where group.count > 1 {
      report(group.map { articles[$0] }, to: &findings)
    }
  }

  private func report(_ group: [ArabicArticle], to findings: inout Findings) {
    guard group.contains(where: { !$0.isCapital || $0.join != .space || $0.followsGiven }) else {
      return
    }
    let hyphens = group.count { $0.join == .hyphen }
    let spaces = group.count { $0.join == .space }
    let join: ArabicArticle.Join = hyphens >= spaces ? .hyphen : .space
    let bound = group.filter { !$0.isFree && $0.isPerson }
    let small = bound.count { !$0.isCapital }
    let els = group.count(where: \.isEl)
    var sames: [String: Int] = [:]
    for article in group {
      let keepsCase = article.isFree || !article.isPerson || small == bound.count - small
      let isCapital = keepsCase ? article.isCapital : small * 2 < bound.count
      let letters = els * 2 > group.count || (els * 2 == group.count && article.isEl) ? "el" : "al"
      let wanted = article.written(letters, capital: isCapital, join, analysis)
      let text = analysis.string(article.range(analysis))
      guard wanted != text else { continue }
      let same = sames[wanted] ?? group.count { !differs($0, from: wanted) }
      sames[wanted] = same
      report(article, wanted, same, of: group.count, to: &findings)
    }
  }

  /// Whether the article is written otherwise, but for a capital that any word has there.
  private func differs(_ article: ArabicArticle, from wanted: String) -> Bool {
    let text = analysis.string(article.range(analysis))
    return article.isFree ? text.lowercased() != wanted.lowercased() : text != wanted
  }

  private func report(
    _ article: ArabicArticle, _ wanted: String, _ same: Int, of count: Int,
    to findings: inout Findings
  ) {
    let range = article.range(analysis)
    let isClear = same >= 2 && same * 3 >= count * 2
    findings.report(
      "“\(analysis.string(range))” is “\(wanted)” elsewhere in the story", at: range,
      because: Because("count", "\(same) of \(count) are written so"), replace: wanted,
      applicability: isClear ? .safe : .suggested, confidence: isClear ? 0.99 : 0.8)
  }
}

extension Analysis {
  /// Whether the article is part of a person’s name as the house list has it.
  fileprivate func isListedPerson(_ article: ArabicArticle) -> Bool {
    hits(beginningIn: max(0, article.token - 4)...article.token).contains { hit in
      hit.first <= article.token && hit.end > article.name && hit.classes.contains(.person)
        && hit.spelling.variant == 0
    }
  }

  /// The last names of people for whom the style has chosen a form with al.
  fileprivate var namesChosenWithAl: Set<UInt64> {
    let chosen = hits.compactMap { hit -> UInt64? in
      guard hit.classes.contains(.person), hit.end > hit.first + 1,
        let value = settings.style["names/\(lexicon.head(hit.entry))"],
        value.split(separator: " ").last?.hasPrefix("al-") == true
      else { return nil }
      return FoldedHash.of(prose.utf8, tokens[Int(hit.end) - 1].range.indices)
    }
    return Set(chosen)
  }
}
