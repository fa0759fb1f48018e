// What is known of one name over many stories. Tallies add up in any order and grouping, so that
// stories can be counted on many machines.

package import StetAnalysis

/// One entity over stories: how often it is written in which way, and which ways should be one.
package struct NameTally: Sendable, Equatable {
  /// What tallies of one entity have in common.
  package struct Key: Hashable, Sendable {
    package let kind: Mention.Kind
    /// Its canonical form in small letters.
    package let name: String

    package init(kind: Mention.Kind, name: String) {
      self.kind = kind
      self.name = name
    }
  }

  /// How often a form stands, and in how many stories.
  package struct Count: Sendable, Equatable {
    package var mentions: Int
    package var documents: Int

    package init(mentions: Int, documents: Int) {
      self.mentions = mentions
      self.documents = documents
    }
  }

  /// Forms that should be one, with the number of stories that prefer each.
  package struct Cluster: Sendable, Equatable {
    package var votes: [String: Int]
    /// Probability that they are one name, in the story that is least sure.
    package var confidence: Double

    package init(votes: [String: Int], confidence: Double) {
      self.votes = votes
      self.confidence = confidence
    }

    /// The form that most stories prefer; among equals the first of the alphabet.
    package var canonical: String { NameTally.mostVoted(votes) }

    /// All forms, the preferred one first.
    package var variants: [String] {
      let first = canonical
      return [first] + votes.keys.filter { $0 != first }.sorted()
    }
  }

  package let key: Key
  package private(set) var documents: Int
  /// By canonical form: the number of stories that call it so.
  package private(set) var canonicals: [String: Int]
  /// Probability that all its mentions are one thing, in the story that is least sure.
  package private(set) var confidence: Double
  package private(set) var forms: [String: Count]
  package private(set) var clusters: [Cluster]

  package init(
    key: Key, documents: Int, canonicals: [String: Int], confidence: Double,
    forms: [String: Count], clusters: [Cluster]
  ) {
    self.key = key
    self.documents = documents
    self.canonicals = canonicals
    self.confidence = confidence
    self.forms = forms
    self.clusters = clusters
  }

  /// An entity of one story.
  init(_ entity: Entity) {
    key = Key(kind: entity.kind, name: entity.canonical.lowercased())
    documents = 1
    canonicals = [entity.canonical: 1]
    confidence = entity.confidence
    forms = [:]
    for variant in entity.variants {
      forms[variant.text, default: Count(mentions: 0, documents: 1)].mentions +=
        variant.mentions.count
    }
    clusters = []
    for cluster in entity.clusters {
      var votes: [String: Int] = [:]
      for form in cluster.variants { votes[form] = form == cluster.canonical ? 1 : 0 }
      add(Cluster(votes: votes, confidence: cluster.confidence))
    }
  }

  /// The form that most stories use; among equals the first of the alphabet.
  package var canonical: String { Self.mostVoted(canonicals) }

  /// The forms, the commonest first.
  package var variants: [(text: String, count: Int, documents: Int)] {
    forms.sorted { ($1.value.mentions, $0.key) < ($0.value.mentions, $1.key) }
      .map { ($0.key, $0.value.mentions, $0.value.documents) }
  }

  /// Adds what other stories say of the same entity.
  package mutating func add(_ other: NameTally) {
    documents += other.documents
    canonicals.merge(other.canonicals, uniquingKeysWith: +)
    confidence = min(confidence, other.confidence)
    forms.merge(other.forms) {
      Count(mentions: $0.mentions + $1.mentions, documents: $0.documents + $1.documents)
    }
    for cluster in other.clusters { add(cluster) }
  }

  /// Clusters that share a form are one, however many the new one joins.
  private mutating func add(_ cluster: Cluster) {
    var joined = cluster
    clusters.removeAll { known in
      guard known.votes.keys.contains(where: { joined.votes[$0] != nil }) else { return false }
      joined.votes.merge(known.votes, uniquingKeysWith: +)
      joined.confidence = min(joined.confidence, known.confidence)
      return true
    }
    clusters.append(joined)
    clusters.sort { $0.canonical < $1.canonical }
  }

  fileprivate static func mostVoted(_ votes: [String: Int]) -> String {
    votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }
}
