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

  init(_ bytes: [UInt8], _ tokens: [Token], _ breaks: SourceLines) {
    self.bytes = bytes
    self.tokens = tokens
    self.breaks = breaks
  }

  // MARK: Words

  mutating func read() {
    for token in tokens where token.kind == .word && token.script == .han {
      strings.add(bytes, token, breaks.line(of: token.lower))
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
      if token.kind == .word, token.script == .han {
        for range in strings.cut(bytes, token) { add(range, token, isCapital: false) }
      } else if token.kind == .word || token.kind == .number {
        // A letter by itself before a hyphen is a particle.
        if upper - token.lower > 2 || token.kind == .number || token.shape.contains(.ascii) {
          add(TextRange(token.lower, upper), token, isCapital: isCapital(index))
        }
      }
      index = next
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

  /// A capital that no line's, sentence's or quotation's start explains.
  private func isCapital(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised, index > 0, !token.shape.contains(.newlineBefore) else {
      return false
    }
    return tokens[index - 1].kind == .word || tokens[index - 1].kind == .number
  }

  private mutating func add(_ range: TextRange, _ token: Token, isCapital: Bool) {
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
      forms.append(Form(range: range, script: token.script, isCapital: isCapital, lines: [line]))
    }
    occurrences.append((form, range, token.isCapitalised))
  }

  // MARK: Stems

  mutating func finish(_ glossed: GlossedWords) -> ([SourceText.Stem], [SourceText.Word]) {
    joinPeeled()
    joinEndings()
    var glossed = glossed
    var stems: [SourceText.Stem] = []
    var stemOf = Array(repeating: Int32(-1), count: forms.count)
    for index in forms.indices {
      let root = root(index)
      if stemOf[root] < 0 {
        stemOf[root] = Int32(stems.count)
        stems.append(stem(of: forms[root], &glossed))
      }
      stemOf[index] = stemOf[root]
      stems[Int(stemOf[root])].lines += forms[index].lines
      if forms[index].isCapital { stems[Int(stemOf[root])].isCapital = true }
    }
    for index in stems.indices { stems[index].lines = Set(stems[index].lines).sorted() }
    let words = occurrences.map {
      SourceText.Word(stem: stemOf[$0.form], range: $0.range, isCapital: $0.isCapital)
    }
    return (stems, words.filter { !stems[Int($0.stem)].isFunction })
  }

  private func stem(of form: Form, _ glossed: inout GlossedWords) -> SourceText.Stem {
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

  private func root(_ form: Int) -> Int {
    var form = form
    while parent[form] != form { form = parent[form] }
    return form
  }

  /// Hebrew and Arabic: a word that is another with one to three particles before it.
  private mutating func joinPeeled() {
    for index in forms.indices
    where forms[index].script == .hebrew || forms[index].script == .arabic {
      let range = forms[index].range.indices
      var start = range.lowerBound
      for _ in 0..<3 {
        guard range.upperBound - start > 4, Self.isParticle(bytes, start) else { break }
        start += 2
        if let bare = ids[FoldedHash.of(bytes, start..<range.upperBound)], root(bare) != root(index)
        {
          parent[root(index)] = root(bare)
          break
        }
      }
    }
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

  mutating func add(_ bytes: [UInt8], _ token: Token, _ line: Int32) {
    let starts = stride(from: Int(token.lower), to: Int(token.upper), by: 3).map { $0 }
    // Bounded: a text of one run of characters has three strings for each of them.
    for (index, start) in starts.enumerated() {
      for length in 2...4 where index + length <= starts.count {
        let end = start + 3 * length
        guard end <= Int(token.upper) else { continue }
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

  /// The way to cut a run into strings that recur most; what is left over is passed over.
  func cut(_ bytes: [UInt8], _ token: Token) -> [TextRange] {
    let starts = stride(from: Int(token.lower), to: Int(token.upper), by: 3).map { $0 }
    var best = Array(repeating: (score: 0, length: 1), count: starts.count + 1)
    for index in starts.indices.reversed() {
      best[index] = (best[index + 1].score, 1)
      for length in 2...4 where index + length <= starts.count {
        let end = starts[index] + 3 * length
        guard end <= Int(token.upper),
          let found = strings[EntityNames.hash(bytes, starts[index]..<end)]
        else { continue }
        let score = found.lines * (length - 1) + best[index + length].score
        if score > best[index].score { best[index] = (score, length) }
      }
    }
    var found: [TextRange] = []
    var index = 0
    while index < starts.count {
      let length = best[index].length
      if length > 1 { found.append(TextRange(starts[index], starts[index] + 3 * length)) }
      index += length
    }
    return found
  }
}
