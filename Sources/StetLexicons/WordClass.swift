// What lexicons say a word or phrase can be. A word may be several things at once.

/// A set of the classes that lexicon files give to their entries (`class` in a file's head).
package struct WordClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Spelled out: the standard library's own is not specialised across modules, and hot loops
  /// write sets of classes as literals.
  package init(arrayLiteral classes: Self...) {
    var all: UInt64 = 0
    for one in classes { all |= one.rawValue }
    rawValue = all
  }

  private static let names = [
    "abbreviation", "bodyhead", "calendar", "common", "demonym", "elision", "function", "given",
    "kin", "number", "organisation", "particle", "person", "place", "placehead", "role", "speech",
    "surname", "term", "title", "stand", "style", "unit", "cue", "office", "artefact", "country",
    "masculine", "feminine", "succession", "held", "gloss",
    "bodykin", "meaning", "label",
  ]

  package static let abbreviation = Self(name: "abbreviation")
  package static let bodyhead = Self(name: "bodyhead")
  package static let calendar = Self(name: "calendar")
  package static let common = Self(name: "common")
  package static let demonym = Self(name: "demonym")
  package static let elision = Self(name: "elision")
  package static let function = Self(name: "function")
  package static let given = Self(name: "given")
  package static let kin = Self(name: "kin")
  package static let number = Self(name: "number")
  package static let organisation = Self(name: "organisation")
  package static let particle = Self(name: "particle")
  package static let person = Self(name: "person")
  package static let place = Self(name: "place")
  package static let placehead = Self(name: "placehead")
  package static let role = Self(name: "role")
  package static let speech = Self(name: "speech")
  package static let surname = Self(name: "surname")
  package static let term = Self(name: "term")
  package static let title = Self(name: "title")
  package static let stand = Self(name: "stand")
  package static let style = Self(name: "style")
  package static let unit = Self(name: "unit")
  package static let cue = Self(name: "cue")
  package static let office = Self(name: "office")
  package static let artefact = Self(name: "artefact")
  package static let country = Self(name: "country")
  /// What `gender=m` and `gender=f` of an entry become.
  package static let masculine = Self(name: "masculine")
  package static let feminine = Self(name: "feminine")
  package static let succession = Self(name: "succession")
  package static let held = Self(name: "held")
  /// Ordinary words of other languages, with what they mean.
  package static let gloss = Self(name: "gloss")
  /// Heads of bodies and things that translators exchange for each other.
  package static let bodykin = Self(name: "bodykin")
  /// Names that are ordinary words in their own language.
  package static let meaning = Self(name: "meaning")
  /// What a group of people is called by those for it, against it, or neither.
  package static let label = Self(name: "label")

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
