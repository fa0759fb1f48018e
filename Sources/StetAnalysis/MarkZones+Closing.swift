// Where words that a mark opened most likely end.

internal import StetLexicons
internal import StetText

extension MarkZones {
  /// The place for the mark that closes what `mark` opened, at or before `limit`: where the next
  /// quotation of its level begins, or the paragraph ends.
  ///
  /// - Parameter last: where the quotation before it ended.
  func end(after mark: TextRange, before limit: UInt32, since last: UInt32) -> MarkPlace {
    let first = token(from: mark.upper)
    let stop = min(token(from: limit), first + Self.reach)
    guard first < stop else {
      return MarkPlace(
        mark.upper, mark.upper, .none, mayRunPast: first == tokens.count)
    }
    if let place = resumption(from: first, to: stop) { return place }
    let isWhole = beginsStatement(mark, first) || takesUp(mark, last)
    if !isWhole, let place = phraseEnd(from: first, to: stop) { return place }
    return isWhole ? statementEnd(mark, first, limit) : fragmentEnd(mark, first, limit)
  }

  /// Whether a mark stands between a comma with a space and the words that name a speaker, to the
  /// end of their sentence: `We go on, "he said.`
  func isMisplacedClosing(_ mark: TextRange) -> Bool {
    let first = token(from: mark.upper)
    let before = token(from: mark.lower) - 1
    guard before > 0, first < tokens.count, isComma(sign(before)),
      bytes[Int(mark.lower) - 1] == 0x20,
      !tokens[first].shape.contains(.newlineBefore)
    else { return false }
    return speechClause(at: first, before: paragraph(at: mark.lower).tokens.upperBound) != nil
  }

  /// Notes at the last mark of each paragraph whether the writer goes on behind what it may open: a
  /// quotation that is open there ends there and does not run on into the next paragraph.
  func noteResumptions(in sites: inout [MarkSite]) {
    var candidate: Int?
    for index in sites.indices {
      if sites[index].breaks > 0 { candidate = nil }
      if !sites[index].flags.contains(.inWord) { candidate = index }
      guard index + 1 == sites.count || sites[index + 1].breaks > 0, let last = candidate
      else { continue }
      let mark = sites[last].range
      let first = token(from: mark.upper)
      let stop = min(paragraph(at: mark.lower).tokens.upperBound, first + Self.reach)
      if resumption(from: first, to: stop) != nil { sites[index].flags.insert(.writerGoesOn) }
    }
  }

  /// Behind the comma or stop after which the writer speaks again: `, he said`, `? she asked`.
  private func resumption(from first: Int, to stop: Int) -> MarkPlace? {
    var index = first
    while index < stop {
      defer { index += 1 }
      let sign = sign(index)
      guard sign != 0, isComma(sign) || isTerminator(sign), sign != 0x2E else { continue }
      var next = index + 1
      while next < stop, isDash(self.sign(next)) { next += 1 }
      guard next < stop, next > first + 1 else { continue }
      if sign != 0x2026, !isComma(sign), tokens[next].isCapitalised, language.hasCase { continue }
      guard speechClause(at: next, before: stop) != nil else { continue }
      let token = tokens[index]
      return MarkPlace(isComma(sign) ? token.lower : token.upper, token.upper, .speech)
    }
    return nil
  }

  /// Whether what the mark opens is a sentence of its own: at the start of the paragraph or of a
  /// sentence, or led up to by a colon or by a comma behind a word of speech.
  func beginsStatement(_ mark: TextRange, _ first: Int) -> Bool {
    let before = token(from: mark.lower) - 1
    let paragraph = paragraph(at: mark.lower)
    guard before >= paragraph.tokens.lowerBound else { return true }
    guard first < tokens.count, !language.hasCase || tokens[first].isCapitalised else {
      return sign(before) == 0x3A
    }
    let sign = sign(before)
    return sign == 0x3A || isComma(sign) || isTerminator(sign) || isDash(sign)
      || Self.isMark(sign)
  }

  /// Whether the speaker goes on behind the words that named him: `“Yes,” he said, “it was`.
  private func takesUp(_ mark: TextRange, _ last: UInt32) -> Bool {
    let before = token(from: mark.lower) - 1
    guard last > paragraph(at: mark.lower).range.lower, before >= 0 else { return false }
    let sign = sign(before)
    return isComma(sign) || sign == 0x3B || isDash(sign)
  }

  static func isMark(_ sign: UInt32) -> Bool {
    switch sign {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true
    default: false
    }
  }

  /// A title or term in capitals that ends at a comma or stop, or where small letters go on.
  private func phraseEnd(from first: Int, to stop: Int) -> MarkPlace? {
    guard language.hasCase, !language.capitalisesNouns, first < stop, tokens[first].isCapitalised
    else { return nil }
    var index = first
    var capitals = 0
    var end = first
    while index < stop, index < first + 10 {
      let token = tokens[index]
      if token.isCapitalised || token.kind == .number || token.kind == .clitic {
        capitals += 1
        end = index + 1
      } else if !isConnector(index) {
        break
      }
      index += 1
    }
    guard end > first, end < tokens.count else { return nil }
    let sign = sign(end)
    let lower = tokens[end - 1].upper
    // A row of titles goes on behind the comma.
    if isComma(sign), end + 1 < stop, tokens[end + 1].isCapitalised { return nil }
    if isComma(sign) || sign == 0x2E, end < stop {
      return MarkPlace(lower, tokens[end].upper, .phrase)
    }
    guard capitals > 1, tokens[end].isWord, end < stop else { return nil }
    return MarkPlace(lower, lower, .phrase)
  }

  /// of, the, and, for …: small words inside a title.
  func isConnector(_ index: Int) -> Bool {
    tokens[index].isWord && classes[index].contains(.function) && tokens[index].range.count < 5
  }

  /// The end of the paragraph, or of what comes before the next quotation.
  private func statementEnd(_ mark: TextRange, _ first: Int, _ limit: UInt32) -> MarkPlace {
    let paragraph = paragraph(at: mark.lower)
    guard limit >= paragraph.range.upper else {
      let sentence = sentence(at: mark.upper)
      return MarkPlace(min(limit, sentence.range.upper), min(limit, sentence.range.upper), .none)
    }
    var last = paragraph.tokens.upperBound - 1
    let upper = tokens[last].upper
    while last > first, Self.isMark(sign(last)) { last -= 1 }
    let isStop = sign(last) == 0x2E && last > first && sign(last - 1) != 0x2E
    let speaks = (first..<max(first, min(last, first + Self.reach))).contains(where: isSpeech)
    return MarkPlace(
      isStop && upper == tokens[last].upper ? tokens[last].lower : upper, upper,
      speaks ? .none : mark.lower == paragraph.range.lower ? .paragraph : .sentence,
      mayRunPast: runsPast(paragraph, last))
  }

  /// Whether the text ends with the paragraph and a whole sentence: it may have been cut there.
  private func runsPast(_ paragraph: Segment, _ last: Int) -> Bool {
    paragraph.range == paragraphs.last?.range && isTerminator(sign(last))
  }

  /// How many tokens, its stop among them, a fragment up to the sentence’s end may have: longer
  /// ones as likely end before.
  private static let shortFragment = 6

  /// The end of the writer’s sentence.
  private func fragmentEnd(_ mark: TextRange, _ first: Int, _ limit: UInt32) -> MarkPlace {
    let sentence = sentence(at: mark.lower)
    let end = min(limit, max(sentence.range.upper, mark.upper))
    guard sentence.range.upper <= limit, sentence.tokens.upperBound - first < Self.shortFragment
    else { return MarkPlace(end, end, .none) }
    var last = sentence.tokens.upperBound - 1
    let upper = tokens[last].upper
    while last > first, isTerminator(sign(last)) || Self.isMark(sign(last)) { last -= 1 }
    let isCry = tokens[first].isCapitalised && sign(last + 1) != 0x2E
    return MarkPlace(
      isCry ? upper : tokens[last].upper, upper, .fragment,
      mayRunPast: isCry && runsPast(paragraph(at: mark.lower), last + 1))
  }
}
