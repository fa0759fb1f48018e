// The HTML report: what stories hold stays text, and places are those of the page's own text.

import Foundation
import StetReports
import Testing

@testable import Stet

@Suite struct HTMLReportTests {
  private func page(_ items: [Reviewed]) -> String {
    var reporter = HTMLReport()
    var bytes = reporter.start()
    for item in items { bytes += reporter.add(item) }
    bytes += reporter.finish([Failure(path: "<gone>.txt", message: "no such file", remedy: "look")])
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The data of a block of the page.
  private func data(_ id: String, in page: String) throws -> [String: Any] {
    let opening = try #require(page.range(of: "id=\"\(id)\">"))
    let rest = page[opening.upperBound...]
    let closing = try #require(rest.range(of: "</script>"))
    let value = try JSONSerialization.jsonObject(with: Data(rest[..<closing.lowerBound].utf8))
    return try #require(value as? [String: Any])
  }

  @Test func storiesCannotBecomeMarkup() throws {
    let text = "</script><script>alert(1)</script> <!-- <b>Pulver</b>\n"
    let wish = Wish(
      range: place(of: "Pulver", in: text), replacement: "</script><img src=x>",
      message: "<script>", evidence: [("role", "<!--<script>", nil)])
    let page = page([reviewed(Array(text.utf8), [wish], path: "</script>.txt")])
    let story = try data("story-0", in: page)
    #expect(story["text"] as? String == text)
    #expect(story["path"] as? String == "</script>.txt")
    // The page's own: a story, the summary and the program.
    #expect(page.components(separatedBy: "<script").count == 4)
    #expect(page.components(separatedBy: "</script").count == 4)
    #expect(!page.contains("<img"))
  }

  @Test func placesCountUnitsOfUTF16() throws {
    let text = "é 😀 Pulver, 😀 envoy\n"
    let envoy = place(of: "envoy", in: text)
    let wish = Wish(
      range: place(of: "Pulver", in: text), replacement: "Bulwer",
      evidence: [("role", "envoy", envoy)])
    let story = try data("story-0", in: page([reviewed(Array(text.utf8), [wish])]))
    let finding = try #require((story["findings"] as? [[Any]])?.first)
    #expect(finding[0] as? Int == 5)
    #expect(finding[1] as? Int == 11)
    let evidence = try #require((finding[8] as? [[Any]])?.first)
    #expect(evidence[2] as? Int == 16)
  }

  @Test func placesInLongTextsAreRight() throws {
    let text = String(repeating: "é😀 line\n", count: 300) + "Pulver"
    let wish = Wish(range: place(of: "Pulver", in: text), replacement: "Bulwer")
    let story = try data("story-0", in: page([reviewed(Array(text.utf8), [wish])]))
    let finding = try #require((story["findings"] as? [[Any]])?.first)
    #expect(finding[0] as? Int == text.utf16.count - 6)
  }

  @Test func theSummaryCountsByStoryRuleAndConfidence() throws {
    let text = "Pulver and Pulver"
    let fix = Wish(range: 0..<6, replacement: "Bulwer")
    let flag = Wish(range: 11..<17, replacement: nil, rule: "made/up", confidence: 0.42)
    let page = page([
      reviewed(Array(text.utf8), [fix, flag]), reviewed(Array(text.utf8), [fix], path: "b"),
    ])
    let summary = try data("summary", in: page)
    let stories = try #require(summary["stories"] as? [[Any]])
    #expect(stories.map { $0[0] as? String } == ["story.txt", "b"])
    #expect(stories.map { $0[1] as? Int } == [1, 1])
    #expect(stories.map { $0[3] as? Int } == [1, 0])
    let rules = try #require(summary["rules"] as? [[String]])
    let counts = try #require(summary["counts"] as? [String: [Int]])
    let made = try #require(rules.firstIndex { $0[0] == "made/up" })
    #expect(counts["\(made)"] == [0, 0, 1])
    let confidence = try #require(summary["confidence"] as? [[Int]])
    #expect(confidence[9] == [2, 0, 0])
    #expect(confidence[4] == [0, 0, 1])
    #expect(summary["errors"] as? [[String]] == [["<gone>.txt", "no such file", "look"]])
  }

  @Test func thePageNeedsNothingBesideIt() {
    let page = page([])
    #expect(!page.contains("src="))
    #expect(!page.contains("<link"))
    #expect(page.contains("default-src 'none'"))
    for slot in ["<!--style-->", "<!--data-->", "<!--script-->"] { #expect(!page.contains(slot)) }
  }
}
