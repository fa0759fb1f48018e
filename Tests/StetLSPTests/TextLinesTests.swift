// Places in three encodings, and texts that are changed bit by bit.

import StetFormats
import Testing

@testable import StetLSP

@Suite struct TextLinesTests {
  private let text = "aé😀\r\nb\rc\n"

  @Test(arguments: [
    (PositionEncoding.utf8, 7), (.utf16, 4), (.utf32, 3),
  ])
  func aLineIsCountedInTheClientsUnits(_ encoding: PositionEncoding, _ units: Int) {
    let lines = TextLines(Array(text.utf8), encoding)
    #expect(lines.position(of: 7) == Position(line: 0, character: units))
    #expect(lines.offset(of: Position(line: 0, character: units)) == 7)
    #expect(lines.offset(of: Position(line: 0, character: 99)) == 7)
    #expect(lines.position(of: 9) == Position(line: 1, character: 0))
    #expect(lines.offset(of: Position(line: 2, character: 1)) == 12)
    #expect(lines.offset(of: Position(line: 3, character: 0)) == 13)
    #expect(lines.offset(of: Position(line: 99, character: 0)) == 13)
  }

  @Test func aPlaceInsideACharacterIsItsStart() {
    let wide = TextLines(Array("😀x".utf8), .utf16)
    #expect(wide.offset(of: Position(line: 0, character: 1)) == 0)
    let narrow = TextLines(Array("é".utf8), .utf8)
    #expect(narrow.offset(of: Position(line: 0, character: 1)) == 0)
  }

  @Test(arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func everyPlaceLeadsBack(_ encoding: PositionEncoding) {
    for text in [text, "", "\n", "\r\n\r\n", "a\rb\r\nc\nd", "日本\u{301}語\n\u{10FFFF}"] {
      let bytes = Array(text.utf8)
      let lines = TextLines(bytes, encoding)
      for offset in 0...bytes.count where offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
        // Between CR and LF there is no place of its own.
        if offset > 0, offset < bytes.count, bytes[offset - 1] == 0x0D, bytes[offset] == 0x0A {
          continue
        }
        #expect(lines.offset(of: lines.position(of: offset)) == offset, "\(text) \(offset)")
      }
    }
  }

  /// A client edits its own text and tells the ranges; both must hold the same in the end.
  @Test(arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func changesAddUpToTheClientsText(_ encoding: PositionEncoding) {
    var dice = SystemDice(seed: 11)
    let pieces: [[Unicode.Scalar]] = ["a", "é", "😀", "\n", "\r\n", "\r", "", "“x”", "日本"].map {
      Array($0.unicodeScalars)
    }
    for _ in 0..<60 {
      var model: [Unicode.Scalar] = []
      var document = OpenDocument(uri: "x:y", language: nil, version: 1, text: "", encoding)
      for _ in 0..<40 {
        let a = dice.roll(model.count + 1)
        let b = dice.roll(model.count + 1)
        var range = min(a, b)..<max(a, b)
        // No client puts its cursor between CR and LF.
        func splits(_ at: Int) -> Bool {
          at > 0 && at < model.count && model[at - 1] == "\r" && model[at] == "\n"
        }
        if splits(range.lowerBound) { range = (range.lowerBound - 1)..<range.upperBound }
        if splits(range.upperBound) { range = range.lowerBound..<(range.upperBound + 1) }
        let text = pieces[dice.roll(pieces.count)]
        let lines = TextLines(Array(string(model).utf8), encoding)
        func place(_ index: Int) -> JSONValue {
          let position = lines.position(of: string(Array(model[..<index])).utf8.count)
          return .object([
            "line": .number(Double(position.line)),
            "character": .number(Double(position.character)),
          ])
        }
        let isApplied = document.apply(
          .object([
            "text": .string(string(text)),
            "range": .object(["start": place(range.lowerBound), "end": place(range.upperBound)]),
          ]))
        #expect(isApplied)
        model.replaceSubrange(range, with: text)
        #expect(document.lines.bytes == Array(string(model).utf8))
      }
    }
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
