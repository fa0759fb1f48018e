// The report as a page to read: one file that needs nothing beside it.

internal import CReportPage
package import Stet
internal import StetAnalysis
internal import StetText

/// Writes the page with a block of data for every story, which its script draws when it is opened.
///
/// Stories only ever stand in the data, as JSON without a single `<`: no text can become markup.
package struct HTMLReport: Reporter {
  private var numbers: [String: Int]
  private var digest: PageDigest

  package init(rules: [Rule] = Catalogue.rules) {
    numbers = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    digest = PageDigest(rules: rules.map { ($0.id, $0.fault) })
  }

  package mutating func start() -> [UInt8] {
    let frame = Page.frame
    return frame.head + Page.style + frame.middle
  }

  package mutating func add(_ item: Reviewed) -> [UInt8] {
    let notices = item.report.findings.map { finding in
      (finding, finding.standing, number(of: finding.rule))
    }
    digest.add(item, notices.map { ($1, $2, $0.percent) })
    var json = JSONWriter()
    json.object { json in
      json.field("path", item.path)
      json.field("format", item.report.document.format)
      if let language = item.sourceLanguage { json.field("language", language) }
      let story = PageStory(item.report)
      json.field("text", String(decoding: item.report.document.prose.utf8, as: UTF8.self))
      if let original = item.report.document.companion {
        json.field("source", String(decoding: original.utf8, as: UTF8.self))
      }
      json.key("findings")
      json.array { json in
        for (finding, standing, rule) in notices {
          story.write(finding, standing, rule: rule, to: &json)
        }
      }
      json.key("names")
      json.array { json in
        for entity in item.report.analysis.entities { story.write(entity, to: &json) }
      }
    }
    return Page.data(json, id: "story-\(digest.storyCount - 1)")
  }

  package mutating func finish(_ failures: [Failure]) -> [UInt8] {
    let frame = Page.frame
    return Page.data(digest.json(failures), id: "summary")
      + frame.after + Page.script + frame.end
  }

  /// The number of a rule in the page's list; a rule that is not there yet is added.
  private mutating func number(of rule: String) -> Int {
    if let number = numbers[rule] { return number }
    let number = digest.addRule(rule)
    numbers[rule] = number
    return number
  }
}

/// What is done about a finding, in the order the page counts them.
enum Standing: Int {
  case fix, suggestion, flag
}

extension Finding {
  var standing: Standing {
    if isApplied { return .fix }
    return fixes.first?.applicability ?? .manual > .manual ? .suggestion : .flag
  }

  /// The confidence as a share of a hundred; never more than was measured.
  var percent: Int { Int(confidence * 100 + 1e-9) }
}

/// Findings and names of one story with their places in the page's text.
private struct PageStory {
  private let analysis: Analysis
  private let map: SourceMap
  private let offsets: WideOffsets

  init(_ report: Report) {
    analysis = report.analysis
    map = report.document.prose.map
    offsets = WideOffsets(report.document.prose.utf8)
  }

  func write(
    _ finding: Finding, _ standing: Standing, rule: Int, to json: inout JSONWriter
  ) {
    json.array { json in
      json.number(offsets[finding.textRange.lower])
      json.number(offsets[finding.textRange.upper])
      json.number(rule)
      json.number(standing.rawValue)
      json.number(finding.percent)
      json.string(finding.severity.rawValue)
      json.string(finding.message)
      json.array { json in for fix in finding.fixes { json.string(fix.replacement) } }
      json.array { json in
        for evidence in finding.evidence {
          json.array { json in
            json.string(evidence.kind)
            json.string(evidence.detail)
            if let range = evidence.range { json.number(offsets[map.text(at: range.lower)]) }
          }
        }
      }
    }
  }

  func write(_ entity: Entity, to json: inout JSONWriter) {
    json.array { json in
      json.string(entity.canonical)
      json.string(entity.kind.name)
      json.number(Int(entity.confidence * 100 + 1e-9))
      json.array { json in
        for variant in entity.variants {
          json.array { json in
            json.string(variant.text)
            json.array { json in
              for mention in variant.mentions {
                json.number(offsets[analysis.mentions[mention].range.lower])
              }
            }
          }
        }
      }
      json.array { json in for cluster in entity.clusters { write(cluster, to: &json) } }
    }
  }

  private func write(_ cluster: Entity.Cluster, to json: inout JSONWriter) {
    json.array { json in
      json.string(cluster.canonical)
      json.array { json in
        for variant in cluster.variants where variant != cluster.canonical { json.string(variant) }
      }
      json.number(Int(cluster.confidence * 100 + 1e-9))
      json.array { json in for reason in cluster.reasons { json.string(reason) } }
    }
  }
}

/// The parts of the page that are the same in every report.
private enum Page {
  struct Frame {
    let head: [UInt8]
    let middle: [UInt8]
    let after: [UInt8]
    let end: [UInt8]
  }

  static let style = part(stet_page_style)
  static let script = part(stet_page_script)

  /// The page around its slots.
  static let frame: Frame = {
    let page = part(stet_page_frame)
    let head = split(page, at: "<!--style-->\n")
    let middle = split(head.after, at: "<!--data-->\n")
    let after = split(middle.after, at: "<!--script-->\n")
    return Frame(head: head.before, middle: middle.before, after: after.before, end: after.after)
  }()

  /// A block of data: nothing in it can end it.
  static func data(_ json: JSONWriter, id: String) -> [UInt8] {
    var bytes = Array("<script type=\"application/json\" id=\"\(id)\">".utf8)
    bytes.reserveCapacity(json.bytes.count + 80)
    // In JSON this byte stands in strings only.
    for byte in json.bytes {
      if byte == 0x3C { bytes += [0x5C, 0x75, 0x30, 0x30, 0x33, 0x63] } else { bytes.append(byte) }
    }
    return bytes + Array("</script>\n".utf8)
  }

  private static func part<Number: BinaryInteger>(_ number: Number) -> [UInt8] {
    Array(
      UnsafeRawBufferPointer(
        start: stet_page(Int32(number)), count: stet_page_size(Int32(number))))
  }

  private static func split(
    _ page: [UInt8], at slot: String
  ) -> (before: [UInt8], after: [UInt8]) {
    let slot = Array(slot.utf8)
    var at = 0
    while at + slot.count <= page.count {
      if page[at..<(at + slot.count)].elementsEqual(slot) {
        return (Array(page[..<at]), Array(page[(at + slot.count)...]))
      }
      at += 1
    }
    return (page, [])
  }
}
