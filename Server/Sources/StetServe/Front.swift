// The front: which address does what, who may ask, and what is said when something is wrong.

internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Metrics
internal import NIOCore
internal import NIOHTTP1
internal import StetService

/// Answers every request, whatever it is.
struct Front: HTTPResponder {
  typealias Context = Call

  let service: StetService.Service
  let token: Token?
  let limits: Limits
  let registry: Registry
  let allowedOrigin: String?
  let logger: Logger
  let workers: Workers

  init(
    service: StetService.Service, token: Token?, limits: Limits, registry: Registry,
    allowedOrigin: String?, logger: Logger
  ) {
    self.service = service
    self.token = token
    self.limits = limits
    self.registry = registry
    self.allowedOrigin = allowedOrigin
    self.logger = logger
    workers = Workers(limits)
  }

  func respond(to request: Request, context: Call) async throws -> Response {
    let start = ContinuousClock.now
    let id = request.id()
    let route = Route(path: request.uri.path)
    var response: Response
    do {
      response = try await respond(to: request, context, route)
    } catch let error as HTTPParserError {
      // What came is no HTTP: the framework says so and hangs up.
      throw error
    } catch {
      let problem = Self.problem(error, isOpen: context.channel.isActive)
      if problem.kind == .fault {
        logger.error(
          "a fault", metadata: ["request-id": "\(id)", "error": "\(type(of: error))"])
      }
      response = refusal(problem, to: request, context)
      if problem.kind == .badMethod, let route { response.headers[.allow] = route.allowed }
    }
    if request.method == .head {
      let length = response.headers[.contentLength]
      response.body = .init()
      response.headers[.contentLength] = length
    }
    if let name = HTTPField.Name("x-request-id") { response.headers[name] = id }
    if let allowedOrigin { response.headers[.accessControlAllowOrigin] = allowedOrigin }
    let time = ContinuousClock.now - start
    note(route?.rawValue ?? "other", request.method, response.status.code, time, id)
    return response
  }

  private func respond(
    to request: Request, _ call: Call, _ route: Route?
  ) async throws -> Response {
    guard let route else {
      throw Problem(.notFound, "nothing is at this address", remedy: "see /openapi.json")
    }
    if request.method == .options, allowedOrigin != nil { return preflight(route) }
    guard route.takes(request.method) else {
      throw Problem(
        .badMethod, "this address takes \(route.allowed)", remedy: "use that method")
    }
    if !route.isOpen, let token, !token.isBorne(by: request) {
      throw Problem(
        .notAuthorised, "the request bears no token, or not the right one",
        remedy: "send `Authorization: Bearer` and the token")
    }
    switch route {
    case .page: return Files.page(request)
    case .openAPI: return Files.openAPI
    case .health, .toolHealth: return Self.text("OK")
    case .ready: return Self.text("ready")
    case .metrics: return Self.text(registry.exposition, "text/plain; version=0.0.4")
    case .rules: return Self.response(service.rules)
    case .languages: return Self.response(Service.languages)
    case .batch: return try await batch(request, call)
    case .check: return try await answer(.check, request, call)
    case .fix: return try await answer(.fix, request, call)
    case .names: return try await answer(.names, request, call)
    case .compare: return try await answer(.compare, request, call)
    case .toolCheck: return try await answer(.languageTool, request, call)
    }
  }

  private func answer(
    _ task: Job.Task, _ request: Request, _ call: Call
  ) async throws -> Response {
    let pass = try workers.enter()
    let body = try await request.wholeBody(limits, call)
    let job = Job(
      task, body: body, contentType: request.headers[.contentType],
      accept: request.headers[.accept], parameters: request.parameters)
    let service = service
    let answer = try await workers.run(
      within: limits.time, for: call.channel, holding: pass
    ) { try service.answer(job, while: $0) }
    if let counts = answer.counts {
      Counter(label: "stet_findings").increment(by: counts.findings)
      Counter(label: "stet_fixes").increment(by: counts.fixed)
    }
    Counter(label: "stet_body_bytes").increment(by: body.count)
    return Self.response(answer)
  }

  // MARK: Answers

  private static func response(_ answer: Answer) -> Response {
    var headers: HTTPFields = [.contentType: answer.contentType]
    if let counts = answer.counts {
      headers[.findings] = "\(counts.findings)"
      headers[.fixed] = "\(counts.fixed)"
    }
    return Response(
      status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
  }

  static func text(_ text: String, _ type: String = "text/plain; charset=utf-8") -> Response {
    Response(
      status: .ok, headers: [.contentType: type],
      body: .init(byteBuffer: ByteBuffer(string: text + (text.hasSuffix("\n") ? "" : "\n"))))
  }

  private func preflight(_ route: Route) -> Response {
    Response(
      status: .noContent,
      headers: [
        .accessControlAllowMethods: route.allowed,
        .accessControlAllowHeaders: "Content-Type, Authorization, X-Request-Id",
      ])
  }

  /// - Parameter isOpen: whether the client is still there.
  private static func problem(_ error: any Error, isOpen: Bool) -> Problem {
    if let problem = error as? Problem { return problem }
    if !isOpen || error is CancellationError {
      return Problem(.badRequest, "the connection ended before the body did", remedy: "send all")
    }
    return Problem(.fault, "the service has a fault", remedy: "tell its owner the request's id")
  }

  private func note(
    _ route: String, _ method: HTTPRequest.Method, _ status: Int, _ time: Duration, _ id: String
  ) {
    Counter(label: "stet_requests", dimensions: [("route", route), ("status", "\(status)")])
      .increment()
    Timer(label: "stet_request_seconds", dimensions: [("route", route)]).record(duration: time)
    Meter(label: "stet_requests_in_work").set(workers.load)
    // No address and no text: both may hold what is nobody's business.
    logger.log(
      level: status >= 500 ? .error : .info, "request",
      metadata: [
        "request-id": "\(id)", "method": "\(method.rawValue)", "route": "\(route)",
        "status": "\(status)", "seconds": "\(time)",
      ])
  }
}

extension HTTPField.Name {
  static let findings = HTTPField.Name("stet-findings") ?? .server
  static let fixed = HTTPField.Name("stet-fixed") ?? .server
  static let rejected = HTTPField.Name("stet-rejected") ?? .server
  static let records = HTTPField.Name("stet-records") ?? .server
}
