// Says which letters of two names stand for each other, and for which letters of the source.

extension NameModel {
  /// The letters of two names as they are aligned.
  ///
  /// - Parameter language: whose letters to show, or nil for those of the likeliest language.
  func letters(
    _ one: FoldedName, _ other: FoldedName, of a: String, _ b: String, _ space: NameWorkspace,
    language: String?
  ) -> [NameComparison.Letter] {
    let isSwapped = other.precedes(one)
    guard one.count > 0, other.count > 0,
      chunks.align(isSwapped ? other : one, isSwapped ? one : other, space) != nil
    else { return [] }
    let memo = memo(space, language)
    let table = language.flatMap(shelf.table)
    let (aBytes, bBytes) = (Array(a.utf8), Array(b.utf8))
    var (aText, bText) = (SpellingReader(bytes: aBytes), SpellingReader(bytes: bBytes))
    let doublesUnwritten = language.map(Self.doublesUnwritten) ?? false
    return (0..<space.stepCount).map { index in
      let step = space.steps[index]
      let isDoubled =
        index > 0 && step.aChunk == space.steps[index - 1].aChunk
        && step.bChunk == space.steps[index - 1].bChunk
      let (x, y) = isSwapped ? (step.bChunk, step.aChunk) : (step.aChunk, step.bChunk)
      return NameComparison.Letter(
        a: aText.next(chunks.lengths[Int(x)], of: one),
        b: bText.next(chunks.lengths[Int(y)], of: other),
        source: isDoubled && doublesUnwritten ? "" : table?.commonSource(step),
        factor: memo.factor(of: step))
    }
  }

  /// Whether a language writes a doubled consonant once.
  private static func doublesUnwritten(_ language: String) -> Bool {
    switch language {
    case "ar", "fa", "ur", "he": true
    default: false
    }
  }

  /// What the letters of a source form stand for in two names; nil where no table tells.
  func letters(
    _ a: String, _ b: String, _ sourceForm: String, _ language: String, _ space: NameWorkspace
  ) -> [NameComparison.Letter]? {
    let form = SourceForm(sourceForm)
    space.first.read(a, letters)
    space.second.read(b, letters)
    guard let table = shelf.table(language),
      let one = table.reading(of: space.first, from: form, chunks),
      let other = table.reading(of: space.second, from: form, chunks)
    else { return nil }
    var (aText, bText) = (
      SpellingReader(bytes: Array(a.utf8)), SpellingReader(bytes: Array(b.utf8))
    )
    var found: [NameComparison.Letter] = []
    var (before, aBefore, bBefore) = (0, 0, 0)
    for letter in 1...form.letters.count {
      // The last point of each way at this letter; both must stop there.
      guard let a = one.way.last(where: { $0.letter == letter })?.symbol,
        let b = other.way.last(where: { $0.letter == letter })?.symbol
      else { continue }
      let source = form.letters[before..<letter].compactMap(Unicode.Scalar.init)
      let texts = (
        aText.next(a - aBefore, of: space.first), bText.next(b - bBefore, of: space.second)
      )
      found.append(
        NameComparison.Letter(
          a: texts.0, b: texts.1, source: String(String.UnicodeScalarView(source)), factor: 1))
      (before, aBefore, bBefore) = (letter, a, b)
    }
    return found
  }

  /// The language of whose letters two names are most likely renderings.
  func likeliestLanguage(_ one: FoldedName, _ other: FoldedName, _ space: NameWorkspace) -> String?
  {
    let (a, b) = other.precedes(one) ? (other, one) : (one, other)
    guard a.count > 0, chunks.align(a, b, space) != nil else { return nil }
    var best: (language: String, sum: Float)?
    for language in widely {
      guard let table = shelf.table(language) else { continue }
      let sum = (0..<space.stepCount).reduce(Float(0)) { sum, index in
        let step = space.steps[index]
        return sum
          + table.likeness(step.aChunk, Int(step.aPlace), step.bChunk, Int(step.bPlace)).sameHere
      }
      if sum > best?.sum ?? -.infinity { best = (language, sum) }
    }
    return best?.language
  }
}

/// Reads the letters of a name as they were written, symbol by symbol.
private struct SpellingReader {
  let bytes: [UInt8]
  private var symbol = 0
  private var byte = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// How the next symbols were written; a letter of two symbols goes with its first.
  mutating func next(_ symbols: Int, of name: FoldedName) -> String {
    guard symbols > 0, symbol + symbols <= name.count else { return "" }
    let lower = max(byte, Int(name.origins[symbol].lowerBound))
    symbol += symbols
    let upper = Int(name.origins[symbol - 1].upperBound)
    guard lower < upper, upper <= bytes.count else { return "" }
    byte = upper
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }
}

extension LanguageMemo {
  /// How many times likelier the chunks of a step are for one source letter than for two.
  func factor(of step: AlignedStep) -> Double {
    max(0.01, Exponential.of(3 * Double(scores(of: step).rare)) - 0.03)
  }
}

extension SourceTable {
  /// The source letters that most likely gave both chunks of a step; nil where none gave both.
  func commonSource(_ step: AlignedStep) -> String? {
    var ones: [([UInt32], Float)] = []
    forEachSource(of: step.aChunk, Int(step.aPlace)) { ones.append(($0, $1)) }
    var best: (letters: [UInt32], share: Float)?
    forEachSource(of: step.bChunk, Int(step.bPlace)) { letters, share in
      for (other, otherShare) in ones where other == letters && share * otherShare > 0 {
        if share * otherShare > best?.share ?? 0 { best = (letters, share * otherShare) }
      }
    }
    return best.map { found in
      String(String.UnicodeScalarView(found.letters.compactMap(Unicode.Scalar.init)))
    }
  }
}
