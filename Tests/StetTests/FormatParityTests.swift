// The same story in any format and encoding gets the same findings.

import StetFormats
import StetText
import Testing

@testable import Stet

@Suite struct FormatParityTests {
  private static let paragraphs = [
    "LIMA — Minister Rosa Quispe said on Monday: “We won’t sign it”.",
    "The deal,which was due in May , has been put off.",
    "“They told us to wait, said Ana Torres, who runs a farm near Puno.",
  ]

  private static let sources: [(format: String, text: String)] = [
    ("text", paragraphs.joined(separator: "\n\n") + "\n"),
    ("markdown", "# \n\n" + paragraphs.joined(separator: "\n\n") + "\n"),
    ("html", paragraphs.map { "<p>\n  \($0)\n</p>" }.joined(separator: "\n")),
    ("html", paragraphs.map { "<p>" + entities(marked($0)) + "</p>" }.joined()),
    ("xml", "<a>" + paragraphs.map { "<p>\($0)</p>" }.joined() + "</a>"),
    ("nitf", "<nitf><body>" + paragraphs.map { "<p>\($0)</p>" }.joined() + "</body></nitf>"),
    ("csv", "n,text\n" + paragraphs.map { "1,\"\($0)\"\n" }.joined()),
    (
      "xliff",
      "<xliff version=\"1.2\">"
        + paragraphs.map { "<trans-unit><target>\($0)</target></trans-unit>" }.joined() + "</xliff>"
    ),
    ("json", "{\"text\":\"" + paragraphs.joined(separator: "\\n\\n") + "\"}"),
  ]

  private static func entities(_ text: String) -> String {
    text.replacing("“", with: "&ldquo;").replacing("”", with: "&#8221;")
      .replacing("’", with: "&#x2019;")
  }

  private static func marked(_ text: String) -> String {
    text.replacing("Rosa", with: "<b>Ro</b>sa").replacing("wait", with: "<a href='x'>wait</a>")
  }

  private func findings(_ bytes: [UInt8], _ format: String) throws -> [String] {
    let reader = DocumentReader(format: try #require(Format(rawValue: format)))
    let engine = try Engine(Options())
    let report = engine.review(try reader.document(from: bytes))
    return report.findings.map { finding in
      "\(finding.rule) \(finding.text) \(finding.fixes.map(\.replacement)) \(finding.isApplied)"
    }
  }

  @Test(arguments: sources.indices) func formatsAgree(_ index: Int) throws {
    let expected = try findings(Array(Self.sources[0].text.utf8), "text")
    let (format, text) = Self.sources[index]
    #expect(try findings(Array(text.utf8), format) == expected)
  }

  @Test(arguments: sources.indices) func sentencesAgree(_ index: Int) throws {
    let (format, text) = Self.sources[index]
    let reader = DocumentReader(format: try #require(Format(rawValue: format)))
    let analysis = try Engine(Options()).analyse(try reader.document(from: Array(text.utf8)))
    #expect(analysis.paragraphs.map { analysis.string($0.range) } == Self.paragraphs)
    #expect(analysis.sentences.count >= 3)
    #expect(
      analysis.sentences.allSatisfy { sentence in
        analysis.prose.runs.contains { $0.range.contains(sentence.range) }
      })
  }

  @Test(arguments: sources.indices) func fixingTwiceIsFixingOnce(_ index: Int) throws {
    let (format, text) = Self.sources[index]
    let reader = DocumentReader(format: try #require(Format(rawValue: format)))
    let engine = try Engine(Options())
    let once = engine.review(try reader.document(from: Array(text.utf8))).cleaned
    let twice = engine.review(try reader.document(from: once)).cleaned
    #expect(String(decoding: once, as: UTF8.self) == String(decoding: twice, as: UTF8.self))
  }
}
