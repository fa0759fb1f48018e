// What editors are told of their lexicons.

import Foundation
import Testing

@Suite struct LexiconCommandTests {
  private let desk: Desktop

  init() throws { desk = try Desktop() }

  @Test func ownLexiconsHaveNoFault() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let ran = try Command.run("lexicon", "check", "Lexicons", in: root)
    #expect(ran.status == 0, "\(ran.text)")
  }

  @Test func everyFaultIsNamedWithItsLine() throws {
    _ = try desk.write(
      "house/names/own.lex",
      """
      lexicon  names/own
      kind     names
      source   our own

      Zorblat Quux ← Zorblatt Quux | kind=person
        fix    There is no arrow here.
        leave  Nothing is wrong with this.
        flag   Nothing is reported in this.
      """)
    _ = try desk.write("house/words/none.lex", "kind words\n\nzorb\n")
    _ = try desk.write("house/words/latin.lex", [0x6B, 0xE9, 0x0A])
    let ran = try Command.run("lexicon", "check", "house", in: desk.folder)
    #expect(ran.status == 1)
    #expect(ran.text.contains("house/names/own.lex:6: the example has no “→”"))
    #expect(ran.text.contains("house/names/own.lex:8: nothing is reported"))
    #expect(!ran.text.contains("own.lex:7"))
    #expect(ran.text.contains("house/words/none.lex:1: the head of the file lacks “lexicon”"))
    #expect(ran.text.contains("house/words/latin.lex:1: not UTF-8"))
    #expect(ran.text.contains("3 examples"))
  }

  @Test func aFolderWithoutLexicons() throws {
    #expect(try Command.run("lexicon", "check", "gone", in: desk.folder).status == 2)
    _ = try desk.write("empty/a.txt", "x")
    let ran = try Command.run("lexicon", "check", "empty", in: desk.folder)
    #expect(ran.status == 2)
    #expect(ran.err.contains("the folder has no .lex file"))
  }

  @Test func showTellsWhereAWordIsFrom() throws {
    let ran = try Command.run("lexicon", "show", "prime minister")
    #expect(ran.text.contains("words/roles:"))
    #expect(ran.status == 0)
    #expect(try Command.run("lexicon", "show", "xqzzy").status == 1)
  }

  @Test func lexiconsOfADeskAreLaidOver() throws {
    _ = try desk.write(
      "house/words/own.lex",
      "lexicon words/own\nkind words\nclass title\nsource our own\n\nXqzzymaster\n")
    let ran = try Command.run(
      "lexicon", "show", "Xqzzymaster", "--lexicons", "house", in: desk.folder)
    #expect(ran.text.contains("can be: title"))
  }

  @Test func aStyleMayBeAFile() throws {
    _ = try desk.write(
      "daily.lex",
      "lexicon styles/daily\nkind style\nsource our own\n\ncaptives | value=hostages\n")
    _ = try desk.write("none.lex", "lexicon words/x\nkind words\nsource our own\n\nx\n")
    _ = try desk.write("a.txt", "Text.\n")
    #expect(try Command.run("check", "--style", "daily.lex", "a.txt", in: desk.folder).status == 0)
    let ran = try Command.run("check", "--style", "./none.lex", "a.txt", in: desk.folder)
    #expect(ran.status == 2)
    #expect(ran.err.contains("it is no style"))
  }
}
