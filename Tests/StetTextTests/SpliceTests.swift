// Putting text into documents: where it can be done, and where it must not.

import Testing

@testable import StetText

@Suite struct SpliceTests {
  /// `<b>Boe</b>hler&mdash;x` with a malformed byte at the end.
  private func document() -> Document {
    let source = Array("<b>Boe</b>hler&mdash;x".utf8) + [0xFF]
    var builder = SourceMapBuilder()
    builder.gap(0..<3)
    builder.verbatim(source, 3..<6)
    builder.gap(6..<10)
    builder.verbatim(source, 10..<14)
    builder.unit("—", 14..<21)
    builder.verbatim(source, 21..<22)
    builder.unit("\u{FFFD}", 22..<23)
    let (text, map) = builder.finish()
    return Document(
      bytes: source, prose: Prose(text, map: map),
      damage: [.init(.malformed, source: SourceRange(22, 23), text: TextRange(11, 14))],
      encode: { text, _ in text.contains(0x21) ? nil : text })
  }

  @Test func whatStaysTheSameIsLeftAloneWhereItMustBe() throws {
    // Boehler → Boehlar crosses a tag, but only a letter after it changes.
    let splice = try document().splice(TextRange(0, 7), with: Array("Boehlar".utf8))
    #expect(splice.range == SourceRange(12, 13))
    #expect(splice.bytes == Array("a".utf8))
    #expect(throws: Document.Obstacle.crossesMarkup) {
      try document().splice(TextRange(0, 7), with: Array("Puller".utf8))
    }
  }

  @Test func unitsAreReplacedWholeOrNotAtAll() throws {
    let splice = try document().splice(TextRange(7, 10), with: [0x2D])
    #expect(splice.range == SourceRange(14, 21))
    #expect(throws: Document.Obstacle.splitsCharacter) {
      try document().splice(TextRange(7, 8), with: [0x2D])
    }
  }

  @Test func damageAndWhatDoesNotFitAreRefused() {
    #expect(throws: Document.Obstacle.damaged) {
      try document().splice(TextRange(10, 14), with: Array("y".utf8))
    }
    #expect(throws: Document.Obstacle.unencodable) {
      try document().splice(TextRange(3, 4), with: [0x21])
    }
  }

  @Test(arguments: 0..<80) func unitsOfOneWidthShareASegment(_ seed: Int) {
    var dice = Dice(UInt64(seed) &+ 900)
    var builder = SourceMapBuilder()
    var expected: [(TextRange, SourceRange)] = []
    var source = 0
    for _ in 0..<40 {
      let width = dice.roll(1..<4)
      let count = dice.roll(1..<3)
      let text = builder.text.count
      builder.unit(repeatElement(0x78, count: count), source..<(source + width))
      if dice.roll(0..<6) == 0 { builder.extendUnit("y") }
      expected.append(
        (
          TextRange(text, builder.text.count), SourceRange(UInt32(source), UInt32(source + width))
        ))
      source += width
    }
    let (_, map) = builder.finish()
    for (text, source) in expected {
      #expect(map.source(of: text) == source)
      #expect(map.text(at: source.lower) == text.lower)
      #expect(map.text(at: source.upper - 1) == text.lower)
      #expect(!map.splitsUnit(text))
      if text.count > 1 {
        #expect(map.splitsUnit(TextRange(text.lower + 1, text.upper)))
        #expect(map.source(of: TextRange(text.lower, text.lower + 1)) == source)
      }
    }
  }
}
