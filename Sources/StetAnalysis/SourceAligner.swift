// Aligns the words of an original with those of its translation, line by line, from nothing but
// the story: what stands together, sounds alike and keeps its place.

internal import StetText

/// Two models, one for each direction, that are made to agree: a pair counts as far as both
/// believe in it (after Liang, Taskar and Klein, 2006). What is known beforehand of a pair (numbers,
/// glosses, sound) enters as counts that the story can outweigh.
struct SourceAligner {
  struct Link {
    /// Indices of a word of the original and a unit of the translation.
    let word: Int32
    let unit: Int32
    let posterior: Float
  }

  /// Longer lines are read up to here, so that a text without lines costs no square.
  static let longest = 120
  /// Beyond so many pairs of words the rest of a story is not aligned.
  private static let mostPairs = 4_000_000

  private struct Line {
    let sources: Range<Int>
    let targets: Range<Int>
    let cells: Range<Int>
  }

  private let source: SourceText
  private let target: TargetText
  private var lines: [Line] = []
  /// Per cell of all lines: its pair.
  private var pairOf: [Int32] = []
  private var pairs: [UInt64] = []
  private var prior: [Float] = []
  private var forward: [Float] = []
  private var backward: [Float] = []
  private var posterior: [Float] = []

  init(_ source: SourceText, _ target: TargetText, prior known: (Int32, Int32) -> Float) {
    self.source = source
    self.target = target
    layOut()
    prior = pairs.map { known(Int32($0 >> 32), Int32($0 & 0xFFFF_FFFF)) }
    posterior = Array(repeating: 0, count: pairOf.count)
    settle(counts: Array(repeating: 0, count: pairs.count))
    for round in 0..<7 { iterate(isAnchored: round > 3) }
  }

  private mutating func layOut() {
    var keys: [UInt64] = []
    var ids: [UInt64: Int32] = [:]
    for line in 0..<min(source.lines.count, target.lines.count) {
      let sources = source.lines[line].prefix(Self.longest)
      let targets = target.lines[line].prefix(Self.longest)
      guard !sources.isEmpty, !targets.isEmpty else { continue }
      guard pairOf.count + sources.count * targets.count < Self.mostPairs else { break }
      let start = pairOf.count
      for word in sources {
        for unit in targets {
          let key = UInt64(source.words[word].stem) << 32 | UInt64(target.units[unit].kind)
          let id: Int32
          if let known = ids[key] {
            id = known
          } else {
            id = Int32(keys.count)
            ids[key] = id
            keys.append(key)
          }
          pairOf.append(id)
        }
      }
      lines.append(
        Line(
          sources: sources.startIndex..<sources.endIndex,
          targets: targets.startIndex..<targets.endIndex, cells: start..<pairOf.count))
    }
    pairs = keys
  }

  // MARK: Rounds

  /// The weight of what is known beforehand, in counts.
  private static let priorCount: Float = 0.6
  /// What a word that has no counterpart is worth against one that has.
  private static let nothing: Float = 0.004

  private mutating func settle(counts: [Float]) {
    var bySource = Array(repeating: Float(0), count: source.stems.count)
    var byTarget = Array(repeating: Float(0), count: target.kinds.count)
    var priorBySource = bySource
    var priorByTarget = byTarget
    for (index, pair) in pairs.enumerated() {
      priorBySource[Int(pair >> 32)] += prior[index]
      priorByTarget[Int(pair & 0xFFFF_FFFF)] += prior[index]
      bySource[Int(pair >> 32)] += counts[index]
      byTarget[Int(pair & 0xFFFF_FFFF)] += counts[index]
    }
    forward = []
    backward = []
    forward.reserveCapacity(pairs.count)
    backward.reserveCapacity(pairs.count)
    for (index, pair) in pairs.enumerated() {
      let (f, e) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      let share = Self.priorCount * prior[index]
      forward.append((counts[index] + share / priorBySource[f]) / (bySource[f] + Self.priorCount))
      backward.append((counts[index] + share / priorByTarget[e]) / (byTarget[e] + Self.priorCount))
    }
  }

  private mutating func iterate(isAnchored: Bool) {
    var counts = Array(repeating: Float(0), count: pairs.count)
    for line in lines {
      let places = isAnchored ? anchoredPlaces(line) : diagonal(line)
      read(line, places)
      for cell in line.cells { counts[Int(pairOf[cell])] += posterior[cell] }
    }
    settle(counts: counts)
  }

  private mutating func read(_ line: Line, _ places: [Float]) {
    let (rows, columns) = (line.sources.count, line.targets.count)
    var column = Array(repeating: Self.nothing, count: columns)
    var row = Array(repeating: Self.nothing, count: rows)
    let start = line.cells.lowerBound
    for i in 0..<rows {
      for j in 0..<columns {
        let cell = i * columns + j
        let pair = Int(pairOf[start + cell])
        row[i] += forward[pair] * places[cell]
        column[j] += backward[pair] * places[cell]
      }
    }
    for i in 0..<rows {
      for j in 0..<columns {
        let cell = i * columns + j
        let pair = Int(pairOf[start + cell])
        posterior[start + cell] =
          forward[pair] * places[cell] / row[i] * (backward[pair] * places[cell] / column[j])
      }
    }
  }

  /// Words keep their place in the line, roughly.
  private func diagonal(_ line: Line) -> [Float] {
    let (rows, columns) = (line.sources.count, line.targets.count)
    var places: [Float] = []
    places.reserveCapacity(rows * columns)
    for i in 0..<rows {
      let expected = (Float(i) + 0.5) / Float(rows)
      for j in 0..<columns {
        let distance = abs(expected - (Float(j) + 0.5) / Float(columns))
        places.append(Float(exponential(Double(-5 * distance))))
      }
    }
    return places
  }

  /// Words keep their place between the nearest words that are aligned beyond doubt.
  private func anchoredPlaces(_ line: Line) -> [Float] {
    let (rows, columns) = (line.sources.count, line.targets.count)
    var anchors: [(i: Int, j: Int)] = [(-1, -1)]
    for i in 0..<rows {
      let cells = posterior[(line.cells.lowerBound + i * columns)...].prefix(columns)
      if let best = cells.max(), best > 0.5, let at = cells.firstIndex(of: best) {
        anchors.append((i, at - line.cells.lowerBound - i * columns))
      }
    }
    anchors.append((rows, columns))
    var places: [Float] = []
    places.reserveCapacity(rows * columns)
    var next = 1
    for i in 0..<rows {
      while anchors[next].i < i { next += 1 }
      // An anchor does not vouch for itself: its neighbours do.
      let after =
        anchors[next].i == i && next + 1 < anchors.count ? anchors[next + 1] : anchors[next]
      let before = anchors[next - 1]
      let share = Float(i - before.i) / Float(max(1, after.i - before.i))
      let expected = Float(before.j) + share * Float(after.j - before.j)
      // Neighbours in the original are mostly neighbours in the translation.
      let nearest =
        i - before.i <= after.i - i
        ? Float(before.j) + Float(i - before.i) : Float(after.j) - Float(after.i - i)
      for j in 0..<columns {
        let far = min(abs(Float(j) - expected), abs(Float(j) - nearest) + 0.5)
        places.append(0.03 + Float(exponential(Double(-0.45 * far))))
      }
    }
    return places
  }

  // MARK: Reading

  /// The best counterpart of every word of the original that has one, where it is also the best
  /// the other way round.
  func links() -> [Link] {
    var found: [Link] = []
    for line in lines {
      let columns = line.targets.count
      for (i, word) in line.sources.enumerated() {
        let cells = posterior[(line.cells.lowerBound + i * columns)...].prefix(columns)
        guard let best = cells.max(), best > 0.1, let at = cells.firstIndex(of: best) else {
          continue
        }
        let j = at - line.cells.lowerBound - i * columns
        let isMutual = (0..<line.sources.count).allSatisfy {
          posterior[line.cells.lowerBound + $0 * columns + j] <= best
        }
        if isMutual {
          found.append(
            Link(
              word: Int32(word), unit: Int32(line.targets.lowerBound + j), posterior: best))
        }
      }
    }
    return found
  }
}
