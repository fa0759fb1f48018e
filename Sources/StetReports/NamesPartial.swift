// Names of part of a corpus, as JSON Lines that add up: `stet.names.partial/1`.

internal import StetAnalysis
internal import StetFormats

extension NamesOverCorpus {
  static let partialSchema = "stet.names.partial/1"

  /// What was counted so far: a line with the number of stories, then a line for each entity.
  /// Partials of any stories may be put one after another and merged in any order.
  package func partial() -> [UInt8] {
    var head = JSONWriter()
    head.object { json in
      json.field("schema", Self.partialSchema)
      json.field("documents", documents)
    }
    return sorted().reduce(into: head.bytes + [0x0A]) { bytes, tally in
      var json = JSONWriter()
      json.tally(tally)
      bytes += json.bytes + [0x0A]
    }
  }

  /// Adds a line of a partial.
  ///
  /// - Throws: `NamesPartialFault` when the line is none.
  package mutating func add(line: [UInt8]) throws(NamesPartialFault) {
    guard let value = try? JSONValue(line), value.isObject else { throw .noObject }
    if let schema = value["schema"]?.string {
      guard schema == Self.partialSchema else { throw .schema(schema) }
      guard let documents = value["documents"]?.int, documents >= 0 else {
        throw .field("documents")
      }
      return add(documents: documents)
    }
    add(try NameTally(value))
  }
}

/// Why a line is no part of a partial.
package enum NamesPartialFault: Error, Equatable {
  case noObject
  case schema(String)
  case field(String)

  /// What is wrong, and what to do.
  package var reason: String {
    switch self {
    case .noObject: "the line is no JSON object; give what `stet names --emit-partials` wrote"
    case .schema(let schema):
      "the schema is \(schema); this version of stet merges \(NamesOverCorpus.partialSchema)"
    case .field(let name):
      "\(name) is missing or not what it should be; give what `stet names --emit-partials` wrote"
    }
  }
}

extension NameTally {
  fileprivate init(_ value: JSONValue) throws(NamesPartialFault) {
    guard let kind = value["kind"]?.string.flatMap(Mention.Kind.init(name:)) else {
      throw .field("kind")
    }
    guard let name = value["name"]?.string else { throw .field("name") }
    guard let documents = value["documents"]?.int, documents > 0 else { throw .field("documents") }
    guard let confidence = value["confidence"]?.number else { throw .field("confidence") }
    var forms: [String: Count] = [:]
    for form in value["forms"]?.array ?? [] {
      guard let text = form["text"]?.string, let count = form["count"]?.int,
        let documents = form["documents"]?.int
      else { throw .field("forms") }
      forms[text] = Count(mentions: count, documents: documents)
    }
    var clusters: [Cluster] = []
    for cluster in value["clusters"]?.array ?? [] {
      guard let confidence = cluster["confidence"]?.number else { throw .field("clusters") }
      clusters.append(
        Cluster(votes: try Self.votes(cluster, "votes"), confidence: confidence))
    }
    self.init(
      key: Key(kind: kind, name: name), documents: documents,
      canonicals: try Self.votes(value, "canonical"), confidence: confidence, forms: forms,
      clusters: clusters)
  }

  private static func votes(
    _ value: JSONValue, _ key: String
  ) throws(NamesPartialFault) -> [String: Int] {
    guard case .object(let members)? = value[key], !members.isEmpty else { throw .field(key) }
    var votes: [String: Int] = [:]
    for (form, count) in members {
      guard let count = count.int, count >= 0 else { throw .field(key) }
      votes[form] = count
    }
    return votes
  }
}

extension JSONWriter {
  fileprivate mutating func tally(_ tally: NameTally) {
    object { json in
      json.field("kind", tally.key.kind.name)
      json.field("name", tally.key.name)
      json.field("documents", tally.documents)
      json.field("confidence", tally.confidence)
      json.votes("canonical", tally.canonicals)
      json.forms("forms", tally)
      guard !tally.clusters.isEmpty else { return }
      json.key("clusters")
      json.array { json in
        for cluster in tally.clusters {
          json.object {
            $0.votes("votes", cluster.votes)
            $0.field("confidence", cluster.confidence)
          }
        }
      }
    }
  }

  private mutating func votes(_ name: String, _ votes: [String: Int]) {
    key(name)
    object { json in
      for (form, count) in votes.sorted(by: { $0.key < $1.key }) { json.field(form, count) }
    }
  }
}
