// `stet pipe`: same order, same count, nothing lost.

import Foundation
import Testing

@Suite struct PipeTests {
  private func pipe(_ input: String, _ options: String...) throws -> Ran {
    let desk = try Desktop()
    _ = try desk.write("in", input)
    let words = options.map { "'\($0)'" }.joined(separator: " ")
    return try Command.shell("\"$STET\" pipe \(words) <in", in: desk.folder)
  }

  @Test func otherFieldsStayByteForByte() throws {
    let line = #"{ "n" : 1.50e+1,"text":"caf\u00e9 \/ “x”" , "z":"\u0041\ud800" }"#
    let ran = try pipe(line + "\r\n" + line)
    #expect(ran.text == line + "\r\n" + line, "also without a last line feed")
    #expect(ran.status == 0)
    #expect(ran.err == "")
  }

  @Test func linesThatAreNoRecordsPassThrough() throws {
    let input = "{\"text\":\"a\"}\nnot json\n{\"body\":\"x\"}\n{\"text\":7}\n\n{\"text\":\"b\"}\n"
    let ran = try pipe(input)
    #expect(ran.text == input)
    #expect(ran.status == 3)
    let lines = ran.err.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.map { $0.prefix(12) } == (2...5).map { "stet: line \($0)" })
    #expect(lines[1].contains("it lacks the field “text”"))
    #expect(lines[2].contains("is no string"))
  }

  @Test func emptyLinesAtTheEndAreNoFault() throws {
    let ran = try pipe("{\"text\":\"a\"}\n\n\n")
    #expect(ran.text == "{\"text\":\"a\"}\n\n\n")
    #expect(ran.status == 0)
    #expect(ran.err == "")
  }

  @Test func nothingToCleanIsNoFault() throws {
    let input = "{\"text\":null}\n{\"text\":\"\"}\n"
    #expect(try pipe(input).text == input)
    #expect(try pipe(input).status == 0)
    #expect(try pipe("{\"a\":[]}\n", "--text-field", "a[].text").status == 0)
    #expect(try pipe("{\"a\":[{}]}\n", "--text-field", "a[].text").status == 3)
    #expect(try pipe("").status == 0)
  }

  @Test func rejectsAreKeptWithTheirReason() throws {
    let desk = try Desktop()
    _ = try desk.write("in", "{\"text\":\"a\"}\n\"quoted\" {\n")
    let ran = try Command.shell("\"$STET\" pipe --rejects bad.jsonl <in", in: desk.folder)
    #expect(ran.status == 3)
    let line = try desk.bytes("bad.jsonl")
    let object = try #require(JSONSerialization.jsonObject(with: line) as? [String: Any])
    #expect(object["line"] as? Int == 2)
    #expect(object["record"] as? String == "\"quoted\" {")
    #expect((object["reason"] as? String)?.hasPrefix("no JSON") == true)
  }

  @Test func reportStandsUnderItsKey() throws {
    #expect(
      try pipe("{\"text\":\"a\"}\n", "--report-field", "stet").text
        == "{\"text\":\"a\",\"stet\":{\"findings\":[]}}\n")
    #expect(
      try pipe("{\"stet\": 1, \"text\":\"a\" }\n", "--report-field", "stet").text
        == "{\"stet\": {\"findings\":[]}, \"text\":\"a\" }\n")
    #expect(
      try pipe("[{\"text\":\"a\"}]\n", "--report-field", "r", "--text-field", "[].text").status == 3
    )
    #expect(try pipe("", "--report-field", "text").status == 2)
    #expect(try pipe("", "--check").status == 2)
  }

  @Test func fieldsMayHoldMarkup() throws {
    let html =
      #"{"text":"<p title=\"al Hayya\">Khalil <b>al<\/b> Hayya &amp; Khalil al Hayya<\/p>"}"#
    #expect(
      try pipe(
        html + "\n", "--input-format", "html", "--style", "ap", "--only", "names/article",
        "--report-field", "r"
      ).text.hasPrefix(
        #"{"text":"<p title=\"al Hayya\">Khalil <b>al<\/b>-Hayya &amp; Khalil al-Hayya<\/p>","#))
    let code = #"{"text":"`Khalil al Hayya` is Khalil al Hayya"}"#
    #expect(
      try pipe(
        code, "--input-format", "markdown", "--style", "ap", "--only", "names/article"
      ).text == #"{"text":"`Khalil al Hayya` is Khalil al-Hayya"}"#)
  }

  @Test func depthIsNoLimit() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let line = "{\"x\":\(deep),\"text\":\"a\"}\n"
    let ran = try pipe(line)
    #expect(ran.text == line)
    #expect(ran.status == 0)
  }

  @Test func optionsThatCantBeHonouredAreRefused() throws {
    #expect(try pipe("", "--input-format", "csv").status == 2)
    #expect(try pipe("", "--encoding", "windows-1251").status == 2)
    #expect(try pipe("", "--encoding", "UTF-8", "--input-format", "text").status == 0)
  }

  @Test func orderHoldsOnManyThreads() throws {
    let lines = (0..<5000).map { number in
      "{\"id\":\(number),\"text\":\"\(String(repeating: "The envoy spoke. ", count: number % 40))\"}"
    }
    let input = lines.joined(separator: "\n") + "\n"
    let ran = try pipe(input, "--jobs", "4")
    #expect(ran.text == input)
    #expect(ran.status == 0)
  }

  @Test func oneLineInGivesOneLineOut() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = Command.path
    process.arguments = ["pipe"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 1...3 {
      let line = Data("{\"text\":\"line \(number)\"}\n".utf8)
      try input.fileHandleForWriting.write(contentsOf: line)
      #expect(output.fileHandleForReading.availableData == line)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
