// The tasks of JSON Lines: records that stream through, and names over many stories.

internal import StetDesk
internal import StetFormats
internal import StetReports

/// A line that was worked on.
public struct FilteredLine: Sendable {
  /// The line to pass on, without its line feed.
  public let bytes: [UInt8]
  /// Why nothing was done to it; then it is as it came.
  public let fault: String?
}

/// Puts right the texts in lines of JSON, one by one, under the settings of one request.
public struct LineFilter: Sendable {
  private let filter: RecordFilter

  fileprivate init(_ filter: RecordFilter) { self.filter = filter }

  /// - Parameter line: without its line feed.
  /// - Returns: nil for a line with nothing in it.
  public func filter(_ line: [UInt8]) -> FilteredLine? {
    if line.isBlank { return nil }
    do throws(RecordFault) {
      return FilteredLine(bytes: try filter.filter(line), fault: nil)
    } catch {
      return FilteredLine(bytes: line, fault: error.reason)
    }
  }
}

extension Service {
  /// What works on the records of a batch; the parameters are named like the options of `stet pipe`.
  public func lineFilter(_ parameters: [Parameter]) throws(Problem) -> LineFilter {
    let settings = try RequestSettings(parameters, others: ["report-field", "check"])
    let house = house
    let fields = try Self.fields(settings.choices.textFields ?? house.textFields)
    let reportField = settings["report-field"]
    let isCheck = try settings.isOn("check")
    if let reportField, fields.contains(where: { $0.text == reportField }) {
      throw Problem(
        .badRequest, "“report-field” would overwrite the text itself", remedy: "name another")
    }
    if isCheck, reportField == nil {
      throw Problem(
        .badRequest, "“check” needs “report-field”: without it nothing would come of it",
        remedy: "name one")
    }
    if let format = settings.choices.inputFormat,
      !["auto", "text", "html", "markdown"].contains(format)
    {
      throw Problem(
        .badRequest, "fields of records hold text, html or markdown", remedy: "choose one of them")
    }
    do throws(Trouble) {
      return LineFilter(
        RecordFilter(
          desk: try house.desk(settings), fields: fields, reportField: reportField,
          isCheck: isCheck))
    } catch {
      throw Problem(error, .badRequest)
    }
  }

  private static func fields(_ names: [String]?) throws(Problem) -> [FieldPath] {
    let names = names ?? ["text"]
    guard names.count <= 64 else {
      throw Problem(
        .badRequest, "at most 64 fields can be worked on at once", remedy: "name fewer")
    }
    let fields = names.compactMap { FieldPath($0) }
    guard fields.count == names.count else {
      throw Problem(
        .badRequest, "a “text-field” is no path", remedy: "write it like body or a.b[].c")
    }
    return fields
  }

  /// The names of the stories in the lines; each story is called by the number of its line.
  func names(
    ofLines job: Job, _ settings: RequestSettings, perStory: Bool, _ pause: Pause
  ) throws(Problem) -> [UInt8] {
    let house = house
    let fields = try Self.fields(settings.choices.textFields ?? house.textFields)
    let desk: Desk
    do throws(Trouble) {
      desk = try house.desk(settings)
    } catch {
      throw Problem(error, .badRequest)
    }
    var tally = NamesAnswer(
      perStory: perStory, settings.choices.offsetUnit ?? house.offsetUnit ?? .utf8)
    let lines = job.body.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty && line != [0x0D] {
      let line = Array(line)
      try pause()
      do throws(RecordFault) {
        for text in try RecordScanner.map(line, paths: fields).texts {
          let document = JSONField.document(Array(line[text.range]), as: desk.format)
          tally.add(desk.names(in: document, path: "\(number + 1)"))
        }
      } catch {
        tally.failures.append(
          Failure(path: "\(number + 1)", message: error.reason, remedy: "mend that line"))
      }
    }
    return tally.json()
  }
}

/// Gathers the names of story after story; none of them is kept.
struct NamesAnswer {
  private let perStory: Bool
  private var overCorpus = NamesOverCorpus()
  private var byDocument: NamesByDocument
  private var written: [UInt8]
  var failures: [Failure] = []

  init(perStory: Bool, _ unit: OffsetUnit) {
    self.perStory = perStory
    byDocument = NamesByDocument(unit: unit)
    written = byDocument.start()
  }

  mutating func add(_ story: NamedStory) {
    if perStory { written += byDocument.add(story) } else { overCorpus.add(story) }
  }

  func json() -> [UInt8] {
    perStory ? written + byDocument.finish(failures) : overCorpus.json(failures)
  }
}
