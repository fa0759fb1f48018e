// XLIFF and TMX: translations are prose, originals stand beside them.

import Testing

@testable import StetFormats
@testable import StetText

@Suite struct BilingualTests {
  /// Lines of the original beside the runs.
  private func companions(_ document: Document) -> [String] {
    let companion = document.companion.map { String(decoding: $0.utf8, as: UTF8.self) } ?? ""
    let lines = companion.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let text = document.prose.utf8
    return document.prose.runs.map { run in
      lines[text[..<Int(run.range.lower)].count { $0 == 0x0A }]
    }
  }

  private let first = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="a" source-language="ru" target-language="en-US" datatype="plaintext"><body>
    <trans-unit id="1"><source>Сказал <g id="1">мэр</g>
    Иванов.</source><target>Mayor <g id="1">Iva</g>nov<x id="2"/> said &quot;no&quot;.</target>
    <alt-trans><source>x</source><target>Never read</target></alt-trans><note>Nor this</note></trans-unit>
    <trans-unit id="2" translate="no"><source>Код</source><target>Code</target></trans-unit>
    <trans-unit id="3"><source>Порт.</source></trans-unit>
    <trans-unit id="4"><source>Порт &amp; река.</source>
    <seg-source><mrk mtype="seg" mid="1">Порт</mrk></seg-source>
    <target><mrk mtype="seg" mid="1">The <bpt id="1">&lt;b&gt;</bpt>port<ept id="1">&lt;/b&gt;</ept>
      of <mrk mtype="protected">ACME Inc</mrk></mrk></target></trans-unit>
    </body></file></xliff>
    """

  @Test func xliff1() throws {
    let document = try StetFormatsTests.read(first)
    #expect(document.format == "xliff")
    #expect(document.sourceLanguage == "ru")
    #expect(runs(document) == ["Mayor Ivanov\u{FFFC} said \"no\".", "The port of \u{FFFC}"])
    #expect(companions(document) == ["Сказал мэр Иванов.", "Порт & река."])
    try checkMapping(document)
    let changed = try replacing("\"no", by: "“no", in: document)
    #expect(changed == first.replacing("&quot;no", with: "&#8220;no"))
  }

  @Test func xliff2() throws {
    let source = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="uk" trgLang="en">
      <file id="f"><unit id="u"><notes><note>x</note></notes>
      <originalData><data id="d1">&lt;b></data></originalData>
      <segment id="s1"><source>Один <pc id="1">два</pc>.</source>
      <target>One <pc id="1">two</pc> <ph id="2" dataRef="d1"/>.</target></segment>
      <ignorable><source> </source><target> </target></ignorable>
      <segment id="s2"><source>Три.</source><target>Three <mrk id="m" translate="no">km</mrk>.</target></segment>
      </unit><unit id="v" translate="no"><segment><source>a</source><target>b</target></segment></unit>
      </file></xliff>
      """
    let document = try StetFormatsTests.read(source)
    #expect(document.format == "xliff")
    #expect(document.sourceLanguage == "uk")
    #expect(runs(document) == ["One two \u{FFFC}.", "Three \u{FFFC}."])
    #expect(companions(document) == ["Один два.", "Три."])
    #expect(try replacing("two", by: "a<b", in: document).contains("<pc id=\"1\">a&lt;b</pc>"))
  }

  private let memory = """
    <tmx version="1.4"><header srclang="ar" datatype="plaintext"/><body>
    <tu><prop type="x">p</prop><tuv xml:lang="en-GB"><seg>The <hi>mayor</hi> left.</seg></tuv>
    <tuv xml:lang="fr"><seg>Le maire est parti.</seg></tuv>
    <tuv xml:lang="ar"><seg>غادر العمدة.</seg></tuv></tu>
    <tu><tuv xml:lang="ar"><seg>عاد.</seg></tuv><tuv xml:lang="en"><seg>He <ph>{x}</ph>is back.</seg></tuv></tu>
    </body></tmx>
    """

  @Test func tmx() throws {
    let document = try StetFormatsTests.read(memory)
    #expect(document.format == "tmx")
    #expect(document.sourceLanguage == "ar")
    #expect(runs(document) == ["The mayor left.", "He \u{FFFC}is back."])
    #expect(companions(document) == ["غادر العمدة.", "عاد."])
    #expect(
      try replacing("mayor", by: "envoy", in: document)
        == memory.replacing("mayor", with: "envoy"))
  }

  @Test func originalsAreFoundForStoriesOfOtherFormats() throws {
    let original = try Original(Array(memory.utf8), of: DocumentReader())
    #expect(original.language == "ar")
    let story = PlainText.document(utf8: Array("TITLE\nThe mayor left.\n\nHe was sad.".utf8))
    // By the translation: the second line has an original.
    #expect(
      String(decoding: original.prose(beside: story).utf8, as: UTF8.self) == "\nغادر العمدة.\n\n")
    // In turn: as many lines as units.
    let page = try StetFormatsTests.read("<p>One</p><p>Two</p>", .html)
    #expect(
      String(decoding: original.prose(beside: page).utf8, as: UTF8.self)
        == "غادر العمدة.\n\nعاد.")
    let plain = try Original(Array("раз\nдва\n".utf8), of: DocumentReader())
    #expect(String(decoding: plain.prose(beside: page).utf8, as: UTF8.self) == "раз\n\nдва")
    #expect(String(decoding: plain.prose(beside: story).utf8, as: UTF8.self) == "раз\nдва\n")
  }
}
