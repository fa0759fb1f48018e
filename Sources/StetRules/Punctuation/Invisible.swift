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
      text in another order than it has. Joiners inside Persian and Indic words \
      and emoji stand, and so do the breaks of scripts that have no spaces.
      """,
    stratum: .noise,
    isOfAnyLanguage: true,
    examples: [
      .fixes("The min\u{200B}ister spoke.", to: "The minister spoke."),
      .fixes("The \u{FEFF}minister spoke.", to: "The minister spoke."),
      .fixes("The minister\u{200E} spoke.", to: "The minister spoke."),
      .fixes("The Kash\u{640}mir road.", to: "The Kashmir road."),
      .suggests("The min\u{AD}ister spoke.", to: "The minister spoke."),
      .flags("He wrote \u{202E}שלום and left.", "\u{202E}"),
      .fixes("The min\u{200C}ister sp\u{200D}oke.", to: "The minister spoke."),
      .fixes("The minister\u{E0068}\u{E0069} spoke.", to: "The minister spoke."),
      .flags("The minister\u{85} spoke.", "\u{85}"),
      .leaves("The 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} flag, a ❤\u{FE0F}."),
      .leaves("ไป\u{200B}ตลาด, क्\u{200D}ष, 한국, “no”—\u{2060}he said."),
      .leaves("He wrote \u{202B}שלום\u{202C}\u{200E} and left."),
      .leaves("می\u{200C}خواهم، said the poster. 👩\u{200D}🚀 flew."),
      .leaves("The minister spoke."),
    ]
  ) { analysis, findings in
    let bytes = analysis.prose.utf8
    var directions = Directions(analysis)
    var index = 0
    while true {
      index = UTF8Scan.endOfASCII(in: bytes, from: index)
      guard index < bytes.count else { break }
      guard Unseen.mayBegin(bytes[index]) else {
        index += 1
        continue
      }
      let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
      guard let kind = Unseen(scalar) else {
        index += length
        continue
      }
      let end = kind.run(in: bytes, from: index + length)
      report(kind, TextRange(index, end), scalar, &directions, &findings)
      index = end
    }
  }
}

private enum Unseen {
  case space, softHyphen, stretch, joiner, direction, override, tag, control

  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x200B, 0x2060, 0xFEFF, 0x180E: self = .space
    case 0xAD: self = .softHyphen
    case 0x640: self = .stretch
    case 0x200C, 0x200D: self = .joiner
    case 0x200E, 0x200F, 0x61C: self = .direction
    case 0x202A...0x202E, 0x2066...0x2069: self = .override
    case 0x206A...0x206F, 0xFFF9...0xFFFB: self = .space
    case 0xE0001, 0xE0020...0xE007F: self = .tag
    // Those that are marks in windows-1252 are put right as such.
    case 0x80, 0x91...0x94, 0x96, 0x97: return nil
    case 0x80...0x9F: self = .control
    default: return nil
    }
  }

  /// All of them begin with one of these bytes.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xD9, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  /// Where characters of this kind end that stand in a row: they go together.
  func run(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, Self.mayBegin(bytes[end]) {
      let (scalar, length) = UTF8Scan.scalar(bytes, at: end)
      guard Self(scalar) == self else { break }
      end += length
    }
    return end
  }

  /// Only a person can say what it was for.
  var isForPeople: Bool { self == .control }
}

private func report(
  _ kind: Unseen, _ range: TextRange, _ scalar: UInt32, _ directions: inout Directions,
  _ findings: inout Findings
) {
  guard !stands(kind, range, &directions) else { return }
  let because = Because("character", "U+" + String(scalar, radix: 16, uppercase: true))
  if kind.isForPeople || kind == .override && directions.hasRightToLeft(near: range) {
    findings.report(
      kind.isForPeople ? "a control character" : "a direction control that is never closed",
      at: range, because: because, applicability: .manual, confidence: 0.9)
  } else {
    findings.report(
      "an invisible character", at: range, because: because, replace: "",
      applicability: kind == .softHyphen ? .suggested : .safe,
      confidence: kind == .softHyphen ? 0.9 : 0.99)
  }
}

private func stands(
  _ kind: Unseen, _ range: TextRange, _ directions: inout Directions
) -> Bool {
  let analysis = directions.analysis
  let around = Neighbours(range, in: analysis.prose.utf8)
  switch kind {
  // Scripts without spaces between words break lines there; beside a dash it holds one together.
  case .space: return around.hasWordsWithoutSpaces || around.hasDash
  case .softHyphen: return false
  case .control: return around.isMojibake
  case .stretch: return !analysis.isLatin(around: analysis.token(at: range.lower))
  case .joiner: return !around.areLatin
  case .direction: return directions.hasRightToLeft(near: range)
  case .override: return directions.hasRightToLeft(near: range) && directions.areClosed
  case .tag: return isFlag(range, analysis)
  }
}

/// What stands to both sides of a character.
private struct Neighbours {
  private let before: UInt32
  private let after: UInt32

  init(_ range: TextRange, in bytes: [UInt8]) {
    before = range.lower > 0 ? UTF8Scan.scalar(bytes, endingAt: Int(range.lower)).value : 0x20
    after =
      Int(range.upper) < bytes.count ? UTF8Scan.scalar(bytes, at: Int(range.upper)).value : 0x20
  }

  /// Latin letters on one side, and letters or nothing on the other.
  var areLatin: Bool {
    let (first, second) = (Script.of(before), Script.of(after))
    return (first == .latin || second == .latin) && [.latin, .none].contains(first)
      && [.latin, .none].contains(second) && before < 0x2000 && after < 0x2000
  }

  /// Thai, Lao, Khmer, Burmese, Tibetan, Chinese, Japanese.
  var hasWordsWithoutSpaces: Bool {
    [before, after].contains { scalar in
      switch scalar {
      case 0xE00..<0x10A0, 0x1780..<0x1800, 0x2E80..<0xA4D0, 0xF900..<0xFB00, 0x20000..<0x32000:
        true
      default: false
      }
    }
  }

  var hasDash: Bool { [before, after].contains { (0x2010...0x2015).contains($0) || $0 == 0x2026 } }

  /// The rest of a garbled character, which another rule reads.
  var isMojibake: Bool { [0xE2, 0xC3, 0xC2, 0x20AC].contains(before) }
}

/// Tags behind a black flag say whose it is: 🏴 of Scotland.
private func isFlag(_ range: TextRange, _ analysis: Analysis) -> Bool {
  let bytes = analysis.prose.utf8
  var start = Int(range.lower)
  while start >= 4, range.lower - UInt32(start) < 32 {
    let (scalar, length) = UTF8Scan.scalar(bytes, endingAt: start)
    if scalar == 0x1F3F4 { return true }
    guard (0xE0020...0xE007F).contains(scalar) else { return false }
    start -= length
  }
  return false
}

/// What a paragraph has of scripts and controls of direction; the one looked at last is kept.
private struct Directions {
  let analysis: Analysis
  private var paragraph = -1
  private var isMixed = false
  /// Whether every control that opens a direction in the paragraph is closed there.
  private(set) var areClosed = true

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// Whether the paragraph has Arabic or Hebrew letters.
  mutating func hasRightToLeft(near range: TextRange) -> Bool {
    guard !analysis.paragraphs.isEmpty else { return false }
    let found = analysis.paragraph(at: range.lower)
    guard found != paragraph else { return isMixed }
    paragraph = found
    let segment = analysis.paragraphs[found]
    isMixed = segment.tokens.contains { [.arabic, .hebrew].contains(analysis.tokens[$0].script) }
    areClosed = isBalanced(from: Int(min(segment.range.lower, range.lower)))
    return isMixed
  }

  private func isBalanced(from start: Int) -> Bool {
    let bytes = analysis.prose.utf8
    var embeddings = 0
    var isolates = 0
    var index = start
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
}
