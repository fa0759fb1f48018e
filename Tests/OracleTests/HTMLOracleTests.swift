// HTML: text is what gumbo, a full HTML5 parser, takes for text.

import COracles
import Foundation
import Testing

@testable import StetFormats
@testable import StetText

func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

private let samples = [
  "<!DOCTYPE html><html><head><meta charset=utf-8><title>A &amp; B <b></title></head>"
    + "<body class='x' id=y><h1>Head</h1><p>Text &rsquo;s <b>bold</b> &#8220;x&#x201D;<br>y"
    + "<p>a < b &copy 1 &notit; <a href=\"?a=1&b=2\" title='>'>link</a><!-- no --> end</body></html>",
  "<table><tr><td>a<td>b<tr><th>c</table><ul><li>one<li>two</ul><dl><dt>x<dd>y</dl>tail",
  "<p>before<script>if (a < b) { '</p>' } <!-- <script> </script> --></script>after"
    + "<style>p > a {}</style><textarea>t <i> &lt;</textarea><iframe><p></iframe>z",
  "<div><p>one</div>two</p><pre>\nthree</pre><xmp><b></xmp><noscript>four</noscript>"
    + "<template>five</template><button>six<i>seven</button></i><nobr>eight<nobr>nine",
]

private let pieces = [
  "<", ">", "</", "/>", "<!", "<!--", "-->", "--!>", "<?", "\"", "'", "=", "&", "&amp", "&lt;",
  "&#", "&#x", "&#0;", "&#128;", "&#xD800;", "&#x110000;", "&#65", "&notin;", "&not", ";", " ",
  "/", "<p>", "</p>", "<b>", "</b>", "<br/>", "<title>", "</title>", "<script>", "</script>",
  "<![CDATA[", "]]>", "<a b=c=\"d", "<a ='x>", "<p/", "</>", "</ p>", "<1>", "<_a>",
  "<!doctype x [", "é", "“", "<textarea>", "</textarea>", "<li", "<td>", "-", "!", "x", "\n",
]

/// All text of a document, without white space.
private func ours(_ source: String) -> String {
  let bytes = Array(source.utf8)
  var scanner = MarkupScanner(bytes, isHTML: true)
  var text: [UInt8] = []
  func add(_ range: Range<Int>) {
    for piece in ReferenceScan(bytes, range, isHTML: true) {
      switch piece {
      case .plain(let stretch): text += bytes[stretch]
      case .reference(let reference, _):
        for scalar in reference.scalars { UTF8Scan.append(scalar.value, to: &text) }
      }
    }
  }
  while let piece = scanner.next() {
    if piece.kind == .text { add(piece.range) }
    guard piece.kind == .start || piece.kind == .empty else { continue }
    let name = scanner.name(piece)
    if Vocabulary.html.treatment(of: name) == .raw { scanner.skipRaw(piece.name) }
    if Vocabulary.html.plain.contains(name) { add(scanner.skipRaw(piece.name)) }
  }
  return inked(text)
}

private func theirs(_ source: String) -> String {
  var length = 0
  let count = source.utf8.count
  let text = source.withCString { oracle_html($0, count, &length) }
  defer { free(text) }
  return inked(
    text.withMemoryRebound(to: UInt8.self, capacity: length) {
      Array(UnsafeBufferPointer(start: $0, count: length))
    })
}

/// Without the white space, of which readers drop some.
func inked(_ text: [UInt8]) -> String {
  String(decoding: text.filter { $0 > 0x20 }, as: UTF8.self)
}

@Suite struct HTMLOracleTests {
  @Test(arguments: samples) func samplesReadAlike(_ source: String) {
    #expect(ours(source) == theirs(source))
  }

  @Test func mutantsReadAlike() {
    var mutants = Mutants(seed: 1)
    var found: [Disagreement] = []
    for _ in 0..<mutantCount {
      let source = mutants.next(of: samples, pieces: pieces)
      let (mine, other) = (ours(source), theirs(source))
      if mine != other { found.append(Disagreement(source: source, ours: mine, theirs: other)) }
    }
    let shortest = found.sorted { $0.source.utf8.count < $1.source.utf8.count }.prefix(5)
    let some = shortest.map(\.description).joined(separator: "\n")
    #expect(found.count == 0, "\(found.count) of \(mutantCount)\n\(some)")
  }
}
