// Whether words that follow a comma say who spoke, or how the writer goes on after speech.

package import StetLexicons
package import StetText

package enum MarkAttribution {
  /// `he said`, `the minister told reporters`, `said Smith`, `stressing that`, `according to`:
  /// a word of speech among the next few, with nothing between that ends a clause.
  package static func begins(
    at first: Int, _ tokens: [Token], _ classes: [WordClass], _ bytes: [UInt8],
    before end: UInt32
  ) -> Bool {
    var index = first
    while index < tokens.count, index < first + 6, tokens[index].lower < end {
      let token = tokens[index]
      if token.kind == .punctuation { return false }
      if classes[index].contains(.speech) { return index == first || isSubject(first, tokens) }
      index += 1
    }
    return false
  }

  /// A subject before the word of speech: not a connecting word that belongs to what is quoted.
  private static func isSubject(_ first: Int, _ tokens: [Token]) -> Bool {
    tokens[first].kind == .word
  }
}
