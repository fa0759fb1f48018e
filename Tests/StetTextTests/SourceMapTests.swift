// The bridge between the two kinds of offset.

import Testing

@testable import StetText

@Suite struct SourceMapTests {
  /// `<p>A&amp;B</p>`: gaps, a unit, verbatim text.
  private func markedUp() -> (text: [UInt8], map: SourceMap) {
    let source = Array("<p>A&amp;<b>B</b>C</p>".utf8)
    var builder = SourceMapBuilder()
    builder.gap(0..<3)
    builder.verbatim(source, 3..<4)
    builder.unit("&".utf8, 4..<9)
    builder.gap(9..<12)
    builder.verbatim(source, 12..<13)
    builder.gap(13..<17)
    builder.verbatim(source, 17..<18)
    builder.gap(18..<22)
    return builder.finish()
  }

  @Test func unitsAreNeverSplit() {
    let (text, map) = markedUp()
    #expect(String(decoding: text, as: UTF8.self) == "A&BC")
    #expect(map.source(of: TextRange(1, 2)) == SourceRange(4, 9))
    #expect(map.source(of: TextRange(0, 2)) == SourceRange(3, 9))
    #expect(map.text(at: 6) == 1)
  }

  @Test func gapsInsideARangeAreSeen() {
    let (_, map) = markedUp()
    #expect(map.crossesGap(TextRange(1, 3)))
    #expect(!map.crossesGap(TextRange(0, 2)))
    #expect(!map.crossesGap(TextRange(2, 3)))
  }

  @Test func insertionStaysInsideItsElement() {
    let (_, map) = markedUp()
    #expect(map.source(of: TextRange(3, 3)) == SourceRange(13, 13))
    #expect(map.source(of: TextRange(4, 4)) == SourceRange(18, 18))
  }

  @Test(arguments: 0..<60) func verbatimTextMapsBothWays(_ seed: Int) {
    var dice = Dice(UInt64(seed) &+ 40)
    let source = dice.bytes(150, text: true)
    var builder = SourceMapBuilder()
    var index = 0
    var expected: [(text: Int, source: Int)] = []
    while index < source.count {
      let end = min(source.count, index + dice.roll(1..<9))
      switch dice.roll(0..<3) {
      case 0: builder.gap(index..<end)
      case 1: builder.unit([0x58], index..<end)
      default:
        for offset in index..<end { expected.append((builder.text.count + offset - index, offset)) }
        builder.verbatim(source, index..<end)
      }
      index = end
    }
    let (text, map) = builder.finish()
    for pair in expected {
      #expect(text[pair.text] == source[pair.source])
      #expect(map.source(of: TextRange(pair.text, pair.text + 1)).lower == UInt32(pair.source))
      #expect(map.text(at: UInt32(pair.source)) == UInt32(pair.text))
    }
  }
}
