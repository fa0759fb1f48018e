// The list of names and a house's own list laid over it.

import Stet
import StetFormats
import StetLexicons
import Testing

@Suite struct HouseNameTests {
  private func fixed(_ text: String, _ overlays: String..., style: String = "keep") throws -> String
  {
    let sources = overlays.map { body in
      LexiconSource.parse(
        "lexicon names/house\nkind names\nsource test\n\n" + body, path: "names/house.lex"
      ).0
    }
    var options = Options(style: style, only: ["names/authority"])
    options.overlays = sources
    let report = try Engine(options).review(PlainText.document(utf8: Array(text.utf8)))
    return String(decoding: report.cleaned, as: UTF8.self)
  }

  @Test func aHouseAddsNames() throws {
    let entry = "Marek Dvorzak ← Mark Dvorjak | kind=person; country=CZ\n  cues Prague\n"
    #expect(try fixed("Mark Dvorjak left Prague.", entry) == "Marek Dvorzak left Prague.")
    #expect(try fixed("Mark Dvorjak left Brno.", entry) == "Mark Dvorjak left Brno.")
  }

  @Test func theHouseListWins() throws {
    let text = "Hamas freed Aidan Alexander near Gaza."
    #expect(try fixed(text) == "Hamas freed Edan Alexander near Gaza.")
    let stands = "Aidan Alexander | kind=person; country=US\n"
    #expect(try fixed(text, stands) == text)
    let other = "Idan Alexander ← Aidan Alexander | kind=person; country=US\n  cues Gaza\n"
    #expect(try fixed(text, other) == "Hamas freed Idan Alexander near Gaza.")
  }

  @Test func theLongerNameWins() throws {
    let entries = """
      Ana Bok ← Anna Bock | kind=person; country=NL
        cues Delft
      Anna Bock Visser | kind=person; country=NL

      """
    #expect(try fixed("Anna Bock Visser saw Delft.", entries) == "Anna Bock Visser saw Delft.")
    #expect(try fixed("Anna Bock saw Delft.", entries) == "Ana Bok saw Delft.")
  }

  @Test func aFormThatIsNobodysNeedsNoContext() throws {
    let entry = "Marek Dvorzak ← Marek the Yard | kind=person; sure=yes\n"
    #expect(try fixed("Then Marek the Yard spoke.", entry) == "Then Marek Dvorzak spoke.")
  }

  @Test func theRightFormElsewhereIsEnough() throws {
    let entry = "Marek Dvorzak ← Mark Dvorjak | kind=person\n"
    #expect(
      try fixed("Marek Dvorzak spoke. Critics of Mark Dvorjak left.", entry)
        == "Marek Dvorzak spoke. Critics of Marek Dvorzak left.")
  }
}
