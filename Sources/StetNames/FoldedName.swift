// A name as the matcher reads it: symbols, and the parts they belong to.

internal import StetText

/// A name folded into a buffer that is used again and again.
final class FoldedName {
  /// The longest name that is read; what is longer is cut.
  static let capacity = 96
  static let maxParts = 16

  /// One part: where its symbols stand, and where its bytes stood.
  struct Part {
    var lower = 0
    var upper = 0
    var firstByte = 0
    var endByte = 0
    var hasArticle = false
    /// Whether a hyphen joins it to the part before.
    var isHyphened = false
    /// Symbols without its article.
    var letters: Range<Int> { (hasArticle ? lower + 1 : lower)..<upper }
  }

  let symbols = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  /// By symbol: the bytes that it was read from.
  let origins = UnsafeMutablePointer<Range<Int32>>.allocate(capacity: capacity)
  let parts = UnsafeMutablePointer<Part>.allocate(capacity: maxParts)
  private let raw = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  /// The first byte of the letter that each raw symbol was read from, and the byte after it.
  private let rawBytes = UnsafeMutablePointer<Range<Int32>>.allocate(capacity: capacity)
  private var rawCount = 0
  /// A hyphen among raw symbols; it is a space everywhere else.
  private static let hyphen: UInt8 = 31
  private(set) var count = 0
  private(set) var partCount = 0
  /// How many of the symbols are spaces.
  private(set) var spaces = 0

  deinit {
    symbols.deallocate()
    origins.deallocate()
    parts.deallocate()
    raw.deallocate()
    rawBytes.deallocate()
  }

  /// Takes in a name.
  func read(_ name: String, _ letters: LetterTable) {
    var name = name
    name.withUTF8 { read($0, letters) }
  }

  func read(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: LetterTable) {
    scan(bytes, letters)
    count = 0
    partCount = 0
    spaces = 0
    var joins = true
    var open: (lower: Int, byte: Int, isHyphened: Bool)?
    var part = nextPart(from: 0)
    while let range = part {
      part = nextPart(from: range.upperBound)
      let firstByte = open?.byte ?? Int(rawBytes[range.lowerBound].lowerBound)
      let lower = open?.lower ?? (joins ? count : count + 1)
      let isHyphened = open?.isHyphened ?? followsHyphen(range)
      if let article = servant(range, before: part) {
        if !joins { appendSpace() }
        let stem = range.lowerBound..<article.lowerBound
        for index in stem { append(raw[index], from: rawBytes[index]) }
        close(
          Part(
            lower: lower, upper: count, firstByte: firstByte, endByte: endByte(stem),
            hasArticle: open != nil, isHyphened: isHyphened))
        appendSpace()
        let bytes = rawBytes[article.lowerBound].lowerBound..<Int32(endByte(article))
        open = (count, Int(bytes.lowerBound), false)
        append(Symbol.article, from: bytes)
        if article.upperBound < range.upperBound { part = article.upperBound..<range.upperBound }
        joins = true
        continue
      }
      if let next = part, isArticle(range, before: next) {
        if open == nil, !joins { appendSpace() }
        open = (lower, firstByte, isHyphened)
        append(Symbol.article, from: rawBytes[range.lowerBound].lowerBound..<Int32(endByte(range)))
        joins = true
        continue
      }
      if !joins { appendSpace() }
      for index in range { append(raw[index], from: rawBytes[index]) }
      close(
        Part(
          lower: lower, upper: count, firstByte: firstByte, endByte: endByte(range),
          hasArticle: open != nil, isHyphened: isHyphened))
      open = nil
      joins = false
    }
  }

  private func endByte(_ range: Range<Int>) -> Int {
    Int(rawBytes[range.upperBound - 1].upperBound)
  }

  private func append(_ symbol: UInt8, from bytes: Range<Int32>) {
    guard count < Self.capacity else { return }
    symbols[count] = symbol
    origins[count] = bytes
    count += 1
  }

  private func appendSpace() {
    append(Symbol.space, from: 0..<0)
    spaces += 1
  }

  private func close(_ part: Part) {
    guard partCount < Self.maxParts, part.lower < count else { return }
    parts[partCount] = part
    partCount += 1
  }

  private func followsHyphen(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && raw[range.lowerBound - 1] == Self.hyphen
  }

  /// Takes in the symbols of some words of another name, as a name of its own.
  func read(_ words: Range<Int>, of other: FoldedName) {
    let lower = other.parts[words.lowerBound].lower
    count = other.parts[words.upperBound - 1].upper - lower
    symbols.update(from: other.symbols + lower, count: count)
    origins.update(from: other.origins + lower, count: count)
    partCount = 0
    spaces = 0
    for index in 0..<count where symbols[index] == Symbol.space { spaces += 1 }
  }

  // MARK: Reading bytes

  private func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: LetterTable) {
    rawCount = 0
    var index = 0
    while index < bytes.count, rawCount < Self.capacity {
      let (scalar, length) = Self.scalar(bytes, at: index)
      if var packed = letters.reading(of: scalar) {
        while packed != 0, rawCount < Self.capacity {
          put(UInt8(truncatingIfNeeded: packed), index, length)
          packed >>= 8
        }
      } else {
        put(scalar == 0x2D || scalar == 0x2010 ? Self.hyphen : Symbol.space, index, length)
      }
      index += length
    }
  }

  private func put(_ symbol: UInt8, _ byte: Int, _ length: Int) {
    raw[rawCount] = symbol
    rawBytes[rawCount] = Int32(byte)..<Int32(byte + length)
    rawCount += 1
  }

  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (UInt32, Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, index + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in (index + 1)..<(index + length) {
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    return (value, length)
  }

  private static func isGap(_ symbol: UInt8) -> Bool { symbol == Symbol.space || symbol == hyphen }

  /// The next run of symbols between spaces that holds a letter.
  private func nextPart(from start: Int) -> Range<Int>? {
    var lower = start
    while lower < rawCount {
      while lower < rawCount, Self.isGap(raw[lower]) { lower += 1 }
      var upper = lower
      var hasLetter = false
      while upper < rawCount, !Self.isGap(raw[upper]) {
        hasLetter = hasLetter || raw[upper] >= Symbol.a
        upper += 1
      }
      if hasLetter { return lower..<upper }
      lower = upper
    }
    return nil
  }

  /// al, el, ul; and ash-Sh…, ar-R…: a vowel and the consonants the next part begins with.
  private func isArticle(_ range: Range<Int>, before next: Range<Int>) -> Bool {
    guard range.count == 2 || range.count == 3 else { return false }
    let first = raw[range.lowerBound]
    guard first == Self.letter("a") || first == Self.letter("e") || first == Self.letter("u")
    else { return false }
    if range.count == 2, raw[range.lowerBound + 1] == Self.l { return true }
    return begins(next, with: (range.lowerBound + 1)..<range.upperBound)
  }

  /// The article of Abdul, Abdel, Abdur-R…: the name whose servant it is comes after it in the
  /// same part, or in the next.
  private func servant(_ range: Range<Int>, before next: Range<Int>?) -> Range<Int>? {
    let start = range.lowerBound + 3
    guard range.count > 4, starts(range, with: Self.abd), Self.isVowel(raw[start]) else {
      return nil
    }
    let isLong =
      raw[start] == Self.letter("o")
      && (raw[start + 1] == Self.letter("u") || raw[start + 1] == Self.letter("e"))
    let ending = (start + (isLong ? 2 : 1))..<range.upperBound
    guard let first = ending.first else { return nil }
    if let next, ending.count < 3 {
      let isPlain = ending.count == 1 && raw[first] == Self.l
      let isSun = !ending.contains { raw[$0] == Self.l } && begins(next, with: ending)
      if isPlain || isSun { return start..<range.upperBound }
    }
    guard ending.count > 4 else { return nil }
    let isPlain =
      raw[first] == Self.l && !starts((first + 1)..<range.upperBound, with: Self.lah)
      && !Self.isSlavicEnding(raw[range.upperBound - 1])
    let isSun = raw[first] == raw[first + 1] && raw[first] != Self.l && Self.isSun(raw[first])
    return isPlain || isSun ? start..<(first + 1) : nil
  }

  private func starts(_ range: Range<Int>, with symbols: [UInt8]) -> Bool {
    for (offset, symbol) in symbols.enumerated() where raw[range.lowerBound + offset] != symbol {
      return false
    }
    return true
  }

  private static let abd = [letter("a"), letter("b"), letter("d")]
  private static let lah = [l, letter("a"), letter("h")]

  /// Whether a name ends like Abdulayev.
  private static func isSlavicEnding(_ symbol: UInt8) -> Bool {
    symbol == letter("v") || symbol == letter("w")
  }

  /// Whether a part begins with consonants that an article takes on, as an ending has them.
  private func begins(_ next: Range<Int>, with ending: Range<Int>) -> Bool {
    var other = next.lowerBound
    while raw[other] == Symbol.apostrophe { other += 1 }
    for index in ending {
      let symbol = raw[index]
      guard Self.isSun(symbol), other < next.upperBound, raw[other] == symbol else { return false }
      other += 1
    }
    return true
  }

  private static let l = letter("l")

  private static func letter(_ ascii: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: ascii.value) - 0x61 + Symbol.a
  }

  /// Bit n is the n-th letter: a, e, i, o, u.
  private static func isVowel(_ symbol: UInt8) -> Bool { isIn(0x10_4111, symbol) }

  /// c, d, h, l, n, r, s, t, z: what spells the consonants that an article takes on.
  private static func isSun(_ symbol: UInt8) -> Bool { isIn(0x20E_288C, symbol) }

  private static func isIn(_ set: UInt32, _ symbol: UInt8) -> Bool {
    symbol >= Symbol.a && set >> UInt32(symbol - Symbol.a) & 1 == 1
  }

  /// What stands around some symbols: nothing, a vowel or a consonant before them and after them.
  func place(_ start: Int, _ length: Int) -> UInt8 {
    3 * kind(start - 1) + kind(start + length)
  }

  private func kind(_ index: Int) -> UInt8 {
    guard index >= 0, index < count else { return 0 }
    let symbol = symbols[index]
    if symbol == Symbol.space || symbol == Symbol.article { return 0 }
    return Self.isIn(0x110_4111, symbol) ? 1 : 2
  }

  /// Whether this name comes before another in the order in which pairs are read.
  func precedes(_ other: FoldedName) -> Bool {
    for index in 0..<min(count, other.count) where symbols[index] != other.symbols[index] {
      return symbols[index] < other.symbols[index]
    }
    return count < other.count
  }
}
