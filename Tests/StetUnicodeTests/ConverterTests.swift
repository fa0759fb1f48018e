// Conversion both ways: every character knows its bytes, and nothing is substituted.

import Testing

@testable import StetUnicode

private func units(_ name: String, _ bytes: [UInt8]) throws -> [Converter.Unit] {
  var found: [Converter.Unit] = []
  try Converter(named: name).decode(bytes) { found.append($0) }
  return found
}

private func text(_ units: [Converter.Unit]) -> String {
  var text = String.UnicodeScalarView()
  for unit in units { text.append(unit.scalar ?? "\u{FFFD}") }
  return String(text)
}

@Suite struct ConverterTests {
  @Test func decodesWithTheLengthOfEveryCharacter() throws {
    let found = try units("Shift_JIS", [0x41, 0x93, 0xFA, 0x96, 0x7B, 0xB1])
    #expect(text(found) == "A日本ｱ")
    #expect(found.map(\.length) == [1, 2, 2, 1])
    #expect(text(try units("windows-1251", [0xCA, 0xE8, 0xE5, 0xE2])) == "Киев")
    #expect(try units("UTF-16LE", [0x3D, 0xD8, 0x00, 0xDE, 0x41, 0x00]).map(\.length) == [4, 2])
    #expect(try units("GB18030", [0x81, 0x30, 0x84, 0x36, 0x41]).map(\.length) == [4, 1])
  }

  @Test func malformedBytesAreKeptApart() throws {
    let found = try units("Shift_JIS", [0x41, 0xFF, 0x42, 0x93])
    #expect(found.map(\.scalar) == ["A", nil, "B", nil])
    #expect(found.map(\.length).reduce(0, +) == 4)
    let odd = try units("UTF-16LE", [0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x43])
    #expect(odd.map(\.length).reduce(0, +) == 7)
    #expect(odd.first?.scalar == "A")
    #expect(odd.contains { $0.scalar == "B" })
  }

  @Test func longTextComesInOnePiece() throws {
    let bytes = (0..<100_000).map { $0 % 3 == 0 ? UInt8(0xE9) : 0x61 }
    let found = try units("windows-1252", bytes)
    #expect(found.count == 100_000)
    #expect(found[99_999].scalar == "é")
  }

  @Test func whatDoesNotFitIsReported() throws {
    let latin = try Converter(named: "ISO-8859-1")
    #expect(try latin.encode(Array("déjà".utf8)) == .bytes([0x64, 0xE9, 0x6A, 0xE0]))
    #expect(try latin.encode(Array("é “no”".utf8)) == .unmappable("“", offset: 3))
    let windows = try Converter(named: "windows-1252")
    #expect(try windows.encode(Array("“ﬁ".utf8)) == .unmappable("ﬁ", offset: 3))
    #expect(try windows.encode([0x61, 0xFF]) == .unmappable("\u{FFFD}", offset: 1))
  }

  @Test func statefulEncodingsAreKnown() throws {
    #expect(try Converter(named: "ISO-2022-JP").isStateful)
    #expect(try Converter(named: "UTF-7").isStateful)
    #expect(try !Converter(named: "EUC-JP").isStateful)
    #expect(try !Converter(named: "utf-16be").isStateful)
  }

  @Test func namesAreIANAs() throws {
    #expect(try Converter(named: "latin1").name == "ISO-8859-1")
    #expect(try Converter(named: "cp1251").name == "windows-1251")
    #expect(try Converter(named: "sjis").name == "Shift_JIS")
    let error = #expect(throws: UnicodeError.self) { try Converter(named: "utf-9") }
    #expect(error?.code == .unknownName)
  }

  /// For every byte pair of an encoding: the lengths add up, and what was decoded is encoded as
  /// bytes that decode to it again.
  @Test(arguments: [
    "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
    "windows-1256", "windows-1257", "windows-1258", "ISO-8859-2", "ISO-8859-5", "ISO-8859-6",
    "ISO-8859-7", "ISO-8859-8", "ISO-8859-9", "ISO-8859-15", "KOI8-R", "KOI8-U", "macintosh",
    "x-mac-cyrillic", "IBM037", "Shift_JIS", "EUC-JP", "GB18030", "Big5", "EUC-KR", "UTF-16LE",
    "UTF-16BE", "UTF-32LE",
  ])
  func bytesAddUpAndComeBack(_ name: String) throws {
    var bytes: [UInt8] = []
    for high in UInt8(0)...255 { for low in UInt8(0)...255 { bytes += [high, low, 0x20, 0x0A] } }
    let found = try units(name, bytes)
    #expect(found.map(\.length).reduce(0, +) == bytes.count)
    let converter = try Converter(named: name)
    for scalar in Set(found.compactMap(\.scalar)) {
      guard case .bytes(let back) = try converter.encode(Array(String(scalar).utf8)) else {
        continue
      }
      #expect(text(try units(name, back)).unicodeScalars.first == scalar)
    }
  }
}

@Suite struct CharsetDetectorTests {
  @Test func guessesWithConfidence() throws {
    let russian = """
      Президент заявил журналистам, что переговоры продолжатся на следующей неделе, \
      а стороны обменялись предложениями о прекращении огня.
      """
    guard case .bytes(let bytes) = try Converter(named: "KOI8-R").encode(Array(russian.utf8)) else {
      Issue.record("KOI8-R writes Russian")
      return
    }
    let best = try #require(try CharsetDetector.matches(for: bytes).first)
    #expect(best.name == "KOI8-R")
    #expect(best.confidence > 0.3)
    #expect(try CharsetDetector.matches(for: []).isEmpty)
  }
}
