// Where the Arabic article stands in a story, and how it is written there.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

/// One article with the name it belongs to: `al-Hayya`, `Al Hayya`, `el - Hayya`.
struct ArabicArticle {
  enum Join { case hyphen, space, loose }

  /// The article's token and the name's.
  let token: Int
  let name: Int
  let join: Join
  let isCapital: Bool
  /// `el` for `al`.
  let isEl: Bool
  /// Stands where any word has a capital, or in a headline.
  let isFree: Bool
  /// Comes after another part of the same name.
  let followsName: Bool
  /// Comes after a given name or a word such as bin.
  let followsGiven: Bool
  let isPerson: Bool

  func range(_ analysis: Analysis) -> TextRange {
    TextRange(analysis.tokens[token].lower, analysis.tokens[name].upper)
  }

  /// The name without the article, as one key for all its spellings.
  func key(_ analysis: Analysis) -> UInt64 {
    analysis.hashes[name]
  }

  /// The name with the part of it that stands before the article.
  func pair(_ analysis: Analysis) -> UInt64 {
    key(analysis) &* 31 ^ analysis.hashes[token - 1]
  }

  /// The word before the article has a capital: Khan al Wazir.
  func followsCapital(_ analysis: Analysis) -> Bool {
    token > 0 && analysis.tokens[token - 1].isWord && analysis.tokens[token - 1].isCapitalised
      && !analysis.tokens[token].shape.contains(.newlineBefore)
  }

  /// First in a paragraph of prose, where no style leaves it small.
  func opensParagraph(_ analysis: Analysis) -> Bool {
    guard join == .hyphen, !isEl,
      token == 0 || analysis.tokens[token].shape.contains(.newlineBefore)
    else { return false }
    let sentence = analysis.sentences[analysis.sentence(at: analysis.tokens[token].lower)]
    return sentence.tokens.lowerBound == token
      && analysis.tokens[sentence.tokens.upperBound - 1].kind == .punctuation
  }

  func written(_ letters: String, capital: Bool, _ join: Join, _ analysis: Analysis) -> String {
    let first = capital ? letters.prefix(1).uppercased() : letters.prefix(1).lowercased()
    let mark = join == .space ? " " : "-"
    return first + letters.dropFirst() + mark + analysis.string(analysis.tokens[name])
  }
}

extension ArabicArticle {
  /// All articles of a story that a house may write in its own way: not those in quotations, and
  /// not those of names that are fixed.
  static func all(in analysis: Analysis) -> [ArabicArticle] {
    var found: [ArabicArticle] = []
    for index in analysis.tokens.indices.dropLast() {
      guard let letters = letters(analysis, index), let (name, join) = name(analysis, after: index),
        !isFixed(analysis, index, name),
        !analysis.isQuoted(TextRange(analysis.tokens[index].lower, analysis.tokens[name].upper))
      else { continue }
      let mention = analysis.mention(holding: index)
      found.append(
        ArabicArticle(
          token: index, name: name, join: join, isCapital: analysis.tokens[index].isCapitalised,
          isEl: letters == 0x65, isFree: isFree(analysis, index, mention),
          followsName: (mention?.tokens.lowerBound ?? index) < index,
          followsGiven: followsGiven(analysis, index),
          isPerson: mention?.kind == .person))
    }
    return found
  }

  /// The first letter of the article, in small, if the token is one.
  private static func letters(_ analysis: Analysis, _ index: Int) -> UInt8? {
    let token = analysis.tokens[index]
    guard token.isWord, token.upper - token.lower == 2, !token.shape.contains(.allCaps) else {
      return nil
    }
    let bytes = analysis.prose.utf8
    let first = bytes[Int(token.lower)] | 0x20
    guard first == 0x61 || first == 0x65, bytes[Int(token.lower) + 1] == 0x6C else { return nil }
    // “Umm-al-Fahm”: tied on both sides, the name is one word.
    if index > 0, token.isGlued, isHyphen(analysis, index - 1) { return nil }
    return first
  }

  /// The name after the article and what joins them.
  private static func name(_ analysis: Analysis, after index: Int) -> (Int, Join)? {
    let next = analysis.tokens[index + 1]
    if next.isWord, next.shape.contains(.spaceBefore), !next.shape.contains(.newlineBefore) {
      return isName(analysis, index + 1) ? (index + 1, .space) : nil
    }
    guard isHyphen(analysis, index + 1), index + 2 < analysis.tokens.count,
      isName(analysis, index + 2), !next.shape.contains(.newlineBefore)
    else { return nil }
    let name = analysis.tokens[index + 2]
    if next.isGlued, name.isGlued { return (index + 2, .hyphen) }
    guard !next.isGlued, !name.isGlued, !name.shape.contains(.newlineBefore) else { return nil }
    return (index + 2, .loose)
  }

  private static func isHyphen(_ analysis: Analysis, _ index: Int) -> Bool {
    let token = analysis.tokens[index]
    guard token.kind == .punctuation else { return false }
    let scalar = UTF8Scan.scalar(analysis.prose.utf8, at: Int(token.lower)).value
    return scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
  }

  private static func isName(_ analysis: Analysis, _ index: Int) -> Bool {
    let token = analysis.tokens[index]
    return token.isWord && token.isCapitalised && token.script == .latin
      && token.upper - token.lower > 2 && !token.shape.contains(.allCaps)
      && !analysis.classes[index].contains(.function)
  }

  /// A name that is written in one way for good: a dynasty, a firm, a place as maps have it.
  private static func isFixed(_ analysis: Analysis, _ article: Int, _ name: Int) -> Bool {
    analysis.hits(beginningIn: max(0, article - 3)...article).contains { hit in
      hit.first <= article && hit.end > name
        && !hit.classes.isDisjoint(with: [.stand, .organisation, .place])
    }
  }

  private static func isFree(_ analysis: Analysis, _ index: Int, _ mention: Mention?) -> Bool {
    guard index > 0 else { return true }
    let before = analysis.tokens[index - 1]
    let sentence = analysis.sentences[analysis.sentence(at: analysis.tokens[index].lower)]
    if let mention, analysis.isInHeadline(mention) { return true }
    guard sentence.tokens.lowerBound < index else { return true }
    return before.kind == .punctuation || before.kind == .symbol
  }

  private static func followsGiven(_ analysis: Analysis, _ index: Int) -> Bool {
    guard index > 0, analysis.tokens[index - 1].isWord,
      !analysis.tokens[index].shape.contains(.newlineBefore)
    else { return false }
    let classes = analysis.classes[index - 1]
    return !classes.isDisjoint(with: [.given, .particle])
      && classes.isDisjoint(with: [.title, .role, .function])
      && (analysis.tokens[index - 1].isCapitalised || classes.contains(.particle))
  }
}
