// What was chosen, on the command line or in `stet.toml`; what was not is nil.

package import Stet
package import StetReports

/// All choices of a run. Those of the command line are laid over those of the file.
package struct Choices: Sendable {
  package var style: String?
  package var sourceLanguage: String?
  package var language: String?
  package var quotes: QuoteChoice?
  package var source: String?
  package var only: [String]?
  package var skip: [String]?
  package var suggested: Bool?
  package var minConfidence: Double?
  package var inputFormat: String?
  package var encoding: String?
  package var textFields: [String]?
  package var lexicons: [String] = []
  package var jobs: Int?
  package var outputFormat: OutputFormat?
  package var color: ColourChoice?
  package var failOn: FailOn?
  package var offsetUnit: OffsetUnit?
  /// A file of findings that are known and stand.
  package var baseline: String?
  /// Whether every input is named with how it was read.
  package var isVerbose = false

  package init() {}

  /// These choices, and where there is none, those of `below`. Lexicons add up.
  package func over(_ below: Choices) -> Choices {
    var both = below
    both.style = style ?? below.style
    both.sourceLanguage = sourceLanguage ?? below.sourceLanguage
    both.language = language ?? below.language
    both.quotes = quotes ?? below.quotes
    both.source = source ?? below.source
    both.only = only ?? below.only
    both.skip = skip ?? below.skip
    both.suggested = suggested ?? below.suggested
    both.minConfidence = minConfidence ?? below.minConfidence
    both.inputFormat = inputFormat ?? below.inputFormat
    both.encoding = encoding ?? below.encoding
    both.textFields = textFields ?? below.textFields
    both.lexicons = below.lexicons + lexicons
    both.jobs = jobs ?? below.jobs
    both.outputFormat = outputFormat ?? below.outputFormat
    both.color = color ?? below.color
    both.failOn = failOn ?? below.failOn
    both.offsetUnit = offsetUnit ?? below.offsetUnit
    both.baseline = baseline ?? below.baseline
    both.isVerbose = isVerbose || below.isVerbose
    return both
  }

  /// The items of a list with commas.
  package static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// The number of threads to use.
  package var threads: Int { jobs ?? RawIO.processorCount }

  package static func isLanguageCode(_ text: String) -> Bool {
    text == "auto" || (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x61 }
  }
}

// MARK: The settings file

extension Choices {
  /// The choices of a settings file.
  package init(ofFile path: String) throws(Trouble) {
    self = try Choices(
      ofSettings: try Desk.bytes(of: path), named: path, in: Folder.parent(of: path))
  }

  /// The choices of the lines of a settings file.
  ///
  /// - Parameters:
  ///   - name: what faults are reported under.
  ///   - folder: where paths in the settings begin.
  package init(ofSettings bytes: [UInt8], named name: String, in folder: String) throws(Trouble) {
    do throws(SettingFault) {
      try self.init(settings: try SettingsFile.parse(bytes), in: folder)
    } catch {
      throw Trouble("\(name):\(error.line)", error.message, remedy: "mend that line")
    }
  }

  /// The choices of settings, wherever they were read.
  package init(settings: [Setting], in folder: String) throws(SettingFault) {
    for setting in settings { try take(setting, in: folder) }
  }

  /// - Parameter folder: where paths in the file begin.
  package mutating func take(_ setting: Setting, in folder: String) throws(SettingFault) {
    switch setting.key {
    case "style":
      let name = try setting.string()
      style = StyleFile.isPath(name) ? Folder.resolve(name, in: folder) : name
    case "source-language":
      let code = try setting.string()
      guard Self.isLanguageCode(code) else {
        throw setting.fault("takes a language code such as \"ar\", or \"auto\"")
      }
      sourceLanguage = code
    case "language": language = try setting.string()
    case "quotes": quotes = try setting.choice()
    case "source": source = Folder.resolve(try setting.string(), in: folder)
    case "only": only = try setting.list()
    case "skip": skip = try setting.list()
    case "suggested": suggested = try setting.bool()
    case "min-confidence": minConfidence = try setting.number(in: 0...1)
    case "input-format": inputFormat = try setting.string()
    case "baseline": baseline = Folder.resolve(try setting.string(), in: folder)
    case "encoding": encoding = try setting.string()
    case "text-field": textFields = try setting.list()
    case "lexicons": lexicons = try setting.list().map { Folder.resolve($0, in: folder) }
    case "jobs": jobs = Int(try setting.number(in: 1...1024))
    case "output-format": outputFormat = try setting.choice()
    case "color": color = try setting.choice()
    case "fail-on": failOn = try setting.choice()
    case "offset-unit": offsetUnit = try setting.choice()
    default: throw setting.fault("is no setting; they are named like the options of `stet check`")
    }
  }
}

extension Setting {
  fileprivate func fault(_ what: String) -> SettingFault {
    SettingFault(line: line, message: "“\(key)” \(what)")
  }

  fileprivate func string() throws(SettingFault) -> String {
    guard case .string(let text) = value, !text.isEmpty else {
      throw fault("takes a text in quotation marks")
    }
    return text
  }

  fileprivate func bool() throws(SettingFault) -> Bool {
    guard case .bool(let value) = value else { throw fault("takes true or false") }
    return value
  }

  fileprivate func number(in range: ClosedRange<Double>) throws(SettingFault) -> Double {
    guard case .number(let number) = value, range.contains(number) else {
      throw fault("takes a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
    }
    return number
  }

  /// A list, or one text with commas, as on the command line.
  fileprivate func list() throws(SettingFault) -> [String] {
    switch value {
    case .list(let items): return items
    case .string(let text): return Choices.list(text)
    default: throw fault("takes a list of texts")
    }
  }

  fileprivate func choice<Choice: RawRepresentable & CaseIterable>() throws(SettingFault) -> Choice
  where Choice.RawValue == String {
    if case .string(let text) = value, let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    throw fault("takes one of \(known)")
  }
}
