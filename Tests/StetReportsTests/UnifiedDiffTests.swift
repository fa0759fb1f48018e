// What the diff says, `patch` and `git apply` do, on any text and any edits.

import Foundation
import StetReports
import Testing

@testable import Stet

@Suite struct UnifiedDiffTests {
  private func diff(_ text: String, _ wishes: [Wish], path: String = "story.txt") -> String {
    let reporter = UnifiedDiff()
    return String(
      decoding: reporter.add(reviewed(Array(text.utf8), wishes, path: path)), as: UTF8.self)
  }

  @Test func aChangedWordInItsHunk() {
    let text = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n"
    let found = diff(text, [Wish(range: place(of: "four", in: text), replacement: "4")])
    #expect(
      found == """
        --- story.txt
        +++ story.txt
        @@ -1,7 +1,7 @@
         one
         two
         three
        -four
        +4
         five
         six
         seven

        """)
  }

  @Test func nothingToDoIsNoDiff() {
    #expect(diff("as it was\n", []) == "")
    #expect(diff("as it was\n", [Wish(range: 0..<2, replacement: nil)]) == "")
  }

  @Test func namesThatNeedQuoting() {
    let wish = [Wish(range: 0..<1, replacement: "b")]
    #expect(diff("a\n", wish, path: "two words.txt").hasPrefix("--- two words.txt\t\n"))
    #expect(diff("a\n", wish, path: "./a.txt").hasPrefix("--- a.txt\n"))
    #expect(diff("a\n", wish, path: "a\"b\n.txt").hasPrefix("--- \"a\\\"b\\n.txt\"\n"))
  }

  @Test func missingFinalNewlineIsSaid() {
    let found = diff("a\nb", [Wish(range: 2..<3, replacement: "c")])
    #expect(found.contains("-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"))
  }

  @Test(arguments: 0..<60) func patchAndGitAgree(_ seed: Int) throws {
    var dice = StoryDice(seed: UInt64(seed))
    let text = dice.text()
    let wishes = dice.wishes(in: text)
    let item = reviewed(text, wishes)
    let reporter = UnifiedDiff()
    let diff = reporter.add(item)
    guard !diff.isEmpty else { return }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("story.txt")
    try Data(diff).write(to: folder.appendingPathComponent("a.diff"))
    for command in ["patch -s -p0 -i a.diff", "git apply --whitespace=nowarn -p0 a.diff"] {
      try Data(text).write(to: file)
      let status = try run(command, in: folder)
      #expect(status == 0, "\(command): \(String(decoding: diff, as: UTF8.self))")
      #expect(try Data(contentsOf: file) == Data(item.report.cleaned), "\(command), seed \(seed)")
    }
  }

  private func run(_ command: String, in folder: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
