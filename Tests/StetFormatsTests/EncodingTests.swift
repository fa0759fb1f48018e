// Every encoding: decoded whole, mapped both ways, written back byte for byte.

import Testing

@testable import StetFormats
@testable import StetText
@testable import StetUnicode

private func read(_ bytes: [UInt8], _ encoding: String? = nil) throws -> Document {
  try DocumentReader(encoding: encoding).document(from: bytes)
}

private func string(_ document: Document) -> String {
  String(decoding: document.prose.utf8, as: UTF8.self)
}

/// The laws every document keeps, whatever its encoding.
private func checkLaws(_ document: Document, skipping mark: Int = 0) throws {
  #expect(Patch([]).apply(to: document.bytes) == document.bytes)
  var end = UInt32(mark)
  for range in characters(of: document.prose) {
    let source = document.prose.map.source(of: range)
    #expect(source.lower == end, "characters lie end to end")
    end = source.upper
    #expect(document.prose.map.text(at: source.lower) == range.lower)
    #expect(
      document.prose.map.text(at: source.upper - 1) == range.lower || source.count == range.count)
    let isDamage = document.damage.contains { $0.text.overlaps(range) }
    let own = Array(document.prose.utf8[range.indices])
    if isDamage {
      #expect(throws: Document.Obstacle.damaged) { try document.splice(range, with: [0x78]) }
    } else {
      #expect(
        document.encode(own, source)
          == Array(document.bytes[Int(source.lower)..<Int(source.upper)]))
    }
  }
  #expect(Int(end) == document.bytes.count)
}

@Suite struct EncodingTests {
  @Test(arguments: Story.all) func givenEncodingsComeBack(_ story: Story) throws {
    for encoding in story.encodings {
      let bytes = try story.bytes(in: encoding)
      let document = try read(bytes, encoding)
      #expect(string(document) == story.text)
      #expect(document.encodingOrigin == .given)
      #expect(document.damage.isEmpty)
      try checkLaws(document)
    }
  }

  @Test(arguments: Story.wide) func wideEncodingsWithAndWithoutMark(_ encoding: String) throws {
    for story in Story.all {
      let marked = try read(try wide(story.text, encoding, mark: true))
      #expect(string(marked) == story.text)
      #expect(marked.encoding == encoding)
      #expect(marked.encodingOrigin == .mark && marked.hasByteOrderMark)
      try checkLaws(marked, skipping: encoding.hasPrefix("UTF-32") ? 4 : 2)
      let bare = try read(try wide(story.text, encoding, mark: false))
      #expect(string(bare) == story.text, "\(encoding) of \(story.description)")
      #expect(bare.encoding == encoding)
      try checkLaws(bare)
    }
  }

  @Test(arguments: Story.all) func legacyEncodingsAreDetected(_ story: Story) throws {
    // ISO-8859-15 and windows-949 pass for relatives.
    let told = ["windows-949", "ISO-8859-15"]
    for encoding in story.encodings where !told.contains(encoding) {
      if encoding == "GB18030", story.encodings.count > 2 { continue }
      let document = try read(try story.bytes(in: encoding))
      #expect(string(document) == story.text, "\(encoding) read as \(document.encoding)")
      guard case .detected(let confidence) = document.encodingOrigin else {
        Issue.record("\(encoding) is detected")
        continue
      }
      #expect(confidence >= 0.8)
      try checkLaws(document)
    }
  }

  @Test func oneAccentIsEnoughForTheCommonCase() throws {
    let bytes = Array("The caf".utf8) + [0xE9] + Array(" in Lyon isn".utf8) + [0x92]
    let document = try read(bytes + Array("t open.\n".utf8))
    #expect(string(document) == "The café in Lyon isn’t open.\n")
    #expect(document.encoding == "windows-1252")
  }

  /// Few marks beyond ASCII, which as letters of other encodings would make no words.
  @Test(arguments: [
    "It’s open.\n", "He said “no” twice.\n", "“Despite all that,” she said.\n",
    "It was — at last — over; the men’s boat came in.\n",
  ])
  func marksOfTheMacAreEnough(_ text: String) throws {
    let story = Story(text: text, encodings: ["macintosh", "windows-1252"])
    for encoding in story.encodings {
      let document = try read(try story.bytes(in: encoding))
      #expect(document.encoding == encoding)
      #expect(string(document) == text)
    }
  }

  @Test func editsAreWrittenInTheDocumentsEncoding() throws {
    let document = try read(try wide("Он сказал «да».", "UTF-16BE", mark: true))
    let mark = try #require(
      characters(of: document.prose).first { document.prose.string($0) == "«" })
    let splice = try document.splice(mark, with: Array("„".utf8))
    #expect(splice.bytes == [0x20, 0x1E])
    #expect(splice.range.count == 2)
    let cyrillic = try read([0xC4, 0xE0, 0x2E], "windows-1251")
    #expect(try cyrillic.splice(TextRange(4, 5), with: Array("!…".utf8)).bytes == [0x21, 0x85])
  }

  @Test func whatDoesNotFitIsRefused() throws {
    let latin = try read(Array("He said \"no\".".utf8), "ISO-8859-1")
    #expect(throws: Document.Obstacle.unencodable) {
      try latin.splice(TextRange(8, 9), with: Array("“".utf8))
    }
    let japanese = try read([0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x2E], "ISO-2022-JP")
    #expect(string(japanese) == "日.")
    #expect(throws: Document.Obstacle.unencodable) {
      try japanese.splice(TextRange(3, 4), with: [0x21])
    }
  }

  @Test func namesOfSmallEncodingsMeanTheirSupersets() throws {
    let document = try read([0x93, 0x61, 0x94], "latin1")
    #expect(string(document) == "“a”")
    #expect(document.encoding == "windows-1252")
    let plain = try read([0x61, 0xE9], "latin1")
    #expect(plain.encoding == "ISO-8859-1")
  }

  @Test func declaredEncodingsAreBelievedUnlessTheBytesAreUTF8() throws {
    let xml =
      Array("<?xml version='1.0' encoding='koi8-r'?><p>".utf8) + [0xC4, 0xC1] + Array("</p>".utf8)
    #expect(try read(xml).encoding == "KOI8-R")
    #expect(try read(xml).encodingOrigin == .declared)
    let meta = Array("<html><meta charset=windows-1251><p>".utf8)
    #expect(string(try read(meta + [0xE4, 0xE0])).hasSuffix("да"))
    #expect(try read(meta + Array("да".utf8)).encoding == "UTF-8")
    // Not a byte shows it, but what is written into the file must fit it.
    #expect(try read(meta).encoding == "windows-1251")
    let old = "<META http-equiv=Content-Type content=\"text/html; charset=ISO-8859-2\">"
    #expect(try read(Array(old.utf8) + [0xE6]).encoding == "ISO-8859-2")
  }

  @Test func unknownNamesAndSizesAreRefused() {
    let error = #expect(throws: ReadingError.self) { try read([0x61], "utf-9") }
    #expect(error?.code == .unknownEncoding)
    #expect(throws: ReadingError.self) { try DocumentReader.check(count: 1 << 32) }
  }
}

@Suite struct PlainTextTests {
  @Test(arguments: [
    "", "\n", "\r", "\r\n", "a", "a\u{0}b", "a\r\nb\nc\rd", "\u{0}\u{0}", "x\u{FEFF}y",
    "tab\tö\n\n",
  ])
  func everyByteStays(_ text: String) throws {
    for mark in [[], [0xEF, 0xBB, 0xBF] as [UInt8]] {
      let document = try read(mark + Array(text.utf8))
      #expect(string(document) == text)
      #expect(document.encoding == "UTF-8")
      #expect(document.hasByteOrderMark == !mark.isEmpty)
      #expect(document.damage.contains { $0.kind == .nul } == text.contains("\u{0}"))
      if !text.contains("\u{0}") { try checkLaws(document, skipping: mark.count) }
    }
  }

  @Test func malformedUTF8StaysAsItIs() throws {
    let bytes = Array("“Ça va”, dit-il à Zoë. ".utf8) + [0xE2, 0x80] + Array(" Fin.\n".utf8)
    let document = try read(bytes)
    #expect(document.encoding == "UTF-8")
    #expect(string(document).contains("Zoë. \u{FFFD} Fin."))
    #expect(document.damage.map(\.kind) == [.malformed])
    try checkLaws(document)
  }

  @Test(arguments: 0..<200) func anyBytesAreRead(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let pool = Array("Some wordé “x” \r\n".utf8) + [0, 0xFF, 0xFE, 0x93, 0xE9, 0xC3, 0x81, 0x1B]
    let bytes = (0..<next(120)).map { _ in
      seed % 3 == 0 ? UInt8(next(256)) : pool[next(pool.count)]
    }
    for encoding in [nil, "UTF-8", "UTF-16LE", "UTF-16", "Shift_JIS", "GB18030", "KOI8-R"] {
      let document = try read(bytes, encoding)
      var end = document.prose.map.source(of: TextRange(0, 0)).lower
      for range in characters(of: document.prose) {
        let source = document.prose.map.source(of: range)
        #expect(source.lower == end || source.upper == end)
        end = source.upper
      }
      #expect(document.prose.utf8.isEmpty || Int(end) == bytes.count)
    }
  }

  @Test func aLongSingleLine() throws {
    let bytes = [UInt8](repeating: 0x61, count: 4_000_000)
    let document = try read(bytes)
    #expect(document.prose.map.isIdentity)
    #expect(document.lineEnding == .none && !document.endsWithNewline)
  }

  @Test func theOriginalMayHaveAnEncodingOfItsOwn() throws {
    let source = try wide("Первая строка.\nВторая.", "UTF-16LE", mark: true)
    let document = try DocumentReader().document(
      from: Array("First line.\nSecond.".utf8), source: source)
    let companion = try #require(document.companion)
    #expect(String(decoding: companion.utf8, as: UTF8.self) == "Первая строка.\nВторая.")
    #expect(LineIndex(companion.utf8).count == LineIndex(document.prose.utf8).count)
  }
}
