// Markdown: prose without its marks, and what is put in never becomes a mark.

import Testing

@testable import StetFormats
@testable import StetText

@Suite struct MarkdownTests {
  private func prose(_ source: String) throws -> [String] {
    let document = try read(source, .markdown)
    try checkMapping(document)
    return runs(document)
  }

  @Test func blocks() throws {
    #expect(
      try prose(
        """
        ---
        title: "not prose"
        ---
        # Head *line* #

        First line
        second line.
        Hard  
        break.

        > Quoted
        > text.

        - one
        - [x] two
          more
        1. three

        ```swift
        let a = "code"
        ```

            indented "code"

        Under
        ---
        ***
        [ref]: http://example.test "title"
        """) == [
          "Head line", "First line second line. Hard\nbreak.", "Quoted text.", "one", "two more",
          "three", "Under",
        ])
    let roles = try read("# A\n\nB\n===\n\nc\n", .markdown).prose.runs.map(\.role)
    #expect(roles == [.headline, .headline, .body])
  }

  @Test func inlines() throws {
    #expect(
      try prose(
        "A **bold** and _it_, `\"code\"`, [text \"x\"](http://a.test \"t\") ![alt](b.png) <http://c.test>."
      ) == ["A bold and it, \u{FFFC}, text \"x\" \u{FFFC}."])
    #expect(
      try prose("5 * 3 * 2, snake_case_name, 2*3*4, a\\*b\\*") == [
        "5 * 3 * 2, snake_case_name, 234, a*b*"
      ])
    #expect(
      try prose("He [sic] said, [ref] and [x][ref].\n\n[ref]: y") == ["He [sic] said, ref and x."])
    #expect(
      try prose("One&rsquo;s &amp; AT&T <b>bo</b>ld<br>x <!-- c --> y") == [
        "One’s & AT&T bold\nx y"
      ])
    #expect(try prose("Note[^1].\n\n[^1]: The note.") == ["Note.", "The note."])
    #expect(try prose("``a ` b`` and `open") == ["\u{FFFC} and `open"])
    #expect(try prose("See http://a.test/x_y_z*q* now") == ["See http://a.test/x_y_z*q* now"])
    #expect(try prose("**“Quoted,”** he said; *x*’s") == ["“Quoted,” he said; x’s"])
    #expect(try prose("use <code>\"x\"</code> ~~not~~ so") == ["use \u{FFFC} not so"])
  }

  @Test func tables() throws {
    #expect(
      try prose("| A | B |\n|---|:-:|\n| c \\| d | `x\\|y` |\n\nafter") == [
        "A", "B", "c | d", "\u{FFFC}", "after",
      ])
  }

  @Test func htmlBlocksAndCode() throws {
    #expect(
      try prose(
        "<div class=\"a\">\nText \"x\"\n</div>\n\n<script>\nvar a\n\n</script>\n\nb\n~~~\nopen")
        == ["Text \"x\"", "b"])
  }

  @Test func replacementsNeverBecomeMarkup() throws {
    let document = try read("A word \"here\" &ldquo;x\n", .markdown)
    #expect(
      try replacing("word", by: "*[w]*", in: document) == "A \\*\\[w\\]\\* \"here\" &ldquo;x\n")
    #expect(try replacing("“", by: "‘", in: document) == "A word \"here\" &lsquo;x\n")
    let split = try read("Some *thi*ng\nelse", .markdown)
    #expect(try replacing("thing else", by: "thang else", in: split) == "Some *tha*ng\nelse")
    #expect(try replacing("thing", by: "things", in: split) == "Some *thi*ngs\nelse")
  }

  @Test(.timeLimit(.minutes(15))) func attacksCostNoMoreThanTheirLength() throws {
    for piece in [
      "[", "]", "![", "](", "[a](", "*", "_a", "*a _b ", "`", "``a`", "<", "<a ", "&", "> ", "- ",
      "|", "~~", "\\", "http://", "[^1]", "# ", "<code>", "[x][", "1. ",
    ] {
      let source = [UInt8](repeatElement(Array(piece.utf8), count: 10_000).joined())
      let document = try DocumentReader(format: .markdown).document(from: source)
      #expect(document.bytes.count == source.count)
    }
  }

  @Test func formatIsKnownByName() throws {
    let document = try DocumentReader().document(from: Array("<p>*x*</p>".utf8), name: "a.md")
    #expect(document.format == "markdown")
    #expect(runs(document) == ["x"])
  }
}
