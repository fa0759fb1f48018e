// Whether a name is a person's, a body's or a place's, by its own words and what stands beside it.

internal import StetLexicons
internal import StetText

extension MentionFinder {
  func kind(
    of name: Range<Int>, title: Range<Int>?, entry: EntryID?, _ traits: inout Mention.Traits
  ) -> Mention.Kind {
    if let sure = sureKind(of: name, title: title, entry: entry) {
      traits.insert(.kindIsSure)
      return sure
    }
    let first = name.lowerBound
    if traits.contains(.speaks) || traits.contains(.hasGiven) { return .person }
    if followsPlacePreposition(first) { return .place }
    let words = name.count { tokens[$0].isWord }
    if words > 1, words < 5, name.allSatisfy({ isNameOnly($0) }) { return .person }
    if words == 1, classes[first].contains(.given) || classes[first].contains(.surname) {
      return .person
    }
    return .other
  }

  private func sureKind(of name: Range<Int>, title: Range<Int>?, entry: EntryID?) -> Mention.Kind? {
    let first = name.lowerBound
    let last = name.upperBound - 1
    if let title, isPersonal(title) { return .person }
    if entry != nil {
      let own = hitClasses(name)
      if own.contains(.person) { return .person }
      if own.contains(.organisation) { return .organisation }
      if own.contains(.place) { return .place }
    }
    if name.contains(where: { classes[$0].contains(.bodyhead) }) { return .organisation }
    if classes[first].contains(.placehead) || classes[last].contains(.placehead) { return .place }
    if name.count == 1 {
      if classes[first].contains(.place) { return .place }
      if classes[first].contains(.organisation) { return .organisation }
      let token = tokens[first]
      if token.shape.contains(.allCaps), token.upper - token.lower < 7 { return .organisation }
    }
    if classes[first].contains(.given), name.count > 1, name.count < 7 { return .person }
    return nil
  }

  private func hitClasses(_ name: Range<Int>) -> WordClass {
    if name.count == 1 { return classes[name.lowerBound] }
    let phrase = phrases[name.lowerBound]
    guard phrase >= 0, Int(hits[Int(phrase)].end) == name.upperBound else { return [] }
    return hits[Int(phrase)].classes
  }

  /// A title that only people have; `State` and `Mount` are none.
  private func isPersonal(_ title: Range<Int>) -> Bool {
    title.contains { isTitleWord[$0] }
  }

  /// A capitalised word that no lexicon knows as something else.
  private func isNameOnly(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return true }
    if classes[index].contains(.particle) { return true }
    return tokens[index].isCapitalised
      && classes[index].isDisjoint(with: [.common, .function, .demonym, .place, .organisation])
  }

  /// `in`, `from`, `near`, `to`, `at` before it.
  private func followsPlacePreposition(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].shape.contains(.newlineBefore) else { return false }
    let token = tokens[index - 1]
    guard token.isWord, classes[index - 1].contains(.function) else { return false }
    let lower = Int(token.lower)
    let length = token.upper - token.lower
    if length == 2 {
      // in, at
      let pair = (bytes[lower] | 0x20, bytes[lower + 1])
      return pair == (0x69, 0x6E) || pair == (0x61, 0x74)
    }
    // near, from
    guard length == 4 else { return false }
    return bytes[lower] == 0x6E && bytes[lower + 3] == 0x72
  }

  /// A verb of speech right before or after the name, or after what stands in commas behind it.
  func speaks(beside name: Range<Int>, in sentence: Range<Int>) -> Bool {
    let after = name.upperBound
    if after < sentence.upperBound, classes[after].contains(.speech), !tokens[after].isCapitalised {
      return true
    }
    let before = name.lowerBound - 1
    return before >= sentence.lowerBound && classes[before].contains(.speech)
      && !tokens[before].isCapitalised
  }
}
