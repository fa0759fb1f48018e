// Runs the service: the listening socket, the signals, and an end in good order.

internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import Metrics
internal import NIOCore
internal import ServiceLifecycle
internal import StetService
internal import UnixSignals

/// The limits that keep one client from taking what belongs to all.
struct Limits: Sendable {
  /// Bytes of a body, or of one line of a batch.
  var body: Int
  /// For a body to arrive, and for an answer to be found.
  var time: Duration
  var idle: Duration
  var requests: Int
  var connections: Int
  /// For requests that have begun, when the service ends.
  var grace: Duration
  var jobs: Int
}

struct Runner: Sendable {
  let app: Front
  let host: String
  let port: Int
  let reloads: Reloader
  let logger: Logger

  func run() async throws {
    let limits = app.limits
    let logger = logger
    let application = Application(
      responder: app,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [
            IdleStateHandler(allTimeout: .init(limits.idle)), Patience(),
          ], idleTimeout: .init(limits.idle))),
      configuration: .init(
        address: .hostname(host, port: port),
        availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port.map(String.init) ?? "?"
        logger.notice("listening", metadata: ["host": "\(host)", "port": "\(port)"])
      },
      logger: quiet)
    var configuration = ServiceGroupConfiguration(
      services: [
        .init(service: application), .init(service: reloads),
      ],
      gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
    configuration.maximumGracefulShutdownDuration = limits.grace
    configuration.maximumCancellationDuration = .seconds(5)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let error as IOError {
      throw Problem(
        .fault, "\(host):\(port): \(error.reason)", remedy: "choose another --host or --port")
    }
    try? await app.workers.end()
    logger.notice("ended")
  }

  /// What the framework has to say interests nobody but its makers.
  private var quiet: Logger {
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .error)
    return quiet
  }
}

extension IOError {
  fileprivate var reason: String { "can't listen: errno \(errnoCode)" }
}

/// Ends connections on which nothing moves any more, unless it is the server that is waited for: the
/// other end is gone, or does not read.
private final class Patience: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny
  typealias OutboundIn = NIOAny

  private var work = 0

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard event is IdleStateHandler.IdleStateEvent else {
      return context.fireUserInboundEventTriggered(event)
    }
    if work == 0 { context.close(promise: nil) }
  }

  func triggerUserOutboundEvent(
    context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?
  ) {
    guard let event = event as? WorkEvent else {
      return context.triggerUserOutboundEvent(event, promise: promise)
    }
    work += event == .begun ? 1 : -1
    promise?.succeed()
  }
}

/// What a connection is told of the work for it.
enum WorkEvent: Sendable {
  case begun, ended
}

extension Channel {
  /// Work for this connection begins, or ends: meanwhile, its silence is not the client's.
  func note(_ event: WorkEvent) { triggerUserOutboundEvent(event, promise: nil) }
}

/// Reads settings and lexicons again when SIGHUP comes.
struct Reloader: ServiceLifecycle.Service {
  let service: StetService.Service
  /// Every SIGHUP, also those that came before anything was read.
  let signals: UnixSignalsSequence
  let logger: Logger

  func run() async throws {
    for await _ in signals.cancelOnGracefulShutdown() {
      do throws(Problem) {
        try service.reload()
        Counter(label: "stet_reloads", dimensions: [("result", "done")]).increment()
        logger.notice("read settings and lexicons again")
      } catch {
        Counter(label: "stet_reloads", dimensions: [("result", "failed")]).increment()
        logger.error("the old settings stay: \(error.detail); \(error.remedy)")
      }
    }
  }
}
