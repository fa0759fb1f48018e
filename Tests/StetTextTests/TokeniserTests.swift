// What is one token and what is two.

import Testing

@testable import StetText

@Suite struct TokeniserTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokeniser.tokens(of: bytes).map {
      String(decoding: bytes[$0.range.indices], as: UTF8.self)
    }
  }

  @Test func possessivesAreCutOff() {
    #expect(words("Hamas’s aides") == ["Hamas", "’s", "aides"])
    #expect(words("Israel's 'view'") == ["Israel", "'s", "'", "view", "'"])
  }

  @Test func namesKeepTheirApostrophes() {
    #expect(words("O’Brien in Sana’a") == ["O’Brien", "in", "Sana’a"])
    #expect(words("won’t") == ["won’t"])
  }

  @Test func numbersKeepTheirStops() {
    #expect(words("1,500.25 men.") == ["1,500.25", "men", "."])
  }

  @Test func hebrewGershayimStayInside() {
    #expect(words("צה\"ל אמר") == ["צה\"ל", "אמר"])
  }

  @Test func addressesAreOpaque() {
    let bytes = Array("see https://example.org/a’b?c=1, or desk@example.org.".utf8)
    let opaque = Tokeniser.tokens(of: bytes).filter { $0.kind == .opaque }
    #expect(
      opaque.map { String(decoding: bytes[$0.range.indices], as: UTF8.self) } == [
        "https://example.org/a", "desk@example.org",
      ])
  }

  @Test(arguments: 0..<100) func tokensAreInOrderAndInside(_ seed: Int) {
    var dice = Dice(UInt64(seed) &+ 7)
    let bytes = dice.bytes(dice.roll(0..<300), text: seed.isMultiple(of: 2))
    var end: UInt32 = 0
    for token in Tokeniser.tokens(of: bytes) {
      #expect(token.lower >= end && token.upper > token.lower)
      end = token.upper
    }
    #expect(Int(end) <= bytes.count)
  }
}
