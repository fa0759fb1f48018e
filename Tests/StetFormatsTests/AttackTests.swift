// Inputs made to do harm: they cost what their length costs, and nothing outside is ever read.

import Foundation
import Testing

@testable import StetFormats
@testable import StetText

/// All of it takes minutes without optimisation.
private let isFullSize = ProcessInfo.processInfo.environment["STET_FULL_SIZE_TESTS"] != nil

@Suite struct AttackTests {
  @Test func entitiesOfDocumentTypesAreNotProcessed() throws {
    // Every entity is ten of the one before: a billion words, had they been put in.
    var types = "<!ENTITY a0 \"laugh\">"
    for level in 1..<10 {
      let ten = String(repeating: "&a\(level - 1);", count: 10)
      types += "<!ENTITY a\(level) \"\(ten)\">"
    }
    let laughs = try read(
      "<?xml version='1.0'?><!DOCTYPE a [\(types)]><a><p>ha &a9; ha</p></a>", .xml)
    #expect(runs(laughs) == ["ha &a9; ha"])
    // One long entity, named often.
    let long = String(repeating: "x", count: 50_000)
    let often = String(repeating: "&x;", count: 50_000)
    let blown = try read("<!DOCTYPE a [<!ENTITY x \"\(long)\">]><a><p>\(often)</p></a>", .xml)
    #expect(blown.prose.utf8.count == often.utf8.count)
    // In attributes expat would put it in; it stops where that comes to more than it should.
    let laughing = "<!DOCTYPE a [\(types)]><a b='&a9;'><p>x</p></a>"
    let error = #expect(throws: ReadingError.self) { try read(laughing, .xml) }
    #expect(error?.code == .malformed)
    let quadratic = "<!DOCTYPE a [<!ENTITY x \"\(long)\">]><a b='\(often)'><p>x</p></a>"
    #expect(throws: ReadingError.self) { try read(quadratic, .xml) }
    let inside = "<!DOCTYPE a [<!ENTITY % p \"<!ENTITY q 'r'>\"> %p;]><a><p>&q; s</p></a>"
    #expect(runs(try read(inside, .xml)) == ["&q; s"])
    let itself = "<!DOCTYPE a [<!ENTITY e \"&f;\"><!ENTITY f \"&e;\">]><a><p>&e;</p></a>"
    #expect(runs(try read(itself, .xml)) == ["&e;"])
    let outside = try read(
      "<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><a><p>see &f;</p></a>", .xml)
    #expect(runs(outside) == ["see &f;"])
  }

  @Test(
    .timeLimit(.minutes(15)), arguments: [Format.html, .xml, .nitf, .newsml, .rss, .xliff, .tmx])
  func nestingIsNoStack(_ format: Format) throws {
    let count = isFullSize ? 1_000_000 : 100_000
    let deep =
      [UInt8](repeatElement(Array("<b>".utf8), count: count).joined())
      + Array("x".utf8) + [UInt8](repeatElement(Array("</b>".utf8), count: count).joined())
    let document = try DocumentReader(format: format).document(from: deep)
    #expect(document.bytes.count == deep.count)
    // Not closed: read as far as it goes, or refused.
    _ = try? DocumentReader(format: format).document(from: Array(deep[..<(count * 3)]))
  }

  @Test func attributesMayBeLong() throws {
    let value = String(repeating: "p translate='no' ", count: 100_000)
    for format in [Format.html, .xml, .rss, .xliff] {
      let document = try read("<p a=\"\(value)\">x</p>", format)
      #expect(document.prose.utf8.count < 2)
      _ = try? read("<p a=\"<\(value)\">x</p>", format)
    }
    let names = (0..<50_000).map { " a\($0)" }.joined()
    #expect(runs(try read("<p\(names)>x</p>", .html)) == ["x"])
  }

  @Test(.timeLimit(.minutes(15))) func piecesOfEveryFormatRepeated() throws {
    let pieces: [(Format, String)] = [
      (.csv, "\""), (.csv, "\"a\"\n"), (.csv, "a,\""), (.csv, ","), (.xliff, "<target>"),
      (.xliff, "<source>"), (.xliff, "<mrk translate='no'>"), (.tmx, "<tu><tuv><seg>"),
      (.iptc7901, "\u{1}\u{2}"), (.iptc7901, "\u{2}a\r\n"), (.text, "-30-\n"),
      (.text, "a line of words that is broken at a width\n"), (.vtt, "<"), (.srt, "{\\"),
      (.jsonl, "{\"text\":\"<p\"}\n"), (.json, "["),
    ]
    for (format, piece) in pieces {
      let source = [UInt8](
        repeatElement(Array(piece.utf8), count: isFullSize ? 20_000 : 5000).joined())
      let document = try? DocumentReader(format: format).document(from: source)
      #expect(document == nil || document?.bytes.count == source.count)
    }
  }

  @Test(arguments: Format.allCases) func anyFormatTakesAnyBytes(_ format: Format) throws {
    var state: UInt64 = 5
    for count in [0, 1, 2, 3, 30, 300, 3000] {
      let bytes = (0..<count).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40)
      }
      guard let document = try? DocumentReader(format: format).document(from: bytes) else {
        continue
      }
      #expect(document.applying(Patch([])) == bytes)
    }
  }
}
