// UTF-8 that was once read as windows-1252.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// `â€™` for ’ and `Ã©` for é.
  static let mojibake = Rule(
    "punctuation/mojibake",
    fault: "A character was garbled by a wrong encoding on its way.",
    why: """
      Text in UTF-8 that some system read as windows-1252 shows â€™ for ’ and Ã© for é. The way back \
      is exact: the characters are turned into the bytes they stand for and read again. Only runs \
      that are UTF-8 throughout, and begin as the well-known double encodings do, are put right.
      """,
    stratum: .noise,
    isOfAnyLanguage: true,
    examples: [
      .fixes("The ministerâ€™s aide", to: "The minister’s aide"),
      .fixes("â€œWe are ready,â€\u{9D} he said.", to: "“We are ready,” he said."),
      .fixes("The cafÃ© closed.", to: "The café closed."),
      .fixes("He said Ð¿Ñ€Ð¸Ð²ÐµÑ‚ to all.", to: "He said привет to all."),
      .fixes("It cost Â£5.", to: "It cost £5."),
      .fixes("The ministerÃ¢â‚¬â„¢s aide", to: "The minister’s aide"),
      .fixes("He can\u{92}t \u{96} not now.", to: "He can’t – not now."),
      .leaves("The Ângela PROTÉGÉ» case, São Tomé, Ã and Â alone, naïve cafés."),
      .leaves("“We are ready,” he said — it cost £5 or €6."),
      .leaves("Đà Nẵng, Łódź, Århus, Ça va, Ñandú, Øresund."),
    ]
  ) { analysis, findings in
    let bytes = analysis.prose.utf8
    // All that can be garbled begins with one of two bytes.
    guard analysis.bytes.contains(anyOf: 0xC2...0xC3) else { return }
    var index = 0
    while true {
      index = UTF8Scan.endOfASCII(in: bytes, from: index)
      guard index < bytes.count else { break }
      guard bytes[index] == 0xC2 || bytes[index] == 0xC3 else {
        index += 1
        continue
      }
      guard let (end, found) = mended(bytes, from: index) ?? lone(bytes, at: index) else {
        index += UTF8Scan.scalar(bytes, at: index).length
        continue
      }
      let mended = analysis.settings.quotes == .straight ? straightened(found) : found
      findings.report(
        "“\(analysis.string(TextRange(index, end)))” is a garbled “\(mended)”",
        at: TextRange(index, end),
        because: Because("encoding", "UTF-8 read as windows-1252"), replace: mended,
        confidence: 0.99)
      index = end
    }
  }
}

/// The text with straight marks, where the desk chose those.
private func straightened(_ text: String) -> String {
  text.map { character in
    switch character {
    case "‘", "’": "'"
    case "“", "”": "\""
    default: String(character)
    }
  }.joined()
}

/// The longest run from `start` whose windows-1252 bytes are UTF-8, and what it says.
private func mended(_ bytes: [UInt8], from start: Int) -> (end: Int, text: String)? {
  var text = String.UnicodeScalarView()
  var end = start
  while let (scalar, next) = hidden(bytes, at: end) {
    // A single Greek, Cyrillic, Hebrew or Arabic letter is more likely chance.
    if isLetter(scalar), !(text.last.map { isLetter($0.value) } ?? false) {
      guard let following = hidden(bytes, at: next), isLetter(following.scalar) else { break }
    }
    guard let found = Unicode.Scalar(scalar) else { break }
    text.append(found)
    end = next
  }
  return end > start ? (end, again(String(text))) : nil
}

/// What was garbled twice is mended twice: `Ã¢â‚¬â„¢`.
private func again(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var index = 0
  var isChanged = false
  while index < bytes.count {
    if let (end, found) = mended(bytes, from: index) {
      result += found.utf8
      index = end
      isChanged = true
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return isChanged ? String(decoding: result, as: UTF8.self) : text
}

/// A control character that is a mark or dash of windows-1252 read as ISO 8859-1: `can\u{92}t`.
private func lone(_ bytes: [UInt8], at start: Int) -> (end: Int, text: String)? {
  guard bytes[start] == 0xC2, start + 1 < bytes.count, bytes[start + 1] < 0xA0 else { return nil }
  switch bytes[start + 1] {
  case 0x80: return (start + 2, "€")
  case 0x91: return (start + 2, "‘")
  case 0x92: return (start + 2, "’")
  case 0x93: return (start + 2, "“")
  case 0x94: return (start + 2, "”")
  case 0x96: return (start + 2, "–")
  case 0x97: return (start + 2, "—")
  default: return nil
  }
}

private func isLetter(_ scalar: UInt32) -> Bool { (0x370..<0x700).contains(scalar) }

/// The character whose UTF-8 bytes the next two or three characters are in windows-1252.
private func hidden(_ bytes: [UInt8], at start: Int) -> (scalar: UInt32, end: Int)? {
  guard start < bytes.count, bytes[start] >= 0x80 else { return nil }
  var (character, length) = UTF8Scan.scalar(bytes, at: start)
  // All leads of the known double encodings are themselves in windows-1252.
  guard (0xC2...0xE2).contains(character) else { return nil }
  let lead = UInt8(character)
  let count = lead < 0xE0 ? 2 : 3
  var value = UInt32(lead) & (0x7F >> UInt32(count))
  var index = start + length
  for _ in 1..<count {
    guard index < bytes.count, bytes[index] >= 0x80 else { return nil }
    (character, length) = UTF8Scan.scalar(bytes, at: index)
    guard let byte = windows1252(character), byte & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
    index += length
  }
  return isPlausible(value, count, lead) ? (value, index) : nil
}

/// Whether a character is one that double encodings are known to hide.
private func isPlausible(_ scalar: UInt32, _ length: Int, _ lead: UInt8) -> Bool {
  switch lead {
  case 0xC2: (0xA0...0xBF).contains(scalar)
  case 0xC3: true
  case 0xC5: (0x140..<0x180).contains(scalar)
  case 0xCE, 0xCF, 0xD0, 0xD1, 0xD7, 0xD8, 0xD9: length == 2
  case 0xE2: (0x2010...0x2122).contains(scalar)
  default: false
  }
}

/// The byte that windows-1252 has for a character.
private func windows1252(_ scalar: UInt32) -> UInt8? {
  switch scalar {
  case 0x80...0xFF: UInt8(scalar)
  case 0x20AC: 0x80
  case 0x201A: 0x82
  case 0x192: 0x83
  case 0x201E: 0x84
  case 0x2026: 0x85
  case 0x2020: 0x86
  case 0x2021: 0x87
  case 0x2C6: 0x88
  case 0x2030: 0x89
  case 0x160: 0x8A
  case 0x2039: 0x8B
  case 0x152: 0x8C
  case 0x17D: 0x8E
  case 0x2018: 0x91
  case 0x2019: 0x92
  case 0x201C: 0x93
  case 0x201D: 0x94
  case 0x2022: 0x95
  case 0x2013: 0x96
  case 0x2014: 0x97
  case 0x2DC: 0x98
  case 0x2122: 0x99
  case 0x161: 0x9A
  case 0x203A: 0x9B
  case 0x153: 0x9C
  case 0x17E: 0x9E
  case 0x178: 0x9F
  default: nil
  }
}
