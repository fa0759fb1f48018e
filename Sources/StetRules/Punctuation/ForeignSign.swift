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
      .fixes("【 Notice 】 The harbour is closed.", to: "[Notice] The harbour is closed."),
      .fixes("Keep your card, to prevent theft.；", to: "Keep your card, to prevent theft;"),
      .fixes("It was revised in 2005 。", to: "It was revised in 2005."),
      .fixes("The ＮＡＴＯ base ＆ port", to: "The NATO base & port"),
      .fixes("Армия готова، все ждут。", to: "Армия готова, все ждут.", language: "ru"),
      .leaves("他说ＮＡＴＯ，很好。", language: "zh"),
      .leaves("The sign reads ממשלה، and so on."),
      .leaves("The poster said 欢迎。 in red letters."),
      .leaves("He wrote مرحبا، كيف الحال؟ on the wall."),
      .leaves("The talks covered prisoners, aid and roads."),
    ]
  ) { analysis, findings in
    for index in analysis.inventory.wide {
      if analysis.tokens[index].isWord { fullWidthWord(index, analysis, &findings) }
      guard let plain = plainForm(of: analysis.sign(index)), analysis.isAlphabetic(around: index),
        !standsInARow(index, analysis)
      else { continue }
      report(index, plain, analysis, &findings)
    }
  }
}

private func report(
  _ index: Int, _ plain: PlainForm, _ analysis: Analysis, _ findings: inout Findings
) {
  let token = analysis.tokens[index]
  let isStop = !plain.isOpening && !plain.isClosing && !plain.isMiddle
  // Their own width holds the space that Latin marks need behind them, and needs none before.
  let hasSpaceBefore =
    (isStop || plain.isClosing) && index > 0 && analysis.isSpaced(index)
    && (analysis.tokens[index - 1].isWord || analysis.tokens[index - 1].kind == .number)
  let hasSpaceAfter = plain.isOpening && analysis.isSpaced(index + 1)
  let needsSpace =
    isStop && analysis.token(index + 1).map { $0.isGlued && $0.isWord } == true
  if hasMarkToPass(index, plain, analysis) {
    let mark = analysis.tokens[index - 1]
    return findings.report(
      "“\(analysis.string(token))” of another script", at: TextRange(mark.lower, token.upper),
      because: Because("script", "the words around it are in Latin letters"),
      Because("style", "quotation-order: us"), replace: plain.text + analysis.string(mark),
      confidence: 0.99)
  }
  var lower = hasSpaceBefore ? analysis.tokens[index - 1].upper : token.lower
  if followsStop(index, analysis) { lower = analysis.tokens[index - 1].lower }
  let upper = hasSpaceAfter ? analysis.tokens[index + 1].lower : token.upper
  findings.report(
    "“\(analysis.string(token))” of another script", at: TextRange(lower, upper),
    because: Because("script", "the words around it are in Latin letters"),
    replace: plain.text + (needsSpace ? " " : ""), confidence: 0.99)
}

/// A comma or stop behind a closing mark, where the style sets them inside.
private func hasMarkToPass(_ index: Int, _ plain: PlainForm, _ analysis: Analysis) -> Bool {
  guard index > 1, plain.text == "," || plain.text == ".", analysis.tokens[index].isGlued else {
    return false
  }
  return analysis.settings.style["quotation-order"] == "us"
    && [0x22, 0x201D].contains(analysis.sign(index - 1)) && analysis.tokens[index - 1].isGlued
    && analysis.tokens[index - 2].isWord
}

/// `theft.；`: the system made a stop of its own and kept the original's.
private func followsStop(_ index: Int, _ analysis: Analysis) -> Bool {
  index > 1 && analysis.sign(index - 1) == 0x2E && analysis.tokens[index].isGlued
    && analysis.tokens[index - 1].isGlued && analysis.tokens[index - 2].isWord
    && isStop(index, analysis) && (analysis.token(index + 1).map { !$0.isGlued } ?? true)
}

private func isStop(_ index: Int, _ analysis: Analysis) -> Bool {
  let sign = analysis.sign(index)
  return [0x2C, 0x2E, 0x3B].contains(sign)
    || plainForm(of: sign).map { !$0.isOpening && !$0.isClosing && !$0.isMiddle } == true
}

/// Ａ word of full-width letters between words of ordinary ones.
private func fullWidthWord(_ index: Int, _ analysis: Analysis, _ findings: inout Findings) {
  let range = analysis.tokens[index].range
  guard analysis.tokens[index].script == .latin, analysis.prose.utf8[Int(range.lower)] == 0xEF,
    analysis.isAlphabetic(around: index)
  else { return }
  let text = analysis.string(range).unicodeScalars.map { scalar in
    (0xFF10...0xFF5E).contains(scalar.value)
      ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }
  findings.report(
    "full-width letters", at: range,
    because: Because("script", "the words around it have letters of ordinary width"),
    replace: text.map(String.init).joined(), confidence: 0.99)
}

/// Signs in a row are a drawing or damage, and no single one of them can be judged.
private func standsInARow(_ index: Int, _ analysis: Analysis) -> Bool {
  guard isStop(index, analysis), !followsStop(index, analysis) else { return false }
  return index > 0 && isStop(index - 1, analysis) || isStop(index + 1, analysis)
}

private struct PlainForm {
  let text: String
  var isOpening = false
  var isClosing = false
  /// Neither a stop nor a bracket.
  var isMiddle = false
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
  // Full-width forms of other ASCII signs; marks of quotation are for the rules on those.
  case 0xFF03...0xFF06, 0xFF0A, 0xFF0B, 0xFF0D, 0xFF0F, 0xFF20, 0xFF3F, 0xFF5E:
    Unicode.Scalar(sign - 0xFEE0).map { PlainForm(text: String($0), isMiddle: true) }
  default: nil
  }
}
