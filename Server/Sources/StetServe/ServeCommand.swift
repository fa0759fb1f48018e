// The `stet-serve` executable: options in, a service until it is told to end.

internal import ArgumentParser
internal import Foundation
internal import Logging
internal import Metrics
internal import StetService
internal import UnixSignals

@main
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stet serve", abstract: "Answer over HTTP: check, fix, names, batches, a page.",
    discussion: """
      Binds to the loopback address unless told otherwise. SIGHUP reads settings and lexicons again; \
      SIGTERM and SIGINT end the service when what it has begun is answered. /openapi.json \
      describes the addresses; / is a page to try it.
      """,
    version: Service.version)

  @OptionGroup(title: "Where it listens") var network: NetworkOptions
  @OptionGroup(title: "Limits") var limits: LimitOptions
  @OptionGroup(title: "What is checked") var settings: SettingOptions

  @Option(
    name: .customLong("log-level"),
    help: "What is logged: debug, info (every request), notice, warning or error.")
  var logLevel: LogLevel = .notice

  func run() async throws {
    // First of all: a SIGHUP that comes before the service listens is no reason to die.
    let reloads = await UnixSignalsSequence(trapping: .sighup)
    let registry = Registry()
    MetricsSystem.bootstrap(registry)
    LoggingSystem.bootstrap(StreamLogHandler.standardError)
    var logger = Logger(label: "stet-serve")
    logger.logLevel = logLevel.level
    do {
      let service = try Service(settings.setup)
      let token = try network.token()
      let reloader = Reloader(service: service, signals: reloads, logger: logger)
      try await serve(reloader, token: token, registry, logger)
    } catch let problem as Problem {
      Self.complain("\(problem.detail); \(problem.remedy)")
      throw ExitCode(2)
    }
  }

  private func serve(
    _ reloader: Reloader, token: Token?, _ registry: Registry, _ logger: Logger
  ) async throws {
    if token == nil, !network.isLoopback {
      logger.warning("reachable from other machines, and nobody needs a token")
    }
    let app = Front(
      service: reloader.service, token: token, limits: limits.limits, registry: registry,
      allowedOrigin: network.allowOrigin, logger: logger)
    try await Runner(
      app: app, host: network.host, port: network.port, reloads: reloader, logger: logger
    ).run()
  }

  private static func complain(_ message: String) {
    FileHandle.standardError.write(Data("stet: \(message)\n".utf8))
  }
}

enum LogLevel: String, CaseIterable, ExpressibleByArgument {
  case debug, info, notice, warning, error

  var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .notice }
}

struct NetworkOptions: ParsableArguments {
  @Option(help: "The address to listen on.") var host = "127.0.0.1"
  @Option(help: "The port to listen on; 0 takes a free one and logs it.") var port = 8765

  @Option(
    name: .customLong("token-file"),
    help: ArgumentHelp(
      "Answer only requests that bear the token in this file (or in the environment, as "
        + "STET_TOKEN).", valueName: "file"))
  var tokenFile: String?

  @Option(
    name: .customLong("allow-origin"),
    help: ArgumentHelp(
      "Let pages of this origin (or *) read answers in a browser.", valueName: "origin"))
  var allowOrigin: String?

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port takes a number from 0 to 65535.")
    }
  }

  var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

  func token() throws -> Token? {
    var text = ProcessInfo.processInfo.environment["STET_TOKEN"]
    if let tokenFile {
      guard let data = FileManager.default.contents(atPath: tokenFile) else {
        throw Problem(.fault, "\(tokenFile): can't be read", remedy: "check the path")
      }
      text = String(decoding: data, as: UTF8.self)
    }
    guard let text else { return nil }
    let token = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !token.isEmpty else {
      throw Problem(.fault, "the token is empty", remedy: "write one, or leave it out")
    }
    return Token(token)
  }
}

struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("max-body"),
    help: ArgumentHelp(
      "The largest body, and the longest line of a batch, in bytes.", valueName: "bytes"))
  var maxBody = 16 << 20

  @Option(
    name: .customLong("max-time"),
    help: ArgumentHelp(
      "How long a body may take to arrive, and then an answer to be found.", valueName: "seconds"))
  var maxTime = 30.0

  @Option(
    name: .customLong("max-idle"),
    help: ArgumentHelp(
      "How long a batch or an open connection may stay silent.", valueName: "seconds"))
  var maxIdle = 300.0

  @Option(
    name: .customLong("max-requests"),
    help: ArgumentHelp("How many requests are taken on at once.", valueName: "n"))
  var maxRequests = 256

  @Option(
    name: .customLong("max-connections"),
    help: ArgumentHelp("How many connections are open at once.", valueName: "n"))
  var maxConnections = 1024

  @Option(
    name: .customLong("grace"),
    help: ArgumentHelp(
      "How long requests that have begun may take to end when the service does.",
      valueName: "seconds"))
  var grace = 30.0

  @Option(help: ArgumentHelp("Threads to use (default: one a processor).", valueName: "n"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    let numbers = [maxBody, maxRequests, maxConnections, jobs]
    guard numbers.allSatisfy({ $0 > 0 }), [maxTime, maxIdle, grace].allSatisfy({ $0 > 0 }) else {
      throw ValidationError("Limits are numbers above 0.")
    }
  }

  var limits: Limits {
    Limits(
      body: maxBody, time: .seconds(maxTime), idle: .seconds(maxIdle), requests: maxRequests,
      connections: maxConnections, grace: .seconds(grace), jobs: jobs)
  }
}

/// The settings, under the names they have in every command.
struct SettingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("House style.", valueName: "name|file")) var style: String?
  @Option(
    name: .customLong("source-language"),
    help: ArgumentHelp("Language stories were translated from, or auto.", valueName: "code"))
  var sourceLanguage: String?
  @Option(help: ArgumentHelp("Language of the text: en-US, en-GB …", valueName: "tag"))
  var language: String?
  @Option(help: "Quotation marks: keep, locale, curly, straight or guillemets.")
  var quotes: String?
  @Option(help: ArgumentHelp("Run these rules or families only.", valueName: "rules"))
  var only: String?
  @Option(help: ArgumentHelp("Leave these rules or families out.", valueName: "rules"))
  var skip: String?
  @Flag(help: "Also apply fixes that are only suggested.") var suggested = false
  @Option(
    name: .customLong("min-confidence"),
    help: ArgumentHelp("Pass over findings less likely than this.", valueName: "0…1"))
  var minConfidence: String?
  @Option(help: ArgumentHelp("Lexicons to lay over the built-in ones.", valueName: "folder"))
  var lexicons: [String] = []
  @Option(
    help: ArgumentHelp(
      "Settings file (default: stet.toml in the folder the service starts in).", valueName: "file"))
  var config: String?

  var setup: HouseSetup {
    let own: [(String, String?)] = [
      ("style", style), ("source-language", sourceLanguage), ("language", language),
      ("quotes", quotes), ("only", only), ("skip", skip), ("min-confidence", minConfidence),
      ("suggested", suggested ? "true" : nil),
    ]
    var settings = own.compactMap { name, value in value.map { Parameter(name, $0) } }
    settings += lexicons.map { Parameter("lexicons", $0) }
    let isThere = FileManager.default.fileExists(atPath: "stet.toml")
    return HouseSetup(settingsFile: config ?? (isThere ? "stet.toml" : nil), settings: settings)
  }
}
