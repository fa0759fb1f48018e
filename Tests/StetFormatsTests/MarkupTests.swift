// HTML and XML: what is prose, where it is, and how text is written back among the markup.

import Testing

@testable import StetFormats
@testable import StetText

/// A document read from text.
func read(_ source: String, _ format: Format = .auto) throws -> Document {
  try DocumentReader(format: format).document(from: Array(source.utf8))
}

/// Its runs as strings.
func runs(_ document: Document) -> [String] {
  document.prose.runs.map { document.prose.string($0.range) }
}

/// The source with every occurrence of a word of the prose replaced.
func replacing(_ word: String, by replacement: String, in document: Document) throws -> String {
  let text = document.prose.utf8
  let word = Array(word.utf8)
  var edits: [Edit] = []
  var index = 0
  while index + word.count <= text.count {
    if text[index..<(index + word.count)].elementsEqual(word) {
      let splice = try document.splice(
        TextRange(index, index + word.count), with: Array(replacement.utf8))
      edits.append(Edit(splice.range, splice.bytes, reason: "test/test"))
      index += word.count
    } else {
      index += 1
    }
  }
  #expect(!edits.isEmpty)
  return String(decoding: Patch(edits).apply(to: document.bytes), as: UTF8.self)
}

@Suite struct HTMLTests {
  @Test func inlineTagsAreTransparentAndBlocksDivide() throws {
    let document = try read(
      "<!DOCTYPE html><html><head><title>A  title</title></head><body>\n <h1>Head<i>line</i></h1>\n"
        + "<p>Envoy Adam <b>Boe</b>hler\n   said <a href='x'>“Word</a>s”.</p><p>Next</p>tail</body>"
    )
    #expect(document.format == "html")
    #expect(
      runs(document) == [
        "A title", "Headline", "Envoy Adam Boehler said “Words”.", "Next", "tail",
      ])
    #expect(document.prose.runs.map(\.role) == [.headline, .headline, .body, .body, .body])
  }

  @Test func whatPicturesShowIsACaption() throws {
    let document = try read(
      "<figure><img src='a b.png' title=\"no\" alt=\"The mayor &amp; his “man”\"/></figure><p>In <img alt='a word'> text.<p><IMG ALT='It&#39;s \"he\"'>Next<img alt=bare><img alt=''>",
      .html)
    #expect(
      runs(document) == ["The mayor & his “man”", "In text.", "It's \"he\"", "Next"])
    #expect(document.prose.runs.map(\.role) == [.caption, .body, .caption, .body])
    try checkMapping(document)
    #expect(
      try replacing("mayor", by: "\"ma'yor\" <", in: document).contains(
        "alt=\"The &#34;ma'yor&#34; &lt; &amp; his"))
    #expect(
      try replacing("\"he\"", by: "'he'", in: document).contains("ALT='It&#39;s &#39;he&#39;'>Next")
    )
    let kept = try read("<div translate=no><img alt='a'></div><code><img alt='b'></code>c", .html)
    #expect(runs(kept) == ["\u{FFFC}c"])
  }

  @Test(arguments: [
    "<p translate=\"no\">x</p>", "<p translate='no'>x</p>", "<p a=\"b\"translate = NO >x</p>",
    "<P TRANSLATE=no>x</P>", "<p its:translate=\"no\">x</p>", "<p a=b translate=\"no\" c>x</p>",
  ])
  func whatIsNotToBeTranslatedStands(_ source: String) throws {
    #expect(runs(try read("\(source)y", .html)) == ["y"])
  }

  @Test(arguments: [
    "<p title=\"say translate='no'\">x</p>", "<p translate>x</p>", "<p translate=yes>x</p>",
    "<p translate=\"none\">x</p>", "<p data-translate=\"no\">x</p>", "<p translate:a=\"no\">x</p>",
  ])
  func whatSaysNothingOfTranslationIsRead(_ source: String) throws {
    #expect(runs(try read(source, .html)) == ["x"])
  }

  @Test func referencesAreUnits() throws {
    let document = try read(
      "<p>It&rsquo;s &#8220;on&#x201D; AT&T &amp; x &copy 1 &#146; &bogus;</p>")
    #expect(runs(document) == ["It’s “on” AT&T & x © 1 ’ &bogus;"])
    #expect(
      try replacing("“", by: "„", in: document)
        == "<p>It&rsquo;s &#8222;on&#x201D; AT&T &amp; x &copy 1 &#146; &bogus;</p>")
    #expect(
      try replacing("’", by: "“", in: document).hasPrefix("<p>It&ldquo;s &#8220;on"))
  }

  @Test func whatIsNoProseStands() throws {
    let document = try read(
      """
      <p>Use <code>"x"</code> here<!-- "not this" --> now.<script>var a = "<p>b</p>";</script>
      <pre>"pre"</pre><style>p { content: "x" }</style> after <img alt='"alt"'> that
      <span translate="no">"brand"</span> <p translate=no>"stands"</p> end
      """)
    #expect(
      runs(document) == ["Use \u{FFFC} here now.", "after that \u{FFFC}", "end"])
    #expect(throws: Document.Obstacle.crossesMarkup) {
      try document.splice(TextRange(3, 9), with: Array("this".utf8))
    }
  }

  @Test func replacementsAreEscapedAsTheirSurroundings() throws {
    let raw = try read("<meta charset=utf-8><p>Café \"x\" < y</p>")
    #expect(try replacing("x\"", by: "x” & <b>", in: raw).contains("x” &amp; &lt;b&gt; < y"))
    let bare = try read("<p>He said \"no\".</p>")
    #expect(try replacing("no\"", by: "no”", in: bare) == "<p>He said \"no&rdquo;.</p>")
    let hex = try read("<p>&#x2014; \"no\"</p>")
    #expect(try replacing("no\"", by: "no”", in: hex) == "<p>&#x2014; \"no&#x201D;</p>")
    let latin = Array("<meta charset=iso-8859-1><p>D".utf8) + [0xE9] + Array("j\"</p>".utf8)
    let document = try DocumentReader().document(from: latin)
    #expect(
      try document.splice(TextRange(4, 5), with: Array("”".utf8)).bytes == Array("&#8221;".utf8))
  }

  @Test func editsStayInsideTheirElements() throws {
    let document = try read("<p>The <b>envoy</b> left</p><p>second</p>", .html)
    #expect(
      try replacing("envoy", by: "envoys", in: document)
        == "<p>The <b>envoys</b> left</p><p>second</p>")
    #expect(
      try replacing("second", by: "A second", in: document)
        == "<p>The <b>envoy</b> left</p><p>A second</p>")
    #expect(try replacing("The", by: "“The", in: document).hasPrefix("<p>&ldquo;The <b>"))
    #expect(
      try replacing("envoy left", by: "envoy has left", in: document)
        == "<p>The <b>envoy</b> has left</p><p>second</p>")
  }

  @Test(arguments: [
    "<p>a < b and c > d</p>", "<p>x <y", "<!-- never closed", "<p>a</b></i></p></p>b", "<script>",
    "<a b='c>d'>e</a>", "<![CDATA[x]]>y", "<!doctype", "<", "</", "&", "<p>&#;&#x;&#xFFFFFFFFF;",
    "<code>x", "<table><td>a<td>b</table>c", "<p/>a<br>b<br/>c",
  ])
  func brokenMarkupIsReadAsFarAsItGoes(_ source: String) throws {
    try checkMapping(try read(source, .html))
    // XML is whole or it is none.
    guard source != "<a b='c>d'>e</a>" else { return }
    let error = #expect(throws: ReadingError.self) { try read(source, .xml) }
    #expect(error?.code == .malformed)
  }

  @Test func cellsEndWithTheirTable() throws {
    let document = try read("<table><tr><td>a<td>b<br>c</table><p>d</p>")
    #expect(runs(document) == ["a", "b\nc", "d"])
    #expect(document.prose.runs.map(\.role) == [.cell, .cell, .body])
  }

  @Test(.timeLimit(.minutes(15))) func attacksCostNoMoreThanTheirLength() throws {
    let count = 20_000
    for piece in [
      "<p>", "<b>", "</b>", "<!--", "<a b=\"", "&#", "&lt", "<code>", "<![CDATA[", "<?", "</p",
      "<td>", "<h1>", "<span translate=", "]]>", "<p/>", "&x;", "<![CDATA[&]]>", "<!---->",
      "<b>x</b>",
    ] {
      let source = [UInt8](repeatElement(Array(piece.utf8), count: count).joined())
      for format in [Format.html, .xml, .nitf, .rss] {
        let whole = format.isXML ? Array("<a>".utf8) + source + Array("</a>".utf8) : source
        let document = try? DocumentReader(format: format).document(from: whole)
        #expect(document?.bytes.count == whole.count || (document == nil && format.isXML))
      }
    }
  }
}

/// Every character of the prose that is not a break lies where the map says, in order.
func checkMapping(_ document: Document) throws {
  var end: UInt32 = 0
  for range in characters(of: document.prose) {
    let source = document.prose.map.source(of: range)
    #expect(source.lower >= end || document.prose.map.splitsUnit(range))
    end = max(end, source.lower)
    #expect(Int(source.upper) <= document.bytes.count)
    if let splice = try? document.splice(range, with: Array(document.prose.utf8[range.indices])) {
      #expect(splice.bytes.isEmpty && splice.range.isEmpty)
    }
  }
}

@Suite struct XMLTests {
  @Test func generic() throws {
    let document = try read(
      """
      <?xml version="1.0"?><!DOCTYPE story [<!ENTITY x "y>z">]>
      <story id="1"><headline>Big &quot;news&quot;</headline><guid>abc</guid>
      <body><p>One <em>two</em>&#8217;s</p><p><![CDATA[Three & "four"]]> five</p>
      First para
      still first.

      Second para.</body></story>
      """)
    #expect(document.format == "xml")
    #expect(
      runs(document) == [
        "Big \"news\"", "One two’s", "Three & \"four\" five", "First para still first.",
        "Second para.",
      ])
    let changed = try replacing("\"four", by: "“four", in: document)
    #expect(changed.contains("<![CDATA[Three & “four\"]]>"))
    #expect(
      try replacing("\"news", by: "<“news", in: document).contains("Big &lt;&#8220;news&quot;"))
    #expect(throws: Document.Obstacle.unencodable) {
      try replacing("Three", by: "]]>", in: document)
    }
  }

  @Test func nitf() throws {
    let document = try read(
      """
      <nitf><head><title>T</title><docdata><doc-id id-string="x"/></docdata></head><body>
      <body.head><hedline><hl1>Head</hl1></hedline><byline>By <person>A. Writer</person></byline>
      <dateline><location>LIMA</location></dateline></body.head>
      <body.content><block><p>LIMA — <person>Ana</person> spoke.</p></block>
      <media><media-reference source="x.jpg"/><media-caption><p>A photo</p></media-caption></media>
      </body.content></body></nitf>
      """)
    #expect(document.format == "nitf")
    #expect(
      runs(document) == ["T", "Head", "By A. Writer", "LIMA", "LIMA — Ana spoke.", "A photo"])
    #expect(
      document.prose.runs.map(\.role) == [
        .headline, .headline, .byline, .byline, .body, .caption,
      ])
  }

  @Test func feedsHoldHTMLInTwoWays() throws {
    let document = try read(
      """
      <rss version="2.0"><channel><title>News &amp; more</title><link>http://x.test/?a="b"</link>
      <item><title>One</title><guid>"g"</guid>
      <description>&lt;p&gt;He said &amp;ldquo;no&amp;rdquo; to "it".&lt;/p&gt;&lt;p&gt;B&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>Text <b>bo</b>ld &amp; "x"</p>]]></content:encoded></item>
      </channel></rss>
      """)
    #expect(document.format == "rss")
    #expect(
      runs(document) == ["News & more", "One", "He said “no” to \"it\".", "B", "Text bold & \"x\""])
    #expect(try replacing("“no", by: "‘no", in: document).contains("said &amp;lsquo;no&amp;rdquo;"))
    #expect(try replacing("B", by: "A & B", in: document).contains("&lt;p&gt;A &amp;amp; B&lt;/p"))
    #expect(try replacing("bold", by: "bald", in: document).contains("<b>ba</b>ld"))
    #expect(try replacing("& \"", by: "& <", in: document).contains("ld &amp; &lt;x\"</p>]]>"))
  }

  @Test func newsML() throws {
    let document = try read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsItem guid="urn:x"><catalogRef href="http://x"/><itemMeta><title>meta</title></itemMeta>
      <contentMeta><headline>Head</headline><slugline>SLUG-A</slugline><by>By B</by></contentMeta>
      <contentSet><inlineXML contenttype="application/xhtml+xml"><html><head><title>T</title></head>
      <body><p>Some <b>te</b>xt.</p></body></html></inlineXML></contentSet></newsItem>
      """)
    #expect(document.format == "newsml")
    #expect(runs(document) == ["Head", "By B", "T", "Some text."])
  }

  @Test func newsML1() throws {
    let source = """
      <?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "http://x.test/NewsML_1.2.dtd">
      <NewsML Version="1.2"><Catalog Href="x"/><NewsEnvelope><DateAndTime>2026</DateAndTime></NewsEnvelope>
      <NewsItem><Identification><NewsIdentifier><ProviderId>p "q"</ProviderId></NewsIdentifier></Identification>
      <NewsManagement><NewsItemType FormalName="News"/></NewsManagement>
      <NewsComponent><NewsLines><HeadLine>Head</HeadLine><SubHeadLine>Sub</SubHeadLine>
      <ByLine>By B</ByLine><DateLine>LIMA</DateLine><SlugLine>A-B</SlugLine>
      <CopyrightLine>(c)</CopyrightLine></NewsLines>
      <ContentItem><DataContent><nitf><body><body.content><p>Some <em>te</em>xt.</p></body.content></body></nitf>
      </DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
      """
    let document = try read(source)
    #expect(document.format == "newsml")
    #expect(runs(document) == ["Head", "Sub", "By B", "LIMA", "Some text."])
    #expect(try replacing("Some", by: "No", in: document).contains("<p>No <em>te</em>xt."))
    try checkMapping(document)
  }

  @Test(arguments: [
    ("<p>x</p>", "html"), ("\n <div class=a>x", "html"), ("<person> was here", "text"),
    ("<story>x</story>\n", "xml"), ("<?xml version='1.0'?><a>b</a>", "xml"), ("< 5", "text"),
    ("<feed><title>x</title></feed>", "rss"), ("plain", "text"), ("", "text"),
    ("<!-- c --><!DOCTYPE HTML><p>", "html"), ("<NITF><p>x</p></NITF>", "nitf"),
  ])
  func formatsAreKnownByTheirContent(_ source: String, _ format: String) throws {
    #expect(try read(source).format == format)
  }

  @Test func formatsAreKnownByTheirName() throws {
    let bytes = Array("just words".utf8)
    #expect(try DocumentReader().document(from: bytes, name: "a/b.HTML").format == "html")
    #expect(try DocumentReader().document(from: bytes, name: "html").format == "text")
    #expect(try DocumentReader(format: .text).document(from: bytes, name: "x.htm").format == "text")
  }
}
