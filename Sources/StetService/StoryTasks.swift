// The tasks of one story: check it, fix it, list its names.

internal import Stet
internal import StetDesk
internal import StetFormats
internal import StetReports
internal import StetText

/// A story as a request brought it.
struct Story {
  let path: String
  let document: Document
  let desk: Desk
  let type: MediaType
  let unit: OffsetUnit
}

extension Service {
  func check(_ job: Job, _ pause: Pause) throws(Problem) -> Answer {
    let settings = try RequestSettings(job.parameters, others: ["path"])
    let story = try story(of: job, settings)
    let report = try story.desk.review(
      story.document, path: story.path, betweenRules: pause)
    return .json(Self.json(of: report, story), counts: report.counts)
  }

  /// The story put right, of the type it came in, or an object with the story and the report.
  func fix(_ job: Job, _ pause: Pause) throws(Problem) -> Answer {
    let settings = try RequestSettings(job.parameters, others: ["path", "with-report"])
    let withReport = try settings.isOn("with-report")
    let story = try story(of: job, settings)
    let report = try story.desk.review(
      story.document, path: story.path, betweenRules: pause)
    let isJSON = story.type.format == .json && !story.type.isStory
    guard withReport || story.type.isStory || !isJSON && MediaType.prefersJSON(job.accept) else {
      return Answer(Self.type(of: story, job), report.cleaned, counts: report.counts)
    }
    var json = JSONWriter()
    json.object { json in
      json.field("schema", "stet.fix/1")
      Self.write(report.cleaned, to: &json)
      json.key("report")
      // The report is a line of its own elsewhere.
      json.raw(Self.json(of: report, story).dropLast())
    }
    return .json(json.bytes + [0x0A], counts: report.counts)
  }

  /// Text goes into JSON as it is; bytes that are none, as base64.
  private static func write(_ cleaned: [UInt8], to json: inout JSONWriter) {
    if UTF8Scan.firstMalformed(in: cleaned) == nil {
      json.field("fixed", String(decoding: cleaned, as: UTF8.self))
    } else {
      json.field("fixedBase64", Base64.encode(cleaned))
    }
  }

  /// The type that was sent, where it says anything; its charset stays with it.
  private static func type(of story: Story, _ job: Job) -> String {
    if story.type.isTelling, let sent = job.contentType { return sent }
    let name = MediaType.name(of: story.document.format)
    return name.hasPrefix("text/") ? "\(name); charset=\(story.document.encoding)" : name
  }

  private static func json(of report: Report, _ story: Story) -> [UInt8] {
    var json = JSONReport(unit: story.unit)
    let language = story.desk.sourceLanguage ?? story.document.sourceLanguage
    return json.start()
      + json.add(Reviewed(path: story.path, report: report, sourceLanguage: language))
      + json.finish([])
  }

  /// The names of one story, or, of JSON Lines, those of all stories together.
  func names(_ job: Job, _ pause: Pause) throws(Problem) -> Answer {
    let settings = try RequestSettings(job.parameters, others: ["path", "scope"])
    let scope = settings["scope"]
    guard scope == nil || scope == "document" || scope == "corpus" else {
      throw Problem(.badRequest, "“scope” takes document or corpus", remedy: "write one of them")
    }
    if MediaType(job.contentType ?? "").isLines {
      return .json(try names(ofLines: job, settings, perStory: scope == "document", pause))
    }
    let story = try story(of: job, settings)
    var tally = NamesAnswer(perStory: scope != "corpus", story.unit)
    tally.add(
      try story.desk.names(in: story.document, path: story.path, betweenStages: pause))
    return .json(tally.json())
  }

  private func story(of job: Job, _ settings: RequestSettings) throws(Problem) -> Story {
    let type = MediaType(job.contentType ?? "")
    guard type.format != nil || settings.choices.inputFormat != nil else {
      throw Problem(
        .unsupportedType, "Stet reads no bodies of this type",
        remedy: "send text, Markdown, HTML, XML, JSON, CSV, subtitles, XLIFF, TMX or DOCX")
    }
    let house = house
    var (body, source, path) = (job.body, [UInt8]?.none, settings["path"])
    var desk: Desk
    do throws(Trouble) {
      desk = try house.desk(type.isStory ? settings : settings.reading(type))
    } catch {
      throw Problem(error, .badRequest)
    }
    if type.isStory {
      let fields = try RequestFields(job.body, known: ["text", "source", "path"])
      body = try fields.needed("text")
      source = fields.text("source")
      path = fields.string("path") ?? path
    }
    let name = path ?? "story"
    do throws(Trouble) {
      return Story(
        path: name, document: try desk.document(body, path: name, source: source), desk: desk,
        type: type, unit: settings.choices.offsetUnit ?? house.offsetUnit ?? .utf8)
    } catch {
      throw Problem(.unreadable, error.message, remedy: error.remedy)
    }
  }
}

extension Report {
  /// How much was found, and how much of it is put right.
  fileprivate var counts: (findings: Int, fixed: Int) {
    (findings.count, resolution.patch.edits.count)
  }
}
