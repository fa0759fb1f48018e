// The names report for people: those that want one spelling first, then by how often they stand.

internal import Stet
internal import StetAnalysis

/// One entity as it is shown, of a story or of many.
struct NameLine {
  let canonical: String
  let kind: String
  let variants: [(text: String, count: Int)]
  let clusters: [(variants: [String], canonical: String, confidence: Double)]

  var count: Int { variants.reduce(0) { $0 + $1.count } }
}

/// Sets entities in two columns.
struct NamesTable {
  let ink: Ink
  let width: Int

  init(colour: Bool, width: Int) {
    ink = Ink(isOn: colour)
    self.width = max(48, width)
  }

  func text(_ lines: [NameLine]) -> String {
    let ordered = lines.enumerated().sorted { a, b in
      let first = (a.element.clusters.isEmpty ? 1 : 0, -a.element.count, a.offset)
      return first < (b.element.clusters.isEmpty ? 1 : 0, -b.element.count, b.offset)
    }
    let longest = lines.map { TerminalText.width($0.canonical) }.max() ?? 0
    let column = min(longest, width / 3)
    return ordered.map { row($0.element, column) }.joined()
  }

  private func row(_ line: NameLine, _ column: Int) -> String {
    let name = TerminalText.oneRow(line.canonical)
    let gap = String(repeating: " ", count: max(0, column - TerminalText.width(name)))
    let indent = column + 4
    let isWanting = !line.clusters.isEmpty
    var text = (isWanting ? ink(.flagged, "!") : " ") + " " + ink(.heading, name) + gap + "  "
    let forms = line.variants.map { "\($0.text)\u{A0}×\($0.count)" }.joined(separator: ", ")
    let isLong = TerminalText.width(name) > column
    if isLong { text += "\n" + String(repeating: " ", count: indent) }
    text += TerminalText.wrapped("\(line.kind): \(forms)", width: width, indent: indent) + "\n"
    for cluster in line.clusters {
      let others = cluster.variants.filter { $0 != cluster.canonical }.joined(separator: ", ")
      let percent = Int(cluster.confidence * 100 + 1e-9)
      text += String(repeating: " ", count: indent)
      text += TerminalText.wrapped(
        "· \(others) → \(cluster.canonical), \(percent) %", width: width, indent: indent + 2)
      text += "\n"
    }
    return text
  }
}

/// What all stories came to.
private func summary(_ names: Int, _ stories: Int, _ wanting: Int) -> String {
  let stories = stories == 1 ? "1 story" : "\(stories) stories"
  let total = names == 1 ? "1 name" : "\(names) names"
  let rest =
    wanting == 0
    ? "each is spelled in one way"
    : wanting == 1 ? "1 is spelled in several ways" : "\(wanting) are spelled in several ways"
  return names == 0 ? "No names found in \(stories).\n" : "\(total) in \(stories); \(rest).\n"
}

/// The names of every story on their own.
package struct NamesText {
  private let table: NamesTable
  private var stories = 0
  private var names = 0
  private var wanting = 0

  package init(colour: Bool, width: Int) { table = NamesTable(colour: colour, width: width) }

  package mutating func add(_ story: NamedStory) -> [UInt8] {
    let entities = story.analysis.entities
    stories += 1
    names += entities.count
    wanting += entities.count { $0.isInconsistent }
    let lines = entities.map { entity in
      NameLine(
        canonical: entity.canonical, kind: entity.kind.name,
        variants: entity.variants.map { ($0.text, $0.mentions.count) },
        clusters: entity.clusters.map { ($0.variants, $0.canonical, $0.confidence) })
    }
    guard !lines.isEmpty else { return [] }
    let name = story.path == "-" ? "standard input" : TerminalText.oneRow(story.path)
    let title = table.ink(.heading, name)
    return Array("\(title)\n\n\(table.text(lines))\n".utf8)
  }

  package func finish() -> [UInt8] { Array(summary(names, stories, wanting).utf8) }
}

extension NamesOverCorpus {
  package func text(colour: Bool, width: Int) -> [UInt8] {
    let items = sorted()
    let lines = items.map { item in
      let stories = item.documents == 1 ? "1 story" : "\(item.documents) stories"
      return NameLine(
        canonical: item.canonical, kind: "\(item.key.kind.name) in \(stories)",
        variants: item.variants.map { ($0.text, $0.count) },
        clusters: item.clusters.map { ($0.variants, $0.canonical, $0.confidence) })
    }
    let table = NamesTable(colour: colour, width: width)
    let wanting = items.count { !$0.clusters.isEmpty }
    let gap = lines.isEmpty ? "" : "\n"
    return Array((table.text(lines) + gap + summary(items.count, documents, wanting)).utf8)
  }
}
