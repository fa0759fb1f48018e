// What the desk has asked for: language, source language, marks and house style.

package import StetLexicons

/// Which quotation marks a text is to have.
public enum QuoteChoice: String, Sendable, CaseIterable {
  /// The story's own dominant marks.
  case keep
  /// The marks of the text's language.
  case locale
  case curly
  case straight
  case guillemets
}

/// The settings one story is read under.
public struct Settings: Sendable {
  /// BCP 47 tag of the text's language.
  public var language: String
  /// Two-letter code of the language the text was translated from; nil when not known.
  public var sourceLanguage: String?
  public var quotes: QuoteChoice
  package var style: HouseStyle
  /// The marks of the language, looked up once for all stories; nil where nobody has.
  package var marks: MarkFamily?

  public init(
    language: String = "en-US", sourceLanguage: String? = nil, quotes: QuoteChoice = .keep
  ) {
    self.language = language
    self.sourceLanguage = sourceLanguage
    self.quotes = quotes
    self.style = .keep
  }
}

/// The choices of a house, as its style file states them (`Lexicons/styles/`).
package struct HouseStyle: Sendable {
  package let name: String
  private let choices: [String: String]

  /// The style that asks for nothing: what a story does on the whole is right.
  package static let keep = HouseStyle(name: "keep", choices: [:])

  package init(name: String, choices: [String: String]) {
    self.name = name
    self.choices = choices
  }

  /// The style of that name, or nil when no lexicon has it.
  package init?(named name: String, in lexicon: Lexicon) {
    let entries = lexicon.entries(ofFile: "styles/\(name)")
    guard !entries.isEmpty else { return nil }
    var choices: [String: String] = [:]
    for entry in entries { choices[lexicon.head(entry)] = lexicon.field(entry, "value") }
    self.init(name: name, choices: choices)
  }

  /// The choice on an axis (`captives`, `article`, `quotation-order` …), if the style makes one.
  package subscript(_ axis: String) -> String? { choices[axis] }
}
