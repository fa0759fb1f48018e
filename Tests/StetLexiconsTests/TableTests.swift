// The compiled table: what goes in comes out, damage does no harm, the embedded one is fresh.

import Foundation
import StetLexicons
import StetText
import Testing

@Suite struct TableTests {
  private func lexicon(_ sources: LexiconSource...) -> Lexicon {
    Lexicon(layers: [Table(LexiconCompiler.compile(sources))])
  }

  private func pass(_ lexicon: Lexicon, _ text: String) -> LexiconPass {
    let bytes = Array(text.utf8)
    return lexicon.read(Tokeniser.tokens(of: bytes), of: bytes)
  }

  @Test func wordsAndPhrasesAreMet() throws {
    let lexicon = lexicon(
      source("chief of staff ← chiefs of staff | office=yes; class=role\nstaff\n"))
    let pass = pass(lexicon, "Two Chiefs of Staff and the staff.")
    #expect(pass.hits.count == 1)
    let hit = try #require(pass.hits.first)
    #expect((hit.first, hit.end) == (1, 4))
    #expect(hit.variant == 1)
    #expect(hit.classes == .role)
    #expect(lexicon.head(hit.entry) == "chief of staff")
    #expect(lexicon.field(hit.entry, "office") == "yes")
    #expect(lexicon.place(hit.entry) == "t/t:6")
    #expect(pass.classes[6] == .common)
    #expect(pass.classes[1].isEmpty)
  }

  @Test func everyEntryOfTheRepositoryIsFoundAgain() throws {
    let (sources, _) = try LexiconFiles.read()
    var missing: [String] = []
    for source in sources where source.kind == "words" {
      for entry in source.entries {
        let pass = pass(.builtIn, entry.head)
        let end = UInt32(pass.classes.count)
        let isMet =
          pass.hits.contains { $0.first == 0 && $0.end == end && !$0.classes.isEmpty }
          || (end == 1 && !pass.classes[0].isEmpty)
        if !isMet { missing.append("\(source.path):\(entry.line): \(entry.head)") }
      }
    }
    #expect(missing == [])
  }

  @Test func capitalsCountWhereAnEntrySaysSo() {
    let lexicon = lexicon(
      source("WHO | case=exact; class=organisation\nwho | class=function\nMay | case=exact\n"))
    #expect(pass(lexicon, "WHO").classes == [[.organisation, .function]])
    #expect(pass(lexicon, "Who").classes == [.function])
    #expect(pass(lexicon, "may").classes == [[]])
    #expect(pass(lexicon, "May").classes == [.common])
  }

  @Test func genderAndSeveralClasses() {
    let lexicon = lexicon(
      source("Amal | gender=f; class=given surname\nDr\nOmar | class=given; also=kin; gender=m\n"))
    #expect(lexicon.classes(of: "Amal") == [.given, .surname, .feminine])
    #expect(lexicon.classes(of: "omar") == [.given, .kin, .masculine])
  }

  @Test func namesHaveAllowedAndNativeForms() {
    let lexicon = lexicon(
      source(
        "Adam Boehler ← Adam Puller | kind=person; ar=آدم بولر\n  allowed Adam Böhler\n",
        kind: "names"))
    func spelling(_ text: String) -> Spelling? { pass(lexicon, text).hits.first?.spelling }
    #expect(spelling("Adam Boehler")?.isHead == true)
    #expect(spelling("Adam Puller")?.variant == 1)
    #expect(spelling("Adam Böhler")?.isAllowed == true)
    #expect(spelling("آدم بولر")?.isNative == true)
    #expect(spelling("Adam") == nil)
  }

  @Test func styleEntriesAreNotMetInTheText() {
    #expect(
      pass(lexicon(source("captives | value=hostages\n", kind: "style")), "captives").hits.isEmpty)
  }

  @Test func phrasesDoNotCrossLines() {
    let lexicon = lexicon(source("chief of staff\n"))
    #expect(pass(lexicon, "chief\nof staff").hits.isEmpty)
    #expect(pass(lexicon, "chief  of staff").hits.count == 1)
  }

  @Test func theUppermostLayerComesLast() {
    let base = lexicon(source("Kyiv | value=1\n"))
    let over = base.overlaid(with: [source("Kyiv | value=2\n")])
    let entries = over.entries(ofFile: "t/t")
    #expect(entries.map { over.field($0, "value") } == ["1", "2"])
    #expect(base.overlaid(with: []).entries(ofFile: "t/t").count == 1)
  }

  @Test func sameSourcesSameBytes() throws {
    let (sources, _) = try LexiconFiles.read()
    let part = sources.filter { $0.entries.count < 2_000 }
    #expect(LexiconCompiler.compile(part) == LexiconCompiler.compile(part))
  }

  @Test func foldedWordsHashAlike() {
    let pairs = [
      ("KHALIL", "khalil"), ("Ma’ariv", "ma'ariv"), ("Élysée", "élysée"),
      ("ЗЕЛЕНСЬКИЙ", "зеленський"),
      ("ΑΘΗΝΑ", "αθηνα"), ("Šibenik", "šibenik"), ("İzmir", "İzmir"), ("Beʼer", "Be'er"),
    ]
    for (a, b) in pairs {
      let one = Array(a.utf8)
      let two = Array(b.utf8)
      #expect(FoldedHash.of(one, 0..<one.count) == FoldedHash.of(two, 0..<two.count), "\(a) \(b)")
      let folded = FoldedHash.folded(one, 0..<one.count)
      #expect(folded == FoldedHash.folded(two, 0..<two.count))
      #expect(FoldedHash.of(folded, 0..<folded.count) == FoldedHash.of(one, 0..<one.count))
      folded.withUnsafeBytes { #expect(FoldedHash.equal(two, 0..<two.count, $0)) }
    }
  }

  @Test func damageReadsAsNothingAndCannotCrash() {
    let sound = LexiconCompiler.compile([
      source("chief of staff ← chiefs | office=yes\nstaff\nU.S. | country=US\n")
    ])
    var state: UInt64 = 99
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<3_000 {
      var bytes = sound
      for _ in 0...random(8) { bytes[4 + random(bytes.count - 4)] = UInt8(random(256)) }
      if round % 3 == 0 { bytes.removeLast(random(bytes.count)) }
      exercise(Lexicon(layers: [Table(bytes)]))
    }
    exercise(Lexicon(layers: [Table([])]))
  }

  private func exercise(_ lexicon: Lexicon) {
    let found = pass(lexicon, "The chief of staff and the chiefs of the U.S. staff.")
    for hit in found.hits.prefix(20) {
      _ = lexicon.head(hit.entry)
      _ = lexicon.field(hit.entry, "office")
      _ = lexicon.place(hit.entry)
    }
    _ = lexicon.fileNames.count
    _ = lexicon.entries(ofFile: "t/t").prefix(20).map { lexicon.fields($0, "country") }
  }

  @Test func theEmbeddedTableIsFresh() throws {
    let (sources, _) = try LexiconFiles.read()
    let embedded = LexiconFiles.folder.deletingLastPathComponent()
      .appending(path: "Sources/CLexicons/lexicons.bin")
    let bytes = try Array(Data(contentsOf: embedded))
    #expect(
      LexiconCompiler.compile(sources) == bytes,
      "Sources/CLexicons/lexicons.bin is older than Lexicons/: run `make sync`")
    #expect(bytes.count < 6_500_000, "the table grows past what a start of 10 ms allows")
  }

  @Test func theEmbeddedTableKnowsItsWords() {
    #expect(Lexicon.builtIn.classes(of: "Monday").contains(.calendar))
    #expect(Lexicon.builtIn.classes(of: "zzzzqx").isEmpty)
  }
}
