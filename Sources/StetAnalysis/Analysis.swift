// All that is known of one story, worked out once before any rule runs.

package import StetLexicons
package import StetText

/// Facts about a story. Flat arrays; relations are indices into them. A class only because it is
/// handed to every rule and kept in what they are made of: a copy of so many arrays costs.
package final class Analysis: Sendable {
  package let prose: Prose
  /// The original the story was translated from, if at hand.
  package let companion: Prose?
  package let settings: Settings
  package let lexicon: Lexicon
  package let tokens: [Token]
  /// Per token: its `FoldedHash`, by which words are told from each other throughout.
  package let hashes: [UInt64]
  /// The tokens that rules look for, by sort.
  package let inventory: TokenInventory
  /// The bytes that occur in the text.
  package let bytes: ByteSet
  /// Per token: what lexicons say its word can be.
  package let classes: [WordClass]
  /// Lexicon phrases in the text, by first token, shorter ones first.
  package let hits: [Hit]
  /// The text is taken for English and is in another language: what is right there is not known.
  package let isForeign: Bool
  package let paragraphs: [Segment]
  package let sentences: [Segment]
  /// Every quotation mark, apostrophe and prime with the role it was found to have.
  package let marks: [Mark]
  package let quotations: [Quotation]
  /// The marks the story is to have.
  package let markStyle: MarkStyle
  package let mentions: [Mention]
  package let entities: [Entity]
  /// What the story says otherwise than its original, where that is at hand.
  package let differences: [SourceDifference]
  /// Words for people held, with the sense the story gives them.
  package let held: [HeldMention]
  private let derivedValues = DerivedValues()

  /// Which parts of the analysis rules will read; the others stay empty.
  package struct Depth: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Names, roles and who is who.
    package static let names = Depth(rawValue: 1)
    /// Phrases of the lexicons.
    package static let terms = Depth(rawValue: 2)
    package static let all: Depth = [.names, .terms]
  }

  package convenience init(
    _ prose: Prose, companion: Prose? = nil, settings: Settings, lexicon: Lexicon,
    depth: Depth = .all
  ) {
    self.init(
      prose, companion: companion, settings: settings, lexicon: lexicon, depth: depth,
      betweenStages: {})
  }

  /// - Parameter pause: is called before each long stage; what it throws ends the analysis.
  package init<Stop: Error>(
    _ prose: Prose, companion: Prose?, settings: Settings, lexicon: Lexicon, depth: Depth,
    betweenStages pause: () throws(Stop) -> Void
  ) throws(Stop) {
    self.prose = prose
    self.companion = companion
    self.settings = settings
    self.lexicon = lexicon
    (tokens, hashes) = Tokeniser.read(prose.utf8)
    let pass = lexicon.read(tokens, hashes, of: prose.utf8)
    classes = pass.classes
    hits = pass.hits
    bytes = ByteSet(of: prose.utf8)
    inventory = TokenInventory(tokens, hashes, classes)
    isForeign = TextLanguage.isForeign(tokens, classes, settings)
    let segments = Segmenter.segments(of: prose, tokens, classes, hits)
    paragraphs = segments.paragraphs
    sentences = segments.sentences
    (marks, quotations) = MarkFinder.find(
      in: prose.utf8, tokens: tokens, classes: classes, paragraphs: paragraphs,
      sentences: sentences, settings: settings)
    let wantsSingle = settings.style["headline-quotes"] == "single"
    markStyle = MarkStyle(
      marks, headlines: wantsSingle ? Headlines.ranges(of: prose, paragraphs, tokens) : [],
      settings: settings, lexicon: lexicon)
    try pause()
    held =
      depth.contains(.terms)
      ? HeldResolver.mentions(
        bytes: prose.utf8, tokens: tokens, pass: pass, sentences: sentences,
        paragraphs: paragraphs, lexicon: lexicon) : []
    guard depth.contains(.names) else {
      mentions = []
      entities = []
      differences = []
      return
    }
    try pause()
    let found = MentionFinder.find(
      in: prose.utf8, tokens: tokens, pass: pass, sentences: sentences, lexicon: lexicon)
    mentions = found
    try pause()
    entities = EntityResolver.entities(
      of: found, tokens: tokens, sentences: sentences, quotations: quotations, text: prose.utf8,
      lexicon: lexicon, settings: settings, pass: pass, companion: companion)
    try pause()
    let own = prose
    let words = tokens
    differences =
      companion.map {
        SourceDifferences.find(own, words, pass, $0, lexicon)
          + SourceInvented.find(
            found, $0, lexicon, language: settings.sourceLanguage ?? "")
      } ?? []
  }

  /// What several rules work out of the story alike: made when the first of them asks.
  package func derived<Value: Sendable>(_ make: (Analysis) -> Value) -> Value {
    derivedValues.value { make(self) }
  }

  // MARK: Reading

  /// The text of a range, for messages.
  package func string(_ range: TextRange) -> String { prose.string(range) }

  package func string(_ token: Token) -> String { prose.string(token.range) }

  /// Whether the range touches the inside of a quotation.
  package func isQuoted(_ range: TextRange) -> Bool {
    // Quotations are sorted by start and nest at most two deep, so few are looked at.
    let low = quotations.partitionPoint { $0.range.lower < range.upper }
    var index = low - 1
    var looked = 0
    while index >= 0, looked < 8 {
      if quotations[index].range.overlaps(range) { return true }
      index -= 1
      looked += 1
    }
    return false
  }

  /// The lexicon phrases that begin at a token, shorter ones first.
  package func hits(at token: Int) -> ArraySlice<Hit> {
    LexiconPass.hits(hits, at: token)
  }

  /// The index of the sentence that holds an offset.
  package func sentence(at offset: UInt32) -> Int { Segment.index(in: sentences, of: offset) }

  /// The index of the paragraph that holds an offset.
  package func paragraph(at offset: UInt32) -> Int { Segment.index(in: paragraphs, of: offset) }

  /// The index of the first token that ends after `offset`.
  package func token(at offset: UInt32) -> Int {
    tokens.partitionPoint { $0.upper <= offset }
  }
}
