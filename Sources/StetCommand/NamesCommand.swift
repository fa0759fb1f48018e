// `stet names`: who and what stories name, and how each is written.

internal import ArgumentParser
internal import Stet
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
    if outputFormat == .diff { throw ValidationError("The names report is text or json.") }
  }

  func run() throws {
    let desk = try Desk(review)
    let (inputs, troubles) = Input.all(paths)
    var outcome = Outcome(failOn: .never, countsApplied: true)
    for trouble in troubles { outcome.fail(trouble) }
    switch scope ?? (inputs.count > 1 ? .corpus : .document) {
    case .document: byDocument(inputs, desk, &outcome)
    case .corpus: overCorpus(inputs, desk, &outcome)
    }
    try outcome.end()
  }

  private func byDocument(_ inputs: [Input], _ desk: Desk, _ outcome: inout Outcome) {
    guard outputFormat == .json else {
      var report = NamesText(colour: color.isOn)
      desk.names(inputs, jobs: review.threads, &outcome) { Console.write(report.add($0)) }
      return Console.write(report.finish())
    }
    var report = NamesByDocument(unit: offsetUnit)
    Console.write(report.start())
    desk.names(inputs, jobs: review.threads, &outcome) { Console.write(report.add($0)) }
    Console.write(report.finish(outcome.failures))
  }

  private func overCorpus(_ inputs: [Input], _ desk: Desk, _ outcome: inout Outcome) {
    var report = NamesOverCorpus()
    desk.names(inputs, jobs: review.threads, &outcome) { report.add($0) }
    Console.write(
      outputFormat == .json ? report.json(outcome.failures) : report.text(colour: color.isOn))
  }
}

extension Desk {
  /// Reads the names of all inputs and hands them on in order.
  fileprivate func names(
    _ inputs: [Input], jobs: Int, _ outcome: inout Outcome, _ report: (NamedStory) -> Void
  ) {
    let batch = jobs * 8
    for start in stride(from: 0, to: inputs.count, by: batch) {
      let part = Array(inputs[start..<min(start + batch, inputs.count)])
      for result in inParallel(part.count, jobs: jobs, { names(in: part[$0]) }) {
        switch result {
        case .success(let story): report(story)
        case .failure(let trouble): outcome.fail(trouble)
        }
      }
    }
  }

  private func names(in input: Input) -> Result<NamedStory, Trouble> {
    do throws(Trouble) {
      let document = try document(try input.bytes(), path: input.name)
      return .success(
        NamedStory(
          path: input.name, document: document, analysis: engine.analyse(document, depth: .all),
          sourceLanguage: sourceLanguage))
    } catch {
      return .failure(error)
    }
  }
}
