// Every example in the lexicons of terms, run through the rules of the family.

import Stet
import StetFormats
import StetLexicons
import StetText
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct TermEntryTests {
  private static let folder =
    String(#filePath.prefix { _ in true })
    .split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    + "/Lexicons/terms/"

  @Test(arguments: [
    "arabic", "chinese", "hebrew", "offices", "persian", "russian", "ukrainian",
  ]) func examplesOfEntriesHold(_ name: String) throws {
    let path = Self.folder + name + ".lex"
    let source = LexiconSource.parse(try Self.read(path), path: path).0
    #expect(source.entries.count > 10, "\(path)")
    for entry in source.entries {
      let languages = entry["from"] ?? source.shared.first { $0.name == "from" }?.value ?? "ar"
      let language = String(languages.prefix { $0 != " " })
      let engine = try Engine(
        Options(settings: Settings(sourceLanguage: language), only: ["terms"]))
      for field in entry.fields {
        try check(field, engine, "\(path):\(field.line)")
      }
    }
  }

  private func check(_ field: LexiconSource.Field, _ engine: Engine, _ place: String) throws {
    let text = field.value
    switch field.name {
    case "fix":
      let arrow = try #require(text.unicodeScalars.firstIndex(of: "→"), "\(place)")
      let before = text[..<arrow].dropLast()
      let after = text[text.unicodeScalars.index(after: arrow)...].dropFirst()
      #expect(cleaned(String(before), engine) == String(after), "\(place)")
    case "leave":
      #expect(cleaned(text, engine) == text, "\(place)")
    case "flag":
      let report = engine.review(PlainText.document(utf8: Array(text.utf8)))
      #expect(!report.findings.isEmpty && report.resolution.applied.isEmpty, "\(place)")
    default: return
    }
  }

  private func cleaned(_ text: String, _ engine: Engine) -> String {
    String(
      decoding: engine.review(PlainText.document(utf8: Array(text.utf8))).cleaned, as: UTF8.self)
  }

  private static func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"), "\(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
