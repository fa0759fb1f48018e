// Names of part of a corpus, as JSON Lines that add up: `stet.names.partial/1`.

internal import StetAnalysis
internal import StetFormats

extension NamesOverCorpus {
  static let partialSchema = "stet.names.partial/1"

  /// What was counted so far: a line with the number of stories, then a line for each entity.
  /// Partials of any stories may be put one after another and merged in any order.
  package func partial() -> [UInt8] {
    var bytes: [UInt8] = []
    partial { bytes += $0 }
    return bytes
  }

  /// The same bit by bit.
  package func partial(to write: ([UInt8]) -> Void) {
    var head = JSONWriter()
    head.object { json in
      json.field("schema", Self.partialSchema)
      json.field("documents", documents)
    }
    var bytes = head.bytes + [0x0A]
    for tally in sorted() {
      var json = JSONWriter()
      json.tally(tally)
      bytes += json.bytes + [0x0A]
      if bytes.count > Self.bit {
        write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    write(bytes)
  }

  /// Adds a line of a partial.
  ///
  /// - Throws: `NamesPartialFault` when the line is none.
  package mutating func add(line: [UInt8]) throws(NamesPartialFault) {
    guard let value = try? JSONValue(line), value.isObject else { throw .noObject }
    if let schema = value["schema"]?.string {
      guard schema == Self.partialSchema else { throw .schema(schema) }
      return add(documents: try value.count("documents", of: "documents"))
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
    let documents = try value.count("documents", of: "documents")
    guard let confidence = value["confidence"]?.number else { throw .field("confidence") }
    var tally = NameTally(
      key: Key(kind: kind, name: name), documents: documents, confidence: confidence)
    for form in value["forms"]?.array ?? [] {
      guard let text = form["text"]?.string else { throw .field("forms") }
      tally.add(
        Form(
          text, mentions: try form.count("count", of: "forms"),
          documents: try form.count("documents", of: "forms"), votes: 0))
    }
    let canonicals = try Self.votes(value, "canonical")
    guard canonicals.values.contains(where: { $0 > 0 }) else { throw .field("canonical") }
    for (form, count) in canonicals {
      tally.add(Form(form, mentions: 0, documents: 0, votes: count))
    }
    for cluster in value["clusters"]?.array ?? [] {
      guard let confidence = cluster["confidence"]?.number else { throw .field("clusters") }
      tally.add(Cluster(votes: try Self.votes(cluster, "votes"), confidence: confidence))
    }
    self = tally
  }

  private static func votes(
    _ value: JSONValue, _ key: String
  ) throws(NamesPartialFault) -> [String: Int] {
    guard case .object(let members)? = value[key], !members.isEmpty else { throw .field(key) }
    var votes: [String: Int] = [:]
    for (form, _) in members { votes[form] = try value[key]?.count(form, of: key) }
    return votes
  }
}

extension JSONValue {
  /// A count. One that no stories come to is refused, so that sums never overflow.
  fileprivate func count(_ key: String, of field: String) throws(NamesPartialFault) -> Int {
    guard let count = self[key]?.int, (0...Int(Int32.max)).contains(count) else {
      throw .field(field)
    }
    return count
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
