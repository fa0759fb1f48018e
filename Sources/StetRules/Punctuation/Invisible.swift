// Characters without a shape: what nobody sees and programs stumble over.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// Zero-width spaces, stray byte order marks, soft hyphens and direction controls.
  static let invisible = Rule(
    "punctuation/invisible",
    fault: "A character that nobody can see stands in the text.",
    why: """
      Zero-width spaces, byte order marks inside a text and soft hyphens are left by web pages; \
      they break search and name matching. Direction controls are needed beside Arabic and Hebrew; \
      in a paragraph without such letters they are left-overs, and an override left open can show \
      text in another order than it has. Joiners inside Persian words and emoji stand.
      """,
    stratum: .noise,
    examples: [
      .fixes("The min\u{200B}ister spoke.", to: "The minister spoke."),
      .fixes("The \u{FEFF}minister spoke.", to: "The minister spoke."),
      .fixes("The minister\u{200E} spoke.", to: "The minister spoke."),
      .fixes("The Kash\u{640}mir road.", to: "The Kashmir road."),
      .suggests("The min\u{AD}ister spoke.", to: "The minister spoke."),
      .flags("He wrote \u{202E}שלום and left.", "\u{202E}"),
      .leaves("He wrote \u{202B}שלום\u{202C}\u{200E} and left."),
      .leaves("می\u{200C}خواهم، said the poster. 👩\u{200D}🚀 flew."),
      .leaves("The minister spoke."),
    ]
  ) { analysis, findings in
    let bytes = analysis.prose.utf8
    var index = 0
    while index < bytes.count {
      // All of them begin with one of these bytes.
      guard [0xC2, 0xD9, 0xE2, 0xEF].contains(bytes[index]) else {
        index += 1
        continue
      }
      let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
      if let kind = Unseen(scalar) {
        report(kind, TextRange(index, index + length), scalar, analysis, &findings)
      }
      index += length
    }
  }
}

private enum Unseen {
  case space, softHyphen, stretch, direction, override

  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x200B, 0x2060, 0xFEFF: self = .space
    case 0xAD: self = .softHyphen
    case 0x640: self = .stretch
    case 0x200E, 0x200F, 0x61C: self = .direction
    case 0x202A...0x202E, 0x2066...0x2069: self = .override
    default: return nil
    }
  }
}

private func report(
  _ kind: Unseen, _ range: TextRange, _ scalar: UInt32, _ analysis: Analysis,
  _ findings: inout Findings
) {
  guard !stands(kind, range, analysis) else { return }
  let because = Because("character", "U+" + String(scalar, radix: 16, uppercase: true))
  if kind == .override, hasRightToLeft(near: range, analysis) {
    findings.report(
      "a direction control that is never closed", at: range, because: because,
      applicability: .manual, confidence: 0.9)
  } else {
    findings.report(
      "an invisible character", at: range, because: because, replace: "",
      applicability: kind == .softHyphen ? .suggested : .safe,
      confidence: kind == .softHyphen ? 0.9 : 0.99)
  }
}

private func stands(_ kind: Unseen, _ range: TextRange, _ analysis: Analysis) -> Bool {
  switch kind {
  case .space, .softHyphen: false
  case .stretch: !analysis.isLatin(around: analysis.token(at: range.lower))
  case .direction: hasRightToLeft(near: range, analysis)
  case .override: hasRightToLeft(near: range, analysis) && isBalanced(range, analysis)
  }
}

/// Whether the paragraph has Arabic or Hebrew letters.
private func hasRightToLeft(near range: TextRange, _ analysis: Analysis) -> Bool {
  guard !analysis.paragraphs.isEmpty else { return false }
  let paragraph = analysis.paragraphs[analysis.paragraph(at: range.lower)]
  return paragraph.tokens.contains { [.arabic, .hebrew].contains(analysis.tokens[$0].script) }
}

/// Whether every control that opens a direction in the paragraph is closed there.
private func isBalanced(_ range: TextRange, _ analysis: Analysis) -> Bool {
  let paragraph = analysis.paragraphs[analysis.paragraph(at: range.lower)]
  let bytes = analysis.prose.utf8
  var embeddings = 0
  var isolates = 0
  var index = Int(min(paragraph.range.lower, range.lower))
  while index < bytes.count, bytes[index] != 0x0A {
    let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
    switch scalar {
    case 0x202A, 0x202B, 0x202D, 0x202E: embeddings += 1
    case 0x202C: embeddings -= 1
    case 0x2066...0x2068: isolates += 1
    case 0x2069: isolates -= 1
    default: break
    }
    index += length
  }
  return embeddings == 0 && isolates == 0
}
