// Every example of every rule, run through the whole engine: the manual's proofs.

import Stet
import StetFormats
import StetText
import Testing

@Suite struct RuleExampleTests {
  @Test(arguments: Catalogue.rules.map(\.id)) func examplesHold(_ id: String) throws {
    let rule = try #require(Catalogue.rule(id))
    for example in rule.examples {
      let held = try holds(example, of: rule)
      #expect(held, "\(rule.id): \(example.text)")
    }
  }

  @Test(arguments: Catalogue.rules.map(\.id)) func everyRuleSaysWhatItLeaves(_ id: String) throws {
    let rule = try #require(Catalogue.rule(id))
    let leaves = rule.examples.contains { if case .leaves = $0.expectation { true } else { false } }
    #expect(leaves, "\(rule.id) has no example of what it leaves alone")
    #expect(rule.id.contains("/"))
    #expect(!rule.fault.isEmpty && !rule.why.isEmpty)
  }

  @Test func idsAreUnique() {
    #expect(Set(Catalogue.rules.map(\.id)).count == Catalogue.rules.count)
  }

  private func holds(_ example: Example, of rule: Rule) throws -> Bool {
    let safe = try review(example, of: rule, .safe)
    let cleaned = String(decoding: safe.cleaned, as: UTF8.self)
    #expect(try isStable(safe, example, rule, .safe), "\(rule.id) is not stable: \(example.text)")
    switch example.expectation {
    case .fixes(let wanted):
      return cleaned == wanted
    case .suggests(let wanted):
      let suggested = try review(example, of: rule, .suggested)
      #expect(try isStable(suggested, example, rule, .suggested), "\(rule.id): \(example.text)")
      return cleaned == example.text && String(decoding: suggested.cleaned, as: UTF8.self) == wanted
    case .flags(let passage):
      return cleaned == example.text && safe.findings.contains { $0.text == passage }
    case .leaves:
      return safe.findings.isEmpty
    case .misses(let wanted):
      return cleaned != wanted
    }
  }

  private func review(
    _ example: Example, of rule: Rule, _ threshold: Applicability, text: String? = nil
  ) throws -> Report {
    let settings = Settings(language: example.language, sourceLanguage: example.sourceLanguage)
    let engine = try Engine(
      Options(
        settings: settings, style: example.style ?? "keep", only: [rule.id], threshold: threshold))
    var document = PlainText.document(utf8: Array((text ?? example.text).utf8))
    document.companion = example.original.map { Prose(Array($0.utf8)) }
    return engine.review(document)
  }

  /// Whether a second run over the result has nothing more to do.
  private func isStable(
    _ report: Report, _ example: Example, _ rule: Rule, _ threshold: Applicability
  ) throws -> Bool {
    let once = report.cleaned
    let again = try review(
      example, of: rule, threshold, text: String(decoding: once, as: UTF8.self))
    return again.cleaned == once
  }
}
