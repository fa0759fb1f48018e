// Stories beside their originals: what the original shows that the text alone does not.

import StetLexicons
import StetText
import Testing

@testable import StetAnalysis

@Suite struct SourceTests {
  private func clusters(_ text: String, _ source: String, _ original: String) -> [[String]] {
    let story = Analysis(
      Prose(Array(text.utf8)), companion: Prose(Array(original.utf8)),
      settings: Settings(sourceLanguage: source), lexicon: .builtIn)
    return story.entities.flatMap(\.clusters).map(\.variants)
  }

  @Test func aBodyRenderedAnewIsOneBody() {
    let found = clusters(
      """
      The Harbour Watch closed the gate on Sunday.
      Two boats were stopped by the Harbour Watch.
      The mayor thanked the Harbour Sentries.
      """, "he",
      """
      שומרי הנמל סגרו את השער ביום ראשון.
      שתי סירות נעצרו על ידי שומרי הנמל.
      ראש העיר הודה לשומרי הנמל.
      """)
    #expect(found.contains { Set($0) == ["Harbour Watch", "Harbour Sentries"] })
  }

  @Test func theSameWordsOfTitlesAreNoNames() {
    let found = clusters(
      """
      The Prime Minister came on Sunday.
      Two boats were sent by the Premier.
      The mayor thanked the Prime Minister.
      """, "he",
      """
      ראש הממשלה בא ביום ראשון.
      שתי סירות נשלחו על ידי ראש הממשלה.
      ראש העיר הודה לראש הממשלה.
      """)
    #expect(found.isEmpty)
  }

  @Test func aMarkMoreOrLessIsTheSameHebrewName() {
    let found = clusters(
      """
      Captain Adnan Hamis left the port.
      The sea was calm, Homis said.
      Nobody asked Homis again.
      """, "he",
      """
      הקפטן עדנאן ח'מיס עזב את הנמל.
      הים היה שקט, אמר חמיס.
      איש לא שאל את חמיס שוב.
      """)
    #expect(found.contains { Set($0) == ["Hamis", "Homis"] })
  }

  @Test func aNameThatLostItsMiddleIsTold() {
    let found = clusters(
      """
      The Harbour Protection Act was passed on Sunday.
      Two boats broke the Harbour Act.
      The mayor praised the Harbour Protection Act.
      """, "he",
      """
      חוק הגנת הנמל עבר ביום ראשון.
      שתי סירות הפרו את חוק הגנת הנמל.
      ראש העיר שיבח את חוק הגנת הנמל.
      """)
    #expect(found.contains { Set($0) == ["Harbour Protection Act", "Harbour Act"] })
  }

  @Test func aQuotationBehindAParticleIsNoPartOfTheWord() {
    let source = SourceText(Prose(Array("הוקם ה\"מגדלור החדש\" ליד צה\"ל".utf8)), .builtIn)
    let words = source.words.map { source.stems[Int($0.stem)].range.count }
    // מגדלור without its particle and mark; צה"ל with its mark.
    #expect(words.contains(12))
    #expect(words.contains(7))
  }

  @Test func numbersBeforeChineseAreWordsOfTheirOwn() {
    let text = Array("1989年罗梦琪来了。2001年罗梦琪走了。".utf8)
    let source = SourceText(Prose(text), .builtIn)
    let words = source.words.map { String(decoding: text[$0.range.indices], as: UTF8.self) }
    #expect(words.contains("1989"))
    #expect(words.contains { $0.hasPrefix("罗梦") })
  }

  @Test func aShortWordOfGrammarIsNoRestOfAName() {
    // שמלא is no ש, מ and לא.
    let source = SourceText(Prose(Array("יובל שמלא בא. הוא לא שר. לא שמע.".utf8)), .builtIn)
    #expect(source.words.contains { $0.range.count == 8 && $0.range.lower > 6 })
  }

  @Test func chineseNamesAreFoundByRepetition() {
    let found = clusters(
      """
      Factory director Luo Mengqi opened the hospital.
      The doctor said Luo Mengqi was ill.
      Reporters asked Lo Mangchi about the price.
      The bank thanked Luo Mengqi on Monday.
      """, "zh",
      """
      厂长罗梦琪开了医院。
      医生说罗梦琪病了。
      记者问罗梦琪价格。
      银行周一感谢罗梦琪。
      """)
    #expect(found.contains { $0.contains("Lo Mangchi") || $0.contains("Mangchi") })
  }

  @Test func russianWordsMeanWithoutTheirEndings() {
    let source = SourceText(Prose(Array("Правительства и министерству".utf8)), .builtIn)
    let glossed = source.words.filter { !source.stems[Int($0.stem)].glosses.isEmpty }
    #expect(glossed.count == 2)
  }
}
