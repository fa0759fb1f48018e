// What the editor offers to do, carried out on the text as an editor would.

import Foundation
import StetFormats
import Testing

@testable import StetLSP

@Suite struct ActionTests {
  /// The actions on all of a text.
  private func actions(
    _ text: String, name: String = "story.txt", options: String = "{}", only: String = ""
  ) -> (talk: Talk, actions: [JSONValue]) {
    var talk = Talk(options: options)
    let uri = "file:///t/\(name)"
    talk.open(text, uri: uri)
    let answer = talk.ask(
      "textDocument/codeAction",
      "{\"textDocument\":{\"uri\":\"\(uri)\"},\"range\":{\"start\":{\"line\":0,\"character\":0},"
        + "\"end\":{\"line\":99,\"character\":0}},\"context\":{\"diagnostics\":[]\(only)}}")
    return (talk, answer?["result"]?.array ?? [])
  }

  private func action(_ title: String, in actions: [JSONValue]) -> JSONValue? {
    actions.first { $0["title"]?.string?.hasPrefix(title) ?? false }
  }

  /// A text with the edits of an action, put in from the end.
  private func applied(_ action: JSONValue?, to text: String, uri: String) -> String? {
    guard let edits = action?["edit"]?["changes"]?[uri]?.array else { return nil }
    let lines = TextLines(Array(text.utf8), .utf16)
    var bytes = lines.bytes
    let changes = edits.compactMap { edit in
      lines.range(edit["range"]).map { ($0, edit["newText"]?.string ?? "") }
    }
    for (range, new) in changes.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      bytes.replaceSubrange(range, with: new.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func applied(_ title: String, to text: String, name: String = "story.txt") -> String? {
    applied(
      action(title, in: actions(text, name: name).actions), to: text, uri: "file:///t/\(name)")
  }

  private let story = "The envoy left  the hall.\n\nShe said nothing,, he noted.\n"

  @Test func oneIsFixed() {
    #expect(
      applied("Change “  ” to “ ”", to: story) == story.replacingOccurrences(of: "  ", with: " ")
        || applied("Take out “ ”", to: story) == story.replacingOccurrences(of: "  ", with: " "))
  }

  @Test func allThatIsSafeIsFixed() {
    let fixed = applied("Make all", to: story)
    #expect(fixed == "The envoy left the hall.\n\nShe said nothing, he noted.\n")
  }

  @Test func onlyTheKindsThatAreAskedForCome() {
    let all = actions(story, only: #","only":["source.fixAll"]"#).actions
    #expect(all.compactMap { $0["kind"]?.string } == ["source.fixAll.stet"])
    #expect(actions(story, only: #","only":["refactor"]"#).actions.isEmpty)
    let quick = actions(story, only: #","only":["quickfix"]"#).actions
    #expect(!quick.isEmpty && quick.allSatisfy { $0["kind"]?.string == "quickfix" })
  }

  @Test func halvesAreFixedTogether() {
    let text = "“We will not leave the hall tonight,\" he said. “We stay.”\n\n“No,” she said.\n"
    let all = actions(text).actions
    let first = all.first { $0["edit"] != nil && $0["kind"]?.string == "quickfix" }
    let fixed = applied(first, to: text, uri: "file:///t/story.txt") ?? ""
    #expect(!fixed.contains("\""))
  }

  /// What is let stand is not found again, and all else is.
  @Test(arguments: [
    ("story.txt", "The envoy left  the hall.\n\nShe said nothing,, he noted.\n"),
    ("story.txt", "The envoy left  the hall.\r\n\r\nShe said nothing,, he noted.\r\n"),
    (
      "story.txt",
      "Before dawn\nthe envoy left  the hall\nof the palace.\n\nShe said nothing,, he noted.\n"
    ),
    ("story.txt", "The envoy left  the hall."),
    (
      "story.md",
      "# Talks\n\nThe envoy left  the hall,\nand *then* returned.  \nShe said nothing,, he noted.\n"
    ),
    (
      "story.html",
      "<title>A  b</title>\n<p>The envoy <b>left</b> ,  the hall <a\n href=\"x\">here</a>.</p>\n<p>No,, he noted.</p>\n"
    ),
    (
      "story.xml",
      "<nitf><body><body.content><p>The envoy left , the hall.</p></body.content></body></nitf>\n"
    ),
  ])
  func whatIsLetStandStands(_ name: String, _ text: String) {
    func codes(_ text: String) -> [String] {
      var talk = Talk()
      talk.open(text, uri: "file:///t/\(name)")
      talk.review()
      return talk.published()?.codes ?? []
    }
    let before = codes(text)
    #expect(!before.isEmpty)
    let offers = actions(text, name: name).actions.filter {
      $0["title"]?.string?.hasPrefix("Let “") ?? false
    }
    #expect(!offers.isEmpty)
    for offer in offers {
      let changed = applied(offer, to: text, uri: "file:///t/\(name)") ?? ""
      let rule = offer["diagnostics"]?.array?.first?["code"]?.string
      let after = codes(changed)
      #expect(after.count < before.count, "\(changed)")
      #expect(before.filter { $0 == rule }.count > after.filter { $0 == rule }.count)
      #expect(before.filter { $0 != rule } == after.filter { $0 != rule }, "\(changed)")
    }
  }

  @Test func noCommentIsPutWhereItWouldBeText() {
    let text = "<title>The envoy left , the hall\n</title><p>Yes.</p>\n"
    #expect(action("Let “", in: actions(text, name: "a.html").actions) == nil)
    let json = "{\"body\": \"The envoy left , the hall.\"}\n"
    #expect(!actions(json, name: "a.json").actions.isEmpty)
    #expect(action("Let “", in: actions(json, name: "a.json").actions) == nil)
  }

  @Test func hoverTellsTheReasons() {
    var talk = Talk()
    talk.open(story)
    func hover(_ character: Int) -> JSONValue? {
      talk.ask(
        "textDocument/hover",
        "{\"textDocument\":{\"uri\":\"file:///t/story.txt\"},\"position\":{\"line\":0,"
          + "\"character\":\(character)}}")?["result"]
    }
    let text = hover(15)?["contents"]?["value"]?.string ?? ""
    #expect(text.hasPrefix("**punctuation/spacing** · safe"))
    #expect(text.contains("\n- "))
    #expect(hover(3) == .null)
  }

  // MARK: The house list

  private final class Desktop {
    let path = NSTemporaryDirectory() + "stet-lsp-" + UUID().uuidString

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func text(_ name: String) -> String? {
      try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }
  }

  @Test func aNameOnTheHouseListStands() throws {
    let desk = try Desktop()
    let text = "Hamas freed the soldier Aidan Alexander near Gaza. Alexander is well.\n"
    let uri = "file://\(desk.path)/story.txt"
    var talk = Talk()
    talk.open(text, uri: uri)
    talk.review()
    #expect(talk.published()?.codes == ["names/authority"])
    let answer = talk.ask(
      "textDocument/codeAction",
      "{\"textDocument\":{\"uri\":\"\(uri)\"},\"range\":{\"start\":{\"line\":0,\"character\":26},"
        + "\"end\":{\"line\":0,\"character\":26}},\"context\":{\"diagnostics\":[]}}")
    let offer = action(
      "Add “Aidan Alexander” to the house list", in: answer?["result"]?.array ?? [])
    let arguments = offer?["command"]?["arguments"]?.array?.compactMap(\.string) ?? []
    #expect(arguments == [uri, "Aidan Alexander"])
    let done = talk.ask(
      "workspace/executeCommand",
      "{\"command\":\"stet.addToHouseList\",\"arguments\":[\"\(uri)\",\"Aidan Alexander\"]}")
    #expect(done?["result"] == .null)
    #expect(desk.text("stet.toml") == "lexicons = [\"house\"]\n")
    #expect(desk.text("house/words/house.lex")?.hasSuffix("\nAidan Alexander\n") == true)
    talk.tell(
      "textDocument/didSave", "{\"textDocument\":{\"uri\":\"\(uri)\"}}")
    talk.review()
    #expect(talk.published()?.codes == [])
  }
}
