// The catalogue of translation artefacts: what must hold of every entry and of the whole.

import StetLexicons
import Testing

@Suite struct TermsCatalogueTests {
  private let artefacts: [LexiconSource]

  init() throws {
    // Words left over in the letters of English are a list of another kind.
    artefacts = try LexiconFiles.read().0.filter {
      $0["class"] == "artefact" && $0.name != "terms/leftovers"
    }
  }

  /// Every entry that `isFault` holds of, by its place.
  private func places(where isFault: (LexiconSource.Entry) -> Bool) -> [String] {
    artefacts.flatMap { source in
      source.entries.filter(isFault).map { "\(source.name):\($0.line) \($0.head)" }
    }
  }

  @Test func everyEntryNamesTheWordOfTheOriginal() {
    #expect(places { $0["word"] == nil } == [])
  }

  @Test func everyEntrySaysWhatSortOfChangeItIs() {
    let policies: Set<String?> = ["plain", "house", "contested", "formula"]
    #expect(places { !policies.contains($0["policy"]) } == [])
  }

  @Test func everyEntryProvesItselfTwiceEitherWay() {
    #expect(places { $0.all("fix").count + $0.all("flag").count < 2 } == [])
    #expect(places { Set($0.all("leave")).count < 2 } == [])
    #expect(places { Set($0.all("fix")).count < $0.all("fix").count } == [])
  }

  @Test(arguments: [("ar", 150), ("he", 25), ("fa", 25), ("ru", 25), ("uk", 25), ("zh", 25)])
  func theCatalogueIsBroad(_ language: String, _ least: Int) {
    let sources = artefacts.filter { $0["source-language"] == language }
    #expect(sources.reduce(0) { $0 + $1.entries.count } >= least)
  }
}
