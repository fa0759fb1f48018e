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

/// In what form names are reported.
enum NamesFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
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
  @Option(name: .customLong("output-format"), help: "Form of the report: text, json or csv.")
  var outputFormat: NamesFormat = .text
  @Flag(
    name: .customLong("emit-partials"),
    help: "Write counts that add up, as JSON Lines, for --merge here or on another machine.")
  var emitsPartials = false
  @Flag(help: "Read partials instead of stories and report on them together.")
  var merge = false
  @Option(
    name: .customLong("update-authority"),
    help: "Add to FILE, as proposals, entries for names that are written in several ways.")
  var authority: String?
  @Option(help: "Colours: auto, always or never.") var color: ColourChoice = .auto
  @Option(
    name: .customLong("offset-unit"),
    help: "Unit of offsets in JSON: utf8 (bytes of the input), utf16 or scalar.")
  var offsetUnit: OffsetUnit = .utf8
  @OptionGroup(title: "How stories are read") var review: ReviewOptions

  func validate() throws {
    guard scope != .document || !merge && !emitsPartials && authority == nil else {
      throw ValidationError(
        "Partials and proposals are counted over all stories; leave out --scope document.")
    }
  }

  func run() throws {
    guard !merge else { return try mergePartials() }
    let desks = try review.desks()
    var run = ReviewRun(desks: desks, paths: paths)
    var outcome = Outcome(failOn: .never, countsApplied: true)
    let isMany = paths.count > 1 || paths.contains { (try? Folder.kind(of: $0)) == .folder }
    switch emitsPartials || authority != nil ? .corpus : scope ?? (isMany ? .corpus : .document) {
    case .document: try byDocument(&run, &outcome)
    case .corpus: try overCorpus(&run, &outcome)
    }
    try outcome.end()
  }

  private func byDocument(_ run: inout ReviewRun, _ outcome: inout Outcome) throws(Trouble) {
    if outputFormat == .csv {
      Console.write(NamesCSV.head)
      return try run.each(
        &outcome, do: { $0.names(in: $1) },
        report: { story, _ in Console.write(NamesCSV.rows(of: story)) })
    }
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
    var count = CorpusCount()
    try count.count(&run, &outcome)
    try write(count.report, outcome.failures)
  }

  private func write(_ report: NamesOverCorpus, _ failures: [Failure]) throws(Trouble) {
    if let authority { try propose(report, in: authority) }
    guard !emitsPartials else { return report.partial { Console.write($0) } }
    switch outputFormat {
    case .text:
      Console.write(report.text(colour: color.isOn, width: RawIO.terminalWidth))
    case .json: report.json(failures) { Console.write($0) }
    case .csv:
      Console.write(NamesCSV.head)
      NamesCSV.rows(of: report) { Console.write($0) }
    }
  }

  private func mergePartials() throws {
    var count = CorpusCount()
    for path in paths.isEmpty ? ["-"] : paths {
      try count.merge(path == "-" ? .standardInput : .file(path))
    }
    try write(count.report, [])
  }

  private func propose(_ report: NamesOverCorpus, in path: String) throws(Trouble) {
    let old = try? RawIO.read(path: path)
    let text = old ?? NamesOverCorpus.proposalHead
    let proposed = report.proposals(beside: text)
    guard proposed.count > 0 else { return Console.complain("\(path): nothing new to propose") }
    let gap: [UInt8] = text.last == 0x0A ? [] : [0x0A]
    try AtomicFile.put(text + gap + proposed.lines, to: path, ifStill: old)
    let entries = proposed.count == 1 ? "1 entry" : "\(proposed.count) entries"
    Console.complain("\(path): \(entries) proposed; take one by deleting its “#?”")
  }
}

extension Desk {
  fileprivate func names(in input: Input) -> Result<NamedStory, Trouble> {
    Result { () throws(Trouble) in try names(in: try input.bytes(), path: input.name) }
  }
}
