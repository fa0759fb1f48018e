// Cuts prose into tokens, in one pass over its bytes.

/// The one tokeniser: lexicons are compiled with it and stories are read with it, so that an
/// entry always meets the text on equal terms.
package struct Tokeniser {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  private var gap: Token.Shape = [.newlineBefore]
  private var tokens: [Token] = []
  private var hashes: [UInt64] = []

  /// The tokens of `bytes`, or of a part of them.
  package static func tokens(of bytes: [UInt8], in range: Range<Int>? = nil) -> [Token] {
    read(bytes, in: range).tokens
  }

  /// The tokens with the `FoldedHash` of each, which costs next to nothing while they are cut.
  package static func read(
    _ bytes: [UInt8], in range: Range<Int>? = nil
  ) -> (tokens: [Token], hashes: [UInt64]) {
    var tokeniser = Tokeniser(bytes, range ?? 0..<bytes.count)
    tokeniser.run()
    return (tokeniser.tokens, tokeniser.hashes)
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    tokens.reserveCapacity(range.count / 5)
    hashes.reserveCapacity(range.count / 5)
  }

  private mutating func run() {
    while index < end {
      let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
      switch ScalarClass.of(scalar) {
      case .letter, .digit: word()
      case .space, .format:
        gap.formUnion(scalar == 0xFEFF ? [] : [.spaceBefore])
        index += length
      case .newline:
        gap.formUnion([.newlineBefore])
        index += length
      case .punctuation, .combining: single(.punctuation, length)
      case .symbol: single(.symbol, length)
      }
    }
  }

  private mutating func single(_ kind: Token.Kind, _ length: Int) {
    add(index, index + length, kind, bytes[index] < 0x80 ? [.ascii] : [], .none)
    index += length
  }

  private mutating func add(
    _ lower: Int, _ upper: Int, _ kind: Token.Kind, _ shape: Token.Shape, _ script: Script,
    hash: UInt64? = nil
  ) {
    hashes.append(hash ?? FoldedHash.of(bytes, lower..<upper))
    tokens.append(
      Token(
        lower: UInt32(lower), upper: UInt32(upper), kind: kind, shape: shape.union(gap),
        script: script))
    gap = []
  }

  /// A word or number with the apostrophes, stops and commas inside it.
  private mutating func word() {
    let start = index
    var letters = Letters()
    // Most words are letters of ASCII with a space, a line's end or a comma behind them.
    let hash = letters.readASCII(bytes, &index, end)
    if letters.isRead, index == end || Self.endsWord(bytes[index]) {
      return add(
        start, index, .word, letters.shape, letters.script, hash: FoldedHash.finish(hash))
    }
    while index < end {
      let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
      let found = ScalarClass.of(scalar)
      guard
        found == .letter || found == .digit || found == .combining
          || joins(scalar, length, after: letters.lastWasDigit)
      else { break }
      letters.read(scalar, found)
      index += length
    }
    if isAddress() {
      skipAddress()
      return add(start, index, .opaque, letters.shape, letters.script)
    }
    let kind: Token.Kind = letters.beginsWithDigit ? .number : .word
    if let cut = cliticStart(from: start) {
      add(start, cut, kind, letters.shapeWithoutClitic, letters.script)
      add(cut, index, .clitic, bytes[cut] < 0x80 ? [.ascii] : [], .latin)
    } else {
      add(start, index, kind, letters.shape, letters.script)
    }
  }

  /// A byte behind letters that no word, address or possessive ending goes on after.
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x2C
  }

  /// Whether a scalar that is no letter belongs to the word all the same: an apostrophe or
  /// gershayim between letters, a stop or comma between digits, a joiner.
  private func joins(_ scalar: UInt32, _ length: Int, after digit: Bool) -> Bool {
    switch scalar {
    case 0x27, 0x2019, 0x2018, 0x5F3, 0x5F4: !digit && isLetter(at: index + length)
    case 0x22: !digit && previousIsHebrew() && isLetter(at: index + length)
    case 0x2E, 0x2C: digit && index + length < end && (0x30...0x39).contains(bytes[index + length])
    case 0x200C, 0x200D, 0xAD, 0x640: isLetter(at: index + length)
    default: false
    }
  }

  private func previousIsHebrew() -> Bool {
    index > 1 && (bytes[index - 2] == 0xD7 || bytes[index - 2] == 0xD6)
  }

  private func isLetter(at index: Int) -> Bool {
    index < end && ScalarClass.of(UTF8Scan.scalar(bytes, at: index).value) == .letter
  }

  /// Where `’s` begins, when the word that ends at `index` ends with it.
  private func cliticStart(from start: Int) -> Int? {
    guard index - start > 2, bytes[index - 1] | 0x20 == 0x73 else { return nil }
    if bytes[index - 2] == 0x27 { return index - 2 }
    guard index - start > 4, bytes[index - 4] == 0xE2, bytes[index - 3] == 0x80 else { return nil }
    return bytes[index - 2] == 0x99 || bytes[index - 2] == 0x98 ? index - 4 : nil
  }

  private func isAddress() -> Bool {
    guard index + 1 < end else { return false }
    if bytes[index] == 0x40 { return isLetter(at: index + 1) }
    if bytes[index] == 0x3A {
      return index + 2 < end && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F
    }
    guard bytes[index] == 0x2E, index >= 3, isLetter(at: index + 1) else { return false }
    return bytes[index - 1] | 0x20 == 0x77 && bytes[index - 2] | 0x20 == 0x77
      && bytes[index - 3] | 0x20 == 0x77
  }

  private mutating func skipAddress() {
    while index < end {
      let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
      let found = ScalarClass.of(scalar)
      if found == .space || found == .newline || scalar == 0x22 || scalar == 0x3C || scalar == 0x3E
        || (scalar > 0x7F && found == .punctuation)
      {
        break
      }
      index += length
    }
    while index > 0, [0x2E, 0x2C, 0x29, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(bytes[index - 1]) {
      index -= 1
    }
  }
}

/// What the letters of a word look like, gathered while they are read.
private struct Letters {
  var beginsWithDigit = false
  var lastWasDigit = false
  var script = Script.none
  private var count = 0
  private var capitals = 0
  private var firstIsCapital = false
  private var last: UInt32 = 0
  private var hasDigit = false
  private var isASCII = true
  private var read = 0

  var isRead: Bool { read > 0 }

  /// Reads the ASCII letters at the start of a word; returns their hash so far.
  mutating func readASCII(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> UInt64 {
    let start = index
    var hash = FoldedHash.start
    while index < end {
      let lower = bytes[index] | 0x20
      guard lower &- 0x61 < 26 else { break }
      capitals += bytes[index] == lower ? 0 : 1
      hash = FoldedHash.step(hash, lower)
      index += 1
    }
    guard index > start else { return hash }
    read = index - start
    count = read
    script = .latin
    last = UInt32(bytes[index - 1])
    firstIsCapital = bytes[start] < 0x61
    return hash
  }

  mutating func read(_ scalar: UInt32, _ found: ScalarClass) {
    if read == 0 { beginsWithDigit = found == .digit }
    read += 1
    if scalar > 0x7F, scalar != 0x2019 { isASCII = false }
    lastWasDigit = found == .digit
    if found == .digit { hasDigit = true }
    guard found == .letter else { return }
    if script == .none { script = Script.of(scalar) }
    count += 1
    last = scalar
    guard SimpleCase.isUpper(scalar) else { return }
    capitals += 1
    if read == 1 { firstIsCapital = true }
  }

  var shape: Token.Shape { shape(count: count, capitals: capitals) }

  var shapeWithoutClitic: Token.Shape {
    shape(count: count - 1, capitals: capitals - (last == 0x53 ? 1 : 0))
  }

  private func shape(count: Int, capitals: Int) -> Token.Shape {
    var shape: Token.Shape = isASCII ? [.ascii] : []
    if firstIsCapital { shape.insert(.capitalised) }
    if capitals == count, count > 1 { shape.insert(.allCaps) }
    if capitals > 1, capitals < count { shape.insert(.mixedCase) }
    if hasDigit { shape.insert(.hasDigit) }
    return shape
  }
}
