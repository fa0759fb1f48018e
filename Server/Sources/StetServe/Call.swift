// One request as the rest of the server sees it.

internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import NIOHTTPTypes
internal import StetService

/// The connection a request came on.
struct Call: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    channel = source.channel
  }
}

extension Request {
  /// The parameters in its address.
  var parameters: [Parameter] { FormFields.parse(Array((uri.query ?? "").utf8)) }

  var contentLength: Int? { headers[.contentLength].flatMap { Int($0) } }

  /// The id that its sender gave it, if that can go into a log, or a new one.
  func id() -> String {
    if let name = HTTPField.Name("x-request-id"), let given = headers[name],
      (1...64).contains(given.utf8.count), given.utf8.allSatisfy(Self.isPartOfID)
    {
      return given
    }
    return String(UInt64.random(in: .min ... .max) | 1 << 63, radix: 16)
  }

  private static func isPartOfID(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  /// The whole body, unless it is too large or too slow.
  func wholeBody(_ limits: Limits, _ call: Call) async throws -> [UInt8] {
    try refuseLargeBody(limits)
    try await invite(call)
    let body = body
    let large = Problem.tooLarge(limits)
    return try await withTime(limits.time, late: Problem.tooSlow(limits)) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(min(contentLength ?? 0, limits.body))
      for try await chunk in body {
        guard bytes.count + chunk.readableBytes <= limits.body else { throw large }
        bytes.append(contentsOf: chunk.readableBytesView)
      }
      return bytes
    }
  }

  func refuseLargeBody(_ limits: Limits) throws(Problem) {
    if let contentLength, contentLength > limits.body { throw .tooLarge(limits) }
  }

  /// Tells a client that asked first to send its body.
  func invite(_ call: Call) async throws {
    guard headers[.expect]?.lowercased() == "100-continue" else { return }
    try await call.channel.writeAndFlush(HTTPResponsePart.head(.init(status: .continue)))
  }
}

extension Problem {
  static func tooLarge(_ limits: Limits) -> Problem {
    Problem(
      .tooLarge, "the body has more than \(limits.body) bytes",
      remedy: "send less at once, or raise --max-body")
  }

  static func tooSlow(_ limits: Limits) -> Problem {
    Problem(
      .tooSlow, "the body was not there within \(limits.time)",
      remedy: "send faster, or raise --max-time")
  }
}

/// The result of `work`, or `late` when it takes longer.
func withTime<Value: Sendable>(
  _ time: Duration, late: Problem, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  try await withThrowingTaskGroup(of: Value?.self) { group in
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: time)
      return nil
    }
    defer { group.cancelAll() }
    guard let first = try await group.next(), let value = first else { throw late }
    return value
  }
}

/// The secret that requests have to bear.
struct Token: Sendable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Compares in a time that tells nothing of how much fits.
  func isBorne(by request: Request) -> Bool {
    let prefix = "Bearer "
    guard let field = request.headers[.authorization], field.hasPrefix(prefix) else { return false }
    let given = Array(field.dropFirst(prefix.count).utf8)
    guard given.count == bytes.count else { return false }
    return zip(given, bytes).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
