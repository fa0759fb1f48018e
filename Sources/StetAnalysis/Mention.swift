// A place in the text where someone or something is named.

package import StetLexicons
package import StetText

package struct Mention: Sendable {
  package enum Kind: UInt8, Sendable { case person, organisation, place, other }

  package let kind: Kind
  /// The name itself, without title, role or possessive ending.
  package let range: TextRange
  package let tokens: Range<Int>
  /// The title or role words that stand with it, if any.
  package let role: TextRange?
  /// The lexicon entry for the whole name, if any.
  package let entry: EntryID?

  package init(
    kind: Kind, range: TextRange, tokens: Range<Int>, role: TextRange? = nil, entry: EntryID? = nil
  ) {
    self.kind = kind
    self.range = range
    self.tokens = tokens
    self.role = role
    self.entry = entry
  }
}

/// Mentions that are held to be of one person, body or place.
package struct Entity: Sendable {
  /// One way in which the entity is written.
  package struct Variant: Sendable {
    /// As it stands in the text, without possessive ending.
    package let text: String
    /// Indices into `Analysis.mentions`, in the order of the text.
    package let mentions: [Int]

    package init(text: String, mentions: [Int]) {
      self.text = text
      self.mentions = mentions
    }
  }

  /// Variants that a desk would want to be one spelling.
  package struct Cluster: Sendable {
    /// Two or more forms that occur in the text.
    package let variants: [String]
    /// The form to prefer.
    package let canonical: String
    /// Probability that they are one name.
    package let confidence: Double

    package init(variants: [String], canonical: String, confidence: Double) {
      self.variants = variants
      self.canonical = canonical
      self.confidence = confidence
    }
  }

  package let kind: Mention.Kind
  /// Indices into `Analysis.mentions`, in the order of the text.
  package let mentions: [Int]
  /// The form to call it by.
  package let canonical: String
  /// How likely it is that all its mentions are one thing.
  package let confidence: Double
  /// Every way it is written, by first place.
  package let variants: [Variant]
  /// Empty where its names agree.
  package let clusters: [Cluster]

  package init(
    kind: Mention.Kind, mentions: [Int], canonical: String, confidence: Double,
    variants: [Variant] = [], clusters: [Cluster] = []
  ) {
    self.kind = kind
    self.mentions = mentions
    self.canonical = canonical
    self.confidence = confidence
    self.variants = variants
    self.clusters = clusters
  }

  package var isInconsistent: Bool { !clusters.isEmpty }
}
