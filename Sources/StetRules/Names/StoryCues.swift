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
    case style
    case none

    var isSafe: Bool { if case .none = self { false } else { true } }

    var kind: String {
      switch self {
      case .cue, .country: "context"
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
      case .style: "the style chooses this form"
      case .none: "nothing in the story tells that no one else is meant"
      }
    }
  }

  private let analysis: Analysis
  private var words: Set<UInt64>?

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
  private func rightForm(_ hit: Hit) -> String? {
    let other = analysis.hits.first {
      $0.entry == hit.entry && ($0.spelling.isHead || $0.spelling.isAllowed)
    }
    return other.map {
      analysis.string(
        TextRange(
          analysis.tokens[Int($0.first)].lower, analysis.tokens[Int($0.end) - 1].upper))
    }
  }

  /// Names of two words or more are safe where the story comes from a language that the entry has
  /// a native form for, and speaks of the entry's country.
  private func country(_ hit: Hit) -> String? {
    guard hit.end > hit.first + 1, !nativeForms(hit.entry).isEmpty,
      let codes = analysis.lexicon.field(hit.entry, "country")
    else { return nil }
    let wanted = codes.parts
    for other in analysis.hits
    where !other.classes.isDisjoint(with: [.country, .demonym]) && other.entry != hit.entry {
      guard let found = analysis.lexicon.field(other.entry, "country") else { continue }
      if let code = found.parts.first(where: wanted.contains) { return code }
    }
    return nil
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
    let found = Set(
      analysis.tokens.map { FoldedHash.of(analysis.prose.utf8, $0.range.indices) })
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
