// Figures written as another language writes them.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// Decimal commas, grouping stops and digits of another script in English.
  static let decimal = Rule(
    "punctuation/decimal",
    fault: "A figure is written as another language writes it.",
    why: """
      Many languages write 1,5 million for one and a half million and 1.500.000 for a million and a \
      half; in English that is 1.5 million and 1,500,000. Only figures that can be read in one way \
      are changed. Digits of Arabic and Persian among Latin words become Western ones. Dates, \
      times, scores and versions are left. German, French, Russian and others have the comma; the \
      style’s axes `decimal` and `digit-groups` say otherwise.
      """,
    stratum: .spacing,
    examples: [
      .fixes("It cost 1,5 million dollars.", to: "It cost 1.5 million dollars."),
      .fixes("Some 1.500.000 people fled.", to: "Some 1,500,000 people fled."),
      .fixes("Prices rose 2,75 percent.", to: "Prices rose 2.75 percent."),
      .fixes("At least ٢٣ people died.", to: "At least 23 people died."),
      .fixes("It cost 25, 000 rubles.", to: "It cost 25,000 rubles."),
      .fixes("It cost 25 ,000 rubles, not 36 , 000.", to: "It cost 25,000 rubles, not 36,000."),
      .fixes("They met at 9: 30 a.m. on Monday.", to: "They met at 9:30 a.m. on Monday."),
      .suggests("Some 3. 5 million people fled.", to: "Some 3.5 million people fled."),
      .leaves("It was founded in 1990. 5 million people came."),
      .suggests(
        "Es kostete 1.5 Millionen.", to: "Es kostete 1,5 Millionen.", language: "de-DE"),
      .suggests("Цены выросли на 2.75 %.", to: "Цены выросли на 2,75 %.", language: "ru"),
      .leaves("Es kostete 1.5 Millionen.", language: "de-CH"),
      .leaves("Cuesta 1.5 millones.", language: "es-MX"),
      .fixes("Some １２ people came.", to: "Some 12 people came."),
      .leaves("Es kostete 1,5 Millionen.", language: "de"),
      .leaves("It cost 1,500 dollars in 2021, 200 more than before."),
      .leaves("On May 25, 300 people met. Version 1.2.3 is out. At 9.30 they left."),
      .leaves("Call 1.800.555 or 192.168.000.001 now."),
      .leaves("The price was ٢٣ دينار."),
    ]
  ) { analysis, findings in
    let usesComma = writesDecimalComma(analysis)
    for index in analysis.inventory.figures {
      regroup(index, analysis, &findings)
      if !isASCII(index, analysis) {
        westernDigits(index, analysis, &findings)
      } else if usesComma {
        decimalPoint(index, analysis, &findings)
      } else if analysis.isIn("en") {
        decimalComma(index, analysis, &findings)
        groupingStops(index, analysis, &findings)
        openGroup(index, analysis, &findings)
        openDecimal(index, analysis, &findings)
        openTime(index, analysis, &findings)
      }
    }
  }
}

private func isASCII(_ index: Int, _ analysis: Analysis) -> Bool {
  analysis.prose.utf8[analysis.tokens[index].range.indices].allSatisfy { $0 < 0x80 }
}

/// ٢٣ and ۲۳ among Latin words.
private func westernDigits(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  let range = analysis.tokens[index].range
  guard analysis.isAlphabetic(around: index) else { return }
  var text = ""
  for scalar in analysis.string(range).unicodeScalars {
    switch scalar.value {
    case 0x660...0x669, 0x6F0...0x6F9, 0xFF10...0xFF19: text += String(scalar.value & 0xF)
    case 0x66B: text += "."
    case 0x66C: text += ","
    case 0..<0x80: text.unicodeScalars.append(scalar)
    default: return
    }
  }
  findings.report(
    "digits of another script", at: range,
    because: Because("script", "the words around it are in Latin letters"), replace: text,
    confidence: 0.99)
}

/// `1,5 million`, `2,75 percent`.
private func decimalComma(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  let range = analysis.tokens[index].range
  let digits = analysis.prose.utf8[range.indices]
  guard let comma = digits.firstIndex(of: 0x2C), digits.lastIndex(of: 0x2C) == comma,
    !digits.contains(0x2E), (1...3).contains(comma - digits.startIndex),
    (1...2).contains(digits.endIndex - comma - 1),
    isMeasure(index + 1, analysis), index == 0 || !analysis.tokens[index].isGlued
  else { return }
  findings.report(
    "“\(analysis.string(range))” has a decimal comma",
    at: range, because: Because("figure", "groups of digits have three"),
    replace: analysis.string(range).map { $0 == "," ? "." : String($0) }.joined(),
    confidence: 0.99)
}

/// Million, billion, percent, %.
private func isMeasure(_ index: Int, _ analysis: Analysis) -> Bool {
  guard let next = analysis.token(index) else { return false }
  if analysis.sign(index) == 0x25 { return true }
  guard next.isWord, analysis.isSpaced(index) else { return false }
  return analysis.spells(index, "million") || analysis.spells(index, "billion")
    || analysis.spells(index, "trillion") || analysis.spells(index, "percent")
    || analysis.spells(index, "per") && analysis.spells(index + 1, "cent")
}

/// `1.500.000`: two groups of three zeros or more, which no version or address has.
private func groupingStops(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  let range = analysis.tokens[index].range
  let groups = analysis.prose.utf8[range.indices].split(
    separator: 0x2E, omittingEmptySubsequences: false)
  guard groups.count > 2, (1...3).contains(groups[0].count), groups[0].first != 0x30,
    groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy { (0x30...0x39).contains($0) } }
    ),
    groups.last?.elementsEqual([0x30, 0x30, 0x30]) == true,
    analysis.token(index + 1)?.isWord == true
  else { return }
  findings.report(
    "“\(analysis.string(range))” is grouped with stops", at: range,
    because: Because("figure", "English groups digits with commas"),
    replace: analysis.string(range).map { $0 == "." ? "," : String($0) }.joined(),
    confidence: 0.99)
}

/// `25, 000` and `25 ,000`: no figure begins with three zeros.
private func openGroup(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  guard index > 1, analysis.isZeros(index), analysis.sign(index - 1) == 0x2C,
    analysis.isSpaced(index) || analysis.tokens[index].isGlued,
    analysis.isSpaced(index - 1) || analysis.tokens[index - 1].isGlued,
    !(analysis.tokens[index].isGlued && analysis.tokens[index - 1].isGlued),
    analysis.tokens[index - 2].kind == .number, analysis.tokens[index - 2].range.count <= 3
  else { return }
  findings.report(
    "a space inside a figure",
    at: TextRange(analysis.tokens[index - 2].upper, analysis.tokens[index].lower),
    because: Because("figure", "no figure begins with 000"), replace: ",", confidence: 0.99)
}

/// `9: 30 a.m.`: nothing but a time of the day.
private func openTime(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  guard index > 1, analysis.tokens[index].range.count == 2, analysis.isSpaced(index),
    analysis.sign(index - 1) == 0x3A, analysis.tokens[index - 1].isGlued,
    analysis.tokens[index - 2].kind == .number, analysis.tokens[index - 2].range.count <= 2,
    analysis.spells(index + 1, "a") || analysis.spells(index + 1, "p")
      || analysis.spells(index + 1, "am") || analysis.spells(index + 1, "pm")
  else { return }
  findings.report(
    "a space inside a time", at: analysis.gap(before: index),
    because: Because("figure", "what follows is the rest of the time"), replace: "",
    confidence: 0.985)
}

/// `3. 5 million`: nothing ends at the stop.
private func openDecimal(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  guard index > 1, analysis.tokens[index].range.count <= 2, analysis.isSpaced(index),
    analysis.sign(index - 1) == 0x2E, analysis.tokens[index - 1].isGlued,
    analysis.tokens[index - 2].kind == .number, analysis.tokens[index - 2].range.count <= 3,
    isASCII(index, analysis), isMeasure(index + 1, analysis)
  else { return }
  findings.report(
    "a space inside a figure", at: analysis.gap(before: index),
    because: Because("figure", "what follows is the rest of the figure"), replace: "",
    applicability: .suggested, confidence: 0.9)
}

// MARK: Other languages and the style

/// Whether the language, or the style (`decimal`), puts a comma before the fraction.
private func writesDecimalComma(_ analysis: Analysis) -> Bool {
  if let choice = analysis.settings.style["decimal"] { return choice == "comma" }
  // Switzerland and Mexico write a point whatever their language.
  let language = analysis.settings.language
  if language.hasSuffix("-CH") || language.hasSuffix("-MX") || language.hasSuffix("-US") {
    return false
  }
  return ["de", "fr", "es", "it", "pt", "ru", "uk", "pl", "nl"].contains {
    language == $0 || language.hasPrefix($0 + "-")
  }
}

/// `1.5 Millionen`, `2.75 %` where the language has a comma.
private func decimalPoint(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  let range = analysis.tokens[index].range
  let digits = analysis.prose.utf8[range.indices]
  guard let point = digits.firstIndex(of: 0x2E), digits.lastIndex(of: 0x2E) == point,
    !digits.contains(0x2C), (1...3).contains(point - digits.startIndex),
    (1...2).contains(digits.endIndex - point - 1), isLargeNumber(index + 1, analysis),
    index == 0 || !analysis.tokens[index].isGlued
  else { return }
  findings.report(
    "“\(analysis.string(range))” has a decimal point", at: range,
    because: Because("figure", "the language has a comma before the fraction"),
    replace: analysis.string(range).map { $0 == "." ? "," : String($0) }.joined(),
    applicability: .suggested, confidence: 0.9)
}

/// A per cent sign, or a word that begins as million and milliard do.
private func isLargeNumber(_ index: Int, _ analysis: Analysis) -> Bool {
  if analysis.sign(index) == 0x25 { return true }
  guard let next = analysis.token(index), next.isWord, next.range.count > 5 else { return false }
  let start = analysis.string(TextRange(next.lower, next.lower + min(6, UInt32(next.range.count))))
  return ["milli", "milia", "bilh", "милл", "мілл", "мил", "міл"].contains {
    start.lowercased().hasPrefix($0)
  }
}

/// `25 000` and `25.000 people` where the style says how digits are grouped (`digit-groups`:
/// `comma`, `point`, `space`).
private func regroup(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  guard let choice = analysis.settings.style["digit-groups"],
    let wanted = ["comma": ",", "point": ".", "space": "\u{A0}"][choice], index > 0,
    isGroup(index, analysis), !isGroup(index + 1, analysis),
    let head = groupHead(index - 1, analysis)
  else { return }
  let range = TextRange(analysis.tokens[head].lower, analysis.tokens[index].upper)
  let parts = (head...index).map { analysis.string(analysis.tokens[$0]) }
  let text = parts.joined(separator: wanted)
  guard text != analysis.string(range) else { return }
  findings.report(
    "the style groups digits in another way", at: range,
    because: Because("style", "digit-groups: \(choice)"), replace: text,
    applicability: .suggested, confidence: 0.9, severity: .note)
}

/// Three digits behind a single space, plain or not to be broken.
private func isGroup(_ index: Int, _ analysis: Analysis) -> Bool {
  guard index > 0, let token = analysis.token(index), token.kind == .number,
    token.range.count == 3, analysis.prose.utf8[token.range.indices].allSatisfy(isDigit),
    token.shape.contains(.spaceBefore), !token.shape.contains(.newlineBefore)
  else { return false }
  let gap = analysis.string(analysis.gap(before: index))
  return [" ", "\u{A0}", "\u{202F}", "\u{2009}"].contains(gap)
}

/// Where the figure begins whose last group but one is the token.
private func groupHead(_ index: Int, _ analysis: Analysis) -> Int? {
  var head = index
  while head > 0, isGroup(head, analysis), analysis.tokens[head - 1].kind == .number { head -= 1 }
  let digits = analysis.prose.utf8[analysis.tokens[head].range.indices]
  guard analysis.tokens[head].kind == .number, digits.count <= 3, digits.allSatisfy(isDigit),
    digits.first != 0x30
  else { return nil }
  return head
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
