// Someone or something that a story names, with every way in which it is written.

package import StetText

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
    /// What keeps the forms apart.
    package enum Nature: Sendable {
      /// Two spellings of one name.
      case spelling
      /// Spaces, hyphens or capitals only.
      case shape
      /// Full names that differ in several words; each word has a cluster of its own.
      case whole
      /// Names of several words: another head, the words turned round, one phrase of the original.
      case phrase
      /// A name of several words, in small letters elsewhere.
      case capitals
      /// An ordinary word of the language that stands for the name.
      case ordinary
      /// A letter that is left of a name.
      case remnant
      /// Another name altogether: only what is said of it shows whose it is.
      case misnamed
    }

    /// Why a form is preferred, from the strongest ground to the weakest.
    package enum Ground: String, Sendable {
      /// A lexicon of names has it.
      case authority
      /// It stands where the full name is introduced.
      case introduction
      /// Most mentions have it.
      case majority
      /// No ground: the choice is the desk's.
      case tied
    }

    /// One of the forms.
    package struct Form: Sendable {
      package let text: String
      /// Where it stands, in the order of the text.
      package let places: [TextRange]
      /// It stands in a full name somewhere.
      package let isIntroduced: Bool
      /// The role given with it that another form shares.
      package let role: TextRange?
      /// It is an ordinary word of the language, not a spelling of the name.
      package let isOrdinary: Bool

      package init(
        text: String, places: [TextRange] = [], isIntroduced: Bool = false, role: TextRange? = nil,
        isOrdinary: Bool = false
      ) {
        self.isOrdinary = isOrdinary
        self.text = text
        self.places = places
        self.isIntroduced = isIntroduced
        self.role = role
      }
    }

    package let nature: Nature
    /// Two or more, the preferred one first.
    package let forms: [Form]
    package let ground: Ground
    /// Probability that they are one name.
    package let confidence: Double
    /// What speaks for it, in an editor's words.
    package let reasons: [String]

    package init(
      _ nature: Nature, forms: [Form], ground: Ground, confidence: Double, reasons: [String]
    ) {
      self.nature = nature
      self.forms = forms
      self.ground = ground
      self.confidence = confidence
      self.reasons = reasons
    }

    /// The forms as they stand in the text.
    package var variants: [String] { forms.map(\.text) }

    /// The form to prefer.
    package var canonical: String { forms.first?.text ?? "" }
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
