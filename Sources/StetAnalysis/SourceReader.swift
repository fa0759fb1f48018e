// Reads the original into words and finds the stems they share.

internal import StetLexicons
internal import StetText

struct SourceReader {
  private struct Form {
    let range: TextRange
    let script: Script
    var isCapital: Bool
    var lines: [Int32]
  }

  private let bytes: [UInt8]
  private let tokens: [Token]
  private let breaks: SourceLines
  private var ids: [UInt64: Int] = [:]
  private var forms: [Form] = []
  private var parent: [Int] = []
  private var occurrences: [(form: Int, range: TextRange, isCapital: Bool)] = []
  private var strings = SourceStrings()
  private var glossed: GlossedWords

  init(_ bytes: [UInt8], _ tokens: [Token], _ breaks: SourceLines, _ lexicon: Lexicon) {
    glossed = GlossedWords(lexicon)
    self.bytes = bytes
    self.tokens = tokens
    self.breaks = breaks
  }

  // MARK: Words

  mutating func read() {
    for token in tokens where token.kind == .word || token.kind == .number {
      for run in hanRuns(token) where run.isHan {
        strings.add(bytes, run.range, breaks.line(of: token.lower))
      }
    }
    strings.close()
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      var upper = token.upper
      var next = index + 1
      if token.kind == .word, token.script == .hebrew, let end = initialsEnd(index) {
        upper = tokens[end].upper
        next = end + 1
      }
      let runs = hanRuns(token)
      if !runs.isEmpty {
        addRuns(runs, token)
      } else if token.kind == .word || token.kind == .number {
        // A letter by itself before a hyphen is a particle.
        let lower = wordStart(token, upper)
        if upper - lower > 2 || token.kind == .number || token.shape.contains(.ascii) {
          add(TextRange(lower, upper), token.script, isCapital: isCapital(index), token)
        }
      }
      index = next
    }
  }

  /// `1989年郑永刚`: the runs of Han and of other characters of a word with Han in it; none of any other
  /// word.
  private func hanRuns(_ token: Token) -> [(range: Range<Int>, isHan: Bool)] {
    let range = token.range.indices
    guard token.kind == .word || token.kind == .number,
      range.contains(where: { Self.isHan(bytes[$0]) })
    else { return [] }
    var runs: [(range: Range<Int>, isHan: Bool)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let isHan = Self.isHan(bytes[index])
      let start = index
      while index < range.upperBound, Self.isHan(bytes[index]) == isHan {
        index += isHan ? 3 : UTF8Scan.scalar(bytes, at: index).length
      }
      runs.append((start..<min(index, range.upperBound), isHan))
    }
    return runs
  }

  /// The first byte of a character from U+4000 to U+9FFF.
  private static func isHan(_ byte: UInt8) -> Bool { (0xE4...0xE9).contains(byte) }

  private mutating func addRuns(_ runs: [(range: Range<Int>, isHan: Bool)], _ token: Token) {
    for run in runs {
      if run.isHan {
        for range in strings.cut(bytes, run.range, &glossed) {
          add(range, .han, isCapital: false)
        }
      } else {
        add(TextRange(run.range.lowerBound, run.range.upperBound), .latin, isCapital: false)
      }
    }
  }

  /// `ת"א`: letters, a mark and letters, all glued, are one word.
  private func initialsEnd(_ index: Int) -> Int? {
    guard index + 2 < tokens.count, tokens[index + 1].isGlued, tokens[index + 2].isGlued,
      tokens[index + 2].script == .hebrew, tokens[index + 2].upper - tokens[index + 2].lower <= 4
    else { return nil }
    let mark = UTF8Scan.scalar(bytes, at: Int(tokens[index + 1].lower)).value
    return [0x22, 0x5F4, 0x201D].contains(mark) ? index + 2 : nil
  }

  /// `ה"שומר`: a mark before more than one letter opens a quotation behind particles; initials have
  /// it before the last letter.
  private func wordStart(_ token: Token, _ upper: UInt32) -> UInt32 {
    guard token.script == .hebrew else { return token.lower }
    var index = Int(token.lower)
    while index < Int(token.lower) + 7, index < Int(upper) {
      let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
      index += length
      if [0x22, 0x5F4, 0x201D, 0x201C].contains(scalar), Int(upper) - index > 4 {
        return UInt32(index)
      }
    }
    return token.lower
  }

  /// A capital that no line's, sentence's or quotation's start explains.
  private func isCapital(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised, index > 0, !token.shape.contains(.newlineBefore) else {
      return false
    }
    return tokens[index - 1].kind == .word || tokens[index - 1].kind == .number
  }

  private mutating func add(
    _ range: TextRange, _ script: Script, isCapital: Bool, _ token: Token? = nil
  ) {
    let hash = FoldedHash.of(bytes, range.indices)
    let line = breaks.line(of: range.lower)
    let form: Int
    if let known = ids[hash] {
      form = known
      if forms[form].lines.last != line { forms[form].lines.append(line) }
      if isCapital { forms[form].isCapital = true }
    } else {
      form = forms.count
      ids[hash] = form
      parent.append(form)
      forms.append(Form(range: range, script: script, isCapital: isCapital, lines: [line]))
    }
    occurrences.append((form, range, token?.isCapitalised ?? false))
  }

  // MARK: Stems

  mutating func finish() -> ([SourceText.Stem], [SourceText.Word]) {
    joinPeeled()
    joinSpellings()
    joinEndings()
    var stems: [SourceText.Stem] = []
    var stemOf = Array(repeating: Int32(-1), count: forms.count)
    for index in forms.indices {
      let root = root(index)
      if stemOf[root] < 0 {
        stemOf[root] = Int32(stems.count)
        stems.append(stem(of: forms[root]))
      }
      stemOf[index] = stemOf[root]
      if index != root { learn(from: forms[index], &stems[Int(stemOf[root])]) }
      stems[Int(stemOf[root])].lines += forms[index].lines
      if forms[index].isCapital { stems[Int(stemOf[root])].isCapital = true }
    }
    for index in stems.indices { stems[index].lines = Set(stems[index].lines).sorted() }
    let words = occurrences.map {
      SourceText.Word(stem: stemOf[$0.form], range: $0.range, isCapital: $0.isCapital)
    }
    return (stems, words.filter { !stems[Int($0.stem)].isFunction })
  }

  private mutating func stem(of form: Form) -> SourceText.Stem {
    var consonants: [SourceConsonant] = []
    SourceSound.append(bytes, form.range.indices, to: &consonants)
    var stem = SourceText.Stem(
      range: form.range, consonants: consonants, lines: [], script: form.script)
    if form.script == .latin || consonants.isEmpty && bytes[Int(form.range.lower)] < 0x3A {
      stem.literal = TargetText.stemHash(bytes, form.range.indices)
    }
    stem.isInitials =
      form.script == .hebrew
      && bytes[form.range.indices].contains { $0 == 0x22 || $0 == 0xB4 || $0 == 0x9D }
    (stem.glosses, stem.isFunction) = glossed.find(bytes, form.range.indices, form.script)
    return stem
  }

  /// What one form of a word means, all of them do.
  private mutating func learn(from form: Form, _ stem: inout SourceText.Stem) {
    guard stem.glosses.count < 12, !stem.isFunction else { return }
    let found = glossed.find(bytes, form.range.indices, form.script).glosses
    stem.glosses += found.filter { !stem.glosses.contains($0) }
  }

  private func root(_ form: Int) -> Int {
    var form = form
    while parent[form] != form { form = parent[form] }
    return form
  }

  /// Hebrew and Arabic: a word that is another with one to three particles before it. A word of
  /// grammar has one at most, else a name like שמלא would be ש, מ and לא.
  private mutating func joinPeeled() {
    for index in forms.indices
    where forms[index].script == .hebrew || forms[index].script == .arabic {
      let range = forms[index].range.indices
      var start = range.lowerBound
      for peeled in 0..<3 {
        guard range.upperBound - start > 4, Self.isParticle(bytes, start) else { break }
        start += 2
        let rest = start..<range.upperBound
        if let bare = ids[FoldedHash.of(bytes, rest)], root(bare) != root(index),
          peeled == 0 || rest.count > 4 && !glossed.find(bytes, rest, forms[bare].script).isFunction
        {
          parent[root(index)] = root(bare)
          break
        }
      }
    }
  }

  /// Hebrew: `ח'יר` and `חיר`, `סוויד` and `סויד`. The mark behind a letter is left out as often as
  /// it is written, and vowel letters inside a word are written once or twice.
  private mutating func joinSpellings() {
    var known: [UInt64: Int] = [:]
    for index in forms.indices where forms[index].script == .hebrew {
      let key = spelling(forms[index].range.indices)
      if let same = known[key] {
        if root(same) != root(index) { parent[root(index)] = root(same) }
      } else {
        known[key] = index
      }
    }
  }

  /// The hash of a word without marks and with every doubled vowel letter once.
  private func spelling(_ range: Range<Int>) -> UInt64 {
    var kept: [UInt8] = []
    var last: UInt32 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
      let isVowel = scalar == 0x5D5 || scalar == 0x5D9
      if ![0x27, 0x5F3, 0x2019].contains(scalar), !(isVowel && scalar == last) {
        kept += bytes[index..<(index + length)]
      }
      last = scalar
      index += length
    }
    return FoldedHash.of(kept, 0..<kept.count)
  }

  /// ו ה ב ל מ ש כ and و ف ب ل ك ا.
  static func isParticle(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch UTF8Scan.scalar(bytes, at: index).value {
    case 0x5D5, 0x5D4, 0x5D1, 0x5DC, 0x5DE, 0x5E9, 0x5DB: true
    case 0x648, 0x641, 0x628, 0x644, 0x643, 0x627: true
    default: false
    }
  }

  /// Cyrillic: words that share all but up to three last letters. The shortest is the stem.
  private mutating func joinEndings() {
    var byStart: [UInt64: Int] = [:]
    let order = forms.indices.filter { forms[$0].script == .cyrillic }.sorted {
      (forms[$0].range.count, $0) < (forms[$1].range.count, $1)
    }
    for index in order {
      let range = forms[index].range.indices
      guard range.count >= 8 else { continue }
      var joined = false
      // Two bytes a letter; endings of up to three letters, stems of at least four.
      for cut in 0...3 where range.count - 2 * cut >= 8 {
        let key = FoldedHash.of(bytes, range.lowerBound..<(range.upperBound - 2 * cut))
        if let same = byStart[key] {
          parent[root(index)] = root(same)
          joined = true
          break
        }
      }
      guard !joined else { continue }
      for cut in 0...2 where range.count - 2 * cut >= 8 {
        byStart[FoldedHash.of(bytes, range.lowerBound..<(range.upperBound - 2 * cut))] = index
      }
    }
  }
}

/// Strings of two to four characters that recur, of a script that does not part words.
private struct SourceStrings {
  private struct Found {
    var count = 0
    var lines = 0
    var last: Int32 = -1
  }

  private var strings: [UInt64: Found] = [:]

  mutating func add(_ bytes: [UInt8], _ run: Range<Int>, _ line: Int32) {
    let starts = stride(from: run.lowerBound, to: run.upperBound, by: 3).map { $0 }
    // Bounded: a text of one run of characters has three strings for each of them.
    for (index, start) in starts.enumerated() {
      for length in 2...4 where index + length <= starts.count {
        let end = start + 3 * length
        guard end <= run.upperBound else { continue }
        let hash = EntityNames.hash(bytes, start..<end)
        var found = strings[hash] ?? Found()
        found.count += 1
        if found.last != line {
          found.lines += 1
          found.last = line
        }
        strings[hash] = found
      }
    }
  }

  mutating func close() { strings = strings.filter { $0.value.lines > 1 } }

  /// The way to cut a run into words of the lexicon and strings that recur most. What is left over
  /// between them is a word if it is short, else passed over.
  func cut(_ bytes: [UInt8], _ run: Range<Int>, _ glossed: inout GlossedWords) -> [TextRange] {
    let starts = stride(from: run.lowerBound, to: run.upperBound, by: 3).map { $0 }
    let end = run.upperBound
    let isLittle = starts.map { glossed.find(bytes, $0..<min($0 + 3, end), .han).isFunction }
    var best = Array(repeating: (score: 0, length: 0), count: starts.count + 1)
    for index in starts.indices.reversed() {
      best[index] = (best[index + 1].score, isLittle[index] ? -1 : 0)
      for length in 2...4 where index + length <= starts.count {
        let range = starts[index]..<(starts[index] + 3 * length)
        guard range.upperBound <= end else { continue }
        var worth = 0
        let known = glossed.find(bytes, range, .han)
        let lines = strings[EntityNames.hash(bytes, range)]?.lines ?? 0
        if !known.glosses.isEmpty || known.isFunction {
          worth = max(Self.knownWorth, lines) * (length - 1) + 1
        } else if !isLittle[index], !isLittle[index + length - 1],
          length < 4 || !hasWord(bytes, range, &glossed)
        {
          worth = lines * (length - 1)
        }
        let score = worth + best[index + length].score
        if worth > 0, score > best[index].score { best[index] = (score, length) }
      }
    }
    return words(best.map(\.length), starts)
  }

  /// Four characters that begin or end with a word of the lexicon are two words.
  private func hasWord(_ bytes: [UInt8], _ range: Range<Int>, _ glossed: inout GlossedWords) -> Bool
  {
    let middle = range.lowerBound + 6
    return !glossed.find(bytes, range.lowerBound..<middle, .han).glosses.isEmpty
      || !glossed.find(bytes, middle..<range.upperBound, .han).glosses.isEmpty
  }

  /// What a letter of a word of the lexicon is worth, in lines that a string recurs in.
  private static let knownWorth = 6

  /// The words by their lengths at each place: 0 for what is left over, −1 for a little word.
  private func words(_ lengths: [Int], _ starts: [Int]) -> [TextRange] {
    var found: [TextRange] = []
    var rest: Range<Int>?
    var index = 0
    while index < starts.count {
      if lengths[index] == 0 {
        rest = (rest?.lowerBound ?? index)..<(index + 1)
        index += 1
        continue
      }
      close(&rest, starts, &found)
      let length = lengths[index]
      if length > 1 { found.append(TextRange(starts[index], starts[index] + 3 * length)) }
      index += max(1, length)
    }
    close(&rest, starts, &found)
    return found
  }

  private func close(_ rest: inout Range<Int>?, _ starts: [Int], _ found: inout [TextRange]) {
    if let run = rest, (2...4).contains(run.count) {
      found.append(TextRange(starts[run.lowerBound], starts[run.lowerBound] + 3 * run.count))
    }
    rest = nil
  }
}
