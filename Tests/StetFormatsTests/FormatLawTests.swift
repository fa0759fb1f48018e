// What holds for every format: samples cut at every byte, and samples with bytes changed.

import Testing

@testable import StetFormats
@testable import StetText

private let samples: [(Format, String)] = [
  (
    .markdown,
    "# H *x*\n\n> q [a](b) `c`\n\n- l **b**&amp;\n\n| a | b |\n|--|--|\n| c | d |\n\n```\nx\n```\n<b>y</b>"
  ),
  (
    .html,
    "<!DOCTYPE html><title>T</title><p class='x'>A &rsquo;s <b>b</b> &#8220;c&#x201D;<br>d</p><!-- e --><script>f</script><code>g</code>é"
  ),
  (
    .xml,
    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY y 'z'>]><a><b>c &lt; d &y; &nbsp;</b><![CDATA[e & é]]><f/>g</a>"
  ),
  (
    .rss,
    "<rss><channel><title>A</title><item><description>&lt;p&gt;b &amp;amp; c&lt;/p&gt;</description><description><![CDATA[<p>d</p>]]></description></item></channel></rss>"
  ),
  (
    .nitf,
    "<nitf><body><hedline><hl1>H</hl1></hedline><p>L — <person>A</person> &quot;b&quot;</p></body></nitf>"
  ),
  (.jsonl, "{\"text\":\"a \\\"b\\\" \\u2019\"}\n{\"body_html\":\"<p>c &amp; <b>d<\\/b>é</p>\"}"),
  (
    .json,
    "{\"text\":\"a \\\"b\\\" \\u2019\",\"n\":[1e999,-0.0,{}],\"headlines\":[{\"value\":\"<p>c &amp; d</p>\"}],\"text\":\"\\ud800 e\"}"
  ),
  (
    .ninjs,
    "{\"uri\":\"x\",\"body_nitf\":\"<nitf><p>a <b>b<\\/b></p></nitf>\",\"headline_x\":\"c\"}"
  ),
  (
    .xliff,
    "<xliff version='2.0' srcLang='ar' trgLang='en'><file><unit id='1'><segment><source>а</source><target>A <pc id='1'>b</pc> <mrk translate='no'>c</mrk> d&#8217;s</target></segment></unit></file></xliff>"
  ),
  (
    .rss,
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><content type='html'>&lt;p&gt;b&lt;/p&gt;</content></entry></feed>"
  ),
  (.csv, "id\ttext\n1\tThe old man went home again\n2\ta bare cell of words\n"),
  (.srt, "1\n00:00:01,000 --> 00:00:02,000\nA <i>b</i>\nc\n\n2\n00:00:02,000 --> 00:00:03,000\nd."),
  (.vtt, "WEBVTT\n\n00:01.000 --> 00:02.000\n<v X>a &amp; b</v>\n\nNOTE x\n"),
  (.csv, "id,text\n1,\"The old \"\"man\"\" went, home\"\n2,a bare cell of words\n"),
  (
    .xliff,
    "<xliff version='1.2'><file source-language='ru'><trans-unit><source>а</source><target>A <g id='1'>b</g><x/> &quot;c&quot;</target></trans-unit></file></xliff>"
  ),
  (
    .tmx,
    "<tmx><header srclang='ar'/><tu><tuv xml:lang='ar'><seg>x</seg></tuv><tuv xml:lang='en'><seg>a <ph>z</ph> b</seg></tuv></tu></tmx>"
  ),
  (
    .text,
    "BC-A--B\nBy A B\n\nA line that is broken at a width goes on\nin the next line, and in the next line\nafter that, until there is no more that\nis to be said, and then it is at an end\nlike all other things.\n\n-30-\n"
  ),
  (.iptc7901, "\u{1}H 1\r\n\u{2}A-B\r\n   a \u{E}b\u{F} c\r\nd\r\n\u{3}t\u{4}"),
  (
    .newsml,
    "<NewsML><NewsItem><NewsLines><HeadLine>H</HeadLine></NewsLines><DataContent><nitf><p>t “u”</p></nitf></DataContent></NewsItem></NewsML>"
  ),
  (.newsml, "<newsItem><contentMeta><headline>H</headline></contentMeta><p>t</p></newsItem>"),
]

/// A document of any bytes is read, maps its characters in order, and writes them back as they
/// were.
private func checkLaws(_ bytes: [UInt8], _ format: Format) throws {
  guard let document = try? DocumentReader(format: format).document(from: bytes) else {
    // What can't be read is not written either.
    #expect(format.isXML || format == .json || format == .ninjs)
    return
  }
  #expect(document.bytes == bytes)
  #expect(document.applying(Patch([])) == bytes)
  // Plain text without signs of the wire is its own prose.
  if document.prose.map.isIdentity { return }
  #expect(document.prose.runs.allSatisfy { !$0.range.isEmpty })
  #expect(
    zip(document.prose.runs, document.prose.runs.dropFirst()).allSatisfy {
      $0.range.upper + 2 == $1.range.lower
    })
  try checkMapping(document)
  // A change of a word changes nothing outside the word.
  let letters = characters(of: document.prose).filter { $0.count == 1 }
  for range in letters where (0x61...0x7A).contains(document.prose.utf8[Int(range.lower)]) {
    guard let splice = try? document.splice(range, with: Array("Q".utf8)) else { continue }
    let patched = Patch([Edit(splice.range, splice.bytes, reason: "test/test")]).apply(to: bytes)
    #expect(patched.prefix(Int(splice.range.lower)) == bytes.prefix(Int(splice.range.lower)))
    let tail = bytes.count - Int(splice.range.upper)
    #expect(patched.suffix(tail) == bytes.suffix(tail))
  }
}

@Suite struct FormatLawTests {
  @Test(arguments: samples.indices) func samplesCutAnywhere(_ index: Int) throws {
    let (format, source) = samples[index]
    let bytes = Array(source.utf8)
    for end in 0...bytes.count { try checkLaws(Array(bytes[..<end]), format) }
    // XML and JSON are written only as a whole.
    let isWhole = format.isXML || format == .json || format == .ninjs
    for end in 0..<bytes.count where isWhole {
      #expect(throws: ReadingError.self) {
        try DocumentReader(format: format).document(from: Array(bytes[..<end]))
      }
    }
    for start in 1..<bytes.count { try checkLaws(Array(bytes[start...]), format) }
  }

  @Test(arguments: samples.indices) func samplesWithBytesChanged(_ index: Int) throws {
    let (format, source) = samples[index]
    var state: UInt64 = UInt64(index) &+ 77
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let pool = Array("<>&;\"'/!-[]`*_\\#|= \n\r\tx0{}:,".utf8) + [0, 0x80, 0xE2, 0xFF]
    for _ in 0..<300 {
      var bytes = Array(source.utf8)
      for _ in 0...next(6) {
        let at = next(bytes.count)
        switch next(3) {
        case 0: bytes[at] = pool[next(pool.count)]
        case 1: bytes.insert(pool[next(pool.count)], at: at)
        default: bytes.remove(at: at)
        }
      }
      try checkLaws(bytes, format)
    }
  }
}
