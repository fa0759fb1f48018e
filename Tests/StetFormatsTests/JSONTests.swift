// JSON: which strings are prose, how escapes map, and what the standard accepts.

import Testing

@testable import StetFormats
@testable import StetText

@Suite struct JSONTests {
  private func read(_ source: String, _ fields: [String] = []) throws -> Document {
    try DocumentReader(format: .json, textFields: fields).document(from: Array(source.utf8))
  }

  @Test func fieldsByName() throws {
    let document = try read(
      #"{"uri":"x \"y\"","headline":"A “head”","body_text":"One\n\nTwo \u2019s \ud83d\ude00 \/","n":1e999,"keyword":["k"],"bodies":[{"role":"main","value":"V"}],"caption":"C"}"#
    )
    #expect(runs(document) == ["A “head”", "One\n\nTwo ’s 😀 /", "V", "C"])
    #expect(document.prose.runs.map(\.role) == [.headline, .body, .body, .caption])
    try checkMapping(document)
  }

  @Test func fieldsOfEveryNinjs() throws {
    let one = try read(
      #"{"uri":"u","headline":"A","headline_short":"B","body_text":"C","body_nitf":"<p>D</p><p>E</p>","body_web_long":"F","body_type":"no","description_slug":"G","ednote":"H","slugline":"no","person":[{"name":"no","rel":"no"}],"renditions":{"x":{"title":"I","href":"no"}},"associations":{"m":{"uri":"no","type":"no","headline":"J","description_caption":"K"}},"located":"no"}"#
    )
    #expect(runs(one) == ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"])
    #expect(one.prose.runs[1].role == .headline)
    let three = try read(
      #"{"uri":"u","standard":{"name":"ninjs","version":"3.0"},"headlines":[{"role":"main","contentType":"text/plain","value":"A"}],"bodies":[{"role":"main","contentType":"text/html","charCount":9,"value":"<p>B</p>"},{"contentType":"application/nitf+xml","value":"<nitf><body><body.content><p>C <b>d</b></p></body.content></body></nitf>"}],"descriptions":[{"value":"D"}],"edNote":"E","altIds":[{"role":"no","value":"no"}],"people":[{"name":"no","contactInfo":[{"value":"no"}]}],"genres":[{"name":"no"}],"by":"no","trustIndicators":[{"title":"F","href":"no"}],"associations":[{"name":"no","headlines":[{"value":"G"}]}]}"#
    )
    #expect(runs(three) == ["A", "B", "C d", "D", "E", "F", "G"])
    #expect(
      three.prose.runs.map(\.role) == [.headline, .body, .body, .body, .body, .headline, .headline])
  }

  @Test func fieldsByPath() throws {
    let source = #"{"a":{"b":[{"c":"one"},{"c":"two","d":"x"}],"c":"no"},"t":"top","l":["p","q"]}"#
    #expect(runs(try read(source, ["a.b[].c"])) == ["one", "two"])
    #expect(runs(try read(source, ["t", "l[]"])) == ["top", "p", "q"])
    #expect(runs(try read(source, ["l", "z"])) == [])
    #expect(runs(try read(#"[{"t":"x"},{"t":"y"}]"#, ["[].t"])) == ["x", "y"])
  }

  @Test func replacementsTakeTheStyleOfTheirSurroundings() throws {
    let escaped = try read(#"{"text":"It\u2019s \"so\" a\/b"}"#)
    #expect(
      try replacing("\"so\"", by: "“so”", in: escaped)
        == #"{"text":"It\u2019s \u201Cso\u201D a\/b"}"#)
    #expect(
      try replacing("a/b", by: "a/c/\"", in: escaped) == #"{"text":"It\u2019s \"so\" a\/c\/\""}"#)
    let lower = try read(#"{"text":"\u00e9 x"}"#)
    #expect(try replacing("x", by: "—😀", in: lower) == #"{"text":"\u00e9 \u2014\ud83d\ude00"}"#)
    let raw = try read(#"{"text":"é \"x\" y"}"#)
    #expect(try replacing("\"x", by: "“x", in: raw) == #"{"text":"é “x\" y"}"#)
    #expect(try replacing("y", by: "\\\n\t", in: raw) == #"{"text":"é \"x\" \\\n\t"}"#)
  }

  @Test func htmlInsideStringsIsReadThroughBothLayers() throws {
    let document = try read(
      #"{"body_html":"<p class=\"a\">It&rsquo;s <b>bo<\/b>ld \"x\"<\/p>\n<p>B<\/p>","text":"a < b"}"#
    )
    #expect(runs(document) == ["It’s bold \"x\"", "B", "a < b"])
    #expect(try replacing("bold", by: "bald", in: document).contains(#"<b>bo<\/b>ld"#) == false)
    #expect(try replacing("’", by: "‘", in: document).contains("It&lsquo;s"))
    #expect(try replacing("B", by: "<\"/", in: document).contains(#"<p>&lt;\"\/<\/p>"#))
    try checkMapping(document)
  }

  @Test(arguments: [
    "[]", "{}", "[[]]", "0", "-0.0e+9", "\"\"", " [1 , 2 ] ", #"["\u0000\uD800\uDC00\uD800"]"#,
    "[123456789012345678901234567890, 1e-400]", #"{"a":1,"a":2}"#, "null", "[\"\u{7F}\u{2028}\"]",
  ])
  func theStandardAccepts(_ source: String) throws {
    #expect(JSONReader.isValid(Array(source.utf8), 0..<source.utf8.count))
    #expect(try read(source).bytes == Array(source.utf8))
  }

  @Test(arguments: [
    "", " ", "[", "]", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "[1 2]", "01", "-",
    "1.",
    "1e", ".5", "+1", "0x1", "NaN", "truee", "'a'", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"",
    "\"\t\"", "[1]]", "{]", "[}", "1 2", "[,1]", "{,}", "//c\n1", "\u{FEFF}[1]",
  ])
  func theStandardRejects(_ source: String) throws {
    #expect(!JSONReader.isValid(Array(source.utf8), 0..<source.utf8.count))
    guard source != "\u{FEFF}[1]" else { return }
    let error = #expect(throws: ReadingError.self) { try read(source) }
    #expect(error?.code == .malformed)
  }

  @Test func linesAreReadOneByOne() throws {
    let source = "{\"text\":\"a\"}\r\nbroken {\"text\":\"b\"\n\n{\"text\":\"c\"}\n{\"x\":1}"
    let document = try DocumentReader(format: .jsonl).document(from: Array(source.utf8))
    #expect(runs(document) == ["a", "c"])
    #expect(try replacing("c", by: "d", in: document) == source.replacing("\"c\"", with: "\"d\""))
  }

  @Test func aMillionLevelsAreNoDeeperThanOne() throws {
    let count = 1_000_000
    let deep = [UInt8](repeating: 0x5B, count: count) + [UInt8](repeating: 0x5D, count: count)
    #expect(JSONReader.isValid(deep, 0..<deep.count))
    #expect(!JSONReader.isValid(deep, 0..<(deep.count - 1)))
    // Objects with copy at the bottom, read as a document.
    let source =
      [UInt8](repeatElement(Array("{\"a\":".utf8), count: count).joined())
      + Array("{\"text\":\"x\"}".utf8) + [UInt8](repeating: 0x7D, count: count)
    let document = try DocumentReader().document(from: source)
    #expect(document.format == "json" && runs(document) == ["x"])
  }

  @Test func formatIsKnownByContent() throws {
    #expect(try DocumentReader().document(from: Array(" {\"text\": 1}\n".utf8)).format == "json")
    #expect(try DocumentReader().document(from: Array("[AP] News".utf8)).format == "text")
    #expect(throws: ReadingError.self) {
      try DocumentReader().document(from: Array("{oops".utf8), name: "x.json")
    }
  }
}
