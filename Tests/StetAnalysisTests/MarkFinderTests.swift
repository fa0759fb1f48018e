// What marks are found to be, written as one letter each.

import StetLexicons
import StetText
import Testing

@testable import StetAnalysis

@Suite struct MarkFinderTests {
  private func analysis(_ text: String, _ language: String = "en-US") -> Analysis {
    Analysis(
      Prose(Array(text.utf8)), settings: Settings(language: language), lexicon: .builtIn, depth: [])
  }

  /// ( ) outer, [ ] inner, { } third; a apostrophe, p prime, P double prime, t transliteration,
  /// g gershayim.
  private func roles(_ text: String, _ language: String = "en-US") -> String {
    analysis(text, language).marks.map { mark -> String in
      switch mark.role {
      case .opening: mark.level == 1 ? "(" : mark.level == 2 ? "[" : "{"
      case .closing: mark.level == 1 ? ")" : mark.level == 2 ? "]" : "}"
      case .apostrophe: "a"
      case .prime: "p"
      case .doublePrime: "P"
      case .transliteration: "t"
      case .gershayim: "g"
      case .other: "?"
      }
    }.joined()
  }

  @Test(arguments: [
    ("He said \"no\" and left.", "()"),
    ("\"No,\" he said. \"Never.\"", "()()"),
    ("“It’s the workers’ day,” she said.", "(aa)"),
    ("\"He told me 'no' twice,\" she said.", "([])"),
    ("'Tis the '90s, rock 'n' roll and all.", "aaaa"),
    ("The 6'2\" guard scored.", "pP"),
    ("Sana'a and O'Brien met the Ba'asyir clan.", "aaa"),
    ("the prisoners' families said", "a"),
    ("”No,” he said.", "()"),
    ("``No,'' he said.", "()"),
    ("He called it «a trap».", "()"),
    ("ʿAbd al-Raḥmān spoke.", "t"),
  ])
  func english(_ text: String, _ wanted: String) {
    #expect(roles(text) == wanted, "\(text)")
  }

  @Test(arguments: [
    ("He \"lost\" and \"won\".", "de", "()()"),
    ("דובר צה\"ל אמר \"לא\".", "he", "g()"),
    ("وقال لـ\"الشرق\" أمس", "ar", "()"),
    ("Компания \"ООО \"Ромашка\"\" закрыта.", "ru", "([])"),
  ])
  func others(_ text: String, _ language: String, _ wanted: String) {
    #expect(roles(text, language) == wanted, "\(text)")
  }

  @Test func quotationOverParagraphs() {
    let text = "“One thing.\n“Another thing.\n“The last,” he said.\nHe left."
    let found = analysis(text)
    #expect(found.quotations.count == 3)
    #expect(found.quotations.allSatisfy { $0.isContinued })
    #expect(found.isQuoted(TextRange(20, 22)))
    #expect(!found.isQuoted(TextRange(text.utf8.count - 4, text.utf8.count - 2)))
  }

  @Test func missingEndIsSupplied() {
    let text = "It gave them “a lot of capital, stressing that time was short."
    let found = analysis(text)
    #expect(found.quotations.count == 1)
    #expect(found.string(found.quotations[0].range) == "“a lot of capital,")
    #expect(found.quotations[0].closing == nil)
  }

  @Test func manyMarksCostLittle() {
    for unit in [" \"a", "\"'", "“‘", "'a "] {
      let text = String(repeating: unit, count: 20_000)
      #expect(analysis(text).marks.count >= 20_000, "\(unit)")
    }
  }

  @Test func aRowOfOneMarkIsOneUnit() {
    for unit in ["\"", "'", "`", "“", "»", "’"] {
      let marks = analysis(String(repeating: unit, count: 50_000)).marks
      #expect(marks.count == 1, "\(unit)")
      #expect(marks.first?.role != .opening && marks.first?.role != .closing, "\(unit)")
    }
    #expect(roles("He said \"no\". \"\"\"\"\"\"\"\"\"\" \"Yes,\" she said.") == "()?()")
  }
}
