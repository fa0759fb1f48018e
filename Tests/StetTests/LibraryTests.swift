// The library as another package sees it: one import, public names only.

import Stet
import Testing

@Suite struct LibraryTests {
  @Test func bytesGoInAndAReportComesOut() throws {
    let engine = try Engine(Options(settings: Settings(sourceLanguage: "ar"), style: "ap"))
    let story = Array("The envoy met Yusuf al Madani in Muscat.\r\n".utf8)
    let report = try engine.review(story)
    #expect(
      String(decoding: report.cleaned, as: UTF8.self)
        == "The envoy met Yusuf al-Madani in Muscat.\r\n")
    let finding = try #require(report.findings.first)
    #expect(finding.rule == "names/article" && !finding.evidence.isEmpty)
    let isUndone = report.resolution.patch.inverted(over: story).apply(to: report.cleaned) == story
    #expect(isUndone)
  }

  @Test func namesCanBeCompared() {
    let comparison = NameMatcher().compare("Boehler", "Puller", sourceLanguage: "ar")
    #expect(comparison.probability > 0.5)
  }

  @Test func setUpFailsWithARemedy() {
    #expect(throws: SetupError.self) { _ = try Engine(Options(style: "no such style")) }
    #expect(throws: SetupError.self) { _ = try Engine(Options(only: ["no/rule"])) }
  }
}
