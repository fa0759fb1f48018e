// The marks of languages in `Lexicons/quotes/styles.lex`, beside what CLDR gives.

import Foundation
import StetLexicons
import StetUnicode
import Testing

@testable import StetAnalysis

@Suite struct StyleLexiconTests {
  /// Every language CLDR knows has its marks, but for those a note in the lexicon corrects.
  @Test func languagesHaveTheMarksOfCLDR() throws {
    let corrected = Self.corrected
    #expect(corrected.count > 10)
    let letters = "abcdefghijklmnopqrstuvwxyz"
    for first in letters {
      for second in letters {
        let tag = "\(first)\(second)"
        if corrected.contains(tag) { continue }
        let cldr = try Delimiters(locale: tag)
        let family = MarkFamily(language: tag, in: .builtIn)
        #expect(family.outer.open.text == cldr.opening, "\(tag)")
        #expect(family.outer.close.text == cldr.closing, "\(tag)")
        #expect(family.inner.open.text == cldr.innerOpening, "\(tag)")
        #expect(family.inner.close.text == cldr.innerClosing, "\(tag)")
      }
    }
  }

  /// Entries with a note: the house’s own choice. Notes are for editors and are not compiled, so
  /// they are read from the source.
  private static let corrected: Set<String> = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Lexicons/quotes/styles.lex")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    var tags: Set<String> = []
    for (line, next) in zip(lines, lines.dropFirst()) where next.hasPrefix("  note") {
      tags.insert(String(line.prefix { $0 != " " }))
    }
    return tags
  }()

  @Test(arguments: [
    ("de", "„“‚‘"), ("de-CH", "«»‹›"), ("fr", "«»“”"), ("fr-CH", "«»‹›"), ("es", "“”‘’"),
    ("ru", "«»„“"), ("uk", "«»„“"), ("he", "„“‚‘"), ("ar", "«»“”"), ("fa", "«»‹›"),
    ("en-US", "“”‘’"), ("en-GB", "‘’“”"), ("sv", "””’’"), ("pl", "„”«»"), ("ja", "「」『』"),
  ])
  func desksHaveTheirMarks(_ tag: String, _ marks: String) {
    let family = MarkFamily(language: tag, in: .builtIn)
    let found = [family.outer.open, family.outer.close, family.inner.open, family.inner.close]
    #expect(found.map(\.text).joined() == marks)
  }
}
