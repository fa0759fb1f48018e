// People whom the translation names and the original does not.

internal import StetLexicons
internal import StetText

/// Looks for the native forms of known people in the whole original, whatever is glued before or
/// after them.
struct SourceInvented {
  private var known: Set<UInt64> = []
  private let lexicon: Lexicon
  private let language: String

  static func find(
    _ mentions: [Mention], _ companion: Prose, _ lexicon: Lexicon, language: String
  ) -> [SourceDifference] {
    // A run of Han is no word: whom it names can't be looked up so.
    guard language != "zh", language != "ja" else { return [] }
    let finder = SourceInvented(companion, lexicon, language)
    var judged: [EntryID: Bool] = [:]
    var found: [SourceDifference] = []
    for mention in mentions where mention.kind == .person {
      guard let entry = mention.entry else { continue }
      let isInvented = judged[entry] ?? finder.isAbsent(entry)
      judged[entry] = isInvented
      if isInvented {
        found.append(SourceDifference(.invented, at: mention.range, original: ""))
      }
    }
    return found
  }

  private init(_ companion: Prose, _ lexicon: Lexicon, _ language: String) {
    self.lexicon = lexicon
    self.language = language
    let bytes = companion.utf8
    for token in Tokeniser.tokens(of: bytes) where token.kind == .word {
      for range in Self.cores(bytes, token.range.indices) {
        known.insert(FoldedHash.of(bytes, range))
      }
    }
  }

  /// The word without particles before it and without the last letters, in every way that leaves
  /// three letters.
  private static func cores(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    guard bytes[range.lowerBound] >= 0xC0 else { return [] }
    let width = bytes[range.lowerBound] >= 0xE0 ? 3 : 2
    guard width == 2 else { return [range] }
    var found: [Range<Int>] = []
    for before in 0...2 {
      for after in 0...3 {
        let lower = range.lowerBound + before * width
        let upper = range.upperBound - after * width
        if upper - lower >= 3 * width { found.append(lower..<upper) }
      }
    }
    return found
  }

  /// None of the native forms is there, by its last word.
  private func isAbsent(_ entry: EntryID) -> Bool {
    let forms = lexicon.nativeForms(entry, language: language)
    guard !forms.isEmpty else { return false }
    return forms.allSatisfy { form in
      guard let last = form.split(separator: " ").last, last.unicodeScalars.count > 3 else {
        return false
      }
      let bytes = Array(last.utf8)
      return !Self.cores(bytes, 0..<bytes.count).contains {
        $0.lowerBound == 0 && known.contains(FoldedHash.of(bytes, $0))
      }
    }
  }
}
