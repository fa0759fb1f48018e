// The inside of a JSON string: what its escapes stand for, and how text is put in.

internal import StetText

package enum JSONText {
  /// One escape: what it stands for and how long it is. Half a surrogate pair reads as U+FFFD.
  static func escape(_ bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    switch bytes[index + 1] {
    case 0x62: return ("\u{08}", 2)
    case 0x66: return ("\u{0C}", 2)
    case 0x6E: return ("\n", 2)
    case 0x72: return ("\r", 2)
    case 0x74: return ("\t", 2)
    case 0x75: break
    default: return (Unicode.Scalar(bytes[index + 1]), 2)
    }
    let first = unit(bytes, at: index + 2)
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    guard first < 0xDC00, index + 12 <= bytes.count, bytes[index + 6] == 0x5C,
      bytes[index + 7] == 0x75
    else { return ("\u{FFFD}", 6) }
    let second = unit(bytes, at: index + 8)
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first & 0x3FF) << 10 | second & 0x3FF))
    else { return ("\u{FFFD}", 6) }
    return (scalar, 12)
  }

  private static func unit(_ bytes: [UInt8], at index: Int) -> UInt32 {
    guard index + 4 <= bytes.count else { return 0xD800 }
    return Entities.hex(bytes[index..<(index + 4)]) ?? 0xD800
  }

  /// The text of the inside of a string.
  package static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    guard bytes[range].contains(0x5C) else { return Array(bytes[range]) }
    var builder = SourceMapBuilder()
    decode(bytes, range, into: &builder)
    return builder.text
  }

  /// Puts the text of the inside of a checked string into `builder`.
  static func decode(_ bytes: [UInt8], _ range: Range<Int>, into builder: inout SourceMapBuilder) {
    var start = range.lowerBound
    var index = start
    while index + 1 < range.upperBound {
      guard bytes[index] == 0x5C else {
        index += 1
        continue
      }
      builder.verbatim(bytes, start..<index)
      let (scalar, length) = escape(bytes, at: index)
      builder.unit(scalar, index..<(index + length))
      index += length
      start = index
    }
    builder.verbatim(bytes, start..<range.upperBound)
  }
}

/// How a JSON text writes characters that it could also write as escapes.
struct JSONStyle: Sendable {
  private var seesRawText = false
  private var seesEscapedText = false
  private var seesLowerDigits = false
  private var seesEscapedSlash = false

  /// - Parameter bytes: a whole JSON text.
  init(of bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if bytes[index] > 0x7F { seesRawText = true }
      guard bytes[index] == 0x5C, index + 1 < bytes.count else {
        index += 1
        continue
      }
      if bytes[index + 1] == 0x2F { seesEscapedSlash = true }
      if bytes[index + 1] == 0x75, index + 6 <= bytes.count {
        let digits = bytes[(index + 2)..<(index + 6)]
        if (Entities.hex(digits) ?? 0) > 0x7F { seesEscapedText = true }
        if digits.contains(where: { $0 >= 0x61 }) { seesLowerDigits = true }
      }
      index += 2
    }
  }

  /// The text as it is to stand in the place of `old`, inside a string.
  func escape(
    _ text: [UInt8], replacing old: ArraySlice<UInt8>, _ fits: (Unicode.Scalar) -> Bool
  ) -> [UInt8] {
    let escapesAll = (seesEscapedText && !seesRawText) || Self.hasEscape(old)
    var result: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": result += [0x5C, 0x22]
      case "\\": result += [0x5C, 0x5C]
      case "\n": result += [0x5C, 0x6E]
      case "\r": result += [0x5C, 0x72]
      case "\t": result += [0x5C, 0x74]
      case "/" where seesEscapedSlash: result += [0x5C, 0x2F]
      case _ where scalar.value < 0x20: result += unit(UInt16(scalar.value))
      case _ where scalar.value < 0x80: result.append(UInt8(scalar.value))
      case _ where escapesAll || !fits(scalar):
        for value in String(scalar).utf16 { result += unit(value) }
      default: UTF8Scan.append(scalar.value, to: &result)
      }
    }
    return result
  }

  private static func hasEscape(_ old: ArraySlice<UInt8>) -> Bool {
    zip(old, old.dropFirst()).contains { $0 == 0x5C && $1 == 0x75 }
  }

  private func unit(_ value: UInt16) -> [UInt8] {
    let digits = String(value, radix: 16, uppercase: !seesLowerDigits)
    return Array("\\u".utf8) + Array(repeating: 0x30, count: 4 - digits.utf8.count)
      + Array(digits.utf8)
  }
}
