// Where words that a mark closes most likely began.

internal import StetLexicons
internal import StetText

extension MarkZones {
  /// The place for the mark that opens what `mark` closes, at or behind `limit`: where the last
  /// quotation of its level ended, or the paragraph begins.
  func start(before mark: TextRange, after limit: UInt32) -> MarkPlace {
    let end = token(from: mark.lower)
    let paragraph = paragraph(at: mark.lower)
    let lowest = max(paragraph.tokens.lowerBound, token(from: limit))
    let first = max(lowest, end - Self.reach)
    guard first < end else { return MarkPlace(mark.lower, mark.lower, .none) }
    if limit == 0, beginsInside(paragraph) {
      return MarkPlace(paragraph.range.lower, paragraph.range.lower, .none, mayRunPast: true)
    }
    let next = token(from: mark.upper)
    let endsThere = sign(end - 1) != 0 || next >= tokens.count || sign(next) != 0
    if let place = introduction(from: first, to: end, isSure: endsThere) { return place }
    if let speaks = isStatement(next, end, paragraph) {
      return statementStart(paragraph, lowest, end, next, speaks, isFirstMark: limit == 0)
    }
    return phraseStart(from: first, to: end)
      ?? MarkPlace(tokens[end - 1].lower, tokens[end - 1].lower, .none)
  }

  /// Whether the text begins in the middle of a sentence, so that it was cut.
  private func beginsInside(_ paragraph: Segment) -> Bool {
    let first = tokens[paragraph.tokens.lowerBound]
    return paragraph.range == paragraphs.first?.range && language.hasCase && first.isWord
      && !first.isCapitalised
  }

  /// Behind the colon or comma that leads up to the quoted words; where no word of speech stands
  /// before any, behind one that may do so.
  private func introduction(from first: Int, to end: Int, isSure: Bool) -> MarkPlace? {
    var weak: MarkPlace?
    var index = end - 2
    while index > first {
      defer { index -= 1 }
      let sign = sign(index)
      guard sign == 0x3A || isComma(sign), let speaks = leadsUp(index, from: first) else {
        continue
      }
      let next = tokens[index + 1].lower
      if speaks { return MarkPlace(next, next, isSure ? .introduction : .sentence) }
      weak = weak ?? MarkPlace(next, next, .sentence)
    }
    return weak
  }

  /// Whether a sentence of its own follows the colon or comma, and a word of speech goes before it
  /// (true) or may have (false); nil where it leads up to nothing.
  private func leadsUp(_ sign: Int, from first: Int) -> Bool? {
    let next = tokens[sign + 1]
    guard !next.isGlued, !language.hasCase || next.isCapitalised || self.sign(sign + 1) == 0xBF
    else { return nil }
    let isColon = self.sign(sign) == 0x3A
    let speaks = (max(first, sign - (isColon ? 10 : 5))..<sign).contains(where: isSpeech)
    let isSentence = classes[sign + 1].contains(.function)
    if isColon { return speaks ? true : isSentence || !language.isEnglish ? false : nil }
    // “Smith, Jones” is a row of names.
    // “If you ask me, I …”: a capital that says nothing.
    return language.isEnglish && speaks && isSentence && !isFirstPerson(sign + 1) ? true : nil
  }

  /// Whether the mark closes a sentence of the speaker’s: a comma, stop or question beside it, and
  /// then the speaker (true) or the paragraph’s end (false); nil where it does not.
  private func isStatement(_ first: Int, _ end: Int, _ paragraph: Segment) -> Bool? {
    var next = first
    let inside = sign(end - 1)
    var hasSign = isComma(inside) || isTerminator(inside)
    while next < paragraph.tokens.upperBound, sign(next) != 0, !Self.isMark(sign(next)) {
      // English sets a stop outside the mark where the words are part of the writer’s sentence.
      hasSign = hasSign || !language.isEnglish || isComma(sign(next))
      next += 1
    }
    guard hasSign else { return nil }
    if next >= paragraph.tokens.upperBound { return false }
    return speakerFollows(next, before: paragraph.tokens.upperBound) ? true : nil
  }

  /// A word of speech among the next few, with nothing between that ends a clause.
  private func speakerFollows(_ first: Int, before stop: Int) -> Bool {
    if !language.isEnglish { return foreignSpeaker(first, before: stop) }
    for index in first..<max(first, min(first + 9, stop)) {
      if tokens[index].kind == .punctuation {
        return speechClause(at: first, before: stop) != nil
      }
      if isSpeech(index) { return true }
    }
    return false
  }

  private func foreignSpeaker(_ first: Int, before stop: Int) -> Bool {
    (first..<max(first, min(first + 3, stop))).contains(where: isSpeech)
  }

  /// The paragraph’s start, unless the writer speaks in it before: then the sentence’s.
  private func statementStart(
    _ paragraph: Segment, _ lowest: Int, _ end: Int, _ next: Int, _ speaks: Bool,
    isFirstMark: Bool
  ) -> MarkPlace {
    let sentence = sentence(at: tokens[end - 1].lower)
    let writer = lowest..<(speaks ? max(lowest, sentence.tokens.lowerBound) : end)
    if lowest == paragraph.tokens.lowerBound, !writer.suffix(Self.reach).contains(where: isSpeech) {
      let isAlone = sentence.tokens.lowerBound <= lowest
      let isSure = isSurelyHere(paragraph, next, isFirstMark)
      let isSpoken = isAlone || !speaks || writer.suffix(Self.reach).contains(where: isFirstPerson)
      let start = isSpoken ? paragraph.range.lower : sentence.range.lower
      return MarkPlace(
        start, start, !speaks ? .paragraph : isAlone && isSure ? .speech : .sentence,
        mayRunPast: isFirstMark && runsIn(paragraph, next, speaks))
    }
    if lowest > paragraph.tokens.lowerBound, !speaks, let place = takenUp(from: lowest, to: end) {
      return place
    }
    let first = max(lowest, sentence.tokens.lowerBound)
    guard first < end, speaks else { return MarkPlace(mark(end), mark(end), .none) }
    return MarkPlace(
      tokens[first].lower, tokens[first].lower,
      first == sentence.tokens.lowerBound ? .sentence : .none)
  }

  private func mark(_ index: Int) -> UInt32 {
    index < tokens.count ? tokens[index].lower : UInt32(bytes.count)
  }

  /// Whether the text may begin inside the quotation: no mark stands before this one, and someone
  /// speaks of himself in the paragraphs before it, as no writer of news does. A first paragraph
  /// that names its speaker is taken for whole.
  private func runsIn(_ paragraph: Segment, _ next: Int, _ speaks: Bool) -> Bool {
    let index = Segment.index(in: paragraphs, of: paragraph.range.lower)
    guard index > 0 else {
      return !speaks || !namesSpeaker(next, before: paragraph.tokens.upperBound)
    }
    guard language.isEnglish, speaks || index > 3 else { return index < 4 }
    let before = paragraphs[max(0, index - 3)].tokens.lowerBound..<paragraph.tokens.lowerBound
    return before.suffix(Self.reach).contains(where: isFirstPerson)
  }

  /// I, we, my, our, I’m, we’ve.
  func isFirstPerson(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return false }
    for word: StaticString in ["i", "we", "me", "us", "my", "our"] where spells(index, word) {
      return token.range.count > 2 || !token.shape.contains(.allCaps)
    }
    let lower = Int(token.lower)
    guard token.range.count > 2 else { return false }
    let length = bytes[lower] | 0x20 == 0x69 ? 1 : spellsStart(lower, 0x77, 0x65) ? 2 : 0
    guard length > 0, token.range.count > length else { return false }
    return bytes[lower + length] == 0x27 || bytes[lower + length] == 0xE2
  }

  private func spellsStart(_ index: Int, _ first: UInt8, _ second: UInt8) -> Bool {
    bytes[index] | 0x20 == first && bytes[index + 1] | 0x20 == second
  }

  /// Whether the text can’t have been cut before the words: others are quoted before them, or the
  /// speaker is named.
  private func isSurelyHere(_ paragraph: Segment, _ next: Int, _ isFirstMark: Bool) -> Bool {
    !isFirstMark || paragraph.range != paragraphs.first?.range
      || namesSpeaker(next, before: paragraph.tokens.upperBound)
  }

  /// Whether the speaker is named, so that the sentence is the first in which he speaks: a pronoun
  /// points back to a text that is not there.
  private func namesSpeaker(_ first: Int, before stop: Int) -> Bool {
    let clause = first..<max(first, min(first + 8, stop))
    return !clause.contains { isPronoun($0) }
      && (!language.hasCase || clause.contains { tokens[$0].isCapitalised })
  }

  func isPronoun(_ index: Int) -> Bool {
    for word: StaticString in [
      "he", "she", "they", "i", "we", "it", "er", "sie", "il", "elle", "ils", "elles",
    ]
    where spells(index, word) {
      return true
    }
    return false
  }

  /// Behind the words that named the speaker: `“Yes,” he said. It was …”`.
  private func takenUp(from first: Int, to end: Int) -> MarkPlace? {
    var speaks = false
    for index in first..<max(first, min(end - 1, first + 20)) {
      if isSpeech(index) { speaks = true }
      let sign = sign(index)
      guard sign == 0x3B || isComma(sign) || isTerminator(sign) else { continue }
      let next = tokens[index + 1]
      guard speaks, !next.isGlued, !isTerminator(sign) || next.isCapitalised else { return nil }
      return MarkPlace(next.lower, next.lower, .sentence)
    }
    return nil
  }

  /// Before a title or term in capitals that ends at the mark, behind small letters.
  private func phraseStart(from first: Int, to end: Int) -> MarkPlace? {
    guard language.hasCase, !language.capitalisesNouns else { return nil }
    var index = end - 1
    var start = end
    while index >= first, index > end - 10 {
      let token = tokens[index]
      if token.isCapitalised || token.kind == .number || token.kind == .clitic {
        start = index
      } else if !isConnector(index) {
        break
      }
      index -= 1
    }
    guard start < end - 1, start > first, index > end - 10, tokens[start].isCapitalised,
      tokens[end - 1].isCapitalised || tokens[end - 1].kind == .number, sign(start - 1) == 0,
      tokens[start - 1].isWord
    else { return nil }
    return MarkPlace(tokens[start].lower, tokens[start].lower, .phrase)
  }
}
