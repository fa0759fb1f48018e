// The stream of records: order kept, memory bounded, nothing held back while the input is idle.

internal import StetDesk
internal import StetReports
internal import StetService

/// Reads lines from standard input, filters them on all threads, and writes them in order.
struct RecordStream {
  /// Lines are worked on together until this many bytes of them are read.
  private static let batchBytes = 1 << 18

  let filter: RecordFilter
  let jobs: Int
  /// Where refused lines go, besides passing through.
  let rejects: Int32?
  private(set) var rejected = 0
  private var lineNumber = 0
  /// Lines without anything in them; at the very end of the input they are no fault.
  private var emptyLines: [Int] = []

  init(filter: RecordFilter, jobs: Int, rejects: Int32?) {
    self.filter = filter
    self.jobs = jobs
    self.rejects = rejects
  }

  /// Works until the input ends, or a signal ends it: what was read is answered.
  mutating func run() throws(SystemError) {
    StopSignal.heed()
    var input = LineBatches(RawIO.standardInput, size: Self.batchBytes * jobs)
    var progress = Progress(of: nil)
    defer { progress.end() }
    while let batch = try input.next() {
      try work(batch.lines, areEnded: batch.areEnded)
      progress.show(ofStream: lineNumber)
    }
  }

  private mutating func work(_ lines: [[UInt8]], areEnded: Bool) throws(SystemError) {
    guard !lines.isEmpty else { return }
    let filter = filter
    let results = inParallel(lines.count, jobs: jobs) { index -> Result<[UInt8], RecordFault>? in
      let line = lines[index]
      if line.isBlank { return nil }
      do throws(RecordFault) {
        return .success(try filter.filter(line))
      } catch {
        return .failure(error)
      }
    }
    var output: [UInt8] = []
    for (line, result) in zip(lines, results) {
      lineNumber += 1
      switch result {
      case nil:
        emptyLines.append(lineNumber)
        output += line
      case .success(let done):
        try refuseEmptyLines()
        output += done
      case .failure(let fault):
        try refuseEmptyLines()
        try refuse(line, lineNumber, fault.reason)
        output += line
      }
      if areEnded { output.append(0x0A) }
    }
    Console.write(output)
  }

  /// Empty lines with something after them are lines that are no JSON.
  private mutating func refuseEmptyLines() throws(SystemError) {
    let numbers = emptyLines
    emptyLines = []
    for number in numbers { try refuse([], number, "the line is empty") }
  }

  private mutating func refuse(
    _ line: [UInt8], _ number: Int, _ reason: String
  ) throws(SystemError) {
    rejected += 1
    Console.complain("line \(number): \(reason); it is passed on as it came")
    guard let rejects else { return }
    var json = JSONWriter()
    json.object {
      $0.field("line", number)
      $0.field("reason", reason)
      $0.field("record", String(decoding: line, as: UTF8.self))
    }
    try RawIO.write(json.bytes + [0x0A], to: rejects)
  }
}
