// The options that mean the same in every command that reads stories.

public import ArgumentParser
public import Stet
package import StetDesk
package import StetReports

/// What the marks, the style and the rules are to be, and how the input is to be read.
struct ReviewOptions: ParsableArguments {
  @Option(help: ArgumentHelp("House style.", valueName: "name|file"))
  var style: String?

  @Option(
    name: .customLong("source-language"),
    help: ArgumentHelp(
      "Language the story was translated from: ar, he, fa, ru, uk, zh … or auto.",
      valueName: "code"))
  var sourceLanguage: String?

  @Option(help: ArgumentHelp("Language of the text: en-US, en-GB …", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Quotation marks: keep (the story's own), locale (those of --language), curly, straight "
        + "or guillemets.", valueName: "marks"))
  var quotes: QuoteChoice?

  @Option(
    help: ArgumentHelp(
      "The original the story was translated from: line by line, or XLIFF or TMX.",
      valueName: "file"))
  var source: String?

  @Option(
    help: ArgumentHelp("Run these rules or families only, comma-separated.", valueName: "rules"))
  var only: String?

  @Option(help: ArgumentHelp("Leave these rules or families out.", valueName: "rules"))
  var skip: String?

  @Flag(help: "Also apply fixes that are only suggested.")
  var suggested = false

  @Option(
    name: .customLong("min-confidence"),
    help: ArgumentHelp("Pass over findings less likely than this.", valueName: "0…1"))
  var minConfidence: Double?

  @Option(
    name: .customLong("input-format"),
    help: ArgumentHelp("Format of the input.", valueName: "format"))
  var inputFormat: String?

  @Option(help: ArgumentHelp("Encoding of the input.", valueName: "name|auto"))
  var encoding: String?

  @Option(
    name: .customLong("text-field"),
    help: ArgumentHelp(
      "A field of JSON (a key, or a path such as a.b[].c) or a column of a table (its name or "
        + "number) that holds text; repeatable.", valueName: "path"))
  var textFields: [String] = []

  @Option(help: ArgumentHelp("Lexicons to lay over the built-in ones.", valueName: "folder"))
  var lexicons: [String] = []

  @Option(help: ArgumentHelp("Findings that are known and stand.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Settings file (default: the nearest stet.toml above each input).", valueName: "file"))
  var config: String?

  @Option(help: ArgumentHelp("Threads to use (default: one a processor).", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence takes a number from 0 to 1.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up.") }
    if let sourceLanguage, !Choices.isLanguageCode(sourceLanguage) {
      throw ValidationError(
        "--source-language takes a language code such as ar, he, ru or uk, or auto; "
          + "“\(sourceLanguage)” is neither.")
    }
  }

  /// What was chosen on the command line.
  var choices: Choices {
    var choices = Choices()
    choices.style = style
    choices.sourceLanguage = sourceLanguage
    choices.language = language
    choices.quotes = quotes
    choices.source = source
    choices.only = only.map(Choices.list)
    choices.skip = skip.map(Choices.list)
    choices.suggested = suggested ? true : nil
    choices.minConfidence = minConfidence
    choices.inputFormat = inputFormat
    choices.encoding = encoding
    choices.baseline = baseline
    choices.textFields = textFields.isEmpty ? nil : textFields
    choices.lexicons = lexicons
    choices.jobs = jobs
    return choices
  }

  /// The desks of a run under these options.
  ///
  /// - Parameter others: choices that this group does not hold.
  func desks(_ others: ReportOptions? = nil) throws(Trouble) -> Desks {
    var all = choices
    all.outputFormat = others?.outputFormat
    all.color = others?.color
    all.failOn = others?.failOn
    all.offsetUnit = others?.offsetUnit
    all.isVerbose = others?.verbose ?? false
    return try Desks(all, settingsFile: config)
  }
}

extension QuoteChoice: ExpressibleByArgument {}
extension OffsetUnit: ExpressibleByArgument {}

extension OutputFormat: ExpressibleByArgument {}
extension ColourChoice: ExpressibleByArgument {}
extension FailOn: ExpressibleByArgument {}

/// How and when to report.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("output-format"),
    help: ArgumentHelp(
      "Form of the report: text, diff, json, sarif, rdjson, github, gitlab, junit or html.",
      valueName: "form"))
  var outputFormat: OutputFormat?

  @Option(help: "Colours: auto, always or never.")
  var color: ColourChoice?

  @Option(
    name: .customLong("fail-on"),
    help: "Exit with 1 for findings of this severity or above: note, warning, error or never.")
  var failOn: FailOn?

  @Option(
    name: .customLong("offset-unit"),
    help: "Unit of offsets in JSON: utf8 (bytes of the input), utf16 or scalar.")
  var offsetUnit: OffsetUnit?

  @Flag(name: .shortAndLong, help: "Write no report; the exit status says it all.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say on standard error how each input was read.")
  var verbose = false
}
