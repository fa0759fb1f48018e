// Finds names in news English.

package import StetLexicons
package import StetText

/// Reads each sentence once, from run of capitalised words to run, and takes each run apart into
/// titles and names. Works on token indices; no text is copied.
package struct MentionFinder {
  let bytes: [UInt8]
  let tokens: [Token]
  private let hashes: [UInt64]
  let classes: [WordClass]
  let sentences: [Segment]
  let letterCase: MentionCase
  /// Per token: the longest phrase of names or titles that begins there, as an index of `hits`.
  let phrases: [Int32]
  let hits: [Hit]
  /// Per token: it belongs to a phrase that is a title or role.
  let isTitleWord: [Bool]
  /// Per token: a title or role ends with it.
  let isTitleHead: [Bool]
  private var found: [Mention] = []

  /// The mentions of a story, in its order.
  package static func find(
    in bytes: [UInt8], tokens: [Token], pass: LexiconPass, sentences: [Segment], lexicon: Lexicon
  ) -> [Mention] {
    var finder = MentionFinder(bytes, tokens, pass, sentences)
    for index in sentences.indices { finder.read(index) }
    return finder.found
  }

  static let nameClasses: WordClass = [.person, .organisation, .place, .given, .surname]
  static let titleClasses: WordClass = [.title, .role]

  private init(
    _ bytes: [UInt8], _ tokens: [Token], _ pass: LexiconPass, _ sentences: [Segment]
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    hashes = pass.hashes
    classes = pass.classes
    hits = pass.hits
    letterCase = MentionCase(hashes, tokens, sentences)
    var phrases = Array(repeating: Int32(-1), count: tokens.count)
    var isTitleWord = pass.classes.map { !$0.isDisjoint(with: Self.titleClasses) }
    var isTitleHead = isTitleWord
    for (number, hit) in pass.hits.enumerated() where hit.end > hit.first + 1 {
      if !hit.classes.isDisjoint(with: Self.titleClasses) {
        for index in Int(hit.first)..<Int(hit.end) { isTitleWord[index] = true }
        isTitleHead[Int(hit.end) - 1] = true
      }
      if !hit.classes.isDisjoint(with: Self.nameClasses.union(Self.titleClasses)) {
        phrases[Int(hit.first)] = Int32(number)
      }
    }
    self.phrases = phrases
    self.isTitleWord = isTitleWord
    self.isTitleHead = isTitleHead
  }

  private mutating func read(_ sentence: Int) {
    let range = sentences[sentence].tokens
    var index = range.lowerBound
    while index < range.upperBound {
      guard startsName(index, sentence) else {
        index += 1
        continue
      }
      let start = withParticleBefore(index, range.lowerBound)
      let end = runEnd(from: index, range.upperBound, sentence)
      take(start..<end, sentence)
      index = max(end, index + 1)
    }
  }

  // MARK: Words

  func hash(_ index: Int) -> UInt64 { hashes[index] }

  func scalar(_ index: Int) -> UInt32 {
    UTF8Scan.scalar(bytes, at: Int(tokens[index].lower)).value
  }

  func isHyphen(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    let sign = scalar(index)
    return sign == 0x2D || sign == 0x2010 || sign == 0x2011
  }

  func isComma(_ index: Int) -> Bool { tokens[index].kind == .punctuation && scalar(index) == 0x2C }

  /// A capital and nothing else: `J` in `J. Smith`.
  func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && token.isCapitalised && token.upper - token.lower == 1
  }

  /// Whether the word's capital, here, says that it is a name or part of one.
  private func startsName(_ index: Int, _ sentence: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.isCapitalised, !classes[index].contains(.calendar) else {
      return false
    }
    if isInitial(index) { return isInitialOfName(index) }
    if classes[index].contains(.function) {
      return token.shape.contains(.allCaps) && token.upper - token.lower > 2
        && !letterCase.isHeadline[sentence] && !isFirst(index, sentence)
    }
    return isFirst(index, sentence) || letterCase.isHeadline[sentence]
      ? isNameWithoutProof(index, sentence) : true
  }

  private func isInitialOfName(_ index: Int) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].isGlued && scalar(index + 1) == 0x2E
      && tokens[index + 2].isWord && tokens[index + 2].isCapitalised
  }

  /// Nothing but quotation marks and dashes stands before it in its sentence.
  func isFirst(_ index: Int, _ sentence: Int) -> Bool {
    var before = index - 1
    let start = sentences[sentence].tokens.lowerBound
    while before >= start, tokens[before].kind == .punctuation {
      if isColonOrQuote(before) { return true }
      before -= 1
    }
    return before < start
  }

  /// A colon or an opening mark: what follows begins with a capital in any case.
  private func isColonOrQuote(_ index: Int) -> Bool {
    switch scalar(index) {
    case 0x3A: true
    case 0x201C, 0x2018, 0x22, 0xAB: index + 1 == tokens.count || tokens[index + 1].isGlued
    default: false
    }
  }

  /// Where any word has a capital: what lexicons and the rest of the story say.
  private func isNameWithoutProof(_ index: Int, _ sentence: Int) -> Bool {
    let own = classes[index]
    let counts = letterCase.counts(of: hash(index))
    if counts.capital > counts.small { return true }
    if phrases[index] >= 0 { return true }
    if !own.isDisjoint(with: [.given, .surname, .place, .organisation, .person]) {
      return counts.small == 0 || own.isDisjoint(with: [.common, .speech])
    }
    if isTitleWord[index] || own.contains(.demonym) { return nextIsCapitalised(index) }
    if !own.isDisjoint(with: [.common, .speech, .kin, .role, .particle]) {
      return own.contains(.bodyhead) && nextIsCapitalised(index)
    }
    return counts.small == 0
  }

  private func nextIsCapitalised(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].isWord && tokens[index + 1].isCapitalised
      && !tokens[index + 1].shape.contains(.newlineBefore)
  }

  // MARK: Runs

  /// The start of the name with a lower-case particle before it: `al-Hayya`, `de Gaulle`.
  private func withParticleBefore(_ index: Int, _ lowest: Int) -> Int {
    if index - 2 >= lowest, isHyphen(index - 1), tokens[index].isGlued, tokens[index - 1].isGlued,
      classes[index - 2].contains(.particle)
    {
      return index - 2
    }
    if index - 1 >= lowest, classes[index - 1].contains(.particle),
      classes[index - 1].isDisjoint(with: .function), tokens[index - 1].isWord
    {
      return index - 1
    }
    return index
  }

  /// The end of the run of words that can belong to one name with its titles.
  private func runEnd(from start: Int, _ limit: Int, _ sentence: Int) -> Int {
    var end = start + 1
    // A run is bounded, whatever the text: beyond 24 tokens it is a list or shouting.
    while end < limit, end - start < 24, !tokens[end].shape.contains(.newlineBefore) {
      if let next = joined(at: end, limit) {
        end = next
      } else if tokens[end].isWord, continues(end, sentence) {
        end += 1
      } else if let next = linked(at: end, start, limit) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  private func continues(_ index: Int, _ sentence: Int) -> Bool {
    guard tokens[index].isCapitalised else { return false }
    if classes[index].contains(.calendar) { return false }
    if letterCase.isHeadline[sentence] {
      return isInitial(index) || isNameWithoutProof(index, sentence)
    }
    return !classes[index].contains(.function) || tokens[index].shape.contains(.allCaps)
      || !classes[index].isDisjoint(with: [.given, .surname])
  }

  /// Past a hyphen and the word glued to it, or past the stop of an initial or short title.
  private func joined(at index: Int, _ limit: Int) -> Int? {
    guard tokens[index].isGlued, index + 1 < limit else { return nil }
    if isHyphen(index), tokens[index + 1].isGlued, tokens[index + 1].isWord {
      return isCompound(index + 1) ? nil : index + 2
    }
    guard scalar(index) == 0x2E, tokens[index + 1].isWord, tokens[index + 1].isCapitalised else {
      return nil
    }
    let isShort = isInitial(index - 1) || isTitleWord[index - 1]
    return isShort && tokens[index + 1].shape.contains(.spaceBefore) || isInitial(index - 1)
      ? index + 1 : nil
  }

  /// `led` of `US-led`, `backed` of `Iran-backed`: the word makes an adjective of the name.
  private func isCompound(_ index: Int) -> Bool {
    guard !tokens[index].isCapitalised else { return false }
    if tokens[index].upper - tokens[index].lower > 5 { return true }
    return !classes[index].isDisjoint(with: [.common, .function, .speech])
  }

  /// Past particles and `of (the)` to a capitalised word that they tie to the name.
  private func linked(at index: Int, _ start: Int, _ limit: Int) -> Int? {
    guard tokens[index].isWord, index + 1 < limit else { return nil }
    if classes[index].contains(.particle), classes[index].isDisjoint(with: .function) {
      if tokens[index + 1].isWord, tokens[index + 1].isCapitalised { return index + 2 }
      if index + 2 < limit, isHyphen(index + 1), tokens[index + 2].isWord,
        tokens[index + 2].isCapitalised
      {
        return index + 3
      }
    }
    // `Khir a-Din`: a short word glued to a name is an article, whatever lexicons say of it.
    if index + 2 < limit, tokens[index].upper - tokens[index].lower < 3, isHyphen(index + 1),
      tokens[index + 1].isGlued, tokens[index + 2].isGlued, tokens[index + 2].isCapitalised,
      classes[index + 2].isDisjoint(with: [.demonym, .title, .role])
    {
      return index + 3
    }
    guard isLink(index), !classes[index - 1].isDisjoint(with: [.bodyhead, .placehead]) else {
      return nil
    }
    var next = index + 1
    if next + 1 < limit, classes[next].contains(.function), !tokens[next].isCapitalised {
      next += 1
    }
    return tokens[next].isWord && tokens[next].isCapitalised
      && classes[next].isDisjoint(with: [.calendar]) ? next + 1 : nil
  }

  /// `of` and `for`.
  private func isLink(_ index: Int) -> Bool {
    let lower = Int(tokens[index].lower)
    switch tokens[index].upper - tokens[index].lower {
    case 2: return bytes[lower] == 0x6F && bytes[lower + 1] == 0x66
    case 3: return bytes[lower] == 0x66 && bytes[lower + 1] == 0x6F && bytes[lower + 2] == 0x72
    default: return false
    }
  }

  mutating func add(_ mention: Mention) { found.append(mention) }
}
