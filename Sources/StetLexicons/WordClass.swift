// What lexicons say a word or phrase can be. A word may be several things at once.

/// A set of the classes that lexicon files give to their entries (`class` in a file's head).
@usableFromInline package struct WordClass: OptionSet, Sendable, Hashable {
  @usableFromInline package let rawValue: UInt64
  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The class of that place in `names`. Numbers and not names below, so that a set written as a
  /// literal in a hot loop is a constant; a test holds the two together.
  @inlinable package init(bit: UInt64) { self.init(rawValue: 1 &<< bit) }

  /// Spelled out: the standard library's own is not specialised across modules, and hot loops
  /// write sets of classes as literals.
  @inlinable package init(arrayLiteral classes: Self...) {
    var all: UInt64 = 0
    for one in classes { all |= one.rawValue }
    rawValue = all
  }

  // So are these: the generic ones cost a call through a witness table for every token.
  @inlinable package func contains(_ other: Self) -> Bool {
    rawValue & other.rawValue == other.rawValue
  }
  @inlinable package func isDisjoint(with other: Self) -> Bool {
    rawValue & other.rawValue == 0
  }
  @inlinable package var isEmpty: Bool { rawValue == 0 }
  @inlinable package func union(_ other: Self) -> Self {
    Self(rawValue: rawValue | other.rawValue)
  }
  @inlinable package mutating func formUnion(_ other: Self) {
    self = union(other)
  }

  private static let names = [
    "abbreviation", "bodyhead", "calendar", "common", "demonym", "elision", "function", "given",
    "kin", "number", "organisation", "particle", "person", "place", "placehead", "role", "speech",
    "surname", "term", "title", "stand", "style", "unit", "cue", "office", "artefact", "country",
    "masculine", "feminine", "succession", "held", "gloss",
    "bodykin", "meaning", "label",
  ]

  @inlinable package static var abbreviation: Self { Self(bit: 0) }
  @inlinable package static var bodyhead: Self { Self(bit: 1) }
  @inlinable package static var calendar: Self { Self(bit: 2) }
  @inlinable package static var common: Self { Self(bit: 3) }
  @inlinable package static var demonym: Self { Self(bit: 4) }
  @inlinable package static var elision: Self { Self(bit: 5) }
  @inlinable package static var function: Self { Self(bit: 6) }
  @inlinable package static var given: Self { Self(bit: 7) }
  @inlinable package static var kin: Self { Self(bit: 8) }
  @inlinable package static var number: Self { Self(bit: 9) }
  @inlinable package static var organisation: Self { Self(bit: 10) }
  @inlinable package static var particle: Self { Self(bit: 11) }
  @inlinable package static var person: Self { Self(bit: 12) }
  @inlinable package static var place: Self { Self(bit: 13) }
  @inlinable package static var placehead: Self { Self(bit: 14) }
  @inlinable package static var role: Self { Self(bit: 15) }
  @inlinable package static var speech: Self { Self(bit: 16) }
  @inlinable package static var surname: Self { Self(bit: 17) }
  @inlinable package static var term: Self { Self(bit: 18) }
  @inlinable package static var title: Self { Self(bit: 19) }
  @inlinable package static var stand: Self { Self(bit: 20) }
  @inlinable package static var style: Self { Self(bit: 21) }
  @inlinable package static var unit: Self { Self(bit: 22) }
  @inlinable package static var cue: Self { Self(bit: 23) }
  @inlinable package static var office: Self { Self(bit: 24) }
  @inlinable package static var artefact: Self { Self(bit: 25) }
  @inlinable package static var country: Self { Self(bit: 26) }
  /// What `gender=m` and `gender=f` of an entry become.
  @inlinable package static var masculine: Self { Self(bit: 27) }
  @inlinable package static var feminine: Self { Self(bit: 28) }
  @inlinable package static var succession: Self { Self(bit: 29) }
  @inlinable package static var held: Self { Self(bit: 30) }
  /// Ordinary words of other languages, with what they mean.
  @inlinable package static var gloss: Self { Self(bit: 31) }
  /// Heads of bodies and things that translators exchange for each other.
  @inlinable package static var bodykin: Self { Self(bit: 32) }
  /// Names that are ordinary words in their own language.
  @inlinable package static var meaning: Self { Self(bit: 33) }
  /// What a group of people is called by those for it, against it, or neither.
  @inlinable package static var label: Self { Self(bit: 34) }

  /// The class of that name, or the empty set.
  package init(name: some StringProtocol) {
    let index = Self.names.firstIndex { $0 == name }
    self.init(rawValue: index.map { 1 << UInt64($0) } ?? 0)
  }

  /// The classes of a list of names, as `class given surname` in a file's head gives them.
  package init(names: some StringProtocol) {
    self = names.split(separator: " ").reduce(into: []) { $0.formUnion(Self(name: $1)) }
  }

  /// All names that a file's head may use.
  package static var allNames: [String] { names }
}
