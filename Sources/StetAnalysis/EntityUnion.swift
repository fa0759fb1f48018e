// Clusters of one entity that share a form are one cluster: `Holon`, `Cholon` and `wolf` are three
// ways to write one name, however each was found.

internal import StetText

extension Entity.Cluster {
  /// Clusters of spellings, phrases and ordinary words, with those that share a form made one.
  static func united(_ all: [Entity.Cluster]) -> [Entity.Cluster] {
    guard all.count > 1 else { return all }
    var kept: [Entity.Cluster] = []
    for cluster in all.sorted(by: { $0.strength > $1.strength }) {
      let same = kept.firstIndex { $0.canUnite(with: cluster) && $0.sharesForm(with: cluster) }
      if let same { kept[same] = kept[same].united(with: cluster) } else { kept.append(cluster) }
    }
    return kept
  }

  /// Spellings tell which form to keep; ordinary words never do.
  private var strength: Int {
    switch nature {
    case .whole: 4
    case .spelling, .misnamed: 3
    case .phrase: 2
    case .ordinary: 1
    case .shape, .capitals, .remnant: 0
    }
  }

  private func canUnite(with other: Entity.Cluster) -> Bool {
    switch (nature, other.nature) {
    case (.spelling, .spelling), (.phrase, .phrase): true
    case (.spelling, .ordinary), (.phrase, .ordinary), (.ordinary, .ordinary),
      (.misnamed, .ordinary):
      // A guess by itself is not made a guess about every spelling.
      other.confidence > 0.7
    default: false
    }
  }

  private func sharesForm(with other: Entity.Cluster) -> Bool {
    forms.contains { one in !one.isOrdinary && other.forms.contains { $0.text == one.text } }
  }

  private func united(with other: Entity.Cluster) -> Entity.Cluster {
    var known = Set(forms.map(\.text))
    return Entity.Cluster(
      nature, forms: forms + other.forms.filter { known.insert($0.text).inserted },
      ground: ground, confidence: min(confidence, other.confidence),
      reasons: reasons + other.reasons.filter { !reasons.contains($0) })
  }
}
