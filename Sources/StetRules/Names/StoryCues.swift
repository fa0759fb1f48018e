// What a story holds that tells whether a wrong form is meant for a name of the list.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

/// Looks for the cues of entries. Nothing is worked out before an entry asks.
struct StoryCues {
  /// Why a form is held to be wrong, and whether that is enough to change it unasked.
  enum Ground {
    case cue(String)
    case rightForm(String)
    case original(String)
    case country(String)
    /// The entry says that no one else can be meant.
    case entry
    case style
    case none

    /// A country alone does not tell one bearer of a name from another.
    var isSafe: Bool {
      switch self {
      case .none, .country: false
      default: true
      }
    }

    var kind: String {
      switch self {
      case .cue, .country: "context"
      case .entry: "lexicon"
      case .rightForm: "mention"
      case .original: "source-spelling"
      case .style: "style"
      case .none: "context"
      }
    }

    var reason: String {
      switch self {
      case .cue(let cue): "the story speaks of “\(cue)”"
      case .rightForm(let form): "the story has “\(form)” as well"
      case .original(let form): "the original has “\(form)”"
      case .country(let code):
        "the story speaks of the country (\(code)) in whose language it arises"
      case .entry: "nobody else is known to be written so"
      case .style: "the style chooses this form"
      case .none: "nothing in the story tells that no one else is meant"
      }
    }
  }

  private let analysis: Analysis
  private var words: Set<UInt64>?
  private var rightForms: [EntryID: TextRange]?
  private var countries: Set<String>?

  init(_ analysis: Analysis) { self.analysis = analysis }

  mutating func ground(for hit: Hit) -> Ground {
    let lexicon = analysis.lexicon
    if let companion = analysis.companion {
      let forms = nativeForms(hit.entry)
      if let form = forms.first(where: { companion.utf8.contains(run: Array($0.utf8)) }) {
        return .original(form)
      }
      if !forms.isEmpty { return .none }
    }
    if let form = rightForm(hit) { return .rightForm(form) }
    if lexicon.field(hit.entry, "sure") == "yes" { return .entry }
    let cues = lexicon.fields(hit.entry, "cues").flatMap(\.parts)
    if !cues.isEmpty {
      return cues.first { holds($0) }.map { .cue($0) } ?? .none
    }
    return country(hit).map { .country($0) } ?? .none
  }

  private func nativeForms(_ entry: EntryID) -> [String] {
    guard let language = analysis.settings.sourceLanguage, language.utf8.count == 2 else {
      return []
    }
    return analysis.lexicon.nativeForms(entry, language: language)
  }

  /// The same entry in a spelling that stands.
  private mutating func rightForm(_ hit: Hit) -> String? {
    if rightForms == nil {
      var found: [EntryID: TextRange] = [:]
      for hit in analysis.hits
      where (hit.spelling.isHead || hit.spelling.isAllowed) && found[hit.entry] == nil {
        found[hit.entry] = TextRange(
          analysis.tokens[Int(hit.first)].lower, analysis.tokens[Int(hit.end) - 1].upper)
      }
      rightForms = found
    }
    return rightForms?[hit.entry].map { analysis.string($0) }
  }

  /// Names of two words or more are safe where the story comes from a language that the entry has
  /// a native form for, and speaks of the entry's country.
  private mutating func country(_ hit: Hit) -> String? {
    guard hit.end > hit.first + 1, !nativeForms(hit.entry).isEmpty,
      let codes = analysis.lexicon.field(hit.entry, "country")
    else { return nil }
    let found = countries ?? storyCountries()
    countries = found
    return codes.parts.first(where: found.contains)
  }

  /// The codes of all countries and peoples that the story names.
  private func storyCountries() -> Set<String> {
    var entries: Set<EntryID> = []
    var codes: Set<String> = []
    for hit in analysis.hits
    where !hit.classes.isDisjoint(with: [.country, .demonym]) && entries.insert(hit.entry).inserted
    {
      guard let field = analysis.lexicon.field(hit.entry, "country") else { continue }
      for code in field.split(whereSeparator: { $0 == " " || $0 == "," }) {
        codes.insert(String(code))
      }
    }
    return codes
  }

  /// Whether every word of the cue stands in the story.
  private mutating func holds(_ cue: String) -> Bool {
    let words = storyWords()
    let bytes = Array(cue.utf8)
    return Tokeniser.tokens(of: bytes).allSatisfy {
      words.contains(FoldedHash.of(bytes, $0.range.indices))
    }
  }

  private mutating func storyWords() -> Set<UInt64> {
    if let words { return words }
    let found = Set(analysis.hashes)
    words = found
    return found
  }
}

extension String {
  /// What stands between commas and spaces around them.
  fileprivate var parts: [String] {
    split(separator: ",").map { part in
      var part = part.drop { $0 == " " }
      while part.last == " " { part.removeLast() }
      return String(part)
    }
  }
}

extension [UInt8] {
  fileprivate func contains(run: [UInt8]) -> Bool {
    guard let first = run.first, run.count <= count else { return false }
    return indices.dropLast(run.count - 1).contains { start in
      self[start] == first && self[start..<(start + run.count)].elementsEqual(run)
    }
  }
}
