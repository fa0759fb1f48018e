// What is known of one name over many stories. Tallies add up in any order and grouping, so that
// stories can be counted on many machines.

package import StetAnalysis
internal import StetText

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

  /// One way in which it is written.
  package struct Form: Sendable, Equatable {
    package let text: String
    package private(set) var mentions: Int32
    /// In how many stories it stands.
    package private(set) var documents: Int32
    /// The number of stories that call it so.
    package private(set) var votes: Int32

    package init(_ text: String, mentions: Int, documents: Int, votes: Int) {
      self.text = text
      self.mentions = Int32(clamping: mentions)
      self.documents = Int32(clamping: documents)
      self.votes = Int32(clamping: votes)
    }

    mutating func add(_ other: Form) {
      mentions = Int32(clamping: Int(mentions) + Int(other.mentions))
      documents = Int32(clamping: Int(documents) + Int(other.documents))
      votes = Int32(clamping: Int(votes) + Int(other.votes))
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
  /// Probability that all its mentions are one thing, in the story that is least sure.
  package private(set) var confidence: Double
  /// By their text. A flat list: there are millions of names, and most have one form or two.
  private var forms: [Form] = []
  package private(set) var clusters: [Cluster] = []

  package init(key: Key, documents: Int, confidence: Double) {
    self.key = key
    self.documents = documents
    self.confidence = confidence
  }

  /// An entity of one story.
  init(_ entity: Entity) {
    self.init(
      key: Key(kind: entity.kind, name: entity.canonical.lowercased()), documents: 1,
      confidence: entity.confidence)
    forms.reserveCapacity(entity.variants.count)
    for variant in entity.variants {
      let documents = forms.contains { $0.text == variant.text } ? 0 : 1
      add(Form(variant.text, mentions: variant.mentions.count, documents: documents, votes: 0))
    }
    add(Form(entity.canonical, mentions: 0, documents: 0, votes: 1))
    for cluster in entity.clusters {
      var votes: [String: Int] = [:]
      for form in cluster.variants { votes[form] = form == cluster.canonical ? 1 : 0 }
      add(Cluster(votes: votes, confidence: cluster.confidence))
    }
  }

  /// By canonical form: the number of stories that call it so.
  package var canonicals: [String: Int] {
    var votes: [String: Int] = [:]
    for form in forms where form.votes > 0 { votes[form.text] = Int(form.votes) }
    return votes
  }

  /// The form that most stories use; among equals the first of the alphabet.
  package var canonical: String {
    guard var best = forms.first else { return "" }
    for form in forms.dropFirst() where form.votes > best.votes { best = form }
    return best.text
  }

  /// The forms, the commonest first.
  package var variants: [(text: String, count: Int, documents: Int)] {
    forms.filter { $0.mentions > 0 }
      .sorted { ($1.mentions, $0.text) < ($0.mentions, $1.text) }
      .map { ($0.text, Int($0.mentions), Int($0.documents)) }
  }

  /// Adds what other stories say of the same entity.
  package mutating func add(_ other: NameTally) {
    documents += other.documents
    confidence = min(confidence, other.confidence)
    for form in other.forms { add(form) }
    for cluster in other.clusters { add(cluster) }
  }

  package mutating func add(_ form: Form) {
    let low = forms.partitionPoint { $0.text < form.text }
    if low < forms.count, forms[low].text == form.text {
      forms[low].add(form)
    } else {
      forms.insert(form, at: low)
    }
  }

  /// Clusters that share a form are one, however many the new one joins.
  package mutating func add(_ cluster: Cluster) {
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
