// One place where an artefact's wording stands: whether its conditions hold, and what to write.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

struct ArtefactMatch {
  let hit: Hit
  let analysis: Analysis
  private let tokens: Range<Int>
  private let sentence: Range<Int>

  init(_ hit: Hit, _ analysis: Analysis) {
    self.hit = hit
    self.analysis = analysis
    tokens = Int(hit.first)..<Int(hit.end)
    sentence =
      analysis.sentences[analysis.sentence(at: analysis.tokens[Int(hit.first)].lower)]
      .tokens
  }

  private func field(_ name: StaticString) -> String? {
    analysis.lexicon.field(hit.entry, name)
  }

  // MARK: Conditions

  /// Whether every condition of the entry holds here.
  var holds: Bool {
    let text = Context(analysis)
    return isFromLanguage && !isQuoted && standsAlone && standsAsAsked
      && field("before").map { text.ends(before: tokens.lowerBound, with: $0) } ?? true
      && field("not-before").map { !text.ends(before: tokens.lowerBound, with: $0) } ?? true
      && field("after").map { text.starts(at: tokens.upperBound, with: $0) } ?? true
      && field("not-after").map { !text.starts(at: tokens.upperBound, with: $0) } ?? true
      && field("near").map { text.holds($0, in: sentence, except: tokens) } ?? true
      && field("not-near").map { !text.holds($0, in: sentence, except: tokens) } ?? true
      && field("story").map { text.holds($0, in: story, except: tokens) } ?? true
      && field("not-story").map { !text.holds($0, in: story, except: tokens) } ?? true
  }

  /// The story, or what of a very long one lies around the place.
  private var story: Range<Int> {
    max(0, tokens.lowerBound - 3000)..<min(analysis.tokens.count, tokens.upperBound + 3000)
  }

  private var isFromLanguage: Bool {
    guard let languages = field("from"), let source = analysis.settings.sourceLanguage else {
      return true
    }
    return languages.split(separator: " ").contains { $0 == source }
  }

  private var isQuoted: Bool {
    analysis.isQuoted(range)
  }

  /// `sole=yes`: not part of a longer name.
  private var standsAlone: Bool {
    guard field("sole") == "yes" else { return true }
    let before = tokens.lowerBound - 1
    if before >= sentence.lowerBound, analysis.tokens[before].isCapitalised,
      analysis.tokens[before].isWord, !analysis.classes[before].contains(.function)
    {
      return false
    }
    let after = tokens.upperBound
    return after >= sentence.upperBound || !analysis.tokens[after].isCapitalised
      || !analysis.tokens[after].isWord
  }

  /// `at=start`: the sentence begins here.
  private var standsAsAsked: Bool {
    field("at") != "start" || tokens.lowerBound == sentence.lowerBound
  }

  // MARK: Report

  private var range: TextRange {
    TextRange(
      analysis.tokens[tokens.lowerBound].lower, analysis.tokens[tokens.upperBound - 1].upper)
  }

  func report(to findings: inout Findings, group: Int) {
    let isTold = analysis.settings.sourceLanguage != nil
    let choice = field("do") ?? "fix"
    let policy = Policy(field("policy"), analysis.settings)
    guard policy != .off else { return }
    // Where the source language is not told, a person decides.
    let applicability: Applicability =
      choice == "flag"
      ? .manual : choice == "suggest" || !isTold || policy == .suggest ? .suggested : .safe
    let place = analysis.lexicon.place(hit.entry)
    let because = Because("lexicon", field("why") ?? place)
    if field("delete") == "yes" {
      delete(&findings, applicability, because, group)
      return
    }
    let wording = wording
    guard wording.text != analysis.string(wording.range) else { return }
    findings.report(
      "“\(analysis.string(wording.range))” is a literal rendering of “\(wording.text)”",
      at: wording.range, because: because, replace: wording.text, applicability: applicability,
      confidence: choice == "fix" ? 0.99 : 0.8)
  }

  /// Takes the words away with the comma and space after them; the next word gets the capital.
  private func delete(
    _ findings: inout Findings, _ applicability: Applicability, _ because: Because, _ group: Int
  ) {
    var end = tokens.upperBound
    if end < sentence.upperBound, analysis.prose.utf8[Int(analysis.tokens[end].lower)] == 0x2C {
      end += 1
    }
    guard end < sentence.upperBound, analysis.tokens[end].isWord else { return }
    let next = analysis.tokens[end]
    let first = analysis.tokens[tokens.lowerBound]
    let needsCapital = first.isCapitalised && !next.isCapitalised
    findings.report(
      "“\(analysis.string(range))” says nothing", at: TextRange(first.lower, next.lower),
      because: because, replace: "", applicability: applicability, confidence: 0.99,
      group: needsCapital ? group : nil)
    guard needsCapital else { return }
    let word = analysis.string(next)
    findings.report(
      "The sentence now begins with “\(word)”", at: next.range, because: because,
      replace: word.prefix(1).uppercased() + word.dropFirst(), applicability: applicability,
      confidence: 0.99, group: group)
  }

  // MARK: Wording

  /// What to write and where: in number and case of what stands, with its article put right.
  private var wording: (text: String, range: TextRange) {
    let wanted = Inflection(hit, analysis.lexicon).wanted
    let article = articleBefore
    let takesArticle =
      article != nil && (field("article") == "no" || wanted.hasPrefix("the "))
    let start = takesArticle ? tokens.lowerBound - 1 : tokens.lowerBound
    var text = cased(wanted, from: start)
    var lower = analysis.tokens[start].lower
    if !takesArticle, let article, let fitting = Self.fitting(article, text) {
      text = fitting + " " + text
      lower = analysis.tokens[start - 1].lower
    }
    return (text, TextRange(lower, range.upper))
  }

  /// The wanted words with the capitals of those that stand.
  private func cased(_ text: String, from start: Int) -> String {
    let words = tokens.filter { analysis.tokens[$0].isWord }
    let isShouted =
      words.allSatisfy { analysis.tokens[$0].shape.contains(.allCaps) }
      && words.contains { analysis.tokens[$0].range.count > 5 }
    if isShouted { return text.uppercased() }
    if field("rule") == "office", !analysis.tokens[tokens.upperBound - 1].isCapitalised {
      return Self.small(text)
    }
    return start == sentence.lowerBound && analysis.tokens[start].isCapitalised
      ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  /// `US Defense Secretary` as `US defense secretary`.
  private static func small(_ text: String) -> String {
    text.split(separator: " ").map { word in
      word.allSatisfy(\.isUppercase) ? String(word) : word.lowercased()
    }.joined(separator: " ")
  }

  /// The article right before the words.
  private var articleBefore: String? {
    let before = tokens.lowerBound - 1
    guard before >= sentence.lowerBound else { return nil }
    let word = analysis.string(analysis.tokens[before])
    return ["a", "an", "the", "A", "An", "The"].contains(word) ? word : nil
  }

  /// `a` or `an`, where the other one stands.
  private static func fitting(_ article: String, _ text: String) -> String? {
    guard let initial = text.unicodeScalars.first?.value else { return nil }
    let isVowel = [0x61, 0x65, 0x69, 0x6F, 0x41, 0x45, 0x49, 0x4F].contains(initial)
    switch article {
    case "a" where isVowel: return "an"
    case "an" where !isVowel: return "a"
    case "A" where isVowel: return "An"
    case "An" where !isVowel: return "A"
    default: return nil
    }
  }
}

/// How far the entries of one class of policy go under the style.
private enum Policy {
  case off, suggest, apply

  /// `plain` mistranslations are mended and `house` wordings too. Words that take sides
  /// (`contested`) and formulas that people write in English as well (`formula`) are the desk’s to
  /// change: its style says so, or a person does. The axes of those names in a style choose
  /// otherwise: `replace`, `suggest` or `keep`.
  init(_ name: String?, _ settings: Settings) {
    let name = name ?? "plain"
    switch settings.style[name] {
    case "replace": self = .apply
    case "suggest": self = .suggest
    case "keep": self = .off
    default: self = name == "contested" || name == "formula" ? .suggest : .apply
    }
  }
}

/// Phrases of a condition, looked for in the story.
private struct Context {
  let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// Whether one of the listed phrases stands in a stretch of tokens.
  func holds(_ list: String, in stretch: Range<Int>, except own: Range<Int>) -> Bool {
    items(list).contains { item in
      stretch.contains { !own.contains($0) && matches(item, at: $0) }
    }
  }

  func starts(at token: Int, with list: String) -> Bool {
    items(list).contains { matches($0, at: token) }
  }

  func ends(before token: Int, with list: String) -> Bool {
    items(list).contains { item in
      let start = token - (item.count == 0 ? 1 : item.count)
      return start >= 0 && matches(item, at: start)
    }
  }

  private enum Item {
    case words([UInt64])
    case kind(WordClass)
    case number, comma
    /// `^`: the story has a capital there.
    case capital

    var count: Int {
      if case .words(let hashes) = self { return hashes.count }
      return 1
    }
  }

  private func items(_ list: String) -> [Item] {
    list.split(separator: ",").map { part in
      let text = part.drop { $0 == " " }
      if text == "#number" { return .number }
      if text == "#comma" { return .comma }
      if text == "#capital" { return .capital }
      if text.first == "#" { return .kind(WordClass(name: text.dropFirst())) }
      let bytes = Array(text.utf8)
      return .words(
        Tokeniser.tokens(of: bytes).map { FoldedHash.of(bytes, $0.range.indices) })
    }
  }

  private func matches(_ item: Item, at token: Int) -> Bool {
    guard analysis.tokens.indices.contains(token) else { return false }
    switch item {
    case .kind(let kind): return !analysis.classes[token].isDisjoint(with: kind)
    case .comma: return analysis.prose.utf8[Int(analysis.tokens[token].lower)] == 0x2C
    case .number:
      return analysis.tokens[token].kind == .number || analysis.classes[token].contains(.number)
    case .capital: return analysis.tokens[token].isCapitalised && analysis.tokens[token].isWord
    case .words(let hashes):
      guard token + hashes.count <= analysis.tokens.count else { return false }
      return analysis.hashes[token..<(token + hashes.count)].elementsEqual(hashes)
    }
  }
}
