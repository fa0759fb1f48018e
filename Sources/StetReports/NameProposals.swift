// Entries for a desk’s list of names, proposed where stories write one name in several ways.

internal import StetAnalysis

extension NamesOverCorpus {
  /// The head of a file of proposals.
  package static let proposalHead = Array(
    """
    lexicon   names/proposed
    kind      names
    source    proposed by stet names --update-authority from the desk’s own stories

    # A line that begins with “#?” is a proposal. Delete the mark to take it; delete the line to turn it
    # down, or leave it, so that it is not proposed again.

    """.utf8)

  /// A line for every name that is written in several ways, unless the file speaks of it already.
  ///
  /// - Parameter file: what the file says so far.
  /// - Returns: the lines to add, the most written about first, and how many they are.
  package func proposals(beside file: [UInt8]) -> (lines: [UInt8], count: Int) {
    let known = Set(
      String(decoding: file, as: UTF8.self).split(separator: "\n").map(Self.head))
    var lines = ""
    var count = 0
    for tally in sorted() where !tally.clusters.isEmpty && !known.contains(tally.canonical) {
      guard let line = Self.proposal(tally) else { continue }
      lines += line
      count += 1
    }
    return (Array(lines.utf8), count)
  }

  /// The name of an entry or a proposal.
  private static func head(_ line: Substring) -> String {
    var head = line.hasPrefix("#?") ? line.dropFirst(2) : line
    if let end = head.firstIndex(where: { $0 == "←" || $0 == "|" }) { head = head[..<end] }
    return String(head.trimmed)
  }

  private static func proposal(_ tally: NameTally) -> String? {
    let others = tally.variants.map(\.text).filter { form in
      form != tally.canonical && form.contains(" ") == tally.canonical.contains(" ")
    }
    // A comma would part the form in two.
    guard !others.isEmpty, !(others + [tally.canonical]).contains(where: { $0.contains(",") })
    else {
      return nil
    }
    let kind = tally.key.kind == .organisation ? "body" : tally.key.kind.name
    return "#? \(tally.canonical) ← \(others.sorted().joined(separator: ", ")) | kind=\(kind)\n"
  }
}

extension Substring {
  /// Without the spaces at its ends.
  fileprivate var trimmed: Substring {
    var rest = self.drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
