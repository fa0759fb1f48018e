// What a house may choose about marks, signs and figures, one axis at a time.

import Foundation
import Stet
import StetFormats
import StetLexicons
import StetText
import Testing

@testable import StetAnalysis

@Suite struct StyleAxisTests {
  /// The text under a style of one choice, `axis: value`.
  private func fixed(
    _ text: String, _ axis: String, _ value: String, language: String = "en-US",
    _ threshold: Applicability = .safe
  ) throws -> String {
    let (source, faults) = LexiconSource.parse(
      "lexicon styles/test\nkind style\nsource test\n\n\(axis) | value=\(value)\n",
      path: "styles/test.lex")
    #expect(faults.isEmpty)
    var options = Options(
      settings: Settings(language: language), style: "test", only: ["quotes", "punctuation"],
      threshold: threshold)
    options.overlays = [source]
    let engine = try Engine(options)
    let once = engine.review(PlainText.document(utf8: Array(text.utf8))).cleaned
    #expect(engine.review(PlainText.document(utf8: once)).cleaned == once, "\(axis): \(value)")
    return String(decoding: once, as: UTF8.self)
  }

  @Test(arguments: [
    ("french-spaces", "no-break", "Vraiment ? Oui !", "Vraiment\u{A0}? Oui\u{A0}!"),
    ("french-spaces", "narrow", "Vraiment ? Oui !", "Vraiment\u{202F}? Oui\u{202F}!"),
    ("french-spaces", "none", "Vraiment ? Oui !", "Vraiment? Oui!"),
  ])
  func spacesOfFrench(_ axis: String, _ value: String, _ text: String, _ wanted: String) throws {
    #expect(try fixed(text, axis, value, language: "fr", .suggested) == wanted)
    #expect(try fixed(wanted, axis, value, language: "fr", .suggested) == wanted)
  }

  @Test(arguments: [
    ("digit-groups", "comma", "It cost 25 000 euros.", "It cost 25,000 euros."),
    ("digit-groups", "point", "It cost 25 000 euros.", "It cost 25.000 euros."),
    ("digit-groups", "space", "It cost 25 000 euros.", "It cost 25\u{A0}000 euros."),
    ("digit-groups", "comma", "In 2024 000 came.", "In 2024 000 came."),
    ("repeated-marks", "one", "What a day!! He left.", "What a day! He left."),
    (
      "repeated-marks", "one", "He cried: “What a day!!” Then he left.",
      "He cried: “What a day!!” Then he left."
    ),
    ("ellipsis", "character", "He waited... and left.", "He waited… and left."),
    ("ellipsis", "stops", "He waited… and left.", "He waited... and left."),
    ("dash", "em-unspaced", "The talks -- the last -- failed.", "The talks—the last—failed."),
    ("dash", "en-spaced", "The talks -- the last -- failed.", "The talks – the last – failed."),
    ("dash", "em-spaced", "The talks -- the last -- failed.", "The talks — the last — failed."),
    ("quotation-order", "us", "He called it “a trap”.", "He called it “a trap.”"),
    ("quotation-order", "us", "It was “calm”. He said «no\u{A0}».", "It was “calm.” He said “no.”"),
    ("quotation-order", "logical", "He called it “a trap.”", "He called it “a trap”."),
    ("quotation-order", "sideways", "He called it “a trap.”", "He called it “a trap.”"),
  ])
  func signs(_ axis: String, _ value: String, _ text: String, _ wanted: String) throws {
    #expect(try fixed(text, axis, value, .suggested) == wanted)
  }

  @Test func fractions() throws {
    let comma = "It rose by 1,5 million last year."
    let point = "It rose by 1.5 million last year."
    #expect(try fixed(comma, "decimal", "point", .suggested) == point)
    #expect(try fixed(comma, "decimal", "comma", .suggested) == comma)
    let german = "Es stieg um 1.5 Millionen im letzten Jahr."
    #expect(
      try fixed(german, "decimal", "comma", language: "de", .suggested)
        == "Es stieg um 1,5 Millionen im letzten Jahr.")
    #expect(try fixed(german, "decimal", "point", language: "de", .suggested) == german)
  }

  /// The format says what a headline is, and the story’s own quotations keep their marks.
  @Test func headlinesOfAPage() throws {
    let (source, _) = LexiconSource.parse(
      "lexicon styles/test\nkind style\nsource test\n\nheadline-quotes | value=single\n",
      path: "styles/test.lex")
    var options = Options(style: "test", only: ["quotes"])
    options.overlays = [source]
    let page = "<h1>Plan is “a trap”</h1><p>He called it “a trap” and left.</p>"
    let report = try Engine(options).review(Array(page.utf8), name: "page.html")
    #expect(
      String(decoding: report.cleaned, as: UTF8.self)
        == "<h1>Plan is ‘a trap’</h1><p>He called it “a trap” and left.</p>")
  }

  /// Every choice of the styles that ship is one the manual knows.
  @Test func axesAreInTheManual() throws {
    let manual = try #require(Self.manual)
    for name in Lexicon.builtIn.fileNames where name.hasPrefix("styles/") {
      for entry in Lexicon.builtIn.entries(ofFile: name) {
        let axis = Lexicon.builtIn.head(entry)
        if axis.hasPrefix("names/") { continue }
        #expect(manual.contains("`\(axis)`"), "\(name): \(axis)")
      }
    }
  }
}

extension StyleAxisTests {
  /// The table of axes for editors.
  private static let manual: String? = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Lexicons/README.md")
    return try? String(contentsOf: file, encoding: .utf8)
  }()
}
