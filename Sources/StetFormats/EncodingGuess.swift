// Which encoding bytes that are not UTF-8 are in, and how sure that is.

internal import StetText
internal import StetUnicode

struct EncodingGuess {
  let name: String
  /// From 0 to 1.
  let confidence: Double

  /// Guesses below this leave the bytes as they are: damaged UTF-8.
  static let threshold = 0.8

  /// A guess for bytes that are not well-formed UTF-8; nil where UTF-8 with some damage explains
  /// them better than anything else.
  static func best(for bytes: [UInt8]) -> EncodingGuess? {
    if isMostlyUTF8(bytes) { return nil }
    let readings = readings(of: bytes)
    guard let best = readings.max(by: { $0.rank < $1.rank }) else { return nil }
    let rival = readings.filter { $0.legibility.scalars != best.legibility.scalars }
      .map(\.rank).max()
    let margin = best.rank - (rival ?? 0)
    let confidence = best.legibility.score * (margin > 0.2 ? 0.98 : margin > 0.05 ? 0.92 : 0.86)
    return confidence < threshold ? nil : EncodingGuess(name: best.name, confidence: confidence)
  }

  private struct Reading {
    let name: String
    let legibility: Legibility
    let rank: Double
  }

  /// What ICU takes the bytes for, and the two encodings that wire copy in English comes in most.
  private static func readings(of bytes: [UInt8]) -> [Reading] {
    var claims: [String: Double] = ["windows-1252": 0, "macintosh": 0]
    for match in (try? CharsetDetector.matches(for: bytes)) ?? []
    where !match.name.hasPrefix("UTF-") && !match.name.hasPrefix("ISO-2022") {
      let name = match.name == "ISO-8859-1" ? "windows-1252" : match.name
      claims[name] = max(claims[name] ?? 0, match.confidence)
    }
    // ICU takes some encodings for their relatives.
    for (known, relative) in [("windows-1251", "x-mac-cyrillic"), ("KOI8-R", "KOI8-U")] {
      claims[relative] = claims[known].map { $0 - 0.01 }
    }
    return claims.compactMap { name, claim in
      guard let legibility = try? Legibility(bytes, in: name), legibility.score > 0.5 else {
        return nil
      }
      let prior = name == "windows-1252" ? 0.15 : 0.0
      return Reading(
        name: name, legibility: legibility, rank: legibility.score + max(0.6 * claim, prior))
    }.sorted { $0.name < $1.name }
  }

  /// Whether well-formed characters beyond ASCII outnumber the malformed bytes.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var wellFormed = 0
    var malformed = 0
    var index = 0
    while index < bytes.count {
      let length = UTF8Scan.scalar(bytes, at: index).length
      if bytes[index] >= 0x80 {
        if length > 1 { wellFormed += 1 } else { malformed += 1 }
      }
      index += length
    }
    return wellFormed > malformed
  }
}
