// Looks for terms that contradict each other or can never do anything.

internal import StetText

/// Conflicts and dead entries among terms: artefacts of translation and cues of people held.
package enum TermCheck {
  /// All faults, each at the line of the entry to mend.
  package static func faults(in sources: [LexiconSource]) -> [LexiconFault] {
    let artefacts = sources.filter { $0["class"] == "artefact" }
    return dead(artefacts) + conflicts(artefacts, by: conditions)
      + conflicts(sources.filter { $0["class"] == "cue" }, by: { _ in "" })
  }

  /// Entries that change nothing: no literal rendering, or none that differs from the wording.
  private static func dead(_ sources: [LexiconSource]) -> [LexiconFault] {
    sources.flatMap { source in
      source.entries.compactMap { entry -> LexiconFault? in
        let spellings = entry.variants + entry.all("literal")
        let isFlag = entry["do"] == "flag"
        let wanted = entry["want"] ?? entry.head
        let isDead =
          spellings.isEmpty
          || !isFlag && entry["delete"] != "yes"
            && spellings.allSatisfy { $0 == wanted }
        guard isDead else { return nil }
        return LexiconFault(
          path: source.path, line: entry.line,
          message: "“\(entry.head)” is dead: no literal rendering differs from it; add one after "
            + "“←”, or delete the entry")
      }
    }
  }

  /// What must hold for an entry; two entries of one spelling may stand beside each other only if
  /// this tells them apart.
  private static func conditions(_ entry: LexiconSource.Entry) -> String {
    let names = [
      "from", "before", "after", "not-before", "not-after", "near", "not-near", "story",
      "not-story", "at", "sole", "case",
    ]
    return names.map { entry[$0] ?? "" }.joined(separator: "|")
  }

  /// The same spelling in two entries under the same conditions: only one of them can win.
  private static func conflicts(
    _ sources: [LexiconSource], by condition: (LexiconSource.Entry) -> String
  ) -> [LexiconFault] {
    var faults: [LexiconFault] = []
    var seen: [[UInt8]: (source: LexiconSource, entry: LexiconSource.Entry)] = [:]
    for source in sources {
      for written in source.entries {
        let entry = written.completed(with: source.shared)
        let isCue = source["class"] == "cue"
        // The weights of cues are listed by name, not met in a text.
        guard !isCue || entry["cue"] != nil else { continue }
        let spellings = (isCue ? [entry.head] : []) + entry.variants + entry.all("literal")
        for spelling in spellings {
          let key = LexiconCheck.fold(spelling) + [0] + Array(condition(entry).utf8)
          guard let other = seen[key] else {
            seen[key] = (source, entry)
            continue
          }
          guard other.source.path != source.path || other.entry.line != entry.line else { continue }
          faults.append(
            LexiconFault(
              path: source.path, line: entry.line,
              message: "“\(spelling)” is in \(other.source.name):\(other.entry.line) "
                + "(“\(other.entry.head)”) too, under the same conditions: delete it in one of "
                + "them, or add a condition that tells them apart"))
        }
      }
    }
    return faults
  }
}
