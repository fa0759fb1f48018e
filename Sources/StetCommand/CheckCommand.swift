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

  func run() throws {
    let desks = try review.desks(report)
    var outcome = Outcome(failOn: desks.run.failOn ?? .warning, countsApplied: true)
    Self.report(paths, desks, desks.run.reporter(.text), &outcome)
    try outcome.end()
  }

  /// Reviews all inputs and writes the report.
  static func report(
    _ paths: [String], _ desks: Desks, _ reporter: any Reporter, _ outcome: inout Outcome
  ) {
    var reporter = reporter
    var run = ReviewRun(desks: desks, paths: paths)
    Console.write(reporter.start())
    run.run(&outcome) { item, _ in Console.write(reporter.add(item)) }
    Console.write(reporter.finish(outcome.failures))
  }
}
