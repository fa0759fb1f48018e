// `stet.toml`: what it may hold, what beats it, and what it says of mistakes.

import Foundation
import Testing

@testable import StetDesk

@Suite struct SettingsTests {
  private func parse(_ text: String) throws(SettingFault) -> [Setting] {
    try SettingsFile.parse(Array(text.utf8))
  }

  @Test func everyKindOfValue() throws {
    let settings = try parse(
      """
      # A comment
      style = "a \\"b\\" \\\\"   # and another
      language='en-GB'
      suggested = true
      min-confidence = 0.25
      only = [
        "quotes", # first
        'names/article',
      ]
      skip = []

      """)
    #expect(
      settings.map(\.value) == [
        .string("a \"b\" \\"), .string("en-GB"), .bool(true), .number(0.25),
        .list(["quotes", "names/article"]), .list([]),
      ])
    #expect(settings.map(\.line) == [2, 3, 4, 5, 6, 10])
  }

  @Test(arguments: [
    ("a", 1), ("a =", 1), ("= 1", 1), ("[table]", 1), ("a = x", 1), ("a = \"x", 1),
    ("\n\na = [1]", 3), ("a = [\"x\" \"y\"]", 1), ("a = 1 2", 1), ("a = 1\na = 2", 2),
    ("a = \"\\q\"", 1),
  ]) func faultsNameTheirLine(_ text: String, _ line: Int) {
    let fault = #expect(throws: SettingFault.self) { try SettingsFile.parse(Array(text.utf8)) }
    #expect(fault?.line == line)
  }

  @Test(arguments: [
    "colour = \"auto\"", "style = 1", "quotes = \"curled\"", "suggested = \"yes\"",
    "min-confidence = 2", "jobs = 0", "only = 3", "source-language = \"Arabic\"",
  ]) func settingsThatAreNoneAreRefused(_ line: String) throws {
    let desk = try Desktop()
    let path = try desk.write("stet.toml", "language = \"en-US\"\n" + line + "\n")
    let trouble = #expect(throws: Trouble.self) { try Choices(ofFile: path) }
    #expect(trouble?.place == path + ":2")
  }

  @Test func theNearestFileCountsAndTheCommandLineBeatsIt() throws {
    let desk = try Desktop()
    _ = try desk.write("stet.toml", "source-language = \"ar\"\nfail-on = \"never\"\n")
    _ = try desk.write("in/deep/a.txt", "Text.\n")
    _ = try desk.write("in/stet.toml", "source-language = \"ru\"\n")
    _ = try desk.write("b.txt", "Text.\n")
    func languages(_ options: String) throws -> [String] {
      let ran = try Command.shell(
        "\"$STET\" check --output-format json \(options) b.txt in/deep/a.txt", in: desk.folder)
      let json = try JSONSerialization.jsonObject(with: ran.out) as? [String: Any]
      let documents = json?["documents"] as? [[String: Any]]
      return documents?.compactMap { $0["sourceLanguage"] as? String } ?? []
    }
    #expect(try languages("") == ["ar", "ru"])
    #expect(try languages("--source-language uk") == ["uk", "uk"])
    #expect(try languages("--source-language auto") == [])
    #expect(try languages("--config stet.toml") == ["ar", "ar"])
  }

  @Test func aBrokenFileKeepsOnlyItsOwnInputsBack() throws {
    let desk = try Desktop()
    _ = try desk.write("a.txt", "Text.\n")
    _ = try desk.write("in/stet.toml", "quotes = 7\n")
    _ = try desk.write("in/b.txt", "Text.\n")
    let ran = try Command.shell("\"$STET\" check in/b.txt a.txt", in: desk.folder)
    #expect(ran.status == 2)
    #expect(ran.err.hasPrefix("stet: in/b.txt: "))
    #expect(ran.err.contains("stet.toml:1: “quotes” takes one of"))
    #expect(ran.text.contains("in 1 story"))
  }
}
