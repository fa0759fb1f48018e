// The man page, the completions and the article of rules are those of the command as it is.

import Foundation
import Testing

@Suite struct ManualTests {
  @Test func nothingMadeIsOutOfDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let ran = try Command.shell("python3 Scripts/manual.py --check \"$STET\"", in: root)
    #expect(ran.text == "")
    #expect(ran.status == 0, "\(ran.err)")
  }

  @Test func everyRuleIsExplained() throws {
    let page = try Command.run("explain", "--markdown").text
    let rules = try Command.run("rules", "--color", "never").text
    for line in rules.split(separator: "\n") where line.first?.isLetter == true {
      let id = line.prefix { $0 != " " }
      #expect(page.contains("\n### \(id)\n"))
    }
  }
}
