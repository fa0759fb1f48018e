// The Swift face of ICU: what it answers, and how it refuses.

import Testing

@testable import StetUnicode

private func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

@Suite struct NormalisationTests {
  @Test func composesAndDecomposes() throws {
    #expect(try NormalisationForm.nfc.normalise(utf8("Cafe\u{301}")) == utf8("Caf\u{E9}"))
    #expect(try NormalisationForm.nfd.normalise(utf8("Caf\u{E9}")) == utf8("Cafe\u{301}"))
    #expect(try NormalisationForm.nfkc.normalise(utf8("ﬁve №")) == utf8("five No"))
    #expect(try NormalisationForm.foldedNFKC.normalise(utf8("Straße")) == utf8("strasse"))
  }

  @Test func knowsWhatIsNormalAlready() throws {
    #expect(try NormalisationForm.nfc.holds(for: utf8("Caf\u{E9}")))
    #expect(try !NormalisationForm.nfc.holds(for: utf8("Cafe\u{301}")))
    #expect(try NormalisationForm.nfkc.holds(for: utf8("plain")))
    #expect(try !NormalisationForm.foldedNFKC.holds(for: utf8("Plain")))
  }

  @Test func growsItsBuffer() throws {
    // One ligature becomes eighteen letters.
    let text = String(repeating: "\u{FDFA}", count: 400)
    let made = try NormalisationForm.nfkd.normalise(utf8(text))
    #expect(made.count > utf8(text).count * 8)
  }

  @Test func malformedBytesBecomeReplacementCharacters() throws {
    #expect(try NormalisationForm.nfc.normalise([0x61, 0xFF, 0x62]) == utf8("a\u{FFFD}b"))
  }
}

@Suite struct BreakTests {
  @Test func sentencesAreByteOffsets() throws {
    let text = "Él dijo “no”. Then Mr. Núñez left on Jan. 5. Fin."
    let plain = try Breaker(.sentence, locale: "en").boundaries(in: utf8(text))
    let standard = try Breaker(.sentence, locale: "en@ss=standard").boundaries(in: utf8(text))
    #expect(standard.count < plain.count)
    let first = Int32("Él dijo “no”. ".utf8.count)
    #expect(standard.first == 0)
    #expect(standard.contains(first))
    #expect(standard.last == Int32(text.utf8.count))
  }

  @Test func wordsAreToldFromSpaces() throws {
    let breaks = try Breaker(.word).breaks(in: utf8("Two words, 3 числа"))
    #expect(breaks.filter(\.isWord).map(\.end) == [3, 9, 12, 23])
  }

  @Test func graphemesHoldTogether() throws {
    let text = "e\u{301}👩‍👧"
    #expect(try Breaker(.grapheme).boundaries(in: utf8(text)) == [0, 3, Int32(text.utf8.count)])
  }

  @Test func emptyAndMalformedTextIsNoTrouble() throws {
    #expect(try Breaker(.word).boundaries(in: []) == [0])
    #expect(try Breaker(.word).boundaries(in: [0x61, 0xFF, 0xC3]).last == 3)
  }

  @Test func growsItsBuffer() throws {
    let text = [UInt8](repeating: 0x2E, count: 5000)
    #expect(try Breaker(.grapheme).boundaries(in: text).count == 5001)
  }
}

@Suite struct TransliteratorTests {
  @Test func romanises() throws {
    let bgn = try Transliterator.named("Russian-Latin/BGN")
    #expect(try bgn.apply(to: "Владимир Щербаков") == "Vladimir Shcherbakov")
    let ascii = try Transliterator.named("Any-Latin; Latin-ASCII")
    #expect(try ascii.apply(to: "Ελλάδα, Łódź") == "Ellada, Lodz")
  }

  @Test func isOpenedOnceAndShared() async throws {
    let first = try Transliterator.named("Latin-ASCII")
    #expect(try Transliterator.named("Latin-ASCII") === first)
    let results = await withTaskGroup(of: String?.self, returning: [String?].self) { group in
      for _ in 0..<64 {
        group.addTask { try? Transliterator.named("Latin-ASCII").apply(to: "Škoda") }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.allSatisfy { $0 == "Skoda" })
  }

  @Test func unknownIdsAreToldByName() {
    let error = #expect(throws: UnicodeError.self) { try Transliterator.named("Klingon-Latin") }
    #expect(error?.code == .unknownName)
    #expect(error?.description.contains("Klingon-Latin") == true)
  }
}

@Suite struct DelimiterTests {
  @Test func marksOfALocale() throws {
    let german = try Delimiters(locale: "de")
    #expect(german.opening == "„" && german.closing == "“")
    #expect(german.innerOpening == "‚" && german.innerClosing == "‘")
    let swiss = try Delimiters(locale: "fr_CH")
    #expect(swiss.opening == "«" && swiss.innerOpening == "‹")
  }

  @Test func anUnknownLocaleHasTheRootsMarks() throws {
    #expect(try Delimiters(locale: "xx_ZZ").opening == "“")
  }
}

@Suite struct PropertyTests {
  @Test func scripts() throws {
    #expect(UnicodeScript(of: "ж").code == "Cyrl")
    #expect(UnicodeScript(of: ",").code == "Zyyy")
    #expect(try UnicodeScript("Cyrillic") == UnicodeScript(of: "ж"))
    #expect(try UnicodeScript("Arab").uses("،"))
    #expect(throws: UnicodeError.self) { try UnicodeScript("Elvish") }
  }

  @Test func propertiesByName() throws {
    #expect(try UnicodeProperty("Quotation_Mark").holds(for: "„"))
    #expect(try !UnicodeProperty("Quotation_Mark").holds(for: "x"))
    #expect(try UnicodeProperty("gc").value(of: "A") == "Lu")
    #expect(throws: UnicodeError.self) { try UnicodeProperty("Tasty") }
  }
}
