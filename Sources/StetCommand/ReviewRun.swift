// One run over all inputs: in batches, on all threads, reported in order.

internal import ArgumentParser
internal import Stet
internal import StetDesk
internal import StetReports

/// Reviews inputs and hands the results on in the order they were named.
struct ReviewRun {
  var desks: Desks
  let paths: [String]

  /// - Parameter report: is given every input that could be reviewed.
  mutating func run(
    _ outcome: inout Outcome, _ report: (Reviewed, inout Outcome) throws(Trouble) -> Void
  ) throws(Trouble) {
    let isVerbose = desks.run.isVerbose
    try each(
      &outcome, do: { $0.review($1) },
      report: { (item, outcome) throws(Trouble) in
        outcome.note(item.report)
        if item.report.isForeign {
          Console.complain(
            "\(item.path): this is no English text, so little is checked; name its --language")
        }
        if isVerbose { Console.complain(Self.account(of: item)) }
        try report(item, &outcome)
      })
  }

  /// How an input was read, and what came of it.
  private static func account(of item: Reviewed) -> String {
    let report = item.report
    let made = report.resolution.patch.edits.count
    let guess = report.document.encodingConfidence.map { " (a guess, \(Int($0 * 100)) %)" } ?? ""
    return "\(item.path): \(report.document.format), \(report.document.encoding)\(guess), "
      + "\(report.document.bytes.count) bytes: \(report.findings.count) found, \(made) to fix"
  }

  /// Does `work` to every input, in batches on all threads, and reports in order.
  mutating func each<Item: Sendable>(
    _ outcome: inout Outcome,
    do work: @Sendable (Desk, Input) -> Result<Item, Trouble>,
    report: (Item, inout Outcome) throws(Trouble) -> Void
  ) throws(Trouble) {
    let (inputs, troubles) = Input.all(paths)
    for trouble in troubles { outcome.fail(trouble) }
    try each(inputs, &outcome, do: work, report: report)
  }

  mutating func each<Item: Sendable>(
    _ inputs: [Input], _ outcome: inout Outcome,
    do work: @Sendable (Desk, Input) -> Result<Item, Trouble>,
    report: (Item, inout Outcome) throws(Trouble) -> Void
  ) throws(Trouble) {
    let jobs = desks.run.threads
    let batch = jobs == 1 ? 1 : jobs * 8
    let progress = Progress(of: inputs.count)
    for start in stride(from: 0, to: inputs.count, by: batch) {
      let part = inputs[start..<min(start + batch, inputs.count)].map { input in
        (input, Result { () throws(Trouble) in try desks.desk(for: input) })
      }
      let results = inParallel(part.count, jobs: jobs) { index in
        part[index].1.flatMap { work($0, part[index].0) }
      }
      for (index, result) in results.enumerated() {
        switch result {
        case .success(let item): try report(item, &outcome)
        case .failure(let trouble): outcome.fail(trouble.of(part[index].0))
        }
      }
      progress.show(start + part.count)
    }
  }
}

/// What a run came to, and the exit status that says so.
struct Outcome {
  /// From which severity on a finding counts.
  let failOn: FailOn
  /// Whether findings that were put right count too.
  let countsApplied: Bool
  private(set) var failures: [Failure] = []
  private var isMet = false

  init(failOn: FailOn, countsApplied: Bool) {
    self.failOn = failOn
    self.countsApplied = countsApplied
  }

  mutating func note(_ report: Report) {
    note(report.findings.filter { countsApplied || !$0.isApplied })
  }

  /// Findings that are left.
  mutating func note(_ findings: [Finding]) {
    isMet = isMet || findings.contains { failOn.isMet(by: $0.severity) }
  }

  mutating func fail(_ trouble: Trouble) {
    Console.complain(trouble.line)
    failures.append(trouble.failure)
  }

  /// - Throws: the exit status, unless it is 0.
  func end() throws {
    if !failures.isEmpty { throw ExitCode(2) }
    if isMet { throw ExitCode(1) }
  }
}

extension Choices {
  /// The reporter that was asked for.
  ///
  /// - Parameter colour: beats the choice; a file has no colours.
  func reporter(_ standard: OutputFormat, colour: Bool? = nil) -> any Reporter {
    let isColoured = colour ?? (color ?? .auto).isOn
    return switch outputFormat ?? standard {
    case .text: TextReport(colour: isColoured, width: RawIO.terminalWidth)
    case .diff: UnifiedDiff(colour: isColoured, folder: Folder.current)
    case .json: JSONReport(unit: offsetUnit ?? .utf8)
    case .sarif: SarifReport()
    case .rdjson: RdjsonReport()
    case .github: GitHubReport()
    case .gitlab: GitLabReport()
    case .junit: JUnitReport()
    case .html: HTMLReport()
    }
  }
}
