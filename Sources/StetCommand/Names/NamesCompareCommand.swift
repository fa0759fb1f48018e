// `stet names compare`: how likely two renderings are one name, and why.

internal import ArgumentParser
internal import StetDesk
internal import StetNames
internal import StetReports

struct NamesCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "How likely two renderings are one name, and why.")

  @Argument(help: "Two names.") var names: [String] = []
  @Option(
    help: ArgumentHelp(
      "A TSV of id, source language, name, name (- is standard input); gives id and score.",
      valueName: "file"))
  var pairs: String?
  @Option(
    name: .customLong("source-language"),
    help: ArgumentHelp("Language both were rendered from.", valueName: "code"))
  var sourceLanguage: String?
  @Option(
    name: .customLong("source-form"),
    help: ArgumentHelp(
      "The name in the letters of its source; needs --source-language.", valueName: "name"))
  var sourceForm: String?
  @Option(name: .customLong("output-format"), help: "Form of the explanation: text or json.")
  var outputFormat: OutputFormat = .text
  @Option(help: ArgumentHelp("Threads to use (default: one a processor).", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if pairs == nil, names.count != 2 {
      throw ValidationError("Give two names, or --pairs with a file.")
    }
    if pairs != nil, !names.isEmpty { throw ValidationError("Give names or --pairs, not both.") }
    if sourceForm != nil, pairs != nil || code(sourceLanguage) == nil {
      throw ValidationError("--source-form goes with two names and --source-language.")
    }
    if outputFormat == .diff || (outputFormat == .json && pairs != nil) {
      throw ValidationError("Two names are explained as text or json; --pairs gives a TSV.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up.") }
  }

  func run() throws {
    let matcher = NameMatcher()
    if let pairs { return try comparePairs(in: pairs, matcher) }
    let language = code(sourceLanguage)
    let result = matcher.explain(
      names[0], names[1], sourceLanguage: language, sourceForm: sourceForm)
    switch outputFormat {
    case .json: Console.write(ComparisonReport.json(result, names[0], names[1]))
    default: Console.write(ComparisonReport.text(result))
    }
  }

  private func code(_ language: String?) -> String? {
    language == "auto" || language == "" || language == "-" ? nil : language
  }

  private func comparePairs(in path: String, _ matcher: NameMatcher) throws {
    let bytes = try (path == "-" ? Input.standardInput : .file(path)).bytes()
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var faults = 0
    let batch = 8192
    for start in stride(from: 0, to: lines.count, by: batch) {
      let part = Array(lines[start..<min(start + batch, lines.count)])
      let scores = inParallel(part.count, jobs: jobs ?? RawIO.processorCount) {
        Self.score(part[$0], matcher)
      }
      var output: [UInt8] = []
      for (offset, score) in scores.enumerated() {
        if let score {
          output += score
        } else {
          faults += 1
          Console.complain(
            "\(path):\(start + offset + 1): the line has no four columns; write id, source "
              + "language, name and name with tabs between them")
        }
      }
      Console.write(output)
    }
    if faults > 0 { throw ExitCode(2) }
  }

  /// `id, score` of a line, nothing of an empty one, or nil when it has no four columns.
  private static func score(_ line: ArraySlice<UInt8>, _ matcher: NameMatcher) -> [UInt8]? {
    let line = line.last == 0x0D ? line.dropLast() : line
    if line.isEmpty { return [] }
    let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard columns.count >= 4 else { return nil }
    let language = String(decoding: columns[1], as: UTF8.self)
    let isKnown = !language.isEmpty && language != "auto" && language != "-"
    let probability = matcher.probability(
      String(decoding: columns[2], as: UTF8.self), String(decoding: columns[3], as: UTF8.self),
      sourceLanguage: isKnown ? language : nil)
    var output = Array(columns[0])
    output.append(0x09)
    output += JSONWriter.decimal(probability, places: 6)
    output.append(0x0A)
    return output
  }
}
