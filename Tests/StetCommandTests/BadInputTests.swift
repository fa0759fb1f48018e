// Input that is missing, broken or strange: a clear message or clean work, never a lost byte.

import Foundation
import Testing

@Suite struct BadInputTests {
  private let desk: Desktop

  init() throws { desk = try Desktop() }

  @Test func missingFile() throws {
    let good = try desk.write("good.txt", "All is well.\n")
    let ran = try Command.run("check", "gone.txt", good, in: desk.folder)
    #expect(ran.status == 2)
    #expect(ran.err == "stet: gone.txt: no such file; check the path\n")
    #expect(ran.text.contains("1 story"), "the others are done all the same")
  }

  @Test func missingFileIsInTheReport() throws {
    let ran = try Command.run("check", "--output-format", "json", "gone.txt", in: desk.folder)
    let json = try #require(JSONSerialization.jsonObject(with: ran.out) as? [String: Any])
    let errors = try #require(json["errors"] as? [[String: String]])
    #expect(errors.first?["path"] == "gone.txt")
    #expect(errors.first?["message"] == "no such file")
  }

  @Test func folderWithoutText() throws {
    try desk.write("pictures/a.png", [0x89, 0x50, 0, 1])
    let ran = try Command.run("check", "pictures", in: desk.folder)
    #expect(ran.status == 2)
    #expect(ran.err.hasPrefix("stet: pictures: there is no text in this folder;"))
  }

  @Test func unreadableFile() throws {
    let path = try desk.write("secret.txt", "Not for everyone.\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
    // The superuser reads anything, so another user tries.
    let isRoot = getuid() == 0
    let prefix = isRoot ? "setpriv --reuid=65534 --clear-groups " : ""
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: desk.folder.path)
    let copy = try desk.write("stet", Data(contentsOf: Command.path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: copy)
    let ran = try Command.shell("\(prefix)./stet check secret.txt", in: desk.folder)
    #expect(ran.status == 2)
    #expect(ran.err.contains("secret.txt: permission denied;"))
  }

  @Test func emptyFile() throws {
    let path = try desk.write("empty.txt", "")
    #expect(try Command.run("check", path).status == 0)
    #expect(try Command.run("fix", path).status == 0)
    #expect(try desk.bytes("empty.txt").isEmpty)
    #expect(try Command.run("fix").out.isEmpty)
  }

  @Test(arguments: [
    ("NUL bytes", Data("One\0two.\n\0\0".utf8)),
    ("invalid UTF-8", Data([0x4F, 0x6B, 0x20, 0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x2E, 0x0A])),
    ("only a byte order mark", Data([0xEF, 0xBB, 0xBF])),
    ("half a UTF-16 unit", Data([0xFF, 0xFE, 0x41, 0x00, 0x42])),
    ("CRLF", Data("One.\r\nTwo.\r\n".utf8)),
    ("every byte", Data(0...255)),
  ]) func strangeBytesStay(_ what: String, _ bytes: Data) throws {
    let ran = try Command.run("fix", input: bytes)
    #expect(ran.status == 0, "\(what)")
    #expect(ran.out == bytes, "\(what)")
    let path = try desk.write("strange.txt", bytes)
    #expect(try Command.run("fix", path).status == 0)
    #expect(try desk.bytes("strange.txt") == bytes, "\(what)")
    let report = try Command.run("check", "--output-format", "json", path)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: report.out) }
  }

  /// In whatever bytes a fault stands, only the fault is put right.
  @Test(arguments: [
    ("LF", Data("One.\nKhalil al Hayya left Doha.\nTwo.".utf8)),
    ("CRLF", Data("One.\r\nKhalil al Hayya left Doha.\r\n\r\n".utf8)),
    ("CR", Data("One.\rKhalil al Hayya left Doha.\r".utf8)),
    ("NUL", Data("One\0.\n\nKhalil al Hayya left Doha.\n\0".utf8)),
    ("BOM", Data([0xEF, 0xBB, 0xBF]) + Data("Khalil al Hayya left Doha.\n".utf8)),
    ("é here", Data("A café. Khalil al Hayya left Doha.\n".utf8) + Data([0xFF, 0x0A])),
    ("UTF-16LE", wide("\u{FEFF}One.\r\nKhalil al Hayya left Doha.\r\n", isLittle: true)),
    ("UTF-16BE", wide("\u{FEFF}One.\nKhalil al Hayya left Doha.\n", isLittle: false)),
  ]) func onlyTheFaultIsPutRight(_ what: String, _ bytes: Data) throws {
    let isWide = what.hasPrefix("UTF-16")
    let isLittle = what != "UTF-16BE"
    func form(_ text: String) -> Data {
      isWide ? Self.wide(text, isLittle: isLittle) : Data(text.utf8)
    }
    let place = try #require(bytes.range(of: form("al Hayya")))
    let wanted = bytes[..<place.lowerBound] + form("al-Hayya") + bytes[place.upperBound...]
    let ran = try Command.run("fix", "--style", "ap", "--only", "names/article", input: bytes)
    #expect(ran.out == wanted, "\(what)")
    let path = try desk.write("story.txt", bytes)
    let fixed = try Command.run("fix", "--style", "ap", "--only", "names/article", path)
    #expect(fixed.status == 0)
    #expect(try desk.bytes("story.txt") == wanted, "\(what)")
  }

  private static func wide(_ text: String, isLittle: Bool) -> Data {
    Data(
      text.utf16.flatMap { unit in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isLittle ? bytes.reversed() : bytes
      })
  }

  @Test func aGuessedEncodingSaysHowSureItIs() throws {
    let french = Data("Le pr".utf8) + Data([0xE9]) + Data("fet a r".utf8) + Data([0xE9])
    let path = try desk.write("old.txt", french + Data("pondu. Il est parti.\n".utf8))
    let ran = try Command.run("check", "--verbose", "--output-format", "json", path)
    #expect(ran.text.contains(/"encoding":"windows-1252","encodingConfidence":0\.[89]\d*,/))
    #expect(ran.err.contains(/windows-1252 \(a guess, [89]\d %\)/))
    let sure = try desk.write("new.txt", Data("Le préfet.\n".utf8))
    #expect(
      try !Command.run("check", "--output-format", "json", sure).text.contains("Confidence"))
  }

  @Test func utf16WithByteOrderMark() throws {
    let text = "The envoy spoke.\n"
    let bytes =
      Data([0xFF, 0xFE]) + Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let path = try desk.write("wide.txt", bytes)
    let ran = try Command.run("check", "--output-format", "json", path)
    #expect(ran.text.contains(#""encoding":"UTF-16LE""#))
    #expect(try Command.run("fix", path).status == 0)
    #expect(try desk.bytes("wide.txt") == bytes)
  }

  @Test func fiftyMegabytesOnOneLine() throws {
    // A debug build takes a minute for all of it; the full size runs where it is asked for.
    let isFull = ProcessInfo.processInfo.environment["STET_FULL_SIZE_TESTS"] != nil
    let sentence = "The minister met the envoy in the capital on Monday and said so. "
    let word = String(repeating: "y", count: 100_000) + " "
    let text = String(repeating: sentence + word, count: isFull ? 500 : 5)
    let bytes = Data(text.utf8)
    let path = try desk.write("long.txt", bytes)
    let start = Date()
    let ran = try Command.run("fix", path)
    #expect(ran.status == 0, "\(ran.err)")
    #expect(try desk.bytes("long.txt") == bytes)
    #expect(Date().timeIntervalSince(start) < 600)
  }

  @Test func closedReaderEndsQuietly() throws {
    let text = String(repeating: "The envoy spoke.\n", count: 20000)
    try desk.write("many.txt", text.utf8)
    let ran = try Command.shell("\"$STET\" fix - <many.txt | head -c 10", in: desk.folder)
    #expect(ran.text == "The envoy ")
    #expect(ran.err == "")
  }

  @Test func fullStandardOutput() throws {
    try desk.write("story.txt", "The envoy spoke.\n".utf8)
    let ran = try Command.shell("\"$STET\" fix - <story.txt >/dev/full", in: desk.folder)
    #expect(ran.status == 2)
    #expect(ran.err.contains("standard output: no space left on the disk"))
  }

  @Test func wrongOptionsAreStatusTwo() throws {
    #expect(try Command.run("check", "--nonsense").status == 2)
    #expect(try Command.run("check", "--only", "no-such-rule").status == 2)
    #expect(try Command.run("check", "--style", "no-such-style").status == 2)
    #expect(try Command.run("check", "--encoding", "no-such-encoding").status == 2)
    #expect(try Command.run("check", "--input-format", "no-such-format").status == 2)
    #expect(try Command.run("check", "--min-confidence", "2").status == 2)
    #expect(try Command.run("check", "--source", "/no/such/file").status == 2)
    #expect(try Command.run("check", "--lexicons", "/no/such/folder").status == 2)
  }
}
