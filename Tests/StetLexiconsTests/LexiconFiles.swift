// The lexicons of the repository, as tests read them.

import Foundation
import StetLexicons

enum LexiconFiles {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Lexicons")

  /// Every source under `Lexicons/`, in the order in which they are compiled.
  static func read() throws -> (sources: [LexiconSource], faults: [LexiconFault]) {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".lex") }.sorted()
    var sources: [LexiconSource] = []
    var faults: [LexiconFault] = []
    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let (source, found) = LexiconSource.parse(text, path: "Lexicons/" + name)
      sources.append(source)
      faults += found
    }
    return (sources, faults)
  }
}

/// A lexicon written in a test.
func source(_ body: String, kind: String = "words", path: String = "t/t.lex") -> LexiconSource {
  let name = String(path.dropLast(4))
  return LexiconSource.parse(
    "lexicon \(name)\nkind \(kind)\nclass common\nsource test\n\n" + body, path: path
  ).0
}
