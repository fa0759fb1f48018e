// `stet pipe`: JSON Lines in, JSON Lines out.

internal import ArgumentParser
internal import Stet
internal import StetDesk
internal import StetReports
internal import StetService

struct PipeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipe", abstract: "Clean a text field of JSON Lines, record by record.",
    discussion: """
      One JSON value a line in, one a line out, in the same order. The text to clean is in the \
      field `text` or in those that --text-field names. Lines that can't be worked on \
      pass through unchanged, are reported on standard error, and make the exit status 3.
      """)

  @Option(
    name: .customLong("report-field"),
    help: ArgumentHelp("Add the findings to the record under this key.", valueName: "key"))
  var reportField: String?

  @Flag(help: "Report only; leave the texts as they are.") var check = false

  @Option(
    help: ArgumentHelp(
      "Also write the lines that could not be worked on, with the reason, to this file.",
      valueName: "file"))
  var rejects: String?

  @OptionGroup(title: "What is checked") var review: ReviewOptions

  func validate() throws {
    let names = fieldNames
    for name in names where FieldPath(name) == nil {
      throw ValidationError("“\(name)” is no path; write it like body or a.b[].c.")
    }
    if names.count > 64 { throw ValidationError("At most 64 fields can be cleaned at once.") }
    if let reportField, names.contains(reportField) {
      throw ValidationError("--report-field “\(reportField)” would overwrite the text itself.")
    }
    if check, reportField == nil {
      throw ValidationError("--check needs --report-field: without it nothing would come of it.")
    }
  }

  private var fieldNames: [String] {
    review.textFields.isEmpty ? ["text"] : review.textFields
  }

  func run() throws {
    let fields = fieldNames.compactMap { FieldPath($0) }
    var desks = try review.desks()
    try Self.refuseUnfit(desks.run)
    let filter = RecordFilter(
      desk: try desks.standard(), fields: fields, reportField: reportField, isCheck: check)
    var stream = RecordStream(filter: filter, jobs: desks.run.threads, rejects: try openRejects())
    do throws(SystemError) {
      try stream.run()
    } catch {
      throw Trouble("-", error)
    }
    if stream.rejected > 0 { throw ExitCode(3) }
  }

  /// JSON is UTF-8, and the fields hold plain text, HTML or Markdown: other wishes are refused, not
  /// passed over.
  private static func refuseUnfit(_ choices: Choices) throws(Trouble) {
    let known = ["auto", "text", "html", "markdown"]
    if let format = choices.inputFormat, !known.contains(format) {
      throw Trouble(
        "--input-format \(format)", "fields of records hold text, html or markdown",
        remedy: "leave the option out, or take the text out of the \(format) first")
    }
    let encoding = (choices.encoding ?? "auto").lowercased()
    guard ["auto", "utf-8", "utf8"].contains(encoding) else {
      throw Trouble(
        "--encoding \(encoding)", "JSON Lines are UTF-8", remedy: "convert the stream first")
    }
  }

  private func openRejects() throws(Trouble) -> Int32? {
    guard let rejects else { return nil }
    do throws(SystemError) {
      return try RawIO.create(path: rejects)
    } catch {
      throw Trouble(rejects, error)
    }
  }
}
