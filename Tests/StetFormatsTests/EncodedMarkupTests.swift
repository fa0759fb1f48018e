// Markup in every encoding: read as it declares, changed in its own bytes, references for the rest.

import Testing

@testable import StetFormats
@testable import StetText
@testable import StetUnicode

@Suite struct EncodedMarkupTests {
  private func bytes(_ text: String, _ encoding: String) throws -> [UInt8] {
    try Story(text: text, encodings: [encoding]).bytes(in: encoding)
  }

  private func decoded(_ bytes: [UInt8], _ encoding: String) throws -> String {
    let document = try DocumentReader(format: .text, encoding: encoding).document(from: bytes)
    return String(decoding: (document.decoded ?? document.prose).utf8, as: UTF8.self)
  }

  /// The first line of a story between the tags of two formats.
  private func markup(_ story: Story, _ encoding: String) -> [(Format, String)] {
    let line = story.text.split(whereSeparator: \.isNewline)[0]
    return [
      (.nitf, "<?xml version='1.0' encoding='\(encoding)'?><nitf><p>Bridge: \(line)</p></nitf>"),
      (.html, "<!DOCTYPE html><meta charset=\"\(encoding)\"><p>Bridge: \(line)</p>"),
    ]
  }

  @Test(arguments: Story.all) func declaredEncodingsAreKept(_ story: Story) throws {
    for encoding in story.encodings {
      for (format, source) in markup(story, encoding) {
        let file = try bytes(source, encoding)
        let document = try DocumentReader().document(from: file)
        #expect(document.format == format.rawValue)
        #expect(document.encodingOrigin == .declared, "\(encoding)")
        #expect(document.applying(Patch([])) == file)
        let text = document.prose.utf8
        let at = try #require(text.indices.first { text[$0...].starts(with: "Bridge".utf8) })
        // One word that fits, and one character that not every encoding has.
        let splice = try document.splice(TextRange(at, at + 6), with: Array("Note ☂".utf8))
        let patch = Patch([Edit(splice.range, splice.bytes, reason: "test/test")])
        let result = document.applying(patch)
        #expect(result.prefix(Int(splice.range.lower)) == file.prefix(Int(splice.range.lower)))
        let again = try DocumentReader().document(from: result)
        #expect(again.encoding == document.encoding)
        #expect(String(decoding: again.prose.utf8, as: UTF8.self).contains("Note ☂: "))
        let written = try decoded(result, encoding)
        #expect(written.contains("Note ☂") || written.contains("Note &#9730;"), "\(encoding)")
      }
    }
  }

  @Test(arguments: Story.wide) func wideXMLIsReadByItsMark(_ encoding: String) throws {
    let source = "<?xml version='1.0' encoding='UTF-16'?><nitf><p>“Ja” — да</p></nitf>"
    for mark in [true, false] {
      let file = try wide(source, encoding, mark: mark)
      let document = try DocumentReader().document(from: file)
      #expect(runs(document) == ["“Ja” — да"])
      let splice = try document.splice(TextRange(3, 5), with: Array("Je".utf8))
      let result = document.applying(
        Patch([Edit(splice.range, splice.bytes, reason: "test/test")]))
      #expect(try result == wide(source.replacing("Ja", with: "Je"), encoding, mark: mark))
    }
  }

  @Test func brokenBytesStandInEveryFormat() throws {
    let sources: [(Format, [UInt8], [UInt8])] = [
      (
        .xml, Array("<?xml version='1.0' encoding='UTF-8'?><a><p>One ".utf8), Array("</p></a>".utf8)
      ),
      (.html, Array("<meta charset=utf-8><p>One ".utf8), Array("</p>".utf8)),
      (.json, Array("{\"text\":\"One ".utf8), Array("\"}".utf8)),
      (.jsonl, Array("{\"text\":\"One ".utf8), Array("\"}\n".utf8)),
      (.markdown, Array("# One ".utf8), Array("\n".utf8)),
      (.csv, Array("id,text\n1,\"One ".utf8), Array("\"\n".utf8)),
      (.srt, Array("1\n00:00:01,000 --> 00:00:02,000\nOne ".utf8), Array("\n".utf8)),
      (.vtt, Array("WEBVTT\n\n00:01.000 --> 00:02.000\nOne ".utf8), Array("\n".utf8)),
      (.text, Array("One ".utf8), Array("\n".utf8)),
    ]
    for (format, head, tail) in sources {
      for broken: [UInt8] in [[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] {
        // Enough sound text that the bytes pass for damaged UTF-8.
        let file = head + Array("“é—ü” ".utf8) + broken + Array(" two".utf8) + tail
        let document = try DocumentReader(format: format).document(from: file)
        #expect(document.encoding == "UTF-8" && !document.damage.isEmpty, "\(format)")
        #expect(document.applying(Patch([])) == file)
        let text = document.prose.utf8
        let at = try #require(text.indices.last { text[$0...].starts(with: "two".utf8) })
        let splice = try document.splice(TextRange(at, at + 3), with: Array("2".utf8))
        let result = document.applying(
          Patch([Edit(splice.range, splice.bytes, reason: "test/test")]))
        #expect(result == head + Array("“é—ü” ".utf8) + broken + Array(" 2".utf8) + tail)
      }
    }
  }
}
