// What the rules on punctuation ask of tokens.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Analysis {
  /// The character of a token of punctuation or a symbol; 0 for any other token or none.
  func sign(_ index: Int) -> UInt32 {
    guard index >= 0, index < tokens.count else { return 0 }
    switch tokens[index].kind {
    case .punctuation, .symbol:
      let lead = prose.utf8[Int(tokens[index].lower)]
      if lead < 0x80 { return UInt32(lead) }
      return UTF8Scan.scalar(prose.utf8, at: Int(tokens[index].lower)).value
    default: return 0
    }
  }

  /// The token, if there is one.
  func token(_ index: Int) -> Token? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  /// The bytes between a token and the one before it.
  func gap(before index: Int) -> TextRange {
    TextRange(tokens[index - 1].upper, tokens[index].lower)
  }

  /// Whether only spaces as a typist makes them stand before the token, on its line.
  func isSpaced(_ index: Int) -> Bool {
    guard index > 0, tokens.indices.contains(index) else { return false }
    let shape = tokens[index].shape
    guard shape.contains(.spaceBefore), !shape.contains(.newlineBefore) else { return false }
    return prose.utf8[gap(before: index).indices].allSatisfy { $0 == 0x20 }
  }

  /// `a.b.c` and `x_y,z`: whether something other than a closing mark or a stop hangs on to the
  /// token's end.
  func isInChain(_ index: Int) -> Bool {
    guard let next = token(index + 1), next.isGlued, next.kind != .clitic else { return false }
    switch sign(index + 1) {
    case 0x21, 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x3B, 0x3F, 0x5D, 0xBB, 0x2019, 0x201D, 0x2026:
      return token(index + 2).map(\.isGlued) ?? false
        && self.token(index + 2)?.kind != .punctuation
    default: return true
    }
  }

  /// Whether the token is a word of nothing but small letters, at least `length` bytes long.
  func isSmallWord(_ index: Int, atLeast length: Int = 1) -> Bool {
    guard let token = token(index), token.isWord, token.script == .latin else { return false }
    return token.shape.isDisjoint(with: [.capitalised, .allCaps, .mixedCase, .hasDigit])
      && token.range.count >= length
  }

  /// Whether the words nearest to the token are in Latin, Greek or Cyrillic letters, whose
  /// punctuation is one.
  func isAlphabetic(around index: Int) -> Bool {
    let (before, after) = nearestScripts(index)
    guard let first = before ?? after, let second = after ?? before else { return false }
    return first.isWestern && second.isWestern
  }

  /// Whether the words nearest to the token are in Latin letters (or numbers beside such words).
  func isLatin(around index: Int) -> Bool {
    let (before, after) = nearestScripts(index)
    return (before ?? after) == .latin && (after ?? before) == .latin
  }

  /// The scripts of the words nearest to the token on its line, to both sides.
  private func nearestScripts(_ index: Int) -> (before: Script?, after: Script?) {
    var before: Script?
    var near = index
    while near > max(0, index - 6), !tokens[near].shape.contains(.newlineBefore) {
      near -= 1
      before = script(near)
      if before != nil { break }
    }
    for near in index + 1..<max(index + 1, min(tokens.count, index + 6)) {
      if tokens[near].shape.contains(.newlineBefore) { break }
      if let after = script(near) { return (before, after) }
    }
    return (before, nil)
  }

  private func script(_ index: Int) -> Script? {
    tokens[index].isWord && tokens[index].script != .none ? tokens[index].script : nil
  }

  /// `000`: the second group of a figure.
  func isZeros(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .number, token.range.count == 3 else {
      return false
    }
    return prose.utf8[token.range.indices].allSatisfy { $0 == 0x30 }
  }

  /// Whether two tokens spell the same word in the same case.
  func isSame(_ a: Int, _ b: Int) -> Bool {
    let first = prose.utf8[tokens[a].range.indices]
    let second = prose.utf8[tokens[b].range.indices]
    return first.count == second.count && first.elementsEqual(second)
  }

  /// Whether the token spells the word, given in small letters.
  func spells(_ index: Int, _ word: StaticString) -> Bool {
    guard let token = token(index), token.range.count == word.utf8CodeUnitCount else {
      return false
    }
    return word.withUTF8Buffer { wanted in
      zip(prose.utf8[token.range.indices], wanted).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  /// Whether the text is in the language, whatever its country.
  func isIn(_ language: StaticString) -> Bool {
    language.withUTF8Buffer { settings.language.utf8.starts(with: $0) }
  }
}

extension Script {
  /// Latin, Greek and Cyrillic.
  var isWestern: Bool { self == .latin || self == .greek || self == .cyrillic }

  /// Scripts of letters whose stops stand close to the word before.
  var isAlphabet: Bool { isWestern || self == .arabic || self == .hebrew }
}
