// Finds every mark in a story and reads what stands around it.

internal import StetLexicons
internal import StetText

/// One pass over the bytes; a bounded look to either side at each mark.
struct MarkScan {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let classes: [WordClass]
  private let paragraphs: [Segment]
  private let zones: MarkZones
  private let costs: MarkCosts
  private(set) var sites: [MarkSite] = []
  private var token = 0

  init(_ zones: MarkZones) {
    bytes = zones.bytes
    tokens = zones.tokens
    classes = zones.classes
    paragraphs = zones.paragraphs
    self.zones = zones
    costs = MarkCosts(language: zones.language)
  }

  mutating func run() {
    var breaks = 0
    for segment in paragraphs {
      let saysNothing = !segment.tokens.contains {
        tokens[$0].kind != .punctuation && tokens[$0].kind != .symbol
      }
      var index = Int(segment.range.lower)
      let end = Int(segment.range.upper)
      while index < end {
        guard MarkGlyph.mayBegin(bytes[index]), var site = site(at: index, end) else {
          index += 1
          continue
        }
        if let end = rowEnd(from: index, site.glyph, end) {
          // A row of one mark is a line or a toy, and no quotation: one unit, however long.
          site = MarkSite(lower: site.lower, length: UInt32(end - index), glyph: site.glyph)
          site.flags.insert(.isSettled)
          site.breaks = UInt8(min(breaks, 255))
          breaks = 0
          sites.append(site)
          index = end
          continue
        }
        if index == Int(segment.range.lower) { site.flags.insert(.opensParagraph) }
        index = codeEnd(of: site, end) ?? index + Int(site.length)
        skipTokens(before: site.lower)
        if token < tokens.count, tokens[token].kind == .opaque, tokens[token].lower < site.lower {
          continue
        }
        site.breaks = UInt8(min(breaks, 255))
        breaks = 0
        // Code, lines without a word and the eyes of a smiley are no quotations.
        if index > Int(site.lower) + Int(site.length) || saysNothing || isLoneSign(site, end) {
          site.flags.insert(.isSettled)
        }
        costs.assign(to: &site, in: surroundings(of: site, segment))
        if site.glyph.isDouble, zones.isMisplacedClosing(site.range) {
          site.close = min(site.close, 160)
          site.open += 60
        }
        sites.append(site)
      }
      breaks += 1
    }
  }

  /// An accent or a full-width mark that touches no word.
  private func isLoneSign(_ site: MarkSite, _ end: Int) -> Bool {
    guard site.glyph == .acute || site.glyph == .fullWidthSingle || site.glyph == .fullWidthDouble
    else { return false }
    return !side(endingAt: Int(site.lower)).isWordLike
      && !side(at: Int(site.range.upper), end).isWordLike
  }

  /// From how many marks on they are a row.
  private static let row = 7

  /// The end of the row of one mark that begins at `index`; nil where there are fewer.
  private func rowEnd(from index: Int, _ glyph: MarkGlyph, _ end: Int) -> Int? {
    guard let single = MarkGlyph.at(index, in: bytes) else { return nil }
    var stop = index
    while stop < end, let next = MarkGlyph.at(stop, in: bytes), next.glyph == single.glyph {
      stop += next.length
    }
    return stop - index >= Self.row * single.length ? stop : nil
  }

  /// The end of `code` that the mark begins, its marks and all; nil where it begins none.
  private func codeEnd(of site: MarkSite, _ end: Int) -> Int? {
    guard site.glyph == .backtick else { return nil }
    let start = Int(site.lower)
    guard !side(endingAt: start).isWordLike, !side(at: start + 1, end).isBlank else { return nil }
    var index = start + 1
    while index < end, index < start + 80, bytes[index] != 0x27, bytes[index] != 0x0A {
      if bytes[index] == 0x60 {
        let closes = bytes[index - 1] != 0x20 && !side(at: index + 1, end).isWordLike
        return closes && index > start + 1 ? index + 1 : nil
      }
      index += 1
    }
    return nil
  }

  private mutating func skipTokens(before offset: UInt32) {
    while token < tokens.count, tokens[token].upper <= offset { token += 1 }
  }

  /// The mark at `index`, pairs of singles taken together.
  private func site(at index: Int, _ end: Int) -> MarkSite? {
    let byte = bytes[index]
    if byte == 0x2C {
      // ,, before a word is how „ is typed on an old keyboard.
      guard index + 2 < end, bytes[index + 1] == 0x2C,
        index == 0 || !side(endingAt: index).isWordLike, side(at: index + 2, end).isWordLike
      else { return nil }
      return MarkSite(lower: UInt32(index), length: 2, glyph: .twoCommas)
    }
    guard let found = MarkGlyph.at(index, in: bytes) else { return nil }
    if byte == 0x27 || byte == 0x60, isPair(at: index, end) {
      return MarkSite(
        lower: UInt32(index), length: 2, glyph: byte == 0x27 ? .twoApostrophes : .twoBackticks)
    }
    return MarkSite(lower: UInt32(index), length: UInt32(found.length), glyph: found.glyph)
  }

  /// Whether the mark at `index` and the next make one: two in a row do; of three the outer two,
  /// which come first where a quotation opens and last where it closes.
  private func isPair(at index: Int, _ end: Int) -> Bool {
    let byte = bytes[index]
    var start = index
    while start > 0, index - start < 5, bytes[start - 1] == byte { start -= 1 }
    var stop = index + 1
    while stop < end, stop - index < 6, bytes[stop] == byte { stop += 1 }
    switch stop - start {
    case 2, 4: return (index - start) % 2 == 0
    case 3:
      let left = side(endingAt: start)
      let opens = byte == 0x60 || left.isBlank || left == .opener || left == .dash
      return index - start == (opens ? 0 : 1)
    default: return false
    }
  }

  private func side(endingAt index: Int) -> MarkSide {
    index == 0 ? .edge : MarkSide.of(UTF8Scan.scalar(bytes, endingAt: index).value)
  }

  private func side(at index: Int, _ end: Int) -> MarkSide {
    index >= end ? .edge : MarkSide.of(UTF8Scan.scalar(bytes, at: index).value)
  }

  /// What stands around a mark, other marks beside it skipped (a few of them: a row of thousands
  /// must not cost a thousand looks each).
  private func surroundings(of site: MarkSite, _ segment: Segment) -> MarkSurroundings {
    let lower = Int(segment.range.lower)
    let upper = Int(segment.range.upper)
    var left = Int(site.lower)
    var skipped = 0
    while left > lower, skipped < 3, let length = markLength(endingAt: left) {
      left -= length
      skipped += 1
    }
    var right = Int(site.lower) + Int(site.length)
    var skippedRight = 0
    while right < upper, skippedRight < 3, let found = MarkGlyph.at(right, in: bytes) {
      right += found.length
      skippedRight += 1
    }
    return MarkSurroundings(
      bytes: bytes, tokens: tokens, classes: classes, site: site, left: left, right: right,
      bounds: lower..<upper, token: token, segment: segment.tokens)
  }

  private func markLength(endingAt index: Int) -> Int? {
    for length in [1, 2, 3] where index >= length {
      if let found = MarkGlyph.at(index - length, in: bytes), found.length == length {
        return length
      }
    }
    return nil
  }
}
