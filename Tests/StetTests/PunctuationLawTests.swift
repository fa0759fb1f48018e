// What holds for the rules on punctuation on generated text, sensible or not.

import Stet
import StetFormats
import Testing

@Suite struct PunctuationLawTests {
  /// Words of several scripts, and everything that stands between them.
  private static let words = [
    "army", "the", "said", "Haifa", "it", "which", "1,500", "3.5", "U.S", "Dr", "long", "term",
    "женщина", "слово", "كلمة", "שלום", "国家", "a.txt", "x_y", "100", "non", "year", "ten",
  ]
  private static let between = [
    " ", " ", " ", " ", "  ", ", ", ". ", ".", ",", " ,", " .", "; ", ";", ": ", " - ", "-", "- ",
    "--",
    " -- ", "—", " – ", "...", "…", "....", ". . .", "..", "!", "?", "?!", "!..", " (", ") ", "( ",
    " )",
    "[", "]", "،", "。", "؟", "，", "【 ", " 】", "&amp;", "& quot; ", "&#39;", "\u{200B}", "\u{200D}",
    "\u{200F}", "\u{202E}", "\u{AD}", "\u{A0}", "â€™", "Ã©", "\n", "\n\n", "'s ", " ’ s ", "/", "=",
    "٣", "１", "%", " % ", "$",
  ]

  private func text(_ seed: Int) -> [UInt8] {
    var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var text = ""
    for _ in 0..<(4 + next(30)) {
      text += Self.words[next(Self.words.count)]
      text += Self.between[next(Self.between.count)]
      if next(6) == 0 { text += Self.between[next(Self.between.count)] }
    }
    return Array(text.utf8)
  }

  /// Rules see a text whole, so one repair may bring another to light in text like this; but it
  /// comes to rest, and soon.
  @Test(arguments: 0..<20) func comesToRest(_ block: Int) throws {
    let engine = try Engine(
      Options(
        settings: Settings(language: ["en-US", "ru", "fr", "de"][block % 4]),
        style: ["keep", "ap", "un", "bbc"][block % 4], only: ["punctuation"],
        threshold: block.isMultiple(of: 2) ? .safe : .suggested))
    for seed in (block * 100)..<(block * 100 + 100) {
      let source = text(seed)
      let report = engine.review(PlainText.document(utf8: source))
      #expect(report.resolution.patch.apply(to: source) == report.cleaned)
      var rounds = 0
      var last = report.cleaned
      while rounds < 4 {
        let again = engine.review(PlainText.document(utf8: last)).cleaned
        if again == last { break }
        last = again
        rounds += 1
      }
      #expect(
        rounds < 4, "seed \(seed): \(String(decoding: source, as: UTF8.self).debugDescription)")
    }
  }

  /// What the rules take away or put in is punctuation, spaces and digits: never a letter.
  @Test(arguments: 0..<10) func wordsAreKept(_ block: Int) throws {
    let engine = try Engine(
      Options(
        only: ["punctuation"],
        skip: [
          "punctuation/duplicate-word", "punctuation/mojibake", "punctuation/character-reference",
        ]))
    for seed in (block * 100)..<(block * 100 + 100) {
      let source = text(seed)
      let cleaned = engine.review(PlainText.document(utf8: source)).cleaned
      #expect(letters(source) == letters(cleaned), "seed \(seed)")
    }
  }

  private func letters(_ bytes: [UInt8]) -> [Character] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars
      .filter { $0.properties.isAlphabetic }.map(Character.init)
  }
}
