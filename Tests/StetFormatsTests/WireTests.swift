// Wire copy: what belongs to the story, lines broken at a width, messages between control bytes.

import Testing

@testable import StetFormats
@testable import StetText

@Suite struct WireTests {
  private let copy = """
    US-HARBOR-STORM
    By JANE WRITER

    LISBON, Portugal (AP) — The mayor of the harbor town said on
    Friday that "we will not leave the quay until the last boat is in,
    and that may take days," and the crew of the ferry agreed with him.
       The pilot had told the port's own men to stay as long as it would
    take. Nobody knew how long that was, and nobody asked, they said on
    the quay.

    "It is over ," he said.

    -30-

    """

  @Test(arguments: ["\n", "\r\n"]) func paragraphsRunOverLines(_ end: String) throws {
    let source = copy.replacing("\n", with: end)
    let document = try read(source)
    #expect(document.format == "text")
    #expect(
      runs(document) == [
        "By JANE WRITER",
        "LISBON, Portugal (AP) — The mayor of the harbor town said on Friday that \"we will not leave the quay until the last boat is in, and that may take days,\" and the crew of the ferry agreed with him.",
        "The pilot had told the port's own men to stay as long as it would take. Nobody knew how long that was, and nobody asked, they said on the quay.",
        "\"It is over ,\" he said.",
      ])
    #expect(document.prose.runs.first?.role == .byline)
    try checkMapping(document)
    #expect(
      try replacing("said on Friday", by: "said on Tuesday", in: document)
        == source.replacing("Friday", with: "Tuesday"))
    // A change across a line's end keeps the end behind as many words.
    #expect(
      try replacing("Friday that \"we", by: "Sunday that “we", in: document)
        == source.replacing("Friday that \"we", with: "Sunday that “we"))
    #expect(
      try replacing("on Friday that", by: "at noon that", in: document)
        == source.replacing("on\(end)Friday that", with: "at\(end)noon that"))
  }

  @Test func aLineThatLostItsEndIsALineStill() throws {
    let document = try read(copy)
    let changed = try replacing("is in, and", by: "is in,and", in: document)
    #expect(changed.split(separator: "\n").contains { $0.utf8.count > 120 })
    let again = try read(changed)
    #expect(again.prose.runs.count == document.prose.runs.count)
    #expect(runs(again)[1].contains("agreed with him.") && !runs(again)[1].contains("\n"))
  }

  @Test func textsOfOtherKindsAreAsTheyAre() throws {
    for source in [
      "One line.\nAnother line of a poem\nand a third\n", "A-B is a vitamin. It is good.\nYes.\n",
      "- one thing\n- another thing\n- a third\n- a fourth thing\n- a fifth thing\n- sixth",
      String(repeating: "A long paragraph on one line that has no breaks. ", count: 4) + "\nB.\n",
      "", "\n", "-30-", "US-HARBOR-STORM",
    ] {
      #expect(try read(source).prose.map.isIdentity)
    }
  }

  @Test func signs() {
    func isSlug(_ line: String) -> Bool { WireLine.isSlug(Array(line.utf8)[...]) }
    #expect(isSlug("US-HARBOR-STORM"))
    #expect(isSlug("BC-US--Harbor Storm, 1st Ld"))
    #expect(isSlug("HARBOR-STORM/ (UPDATE 2)"))
    #expect(!isSlug("A-B"))
    #expect(!isSlug("TEL-AVIV is a city"))
    #expect(!isSlug("Well-known men"))
    #expect(!isSlug("PRO-EU RALLY ENDS IN THE CAPITAL, POLICE SAY"))
    func isByline(_ line: String) -> Bool { WireLine.isByline(Array(line.utf8)[...]) }
    #expect(isByline("By Jane Writer and John Reporter"))
    #expect(!isByline("By Friday he had left."))
    #expect(!isByline("By the time"))
  }

  private let message =
    "\u{16}\u{16}\u{01}ABC0123 4 I 60 XYZ /SL-1\r\r\n\u{02}HARBOR-STORM\r\r\n   LIMA (XYZ) - The \u{0E}mayor\u{0F} said \"no\" .\r\r\n   Next.\r\r\n\u{03}\r\n251200 GMT\r\n\u{04}"

  @Test func messagesKeepTheirControlBytes() throws {
    let document = try read(message)
    #expect(document.format == "iptc7901")
    #expect(runs(document) == ["LIMA (XYZ) - The mayor said \"no\" .\nNext."])
    try checkMapping(document)
    #expect(
      try replacing("\" .", by: ".\"", in: document) == message.replacing("\" .", with: ".\""))
    // Seven bits stay seven bits.
    #expect(throws: Document.Obstacle.unencodable) {
      try replacing("\"no", by: "“no", in: document)
    }
    let two = try read(message + message)
    #expect(runs(two).count == 2)
    #expect(try read("\u{01}x\u{02}").prose.runs.isEmpty)
  }
}
