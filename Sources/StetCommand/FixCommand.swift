// `stet fix`: applies the safe fixes, in place or from standard input to standard output.

internal import ArgumentParser
internal import Stet
internal import StetDesk
internal import StetReports

struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix", abstract: "Apply the safe fixes: files in place, standard input to output.")

  @Argument(help: "Files and folders; - or nothing is standard input.") var paths: [String] = []
  @Flag(help: "Print what would be done as a unified diff; change nothing.") var diff = false
  @Flag(
    name: .shortAndLong,
    help: "Walk through the findings at the terminal and decide one by one.")
  var interactive = false
  @OptionGroup(title: "What is checked") var review: ReviewOptions
  @OptionGroup(title: "The report") var report: ReportOptions

  func validate() throws {
    if diff, let format = report.outputFormat, format != .diff {
      throw ValidationError("--diff prints a diff; leave out --output-format.")
    }
    if interactive, diff || report.quiet {
      throw ValidationError("--interactive asks; leave out --\(diff ? "diff" : "quiet").")
    }
    if !diff, let format = report.outputFormat {
      throw ValidationError(
        "`fix` writes the files themselves; use `stet check --output-format \(format.rawValue)`.")
    }
  }

  func run() throws {
    let desks = try review.desks(report)
    // A settings file speaks to `check` where it asks for failure; `fix` is asked by its own option.
    var outcome = Outcome(failOn: report.failOn ?? .never, countsApplied: false)
    if interactive {
      var walk = Walk(colour: (desks.run.color ?? .auto).isOn, width: RawIO.terminalWidth)
      try walk.run(paths, desks, &outcome)
    } else if diff {
      var choices = desks.run
      choices.outputFormat = .diff
      try CheckCommand.report(
        paths, desks, choices.reporter(.diff), to: report.quiet ? .nowhere : try Sink(path: nil),
        &outcome)
    } else {
      try fix(desks, &outcome)
    }
    try outcome.end()
  }

  private func fix(_ desks: Desks, _ outcome: inout Outcome) throws(Trouble) {
    var run = ReviewRun(desks: desks, paths: paths)
    var tally = FixTally()
    // Where the text itself goes to standard output, nothing else does.
    let isSilent = report.quiet || paths.isEmpty || paths.contains("-")
    try run.run(&outcome) { (item, outcome) throws(Trouble) in
      if item.path == "-" { return Console.write(item.report.cleaned) }
      do throws(Trouble) {
        let edits = item.report.resolution.patch.edits.count
        if edits > 0 {
          try AtomicFile.replace(
            item.path, with: item.report.cleaned, ifStill: item.report.document.received)
        }
        let line = tally.add(item, edits)
        if !isSilent { Console.write(line) }
      } catch {
        outcome.fail(error)
      }
    }
    if !isSilent { Console.write(tally.summary) }
  }
}

/// What was done to files in place.
private struct FixTally {
  private var files = 0
  private var changed = 0
  private var fixed = 0
  private var left = 0

  /// - Returns: the line about this file, if something was done to it or is left in it.
  mutating func add(_ item: Reviewed, _ edits: Int) -> String {
    let rest = item.report.findings.count { !$0.isApplied }
    files += 1
    changed += edits > 0 ? 1 : 0
    fixed += edits
    left += rest
    guard edits + rest > 0 else { return "" }
    return "\(item.path): \(edits) fixed" + (rest > 0 ? ", \(rest) left\n" : "\n")
  }

  /// One line for all files, where their own lines do not say it already.
  var summary: String {
    if files == 0 { return "" }
    if fixed + left == 0 { return "Nothing to fix.\n" }
    let hint = left > 0 ? "`stet check` shows what is left" : ""
    if files == 1 { return hint.isEmpty ? "" : hint + ".\n" }
    let total = "\(fixed) fixed in \(changed) of \(files) files"
    return total + (left > 0 ? ", \(left) left; \(hint).\n" : ".\n")
  }
}
