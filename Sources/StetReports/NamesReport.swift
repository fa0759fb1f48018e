// The names report: who and what a story names, and the ways each is written. `stet.names/1`.

package import Stet
package import StetAnalysis
internal import StetText

/// The entities of one story, ready to report.
package struct NamedStory: Sendable {
  package let path: String
  let document: Document
  let analysis: Analysis
  let sourceLanguage: String?

  package init(
    path: String, document: Document, analysis: Analysis, sourceLanguage: String?
  ) {
    self.path = path
    self.document = document
    self.analysis = analysis
    self.sourceLanguage = sourceLanguage
  }
}

/// What one story adds to a count over many.
package struct NamesOfStory: Sendable {
  let tallies: [NameTally]
}

extension NamedStory {
  package var count: NamesOfStory {
    NamesOfStory(tallies: analysis.entities.map { NameTally($0) })
  }
}

/// The names report with one list of entities for every story.
package struct NamesByDocument {
  private let unit: OffsetUnit
  private var isFirst = true

  package init(unit: OffsetUnit = .utf8) { self.unit = unit }

  package func start() -> [UInt8] {
    Array(#"{"schema":"stet.names/1","scope":"document","documents":["#.utf8)
  }

  package mutating func add(_ story: NamedStory) -> [UInt8] {
    defer { isFirst = false }
    var json = JSONWriter()
    json.object { json in
      json.field("path", story.path)
      json.field("format", story.document.format)
      json.field("encoding", story.document.encoding)
      if let language = story.sourceLanguage { json.field("sourceLanguage", language) }
      json.key("entities")
      json.entities(of: story.analysis, Positions(story.document, unit: unit))
    }
    return (isFirst ? Array("\n".utf8) : Array(",\n".utf8)) + json.bytes
  }

  package func finish(_ failures: [Failure]) -> [UInt8] {
    var json = JSONWriter()
    json.failures(failures)
    return Array("],\n\"errors\":".utf8) + json.bytes + Array("}\n".utf8)
  }
}

/// The names report over many stories: entities that are called alike are counted together.
package struct NamesOverCorpus {
  private var tallies: [NameTally.Key: NameTally] = [:]
  package private(set) var documents = 0

  package init() {}

  package mutating func add(_ story: NamedStory) { add(story.count) }

  package mutating func add(_ count: NamesOfStory) {
    documents += 1
    for tally in count.tallies { add(tally) }
  }

  /// Adds what was counted elsewhere.
  package mutating func add(_ tally: NameTally) {
    if tallies[tally.key]?.add(tally) == nil { tallies[tally.key] = tally }
  }

  /// Adds stories that were counted elsewhere, whose tallies come by themselves.
  package mutating func add(documents: Int) { self.documents += documents }

  /// The report; the most written about comes first.
  package func json(_ failures: [Failure]) -> [UInt8] {
    var bytes: [UInt8] = []
    json(failures) { bytes += $0 }
    return bytes
  }

  /// The report bit by bit: over many stories it is large.
  package func json(_ failures: [Failure], to write: ([UInt8]) -> Void) {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", "stet.names/1")
      json.field("scope", "corpus")
      json.field("documents", documents)
      json.key("entities")
      json.array { json in
        for (number, item) in sorted().enumerated() {
          json.item(item, id: "e\(number + 1)")
          if json.bytes.count > Self.bit { write(json.drain()) }
        }
      }
      json.key("errors")
      json.failures(failures)
    }
    write(json.drain() + [0x0A])
  }

  /// Bytes that are passed on together.
  static let bit = 1 << 16

  /// The tallies by how many stories they are of, then by name.
  func sorted() -> [NameTally] {
    tallies.values.sorted { a, b in
      guard a.documents == b.documents else { return a.documents > b.documents }
      return (a.canonical, a.key.kind.rawValue, a.key.name)
        < (b.canonical, b.key.kind.rawValue, b.key.name)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func item(_ item: NameTally, id: String) {
    object { json in
      json.field("id", id)
      json.field("kind", item.key.kind.name)
      json.field("canonical", item.canonical)
      json.field("confidence", item.confidence)
      json.field("documents", item.documents)
      json.forms("variants", item)
      guard !item.clusters.isEmpty else { return }
      json.field("inconsistent", true)
      json.key("clusters")
      json.array { json in
        for cluster in item.clusters {
          json.cluster(cluster.variants, cluster.canonical, cluster.confidence)
        }
      }
    }
  }

  /// Every form of a name with its counts, the commonest first.
  mutating func forms(_ name: String, _ tally: NameTally) {
    key(name)
    array { json in
      for form in tally.variants {
        json.object {
          $0.field("text", form.text)
          $0.field("count", form.count)
          $0.field("documents", form.documents)
        }
      }
    }
  }
}
