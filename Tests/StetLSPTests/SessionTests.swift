// Conversations, message by message, without threads.

import Foundation
import StetDesk
import StetFormats
import Testing

@testable import StetLSP

/// A client that writes JSON and reads what comes.
struct Talk {
  var session = Session(options: Choices(), settingsFile: nil)
  private var count = 0

  /// - Parameter capabilities: JSON.
  init(_ capabilities: String = "{}", options: String = "null") {
    let literal = #""codeAction":{"codeActionLiteralSupport":{}}"#
    let all = capabilities == "{}" ? "{\"textDocument\":{\(literal)}}" : capabilities
    _ = ask(
      "initialize",
      "{\"processId\":null,\"rootUri\":null,\"capabilities\":\(all),"
        + "\"initializationOptions\":\(options)}")
    tell("initialized", "{}")
    _ = heard()
  }

  /// Without “initialize”.
  init(raw: Void) {}

  mutating func send(_ json: String) { session.take(FrameWriter.frame(Array(json.utf8))) }

  mutating func tell(_ method: String, _ parameters: String) {
    send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(parameters)}"#)
  }

  /// Asks, reviews what is to be reviewed, and gives the answer.
  mutating func ask(_ method: String, _ parameters: String) -> JSONValue? {
    let id = request(method, parameters)
    review()
    return heard().first { $0["id"]?.int == id }
  }

  /// Asks and goes on.
  mutating func request(_ method: String, _ parameters: String) -> Int {
    count += 1
    send(#"{"jsonrpc":"2.0","id":\#(count),"method":"\#(method)","params":\#(parameters)}"#)
    return count
  }

  mutating func review() {
    while let job = session.nextJob() { session.finish(job, job.run { _ in }) }
  }

  /// All that has been said since.
  mutating func heard() -> [JSONValue] {
    var reader = FrameReader()
    for frame in session.drain() { reader.add(frame) }
    var values: [JSONValue] = []
    while case .message(let bytes)? = reader.next() {
      if let value = try? JSONValue(bytes) { values.append(value) }
    }
    return values
  }

  mutating func open(_ text: String, uri: String = "file:///t/story.txt", version: Int = 1) {
    tell(
      "textDocument/didOpen",
      "{\"textDocument\":{\"uri\":\"\(uri)\",\"languageId\":\"plaintext\",\"version\":\(version),"
        + "\"text\":\(Self.quoted(text))}}")
  }

  /// The rules of the diagnostics that were published last.
  mutating func published() -> (version: Int?, codes: [String])? {
    let last = heard().last { $0["method"]?.string == "textDocument/publishDiagnostics" }
    return last.map { value in
      let items = value["params"]?["diagnostics"]?.array ?? []
      return (value["params"]?["version"]?.int, items.compactMap { $0["code"]?.string })
    }
  }

  static func quoted(_ text: String) -> String {
    let data = try? JSONEncoder().encode(text)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}

private let story = "The envoy left  the hall.\n"
private let place = #""range":{"start":{"line":0,"character":14},"end":{"line":0,"character":15}}"#
private let document = #""textDocument":{"uri":"file:///t/story.txt"}"#

@Suite struct SessionTests {
  private func code(_ value: JSONValue?) -> Int? { value?["error"]?["code"]?.int }

  // MARK: Life

  @Test func nothingIsAnsweredBeforeInitialize() {
    var talk = Talk(raw: ())
    #expect(code(talk.ask("textDocument/hover", "{}")) == -32002)
    talk.open(story)
    talk.review()
    #expect(talk.heard().isEmpty)
  }

  @Test func nothingIsAnsweredAfterShutdown() {
    var talk = Talk()
    #expect(talk.ask("shutdown", "null")?["result"] == .null)
    #expect(code(talk.ask("textDocument/hover", "{}")) == -32600)
    #expect(talk.session.exitStatus == nil)
    talk.tell("exit", "null")
    #expect(talk.session.exitStatus == 0)
  }

  @Test func exitWithoutShutdownIsAFault() {
    var talk = Talk()
    talk.tell("exit", "null")
    #expect(talk.session.exitStatus == 1)
  }

  @Test func aLineThatClosesEndsIt() {
    var talk = Talk()
    talk.session.end()
    #expect(talk.session.exitStatus == 1)
    var calm = Talk()
    _ = calm.ask("shutdown", "null")
    calm.session.end()
    #expect(calm.session.exitStatus == 0)
  }

  @Test(arguments: [
    (#"{"general":{"positionEncodings":["utf-8","utf-16"]}}"#, "utf-8"),
    (#"{"general":{"positionEncodings":["utf-32"]}}"#, "utf-32"),
    (#"{"general":{"positionEncodings":["utf-7","utf-16"]}}"#, "utf-16"),
    (#"{"general":{"positionEncodings":["utf-7"]}}"#, "utf-16"), ("{}", "utf-16"),
  ])
  func theClientsEncodingIsTaken(_ capabilities: String, _ encoding: String) {
    var talk = Talk(raw: ())
    let answer = talk.ask("initialize", "{\"capabilities\":\(capabilities)}")
    #expect(answer?["result"]?["capabilities"]?["positionEncoding"]?.string == encoding)
  }

  // MARK: Faulty messages

  @Test(arguments: [
    ("{", -32700), ("", -32700), ("nul", -32700), ("[]", -32600), ("7", -32600), ("{}", -32600),
    (#"{"jsonrpc":"2.0","id":[],"method":"shutdown"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"no/such"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover"}"#, -32602),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"x"},"position":{"line":-1,"character":0}}}"#,
      -32602
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"x"},"position":{"line":1e99,"character":0}}}"#,
      -32602
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"workspace/executeCommand","params":{"command":"rm"}}"#,
      -32602
    ),
    (#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}"#, -32600),
  ])
  func faultyMessagesGetTheirErrors(_ json: String, _ wanted: Int) {
    var talk = Talk()
    talk.send(json)
    #expect(talk.heard().map(code) == [wanted], "\(json)")
    talk.open(story)
    talk.review()
    #expect(talk.published()?.codes == ["punctuation/spacing"])
  }

  @Test func bytesThatAreNoTextAreNoJSON() {
    var talk = Talk()
    talk.session.take(FrameWriter.frame([0x22, 0xFF, 0x22]))
    #expect(talk.heard().map(code) == [-32700])
  }

  @Test func idsComeBackAsTheyWere() {
    var talk = Talk()
    talk.send(#"{"jsonrpc":"2.0","id":"seven","method":"no/such"}"#)
    talk.send(#"{"jsonrpc":"2.0","id":7,"method":"no/such"}"#)
    #expect(talk.heard().map { $0["id"] } == [.string("seven"), .number(7)])
  }

  @Test func odditiesDoNoHarm() {
    var talk = Talk()
    for method in [
      "textDocument/didChange", "textDocument/didClose", "textDocument/didOpen", "$/x",
    ] {
      for parameters in ["null", "{}", "[]", #"{"textDocument":{"uri":"file:///gone"}}"#] {
        talk.tell(method, parameters)
      }
    }
    talk.send(#"{"jsonrpc":"2.0","id":99,"result":null}"#)
    talk.tell("$/cancelRequest", #"{"id":12345}"#)
    talk.review()
    #expect(talk.heard().isEmpty)
  }

  // MARK: Texts

  @Test func findingsArePublishedAndTakenBack() {
    var talk = Talk()
    talk.open(story, version: 3)
    talk.review()
    let first = talk.published()
    #expect(first?.version == 3)
    #expect(first?.codes == ["punctuation/spacing"])
    talk.tell(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"file:///t/story.txt","version":4},"contentChanges":[{"text":" ","#
        + #""range":{"start":{"line":0,"character":14},"end":{"line":0,"character":16}}}]}"#)
    talk.review()
    let second = talk.published()
    #expect(second?.version == 4)
    #expect(second?.codes == [])
    talk.open(story)
    talk.review()
    _ = talk.heard()
    talk.tell("textDocument/didClose", "{\(document)}")
    #expect(talk.published()?.codes == [])
  }

  @Test func aNewerTextSupersedesAnOlderReview() throws {
    var talk = Talk()
    talk.open(story)
    let next = talk.session.nextJob()
    let job = try #require(next)
    let outcome = job.run { _ in }
    talk.tell(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"file:///t/story.txt","version":2},"contentChanges":[{"text":"No."}]}"#
    )
    talk.session.finish(job, outcome)
    #expect(talk.published() == nil)
    #expect(job.run { _ in } == nil, "the review of an old text stops")
    talk.review()
    #expect(talk.published()?.version == 2)
  }

  @Test func requestsWaitForTheReviewAndCanBeCancelled() {
    var talk = Talk()
    talk.open(story)
    let kept = talk.request("textDocument/codeAction", "{\(document),\(place),\"context\":{}}")
    let gone = talk.request("textDocument/codeAction", "{\(document),\(place),\"context\":{}}")
    #expect(talk.heard().isEmpty)
    talk.tell("$/cancelRequest", "{\"id\":\(gone)}")
    #expect(talk.heard().map(code) == [-32800])
    talk.review()
    #expect(talk.heard().contains { $0["id"]?.int == kept && $0["result"]?.array != nil })
  }

  @Test func requestsOfAnOldTextAreAnsweredAtOnce() {
    var talk = Talk()
    talk.open(story)
    _ = talk.request("textDocument/codeAction", "{\(document),\(place),\"context\":{}}")
    talk.tell(
      "textDocument/didChange",
      "{\(document),\"contentChanges\":[{\"text\":\"No.\"}]}")
    #expect(talk.heard().map(code) == [-32801])
  }

  @Test func aTextThatCantBeReadSaysSo() {
    var talk = Talk()
    talk.open("<?xml version=\"1.0\"?><nitf><body>", uri: "file:///t/a.xml")
    talk.review()
    let items = talk.heard().last?["params"]?["diagnostics"]?.array ?? []
    #expect(items.count == 1)
    #expect(items.first?["severity"]?.int == 1)
    #expect(items.first?["message"]?.string?.contains("not closed") == true)
  }

  @Test func encodingsThatTextsDeclareAreThoseOfTheirFiles() {
    var talk = Talk()
    talk.open(
      "<?xml version=\"1.0\" encoding=\"windows-1251\"?><nitf><body><p>The envoy left , Kyïv said.</p></body></nitf>",
      uri: "file:///t/a.xml")
    talk.review()
    #expect(talk.published()?.codes == ["punctuation/spacing"])
  }

  // MARK: Diagnostics that are asked for

  @Test func diagnosticsCanBePulled() {
    var talk = Talk(#"{"textDocument":{"diagnostic":{}}}"#)
    talk.open(story)
    talk.review()
    #expect(talk.published() == nil)
    let answer = talk.ask("textDocument/diagnostic", "{\(document)}")
    #expect(answer?["result"]?["kind"]?.string == "full")
    #expect(answer?["result"]?["items"]?.array?.count == 1)
    _ = talk.request("textDocument/diagnostic", "{\(document)}")
    talk.open(story)
    _ = talk.heard()
    let parked = talk.request("textDocument/diagnostic", "{\(document)}")
    talk.open(story + story)
    let error = talk.heard().first { $0["id"]?.int == parked }?["error"]
    #expect(error?["code"]?.int == -32802)
    #expect(error?["data"]?["retriggerRequest"]?.bool == true)
  }

  // MARK: Settings

  @Test func theEditorsSettingsCount() {
    var talk = Talk(options: #"{"skip":["punctuation"]}"#)
    talk.open(story)
    talk.review()
    #expect(talk.published()?.codes == [])
    talk.tell("workspace/didChangeConfiguration", #"{"settings":{"stet":{"skip":[]}}}"#)
    talk.review()
    #expect(talk.published()?.codes == ["punctuation/spacing"])
  }

  @Test func faultySettingsAreNamedAndThoseBeforeStay() {
    var talk = Talk(options: #"{"skip":["punctuation"]}"#)
    talk.tell("workspace/didChangeConfiguration", #"{"settings":{"stet":{"sytle":"ap"}}}"#)
    let said = talk.heard()
    #expect(said.first?["method"]?.string == "window/showMessage")
    #expect(said.first?["params"]?["message"]?.string?.contains("sytle") == true)
    talk.open(story)
    talk.review()
    #expect(talk.published()?.codes == [])
  }

  @Test func settingsAreFetchedFromClientsThatHoldThem() {
    var talk = Talk(raw: ())
    _ = talk.ask("initialize", #"{"capabilities":{"workspace":{"configuration":true}}}"#)
    talk.tell("initialized", "{}")
    let request = talk.heard().first { $0["method"]?.string == "workspace/configuration" }
    #expect(request?["params"]?["items"]?.array?.first?["section"]?.string == "stet")
    let id = request?["id"]?.string ?? ""
    talk.send(#"{"jsonrpc":"2.0","id":"\#(id)","result":[{"only":["quotes"]}]}"#)
    talk.open(story)
    talk.review()
    #expect(talk.published()?.codes == [])
  }

  // MARK: Progress

  @Test func longWorkShowsHowFarItIs() {
    var talk = Talk(#"{"window":{"workDoneProgress":true}}"#)
    talk.open(String(repeating: story, count: 9000))
    let job = talk.session.nextJob()
    let create = talk.heard().first { $0["method"]?.string == "window/workDoneProgress/create" }
    let token = create?["params"]?["token"]?.string
    #expect(token != nil)
    let id = create?["id"]?.string ?? ""
    talk.send(#"{"jsonrpc":"2.0","id":"\#(id)","result":null}"#)
    if let job {
      talk.session.report(job, 0.55)
      talk.session.finish(job, nil)
    }
    #expect(talk.session.nextJob() == nil)
    let kinds = talk.heard().filter { $0["params"]?["token"]?.string == token }
      .compactMap { $0["params"]?["value"]?["kind"]?.string }
    #expect(kinds == ["begin", "report", "end"])
  }

  @Test func requestsShowProgressWhereTheClientWantsIt() {
    var talk = Talk()
    talk.open(story)
    _ = talk.request(
      "textDocument/hover",
      "{\(document),\"position\":{\"line\":0,\"character\":15},\"workDoneToken\":\"t\"}")
    talk.review()
    let kinds = talk.heard().compactMap { $0["params"]?["value"]?["kind"]?.string }
    #expect(kinds == ["begin", "end"])
  }
}
