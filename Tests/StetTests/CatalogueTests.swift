// The generated catalogue names every rule there is in the sources.

import Foundation
import Stet
import Testing

@Suite struct CatalogueTests {
  @Test func catalogueIsFresh() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let rules = root.appendingPathComponent("Sources/StetRules")
    var declared = 0
    let files = FileManager.default.enumerator(at: rules, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      declared += text.split(separator: "\n").count { line in
        line.contains("static let ") && line.contains(" = Rule(")
      }
    }
    #expect(declared == Catalogue.rules.count, "run `make sync`: the rule catalogue is stale")
  }
}
