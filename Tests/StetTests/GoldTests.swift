// Whole stories from many conflicts and countries: what must change, and every byte that must not.

import Foundation
import Stet
import StetFormats
import Testing

@Suite struct GoldTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Gold")
  static let stories =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".options") }.map { String($0.dropLast(8)) }.sorted()

  @Test func thereAreStories() {
    #expect(Self.stories.count >= 5)
  }

  @Test(arguments: stories) func storyIsFixedAsAnEditorWould(_ name: String) throws {
    let story = try read(name + ".txt")
    let wanted = try read(name + ".fixed.txt")
    let engine = try engine(for: name)
    let report = engine.review(PlainText.document(utf8: story))
    let cleaned = report.cleaned
    let lines = zip(split(cleaned), split(wanted)).enumerated()
    for (number, (found, expected)) in lines where found != expected {
      Issue.record("\(name), line \(number + 1):\n  found  \(found)\n  wanted \(expected)")
    }
    // Compared first, so that a failure does not print every byte.
    let isRight = cleaned == wanted
    #expect(isRight, "\(name)")
    let isStable = engine.review(PlainText.document(utf8: cleaned)).cleaned == cleaned
    #expect(isStable, "\(name) again")
  }

  private func engine(for name: String) throws -> Engine {
    var options = Options()
    let words = String(decoding: try read(name + ".options"), as: UTF8.self)
    for pair in words.split(whereSeparator: \.isWhitespace) {
      let parts = pair.split(separator: "=").map(String.init)
      if parts[0] == "style" { options.style = parts[1] }
      if parts[0] == "source" { options.settings.sourceLanguage = parts[1] }
    }
    return try Engine(options)
  }

  private func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
  }

  private func split(_ bytes: [UInt8]) -> [Substring] {
    Substring(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
  }
}
