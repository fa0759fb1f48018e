// CSV and TSV: which columns are prose, and how cells are written back.

import Testing

@testable import StetFormats
@testable import StetText

@Suite struct TableTests {
  private func read(_ source: String, _ columns: [String] = [], name: String? = nil) throws
    -> Document
  {
    let reader = DocumentReader(format: name == nil ? .csv : .auto, textFields: columns)
    return try reader.document(from: Array(source.utf8), name: name)
  }

  @Test func columnsThatLookLikeProseAreRead() throws {
    let source = """
      id,headline,body,url\r
      1,Storm closes the port of Lima,"The mayor said ""no"", and left.",https://a.test/x\r
      2,Ferries return to the old quay,"It is over,\nhe said to us.",https://a.test/y\r

      """
    let document = try read(source, name: "x.csv")
    #expect(document.format == "csv")
    #expect(
      runs(document) == [
        "Storm closes the port of Lima", "The mayor said \"no\", and left.",
        "Ferries return to the old quay", "It is over,\nhe said to us.",
      ])
    try checkMapping(document)
    #expect(
      try replacing("\"no\"", by: "\"yes\"", in: document).contains("said \"\"yes\"\", and left."))
    #expect(try replacing("Lima", by: "Quito", in: document).contains("port of Quito,\"The mayor"))
  }

  @Test func bareCellsHoldNothingThatEndsThem() throws {
    let document = try read("text\nThe old man went home", ["text"])
    #expect(throws: Document.Obstacle.unencodable) {
      try replacing("man", by: "man, tired,", in: document)
    }
    let tabs = try read("n\ttext\n1\tThe old man went home", ["text"])
    #expect(try replacing("man", by: "man, tired,", in: tabs).hasSuffix("man, tired, went home"))
    #expect(throws: Document.Obstacle.unencodable) {
      try replacing("man", by: "\tman", in: tabs)
    }
  }

  @Test func columnsAreChosenByNameOrNumber() throws {
    let source = "a;b;c\nx;y;z\np;q;r\n"
    #expect(runs(try read(source, ["b"])) == ["y", "q"])
    #expect(runs(try read(source, ["3", "a"])) == ["x", "z", "p", "r"])
    #expect(runs(try read(source, ["nothing"])) == [])
    #expect(runs(try read(source)) == [])
  }

  @Test func htmlInCells() throws {
    let document = try read("h\n\"<p class=\"\"x\"\">It is <b>bo</b>ld now</p>\"\n", ["h"])
    #expect(runs(document) == ["It is bold now"])
    #expect(try replacing("now", by: "& \"", in: document).contains("ld &amp; \"\"</p>\"\n"))
  }

  @Test(arguments: [
    "\"", "a,\"b", "\"a\"b,c\n", "\"\"\"", ",,,\n\n\n,", "\r\r\n\"\r", "a\"b\"c",
    "\u{FEFF}a,b\n1,2",
  ])
  func brokenTablesAreReadAsFarAsTheyGo(_ source: String) throws {
    for columns in [[], ["1"], ["1", "2"]] {
      let document = try read(source, columns)
      #expect(document.bytes == Array(source.utf8))
      try checkMapping(document)
    }
  }
}
