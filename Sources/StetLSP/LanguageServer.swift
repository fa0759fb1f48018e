// The server at work: one thread reads, another reviews, and what is newest counts.

internal import StetDesk
internal import Synchronization

package final class LanguageServer: Sendable {
  private struct State {
    var session: Session
    var isWorking = false
  }

  private let state: Mutex<State>
  private let send: @Sendable ([UInt8]) -> Void
  private let inBackground: @Sendable (@escaping @Sendable () -> Void) -> Void

  /// - Parameters:
  ///   - send: takes bytes for the client; is called by one thread at a time.
  ///   - inBackground: runs work on another thread.
  package init(
    _ session: Session, send: @escaping @Sendable ([UInt8]) -> Void,
    inBackground: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
  ) {
    state = Mutex(State(session: session))
    self.send = send
    self.inBackground = inBackground
  }

  /// Takes bytes of the client.
  ///
  /// - Returns: the exit status where the conversation is over.
  package func take(_ bytes: [UInt8]) -> Int32? { with { $0.take(bytes) } }

  /// The client has closed the line.
  package func end() -> Int32? { with { $0.end() } }

  private func with(_ body: (inout Session) -> Void) -> Int32? {
    let (status, isToStart) = state.withLock { state in
      body(&state.session)
      flush(&state.session)
      let isToStart = !state.isWorking && state.session.hasWork
      if isToStart { state.isWorking = true }
      return (state.session.exitStatus, isToStart)
    }
    if isToStart { inBackground { self.work() } }
    return status
  }

  /// Reviews until nothing is left to review.
  private func work() {
    while let job = nextJob() {
      let outcome = job.run { share in
        state.withLock { state in
          state.session.report(job, share)
          flush(&state.session)
        }
      }
      state.withLock { state in
        state.session.finish(job, outcome)
        flush(&state.session)
      }
    }
  }

  private func nextJob() -> ReviewJob? {
    state.withLock { state in
      let job = state.session.nextJob()
      state.isWorking = job != nil
      flush(&state.session)
      return job
    }
  }

  private func flush(_ session: inout Session) {
    for frame in session.drain() { send(frame) }
  }
}
