// A place in the text where someone or something is named.

package import StetLexicons
package import StetText

package struct Mention: Sendable {
  package enum Kind: UInt8, Sendable { case person, organisation, place, other }

  /// How the mention stands in the text.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// First word of its sentence: its capital letter proves nothing.
    package static let startsSentence = Traits(rawValue: 1)
    /// `Biden’s`.
    package static let possessive = Traits(rawValue: 2)
    /// Its kind was seen (a title, a given name, a head word), not guessed.
    package static let kindIsSure = Traits(rawValue: 4)
    /// In a line where most words have capitals.
    package static let inHeadline = Traits(rawValue: 8)
    /// Its first word is a given name.
    package static let hasGiven = Traits(rawValue: 16)
    /// Who speaks: a verb of speech stands beside it.
    package static let speaks = Traits(rawValue: 32)
    /// A capitalised title stands before it: `President Raisi`.
    package static let titled = Traits(rawValue: 64)
  }

  package let kind: Kind
  /// The name itself, without title, role or possessive ending.
  package let range: TextRange
  package let tokens: Range<Int>
  /// The title or role words that stand with it, if any.
  package let role: TextRange?
  /// The lexicon entry for the whole name, if any.
  package let entry: EntryID?
  package let traits: Traits
  /// Index into `Analysis.sentences`.
  package let sentence: Int

  package init(
    kind: Kind, range: TextRange, tokens: Range<Int>, role: TextRange? = nil,
    entry: EntryID? = nil, traits: Traits = [], sentence: Int = 0
  ) {
    self.kind = kind
    self.range = range
    self.tokens = tokens
    self.role = role
    self.entry = entry
    self.traits = traits
    self.sentence = sentence
  }
}
