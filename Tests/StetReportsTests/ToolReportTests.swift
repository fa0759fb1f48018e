// The reports that other tools read: what each format's readers rely on.

import Foundation
import StetFormats
import StetReports
import Testing

@testable import Stet

@Suite struct ToolReportTests {
  private let text = "é first line.\n😀 The envoy “Pulver” said so; Pulver left.\n"
  private let failure = Failure(path: "gone.txt", message: "no such file", remedy: "look")

  private func item(path: String = "story.txt") -> Reviewed {
    let place = place(of: "Pulver", in: text)
    return reviewed(
      Array(text.utf8),
      [Wish(range: place, replacement: "Bul<&>\"wer", message: "Not: “Pulver”, 100%\n?")],
      path: path)
  }

  private func bytes(_ reporter: any Reporter, _ item: Reviewed) -> [UInt8] {
    var reporter = reporter
    return reporter.start() + reporter.add(item) + reporter.finish([failure])
  }

  private func value(_ reporter: any Reporter, _ item: Reviewed) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(bytes(reporter, item)))
  }

  /// What stands at a path of keys and indices.
  private func at(_ value: Any?, _ path: Any...) -> Any? {
    path.reduce(value) { value, step in
      if let index = step as? Int {
        let list = value as? [Any]
        return list.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
      return (step as? String).flatMap { (value as? [String: Any])?[$0] }
    }
  }

  @Test func sarifNamesPlaceFixAndRule() throws {
    let log = try value(SarifReport(), item(path: "wire/a b#1.txt"))
    #expect(at(log, "version") as? String == "2.1.0")
    let run = at(log, "runs", 0)
    #expect(at(run, "columnKind") as? String == "unicodeCodePoints")
    let result = at(run, "results", 0)
    #expect(at(result, "level") as? String == "warning")
    let location = at(result, "locations", 0, "physicalLocation")
    #expect(at(location, "artifactLocation", "uri") as? String == "wire/a%20b%231.txt")
    let region = at(location, "region") as? [String: Int]
    #expect(
      region == [
        "startLine": 2, "startColumn": 14, "endLine": 2, "endColumn": 20, "byteOffset": 33,
        "byteLength": 6,
      ])
    let change = at(result, "fixes", 0, "artifactChanges", 0, "replacements", 0)
    #expect(at(change, "deletedRegion") as? [String: Int] == region)
    #expect(at(change, "insertedContent", "text") as? String == "Bul<&>\"wer")
    #expect((at(result, "partialFingerprints", "stet/v1") as? String)?.count == 16)
    let notification = at(run, "invocations", 0, "toolExecutionNotifications", 0)
    #expect(at(notification, "message", "text") as? String == "no such file; look")
    #expect(at(run, "invocations", 0, "executionSuccessful") as? Bool == false)
  }

  @Test func sarifListsEveryRuleWithItsReason() throws {
    let rules = at(try value(SarifReport(), item()), "runs", 0, "tool", "driver", "rules")
    let list = try #require(rules as? [[String: Any]])
    #expect(list.compactMap { $0["id"] as? String } == Catalogue.rules.map(\.id))
    #expect(list.allSatisfy { (at($0, "help", "text") as? String)?.isEmpty == false })
  }

  @Test func sarifIndexesItsRules() throws {
    let rule = try #require(Catalogue.rules.last)
    let place = place(of: "Pulver", in: text)
    let item = reviewed(Array(text.utf8), [Wish(range: place, rule: rule.id)])
    let result = at(try value(SarifReport(), item), "runs", 0, "results", 0)
    #expect(at(result, "ruleIndex") as? Int == Catalogue.rules.count - 1)
  }

  @Test func rdjsonCountsColumnsInBytes() throws {
    let report = try value(RdjsonReport(), item())
    let start = at(report, "diagnostics", 0, "location", "range", "start")
    #expect(start as? [String: Int] == ["line": 2, "column": 19])
    #expect(at(report, "diagnostics", 0, "severity") as? String == "WARNING")
    #expect(at(report, "diagnostics", 0, "suggestions", 0, "text") as? String == "Bul<&>\"wer")
    #expect(at(report, "diagnostics", 1, "location", "path") as? String == "gone.txt")
  }

  @Test func gitHubCommandsAreEscaped() {
    let lines = String(decoding: bytes(GitHubReport(), item(path: "a:b,c%.txt")), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix("::warning file=a%3Ab%2Cc%25.txt,line=2,endLine=2,col=14,endColumn=19,"))
    #expect(lines[0].hasSuffix("::Not: “Pulver”, 100%25%0A?%0Asafe: “Bul<&>\"wer”"))
    #expect(lines[1] == "::error file=gone.txt::no such file; look")
  }

  @Test func gitLabEntriesHaveWhatItAsksFor() throws {
    let report = try value(GitLabReport(), item())
    #expect(at(report, 0, "severity") as? String == "minor")
    #expect(at(report, 0, "location", "lines", "begin") as? Int == 2)
    #expect(at(report, 1, "severity") as? String == "blocker")
    let prints = [0, 1].compactMap { at(report, $0, "fingerprint") as? String }
    #expect(Set(prints).count == 2)
  }

  @Test func jUnitIsXMLWhateverIsInTheStory() throws {
    let odd = reviewed(
      Array("a\u{1}<b> & \"c\"\n".utf8), [Wish(range: 0..<9, message: "<&\"\u{2}>")],
      path: "<&\">.txt")
    let text = String(decoding: bytes(JUnitReport(), odd), as: UTF8.self)
    #expect(text.contains("message=\"&lt;&amp;&quot;\u{FFFD}&gt;\""))
    #expect(text.contains("name=\"&lt;&amp;&quot;&gt;.txt\""))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(text.contains("errors=\"1\""))
  }

  @Test func fixesOfMarkupAreTheBytesOfTheFile() throws {
    let html = Array("<p>Talks went on&#1548; he said.</p>\n".utf8)
    let report = try Engine(Options(only: ["punctuation/foreign"])).review(html, name: "a.html")
    let item = Reviewed(path: "a.html", report: report, sourceLanguage: nil)
    let change = at(
      try value(SarifReport(), item), "runs", 0, "results", 0, "fixes", 0, "artifactChanges", 0,
      "replacements", 0)
    let region = try #require(at(change, "deletedRegion") as? [String: Int])
    var bytes = html
    let inserted = try #require(at(change, "insertedContent", "text") as? String)
    let start = try #require(region["byteOffset"])
    bytes.replaceSubrange(start..<(start + (region["byteLength"] ?? 0)), with: inserted.utf8)
    #expect(bytes == report.cleaned)
  }

  @Test func fingerprintsOutliveMovedLines() {
    func prints(_ text: String) -> [String] {
      let item = reviewed(
        Array(text.utf8),
        [place(of: "Pulver", in: text)].map { Wish(range: $0) })
      var prints = Fingerprints(item.report.document)
      return item.report.findings.map { prints.next($0) }
    }
    let before = prints("The envoy Pulver left.\n")
    #expect(prints("A new line.\n\n  The envoy  Pulver left.\r\n") == before)
    #expect(prints("The envoy Pulver stayed.\n") != before)
  }

  @Test func alikeFindingsAreCounted() {
    let text = "Pulver.\nPulver.\n"
    let item = reviewed(Array(text.utf8), [Wish(range: 0..<6), Wish(range: 8..<14)])
    var prints = Fingerprints(item.report.document)
    let names = item.report.findings.map { prints.next($0) }
    #expect(names[1] == names[0] + "-2")
  }
}
