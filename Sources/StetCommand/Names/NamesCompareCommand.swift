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
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up.") }
  }

  func run() throws {
    let matcher = NameMatcher()
    if let pairs { return try comparePairs(in: pairs, matcher) }
    let language = code(sourceLanguage)
    let result =
      if let sourceForm, let language {
        matcher.compare(
          names[0], names[1], sourceLanguage: language, sourceForm: sourceForm)
      } else {
        matcher.compare(names[0], names[1], sourceLanguage: language)
      }
    Console.write(Self.explanation(result))
  }

  private func code(_ language: String?) -> String? {
    language == "auto" || language == "" || language == "-" ? nil : language
  }

  private static func explanation(_ result: NameComparison) -> String {
    let verdict = result.probability < 0.5 ? "rather two names" : "one name"
    var text = "\(percent(result.probability))  \(verdict)\n\n"
    let column = result.parts.map { ($0.a ?? "—").count }.max() ?? 0
    let other = result.parts.map { ($0.b ?? "—").count }.max() ?? 0
    for part in result.parts {
      let isPaired = part.a != nil && part.b != nil
      text += isPaired ? percent(part.probability) : "     "
      text += "  " + padded(part.a ?? "—", column) + "  " + padded(part.b ?? "—", other)
      text += "  \(part.kind)\n"
    }
    return text
  }

  private static func percent(_ share: Double) -> String {
    let number = String(Int(share * 100 + 1e-9))
    return String(repeating: " ", count: max(0, 3 - number.count)) + number + " %"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
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
    let result = matcher.compare(
      String(decoding: columns[2], as: UTF8.self), String(decoding: columns[3], as: UTF8.self),
      sourceLanguage: isKnown ? language : nil)
    var output = Array(columns[0])
    output.append(0x09)
    output += JSONWriter.decimal(result.probability, places: 6)
    output.append(0x0A)
    return output
  }
}
