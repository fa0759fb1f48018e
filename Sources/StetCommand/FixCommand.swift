// `stet fix`: applies the safe fixes, in place or from standard input to standard output.

internal import ArgumentParser
internal import Stet
internal import StetReports

struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix", abstract: "Apply the safe fixes: files in place, standard input to output.")

  @Argument(help: "Files and folders; - or nothing is standard input.") var paths: [String] = []
  @Flag(help: "Print what would be done as a unified diff; change nothing.") var diff = false
  @OptionGroup(title: "What is checked") var review: ReviewOptions
  @OptionGroup(title: "The report") var report: ReportOptions

  func validate() throws {
    if diff, let format = report.outputFormat, format != .diff {
      throw ValidationError("--diff prints a diff; leave out --output-format.")
    }
    if !diff, let format = report.outputFormat {
      throw ValidationError(
        "`fix` writes the files themselves; use `stet check --output-format \(format.rawValue)`.")
    }
  }

  func run() throws {
    var outcome = Outcome(failOn: report.failOn ?? .never, countsApplied: false)
    if diff {
      try CheckCommand.report(paths, review, report.reporter(.diff), &outcome)
    } else {
      try fix(&outcome)
    }
    try outcome.end()
  }

  private func fix(_ outcome: inout Outcome) throws {
    let run = ReviewRun(desk: try Desk(review), paths: paths, jobs: review.threads)
    var troubles: [Trouble] = []
    run.run(&outcome) { item in
      do throws(Trouble) {
        try Self.write(item)
      } catch {
        troubles.append(error)
      }
    }
    for trouble in troubles { outcome.fail(trouble) }
  }

  private static func write(_ item: Reviewed) throws(Trouble) {
    if item.path == "-" { return Console.write(item.report.cleaned) }
    let edits = item.report.resolution.patch.edits.count
    guard edits > 0 else { return }
    do throws(SystemError) {
      try AtomicFile.replace(item.path, with: item.report.cleaned)
    } catch {
      throw Trouble(item.path, error)
    }
    Console.write("\(item.path): \(edits) fixed\n")
  }
}
