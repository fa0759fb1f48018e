// How a request is refused: with a reason, and without reading all that its sender has to say.

internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import StetService

extension Front {
  /// What is read of a body that nobody wants, so that its sender finds time to hear why.
  private static let patience = 1 << 18

  func refusal(_ problem: Problem, to request: Request, _ call: Call) -> Response {
    let bytes = ByteBuffer(bytes: problem.json)
    var headers: HTTPFields = [.contentType: Problem.contentType]
    switch problem.kind {
    case .notAuthorised: headers[.wwwAuthenticate] = "Bearer"
    case .tooMany, .unavailable: headers[.retryAfter] = "1"
    default: break
    }
    let status = HTTPResponse.Status(code: problem.status)
    guard leavesBody(problem, request) else {
      return Response(status: status, headers: headers, body: .init(byteBuffer: bytes))
    }
    headers[.connection] = "close"
    return Response(
      status: status, headers: headers,
      body: .init(contentLength: bytes.readableBytes) { writer in
        try await writer.write(bytes)
        try await writer.finish(nil)
        await Self.hangUp(call.channel)
      })
  }

  /// Whether there is, or may be, more of the body than is worth reading.
  private func leavesBody(_ problem: Problem, _ request: Request) -> Bool {
    if problem.kind == .tooSlow || problem.kind == .tooLarge { return true }
    if let length = request.contentLength { return length > Self.patience }
    return request.headers[.transferEncoding] != nil
  }

  /// Ends the connection. A little of what still comes is read first: a socket that is closed with
  /// unread bytes in it takes back the answer too.
  static func hangUp(_ channel: any Channel) async {
    try? await channel.eventLoop.submit {
      try channel.pipeline.syncOperations.addHandler(Discard(atMost: patience), position: .first)
    }.get()
    channel.close(mode: .output, promise: nil)
    let alarm = channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    try? await channel.closeFuture.get()
    alarm.cancel()
  }
}

/// Reads what comes and drops it, until it is enough.
private final class Discard: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private var rest: Int

  init(atMost limit: Int) { rest = limit }

  func handlerAdded(context: ChannelHandlerContext) { context.read() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    rest -= unwrapInboundIn(data).readableBytes
    if rest < 0 { context.close(promise: nil) }
  }

  func channelReadComplete(context: ChannelHandlerContext) { context.read() }
}
