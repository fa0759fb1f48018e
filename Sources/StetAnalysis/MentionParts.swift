// Takes a run of capitalised words apart: titles, roles, and the names themselves.

internal import StetLexicons
internal import StetText

extension MentionFinder {
  /// Adds the names of a run. Titles before a name are its role; a title between two names parts
  /// them (`Israel` · `Prime Minister` · `Netanyahu`); a run of titles alone names nobody.
  mutating func take(_ run: Range<Int>, _ sentence: Int) {
    var index = run.lowerBound
    var title: Range<Int>?
    while index < run.upperBound {
      if let end = titleEnd(at: index, in: run) {
        title = (title?.lowerBound ?? index)..<end
        index = end
        if index < run.upperBound, tokens[index].isGlued, !tokens[index].isWord { index += 1 }
        continue
      }
      if isSkipped(index, in: run, sentence) {
        index += 1
        continue
      }
      let end = nameEnd(from: index, in: run)
      addName(index..<end, title: title, sentence)
      title = nil
      index = end
    }
  }

  /// Words that may stand before a name without being part of it: demonyms (`Israeli`), and at a
  /// sentence's start common words.
  private func isSkipped(_ index: Int, in run: Range<Int>, _ sentence: Int) -> Bool {
    let own = classes[index]
    if !tokens[index].isWord {
      return !(classes[index].contains(.particle))
    }
    if own.contains(.demonym) {
      // `Islamic State`: a body that the lexicon knows by its whole name.
      if phrases[index] >= 0, hits[Int(phrases[index])].classes.contains(.organisation) {
        return false
      }
      // `American Airlines` is a name; `Israeli` and `Israeli Benjamin` are not.
      let next = index + 1
      return next >= run.upperBound
        || own.isDisjoint(with: [.given, .surname])
          && !hasBodyHead(next..<run.upperBound)
    }
    guard isFirst(index, sentence), own.isDisjoint(with: [.given, .surname]), phrases[index] < 0
    else { return false }
    return !own.isDisjoint(with: [.function, .common, .speech])
      && own.isDisjoint(with: [.bodyhead, .placehead, .place, .organisation])
      && letterCase.counts(of: hash(index)).capital == 0
  }

  private func hasBodyHead(_ range: Range<Int>) -> Bool {
    range.contains { classes[$0].contains(.bodyhead) }
  }

  /// The end of the title that begins at `index`; nil where a name begins.
  private func titleEnd(at index: Int, in run: Range<Int>) -> Int? {
    // `al-Sayyed` is a surname, whatever a Sayyed is by himself.
    if index > run.lowerBound, tokens[index].isGlued, isHyphen(index - 1) { return nil }
    let phrase = phrases[index]
    if phrase >= 0, !hits[Int(phrase)].classes.isDisjoint(with: Self.titleClasses) {
      let end = Int(hits[Int(phrase)].end)
      if end <= run.upperBound { return end }
    }
    guard tokens[index].isWord, !classes[index].isDisjoint(with: Self.titleClasses) else {
      return nil
    }
    // `National Water Agency`: what is no title by itself belongs to the body's name.
    if !classes[index].contains(.title), index + 1 < run.upperBound,
      classes[run.upperBound - 1].contains(.bodyhead)
    {
      return nil
    }
    // `Bishop` is a title before a name and a name after one: `Julie Bishop`.
    let isName = !classes[index].isDisjoint(with: [.given, .surname])
    if index > run.lowerBound, isName, !isTitleWord[index - 1] { return nil }
    if index + 1 == run.upperBound, index == run.lowerBound, isName { return nil }
    return index + 1
  }

  /// A name goes on until a title that is followed by more of the run.
  private func nameEnd(from start: Int, in run: Range<Int>) -> Int {
    if phrases[start] >= 0 {
      let hit = hits[Int(phrases[start])]
      if !hit.classes.isDisjoint(with: Self.nameClasses), Int(hit.end) <= run.upperBound,
        !continuesPhrase(Int(hit.end), run)
      {
        return Int(hit.end)
      }
    }
    var end = start + 1
    while end < run.upperBound {
      if tokens[end].isWord, titleEnd(at: end, in: run) != nil { break }
      end += 1
    }
    // A stop at the end belongs to the sentence or to an abbreviation, not to the name.
    while end > start + 1, !tokens[end - 1].isWord, tokens[end - 1].kind != .number { end -= 1 }
    return end
  }

  /// Whether a name goes on after a phrase of the lexicon: `United States` · `Congress`.
  private func continuesPhrase(_ index: Int, _ run: Range<Int>) -> Bool {
    index < run.upperBound && tokens[index].isWord && titleEnd(at: index, in: run) == nil
  }

  private mutating func addName(_ name: Range<Int>, title: Range<Int>?, _ sentence: Int) {
    guard tokens[name.lowerBound].isWord else { return }
    var traits: Mention.Traits = []
    if isFirst(name.lowerBound, sentence) { traits.insert(.startsSentence) }
    if letterCase.isHeadline[sentence] { traits.insert(.inHeadline) }
    if title != nil { traits.insert(.titled) }
    let after = name.upperBound
    if after < tokens.count, tokens[after].kind == .clitic { traits.insert(.possessive) }
    if speaks(beside: name, in: sentences[sentence].tokens) { traits.insert(.speaks) }
    let first = classes[name.lowerBound]
    if first.contains(.given), name.count > 1 { traits.insert(.hasGiven) }
    let entry = phraseEntry(name)
    let kind = kind(of: name, title: title, entry: entry, &traits)
    if kind == .other, isBareCommonWord(name, traits) { return }
    let role = role(of: name, title: title, in: sentences[sentence].tokens)
    add(
      Mention(
        kind: kind,
        range: TextRange(tokens[name.lowerBound].lower, tokens[name.upperBound - 1].upper),
        tokens: name, role: role, entry: entry, traits: traits, sentence: sentence))
  }

  /// A lone common word with a capital at a sentence's start is no name.
  private func isBareCommonWord(_ name: Range<Int>, _ traits: Mention.Traits) -> Bool {
    name.count == 1 && !traits.isDisjoint(with: [.startsSentence, .inHeadline])
      && !classes[name.lowerBound].isDisjoint(with: [.common, .function, .speech])
      && letterCase.counts(of: hash(name.lowerBound)).capital == 0
  }

  private func phraseEntry(_ name: Range<Int>) -> EntryID? {
    var low = hits.partitionPoint { Int($0.first) < name.lowerBound }
    while low < hits.count, Int(hits[low].first) == name.lowerBound {
      if Int(hits[low].end) == name.upperBound,
        !hits[low].classes.isDisjoint(with: [.person, .place, .organisation])
      {
        return hits[low].entry
      }
      low += 1
    }
    return nil
  }
}
