// The text form of lexicons: what is read, and how faults are named.

import StetLexicons
import Testing

@Suite struct ParserTests {
  private let head = "lexicon t/t\nkind words\nsource test\n\n"

  private func faults(_ body: String) -> [String] {
    LexiconSource.parse(head + body, path: "t.lex").1.map(\.description)
  }

  @Test func entriesAreReadWithVariantsAndFields() throws {
    let text =
      head + "# a comment\nU.S. ← US, USA | country=US; end=maybe\n  note  a country\nplain\r\n"
    let (source, faults) = LexiconSource.parse(text, path: "t.lex")
    #expect(faults.isEmpty)
    #expect(source.name == "t/t")
    let entry = try #require(source.entries.first)
    #expect(entry.head == "U.S.")
    #expect(entry.variants == ["US", "USA"])
    #expect(entry["country"] == "US")
    #expect(entry["note"] == "a country")
    #expect(entry.line == 6)
    #expect(source.entries.last?.head == "plain")
  }

  @Test func listsAreCutAtCommas() {
    let (source, _) = LexiconSource.parse(
      head + "A B\n  allowed  one two , three,\n", path: "t.lex")
    #expect(source.entries.first?.list("allowed") == ["one two", "three"])
  }

  @Test func blocksEndAtCommentsAndBlankLines() {
    let (source, _) = LexiconSource.parse(head + "a\nb\n\nc\n# new\nd\n", path: "t.lex")
    let blocks = source.entries.map(\.block)
    #expect(blocks[0] == blocks[1])
    #expect(Set(blocks).count == 3)
  }

  @Test func aHeadThatLacksLinesIsNamedLineByLine() {
    let found = LexiconSource.parse("kind words\n\na\n", path: "t.lex").1.map(\.description)
    #expect(
      found == [
        "t.lex:1: the head of the file lacks “lexicon”: add a line “lexicon   …” at its top",
        "t.lex:1: the head of the file lacks “source”: add a line “source   …” at its top",
      ])
  }

  @Test func everyFaultIsNamedNotOnlyTheFirst() {
    #expect(
      faults("  note early\n← x\nfoo | bar\nbaz\n  note\nqux ←\na|b=c\n") == [
        "t.lex:5: an indented line stands before the first entry: unindent it",
        "t.lex:6: the entry has no head before “←” or “|”",
        "t.lex:7: “bar” is no key=value: write both, or delete it",
        "t.lex:9: the field “note” has no value: write one or delete the line",
        "t.lex:10: no variant stands after “←”: write one or delete the arrow",
        "t.lex:11: “|” needs a space on both sides: write “a | …”",
      ])
  }

  @Test func aHeadLineTwiceOrEmptyIsAFault() {
    let text = "lexicon t/t\nkind words\nkind words\nsource\n\na\n"
    #expect(
      LexiconSource.parse(text, path: "t.lex").1.map(\.description) == [
        "t.lex:3: the head has “kind” twice: keep one of them",
        "t.lex:4: “source” in the head has no value: write one, or put a blank line after the head",
      ])
  }

  @Test func noTextCrashesTheParser() {
    let pieces = ["←", " | ", "=", ";", ",", "\n", "  ", "x", "é", "#", "\t", "kind", "\r"]
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let (source, _) = LexiconSource.parse(text, path: "t.lex")
      _ = LexiconCompiler.compile([source])
      _ = LexiconCheck.faults(in: [source])
    }
  }
}
