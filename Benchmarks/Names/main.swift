// How fast names are compared, and how fast and safely one is looked up among 100,000.
//
// Reads a TSV with a header and the columns source_language, a, b and label. With a number after it,
// the pairs are only compared, so many times.

import Foundation
import StetNames

struct Pair {
  var language: String
  var a: String
  var b: String
  var isOne: Bool
}

func readPairs(_ path: String) throws -> [Pair] {
  let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  let head = lines[0].split(separator: "\t")
  func column(_ name: String) -> Int { head.firstIndex { $0 == name } ?? 0 }
  let (language, a, b, label) = (
    column("source_language"), column("a"), column("b"), column("label")
  )
  return lines.dropFirst().map { line in
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return Pair(language: cells[language], a: cells[a], b: cells[b], isOne: cells[label] == "1")
  }
}

/// Processor seconds of this process.
func seconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

func compareAll(_ pairs: [Pair], rounds: Int) {
  let matcher = NameMatcher()
  let workspace = NameMatcher.Workspace()
  let coldStart = seconds()
  _ = matcher.compare("Haniyeh", "Haniya", sourceLanguage: "ar")
  print("first comparison", (seconds() - coldStart) * 1000, "ms")
  for told in [true, false] {
    for round in 1...rounds {
      let start = seconds()
      var sum = 0.0
      for pair in pairs {
        sum += matcher.probability(
          pair.a, pair.b, sourceLanguage: told ? pair.language : nil, in: workspace)
      }
      let rate = Double(pairs.count) / (seconds() - start)
      print(
        told ? "told " : "blind", "round", round, Int(rate), "pairs/s, mean",
        sum / Double(pairs.count))
    }
  }
}

/// The names of the pairs, filled up to 100,000 with parts of theirs put together anew.
func manyNames(_ pairs: [Pair]) -> [String] {
  var seen: Set<String> = []
  var names: [String] = []
  for pair in pairs {
    for name in [pair.a, pair.b] where seen.insert(name).inserted { names.append(name) }
  }
  let single = names.filter { !$0.contains(" ") }
  var state: UInt64 = 88_172_645_463_325_252
  func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
  while names.count < 100_000 {
    let name = single[next(single.count)] + " " + single[next(single.count)]
    if seen.insert(name).inserted { names.append(name) }
  }
  return names
}

/// How many true pairs an index of 100,000 names loses, and what a search costs: the candidates
/// alone, and with the comparison of each of them.
func screen(_ pairs: [Pair]) {
  let names = manyNames(pairs)
  var places: [String: Int] = [:]
  for (index, name) in names.enumerated() { places[name] = index }
  let start = seconds()
  let index = NameIndex(names)
  print("index of", names.count, "names made in", (seconds() - start) * 1000, "ms")
  let one = pairs.filter { $0.isOne && places[$0.b] != nil }
  lookUp(one, index, places)
  screenAll(one, index, places)
}

func lookUp(_ pairs: [Pair], _ index: NameIndex, _ places: [String: Int]) {
  let workspace = NameMatcher.Workspace()
  for limit in [60, NameIndex.usualLimit, 400] {
    let start = seconds()
    let lost = pairs.count { pair in
      let candidates = index.candidates(for: pair.a, limit: limit, in: workspace)
      return !candidates.contains(places[pair.b] ?? -1)
    }
    print(
      "up to", limit, "candidates in", (seconds() - start) / Double(pairs.count) * 1000,
      "ms each; lost", share(lost, of: pairs.count), "of all true pairs")
  }
}

func screenAll(_ pairs: [Pair], _ index: NameIndex, _ places: [String: Int]) {
  let workspace = NameMatcher.Workspace()
  let matcher = NameMatcher()
  let joined = pairs.filter {
    matcher.probability($0.a, $0.b, sourceLanguage: $0.language, in: workspace) >= 0.5
  }
  let start = seconds()
  var (found, lost) = (0, 0)
  for pair in joined {
    let matches = index.matches(for: pair.a, sourceLanguage: pair.language, in: workspace)
    found += matches.count
    if !matches.contains(where: { $0.index == places[pair.b] }) { lost += 1 }
  }
  print(
    "screened in", (seconds() - start) / Double(joined.count) * 1000, "ms each; matches",
    found / joined.count, "each; lost", share(lost, of: joined.count),
    "of the true pairs that the matcher joins")
}

func share(_ part: Int, of whole: Int) -> String {
  "\(part) of \(whole) (\(Double(10_000 * part / whole) / 100) %)"
}

let pairs = try readPairs(CommandLine.arguments[1])
let rounds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) : nil
compareAll(pairs, rounds: max(1, rounds ?? 3))
if rounds == nil { screen(pairs) }
