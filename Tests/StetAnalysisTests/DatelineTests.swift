// Datelines: what is one, and what is the first sentence of a story instead.

import StetLexicons
import StetText
import Testing

@testable import StetAnalysis

private func first(_ source: String) -> String {
  let bytes = Array(source.utf8)
  let analysis = Analysis(Prose(bytes), settings: Settings(), lexicon: .builtIn, depth: [])
  guard let sentence = analysis.sentences.first else { return "" }
  return String(decoding: bytes[sentence.range.indices], as: UTF8.self)
}

@Suite struct DatelineTests {
  @Test(arguments: [
    "LISBON, Portugal (AP) —", "LISBON —", "NEW YORK, Nov. 5 (Reuters) -", "Lisbon (dpa) –",
    "RIO DE JANEIRO --", "(AP) —", "SÃO PAULO, Brazil, 3 March (AFP) —", "TEL AVIV/GAZA (XYZ) -",
  ])
  func isASentenceByItself(_ dateline: String) {
    #expect(first("\(dateline) The mayor spoke. He left.") == dateline)
    #expect(first("\(dateline) “No,” he said.") == dateline)
  }

  @Test(arguments: [
    "NATO — the alliance — met.", "The mayor (left) — He spoke.", "One man — Two men.",
    "Lisbon – The mayor spoke.", "A-B", "LISBON — ", "(AP)", "It was OK — He said so.",
    "In 1999 (and later) — Nobody knew.",
  ])
  func isNotTakenFromASentence(_ source: String) {
    #expect(!first(source).hasSuffix("—") && !first(source).hasSuffix("–") || source == "LISBON — ")
  }
}
