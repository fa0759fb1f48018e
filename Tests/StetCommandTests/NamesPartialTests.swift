// Names counted in parts are the names counted at once.

import Foundation
import Testing

struct NamesPartialTests {
  static let stories = [
    "Salman Zarqa met Nadia Haddad in Oslo. Zarka said Haddad was right.\n",
    "“No,” said Nadia Hadad, the mayor of Oslo. Hadad left; Nadia Haddad stayed.\n",
    "Oslo is quiet. Salman Zarqa said so.\n",
  ]

  private func desk() throws -> Desktop {
    let desk = try Desktop()
    for (number, story) in Self.stories.enumerated() {
      try Data(story.utf8).write(to: desk["\(number).txt"])
    }
    return desk
  }

  private func partial(_ desk: Desktop, _ names: String...) throws -> Data {
    var all = Data()
    for name in names {
      all += try Command.run("names", "--emit-partials", desk[name].path).out
    }
    return all
  }

  @Test(arguments: [["0", "1", "2"], ["2", "0", "1"], ["1", "2", "0"]])
  func anyOrderOfPartsComesToTheSame(_ order: [String]) throws {
    let desk = try desk()
    let paths = ["0.txt", "1.txt", "2.txt"].map { desk[$0].path }
    let whole = try Command.run("names", "--output-format", "json", paths[0], paths[1], paths[2])
    #expect(whole.text.contains(#""documents":3"#))
    var parts = Data()
    for number in order { parts += try partial(desk, "\(number).txt") }
    let merged = try Command.run("names", "--merge", "--output-format", "json", input: parts)
    #expect(merged.text == whole.text)
  }

  @Test func partsOfPartsComeToTheSame() throws {
    let desk = try desk()
    let some = try Command.run(
      "names", "--merge", "--emit-partials", input: try partial(desk, "1.txt", "2.txt")
    ).out
    let left = try Command.run("names", "--merge", input: some + partial(desk, "0.txt"))
    let right = try Command.run(
      "names", "--merge", input: try partial(desk, "0.txt", "2.txt", "1.txt"))
    #expect(left.text == right.text)
    #expect(left.text.contains("in 3 stories"))
  }

  /// The same stories as records, with a line that is none where it was asked for.
  private func records(_ odd: String = "") throws -> Data {
    try Self.stories.reduce(into: Data()) { data, story in
      data += try JSONEncoder().encode(["id": "7", "text": story]) + Data("\n\(odd)".utf8)
    }
  }

  @Test func recordsAreStories() throws {
    let desk = try desk()
    try records().write(to: desk["wire.jsonl"])
    let files = try Command.run(
      "names", "--output-format", "json", desk["0.txt"].path, desk["1.txt"].path, desk["2.txt"].path
    )
    for jobs in ["1", "3"] {
      let options = ["names", "--scope", "corpus", "--output-format", "json", "--jobs", jobs]
      let lines = try Command.run(options + [desk["wire.jsonl"].path])
      #expect(lines.text == files.text)
      let piped = try Command.run(options + ["--input-format", "jsonl"], input: try records())
      #expect(piped.text == files.text)
    }
    let both = try Command.run(
      "names", "--emit-partials", desk["wire.jsonl"].path, desk["1.txt"].path)
    #expect(both.text.hasPrefix(#"{"schema":"stet.names.partial/1","documents":4}"#))
  }

  @Test func aRecordThatIsNoneIsNamedAndTheOthersCount() throws {
    let ran = try Command.run(
      ["names", "--emit-partials", "--input-format", "jsonl"], input: try records("no json\n\n"))
    #expect(ran.status == 2)
    #expect(ran.text.hasPrefix(#"{"schema":"stet.names.partial/1","documents":3}"#))
    #expect(ran.err.contains("-:2: "))
    #expect(ran.err.split(separator: "\n").count == 3)
  }

  @Test func noStoriesCountAsNone() throws {
    let ran = try Command.run(["names", "--emit-partials", "--input-format", "jsonl"])
    #expect(ran.status == 0)
    #expect(ran.text == #"{"schema":"stet.names.partial/1","documents":0}"# + "\n")
  }

  @Test(arguments: ["-1", "1e300", "3000000000", "\"3\"", "1.5"])
  func aCountThatNoStoriesComeToIsRefused(_ count: String) throws {
    let head = #"{"schema":"stet.names.partial/1","documents":\#(count)}"# + "\n"
    #expect(try Command.run("names", "--merge", input: Data(head.utf8)).status == 2)
    let form = #"[{"text":"A","count":\#(count),"documents":1}]"#
    let line =
      #"{"kind":"person","name":"a","documents":1,"confidence":1,"canonical":{"A":1},"forms":"#
      + form + "}\n"
    #expect(try Command.run("names", "--merge", input: Data(line.utf8)).status == 2)
  }

  /// What was called so by no story would be written without a name, and not be read again.
  @Test func aNameThatNoStoryPrefersIsRefused() throws {
    let line =
      #"{"kind":"person","name":"a","documents":1,"confidence":1,"canonical":{"A":0}}"# + "\n"
    let ran = try Command.run("names", "--merge", input: Data(line.utf8))
    #expect(ran.status == 2)
    #expect(ran.err.contains("canonical is missing or not what it should be"))
  }

  @Test func aLineThatIsNoPartIsNamed() throws {
    let ran = try Command.run("names", "--merge", input: Data("{\"kind\":\"person\"}\n".utf8))
    #expect(ran.status == 2)
    #expect(ran.err.contains("-:1: name is missing"))
    let later = #"{"schema":"stet.names.partial/9","documents":1}"# + "\n"
    #expect(try Command.run("names", "--merge", input: Data(later.utf8)).status == 2)
  }

  @Test func everyFormIsARow() throws {
    let desk = try desk()
    let ran = try Command.run("names", "--output-format", "csv", desk["0.txt"].path)
    #expect(ran.text.hasPrefix("story,kind,name,form,count,stories,prefer\r\n"))
    #expect(ran.text.contains(",person,Salman Zarqa,Salman Zarqa,1,1,"))
  }

  @Test func proposalsAreMadeOnce() throws {
    let desk = try desk()
    let list = desk["proposed.lex"].path
    let paths = ["0.txt", "1.txt", "2.txt"].map { desk[$0].path }
    _ = try Command.run("names", "--update-authority", list, paths[0], paths[1], paths[2])
    let first = try String(contentsOfFile: list, encoding: .utf8)
    #expect(first.contains("#? Nadia Hadad ← Nadia Haddad | kind=person\n"))
    let again = try Command.run(
      "names", "--update-authority", list, paths[0], paths[1], paths[2])
    #expect(try String(contentsOfFile: list, encoding: .utf8) == first)
    #expect(again.err.contains("nothing new to propose"))
  }
}
