// The service: a job in, an answer out. It knows no network, and any number of threads may ask.

internal import Stet
internal import StetDesk
internal import StetNames
internal import StetReports
internal import Synchronization

/// Answers jobs under settings that can be read again while it works.
public final class Service: Sendable {
  private let setup: HouseSetup
  private let current: Mutex<House>
  private let matcher = NameMatcher()

  /// - Throws: `Problem` when a setting or a lexicon is at fault.
  public init(_ setup: HouseSetup) throws(Problem) {
    self.setup = setup
    current = Mutex(try Self.house(setup))
  }

  private static func house(_ setup: HouseSetup) throws(Problem) -> House {
    do throws(Trouble) {
      return try House(setup)
    } catch {
      throw Problem(error, .fault)
    }
  }

  /// Reads settings and lexicons again. Jobs that have begun end under the old ones; when something
  /// is at fault in the new ones, the old ones stay.
  public func reload() throws(Problem) {
    let fresh = try Self.house(setup)
    current.withLock { $0 = fresh }
  }

  var house: House { current.withLock { $0 } }

  /// Does what is asked. Takes as long as it takes: call it where waiting is no harm.
  ///
  /// - Parameter isWanted: is asked now and then whether anybody still waits for the answer; where
  ///   nobody does, the work ends.
  public func answer(
    _ job: Job, while isWanted: () -> Bool = { true }
  ) throws(Problem) -> Answer {
    func pause() throws(Problem) {
      guard isWanted() else { throw .unwanted }
    }
    return switch job.task {
    case .check: try check(job, pause)
    case .fix: try fix(job, pause)
    case .names: try names(job, pause)
    case .compare: try compare(job)
    case .languageTool: try languageTool(job, pause)
    }
  }

  /// Is called between steps of the work; what it throws ends it.
  typealias Pause = () throws(Problem) -> Void

  /// How likely two renderings are one name: `{"a": …, "b": …}`.
  private func compare(_ job: Job) throws(Problem) -> Answer {
    _ = try RequestSettings(job.parameters)
    let fields = try RequestFields(
      job.body, known: ["a", "b", "sourceLanguage", "sourceForm"])
    let a = String(decoding: try fields.needed("a"), as: UTF8.self)
    let b = String(decoding: try fields.needed("b"), as: UTF8.self)
    let language = fields.string("sourceLanguage").flatMap { $0 == "auto" ? nil : $0 }
    if let language, !Choices.isLanguageCode(language) {
      throw Problem(
        .unreadable, "“sourceLanguage” takes a language code such as ar, or auto",
        remedy: "write one, or leave it out")
    }
    if fields.string("sourceForm") != nil, language == nil {
      throw Problem(
        .unreadable, "“sourceForm” goes with “sourceLanguage”", remedy: "name the language")
    }
    let result = matcher.explain(
      a, b, sourceLanguage: language, sourceForm: fields.string("sourceForm"))
    return .json(ComparisonReport.json(result, a, b))
  }

  /// All rules and the names of the styles there are, as JSON.
  public var rules: Answer {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", "stet.rules/1")
      json.field("version", StetVersion.current)
      json.key("styles")
      json.array { json in
        for style in house.styles where style != "keep" { json.string(style) }
      }
      json.key("rules")
      json.array { json in
        for rule in Catalogue.rules {
          json.object { json in
            json.field("id", rule.id)
            json.field("severity", rule.severity.rawValue)
            json.field("fault", rule.fault)
            json.field("why", rule.why)
            json.field("ceiling", rule.ceiling.rawValue)
            json.field("onRequest", rule.isOnRequest)
          }
        }
      }
    }
    return .json(json.bytes + [0x0A])
  }

  /// The version of what answers.
  public static var version: String { StetVersion.current }
}
