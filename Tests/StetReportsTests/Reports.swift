// Reports made by hand: findings as a test wants them, without any rule.

import StetAnalysis
import StetFormats
import StetLexicons
import StetReports
import StetText

@testable import Stet

/// A change that a made-up rule asks for.
struct Wish {
  var range: Range<Int>
  var replacement: String?
  var applicability: Applicability = .safe
  var rule = "terms/example"
  var message = "Another word is meant"
  var severity: Severity = .warning
  var confidence = 0.97
  var evidence: [(String, String, Range<Int>?)] = [("role", "envoy", nil)]
}

/// The review of a text in which exactly these things were found.
func reviewed(_ text: [UInt8], _ wishes: [Wish], path: String = "story.txt") -> Reviewed {
  let document = PlainText.document(utf8: text)
  var edits: [Edit] = []
  for wish in wishes {
    guard let replacement = wish.replacement, wish.applicability > .manual else { continue }
    edits.append(
      Edit(
        SourceRange(UInt32(wish.range.lowerBound), UInt32(wish.range.upperBound)),
        Array(replacement.utf8), reason: wish.rule, applicability: wish.applicability))
  }
  let findings = wishes.map { wish in
    let text = TextRange(wish.range.lowerBound, wish.range.upperBound)
    return Finding(
      rule: wish.rule, severity: wish.severity, confidence: wish.confidence,
      message: wish.message, range: SourceRange(text.lower, text.upper), textRange: text,
      text: document.prose.string(text),
      fixes: wish.replacement.map {
        [Fix(replacement: $0, applicability: wish.applicability)]
      } ?? [],
      evidence: wish.evidence.map { kind, detail, range in
        Evidence(
          kind: kind, detail: detail,
          range: range.map { SourceRange(UInt32($0.lowerBound), UInt32($0.upperBound)) })
      }, entity: nil, sense: nil, group: nil,
      isApplied: wish.replacement != nil && wish.applicability == .safe)
  }
  let analysis = Analysis(
    document.prose, settings: Settings(), lexicon: Lexicon.builtIn, depth: [])
  let report = Report(
    document: document, findings: findings, resolution: Resolution(edits), analysis: analysis)
  return Reviewed(path: path, report: report, sourceLanguage: nil)
}

/// The range of the first `needle` in a text.
func place(of needle: String, in text: String) -> Range<Int> {
  let text = Array(text.utf8)
  let needle = Array(needle.utf8)
  for start in 0...(text.count - needle.count)
  where text[start..<(start + needle.count)].elementsEqual(needle) {
    return start..<(start + needle.count)
  }
  preconditionFailure("the text holds what is looked for")
}
