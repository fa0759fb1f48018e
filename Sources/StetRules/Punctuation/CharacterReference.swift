// HTML's names for characters that were left in text.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `&quot;`, `&amp;`, `& quot;` in prose.
  static let characterReference = Rule(
    "punctuation/character-reference",
    fault: "A character stands in the text by its name in HTML.",
    why: """
      “Johnson &amp; Sons” and “&quot;No,&quot; he said” come from a page whose code was taken for \
      its text, often with a space inside: “& quot;”. The characters are put back; marks take the \
      make that the story uses. Addresses and passages that speak of HTML itself (with tags, or in \
      backticks) are left.
      """,
    stratum: .noise,
    isOfAnyLanguage: true,
    examples: [
      .fixes("Fish &amp; chips", to: "Fish & chips"),
      .fixes("Fish &amp;amp; chips", to: "Fish & chips"),
      .fixes("He said &quot;no&quot; twice.", to: "He said \"no\" twice."),
      .fixes("They paid & quot; fees & quot; only.", to: "They paid \"fees\" only."),
      .fixes("He said &ldquo;no&rdquo; &ndash; twice.", to: "He said “no” – twice."),
      .fixes(
        "The mayor&#39;s aide, the mayor&apos;s car.", to: "The mayor's aide, the mayor's car."),
      .fixes("It cost 5&nbsp;million.", to: "It cost 5\u{A0}million."),
      .fixes("Haifa #39;s mayor can #39;t come.", to: "Haifa’s mayor can’t come."),
      .leaves("Item #39; is next. Room #39 is free."),
      .leaves("Fish & chips, R&B, AT&T; and more."),
      .leaves("Write <b>&amp;</b> for an ampersand, or `&lt;` for less."),
      .leaves("See https://example.org/?a=1&amp;b=2 for more."),
      .leaves("if (a &lt; b &amp;&amp; c) return;"),
    ]
  ) { analysis, findings in
    reportStripped(analysis, &findings)
    let bytes = analysis.prose.utf8
    var index = 0
    var line = Line()
    while let start = UTF8Scan.firstIndex(of: 0x26, in: bytes, from: index) {
      index = start + 1
      // Most ampersands have no semicolon anywhere near, and are passed by at no cost.
      guard bytes[index...].prefix(10).contains(0x3B),
        var reference = Reference(analysis, at: start)
      else { continue }
      line.move(to: start, in: bytes)
      guard !line.isCode, analysis.tokens[analysis.token(at: UInt32(start))].kind != .opaque,
        !(reference.text == "&" && isOperator(start, reference.end, bytes))
      else { continue }
      reference.takeApostrophe(analysis)
      if reference.isQuote {
        reference.take(isOpening: line.quotes.isMultiple(of: 2), analysis)
        line.quotes += 1
      }
      let range = TextRange(reference.lower, reference.upper)
      findings.report(
        "“\(analysis.string(TextRange(start, reference.end)))” is HTML for a character", at: range,
        because: Because("encoding", "a name that only HTML has"), replace: reference.text,
        confidence: 0.99)
      index = reference.end
    }
  }
}

/// `&amp;&amp;`: an operator of code.
private func isOperator(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
  end < bytes.count && bytes[end] == 0x26 || start > 0 && bytes[start - 1] == 0x3B
}

/// `Haifa #39;s`: the ampersand went, and only the number stayed.
private func reportStripped(_ analysis: Analysis, _ findings: inout Findings) {
  let bytes = analysis.prose.utf8
  let name: [UInt8] = [0x23, 0x33, 0x39, 0x3B]
  var line = Line()
  var index = 0
  while let start = UTF8Scan.firstIndex(of: name[0], in: bytes, from: index) {
    index = start + 1
    guard bytes[start...].starts(with: name), start > 1, isLetter(bytes[start - 2]),
      bytes[start - 1] == 0x20, start + 4 < bytes.count, isLetter(bytes[start + 4]),
      start + 5 == bytes.count || !isLetter(bytes[start + 5])
    else { continue }
    line.move(to: start, in: bytes)
    guard !line.isCode else { continue }
    findings.report(
      "“#39;” is HTML for an apostrophe", at: TextRange(start - 1, start + 4),
      because: Because("encoding", "a number that only HTML has"),
      replace: analysis.markStyle.apostrophe.text, confidence: 0.99)
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// The line of the reference that was looked at last.
private struct Line {
  private var end = 0
  /// References to quotation marks met on it.
  var quotes = 0
  /// It has tags or backticks, and may speak of HTML.
  private(set) var isCode = false

  mutating func move(to index: Int, in bytes: [UInt8]) {
    guard index >= end else { return }
    let start = bytes[..<index].lastIndex(of: 0x0A) ?? 0
    end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
    quotes = 0
    isCode = bytes[start..<end].contains { $0 == 0x3C || $0 == 0x3E || $0 == 0x60 }
  }
}

/// `&name;` or `&#number;`, perhaps with a space behind the ampersand.
private struct Reference {
  private(set) var lower: Int
  private(set) var upper: Int
  let end: Int
  private(set) var text: String
  private let isLoose: Bool

  var isQuote: Bool { text == "\"" }

  init?(_ analysis: Analysis, at start: Int) {
    let bytes = analysis.prose.utf8
    var name = start + 1
    if name < bytes.count, bytes[name] == 0x20 { name += 1 }
    guard var found = Self.read(analysis, name) else { return nil }
    // `&amp;quot;`: escaped twice.
    while found.scalar == "&", let inner = Self.read(analysis, found.end) { found = inner }
    isLoose = name > start + 1
    lower = start
    end = found.end
    upper = found.end
    text = String(found.scalar)
  }

  /// The character whose name or number stands at `start`, before a semicolon.
  private static func read(
    _ analysis: Analysis, _ start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let bytes = analysis.prose.utf8
    guard let semicolon = bytes[start...].prefix(9).firstIndex(of: 0x3B), semicolon > start + 1
    else { return nil }
    let name = bytes[start..<semicolon]
    let number = bytes[start] == 0x23 ? self.number(name.dropFirst()) : named(analysis, name)
    guard let number, number >= 0x20, !(0x7F..<0xA0).contains(number),
      number != 0x3C, number != 0x3E, let scalar = Unicode.Scalar(number)
    else { return nil }
    return (scalar, semicolon + 1)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHex = digits.first.map { $0 | 0x20 } == 0x78
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    return text.first == "+" || text.first == "-" ? nil : UInt32(text, radix: isHex ? 16 : 10)
  }

  private static func named(_ analysis: Analysis, _ name: ArraySlice<UInt8>) -> UInt32? {
    let index = analysis.token(at: UInt32(name.startIndex))
    guard analysis.token(index)?.range == TextRange(name.startIndex, name.endIndex) else {
      return nil
    }
    for hit in analysis.hits(at: index) where Int(hit.end) == index + 1 {
      guard let value = analysis.lexicon.field(hit.entry, "reference") else { continue }
      return UInt32(value, radix: 16)
    }
    return nil
  }

  /// Makes an apostrophe inside a word one of the story's.
  mutating func takeApostrophe(_ analysis: Analysis) {
    guard text == "'", lower > 0, isLetter(analysis.prose.utf8[lower - 1]),
      analysis.markStyle.own > 0 || analysis.markStyle.isChosen
    else { return }
    text = analysis.markStyle.apostrophe.text
  }

  /// Makes the mark one of the story's; where spaces were put everywhere, it stands close to what
  /// it holds.
  mutating func take(isOpening: Bool, _ analysis: Analysis) {
    let family = analysis.markStyle.family
    if analysis.markStyle.own > 0 || analysis.markStyle.isChosen {
      text = (isOpening ? family.double.open : family.double.close).text
    }
    guard isLoose else { return }
    let bytes = analysis.prose.utf8
    if isOpening, upper < bytes.count, bytes[upper] == 0x20 { upper += 1 }
    if !isOpening, lower > 0, bytes[lower - 1] == 0x20 { lower -= 1 }
  }
}
