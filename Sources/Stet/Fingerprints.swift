// Tells findings of two runs apart: which are the ones that were there before.

package import StetText

/// Names the findings of one document by what they are, not by where they stand.
///
/// A fingerprint is made of the rule, the words it is about and the line they stand in, spaces
/// apart; a second finding of the same kind in a line that reads the same is counted. It stays when
/// lines are added or taken away elsewhere.
package struct Fingerprints {
  private let document: Document
  private var counts: [UInt64: Int] = [:]

  package init(_ document: Document) { self.document = document }

  /// The fingerprint of the next finding: sixteen hexadecimal digits, and `-2`, `-3` … for those
  /// that read alike. Findings are to be given in the order of the report.
  package mutating func next(_ finding: Finding) -> String {
    next(rule: finding.rule, at: finding.textRange)
  }

  mutating func next(rule: String, at range: TextRange) -> String {
    let prose = document.prose.utf8
    var line = range.indices
    line = min(line.lowerBound, prose.count)..<min(line.upperBound, prose.count)
    while line.lowerBound > 0, !Self.endsLine(prose[line.lowerBound - 1]) {
      line = (line.lowerBound - 1)..<line.upperBound
    }
    while line.upperBound < prose.count, !Self.endsLine(prose[line.upperBound]) {
      line = line.lowerBound..<(line.upperBound + 1)
    }
    var hash = Hash()
    hash.add(rule.utf8)
    hash.add(CollectionOfOne(0))
    hash.add(prose[range.indices.clamped(to: prose.indices)])
    hash.add(CollectionOfOne(0))
    hash.add(prose[line].lazy.filter { $0 > 0x20 })
    let count = counts[hash.value, default: 0] + 1
    counts[hash.value] = count
    let digits = String(hash.value, radix: 16)
    let name = String(repeating: "0", count: 16 - digits.count) + digits
    return count == 1 ? name : "\(name)-\(count)"
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// FNV-1a, 64 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>.
  private struct Hash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
  }
}
