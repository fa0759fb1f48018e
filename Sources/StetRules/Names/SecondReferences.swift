// The last name alone, after a whole name that was put right.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

/// Where a story goes on with the last name of somebody whose whole name was put right.
struct SecondReferences {
  struct Reference {
    let range: TextRange
    let wanted: String
  }

  /// The last name as it stood, in one key for all its occurrences.
  let key: UInt64
  private let analysis: Analysis
  private let hit: Hit
  /// The right last name: with its article, and without.
  private let article: String?
  private let name: String

  /// Nil where `hit` is no whole name of a person, or its last name stays as it is.
  init?(_ hit: Hit, _ wanted: String, _ analysis: Analysis) {
    let last = Int(hit.end) - 1
    guard hit.classes.contains(.person), hit.end > hit.first + 1, analysis.tokens[last].isWord,
      let right = wanted.split(separator: " ").last, right.utf8.count > 3
    else { return nil }
    let hasArticle = right.hasPrefix("al-") || right.hasPrefix("el-")
    article = hasArticle ? String(right.prefix(2)) : nil
    name = String(hasArticle ? right.dropFirst(3) : right)
    guard hasArticle || name != analysis.string(analysis.tokens[last]) else { return nil }
    self.analysis = analysis
    self.hit = hit
    key = analysis.hashes[last]
    guard !isBorneByOthers else { return nil }
  }

  /// What is to be changed, in the order of the story.
  var found: [Reference] {
    let end = analysis.tokens[Int(hit.end) - 1].upper
    return analysis.mentions.compactMap { mention in
      let last = mention.tokens.upperBound - 1
      guard mention.kind == .person || mention.kind == .other, hash(last) == key,
        mention.range.lower > end, !analysis.isQuoted(mention.range),
        mention.tokens.count == 1 || startsWithArticle(mention)
      else { return nil }
      return reference(last)
    }
  }

  private func reference(_ last: Int) -> Reference? {
    var range = analysis.tokens[last].range
    var wanted = name
    if let article, let place = articleBefore(last) {
      let written = analysis.tokens[place]
      range = TextRange(written.lower, range.upper)
      let first = String(article.prefix(1))
      wanted =
        (written.isCapitalised ? first.uppercased() : first) + article.dropFirst() + "-" + name
    }
    return wanted == analysis.string(range) ? nil : Reference(range: range, wanted: wanted)
  }

  /// The article that a hyphen ties to a name.
  private func articleBefore(_ last: Int) -> Int? {
    guard last > 1, analysis.tokens[last].isGlued, analysis.tokens[last - 1].isGlued,
      analysis.tokens[last - 1].kind == .punctuation, isArticle(last - 2)
    else { return nil }
    return last - 2
  }

  private func startsWithArticle(_ mention: Mention) -> Bool {
    mention.tokens.count == 3 && articleBefore(mention.tokens.upperBound - 1) != nil
  }

  private func isArticle(_ index: Int) -> Bool {
    switch analysis.string(analysis.tokens[index]) {
    case "al", "Al", "el", "El": true
    default: false
    }
  }

  private var isBorneByOthers: Bool {
    let first = hash(Int(hit.first))
    return analysis.mentions.contains { mention in
      mention.tokens.count > 1 && hash(mention.tokens.upperBound - 1) == key
        && hash(mention.tokens.lowerBound) != first && !startsWithArticle(mention)
    }
  }

  private func hash(_ token: Int) -> UInt64 { analysis.hashes[token] }
}
