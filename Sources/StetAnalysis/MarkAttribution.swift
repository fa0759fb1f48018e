// Whether words beside a quotation say who spoke, or how the writer goes on after speech.

internal import StetLexicons
internal import StetText

extension MarkZones {
  /// The word of speech of a clause that begins at `first` and names a speaker: `he said.`, `said
  /// Smith`, `the minister told reporters`, `stressing that`; nil where it may be part of what is
  /// quoted.
  func speechClause(at first: Int, before stop: Int) -> Int? {
    guard first < stop else { return nil }
    guard language.isEnglish else { return foreignClause(at: first, before: stop) }
    guard canBegin(first) else { return nil }
    var hasApposition = false
    for index in first..<min(first + 16, stop) {
      if tokens[index].kind == .punctuation {
        // Smith, the minister, said.
        guard tokens[first].isCapitalised, isComma(sign(index)) else { return nil }
        if hasApposition, index + 1 < stop, isSpeech(index + 1) { return index + 1 }
        if hasApposition { return nil }
        hasApposition = true
        continue
      }
      guard isSpeech(index), !hasApposition else { continue }
      return isPlain(verb: index, first: first, before: stop) ? index : nil
    }
    return nil
  }

  /// In other languages the verb comes first, or right behind a pronoun or an auxiliary.
  private func foreignClause(at first: Int, before stop: Int) -> Int? {
    if isSpeech(first) { return first }
    guard first + 1 < stop, tokens[first].isWord, !tokens[first].isCapitalised, !isBut(first),
      isPronoun(first) || tokens[first].range.count <= 6
    else { return nil }
    if isSpeech(first + 1) { return first + 1 }
    return inversion(at: first, before: stop) ?? verbBehindName(at: first, before: stop)
  }

  /// French `a-t-il ajouté`, `ont-elles dit`.
  private func inversion(at first: Int, before stop: Int) -> Int? {
    var index = first + 1
    while index < min(first + 6, stop), tokens[index].isGlued { index += 1 }
    return index > first + 1 && index < stop && isPronoun(index - 1) && isSpeech(index)
      ? index : nil
  }

  /// German and Dutch `hat Anna Berg gesagt.`, `so der Minister.`, to the end of the sentence.
  private func verbBehindName(at first: Int, before stop: Int) -> Int? {
    guard language.capitalisesNouns else { return nil }
    var index = first + 1
    if index < stop, spells(index, "der") || spells(index, "die") || spells(index, "das") {
      index += 1
    }
    let name = index
    while index < min(name + 3, stop), tokens[index].isCapitalised { index += 1 }
    guard index > name, index < tokens.count else { return nil }
    if spells(first, "so") { return isTerminator(sign(index)) ? first : nil }
    return index + 1 < stop && isSpeech(index) && isTerminator(sign(index + 1)) ? index : nil
  }

  /// pero, aber, mais, но …: the sentence goes on.
  private func isBut(_ index: Int) -> Bool {
    for word: StaticString in [
      "pero", "y", "aber", "und", "mais", "et", "que", "qui", "wie", "der",
    ]
    where spells(index, word) {
      return true
    }
    return false
  }

  /// What can begin the clause: a speaker or a word of speech, not “as”, “though”, “and”.
  private func canBegin(_ index: Int) -> Bool {
    // I’ll tell, we’d say: promises, not reports.
    if isFirstPerson(index), !isPronoun(index) { return false }
    if isSpeech(index) || tokens[index].isCapitalised || isPronoun(index) || isArticle(index)
      || spells(index, "his") || spells(index, "her") || spells(index, "their")
    {
      return true
    }
    if !classes[index].isDisjoint(with: [.role, .title, .demonym, .number]) { return true }
    // officials said: a bare noun, with its verb right behind it.
    return !classes[index].contains(.function) && index + 1 < tokens.count && isSpeech(index + 1)
  }

  private func isArticle(_ index: Int) -> Bool {
    spells(index, "the") || spells(index, "a") || spells(index, "an")
  }

  private func isPlain(verb: Int, first: Int, before stop: Int) -> Bool {
    let next = verb + 1
    // stressing that, adding that: the writer reports the rest.
    if bytes[tokens[verb].range.indices].suffix(3).elementsEqual([0x69, 0x6E, 0x67]) {
      return verb == first && spells(next, "that")
    }
    if isPronoun(first), verb > first {
      return isPast(verb) && (verb == first + 1 || verb == first + 2 && isAdverb(first + 1))
    }
    guard next < stop else { return true }
    if tokens[next].kind == .punctuation || tokens[next].shape.contains(.newlineBefore) {
      return verb > first && !isParenthesis(verb, next, before: stop)
    }
    // said the minister, said Smith; not “told the minister”, which needs its subject before it.
    if verb == first {
      if spells(verb, "told") || spells(verb, "tells") { return false }
      return tokens[next].isCapitalised || isArticle(next) || isPronoun(next)
        || !classes[next].isDisjoint(with: [.role, .title, .demonym])
    }
    return isAdverbial(next)
  }

  /// said, asked, recalls: not “I think”, “we say”, which may well stand inside what is quoted.
  private func isPast(_ verb: Int) -> Bool {
    let last = bytes[Int(tokens[verb].upper) - 1]
    return last == 0x64 || last == 0x73 || spells(verb, "wrote") || spells(verb, "spoke")
  }

  /// `, they say, `: a remark that may well stand inside the quoted words.
  private func isParenthesis(_ verb: Int, _ next: Int, before stop: Int) -> Bool {
    isComma(sign(next)) && (spells(verb, "say") || spells(verb, "know") || spells(verb, "think"))
  }

  /// What follows `the minister said`: on Monday, in a statement, to reporters.
  private func isAdverbial(_ index: Int) -> Bool {
    if classes[index].contains(.calendar) { return true }
    if spells(index, "reporters") || spells(index, "journalists") { return true }
    for word: StaticString in ["on", "in", "at", "after", "during", "late", "early", "to", "of"]
    where spells(index, word) {
      return true
    }
    return isAdverb(index)
  }

  private func isAdverb(_ index: Int) -> Bool {
    let word = bytes[tokens[index].range.indices]
    return word.count > 4 && word.suffix(2).elementsEqual([0x6C, 0x79])
  }
}
