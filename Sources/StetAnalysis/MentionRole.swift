// The office or part that a sentence gives to a name: before it, after it, or by “as”.

internal import StetLexicons
internal import StetText

extension MentionFinder {
  /// The words of the role that stands with the name.
  ///
  /// Known shapes: `hostage envoy Adam Boehler` · `Prime Minister Netanyahu` · `Ron Dermer, the
  /// minister for strategic affairs` · `the finance minister, Olaf Scholz,` · `Scholz’s time as
  /// finance minister`.
  func role(of name: Range<Int>, title: Range<Int>?, in sentence: Range<Int>) -> TextRange? {
    let start = title?.lowerBound ?? name.lowerBound
    if let before = roleEnding(at: start, in: sentence) {
      return TextRange(before.lower, title.map { tokens[$0.upperBound - 1].upper } ?? before.upper)
    }
    if let title {
      return TextRange(tokens[title.lowerBound].lower, tokens[title.upperBound - 1].upper)
    }
    return roleAfter(name, in: sentence) ?? roleBehindComma(name, in: sentence)
      ?? roleByAs(name, in: sentence)
  }

  private func isHead(_ index: Int) -> Bool {
    tokens[index].isWord && isTitleHead[index] && !isPlural(index)
  }

  /// `prisoners`, but not `boss`: a role in the plural is nobody's own.
  private func isPlural(_ index: Int) -> Bool {
    let upper = Int(tokens[index].upper)
    return tokens[index].upper - tokens[index].lower > 3 && bytes[upper - 1] == 0x73
      && bytes[upper - 2] != 0x73
  }

  /// A role whose last word stands right before `end`: its head and the nouns before it.
  private func roleEnding(at end: Int, in sentence: Range<Int>) -> TextRange? {
    guard end > sentence.lowerBound, isHead(end - 1), !tokens[end - 1].isCapitalised else {
      return nil
    }
    return role(headedBy: end - 1, from: sentence.lowerBound)
  }

  /// From the modifiers of a head to the head itself: at most two nouns, and the head's own phrase.
  private func role(headedBy head: Int, from lowest: Int) -> TextRange {
    var first = head
    while first > lowest, head - first < 3, isModifier(first - 1) { first -= 1 }
    return TextRange(tokens[first].lower, tokens[head].upper)
  }

  /// A word in small letters that can tell one office from another.
  private func isModifier(_ index: Int) -> Bool {
    tokens[index].isWord && !tokens[index].isCapitalised
      && classes[index].isDisjoint(with: [.function, .speech, .demonym, .particle])
      && !tokens[index + 1].shape.contains(.newlineBefore)
  }

  /// `NAME, a senior Hamas political official`: the first head within eight tokens of the comma.
  private func roleAfter(_ name: Range<Int>, in sentence: Range<Int>) -> TextRange? {
    guard name.upperBound < sentence.upperBound, isComma(name.upperBound) else { return nil }
    var index = name.upperBound + 1
    let limit = min(sentence.upperBound, index + 8)
    // One article or possessive may open the apposition; any other function word ends it.
    if index < limit, classes[index].contains(.function) { index += 1 }
    var head: Int?
    while index < limit, tokens[index].isWord || tokens[index].kind == .clitic {
      if !classes[index].isDisjoint(with: [.speech, .function]), !isTitleWord[index] { break }
      if isHead(index) {
        head = index
      } else if head != nil {
        break
      }
      index += 1
    }
    return head.map { role(headedBy: $0, from: name.upperBound + 1) }
  }

  /// `his closest confidant, NAME,`: an apposition is closed as well as opened.
  private func roleBehindComma(_ name: Range<Int>, in sentence: Range<Int>) -> TextRange? {
    let comma = name.lowerBound - 1
    guard comma > sentence.lowerBound, isComma(comma), isHead(comma - 1),
      name.upperBound < sentence.upperBound, !tokens[name.upperBound].isWord
    else { return nil }
    return role(headedBy: comma - 1, from: sentence.lowerBound)
  }

  /// `NAME’s responsibilities as hostage envoy`, `NAME as interim president`.
  private func roleByAs(_ name: Range<Int>, in sentence: Range<Int>) -> TextRange? {
    var index = name.upperBound
    let limit = min(sentence.upperBound, index + 5)
    while index < limit, !isAs(index) {
      guard tokens[index].isWord || tokens[index].kind == .clitic, !tokens[index].isCapitalised,
        classes[index].isDisjoint(with: .function)
      else { return nil }
      index += 1
    }
    guard index + 1 < limit else { return nil }
    var head: Int?
    for next in (index + 1)..<min(sentence.upperBound, index + 6) {
      guard tokens[next].isWord else { break }
      if isHead(next) {
        head = next
      } else if head != nil {
        break
      }
    }
    return head.map { role(headedBy: $0, from: index + 1) }
  }

  private func isAs(_ index: Int) -> Bool {
    let lower = Int(tokens[index].lower)
    return tokens[index].upper - tokens[index].lower == 2 && bytes[lower] == 0x61
      && bytes[lower + 1] == 0x73
  }
}
