// One run over all inputs: in batches, on all threads, reported in order.

internal import ArgumentParser
internal import Stet
internal import StetReports

/// Reviews inputs and hands the results on in the order they were named.
struct ReviewRun {
  let desk: Desk
  let paths: [String]
  let jobs: Int

  /// - Parameter report: is given every input that could be reviewed.
  func run(_ outcome: inout Outcome, _ report: (Reviewed, inout Outcome) -> Void) {
    let (inputs, troubles) = Input.all(paths)
    for trouble in troubles { outcome.fail(trouble) }
    let batch = jobs == 1 ? 1 : jobs * 8
    for start in stride(from: 0, to: inputs.count, by: batch) {
      let part = Array(inputs[start..<min(start + batch, inputs.count)])
      let results = inParallel(part.count, jobs: jobs) { desk.review(part[$0]) }
      for result in results {
        switch result {
        case .success(let item):
          outcome.note(item.report)
          report(item, &outcome)
        case .failure(let trouble): outcome.fail(trouble)
        }
      }
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
    guard !isMet else { return }
    isMet = report.findings.contains {
      (countsApplied || !$0.isApplied) && failOn.isMet(by: $0.severity)
    }
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

extension ReportOptions {
  /// The reporter that was asked for.
  func reporter(_ standard: OutputFormat) -> any Reporter {
    switch outputFormat ?? standard {
    case .text: TextReport(colour: color.isOn, width: RawIO.terminalWidth)
    case .diff: UnifiedDiff(colour: color.isOn, folder: Folder.current)
    case .json: JSONReport(unit: offsetUnit)
    }
  }
}
