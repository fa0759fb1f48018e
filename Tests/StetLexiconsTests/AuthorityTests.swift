// The name authority: what must hold of every entry beyond what `lexicon check` asks of any list.

import Foundation
import StetLexicons
import Testing

@Suite struct AuthorityTests {
  /// Read once for all tests.
  private static let sources = Result { try LexiconFiles.read().sources }
  private let names: [LexiconSource]

  init() throws { names = try Self.sources.get().filter { $0.kind == "names" } }

  /// Every entry that `isFault` holds of, by its place.
  private func places(where isFault: (LexiconSource.Entry) -> Bool) -> [String] {
    names.flatMap { source in
      source.entries.filter(isFault).map { "\(source.name):\($0.line) \($0.head)" }
    }
  }

  @Test func everyEntrySaysWhatItIs() {
    let kinds: Set<String?> = ["person", "place", "body", "thing"]
    #expect(places { !kinds.contains($0["kind"]) } == [])
  }

  @Test func peopleHaveWholeNamesOrOneThatIsTheirsAlone() {
    let separators: Set<Character> = [" ", "-"]
    // Two words run into one (Salvakir) are nobody else's name.
    let isShort = { (name: String) in
      name.split(whereSeparator: separators.contains).count < 2 && name.count < 7
    }
    #expect(
      places { $0["kind"] == "person" && isShort($0.head) && $0["part"] != "family" } == [])
    // What is wrong for a whole name must be a whole name: “Khalil” is never corrected.
    #expect(
      places {
        $0["kind"] == "person" && $0["part"] != "family" && $0.variants.contains(where: isShort)
      } == [])
  }

  @Test func allIsPrecomposed() {
    let isComposed = { (text: String) in
      text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8)
    }
    #expect(
      places { entry in
        !([entry.head] + entry.variants + entry.fields.map(\.value)).allSatisfy(isComposed)
      } == [])
  }

  @Test(arguments: [
    ("ar", "پچژگکیڤ"), ("fa", "يكةى"), ("ru", "іїєґў"), ("uk", "ыэъё"), ("he", "\"'"),
  ])
  func nativeFormsUseTheLettersOfTheirLanguage(_ language: String, _ foreign: String) {
    let foreign = Set(foreign.unicodeScalars)
    #expect(
      places { entry in
        entry.list(language).contains { $0.unicodeScalars.contains(where: foreign.contains) }
      } == [])
  }

  @Test func theListIsBroad() {
    let count = names.reduce(0) { $0 + $1.entries.count }
    #expect(count >= 4_500)
    let native = names.flatMap(\.entries).count { $0.fields.contains(where: \.isNativeForm) }
    #expect(native * 10 >= count * 9, "\(native) of \(count)")
  }
}
