// Whether a text is in the language it is taken for.

internal import StetLexicons
internal import StetText

enum TextLanguage {
  /// So many words in small letters a text must have before it is judged; a shorter text, down to
  /// the second number, only where none of them is English.
  private static let fewest = (12, 8)
  /// Of such words of an English text two in five are articles, prepositions and the like; French,
  /// German, Spanish and Dutch texts have words that look the same, but hardly one in ten.
  private static let share = 6

  /// Whether a text taken for English plainly is none: nearly none of its words is one of those
  /// that no English sentence does without.
  ///
  /// Names and headlines in capitals are not judged.
  static func isForeign(_ tokens: [Token], _ classes: [WordClass], _ settings: Settings) -> Bool {
    guard settings.language.hasPrefix("en") else { return false }
    var words = 0
    var known = 0
    for (index, token) in tokens.prefix(5_000).enumerated() where token.isWord {
      if classes[index].contains(.function) {
        known += 1
      } else if token.isCapitalised || token.shape.contains(.allCaps) {
        continue
      }
      words += 1
    }
    return words >= fewest.0 ? known * share < words : words >= fewest.1 && known == 0
  }
}
