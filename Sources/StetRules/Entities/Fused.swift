// A first name and a surname run together.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// `MarekRadek` for Marek Radek.
  static let fusedName = Rule(
    "entities/fused",
    fault: "A first name and a surname are run together.",
    why: """
      The space was lost on the way. It is offered only where the story also has the name in two \
      words, or where both halves are known as a first name and a surname; brands and names such as \
      McDonald and DeSantis are left alone.
      """,
    stratum: .names, ceiling: .suggested, depth: .names,
    examples: [
      .suggests(
        "The keeper Marek Radek was hurt. On Monday MarekRadek left hospital.",
        to: "The keeper Marek Radek was hurt. On Monday Marek Radek left hospital."),
      .leaves("The keeper Marek Radek was hurt. On Monday he uploaded it to YouTube."),
      .leaves("Ronald McDonald met Ron DeSantis and Fiona MacArthur on LinkedIn."),
    ]
  ) { analysis, findings in
    guard !analysis.inventory.mixed.isEmpty else { return }
    var names: Set<UInt64> = []
    for mention in analysis.mentions where mention.tokens.count == 2 {
      names.insert(analysis.joined(mention.tokens.lowerBound))
    }
    for index in analysis.inventory.mixed {
      let token = analysis.tokens[index]
      guard token.isCapitalised, let cut = analysis.innerCapital(token),
        !analysis.isQuoted(token.range)
      else { continue }
      let isTold = names.contains(analysis.hashes[index])
      guard isTold || analysis.isFullName(token, cut) else { continue }
      let halves = (
        analysis.string(TextRange(token.lower, cut)), analysis.string(TextRange(cut, token.upper))
      )
      findings.report(
        "“\(analysis.string(token))” is “\(halves.0) \(halves.1)” run together", at: token.range,
        because: Because(
          "name", isTold ? "the story has it in two words" : "a first name and a surname"),
        replace: "\(halves.0) \(halves.1)", applicability: .suggested,
        confidence: isTold ? 0.95 : 0.8)
    }
  }
}

extension Analysis {
  /// The hash of two words without what parts them.
  fileprivate func joined(_ index: Int) -> UInt64 {
    let bytes = Array(
      prose.utf8[tokens[index].range.indices] + prose.utf8[tokens[index + 1].range.indices])
    return FoldedHash.of(bytes, 0..<bytes.count)
  }

  /// The only capital inside a word, with three letters before it and after it.
  fileprivate func innerCapital(_ token: Token) -> UInt32? {
    var found: UInt32?
    for index in (Int(token.lower) + 1)..<Int(token.upper) where prose.utf8[index] &- 0x41 < 26 {
      guard found == nil else { return nil }
      found = UInt32(index)
    }
    guard let found, found - token.lower >= 3, token.upper - found >= 3 else { return nil }
    return found
  }

  fileprivate func isFullName(_ token: Token, _ cut: UInt32) -> Bool {
    lexicon.classes(of: string(TextRange(token.lower, cut))).contains(.given)
      && lexicon.classes(of: string(TextRange(cut, token.upper))).contains(.surname)
      && cut - token.lower > 3
  }
}
