// The settings of one request: named like the options of the command, and none that reads a file.

internal import StetDesk
internal import StetFormats

/// The parameters of a request, sorted by what they are for.
struct RequestSettings: Sendable {
  /// What a request may choose. `style` only by name; what opens files is for the service's owner.
  private static let allowed: Set<String> = [
    "style", "source-language", "language", "quotes", "only", "skip", "suggested",
    "min-confidence", "input-format", "encoding", "text-field", "offset-unit",
  ]

  var choices = Choices()
  /// What makes two requests need the same engine.
  private(set) var key = ""
  private var others: [String: String] = [:]

  /// - Parameter others: parameters beside the settings that the task knows.
  init(_ parameters: [Parameter], others known: Set<String> = []) throws(Problem) {
    var fields: [String] = []
    for parameter in parameters.sorted(by: { $0.name < $1.name }) {
      if parameter.name == "text-field" {
        fields.append(parameter.value)
      } else if known.contains(parameter.name) {
        others[parameter.name] = parameter.value
      } else {
        try choose(parameter)
      }
    }
    if !fields.isEmpty { choices.textFields = fields }
    key += fields.map { "text-field=\($0)\n" }.joined()
  }

  private init() {}

  /// Those of a request that chooses nothing.
  static let none = RequestSettings()

  /// The same settings for a body of a media type, where they do not say themselves how to read it.
  func reading(_ type: MediaType) -> RequestSettings {
    var settings = self
    if choices.inputFormat == nil, let format = type.format {
      settings.choices.inputFormat = format.rawValue
      settings.key += "input-format=\(format.rawValue)\n"
    }
    if choices.encoding == nil, let charset = type.charset {
      settings.choices.encoding = charset
      settings.key += "encoding=\(charset)\n"
    }
    return settings
  }

  mutating func choose(language: String) {
    choices.language = language
    key += "language=\(language)\n"
  }

  mutating func choose(only: [String], skip: [String]) {
    if !only.isEmpty { choices.only = only }
    if !skip.isEmpty { choices.skip = skip }
    key += "only=\(only.sorted().joined(separator: ","))\n"
    key += "skip=\(skip.sorted().joined(separator: ","))\n"
  }

  subscript(_ name: String) -> String? { others[name] }

  /// A parameter that is on or off; naming it alone turns it on.
  func isOn(_ name: String) throws(Problem) -> Bool {
    switch others[name] {
    case "true", "", "1": return true
    case nil, "false", "0": return false
    default:
      throw Problem(.badRequest, "“\(name)” takes true or false", remedy: "write one of them")
    }
  }

  private mutating func choose(_ parameter: Parameter) throws(Problem) {
    let name = parameter.name
    guard Self.allowed.contains(name) else {
      throw Problem(
        .badRequest, "“\(Self.shown(name))” is no parameter here",
        remedy: "parameters are named like the options of `stet check`: see /openapi.json")
    }
    if name == "style", StyleFile.isPath(parameter.value) {
      throw Problem(
        .badRequest, "a request can't name a style by its file",
        remedy: "name a style, or start the service with that file")
    }
    do throws(SettingFault) {
      try choices.take(Setting(name, text: parameter.value), in: ".")
    } catch {
      throw Problem(.badRequest, error.message, remedy: "mend that parameter")
    }
    key += "\(name)=\(parameter.value)\n"
  }

  /// A name as it may be repeated: it could be anything.
  private static func shown(_ name: String) -> String {
    name.utf8.count > 40 ? String(name.prefix(20)) + "…" : name
  }
}
