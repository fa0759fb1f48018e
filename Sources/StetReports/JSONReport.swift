// The report for programs: schema `stet.report/1`.

package import Stet
internal import StetAnalysis
internal import StetText

/// Writes reports as one JSON object, document by document.
package struct JSONReport: Reporter {
  private let unit: OffsetUnit
  private var isFirst = true

  package init(unit: OffsetUnit = .utf8) { self.unit = unit }

  package mutating func start() -> [UInt8] {
    Array(#"{"schema":"stet.report/1","documents":["#.utf8)
  }

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    defer { isFirst = false }
    let document = item.report.document
    var json = JSONWriter()
    json.object { json in
      json.field("path", item.path)
      json.field("format", document.format)
      json.field("encoding", document.encoding)
      if let confidence = document.encodingConfidence {
        json.field("encodingConfidence", confidence)
      }
      if let language = item.sourceLanguage { json.field("sourceLanguage", language) }
      let positions = Positions(document, unit: unit)
      json.key("findings")
      json.array { json in
        for finding in item.report.findings {
          json.finding(finding, positions)
        }
      }
      json.key("entities")
      json.entities(of: item.report.analysis, positions)
    }
    return (isFirst ? Array("\n".utf8) : Array(",\n".utf8)) + json.bytes
  }

  package mutating func finish(_ failures: [Failure]) -> [UInt8] {
    var json = JSONWriter()
    json.failures(failures)
    return Array("],\n\"errors\":".utf8) + json.bytes + Array("}\n".utf8)
  }
}

extension JSONWriter {
  package mutating func failures(_ failures: [Failure]) {
    array { json in
      for failure in failures {
        json.object {
          $0.field("path", failure.path)
          $0.field("message", failure.message)
          $0.field("remedy", failure.remedy)
        }
      }
    }
  }

  /// - Parameter field: the field of a record the finding is in, where there is a record.
  package mutating func finding(_ finding: Finding, _ positions: Positions, field: String? = nil) {
    object { json in
      if let field { json.field("field", field) }
      json.field("rule", finding.rule)
      json.field("severity", finding.severity.rawValue)
      json.field("confidence", finding.confidence)
      json.field("message", finding.message)
      json.key("range")
      json.range(finding.range, positions)
      json.field("text", finding.text)
      json.key("fixes")
      json.array { json in
        for fix in finding.fixes {
          json.object {
            $0.field("replacement", fix.replacement)
            $0.field("applicability", fix.applicability.rawValue)
          }
        }
      }
      json.key("evidence")
      json.array { json in
        for evidence in finding.evidence {
          json.object {
            $0.field("kind", evidence.kind)
            $0.field("detail", evidence.detail)
            if let range = evidence.range {
              $0.key("range")
              $0.range(range, positions)
            }
          }
        }
      }
      // A record carries no list of entities that the id could lead to.
      if let entity = finding.entity, field == nil { json.field("entity", entity) }
      if let sense = finding.sense { json.field("sense", sense) }
    }
  }

  mutating func range(_ range: SourceRange, _ positions: Positions) {
    object { json in
      json.key("start")
      json.place(positions.place(range.lower))
      json.key("end")
      json.place(positions.place(range.upper))
    }
  }

  private mutating func place(_ place: Place) {
    object {
      $0.field("offset", place.offset)
      $0.field("line", place.line)
      $0.field("column", place.column)
    }
  }

  mutating func entities(of analysis: Analysis, _ positions: Positions) {
    array { json in
      for (index, entity) in analysis.entities.enumerated() {
        json.entity(entity, id: "e\(index + 1)", analysis, positions)
      }
    }
  }

  private mutating func entity(
    _ entity: Entity, id: String, _ analysis: Analysis, _ positions: Positions
  ) {
    object { json in
      json.field("id", id)
      json.field("kind", entity.kind.name)
      json.field("canonical", entity.canonical)
      json.field("confidence", entity.confidence)
      json.key("variants")
      json.array { json in
        for variant in entity.variants {
          json.object { json in
            json.field("text", variant.text)
            json.field("count", variant.mentions.count)
            json.key("ranges")
            json.array { json in
              for mention in variant.mentions {
                let range = analysis.prose.map.source(of: analysis.mentions[mention].range)
                json.range(range, positions)
              }
            }
          }
        }
      }
      guard entity.isInconsistent else { return }
      json.field("inconsistent", true)
      json.key("clusters")
      json.clusters(entity.clusters)
    }
  }

  mutating func clusters(_ clusters: [Entity.Cluster]) {
    array { json in
      for cluster in clusters {
        json.cluster(cluster.variants, cluster.canonical, cluster.confidence)
      }
    }
  }

  /// Forms that should be one, of a story or of many.
  mutating func cluster(_ variants: [String], _ canonical: String, _ confidence: Double) {
    object { json in
      json.key("variants")
      json.array { json in for variant in variants { json.string(variant) } }
      json.field("canonical", canonical)
      json.field("confidence", confidence)
    }
  }
}

extension Mention.Kind {
  /// The kind that reports name so.
  init?(name: String) {
    guard let kind = [Self.person, .organisation, .place, .other].first(where: { $0.name == name })
    else { return nil }
    self = kind
  }

  /// As reports name it.
  var name: String {
    switch self {
    case .person: "person"
    case .organisation: "organisation"
    case .place: "place"
    case .other: "other"
    }
  }
}
