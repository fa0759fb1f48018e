// DOCX: what is read, how changes are tracked, and what a ZIP file may try.

import Testing

@testable import StetFormats
@testable import StetText

/// A ZIP file of members that are not packed.
func zip(_ members: [(name: String, content: [UInt8])], claimedSize: Int? = nil) -> [UInt8] {
  func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  var file: [UInt8] = []
  var directory: [UInt8] = []
  for (name, content) in members {
    let size = claimedSize ?? content.count
    let record =
      number(20, 2) + number(0, 2) + number(claimedSize == nil ? 0 : 8, 2) + number(0, 4)
      + number(Int(crc(content)), 4) + number(content.count, 4) + number(size, 4)
      + number(name.utf8.count, 2) + number(0, 2)
    directory += number(0x0201_4B50, 4) + number(20, 2) + record + number(0, 10)
    directory += number(file.count, 4) + Array(name.utf8)
    file += number(0x0403_4B50, 4) + record + Array(name.utf8) + content
  }
  let end =
    number(0x0605_4B50, 4) + number(0, 4) + number(members.count, 2) + number(members.count, 2)
    + number(directory.count, 4) + number(file.count, 4) + number(0, 2)
  return file + directory + end
}

private func crc(_ bytes: [UInt8]) -> UInt32 {
  var value: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    value ^= UInt32(byte)
    for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }
  return ~value
}

func word(_ body: String) -> [UInt8] {
  let xml =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"urn:w\"><w:body>"
    + body + "<w:sectPr/></w:body></w:document>"
  return zip([
    ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", Array(xml.utf8)),
    ("../../etc/evil", Array("evil".utf8)), ("word/styles.xml", Array("<s/>".utf8)),
  ])
}

extension String {
  /// How often a text is part of this one.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}

@Suite struct WordTests {
  private let body = """
    <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Head</w:t></w:r></w:p>
    <w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">The envoy </w:t></w:r><w:r><w:t>Boe</w:t></w:r><w:proofErr w:type="x"/><w:r><w:t>hler &amp; co</w:t></w:r>
    <w:del w:id="7" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>
    <w:ins w:id="8" w:author="A"><w:r><w:t>came in</w:t></w:r></w:ins><w:r><w:tab/><w:t>late</w:t><w:br/><w:t>now</w:t></w:r>
    <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    """

  private func change(_ word: String, _ replacement: String, _ file: [UInt8]) throws -> [UInt8] {
    let document = try DocumentReader().document(from: file, name: "a.docx")
    let text = document.prose.utf8
    let old = Array(word.utf8)
    let at = try #require(text.indices.first { text[$0...].starts(with: old) })
    let splice = try document.splice(TextRange(at, at + old.count), with: Array(replacement.utf8))
    return document.applying(Patch([Edit(splice.range, splice.bytes, reason: "test/test")]))
  }

  private func story(_ file: [UInt8], _ name: String = "word/document.xml") throws -> String {
    let archive = try Archive(file)
    let member = try #require(archive.members.first { $0.name == Array(name.utf8) })
    return String(decoding: try archive.contents(of: member), as: UTF8.self)
  }

  @Test func textReadsAsIfChangesWereAccepted() throws {
    let file = word(body)
    let document = try DocumentReader().document(from: file)
    #expect(document.format == "docx")
    #expect(runs(document) == ["Head", "The envoy Boehler & cocame in late\nnow", "cell"])
    #expect(document.prose.runs.map(\.role) == [.headline, .body, .cell])
    #expect(document.received == file)
    #expect(document.applying(Patch([])) == file)
    try checkMapping(document)
  }

  @Test func changesAreTracked() throws {
    let file = word(body)
    let changed = try change("envoy", "“envoy”", file)
    let xml = try story(changed)
    #expect(
      xml.contains(
        "<w:t xml:space=\"preserve\">The </w:t></w:r><w:del w:id=\"9\" w:author=\"Stet\"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">envoy</w:delText></w:r></w:del><w:ins w:id=\"10\" w:author=\"Stet\"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">“envoy”</w:t></w:r></w:ins><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> </w:t></w:r>"
      ))
    // The result reads as changed, and other members are where they were, byte for byte.
    let document = try DocumentReader().document(from: changed)
    #expect(runs(document)[1] == "The “envoy” Boehler & cocame in late\nnow")
    #expect(document.applying(Patch([])) == changed)
    for (old, new) in zip(try Archive(file).members, try Archive(changed).members) {
      #expect(old.name == new.name)
      if old.name != Array("word/document.xml".utf8) {
        #expect(file[old.packed] == changed[new.packed])
      }
    }
  }

  @Test func anInsertionStandsInNoOther() throws {
    let file = word(body)
    let changed = try change("came", "went", file)
    #expect(
      try story(changed).contains(
        "<w:ins w:id=\"8\" w:author=\"A\"><w:r><w:t xml:space=\"preserve\"></w:t></w:r><w:del w:id=\"9\" w:author=\"Stet\"><w:r><w:delText xml:space=\"preserve\">came</w:delText></w:r></w:del></w:ins><w:ins w:id=\"10\" w:author=\"Stet\"><w:r><w:t xml:space=\"preserve\">went</w:t></w:r></w:ins><w:ins w:id=\"8\" w:author=\"A\"><w:r><w:t xml:space=\"preserve\"> in</w:t></w:r></w:ins>"
      ))
    #expect(try rejected(changed) == rejected(file))
    #expect(runs(try DocumentReader().document(from: changed))[1].contains("& cowent in"))
    // In a link inside the insertion, it can't end.
    let linked = word(
      "<w:p><w:ins w:id=\"1\"><w:hyperlink><w:r><w:t>came in</w:t></w:r></w:hyperlink></w:ins></w:p>"
    )
    #expect(try !story(change("came", "went", linked)).contains("</w:ins><w:ins"))
    // Over a tab there is no way.
    #expect(throws: Document.Obstacle.crossesMarkup) { try change("in late", "x", word(body)) }
  }

  /// The story as it is once every change by Stet is turned down.
  private func rejected(_ file: [UInt8], _ member: String = "word/document.xml") throws -> String {
    let xml = try story(file, member)
      .replacing(/<w:ins [^>]*"Stet">.*?<\/w:ins>/, with: "")
      .replacing(/<w:del [^>]*"Stet">(.*?)<\/w:del>/) { String($0.1) }
      .replacing("delText", with: "t")
    return runs(try DocumentReader().document(from: zip([(member, Array(xml.utf8))])))
      .joined(separator: "\n")
  }

  @Test func aWordOverSeveralRunsIsChangedInEachOfThem() throws {
    let runsOfOneWord =
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>The P</w:t></w:r><w:hyperlink><w:r><w:rPr><w:i/></w:rPr><w:t>u&amp;</w:t></w:r></w:hyperlink><w:bookmarkStart w:id=\"3\"/><w:ins w:id=\"4\" w:author=\"A\"><w:r><w:t>ll</w:t></w:r></w:ins><w:r><w:t>er left</w:t></w:r></w:p>"
    let file = word(runsOfOneWord)
    let changed = try change("Pu&ller", "Boehler", file)
    let xml = try story(changed)
    #expect(
      xml.contains(
        "<w:ins w:id=\"6\" w:author=\"Stet\"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Boeh</w:t></w:r></w:ins>"
      ))
    for deleted in ["<w:delText xml:space=\"preserve\">P<", ">u&amp;<", "\"preserve\">l<"] {
      #expect(xml.contains(deleted))
    }
    #expect(
      xml.contains(
        "<w:hyperlink><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"></w:t></w:r><w:del"))
    #expect(runs(try DocumentReader().document(from: changed)) == ["The Boehler left"])
    #expect(try rejected(changed) == "The Pu&ller left")
    #expect(try rejected(try change("Boehler", "x", word(body))) == rejected(word(body)))
  }

  @Test func earlierPropertiesOfARunStayWithIt() throws {
    let look =
      "<w:rPr><w:b/><w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
    let changed = try change("one", "two", word("<w:p><w:r>\(look)<w:t>say one</w:t></w:r></w:p>"))
    #expect(try story(changed).components(of: look) == 4)
  }

  @Test func notesHeadersAndFootersAreRead() throws {
    func part(_ text: String) -> [UInt8] {
      Array("\u{FEFF}<w:x xmlns:w=\"urn:w\"><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:x>".utf8)
    }
    let file = zip([
      ("word/header1.xml", part("the head")), ("word/comments.xml", part("a comment")),
      ("word/document.xml", part("the story")), ("word/footnotes.xml", part("a note")),
      ("word/endnotes.xml", part("the end")), ("word/footer12.xml", part("the foot")),
      ("word/footerx.xml", part("no foot")),
    ])
    let document = try DocumentReader().document(from: file)
    #expect(runs(document) == ["the story", "a note", "the end", "the head", "the foot"])
    #expect(document.applying(Patch([])) == file)
    let changed = try change("a note", "a nota bene", file)
    #expect(try rejected(changed, "word/document.xml") == "the story")
    #expect(runs(try DocumentReader().document(from: changed))[1] == "a nota bene")
    for (old, new) in zip(try Archive(file).members, try Archive(changed).members)
    where old.name != Array("word/footnotes.xml".utf8) {
      #expect(file[old.packed] == changed[new.packed])
    }
    // Several parts at once.
    let both = try DocumentReader().document(from: file)
    let edits = try ["story", "note", "head", "foot"].map { old in
      let text = both.prose.utf8
      let at = try #require(text.indices.first { text[$0...].starts(with: old.utf8) })
      let splice = try both.splice(TextRange(at, at + old.utf8.count), with: Array("X".utf8))
      return Edit(splice.range, splice.bytes, reason: "test/test")
    }
    let result = try DocumentReader().document(from: both.applying(Patch(edits)))
    #expect(runs(result) == ["the X", "a X", "the end", "the X", "the X"])
  }

  @Test func badFilesAreRefused() throws {
    let reader = DocumentReader(format: .docx)
    func refuse(_ file: [UInt8]) {
      let error = #expect(throws: ReadingError.self) { try reader.document(from: file) }
      #expect(error?.code == .malformed)
    }
    refuse(Array("no zip".utf8))
    refuse(zip([("a", [1])]))
    refuse(zip([("word/document.xml", Array("<a/>".utf8))], claimedSize: 1 << 27))
    refuse(zip([("word/document.xml", Array("<a/>".utf8))], claimedSize: 99))
    let file = word("<w:p><w:r><w:t>a</w:t></w:r></w:p>")
    for end in 0..<file.count { refuse(Array(file[..<end])) }
  }

  @Test func changedBytesNeverCrash() throws {
    let file = word(body)
    var state: UInt64 = 99
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<2000 {
      var mutant = file
      for _ in 0...next(3) { mutant[next(mutant.count)] = UInt8(next(256)) }
      guard let document = try? DocumentReader(format: .docx).document(from: mutant) else {
        continue
      }
      #expect(document.applying(Patch([])) == mutant)
    }
  }
}
