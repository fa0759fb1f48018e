// Names of the original that the aligner left without a counterpart: what stands free between the
// renderings of their neighbours is theirs.

internal import StetText

/// Fills gaps that only one word of the translation fits.
struct SourceGaps {
  private let source: SourceText
  private let target: TargetText
  private let isName: (Int32) -> Bool
  private var unitOf: [Int32]
  private var isTaken: [Bool]

  /// What a name in a gap is worth.
  private static let named: Float = 0.4

  /// The links with those that fill gaps, in the order of the original.
  static func fill(
    _ links: [SourceAligner.Link], _ source: SourceText, _ target: TargetText,
    isName: @escaping (Int32) -> Bool
  ) -> [SourceAligner.Link] {
    var gaps = SourceGaps(links, source, target, isName)
    var all = links
    for line in 0..<min(source.lines.count, target.lines.count) {
      for word in source.lines[line] where gaps.unitOf[word] < 0 {
        // Neighbours in Chinese are seldom neighbours in English.
        guard source.stems[Int(source.words[word].stem)].script != .han,
          isName(source.words[word].stem), let found = gaps.filler(of: word, line)
        else {
          continue
        }
        gaps.isTaken[Int(found.unit)] = true
        gaps.unitOf[word] = found.unit
        all.append(found)
      }
    }
    return all.sorted { $0.word < $1.word }
  }

  private init(
    _ links: [SourceAligner.Link], _ source: SourceText, _ target: TargetText,
    _ isName: @escaping (Int32) -> Bool
  ) {
    self.source = source
    self.target = target
    self.isName = isName
    unitOf = Array(repeating: -1, count: source.words.count)
    isTaken = Array(repeating: false, count: target.units.count)
    for link in links {
      unitOf[Int(link.word)] = link.unit
      isTaken[Int(link.unit)] = true
    }
  }

  private func filler(of word: Int, _ line: Int) -> SourceAligner.Link? {
    let words = source.lines[line]
    let before = neighbour(stride(from: word - 1, through: max(words.lowerBound, word - 2), by: -1))
    let after = neighbour(
      stride(from: word + 1, through: min(words.upperBound - 1, word + 2), by: 1))
    let free = candidates(before, after, target.lines[line]).filter { !isTaken[$0] }
    let names = free.filter { target.kinds[Int(target.units[$0].kind)].word >= 0 }
    guard names.count == 1 else { return nil }
    return SourceAligner.Link(word: Int32(word), unit: Int32(names[0]), posterior: Self.named)
  }

  private func neighbour(_ words: StrideThrough<Int>) -> Int? {
    words.first { unitOf[$0] >= 0 }.map { Int(unitOf[$0]) }
  }

  /// The units between those of the neighbours, or beside the one there is.
  private func candidates(_ before: Int?, _ after: Int?, _ line: Range<Int>) -> [Int] {
    if let before, let after, after > before, after - before < 5 {
      return Array((before + 1)..<after)
    }
    var found: [Int] = []
    if let before { found += [before + 1] }
    if let after { found += [after - 1] }
    return Set(found).filter { line.contains($0) }.sorted()
  }
}
