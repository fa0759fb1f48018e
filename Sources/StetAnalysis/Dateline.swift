// The place, date and agency before a story's first words: `LISBON, Portugal (AP) — `.

internal import StetText

/// A dateline is no part of the sentence after it, whose first word is capital for that alone.
enum Dateline {
  /// No dateline is longer: places, a date, an agency.
  private static let longest = 18

  /// The token behind a dateline's dash, where a paragraph begins with one.
  static func end(of paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> Int? {
    let limit = min(paragraph.upperBound - 1, paragraph.lowerBound + longest)
    var index = paragraph.lowerBound
    guard index < limit, isPlace(tokens[index], bytes) || isSign(0x28, tokens[index], bytes) else {
      return nil
    }
    while index < limit {
      if isDash(tokens[index], bytes), !tokens[index].isGlued {
        var end = index + 1
        while end < limit, isDash(tokens[end], bytes), tokens[end].isGlued { end += 1 }
        let head = paragraph.lowerBound..<index
        guard begins(at: end, tokens), isDateline(head, tokens, bytes) else { return nil }
        return end
      }
      guard mayStand(tokens[index], bytes) else { return nil }
      index += 1
    }
    return nil
  }

  private static func isPlace(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.isWord && token.isCapitalised
  }

  /// What may stand in a dateline: names, dates, commas, stops of abbreviations, an agency in
  /// brackets; of small words, those inside names.
  private static func mayStand(_ token: Token, _ bytes: [UInt8]) -> Bool {
    switch token.kind {
    case .word:
      return token.isCapitalised || token.upper - token.lower <= 3
    case .number: return true
    case .punctuation:
      return [0x2C, 0x2E, 0x28, 0x29, 0x2F, 0x2D, 0x27, 0x2019].contains(sign(token, bytes))
    case .clitic, .symbol, .opaque: return false
    }
  }

  /// An agency in brackets at the end, or a place in capitals alone.
  private static func isDateline(_ head: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    let last = tokens[head.upperBound - 1]
    if isSign(0x29, last, bytes) {
      return head.count > 2 && !isSign(0x28, tokens[head.upperBound - 2], bytes)
    }
    let place = head.prefix { !isSign(0x2C, tokens[$0], bytes) }
    return place.allSatisfy { index in
      let token = tokens[index]
      if token.isWord { return token.shape.contains(.allCaps) }
      return token.kind == .punctuation && !isSign(0x28, token, bytes)
    }
  }

  /// Whether a sentence begins behind the dash.
  private static func begins(at index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.spaceBefore) else { return false }
    return token.isCapitalised || token.kind == .number || token.kind == .punctuation
  }

  private static func isDash(_ token: Token, _ bytes: [UInt8]) -> Bool {
    [0x2D, 0x2012, 0x2013, 0x2014, 0x2015].contains(sign(token, bytes))
  }

  private static func isSign(_ scalar: UInt32, _ token: Token, _ bytes: [UInt8]) -> Bool {
    sign(token, bytes) == scalar
  }

  /// The character of a token of punctuation.
  private static func sign(_ token: Token, _ bytes: [UInt8]) -> UInt32 {
    token.kind == .punctuation || token.kind == .symbol
      ? UTF8Scan.scalar(bytes, at: Int(token.lower)).value : 0
  }
}
