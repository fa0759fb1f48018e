// Decoded text with the map back to its source, and the runs that say what each part of it is.

/// What a stretch of prose is to its reader.
package enum Role: UInt8, Sendable { case body, headline, caption, byline, cell, cue }

/// A stretch of prose of one role.
package struct Run: Sendable {
  package let range: TextRange
  package let role: Role

  package init(_ range: TextRange, _ role: Role = .body) {
    self.range = range
    self.role = role
  }
}

/// All the text of a document in one UTF-8 buffer.
package struct Prose: Sendable {
  package let utf8: [UInt8]
  package let runs: [Run]
  package let map: SourceMap

  package init(_ utf8: [UInt8], map: SourceMap = SourceMap(), runs: [Run]? = nil) {
    self.utf8 = utf8
    self.map = map
    self.runs = runs ?? [Run(TextRange(0, utf8.count))]
  }

  /// The text of a range, for messages.
  package func string(_ range: TextRange) -> String {
    String(decoding: utf8[range.indices], as: UTF8.self)
  }
}
