// Words as numbers: a hash that ignores case and the shape of apostrophes.

package enum FoldedHash {
  /// The hash of the bytes of a word, folded to lower case with straight apostrophes. Two words
  /// that fold alike hash alike; the reverse is checked by whoever needs to be sure.
  package static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = start
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        hash = step(hash, lower(byte))
        index += 1
      } else {
        let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
        hash = mix(hash, fold(scalar))
        index += length
      }
    }
    return finish(hash)
  }

  // The steps of the hash of an ASCII word, for the tokeniser, which takes them as it reads.

  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  static func step(_ hash: UInt64, _ folded: UInt8) -> UInt64 {
    (hash ^ UInt64(folded)) &* 0x100_0000_01B3
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The scalar in the form in which words are compared.
  package static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2018, 0x2019, 0x2BC: 0x27
    default: SimpleCase.lower(scalar)
    }
  }

  /// The folded bytes themselves, for compilers and tests.
  package static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
      UTF8Scan.append(fold(scalar), to: &result)
      index += length
    }
    return result
  }

  /// Whether two stretches fold to the same word.
  package static func equal(
    _ a: [UInt8], _ aRange: Range<Int>, _ b: UnsafeRawBufferPointer
  ) -> Bool {
    // Letters of ASCII take one byte in either form.
    guard aRange.count >= b.count else { return equalFolded(a, aRange, b, from: 0) }
    for other in b.indices {
      let byte = a[aRange.lowerBound + other]
      guard byte < 0x80 else {
        return equalFolded(a, (aRange.lowerBound + other)..<aRange.upperBound, b, from: other)
      }
      guard b[other] == lower(byte) else { return false }
    }
    return aRange.count == b.count
  }

  /// The same from a letter on that takes several bytes.
  private static func equalFolded(
    _ a: [UInt8], _ aRange: Range<Int>, _ b: UnsafeRawBufferPointer, from start: Int
  ) -> Bool {
    let folded = folded(a, aRange)
    return folded.count == b.count - start && zip(folded, b[start...]).allSatisfy { $0 == $1 }
  }

  private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    var hash = hash
    if scalar < 0x80 {
      return step(hash, UInt8(scalar))
    }
    hash = (hash ^ UInt64(scalar & 0xFF)) &* 0x100_0000_01B3
    return (hash ^ UInt64(scalar >> 8)) &* 0x100_0000_01B3
  }

  static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}
