// The matcher computes what its trainer computed: pairs of our own with the scores it wrote.

import Foundation
import StetNames
import Testing

struct TrainedScoresTests {
  @Test func scoresAreThoseOfTheTrainer() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("scores.tsv")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count > 30)
    let matcher = NameMatcher()
    let workspace = NameMatcher.Workspace()
    for line in lines {
      let cells = line.split(separator: "\t").map(String.init)
      // Scores are written to four places, weights in whole numbers.
      for (language, wanted) in [(cells[0], cells[3]), (nil, cells[4])] {
        let found = matcher.probability(
          cells[1], cells[2], sourceLanguage: language, in: workspace)
        #expect(abs(found - (Double(wanted) ?? -1)) < 0.02, "\(line): \(found)")
      }
    }
  }
}
