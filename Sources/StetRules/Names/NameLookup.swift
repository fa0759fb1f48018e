// What stands at a token: the mention it is part of, the lexicon phrases that cover it.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Analysis {
  /// The mention that holds a token.
  func mention(holding token: Int) -> Mention? {
    let low = mentions.partitionPoint { $0.tokens.upperBound <= token }
    guard low < mentions.count, mentions[low].tokens.contains(token) else { return nil }
    return mentions[low]
  }

  /// The lexicon phrases that begin at one of `tokens`.
  func hits(beginningIn tokens: ClosedRange<Int>) -> ArraySlice<Hit> {
    hits[index(of: tokens.lowerBound)..<index(of: tokens.upperBound + 1)]
  }

  private func index(of token: Int) -> Int {
    hits.partitionPoint { Int($0.first) < token }
  }

  /// Whether a mention stands in a headline. Many names make a sentence look like one; its full
  /// stop tells it from one.
  func isInHeadline(_ mention: Mention) -> Bool {
    guard mention.traits.contains(.inHeadline) else { return false }
    let sentence = sentences[mention.sentence]
    return tokens[sentence.tokens.upperBound - 1].kind != .punctuation
  }

  /// Whether a mention’s first capital would stand there on any word.
  func hasFreeCapital(_ mention: Mention) -> Bool {
    mention.traits.contains(.startsSentence) || isInHeadline(mention)
  }

  /// Whether the text itself is English: the lists and the styles say how English writes names.
  var isEnglish: Bool { settings.language.utf8.starts(with: "en".utf8) }

  /// Whether the story comes from a language whose names carry the Arabic article.
  var mayHaveArabicNames: Bool {
    switch settings.sourceLanguage {
    case "ar", "fa", "he", "ku", "ps", "ur": true
    default: false
    }
  }
}
