// The threads that do the work, and the gate before them.

internal import NIOCore
internal import NIOPosix
internal import StetService
internal import Synchronization

/// Does work on threads of its own, so that the ones that talk to clients never wait for it.
final class Workers: Sendable {
  private let pool: NIOThreadPool
  private let limit: Int
  private let taken = Atomic(0)

  init(_ limits: Limits) {
    pool = NIOThreadPool(numberOfThreads: limits.jobs)
    limit = limits.requests
    pool.start()
  }

  func end() async throws { try await pool.shutdownGracefully() }

  /// How many requests are being worked on or wait for it.
  var load: Int { taken.load(ordering: .relaxed) }

  /// A place in the line, given back when the pass is gone.
  func enter() throws(Problem) -> Pass {
    let count = taken.wrappingAdd(1, ordering: .relaxed).newValue
    let pass = Pass(of: self)
    guard count <= limit else {
      throw Problem(
        .tooMany, "\(limit) requests are being worked on already", remedy: "try again in a second")
    }
    return pass
  }

  fileprivate func leave() { taken.wrappingSubtract(1, ordering: .relaxed) }

  /// The result of `work`, unless there is none within the time or the client has gone: then the
  /// work is dropped if it has not begun, and told so if it has. Whoever waits is never kept longer;
  /// the place in the line is kept until the work has ended.
  func run<Value: Sendable>(
    within time: Duration, for channel: any Channel, holding pass: Pass,
    _ work: @escaping @Sendable (_ isWanted: () -> Bool) throws -> Value
  ) async throws -> Value {
    let loop = channel.eventLoop
    let promise = loop.makePromise(of: Value.self)
    let deadline = NIODeadline.now() + TimeAmount(time)
    let late = Problem(
      .unavailable, "there was no answer within \(time)", remedy: "send less at once, or later")
    let isOpen = Once()
    let alarm = loop.scheduleTask(deadline: deadline) {
      if isOpen.take() { promise.fail(late) }
    }
    channel.note(.begun)
    defer { channel.note(.ended) }
    pool.submit { state in
      defer { pass.hold() }
      guard case .active = state, NIODeadline.now() < deadline else {
        if isOpen.take() { promise.fail(late) }
        return
      }
      let result = Result { try work { !isOpen.isTaken && channel.isActive } }
      if isOpen.take() { promise.completeWith(result) }
    }
    defer { alarm.cancel() }
    return try await promise.futureResult.get()
  }

  /// Work on one line of a batch.
  func future<Value: Sendable>(
    on loop: any EventLoop, _ work: @escaping @Sendable () -> Value
  ) -> EventLoopFuture<Value> {
    pool.runIfActive(eventLoop: loop, work)
  }
}

/// A place in the line of requests.
final class Pass: Sendable {
  private let workers: Workers

  fileprivate init(of workers: Workers) { self.workers = workers }

  deinit { workers.leave() }

  /// Keeps the place until here.
  fileprivate func hold() {}
}

/// Something that only the first who asks may do.
final class Once: Sendable {
  private let wasTaken = Atomic(false)

  var isTaken: Bool { wasTaken.load(ordering: .relaxed) }

  func take() -> Bool { !wasTaken.exchange(true, ordering: .relaxed) }
}
