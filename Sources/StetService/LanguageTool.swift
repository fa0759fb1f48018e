// A review as the HTTP API of LanguageTool reports it, so that its many clients can ask Stet.

internal import Stet
internal import StetDesk
internal import StetFormats
internal import StetReports
internal import StetText

extension Service {
  /// The form fields of a request to check a text. Those of other checkers are no fault; Stet has
  /// nothing to do about them.
  private struct Question {
    var text: [UInt8]?
    var data: [UInt8]?
    var language = "en-US"
    var own: [Parameter] = []
    var off: [String] = []
    var only: [String] = []
    var isOnly = false

    init(_ fields: [Parameter]) {
      for field in fields {
        switch field.name {
        case "text": text = Array(field.value.utf8)
        case "data": data = Array(field.value.utf8)
        case "language": language = field.value
        case "disabledRules", "disabledCategories": off += Choices.list(field.value)
        case "enabledRules", "enabledCategories": only += Choices.list(field.value)
        case "enabledOnly": isOnly = field.value == "true" || field.value == "yes"
        case "style", "source-language", "quotes", "min-confidence": own.append(field)
        default: break
        }
      }
    }
  }

  func languageTool(_ job: Job, _ pause: Pause) throws(Problem) -> Answer {
    let question = Question(FormFields.parse(job.body) + job.parameters)
    var settings = try RequestSettings(question.own)
    settings.choose(language: try Self.language(question.language))
    settings.choose(
      only: question.isOnly ? Self.known(question.only) : [], skip: Self.known(question.off))
    let desk: Desk
    do throws(Trouble) {
      desk = try house.desk(settings)
    } catch {
      throw Problem(error, .badRequest)
    }
    let document = try Self.document(question)
    let report = try desk.review(document, path: "", betweenRules: pause)
    let json = LanguageToolReport(report, language: settings.choices.language ?? "en-US").json()
    return .json(json, counts: (report.findings.count, 0))
  }

  private static func document(_ question: Question) throws(Problem) -> Document {
    if let text = question.text { return PlainText.document(utf8: text) }
    guard let data = question.data else {
      throw Problem(.badRequest, "neither “text” nor “data” is there", remedy: "send one of them")
    }
    return try AnnotatedText.document(data)
  }

  /// The names of rules and families among those that a client sends.
  private static func known(_ names: [String]) -> [String] {
    names.filter { Catalogue.select([$0]).unknown.isEmpty }
  }

  /// The language to judge by. Other languages than English are read by their own rules.
  private static func language(_ name: String) throws(Problem) -> String {
    if name == "auto" || name == "en" { return "en-US" }
    let isTag = name.utf8.allSatisfy { byte in
      byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    guard isTag, (2...35).contains(name.utf8.count) else {
      throw Problem(
        .badRequest, "“language” takes a tag such as en-US", remedy: "see /v2/languages")
    }
    return name
  }

  /// The languages Stet judges by rules of their own.
  public static let languages: Answer = {
    let all = [
      ("English (US)", "en", "en-US"), ("English (GB)", "en", "en-GB"), ("English", "en", "en"),
      ("French", "fr", "fr-FR"), ("German", "de", "de-DE"), ("Spanish", "es", "es-ES"),
      ("Italian", "it", "it-IT"),
    ]
    var json = JSONWriter()
    json.array { json in
      for (name, code, long) in all {
        json.object { json in
          json.field("name", name)
          json.field("code", code)
          json.field("longCode", long)
        }
      }
    }
    return .json(json.bytes + [0x0A])
  }()
}

/// Writes `/v2/check`. Offsets count UTF-16 units, as that API has them.
struct LanguageToolReport {
  /// How much of the text is quoted on each side of a match, in characters.
  private static let context = 40

  private let report: Report
  private let positions: Positions
  private let language: String
  private let text: [UInt8]

  init(_ report: Report, language: String) {
    self.report = report
    self.language = language
    positions = Positions(report.document, unit: .utf16)
    text = report.document.bytes
  }

  func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("software")
      json.object { json in
        json.field("name", "Stet")
        json.field("version", StetVersion.current)
        json.field("buildDate", "")
        json.field("apiVersion", 1)
        json.field("premium", false)
        json.field("status", "")
      }
      json.key("warnings")
      json.object { $0.field("incompleteResults", false) }
      json.key("language")
      json.object { write(languageTo: &$0) }
      json.key("matches")
      json.array { json in for finding in report.findings { write(finding, to: &json) } }
    }
    return json.bytes + [0x0A]
  }

  private func write(languageTo json: inout JSONWriter) {
    json.field("name", language)
    json.field("code", language)
    json.key("detectedLanguage")
    json.object { json in
      json.field("name", language)
      json.field("code", language)
      json.field("confidence", 1.0)
    }
  }

  private func write(_ finding: Finding, to json: inout JSONWriter) {
    let start = positions.place(finding.range.lower).offset
    let end = positions.place(finding.range.upper).offset
    let rule = Catalogue.rules.first { $0.id == finding.rule }
    json.object { json in
      json.field("message", finding.message)
      json.field("shortMessage", "")
      json.key("replacements")
      json.array { json in
        for fix in finding.fixes { json.object { $0.field("value", fix.replacement) } }
      }
      json.field("offset", start)
      json.field("length", end - start)
      json.key("context")
      write(contextOf: finding.range, length: end - start, to: &json)
      json.field("sentence", sentence(around: finding))
      json.key("type")
      json.object { $0.field("typeName", "Other") }
      json.key("rule")
      json.object { json in
        let family = String(finding.rule.prefix { $0 != "/" })
        json.field("id", finding.rule)
        json.field("description", rule?.fault ?? "")
        json.field("issueType", Self.issueType(of: family))
        json.key("category")
        json.object { json in
          json.field("id", family)
          json.field("name", family.prefix(1).uppercased() + family.dropFirst())
        }
      }
      json.field("ignoreForIncompleteSentence", false)
      json.field("contextForSureMatch", 0)
    }
  }

  private func write(
    contextOf range: SourceRange, length: Int, to json: inout JSONWriter
  ) {
    let lower = edge(from: Int(range.lower), by: -1)
    let upper = edge(from: Int(range.upper), by: 1)
    let before = positions.place(range.lower).offset - positions.place(UInt32(lower)).offset
    let head = lower > 0 ? "..." : ""
    let tail = upper < text.count ? "..." : ""
    // A line in the context would break the display of clients.
    let middle = text[lower..<upper].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    json.object { json in
      json.field("text", head + String(decoding: middle, as: UTF8.self) + tail)
      json.field("offset", before + head.utf8.count)
      json.field("length", length)
    }
  }

  /// Some characters before or after a place, never within one.
  private func edge(from place: Int, by step: Int) -> Int {
    var place = place
    for _ in 0..<Self.context {
      repeat { place += step } while place > 0 && place < text.count && text[place] & 0xC0 == 0x80
      if place <= 0 { return 0 }
      if place >= text.count { return text.count }
    }
    return place
  }

  private func sentence(around finding: Finding) -> String {
    let analysis = report.analysis
    let sentence = analysis.sentences.first {
      $0.range.lower <= finding.textRange.lower && finding.textRange.lower < $0.range.upper
    }
    return sentence.map { analysis.prose.string($0.range) } ?? ""
  }

  /// The kind of issue (of the Internationalization Tag Set) that a family of rules finds.
  private static func issueType(of family: String) -> String {
    switch family {
    case "quotes", "punctuation": "typographical"
    case "names", "entities": "inconsistency"
    case "terms": "terminology"
    case "encoding": "characters"
    default: "uncategorized"
    }
  }
}
