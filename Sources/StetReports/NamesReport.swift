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
  struct Item {
    let kind: Mention.Kind
    var canonical: String
    var confidence: Double
    var documents = 0
    var variants: [(text: String, count: Int, documents: Int)] = []
    var clusters: [Entity.Cluster] = []
  }

  private struct Key: Hashable {
    let kind: Mention.Kind
    let name: String
  }

  private var places: [Key: Int] = [:]
  private(set) var items: [Item] = []
  package private(set) var documents = 0

  package init() {}

  package mutating func add(_ story: NamedStory) {
    documents += 1
    for entity in story.analysis.entities { add(entity) }
  }

  private mutating func add(_ entity: Entity) {
    let key = Key(kind: entity.kind, name: entity.canonical.lowercased())
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      place = items.count
      places[key] = place
      items.append(
        Item(kind: entity.kind, canonical: entity.canonical, confidence: entity.confidence))
    }
    items[place].documents += 1
    items[place].confidence = min(items[place].confidence, entity.confidence)
    for variant in entity.variants { items[place].add(variant) }
    for cluster in entity.clusters { items[place].add(cluster) }
  }

  /// The report; the most written about comes first.
  package func json(_ failures: [Failure]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", "stet.names/1")
      json.field("scope", "corpus")
      json.field("documents", documents)
      json.key("entities")
      json.array { json in
        for (number, item) in sorted().enumerated() { json.item(item, id: "e\(number + 1)") }
      }
      json.key("errors")
      json.failures(failures)
    }
    return json.bytes + [0x0A]
  }

  /// The items by how many stories they are in, then by name.
  func sorted() -> [Item] {
    items.sorted { ($1.documents, $0.canonical) < ($0.documents, $1.canonical) }
  }
}

extension NamesOverCorpus.Item {
  fileprivate mutating func add(_ variant: Entity.Variant) {
    let count = variant.mentions.count
    if let index = variants.firstIndex(where: { $0.text == variant.text }) {
      variants[index].count += count
      variants[index].documents += 1
    } else {
      variants.append((variant.text, count, 1))
    }
  }

  /// Clusters that share a form are one.
  fileprivate mutating func add(_ cluster: Entity.Cluster) {
    guard
      let index = clusters.firstIndex(where: {
        !Set($0.variants).isDisjoint(with: cluster.variants)
      })
    else { return clusters.append(cluster) }
    let old = clusters[index]
    let fresh = cluster.forms.filter { !old.variants.contains($0.text) }
    clusters[index] = Entity.Cluster(
      old.nature, forms: old.forms + fresh, ground: old.ground,
      confidence: min(old.confidence, cluster.confidence), reasons: old.reasons)
  }
}

extension JSONWriter {
  fileprivate mutating func item(_ item: NamesOverCorpus.Item, id: String) {
    object { json in
      json.field("id", id)
      json.field("kind", item.kind.name)
      json.field("canonical", item.canonical)
      json.field("confidence", item.confidence)
      json.field("documents", item.documents)
      json.key("variants")
      json.array { json in
        for variant in item.variants.sorted(by: { $0.count > $1.count }) {
          json.object {
            $0.field("text", variant.text)
            $0.field("count", variant.count)
            $0.field("documents", variant.documents)
          }
        }
      }
      guard !item.clusters.isEmpty else { return }
      json.field("inconsistent", true)
      json.key("clusters")
      json.clusters(item.clusters)
    }
  }
}
