// A place where a story speaks of people held, and who is thought to hold them.

package import StetLexicons
package import StetText

/// In what way people are held.
package enum HeldSense: String, Sendable, CaseIterable {
  /// By an armed group or criminals, for a price.
  case hostage
  /// By a state, lawfully or not.
  case prisoner
  /// By an army, from another.
  case pow
  /// Nobody is held: an idiom, a title, an animal.
  case other
  /// Both groups at once, as in `prisoner exchange`; it has no weights of its own.
  case unclear
}

/// A word for people held, with the sense the story gives it.
package struct HeldMention: Sendable {
  /// A reason for the sense.
  package struct Evidence: Sendable {
    /// The name of the cue, as the lexicon of weights has it.
    package let cue: String
    package let range: TextRange
    package let weights: SIMD4<Double>
    /// The entry of the cue, whose field `because` says what it tells.
    package let entry: EntryID?
  }

  /// The token of the word itself (the first, of several).
  package let token: Int
  package let range: TextRange
  /// The lexicon entry of the word; variant 1 is its plural.
  package let entry: EntryID
  package let isPlural: Bool
  /// The noun phrase, from its determiner to its head.
  package let phrase: Range<Int>
  /// Part of a name or of a set phrase, which stands.
  package let isName: Bool
  package let evidence: [Evidence]
  /// Two groups at once, as in `prisoner exchange`.
  package let isBoth: Bool
  package let sense: HeldSense
  /// Probability of the sense.
  package let probability: Double
  package let isHolderKnown: Bool
  package let isHeldKnown: Bool
  /// Said of the noun before it (`the robbers are prisoners`), who may be the captors themselves.
  package let isPredicate: Bool

  /// The same, with nothing to be changed on the strength of it.
  var uncertain: HeldMention {
    HeldMention(
      token: token, range: range, entry: entry, isPlural: isPlural, phrase: phrase, isName: isName,
      evidence: evidence, isBoth: isBoth, sense: sense, probability: probability,
      isHolderKnown: isHolderKnown, isHeldKnown: false,
      isPredicate: isPredicate)
  }
}
