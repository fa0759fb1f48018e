// `stet check`: reports findings, changes nothing.

internal import ArgumentParser
internal import Stet
internal import StetDesk
internal import StetReports

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report findings; change nothing.")

  @Argument(help: "Files and folders; - or nothing is standard input.") var paths: [String] = []
  @OptionGroup(title: "What is checked") var review: ReviewOptions
  @OptionGroup(title: "The report") var report: ReportOptions
  @Option(name: .shortAndLong, help: "Write the report to this file.") var output: String?
  @Flag(help: "Count the findings of each rule instead of listing them.") var statistics = false
  @Option(
    name: .customLong("write-baseline"),
    help: ArgumentHelp(
      "Write what is found to a file for --baseline, and report nothing.", valueName: "file"))
  var newBaseline: String?

  func validate() throws {
    if newBaseline != nil, report.outputFormat != nil || statistics || output != nil {
      throw ValidationError("--write-baseline is the report; leave out what else shapes one.")
    }
    if statistics, report.outputFormat != nil {
      throw ValidationError("--statistics is a table; leave out --output-format.")
    }
    if report.quiet, output != nil {
      throw ValidationError("--quiet writes no report; leave out --output.")
    }
  }

  func run() throws {
    if let newBaseline { return try writeBaseline(newBaseline) }
    let desks = try review.desks(report)
    var outcome = Outcome(failOn: desks.run.failOn ?? .warning, countsApplied: true)
    let reporter: any Reporter =
      statistics
      ? Statistics() : desks.run.reporter(.text, colour: output == nil ? nil : false)
    let sink = report.quiet ? Sink.nowhere : try Sink(path: output)
    try Self.report(paths, desks, reporter, to: sink, &outcome)
    try outcome.end()
  }

  /// What is found is known from now on, so that none of it makes the command fail.
  private func writeBaseline(_ path: String) throws {
    var review = review
    // What an older file knows is found again.
    review.baseline = ""
    let desks = try review.desks(report)
    var outcome = Outcome(failOn: .never, countsApplied: true)
    try Self.report(paths, desks, BaselineWriter(), to: try Sink(path: path), &outcome)
    try outcome.end()
  }

  /// Reviews all inputs and writes the report.
  static func report(
    _ paths: [String], _ desks: Desks, _ reporter: any Reporter, to sink: Sink,
    _ outcome: inout Outcome
  ) throws(Trouble) {
    var reporter = reporter
    var run = ReviewRun(desks: desks, paths: paths)
    try sink.write(reporter.start())
    try run.run(&outcome) { (item, _) throws(Trouble) in try sink.write(reporter.add(item)) }
    try sink.write(reporter.finish(outcome.failures))
  }
}
