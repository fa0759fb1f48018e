// Plays the transcripts in Tests/Transcripts: commands as typed, and all they must say.

import Foundation
import Testing

/// A transcript: files it starts from, and commands with what they print.
///
///     # Why this transcript is here.
///     @ story.txt
///     What the file holds, up to a line with a lone @.
///     @
///     $ stet check story.txt
///     what goes to standard output
///     2> what goes to standard error
///     [1]
///
/// `[n]` is the exit status; a command without it ends with 0.
struct Transcript {
  struct Step {
    let command: String
    var out: [String] = []
    var err: [String] = []
    var status: Int32 = 0
  }

  var files: [(name: String, lines: [String])] = []
  var steps: [Step] = []

  init(_ text: String) {
    var isInFile = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if isInFile {
        isInFile = line != "@"
        if isInFile { files[files.count - 1].lines.append(String(line)) }
      } else if line.hasPrefix("@ ") {
        files.append((String(line.dropFirst(2)), []))
        isInFile = true
      } else if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if let last = steps.indices.last {
        if line.hasPrefix("2> ") {
          steps[last].err.append(String(line.dropFirst(3)))
        } else if line.first == "[", line.last == "]",
          let status = Int32(line.dropFirst().dropLast())
        {
          steps[last].status = status
        } else {
          steps[last].out.append(String(line))
        }
      }
    }
  }
}

@Suite struct TranscriptTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Transcripts")

  private static var names: [String] {
    let all = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (all ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }

  @Test func thereAreTranscripts() { #expect(!Self.names.isEmpty) }

  @Test(arguments: names) func play(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    let transcript = Transcript(text)
    let desk = try Desktop()
    for (name, lines) in transcript.files {
      _ = try desk.write(name, lines.map { $0 + "\n" }.joined())
    }
    for step in transcript.steps {
      let ran = try Command.shell("stet() { \"$STET\" \"$@\"; }; " + step.command, in: desk.folder)
      #expect(Self.lines(ran.text) == Self.trimmed(step.out), "\(name): \(step.command)")
      #expect(Self.lines(ran.err) == step.err, "\(name): \(step.command)")
      #expect(ran.status == step.status, "\(name): \(step.command)")
    }
  }

  private static func lines(_ text: String) -> [String] {
    trimmed(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  /// Without blank lines at the end: in a transcript they set commands apart.
  private static func trimmed(_ lines: [String]) -> [String] {
    Array(lines.reversed().drop { $0.isEmpty }.reversed())
  }
}
