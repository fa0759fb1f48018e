// What holds for any bytes at all, with all rules, on generated stories.

import Foundation
import Stet
import StetFormats
import Testing

@Suite struct LawTests {
  private static let pieces = [
    "Khalil al Hayya ", "al-Hayya ", "“", "”", "\"", "'", "’", "‘", "«", "»", "``", "''",
    "prisoners ",
    "held by Hamas ", "Palestinian ", "hostages ", ".", ",", ";", "; Dermer said ", " he said", "…",
    "\n", "\n\n", "\r\n", "Prime Minister ", "Jane Smith ", "Smith ", "Smyth’s ", "U.S. ", " — ",
    "–",
    "1,500 ", "6'2\" ", "’80s ", "،", "。", "بولر ", "צה\"ל ", "Київ ", "\u{FEFF}", "\u{200F}", "\0",
    "the the ", "(", ")", "https://example.org/a ", "desk@example.org ", "In a call; Tom said ",
    "hostage envoy ", "told reporters ", "  ", " .", "?!", "He ", "she ", "a ", "released ",
  ]

  private func story(_ seed: Int) -> [UInt8] {
    var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var bytes: [UInt8] = []
    for _ in 0..<(5 + next(60)) {
      if next(40) == 0 {
        bytes.append(UInt8(next(256)))
      } else {
        bytes.append(contentsOf: Self.pieces[next(Self.pieces.count)].utf8)
      }
    }
    return bytes
  }

  /// Sentences as a wire has them; damage is done to them below.
  private static let sentences = [
    "The envoy Daniel Moreau met Khalil al-Hayya in Doha on Monday. ",
    "“We are ready,” Moreau said after the meeting. ",
    "Moreau’s aides said that the army’s answer was “late but clear.” ",
    "Hamas released two of the hostages it has held since October. ",
    "Palestinian prisoners in Israeli jails were not part of the talks. ",
    "In what aides called a tense meeting, Santos rejected the offer. ",
    "Prime Minister Jane Smith told reporters that she was “not surprised.” ",
    "Smith said the workers’ families, about 1,500 people, had left. ",
    "“Nobody asked us,” said Omar Haddad, a teacher. “Nobody ever does.” ",
    "The U.S. ambassador — a former general — declined to comment… ",
    "Rock ’n’ roll of the ’90s rang out at 9:30 in O’Brien’s pub in Sana’a. ",
    "Pirates hold the crew; their captain, Hassan Abdi, is 6'2\" tall. ",
    "He wrote to desk@example.org and read https://example.org/a?b=c first. ",
    "“It is time,” he said, “that they answered.” ",
    "The village of Kafr al-Zayyat has 12 wells and a school (built in 1952). ",
  ]

  private static let damage: [(String, String)] = [
    ("“", ""), ("”", ""), ("“", "\""), ("”", "\""), ("“", "”"), ("’", "'"), ("’", "‘"), ("“", "«"),
    ("”", "»"), (" al-", " al "), (" al-", " Al-"), (",", "،"), (". ", " . "), (",”", "”,"),
    (", ", ","),
    ("hostages", "prisoners"), ("Moreau", "Muro"), ("Smith", "Smyth"), ("the ", "the the "),
    (", Santos", "; Santos"), (".” ", "”. "), (" “", "“"), ("“", "“ "), (". ", ".. "),
    ("1,500", "١٥٠٠"),
    ("Hassan", "Hasan"), ("army", "ar\u{200B}my"), ("’", "â€™"), ("…", "......"), (" — ", "- "),
  ]

  private func damagedStory(_ seed: Int) -> [UInt8] {
    var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var story = ""
    // Each sentence once: a copy that a repair makes equal would be a repetition.
    var left = Self.sentences
    for _ in 0..<(4 + next(10)) {
      var sentence = left.remove(at: next(left.count))
      if next(2) == 0 {
        let (right, wrong) = Self.damage[next(Self.damage.count)]
        if let range = sentence.range(of: right) { sentence.replaceSubrange(range, with: wrong) }
      }
      story += sentence
      if next(3) == 0 { story += "\n" }
    }
    return Array(story.utf8)
  }

  private func options(_ seed: Int) -> Options {
    let sources: [String?] = ["ar", "he", "ru", "zh", nil]
    let settings = Settings(
      sourceLanguage: sources[seed % 5],
      quotes: QuoteChoice.allCases[seed % QuoteChoice.allCases.count])
    return Options(
      settings: settings, style: seed.isMultiple(of: 2) ? "ap" : "keep",
      threshold: seed.isMultiple(of: 3) ? .suggested : .safe)
  }

  @Test(arguments: 0..<40) func lawsHold(_ block: Int) throws {
    for seed in (block * 15)..<(block * 15 + 15) {
      let isChaos = seed.isMultiple(of: 3)
      let source = isChaos ? story(seed) : damagedStory(seed)
      let engine = try Engine(options(block))
      let report = engine.review(PlainText.document(utf8: source))
      let patch = report.resolution.patch
      let cleaned = report.cleaned
      let isReplayed = patch.apply(to: source) == cleaned
      let isUndone = patch.inverted(over: source).apply(to: cleaned) == source
      #expect(isReplayed && isUndone, "seed \(seed)")
      expectAgreement(report)
      let again = engine.review(PlainText.document(utf8: cleaned))
      // In chaos a repair may reveal what was hidden; in a story it may not.
      if !isChaos, again.cleaned != cleaned {
        Issue.record(
          """
          not stable, block \(block), seed \(seed): \(rules(again))
            given \(String(decoding: source, as: UTF8.self).debugDescription)
            once  \(String(decoding: cleaned, as: UTF8.self).debugDescription)
            twice \(String(decoding: again.cleaned, as: UTF8.self).debugDescription)
          """)
      }
    }
  }

  @Test func orderOfRulesDoesNotMatter() throws {
    let engine = try Engine(options(0))
    let reversed = engine.withRules(inOrder: engine.rules.reversed())
    for seed in 0..<300 {
      let document = PlainText.document(utf8: story(seed))
      #expect(engine.review(document).cleaned == reversed.review(document).cleaned, "\(seed)")
    }
  }

  private func rules(_ report: Report) -> String {
    Set(report.resolution.patch.edits.map(\.reason)).sorted().joined(separator: ", ")
  }

  /// What `check` calls fixable is what `fix` changes: every applied finding is in the patch, and
  /// nothing else is.
  private func expectAgreement(_ report: Report) {
    let applied = report.findings.filter(\.isApplied)
    for finding in applied { #expect(!finding.fixes.isEmpty && !finding.evidence.isEmpty) }
    // An edit is the least of its finding's bytes that must differ.
    let edits = report.resolution.patch.edits
    for edit in edits {
      #expect(applied.contains { $0.rule == edit.reason && holds($0.range, edit.range) })
    }
    for finding in applied { #expect(edits.contains { holds(finding.range, $0.range) }) }
  }

  private func holds(_ outer: SourceRange, _ inner: SourceRange) -> Bool {
    outer.lower <= inner.lower && inner.upper <= outer.upper
  }

  @Test func applyingNoRuleReturnsTheInput() throws {
    for seed in 0..<50 {
      let source = story(seed)
      let engine = try Engine(Options(skip: Array(Set(Catalogue.rules.map { String($0.family) }))))
      #expect(engine.review(PlainText.document(utf8: source)).cleaned == source)
    }
  }
}
