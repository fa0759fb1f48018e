// Markdown: text is what cmark-gfm takes for text.

import COracles
import Foundation
import Testing

@testable import StetFormats
@testable import StetText

private let samples = [
  "# Head *x*\n\nSome **bold** text, `code` and [a link](/x.test \"t\") \\* end.\nNext line.\n",
  "> quoted *text*\n> goes on\n\n- one\n- two\n  goes on\n\n1. first\n2. second\n\ntail &amp; &rsquo;",
  "| a | b |\n|---|--:|\n| c `x|y` | d \\| e |\n\nHead\n====\n\nOther\n---\n\n~~gone~~ <http://x.test>",
  "```\ncode\n```\n\n    indented\n\n![alt](img.png) [ref][r] and [r] and [none]\n\n[r]: /x.test\n",
  "a_b_c __d__ *e **f** g* ***h*** ~~i~~ [j *k* l](m) \"n\" it's\n***\n+ o\n\n  p\n\n      q\n",
]

private let pieces = [
  "*", "**", "_", "__", "`", "``", "~", "~~", "[", "]", "(", ")", "!", "\\", "#", "##", ">", "> ",
  "- ", "1. ", "+", "|", "\n", "\n\n", "    ", "\t", " ", "  \n", "&", "&amp;", "&copy", "---",
  "===", "```\n", ":", "\"", "'", "x", "é", "“", ".", ",", "[r]", "](y)", "[^1]", "* * *",
]

/// All text of a document, without white space.
private func ours(_ source: String) -> String { inked(Markdown.read(Array(source.utf8)).text) }

/// Nil where there is HTML in it: blocks of HTML are read as HTML here.
private func theirs(_ source: String) -> String? {
  var length = 0
  var hasHTML: Int32 = 0
  let count = source.utf8.count
  let text = source.withCString { oracle_markdown($0, count, &length, &hasHTML) }
  defer { free(text) }
  guard hasHTML == 0 else { return nil }
  return inked(
    text.withMemoryRebound(to: UInt8.self, capacity: length) {
      Array(UnsafeBufferPointer(start: $0, count: length))
    })
}

/// Front matter, addresses in the open (whose marks are no marks here), footnotes nobody points at
/// and a backslash before an escaped bar are not compared; nor are tildes alone among pairs of them,
/// which versions of cmark-gfm read differently.
private func isCompared(_ source: String) -> Bool {
  !["---", "+++"].contains { source.hasPrefix($0) } && !source.contains("[^1]:")
    && !source.contains(#"\\|"#)
    && (!source.contains("~~") || !source.replacing("~~", with: "").contains("~"))
    && source.ranges(of: "http").count == source.ranges(of: /<http\S*>/).count
}

@Suite struct MarkdownOracleTests {
  @Test(arguments: samples) func samplesReadAlike(_ source: String) {
    #expect(ours(source) == theirs(source))
  }

  @Test func mutantsReadAlike() {
    var mutants = Mutants(seed: 2)
    var found: [Disagreement] = []
    var count = 0
    for _ in 0..<mutantCount {
      let source = mutants.next(of: samples, pieces: pieces)
      guard isCompared(source), let other = theirs(source) else { continue }
      count += 1
      let mine = ours(source)
      if mine != other { found.append(Disagreement(source: source, ours: mine, theirs: other)) }
    }
    let shortest = found.sorted { $0.source.utf8.count < $1.source.utf8.count }.prefix(8)
    let some = shortest.map(\.description).joined(separator: "\n")
    #expect(found.count == 0, "\(found.count) of \(count)\n\(some)")
    #expect(count * 3 > mutantCount * 2, "most mutants are compared")
  }
}
