// What every request of a service is answered with: its settings and its lexicons, as once read.

internal import Stet
internal import StetDesk
internal import StetLexicons
internal import StetReports
internal import Synchronization

/// Where a service gets its settings from.
public struct HouseSetup: Sendable {
  /// A settings file; nil where there is none.
  public var settingsFile: String?
  /// Settings, named like the options of the command, that beat those of the file.
  public var settings: [Parameter]

  public init(settingsFile: String? = nil, settings: [Parameter] = []) {
    self.settingsFile = settingsFile
    self.settings = settings
  }
}

/// Settings and lexicons, read once, and the desks made from them. Never changed: new settings make
/// a new house, and who works in the old one ends there.
final class House: Sendable {
  /// Desks that are kept; so many different settings are rarely asked for.
  private static let limit = 64

  private let choices: Choices
  private let lexicon: Lexicon
  private let desks = Mutex<[String: Desk]>([:])

  init(_ setup: HouseSetup) throws(Trouble) {
    var own = Choices()
    var lexicons: [String] = []
    for setting in setup.settings {
      // Repeatable, as on the command line.
      if setting.name == "lexicons" {
        lexicons.append(setting.value)
        continue
      }
      do throws(SettingFault) {
        try own.take(Setting(setting.name, text: setting.value), in: ".")
      } catch {
        throw Trouble("--\(setting.name)", error.message, remedy: "see `stet serve --help`")
      }
    }
    own.lexicons = lexicons
    var choices = own
    if let file = setup.settingsFile { choices = own.over(try Choices(ofFile: file)) }
    guard choices.source == nil, choices.baseline == nil else {
      throw Trouble(
        choices.source == nil ? "baseline" : "source",
        "a service has no files that belong to one story", remedy: "leave it out")
    }
    (self.choices, lexicon) = try Self.read(choices)
    _ = try desk(RequestSettings.none)
  }

  /// Reads all files that the choices name, so that no request has to.
  private static func read(_ choices: Choices) throws(Trouble) -> (Choices, Lexicon) {
    var choices = choices
    do throws(SetupError) {
      var sources = try Overlay.sources(of: choices.lexicons)
      choices.lexicons = []
      if let path = choices.style, StyleFile.isPath(path) {
        let style = try StyleFile.read(path)
        sources.append(style.source)
        choices.style = style.name
      }
      return (choices, Lexicon.builtIn.overlaid(with: sources))
    } catch {
      throw Trouble(error)
    }
  }

  /// The desk for a request's settings.
  func desk(_ settings: RequestSettings) throws(Trouble) -> Desk {
    if let known = desks.withLock({ $0[settings.key] }) { return known }
    let desk = try Desk(settings.choices.over(choices), over: lexicon)
    desks.withLock {
      if $0.count >= Self.limit { $0.removeAll(keepingCapacity: true) }
      $0[settings.key] = desk
    }
    return desk
  }

  /// The desk for bodies of a media type that leaves no doubt.
  func desk(_ settings: RequestSettings, as type: MediaType) throws(Trouble) -> Desk {
    try desk(settings.reading(type))
  }

  var styles: [String] { Engine.styleNames(in: lexicon) }
  var offsetUnit: OffsetUnit? { choices.offsetUnit }
  var textFields: [String]? { choices.textFields }
}
