// Four of something here, five of the same there.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `the bodies of four hostages` and later `five bodies`.
  static let numberConflict = Rule(
    "entities/number-conflict",
    fault: "The same things are counted otherwise elsewhere in the story.",
    why: """
      Two sentences that speak of the same event, as far as their words tell, give two numbers of the \
      same thing. Sentences with “another”, “more”, “of them” and the like, later counts and \
      quotations are left alone.
      """,
    stratum: .names, ceiling: .manual, severity: .note, depth: .names,
    examples: [
      .flags(
        """
        The cable car stranded four climbers overnight on the glacier. A rescue helicopter lifted the \
        five climbers stranded overnight from the glacier.
        """, "five climbers"),
      .leaves(
        """
        The cable car stranded four climbers overnight on the glacier. Another five climbers were \
        stranded overnight on the glacier in May.
        """),
      .leaves(
        """
        The cable car stranded four climbers overnight on the glacier. Five climbers won medals.
        """),
    ]
  ) { analysis, findings in
    var counted: [UInt64: [Count]] = [:]
    var numbers = analysis.inventory.numbers[...]
    for (number, sentence) in analysis.sentences.enumerated() {
      // Nearly no sentence counts anything, so that is asked first.
      let own = numbers.prefix { $0 < sentence.tokens.upperBound }
      numbers = numbers.dropFirst(own.count)
      let counts = own.compactMap { index in
        index + 1 < sentence.tokens.upperBound ? analysis.count(at: index, sentence: number) : nil
      }
      guard !counts.isEmpty, !sentence.tokens.contains(where: { analysis.isQualified($0) }) else {
        continue
      }
      for count in counts {
        if let before = counted[count.thing]?.last(where: { count.conflicts(with: $0) }) {
          findings.report(
            "“\(analysis.string(count.range))” here, “\(analysis.string(before.range))” before",
            at: count.range,
            because: Because("event", "the sentences share their words", at: before.range),
            confidence: 0.5)
        }
        counted[count.thing, default: []].append(count)
        if counted[count.thing]?.count ?? 0 > 8 { counted[count.thing]?.removeFirst() }
      }
    }
  }
}

/// A number and what it counts.
private struct Count {
  let value: Int
  let thing: UInt64
  let range: TextRange
  let sentence: Int
  /// Hashes of the longer words of the sentence.
  let words: Set<UInt64>

  /// Another number of the same thing in a sentence that shares three words of it or more.
  func conflicts(with other: Count) -> Bool {
    value != other.value && sentence != other.sentence
      && words.intersection(other.words).count > 2
  }
}

extension Analysis {
  /// `four climbers`: a small number and a plural.
  fileprivate func count(at index: Int, sentence: Int) -> Count? {
    guard index + 1 < tokens.count, let value = smallNumber(index) else { return nil }
    let noun = tokens[index + 1]
    let bytes = prose.utf8
    guard noun.isWord, !noun.isCapitalised, noun.upper - noun.lower > 4,
      bytes[Int(noun.upper) - 1] == 0x73, noun.shape.contains(.spaceBefore),
      classes[index + 1].isDisjoint(with: [.unit, .calendar, .number, .function]),
      !isQuoted(noun.range)
    else { return nil }
    let thing = hashes[index + 1]
    var words: Set<UInt64> = []
    for other in sentences[sentence].tokens where other != index + 1 {
      let token = tokens[other]
      if token.isWord, token.upper - token.lower > 4, classes[other].isDisjoint(with: .function) {
        words.insert(hashes[other])
      }
    }
    return Count(
      value: value, thing: thing, range: TextRange(tokens[index].lower, noun.upper),
      sentence: sentence, words: words)
  }

  /// Two to 99, in digits or in a word.
  private func smallNumber(_ index: Int) -> Int? {
    let token = tokens[index]
    if token.kind == .number {
      guard token.upper - token.lower <= 2 else { return nil }
      let value = prose.utf8[token.range.indices].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      return (2...99).contains(value) ? value : nil
    }
    guard classes[index].contains(.number) else { return nil }
    for hit in hits(at: index) where Int(hit.end) == index + 1 {
      if let value = lexicon.field(hit.entry, "value").flatMap({ Int($0) }),
        (2...99).contains(value)
      {
        return value
      }
    }
    return nil
  }

  /// A word that makes another count of it: `another`, `other`, `more`, `further`, `remaining`.
  fileprivate func isQualified(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, (4...10).contains(token.upper - token.lower) else { return false }
    let bytes = prose.utf8[token.range.indices]
    return NumberConflictWords.all.contains { word in
      bytes.count == word.utf8CodeUnitCount
        && zip(bytes, 0..<bytes.count).allSatisfy { $0 | 0x20 == word.utf8Start[$1] }
    }
  }
}

private enum NumberConflictWords {
  static let all: [StaticString] = [
    "another", "other", "others", "more", "further", "remaining", "additional", "rest", "total",
    "earlier",
  ]
}
