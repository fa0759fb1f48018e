// Numbers put the way the source language counts.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `1 million 500 thousand`, `3,000 ten-thousands`.
  static let numberWord = Rule(
    "terms/number-word",
    fault: "A number is put together the way the source language does it.",
    why: """
      Russian says one million five hundred thousand, Chinese counts in ten-thousands and \
      hundred-millions. Only sums whose parts are written in figures are worked out; all others \
      stand.
      """,
    stratum: .terms, depth: [.terms],
    examples: [
      .fixes(
        "The fund has 1 million 500 thousand roubles.", to: "The fund has 1.5 million roubles.",
        source: "ru"),
      .fixes(
        "The county has 300 ten-thousands of trees.", to: "The county has 3 million of trees.",
        source: "zh"),
      .leaves("The fund has 1.5 million roubles.", source: "ru"),
      .leaves("The fund has 1 million roubles and 500 thousand dollars.", source: "ru"),
      .leaves("She counted ten thousand birds.", source: "zh"),
      .leaves("The fund has 1 million 500 thousand roubles."),
    ]
  ) { analysis, findings in
    guard analysis.settings.sourceLanguage != nil,
      analysis.settings.sourceLanguage != String(analysis.settings.language.prefix { $0 != "-" })
    else { return }
    for index in analysis.inventory.figures {
      guard let sum = Sum(at: index, analysis), !analysis.isQuoted(sum.range) else { continue }
      findings.report(
        "“\(analysis.string(sum.range))” is \(sum.text)", at: sum.range,
        because: Because("arithmetic", "\(sum.value)"), replace: sum.text, confidence: 0.99)
    }
  }
}

/// A number in parts, worked out.
private struct Sum {
  let range: TextRange
  let value: Int
  let text: String

  init?(at index: Int, _ analysis: Analysis) {
    let reader = NumberReader(analysis: analysis)
    guard let first = reader.figure(index), index + 1 < analysis.tokens.count else { return nil }
    if let (unit, end) = reader.foreignUnit(after: index) {
      guard let value = Self.product(first, unit) else { return nil }
      self.init(analysis, index..<end, value)
      return
    }
    guard let big = reader.unit(index + 1), index + 3 < analysis.tokens.count,
      let second = reader.figure(index + 2), let small = reader.unit(index + 3), small < big,
      second < big / small, let high = Self.product(first, big)
    else { return nil }
    self.init(analysis, index..<(index + 4), high + second * small)
  }

  private init?(_ analysis: Analysis, _ tokens: Range<Int>, _ value: Int) {
    range = TextRange(
      analysis.tokens[tokens.lowerBound].lower, analysis.tokens[tokens.upperBound - 1].upper)
    self.value = value
    guard let text = Self.written(value) else { return nil }
    self.text = text
  }

  private static func product(_ a: Int, _ b: Int) -> Int? {
    let (value, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? nil : value
  }

  /// In millions or billions with at most three figures after the point.
  private static func written(_ value: Int) -> String? {
    for (unit, name) in [
      (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"),
    ]
    where value >= unit {
      let rest = value % unit * 1000 / unit
      guard value % unit * 1000 % unit == 0 else { return nil }
      var digits = String(rest + 1000).dropFirst()
      while digits.last == "0" { digits.removeLast() }
      return digits.isEmpty ? "\(value / unit) \(name)" : "\(value / unit).\(digits) \(name)"
    }
    return nil
  }
}

private struct NumberReader {
  let analysis: Analysis

  /// A whole number in figures, commas between thousands allowed.
  func figure(_ index: Int) -> Int? {
    guard analysis.tokens[index].kind == .number else { return nil }
    var value = 0
    for byte in analysis.prose.utf8[analysis.tokens[index].range.indices] {
      if byte == 0x2C { continue }
      guard (0x30...0x39).contains(byte), value < 1_000_000_000 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  func unit(_ index: Int) -> Int? {
    switch analysis.string(analysis.tokens[index]) {
    case "thousand": 1000
    case "million": 1_000_000
    case "billion": 1_000_000_000
    default: nil
    }
  }

  /// `ten-thousands` and `hundred-millions`, with the token after them.
  func foreignUnit(after index: Int) -> (Int, Int)? {
    guard index + 3 < analysis.tokens.count else { return nil }
    let words = (1...3).map { analysis.string(analysis.tokens[index + $0]) }
    guard words[1] == "-" else { return nil }
    switch (words[0], words[2]) {
    case ("ten", "thousand"), ("ten", "thousands"): return (10_000, index + 4)
    case ("hundred", "million"), ("hundred", "millions"): return (100_000_000, index + 4)
    default: return nil
    }
  }
}
