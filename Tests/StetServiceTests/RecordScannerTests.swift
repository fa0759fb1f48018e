// The reader of JSON lines: what it finds, and what it refuses.

import Foundation
import Testing

@testable import StetService

@Suite struct RecordScannerTests {
  private func texts(_ line: String, _ paths: String...) throws -> [String] {
    let bytes = Array(line.utf8)
    let map = try RecordScanner.map(bytes, paths: paths.compactMap { FieldPath($0) })
    return map.texts.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func fieldsAreFoundWhereTheyStand() throws {
    #expect(try texts(#"{"a":1,"text":"x","b":{"text":"no"}}"#, "text") == ["x"])
    #expect(try texts(#"{"a":{"b":[{"c":"1"},{"d":0},{"c":"2"}]}}"#, "a.b[].c") == ["1", "2"])
    #expect(try texts(#"[{"t":"1"},{"t":"2"}]"#, "[].t") == ["1", "2"])
    #expect(try texts(#"{"a":["1",null,"2"]}"#, "a[]") == ["1", "2"])
    #expect(try texts(#"{"a.b":"1","a":{"b":"2"}}"#, #"a\.b"#) == ["1"])
    #expect(try texts(#"{"t\u0065xt":"x"}"#, "text") == ["x"])
    #expect(try texts(#"{"h":"1","t":"2"}"#, "t", "h") == ["1", "2"])
  }

  @Test func pathsNameTheirElements() {
    #expect(FieldPath("a.b[].c")?.text(at: [2]) == "a.b[2].c")
    #expect(FieldPath("[][].t")?.text(at: [0, 3]) == "[0][3].t")
    #expect(FieldPath("a")?.text(at: []) == "a")
  }

  @Test(arguments: ["", ".", "a.", ".a", "a..b", "a[]b", "a[].", "[].", "a.[]."])
  func pathsThatAreNone(_ text: String) {
    #expect(FieldPath(text) == nil)
  }

  @Test(arguments: [
    "", "{", "[", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "[1,]", "[1 2]", "nul", "tru", "01", "1.",
    "-", "1e", "+1", ".5", "\"a", "\"\\x\"", "\"\\u12g4\"", "\"\t\"", "{} {}", "'a'", "NaN",
    "{a:1}",
    "\u{FEFF}\u{FEFF}{}",
  ]) func whatIsNoJSON(_ line: String) {
    #expect(throws: RecordFault.self) { try RecordScanner.map(Array(line.utf8), paths: []) }
  }

  @Test(arguments: [
    "{}", "[]", "0", "-0.5e+10", "\"\"", "null", " { \"a\" : [ 1 , true , false ] } ", "1E5",
    "\u{FEFF}{}", "\"\\ud83d\\ude00\\/\\b\"",
  ]) func whatIsJSON(_ line: String) {
    #expect(throws: Never.self) { try RecordScanner.map(Array(line.utf8), paths: []) }
  }

  @Test func depthIsBounded() {
    // Not closed, and not a stack that runs over.
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: RecordFault.self) { try RecordScanner.map(Array(deep.utf8), paths: []) }
  }

  /// On any bytes the scanner and Foundation agree about what JSON is.
  @Test(arguments: 0..<300) func agreesWithFoundation(_ seed: Int) {
    var generator = Xorshift(UInt64(seed))
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "1", "-2.5", "true", "null", " ", "\"\\n\"",
    ]
    var line = ""
    for _ in 0..<(1 + Int(generator.next() % 8)) {
      line += pieces[Int(generator.next() % UInt64(pieces.count))]
    }
    let data = Data(line.utf8)
    let isJSON = (try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)) != nil
    let isOurs = (try? RecordScanner.map(Array(data), paths: [])) != nil
    #expect(isJSON == isOurs, "\(line)")
  }
}

private struct Xorshift {
  private var state: UInt64
  init(_ seed: UInt64) { state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state >> 11
  }
}
