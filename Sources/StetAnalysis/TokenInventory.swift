// Which tokens of a story are of the sorts that rules look for, so that none of them reads all.

internal import StetLexicons
package import StetText

/// Indices of tokens by sort, each in the order of the text, and the scripts of its words.
package struct TokenInventory: Sendable {
  /// Punctuation and symbols.
  package private(set) var signs: [Int] = []
  /// Figures.
  package private(set) var figures: [Int] = []
  /// Figures, and words that a lexicon knows as numbers.
  package private(set) var numbers: [Int] = []
  /// Words of one byte.
  package private(set) var letters: [Int] = []
  /// Words with capitals inside.
  package private(set) var mixed: [Int] = []
  /// Tokens with anything but ASCII in them.
  package private(set) var wide: [Int] = []
  /// Tokens with the same letters as the one before.
  package private(set) var repeated: [Int] = []
  /// Words two bytes behind the token before.
  package private(set) var apart: [Int] = []
  package private(set) var scripts: Set<Script> = []

  init(_ tokens: [Token], _ hashes: [UInt64], _ classes: [WordClass]) {
    var lastScript = Script.none
    var lastHash: UInt64 = 0
    var lastUpper: UInt32 = 0
    for (index, token) in tokens.enumerated() {
      if token.isWord {
        addWord(token, index, after: lastUpper)
        if token.script != lastScript {
          lastScript = token.script
          scripts.insert(token.script)
        }
      } else if token.kind == .punctuation || token.kind == .symbol {
        signs.append(index)
      } else if token.kind == .number {
        figures.append(index)
      }
      if token.kind == .number || classes[index].contains(.number) { numbers.append(index) }
      if !token.shape.contains(.ascii) { wide.append(index) }
      if hashes[index] == lastHash, index > 0 { repeated.append(index) }
      lastHash = hashes[index]
      lastUpper = token.upper
    }
  }

  private mutating func addWord(_ token: Token, _ index: Int, after upper: UInt32) {
    if token.upper - token.lower == 1 { letters.append(index) }
    if token.shape.contains(.mixedCase) { mixed.append(index) }
    if index > 0, token.lower - upper == 2 { apart.append(index) }
  }
}
