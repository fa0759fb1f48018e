// What the page says of all stories together: counts by story, rule and confidence, and names.

internal import Stet
internal import StetAnalysis

/// Counts while stories go by; none of them is kept.
struct PageDigest {
  /// Names that are listed: those most written about.
  private static let namesListed = 200

  private struct Counts {
    var values = [0, 0, 0]
    mutating func add(_ standing: Standing) { values[standing.rawValue] += 1 }
  }

  private var rules: [(id: String, fault: String)]
  private var stories: [(path: String, counts: Counts)] = []
  private var byRule: [Int: Counts] = [:]
  private var byConfidence = Array(repeating: Counts(), count: 11)
  private var names = NamesOverCorpus()

  init(rules: [(id: String, fault: String)]) { self.rules = rules }

  var storyCount: Int { stories.count }

  mutating func addRule(_ id: String) -> Int {
    rules.append((id, ""))
    return rules.count - 1
  }

  mutating func add(_ item: Reviewed, _ findings: [(Standing, rule: Int, percent: Int)]) {
    var counts = Counts()
    for (standing, rule, percent) in findings {
      counts.add(standing)
      byRule[rule, default: Counts()].add(standing)
      byConfidence[max(0, min(10, percent / 10))].add(standing)
    }
    stories.append((item.path, counts))
    names.add(
      NamedStory(
        path: item.path, document: item.report.document, analysis: item.report.analysis,
        sourceLanguage: item.sourceLanguage))
  }

  func json(_ failures: [Failure]) -> JSONWriter {
    var json = JSONWriter()
    json.object { json in
      json.key("rules")
      json.array { json in
        for rule in rules { json.strings([rule.id, rule.fault]) }
      }
      json.key("stories")
      json.array { json in
        for story in stories {
          json.array { json in
            json.string(story.path)
            for value in story.counts.values { json.number(value) }
          }
        }
      }
      json.key("counts")
      json.object { json in
        for (rule, counts) in byRule.sorted(by: { $0.key < $1.key }) {
          json.key("\(rule)")
          json.numbers(counts.values)
        }
      }
      json.key("confidence")
      json.array { json in for counts in byConfidence { json.numbers(counts.values) } }
      json.key("names")
      write(namesTo: &json)
      json.key("errors")
      json.array { json in
        for failure in failures { json.strings([failure.path, failure.message, failure.remedy]) }
      }
    }
    return json
  }

  /// The names that want one spelling.
  private func write(namesTo json: inout JSONWriter) {
    let wanting = names.sorted().filter { !$0.clusters.isEmpty }.prefix(Self.namesListed)
    json.array { json in
      for item in wanting {
        json.array { json in
          json.string(item.canonical)
          json.string(item.key.kind.name)
          json.number(item.documents)
          json.array { json in
            for variant in item.variants {
              json.array { json in
                json.string(variant.text)
                json.number(variant.count)
                json.number(variant.documents)
              }
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func strings(_ values: [String]) {
    array { json in for value in values { json.string(value) } }
  }

  fileprivate mutating func numbers(_ values: [Int]) {
    array { json in for value in values { json.number(value) } }
  }
}
