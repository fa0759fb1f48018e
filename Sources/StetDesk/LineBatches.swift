// The lines of a stream in batches: what has arrived, and no more of it than is worked on at once.

/// Reads lines and hands them on together. Holds one batch, whatever the stream's length.
package struct LineBatches {
  package struct Batch: Sendable {
    /// Without their line feeds.
    package let lines: [[UInt8]]
    /// Whether a line feed ends the last one, too.
    package let areEnded: Bool
  }

  private let descriptor: Int32
  private let size: Int
  private var buffer: [UInt8] = []
  /// Where the last line that is complete ends in the buffer.
  private var complete = 0
  private var isAtEnd = false

  /// - Parameter size: lines are gathered up to this many bytes, as long as more are waiting.
  package init(_ descriptor: Int32, size: Int) {
    self.descriptor = descriptor
    self.size = size
  }

  /// The next lines, or nil at the end: that of the input, or the one a signal asked for.
  package mutating func next() throws(SystemError) -> Batch? {
    while !isAtEnd {
      let start = buffer.count
      guard StopSignal.waitForInput(descriptor),
        try RawIO.readSome(descriptor, into: &buffer, atMost: 1 << 20)
      else {
        isAtEnd = true
        break
      }
      if let end = buffer[start...].lastIndex(of: 0x0A) { complete = end + 1 }
      let isEnough = complete >= size || !RawIO.isWaiting(descriptor)
      if complete > 0, isEnough { return take() }
    }
    if complete > 0 { return take() }
    guard !buffer.isEmpty else { return nil }
    defer { buffer = [] }
    return Batch(lines: [buffer], areEnded: false)
  }

  private mutating func take() -> Batch {
    var lines: [[UInt8]] = []
    var start = 0
    for index in 0..<complete where buffer[index] == 0x0A {
      lines.append(Array(buffer[start..<index]))
      start = index + 1
    }
    buffer.removeSubrange(..<complete)
    complete = 0
    return Batch(lines: lines, areEnded: true)
  }
}

extension [UInt8] {
  /// Whether a line has nothing in it that JSON would see.
  package var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 } }
}
