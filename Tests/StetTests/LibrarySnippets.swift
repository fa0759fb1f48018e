// The code of “Using the library”, compiled and run: what the page says is what the library does.

import Foundation
import Stet
import Testing

@Suite struct LibrarySnippets {
  @Test func theCodeOnThePageIsTheCodeHere() throws {
    let here = URL(filePath: #filePath)
    let page = here.deletingLastPathComponent().appending(
      path: "../../Sources/Stet/Stet.docc/UsingTheLibrary.md")
    let own = try Self.lines(String(contentsOf: here, encoding: .utf8)).joined(separator: "\n")
    let blocks = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```swift\n")
    #expect(blocks.count == 7)
    for block in blocks.dropFirst() {
      let code = try #require(block.components(separatedBy: "\n```").first)
      #expect(own.contains(Self.lines(code).joined(separator: "\n")), "\(code)")
    }
  }

  /// Lines without their indentation.
  private static func lines(_ text: String) -> [String] {
    text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func aStoryIsReviewed() throws {
    let engine = try Engine(Options(settings: Settings(sourceLanguage: "ar"), style: "ap"))
    let story = Array("The envoy said “no\" and left .".utf8)
    let report = try engine.review(story)
    let cleaned = String(decoding: report.cleaned, as: UTF8.self)
    // The envoy said “no” and left.
    #expect(cleaned == "The envoy said “no” and left.")
    #expect(report.findings.count { $0.isApplied && !$0.evidence.isEmpty } == 2)

    for finding in report.findings where finding.isApplied {
      print(finding.rule, finding.message, finding.confidence)
      for evidence in finding.evidence { print("  because", evidence.kind, evidence.detail) }
    }
  }

  @Test func formatsAreNamed() throws {
    let engine = try Engine()
    let reader = DocumentReader(format: .html, encoding: "windows-1252")
    let page = Array("<p>Two men , both tall, stayed.</p>".utf8)
    let pageReport = try engine.review(page, reader: reader)
    let markup = String(decoding: pageReport.cleaned, as: UTF8.self)
    // <p>Two men, both tall, stayed.</p>
    #expect(markup == "<p>Two men, both tall, stayed.</p>")
  }

  @Test func theOriginalIsReadToo() throws {
    let engine = try Engine(Options(settings: Settings(sourceLanguage: "ar")))
    let translation = Array("Puller left.\nThe envoy Adam Boehler spoke.".utf8)
    let original = Array("غادر بولر.\nتحدث المبعوث آدم بولر.".utf8)
    let document = try DocumentReader().document(from: translation, source: original)
    let comparison = engine.review(document)
    #expect(comparison.document.bytes == translation)
  }

  @Test func whatCantBeHadIsSaid() {
    do {
      _ = try Engine(Options(style: "nobody"))
    } catch {
      print(error.problem, error.remedy)
    }
    #expect(throws: SetupError.self) { try Engine(Options(style: "nobody")) }
  }

  @Test func namesAreCompared() {
    let matcher = NameMatcher()
    let likely = matcher.probability("Puller", "Boehler", sourceLanguage: "ar")
    #expect(likely > 0.9)
  }
}
