// Commas, stops and brackets of another script among Latin words.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// Punctuation that was carried over from the original's script.
  static let foreignSign = Rule(
    "punctuation/foreign",
    fault: "A mark of punctuation of another script stands among Latin words.",
    why: """
      Translation systems carry commas, stops and brackets of Arabic, Chinese or Japanese over into \
      English. Between Latin words they are put into their Latin form; in a passage that is itself \
      in the other script they are right and stand.
      """,
    stratum: .noise,
    examples: [
      .fixes(
        "The talks covered prisoners، aid and roads.",
        to: "The talks covered prisoners, aid and roads."),
      .fixes("Will they return؟", to: "Will they return?"),
      .fixes("They agreed؛ the rest was left open.", to: "They agreed; the rest was left open."),
      .fixes("The ship sank。Nobody was hurt.", to: "The ship sank. Nobody was hurt."),
      .fixes("He left， she stayed！", to: "He left, she stayed!"),
      .fixes("The harbour （north） is closed.", to: "The harbour (north) is closed."),
      .fixes("【Notice】 The harbour is closed.", to: "[Notice] The harbour is closed."),
      .leaves("The sign reads ממשלה، and so on."),
      .leaves("The poster said 欢迎。 in red letters."),
      .leaves("He wrote مرحبا، كيف الحال؟ on the wall."),
      .leaves("The talks covered prisoners, aid and roads."),
    ]
  ) { analysis, findings in
    for index in analysis.tokens.indices {
      guard let plain = plainForm(of: analysis.sign(index)), analysis.isLatin(around: index)
      else { continue }
      let range = analysis.tokens[index].range
      // Their own width holds the space that Latin marks need behind them.
      let needsSpace =
        !plain.isOpening && !plain.isClosing
        && analysis.token(index + 1).map { $0.isGlued && $0.isWord } == true
      findings.report(
        "“\(analysis.string(range))” of another script", at: range,
        because: Because("script", "the words around it are in Latin letters"),
        replace: plain.text + (needsSpace ? " " : ""), confidence: 0.99)
    }
  }
}

private struct PlainForm {
  let text: String
  var isOpening = false
  var isClosing = false
}

/// The Latin form of a sign; nil for one that is none of these.
private func plainForm(of sign: UInt32) -> PlainForm? {
  switch sign {
  case 0x60C, 0x3001, 0xFF0C, 0xFF64: PlainForm(text: ",")
  case 0x61B, 0xFF1B: PlainForm(text: ";")
  case 0x61F, 0xFF1F: PlainForm(text: "?")
  case 0x6D4, 0x3002, 0xFF0E, 0xFF61: PlainForm(text: ".")
  case 0x66A, 0xFF05: PlainForm(text: "%")
  case 0xFF01: PlainForm(text: "!")
  case 0xFF1A: PlainForm(text: ":")
  case 0xFF08: PlainForm(text: "(", isOpening: true)
  case 0xFF09: PlainForm(text: ")", isClosing: true)
  case 0x3010, 0x3014, 0xFF3B: PlainForm(text: "[", isOpening: true)
  case 0x3011, 0x3015, 0xFF3D: PlainForm(text: "]", isClosing: true)
  default: nil
  }
}
