// Words as numbers: a hash that ignores case and the shape of apostrophes.

package enum FoldedHash {
  /// The hash of the bytes of a word, folded to lower case with straight apostrophes. Two words
  /// that fold alike hash alike; the reverse is checked by whoever needs to be sure.
  package static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
        hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
        index += 1
      } else {
        let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
        hash = mix(hash, fold(scalar))
        index += length
      }
    }
    return finish(hash)
  }

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
    var other = 0
    var index = aRange.lowerBound
    while index < aRange.upperBound {
      let (scalar, length) = UTF8Scan.scalar(a, at: index)
      index += length
      let folded = fold(scalar)
      if folded < 0x80 {
        guard other < b.count, b[other] == UInt8(folded) else { return false }
        other += 1
      } else {
        var encoded: [UInt8] = []
        UTF8Scan.append(folded, to: &encoded)
        for byte in encoded {
          guard other < b.count, b[other] == byte else { return false }
          other += 1
        }
      }
    }
    return other == b.count
  }

  private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    var hash = hash
    if scalar < 0x80 {
      return (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
    }
    hash = (hash ^ UInt64(scalar & 0xFF)) &* 0x100_0000_01B3
    return (hash ^ UInt64(scalar >> 8)) &* 0x100_0000_01B3
  }

  private static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}
