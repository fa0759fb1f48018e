// The names report for people: one entity a line, those that want one spelling first.

internal import Stet
internal import StetAnalysis

/// The names of every story on their own.
package struct NamesText {
  private let colour: Bool
  private var stories = 0
  private var entities = 0
  private var inconsistent = 0

  package init(colour: Bool) { self.colour = colour }

  package mutating func add(_ story: NamedStory) -> [UInt8] {
    stories += 1
    entities += story.analysis.entities.count
    inconsistent += story.analysis.entities.count { $0.isInconsistent }
    var text = "\(story.path)\n"
    for entity in story.analysis.entities {
      let forms = entity.variants.map { "\($0.text) ×\($0.mentions.count)" }
      text += namesLine(
        entity.canonical, entity.kind, forms.joined(separator: ", "), entity.clusters)
    }
    return Array(text.utf8)
  }

  package func finish() -> [UInt8] {
    Array("\(entities) names in \(stories) stories, \(inconsistent) want one spelling\n".utf8)
  }
}

extension NamesOverCorpus {
  package func text(colour: Bool) -> [UInt8] {
    var text = ""
    for item in sorted() {
      let forms = item.variants.map { "\($0.text) ×\($0.count)" }
      text += namesLine(item.canonical, item.kind, forms.joined(separator: ", "), item.clusters)
    }
    let inconsistent = items.count { !$0.clusters.isEmpty }
    text += "\(items.count) names in \(documents) stories, \(inconsistent) want one spelling\n"
    return Array(text.utf8)
  }
}

private func namesLine(
  _ canonical: String, _ kind: Mention.Kind, _ forms: String, _ clusters: [Entity.Cluster]
) -> String {
  var line = "  \(canonical) (\(kind.name)): \(forms)\n"
  for cluster in clusters {
    line += "    ! \(cluster.variants.joined(separator: " / ")) → \(cluster.canonical)\n"
  }
  return line
}
