// What a line of the translation says otherwise than its line of the original: numbers, days,
// months, currencies, negation, names.

internal import StetLexicons
package import StetText

/// One difference, with what stands on either side.
package struct SourceDifference: Sendable {
  package enum Kind: Sendable { case number, weekday, month, currency, negation, invented }

  package let kind: Kind
  /// The passage of the translation.
  package let range: TextRange
  /// What the original has there, as it stands.
  package let original: String

  package init(_ kind: Kind, at range: TextRange, original: String) {
    self.kind = kind
    self.range = range
    self.original = original
  }
}

/// Compares line by line what both sides say in the same terms. Cautious: a difference counts only
/// where each side says one such thing and there is nothing else it could answer to.
struct SourceDifferences {
  /// A day, month, currency or number that a side speaks of.
  struct Term {
    let meaning: String
    let range: TextRange
    /// In digits.
    var isDigits = false
  }

  enum Sense: String { case weekday, month, currency, negation }

  let text: [UInt8]
  let original: [UInt8]
  let lexicon: Lexicon
  private let tokens: [Token]
  private let pass: LexiconPass
  private var found: [SourceDifference] = []

  static func find(
    _ prose: Prose, _ tokens: [Token], _ pass: LexiconPass, _ companion: Prose, _ lexicon: Lexicon
  ) -> [SourceDifference] {
    var finder = SourceDifferences(prose, tokens, pass, companion, lexicon)
    finder.read()
    return finder.found
  }

  private init(
    _ prose: Prose, _ tokens: [Token], _ pass: LexiconPass, _ companion: Prose, _ lexicon: Lexicon
  ) {
    text = prose.utf8
    original = companion.utf8
    self.tokens = tokens
    self.pass = pass
    self.lexicon = lexicon
  }

  private mutating func read() {
    let breaks = (SourceLines(text), SourceLines(original))
    let sources = Tokeniser.tokens(of: original)
    let mine = terms(tokens, pass, text)
    let other = terms(sources, lexicon.read(sources, of: original), original)
    let lines = min(breaks.0.count, breaks.1.count)
    for sense in [Sense.weekday, .month, .currency, .negation] {
      let pairs = (
        byLine(mine.senses[sense] ?? [], breaks.0, lines),
        byLine(other.senses[sense] ?? [], breaks.1, lines)
      )
      compare(sense, pairs.0, pairs.1, tokensIn: byLine(tokens.map(\.range), breaks.0, lines))
    }
    let numbers = (byLine(mine.numbers, breaks.0, lines), byLine(other.numbers, breaks.1, lines))
    for (line, own) in numbers.0 {
      if let theirs = numbers.1[line] { compareNumbers(own, theirs) }
    }
    found.sort { $0.range < $1.range }
  }

  // MARK: Terms

  private struct Terms {
    var senses: [Sense: [Term]] = [:]
    var numbers: [Term] = []
  }

  private func terms(_ tokens: [Token], _ pass: LexiconPass, _ bytes: [UInt8]) -> Terms {
    var terms = Terms()
    var last = -1
    for hit in pass.hits where hit.classes.contains(.gloss) {
      guard let name = lexicon.field(hit.entry, "sense"), let sense = Sense(rawValue: name),
        let meaning = lexicon.field(hit.entry, "en")
      else { continue }
      let range = TextRange(tokens[Int(hit.first)].lower, tokens[Int(hit.end) - 1].upper)
      // The longest phrase that begins at a token is met last.
      if last == Int(hit.first) { terms.senses[sense]?.removeLast() }
      terms.senses[sense, default: []].append(Term(meaning: meaning, range: range))
      last = Int(hit.first)
    }
    for (index, token) in tokens.enumerated() {
      if token.kind == .number || bytes[Int(token.lower)] &- 0x30 < 10 {
        terms.numbers.append(
          Term(meaning: Self.digits(bytes, token.range.indices), range: token.range, isDigits: true)
        )
      } else if let value = value(ofWord: index, pass) {
        terms.numbers.append(Term(meaning: value, range: token.range))
      }
    }
    return terms
  }

  /// What a number in words comes to.
  private func value(ofWord token: Int, _ pass: LexiconPass) -> String? {
    guard pass.classes[token].contains(.number) || pass.classes[token].contains(.gloss) else {
      return nil
    }
    return pass.hits(at: token).lazy.compactMap { lexicon.field($0.entry, "value") }.first
  }

  /// The digits without marks between them, without noughts before them and after them: 1.5 million
  /// and 1,500,000 are one number.
  private static func digits(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var digits = bytes[range].filter { $0 &- 0x30 < 10 }[...]
    digits = digits.drop { $0 == 0x30 }
    while digits.last == 0x30, digits.count > 1 { digits.removeLast() }
    return String(decoding: digits, as: UTF8.self)
  }

  private func byLine(_ terms: [Term], _ breaks: SourceLines, _ lines: Int) -> [Int32: [Term]] {
    Dictionary(grouping: terms) { breaks.line(of: $0.range.lower) }.filter { $0.key < lines }
  }

  private func byLine(
    _ ranges: [TextRange], _ breaks: SourceLines, _ lines: Int
  ) -> [Int32: [TextRange]] {
    Dictionary(grouping: ranges) { breaks.line(of: $0.lower) }.filter { $0.key < lines }
  }

  // MARK: Comparing

  private mutating func compare(
    _ sense: Sense, _ mine: [Int32: [Term]], _ other: [Int32: [Term]],
    tokensIn lines: [Int32: [TextRange]]
  ) {
    guard sense != .negation else { return compareNegation(mine, other, lines) }
    for (line, own) in mine {
      guard let theirs = other[line], Set(own.map(\.meaning)).count == 1,
        Set(theirs.map(\.meaning)).count == 1, own[0].meaning != theirs[0].meaning
      else { continue }
      let kind: SourceDifference.Kind =
        sense == .weekday ? .weekday : sense == .month ? .month : .currency
      found.append(
        SourceDifference(kind, at: own[0].range, original: string(theirs[0].range)))
    }
  }

  /// Short lines only: in long ones a negation is turned in too many ways.
  private mutating func compareNegation(
    _ mine: [Int32: [Term]], _ other: [Int32: [Term]], _ lines: [Int32: [TextRange]]
  ) {
    for (line, theirs) in other where mine[line] == nil && theirs.count == 1 {
      guard let tokens = lines[line], (4...14).contains(tokens.count) else { continue }
      found.append(
        SourceDifference(
          .negation, at: TextRange(tokens[0].lower, tokens[tokens.count - 1].upper),
          original: string(theirs[0].range)))
    }
  }

  /// One number in digits on either side that the other side has in no form.
  private mutating func compareNumbers(_ mine: [Term], _ theirs: [Term]) {
    let known = (Set(mine.map(\.meaning)), Set(theirs.map(\.meaning)))
    let own = mine.filter { $0.isDigits && !known.1.contains($0.meaning) }
    let other = theirs.filter { $0.isDigits && !known.0.contains($0.meaning) }
    guard own.count == 1, other.count == 1, areComparable(own[0], other[0]) else { return }
    found.append(
      SourceDifference(.number, at: own[0].range, original: string(other[0].range)))
  }

  /// Clock times are turned from 24 hours to twelve; measures are converted.
  private func areComparable(_ a: Term, _ b: Term) -> Bool {
    guard let one = Int(a.meaning), let other = Int(b.meaning) else { return false }
    if one + 12 == other || other + 12 == one { return false }
    let mine = String(decoding: text[a.range.indices], as: UTF8.self)
    return !mine.isEmpty && (mine.count == string(b.range).count || one / 10 == other / 10)
  }

  private func string(_ range: TextRange) -> String {
    String(decoding: original[range.indices], as: UTF8.self)
  }
}

extension LexiconPass {
  /// The hits that begin at a token.
  func hits(at token: Int) -> ArraySlice<Hit> { Self.hits(hits, at: token) }

  static func hits(_ hits: [Hit], at token: Int) -> ArraySlice<Hit> {
    let low = hits.partitionPoint { Int($0.first) < token }
    var end = low
    while end < hits.count, Int(hits[end].first) == token { end += 1 }
    return hits[low..<end]
  }
}
