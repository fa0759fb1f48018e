// Any bytes as the lines of counted names.

internal import StetReports

/// Adds every line: the sum does not depend on the order, and what is written can be added again.
func checkPartials(_ bytes: [UInt8]) {
  let lines = bytes.split(separator: 0x0A).map(Array.init)
  let forward = sum(lines)
  let sum = forward.partial()
  precondition(StetFuzz.sum(lines.reversed()).partial() == sum, "the order of lines says nothing")
  let again = StetFuzz.sum(sum.split(separator: 0x0A).map(Array.init))
  precondition(again.partial() == sum, "what is written can be read")
}

private func sum(_ lines: [[UInt8]]) -> NamesOverCorpus {
  var names = NamesOverCorpus()
  for line in lines { try? names.add(line: line) }
  return names
}
