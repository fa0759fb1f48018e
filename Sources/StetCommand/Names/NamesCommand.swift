// `stet names`: who and what stories name, and how each is written.

internal import ArgumentParser
internal import Stet
internal import StetDesk
internal import StetReports

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Report names and their spellings; compare two names.",
    subcommands: [NamesReportCommand.self, NamesCompareCommand.self],
    defaultSubcommand: NamesReportCommand.self)
}

/// Over what names are gathered.
enum NamesScope: String, CaseIterable, ExpressibleByArgument {
  case document, corpus
}

struct NamesReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Every entity with the ways it is written.")

  @Argument(help: "Files and folders; - or nothing is standard input.") var paths: [String] = []
  @Option(help: "Gather names per document, or over all (default for several inputs).")
  var scope: NamesScope?
  @Option(name: .customLong("output-format"), help: "Form of the report: text or json.")
  var outputFormat: OutputFormat = .text
  @Option(help: "Colours: auto, always or never.") var color: ColourChoice = .auto
  @Option(
    name: .customLong("offset-unit"),
    help: "Unit of offsets in JSON: utf8 (bytes of the input), utf16 or scalar.")
  var offsetUnit: OffsetUnit = .utf8
  @OptionGroup(title: "How stories are read") var review: ReviewOptions

  func validate() throws {
    guard outputFormat == .text || outputFormat == .json else {
      throw ValidationError("The names report is text or json.")
    }
  }

  func run() throws {
    let desks = try review.desks()
    var run = ReviewRun(desks: desks, paths: paths)
    var outcome = Outcome(failOn: .never, countsApplied: true)
    let isMany = paths.count > 1 || paths.contains { (try? Folder.kind(of: $0)) == .folder }
    switch scope ?? (isMany ? .corpus : .document) {
    case .document: try byDocument(&run, &outcome)
    case .corpus: try overCorpus(&run, &outcome)
    }
    try outcome.end()
  }

  private func byDocument(_ run: inout ReviewRun, _ outcome: inout Outcome) throws(Trouble) {
    guard outputFormat == .json else {
      var report = NamesText(colour: color.isOn, width: RawIO.terminalWidth)
      try run.each(
        &outcome, do: { $0.names(in: $1) }, report: { story, _ in Console.write(report.add(story)) }
      )
      return Console.write(report.finish())
    }
    var report = NamesByDocument(unit: offsetUnit)
    Console.write(report.start())
    try run.each(
      &outcome, do: { $0.names(in: $1) }, report: { story, _ in Console.write(report.add(story)) })
    Console.write(report.finish(outcome.failures))
  }

  private func overCorpus(_ run: inout ReviewRun, _ outcome: inout Outcome) throws(Trouble) {
    var report = NamesOverCorpus()
    try run.each(&outcome, do: { $0.names(in: $1) }, report: { story, _ in report.add(story) })
    Console.write(
      outputFormat == .json
        ? report.json(outcome.failures)
        : report.text(colour: color.isOn, width: RawIO.terminalWidth))
  }
}

extension Desk {
  fileprivate func names(in input: Input) -> Result<NamedStory, Trouble> {
    Result { () throws(Trouble) in try names(in: try input.bytes(), path: input.name) }
  }
}
