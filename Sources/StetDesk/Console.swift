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

/// Where a report goes: standard output, a file, or nowhere.
package struct Sink {
  private enum Goal {
    case output
    case file(Int32, path: String)
    case nowhere
  }

  private let goal: Goal

  package static let nowhere = Sink(.nowhere)

  private init(_ goal: Goal) { self.goal = goal }

  /// - Parameter path: the file to write; nil is standard output.
  package init(path: String?) throws(Trouble) {
    guard let path else {
      goal = .output
      return
    }
    do throws(SystemError) {
      goal = .file(try RawIO.create(path: path), path: path)
    } catch {
      throw Trouble(path, error)
    }
  }

  package func write(_ bytes: [UInt8]) throws(Trouble) {
    switch goal {
    case .output: Console.write(bytes)
    case .nowhere: break
    case .file(let descriptor, let path):
      do throws(SystemError) {
        try RawIO.write(bytes, to: descriptor)
      } catch {
        throw Trouble(path, "\(error.message), so the report is not complete", remedy: error.remedy)
      }
    }
  }
}

/// How far long work has come, on a terminal that shows nothing else.
package struct Progress {
  /// Nil where nobody knows how much will come.
  private let total: Int?
  private let isShown: Bool
  private var last = ContinuousClock.now

  /// - Parameter total: the number of inputs.
  package init(of total: Int?) {
    self.total = total
    isShown =
      total != 1 && RawIO.isTerminal(RawIO.standardError)
      && !RawIO.isTerminal(RawIO.standardOutput)
  }

  package func show(_ done: Int) {
    guard isShown, let total else { return }
    write(done < total ? "stet: \(done) of \(total)" : "")
  }

  /// How much of a stream is done; said a few times a second.
  package mutating func show(ofStream done: Int) {
    guard isShown, ContinuousClock.now - last > .milliseconds(200) else { return }
    last = .now
    write("stet: \(done)")
  }

  /// Takes the line away.
  package func end() {
    if isShown { write("") }
  }

  private func write(_ line: String) {
    try? RawIO.write(Array("\r\u{1B}[K\(line)".utf8), to: RawIO.standardError)
  }
}
