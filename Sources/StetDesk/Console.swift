// Standard output and standard error: bytes out, and a quiet end when nobody reads any more.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the command says, and to whom.
package enum Console {
  /// The exit status of a program whose reader went away, as shells report it.
  private static let brokenPipe: Int32 = 128 + 13

  /// Results. A reader that has gone ends the program quietly; a full disk does not pass unseen.
  package static func write(_ bytes: [UInt8]) {
    do {
      try RawIO.write(bytes, to: RawIO.standardOutput)
    } catch {
      if error.code == EPIPE { exit(brokenPipe) }
      complain("standard output: \(error.message); the output is not complete")
      exit(2)
    }
  }

  package static func write(_ text: String) { write(Array(text.utf8)) }

  /// A message to the person at the terminal, on standard error.
  package static func complain(_ message: String) {
    try? RawIO.write(Array("stet: \(message)\n".utf8), to: RawIO.standardError)
  }
}
