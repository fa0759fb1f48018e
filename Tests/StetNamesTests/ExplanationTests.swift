// Reasons of a comparison: the letters that stand for each other and what they write.

import StetNames
import Testing

struct ExplanationTests {
  let matcher = NameMatcher()

  @Test func lettersSpellBothNamesAndTheSource() throws {
    let result = matcher.explain("Boehler", "Puller", sourceLanguage: "ar")
    let part = try #require(result.parts.first)
    #expect(part.letters.map(\.a).joined() == "Boehler")
    #expect(part.letters.map(\.b).joined() == "Puller")
    #expect(part.source?.hasPrefix("بو") == true)
    let vowel = try #require(part.letters.first { $0.a == "oe" })
    #expect(vowel.b == "u" && vowel.source == "و" && vowel.factor > 1)
    #expect(result.reasons.contains { $0.speaksFor && $0.text == "oe and u both write و" })
  }

  @Test func marksAndCaseStayAsTheyWereWritten() throws {
    let result = matcher.explain("Šahīn", "SHAHEEN", sourceLanguage: "ar")
    #expect(result.parts.first?.letters.map(\.a).joined() == "Šahīn")
    #expect(result.parts.first?.letters.map(\.b).joined() == "SHAHEEN")
  }

  @Test func doubledConsonantIsWrittenOnce() {
    let result = matcher.explain("Hammoud", "Hammud", sourceLanguage: "ar")
    #expect(result.parts.first?.source?.filter { $0 == "م" }.count == 1)
  }

  @Test func givenSourceFormIsReadLetterByLetter() {
    let result = matcher.explain(
      "Schultz", "Shults", sourceLanguage: "ar", sourceForm: "شولتس")
    #expect(result.letters.compactMap(\.source).joined() == "شولتس")
    #expect(result.letters.map(\.a).joined() == "Schultz")
    #expect(result.letters.map(\.b).joined() == "Shults")
    #expect(result.reasons.first?.text == "both can be read off شولتس")
  }

  @Test func whatSpeaksForTwoNamesIsSaid() {
    let result = matcher.explain("Sinan", "Simar", sourceLanguage: "ar")
    #expect(result.reasons.contains { !$0.speaksFor })
  }

  @Test func languageIsFoundWhereItIsNotTold() {
    #expect(matcher.explain("Lebedev", "Lebedew").sourceLanguage != nil)
    // Chinese has no table of letters: nothing is claimed of them.
    let chinese = matcher.explain("Zhou", "Chou", sourceLanguage: "zh")
    #expect(chinese.parts.first?.letters.allSatisfy { $0.source == nil } == true)
  }

  @Test func oddNamesAreExplained() {
    for odd in ["", "-", "'", "محمد", "č", "al-", String(repeating: "Abdullah ", count: 40)] {
      #expect(matcher.explain(odd, "Ali").probability <= 1)
      let form = matcher.explain(odd, "Ali", sourceLanguage: "ar", sourceForm: odd)
      #expect(form.probability <= 1)
    }
  }
}
