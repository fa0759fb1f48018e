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
    examples: [
      .fixes("The ministerâ€™s aide", to: "The minister’s aide"),
      .fixes("â€œWe are ready,â€\u{9D} he said.", to: "“We are ready,” he said."),
      .fixes("The cafÃ© closed.", to: "The café closed."),
      .fixes("He said Ð¿Ñ€Ð¸Ð²ÐµÑ‚ to all.", to: "He said привет to all."),
      .fixes("It cost Â£5.", to: "It cost £5."),
      .leaves("The Ângela PROTÉGÉ» case, São Tomé, Ã and Â alone, naïve cafés."),
      .leaves("“We are ready,” he said — it cost £5 or €6."),
      .leaves("Đà Nẵng, Łódź, Århus, Ça va, Ñandú, Øresund."),
    ]
  ) { analysis, findings in
    let bytes = analysis.prose.utf8
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0xC3 || bytes[index] == 0xC2 else {
        index += 1
        continue
      }
      guard let (end, found) = mended(bytes, from: index) else {
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
  var raw: [UInt8] = []
  var ends: [Int] = []
  var index = start
  while index < bytes.count, raw.count < 400 {
    let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
    guard scalar >= 0x80, let byte = windows1252(scalar) else { break }
    raw.append(byte)
    index += length
    ends.append(index)
  }
  var read = 0
  var pairs = 0
  while read < raw.count {
    let (scalar, length) = UTF8Scan.scalar(raw, at: read)
    guard length > 1, isPlausible(scalar, length, raw[read]) else { break }
    if scalar >= 0x370, scalar < 0x700 { pairs += 1 }
    read += length
  }
  guard read > 1 else { return nil }
  // A single Greek, Cyrillic, Hebrew or Arabic letter is more likely chance.
  guard pairs != 1 else { return nil }
  return (ends[read - 1], String(decoding: raw[..<read], as: UTF8.self))
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
