// Which words of the original each name word of the translation renders.

internal import StetLexicons
internal import StetText

/// The story beside its original, word by word.
struct SourceAlignment {
  /// How far a name word renders a stem of the original.
  struct Share {
    let stem: Int32
    /// The part of the word's mentions that do, each as sure as it is.
    var weight: Double
    /// Lines of which that is nearly certain.
    var sureLines: Int
  }

  /// Per name word: what it renders, best first.
  private(set) var shares: [[Share]]
  /// Per name word: how well it sounds like what it renders most.
  private(set) var sounds: [Double]
  let source: SourceText
  let target: TargetText
  let links: [SourceAligner.Link]
  /// Per name word: it renders a native form of the lexicon's.
  private let native: Set<Int32>
  private let nameStems: Set<Int32>
  let original: [UInt8]
  private let language: String?

  init(
    _ names: EntityNames, _ classes: [WordClass], _ companion: Prose, _ lexicon: Lexicon,
    language: String?
  ) {
    source = SourceText(companion, lexicon)
    target = TargetText(names, classes, lineCount: source.lines.count)
    self.language = language
    shares = Array(repeating: [], count: names.words.count)
    sounds = Array(repeating: 0, count: names.words.count)
    var prior = SourcePrior(source, target, names, companion, lexicon, language: language)
    let first = SourceAligner(source, target, prior: { prior.weight($0, $1) }).links()
    // What a first reading rendered as names are names: the second holds every line to that.
    prior.learn(from: first)
    links = SourceGaps.fill(
      SourceAligner(source, target, prior: { prior.weight($0, $1) }).links(), source, target,
      isName: { prior.isName($0) })
    native = prior.nativeWords
    nameStems = Set(source.stems.indices.lazy.map { Int32($0) }.filter { prior.isName($0) })
    original = companion.utf8
    gather(prior)
  }

  /// The name words that render each stem rendered by more than one.
  func companions() -> [[Int32]] {
    var words: [Int32: [Int32]] = [:]
    for (word, all) in shares.enumerated() {
      for share in all where share.weight > 0.2 {
        words[share.stem, default: []].append(Int32(word))
      }
    }
    return words.filter { $0.value.count > 1 && $0.value.count < 24 }.sorted { $0.key < $1.key }
      .map(\.value)
  }

  private mutating func gather(_ prior: SourcePrior) {
    var counts = Array(repeating: 0, count: shares.count)
    for unit in target.units {
      let word = target.kinds[Int(unit.kind)].word
      if word >= 0 { counts[Int(word)] += 1 }
    }
    var place: [UInt64: Int] = [:]
    for link in links {
      let kind = target.units[Int(link.unit)].kind
      let word = target.kinds[Int(kind)].word
      guard word >= 0 else { continue }
      let stem = source.words[Int(link.word)].stem
      let key = UInt64(word) << 32 | UInt64(stem)
      let weight = Double(link.posterior) / Double(counts[Int(word)])
      if let known = place[key] {
        shares[Int(word)][known].weight += weight
        if link.posterior > 0.5 { shares[Int(word)][known].sureLines += 1 }
      } else {
        place[key] = shares[Int(word)].count
        shares[Int(word)].append(
          Share(stem: stem, weight: weight, sureLines: link.posterior > 0.5 ? 1 : 0))
      }
    }
    for word in shares.indices {
      shares[word].sort { ($1.weight, $0.stem) < ($0.weight, $1.stem) }
      if let best = shares[word].first {
        sounds[word] = prior.sound(best.stem, ofWord: Int32(word))
      }
    }
  }

  /// Most of what renders the stem are names.
  func isName(_ stem: Int32) -> Bool { nameStems.contains(stem) }

  func isNative(_ word: Int32) -> Bool { native.contains(word) }

  /// A stem as it first stands in the original.
  func string(ofStem stem: Int32) -> String {
    String(decoding: original[source.stems[Int(stem)].range.indices], as: UTF8.self)
  }

  /// How far two name words render one stem, and how far they render different ones.
  func agreement(_ a: Int32, _ b: Int32) -> (same: Double, apart: Double, sureLines: Int) {
    var same = 0.0
    var sure = 0
    for mine in shares[Int(a)] {
      for other in shares[Int(b)] where other.stem == mine.stem {
        same += min(mine.weight, other.weight)
        sure = max(sure, min(mine.sureLines, other.sureLines))
      }
    }
    let total = min(
      shares[Int(a)].reduce(0) { $0 + $1.weight }, shares[Int(b)].reduce(0) { $0 + $1.weight })
    return (min(1, same), max(0, min(1, total) - same), sure)
  }

  /// The links of words of the original; links are in their order.
  func links(ofWords words: ClosedRange<Int32>) -> ArraySlice<SourceAligner.Link> {
    let low = links.partitionPoint { $0.word < words.lowerBound }
    var end = low
    while end < links.count, links[end].word <= words.upperBound { end += 1 }
    return links[low..<end]
  }

  /// Per name: the stems its mentions render, each with the part of the mentions that do.
  func stemsOfNames(_ names: EntityNames) -> [[Int32: Double]] {
    var found = Array(repeating: [Int32: Double](), count: names.names.count)
    for link in links {
      let mention = target.units[Int(link.unit)].mention
      guard mention >= 0 else { continue }
      let name = Int(names.nameOf[Int(mention)])
      let share = Double(link.posterior) / Double(names.names[name].mentions.count)
      found[name][source.words[Int(link.word)].stem, default: 0] += share
    }
    return found
  }
}
