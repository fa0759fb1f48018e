// Characters that were lost before the story came here.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// U+FFFD in the text: it stood there, or bytes stood there that are no text.
  static let lostCharacter = Rule(
    "encoding/lost-character",
    fault: "A character was lost on the way.",
    why: """
      The replacement character � says that a program met bytes it could not read; bytes that are \
      not of the story's encoding are shown as � too. What stood there can't be told from the \
      text. It is reported and left as it is; look at the original.
      """,
    stratum: .noise, ceiling: .manual,
    isOfAnyLanguage: true,
    examples: [
      .flags("The caf\u{FFFD} in the square was closed.", "\u{FFFD}"),
      .flags("It cost 20\u{FFFD}\u{FFFD} a night.", "\u{FFFD}\u{FFFD}"),
      .leaves("The café in the square was closed."),
    ]
  ) { analysis, findings in
    let text = analysis.prose.utf8
    let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
    var at = 0
    while let start = UTF8Scan.firstIndex(of: 0xEF, in: text, from: at) {
      at = start + 1
      guard text[start...].starts(with: mark) else { continue }
      var end = start + 3
      while text[end...].starts(with: mark) { end += 3 }
      findings.report(
        end - start == 3 ? "A character is lost here" : "Characters are lost here",
        at: TextRange(start, end),
        because: Because("encoding", "the bytes here are no text, or stand for none"),
        applicability: .manual, confidence: 0.99)
      at = end
    }
  }
}
