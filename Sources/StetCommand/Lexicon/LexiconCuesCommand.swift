// `stet lexicon cues`: what was found about every word for people held, for those who fit weights.

internal import ArgumentParser
internal import Foundation
internal import Stet
internal import StetDesk
internal import StetFormats

struct LexiconCuesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cues",
    abstract: "Print the cues of words for people held, as JSON Lines.",
    discussion: """
      Reads JSON Lines with a field “text” from standard input and adds a field “held”: for each \
      word its range in bytes, its sense and probability, and the names of its cues. \
      Scripts/fit-holders.py reads it.
      """)

  func run() throws {
    let engine: Engine
    do throws(SetupError) {
      engine = try Engine(Options(only: ["terms/holder"]))
    } catch {
      throw Trouble(error)
    }
    while let line = readLine() {
      guard
        var object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let text = object["text"] as? String
      else { throw ValidationError("a line of the input is no JSON object with a field “text”") }
      let analysis = engine.analyse(PlainText.document(utf8: Array(text.utf8)))
      object["held"] = analysis.held.map { mention -> [String: Any] in
        [
          "start": mention.range.lower, "end": mention.range.upper,
          "sense": mention.sense.rawValue, "probability": mention.probability,
          "cues": mention.evidence.map(\.cue), "holder": mention.isHolderKnown,
          "held": mention.isHeldKnown, "predicate": mention.isPredicate,
          "quoted": analysis.isQuoted(mention.range), "name": mention.isName,
          "both": mention.isBoth,
        ]
      }
      let out = try JSONSerialization.data(
        withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
      print(String(decoding: out, as: UTF8.self))
    }
  }
}
