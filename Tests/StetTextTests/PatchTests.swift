// Laws of patches and of the resolver, on generated edits.

import Testing

@testable import StetText

@Suite struct PatchTests {
  /// Edits of every shape, many of which overlap.
  private func edits(_ dice: inout Dice, over count: Int, _ number: Int) -> [Edit] {
    (0..<number).map { index in
      let lower = dice.roll(0..<(count + 1))
      let upper = min(count, lower + dice.roll(0..<6))
      let applicability = Applicability.allCases[dice.roll(0..<3)]
      return Edit(
        SourceRange(UInt32(lower), UInt32(upper)), dice.bytes(dice.roll(0..<4), text: true),
        reason: "rule/\(dice.roll(0..<5))", applicability: applicability,
        stratum: Stratum(rawValue: UInt8(dice.roll(0..<5))) ?? .noise,
        group: dice.roll(0..<4) == 0 ? UInt32(index / 3) : nil)
    }
  }

  @Test(arguments: 0..<200) func lawsHold(_ seed: Int) {
    var dice = Dice(UInt64(seed))
    let source = dice.bytes(dice.roll(0..<200), text: seed.isMultiple(of: 2))
    let proposed = edits(&dice, over: source.count, dice.roll(0..<40))
    let resolution = Resolution(proposed, threshold: .suggested)
    let patch = resolution.patch
    let result = patch.apply(to: source)

    // Every proposal is accounted for, once.
    let accounted = (resolution.applied + resolution.deferred.map(\.index)).sorted()
    #expect(accounted == Array(proposed.indices))
    // The inverse gives the source back.
    #expect(patch.inverted(over: source).apply(to: result) == source)
    // Bytes outside the edits stay, and the offset maps find them both ways.
    var touched = Array(repeating: false, count: source.count)
    for edit in patch.edits {
      for index in Int(edit.range.lower)..<Int(edit.range.upper) { touched[index] = true }
    }
    for index in source.indices where !touched[index] {
      let there = patch.resultOffset(ofSource: UInt32(index))
      #expect(result[Int(there)] == source[index])
      #expect(patch.sourceOffset(ofResult: there) == UInt32(index))
    }
  }

  @Test(arguments: 0..<100) func orderOfProposalsDoesNotMatter(_ seed: Int) {
    var dice = Dice(UInt64(seed) &+ 1_000)
    let source = dice.bytes(120, text: true)
    let proposed = edits(&dice, over: source.count, 30).map { edit in
      Edit(
        edit.range, edit.replacement, reason: edit.reason, applicability: edit.applicability,
        stratum: edit.stratum)
    }
    let once = Resolution(proposed).patch.apply(to: source)
    let shuffled = Resolution(proposed.shuffled(using: &dice)).patch.apply(to: source)
    #expect(once == shuffled)
  }

  @Test func applyingNothingReturnsTheInput() {
    let source = Array("Left as it came.\r\n".utf8)
    #expect(Patch([]).apply(to: source) == source)
    #expect(Resolution([]).applied.isEmpty)
  }

  @Test func earlierStratumWins() {
    let name = Edit(SourceRange(0, 8), Array("al-Hayya".utf8), reason: "names/a", stratum: .names)
    let mark = Edit(SourceRange(4, 9), [], reason: "quotes/a", stratum: .quotes)
    let resolution = Resolution([mark, name])
    #expect(resolution.applied == [1])
    #expect(resolution.deferred.first?.cause == .overlaps(with: "names/a"))
  }

  @Test func sameChangeByTwoRulesIsOneEdit() {
    let a = Edit(SourceRange(2, 3), [0x2D], reason: "a/a", stratum: .names)
    let b = Edit(SourceRange(2, 3), [0x2D], reason: "b/b", stratum: .quotes)
    let resolution = Resolution([a, b])
    #expect(resolution.applied == [0, 1])
    #expect(resolution.patch.edits.count == 1)
  }

  @Test func groupIsAppliedWholeOrNotAtAll() {
    let open = Edit(SourceRange(0, 0), [0x22], reason: "q/q", stratum: .quotes, group: 7)
    let close = Edit(SourceRange(5, 6), [0x22], reason: "q/q", stratum: .quotes, group: 7)
    let wins = Edit(SourceRange(4, 6), [], reason: "n/n", stratum: .noise)
    let resolution = Resolution([open, close, wins])
    #expect(resolution.applied == [2])
    #expect(resolution.deferred.count == 2)
  }

  @Test func insertionBesideAReplacementIsNoOverlap() {
    let insertion = Edit(SourceRange(3, 3), [0x2C], reason: "a/a")
    let replacement = Edit(SourceRange(3, 5), [0x2D], reason: "b/b")
    let source = Array("abcdef".utf8)
    let result = Resolution([insertion, replacement]).patch.apply(to: source)
    #expect(String(decoding: result, as: UTF8.self) == "abc,-f")
  }
}
