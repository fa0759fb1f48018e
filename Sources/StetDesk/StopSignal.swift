// SIGTERM and SIGINT for programs that stream: an end of the input, not of the program.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The pipe that the signal handler writes to. Set before the handler is.
nonisolated(unsafe) private var wake: (read: Int32, write: Int32) = (-1, -1)

/// Whether somebody asked the program to stop.
package enum StopSignal {
  /// From here on the first signal only ends the waiting for input; a second one ends the program.
  package static func heed() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    wake = (ends[0], ends[1])
    for number in [SIGTERM, SIGINT] {
      var action = sigaction()
      let handler: @convention(c) (Int32) -> Void = { _ in
        var byte: UInt8 = 0
        // If this fails there is nobody to tell.
        _ = write(wake.write, &byte, 1)
      }
      #if os(Linux)
        action.__sigaction_handler.sa_handler = handler
      #else
        action.__sigaction_u.__sa_handler = handler
      #endif
      action.sa_flags = Int32(SA_RESTART) | Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
  }

  /// Waits for input.
  ///
  /// - Returns: false when a signal came first, or instead.
  package static func waitForInput(_ descriptor: Int32) -> Bool {
    var requests = [
      pollfd(fd: wake.read, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&requests, 2, -1) < 0, errno == EINTR {}
    return requests[0].revents == 0
  }
}
