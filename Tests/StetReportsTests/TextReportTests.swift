// The report for people, row by row.

import StetReports
import Testing

@testable import Stet

@Suite struct TextReportTests {
  private let story = """
    The envoy landed at dawn.
    After two days of talks in the capital, the negotiator Pulver said that he would stay until \
    all of them had signed, and his office said so too.

    """

  private func report(
    _ text: String, _ wishes: [Wish], colour: Bool = false, width: Int = 80
  ) -> String {
    var reporter = TextReport(colour: colour, width: width)
    let body = reporter.add(reviewed(Array(text.utf8), wishes))
    return String(decoding: body + reporter.finish([]), as: UTF8.self)
  }

  @Test func aFixWithItsReasons() {
    let wish = Wish(
      range: place(of: "Pulver", in: story), replacement: "Bulwer", rule: "entities/misnamed",
      message: "“Pulver” is “Bulwer”: same role, one source spelling",
      evidence: [("role", "negotiator", 4..<9), ("source-spelling", "بولر", nil)])
    #expect(
      report(story, [wish]) == """
        story.txt

         2 - …in the capital, the negotiator [-Pulver-] said that he would stay until…
         2 + …in the capital, the negotiator {+Bulwer+} said that he would stay until…
             entities/misnamed  safe, 97 %
             “Pulver” is “Bulwer”: same role, one source spelling
             · role: negotiator (line 1)
             · source spelling: بولر

        1 finding in 1 story: 1 to fix safely.

        """)
  }

  @Test func suggestionsAndFlagsAreToldApart() {
    let found = report(
      story,
      [
        Wish(
          range: place(of: "envoy", in: story), replacement: "delegate",
          applicability: .suggested),
        Wish(range: place(of: "signed", in: story), replacement: nil, severity: .note),
      ])
    #expect(found.contains(" 1 ? The [-envoy-]{+delegate+} landed at dawn.\n"))
    #expect(found.contains(" 2 ! …"))
    #expect(found.contains("[signed]"))
    #expect(found.contains("note, for a person, 97 %"))
    #expect(found.contains("2 findings in 1 story: 1 suggested, 1 for a person."))
  }

  @Test func closeFixesShareTheirRows() {
    let found = report(
      story,
      [
        Wish(range: place(of: "envoy", in: story), replacement: "team"),
        Wish(range: place(of: "dawn", in: story), replacement: "noon"),
      ])
    #expect(found.contains(" 1 - The [-envoy-] landed at [-dawn-].\n"))
    #expect(found.contains(" 1 + The {+team+} landed at {+noon+}.\n"))
  }

  @Test(arguments: [48, 60, 80, 100]) func rowsFit(_ width: Int) {
    let wishes = [
      Wish(
        range: place(of: "Pulver", in: story), replacement: "Bulwer",
        message: String(repeating: "A reason with many words. ", count: 12))
    ]
    for line in report(story, wishes, width: width).split(separator: "\n") {
      #expect(TerminalText.width(String(line)) <= width, "\(line)")
    }
  }

  @Test(arguments: 0..<60) func anyEditsFitTheirRows(_ seed: Int) {
    var dice = StoryDice(seed: UInt64(seed))
    let text = dice.text()
    let wishes = dice.wishes(in: text)
    var reporter = TextReport(colour: false, width: 60)
    let report = String(decoding: reporter.add(reviewed(text, wishes)), as: UTF8.self)
    for line in report.split(separator: "\n") {
      #expect(TerminalText.width(String(line)) <= 60, "\(line)")
    }
  }

  @Test func textCannotSteerTheTerminal() {
    let text = "A \u{1B}[2J word\u{7} here \u{202E}and on.\n"
    let found = report(text, [Wish(range: place(of: "word", in: text), replacement: "term")])
    #expect(!found.contains("\u{1B}") && !found.contains("\u{7}") && !found.contains("\u{202E}"))
  }

  @Test func invisibleChangesAreNamed() {
    let text = "It\u{200B} is\u{A0}so.\n"
    let found = report(
      text,
      [
        Wish(range: place(of: "\u{200B}", in: text), replacement: ""),
        Wish(range: place(of: "\u{A0}", in: text), replacement: " "),
      ])
    #expect(found.contains(" 1 - It[-‹U+200B›-] is[-‹U+00A0›-]so.\n"))
    #expect(found.contains(" 1 + It is{+ +}so.\n"))
  }

  @Test func colourMarksWithoutBrackets() {
    let wish = Wish(range: place(of: "envoy", in: story), replacement: "team")
    let found = report(story, [wish], colour: true)
    #expect(found.contains("The \u{1B}[7;31menvoy\u{1B}[0m landed"))
    #expect(!found.contains("[-"))
  }

  @Test func nothingFound() {
    #expect(report(story, []) == "Nothing found in 1 story.\n")
  }
}
