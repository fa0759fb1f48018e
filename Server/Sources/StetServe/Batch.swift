// A batch: JSON Lines stream in and out at once, in order, and no faster than they are read.

internal import AsyncAlgorithms
internal import HTTPTypes
internal import Hummingbird
internal import Metrics
internal import NIOCore
internal import StetService

extension Front {
  /// Records are answered while more of them come; how many could not be worked on is said at the
  /// end, in the trailers.
  func batch(_ request: Request, _ call: Call) async throws -> Response {
    let pass = try workers.enter()
    let filter = try service.lineFilter(request.parameters)
    try await request.invite(call)
    let stream = BatchStream(
      body: request.body, filter: filter, workers: workers, limits: limits,
      channel: call.channel)
    return Response(
      status: .ok,
      headers: [.contentType: "application/x-ndjson", .trailer: "Stet-Records, Stet-Rejected"],
      body: .init { writer in
        let counts = try await stream.run(&writer)
        Counter(label: "stet_records").increment(by: counts.records)
        Counter(label: "stet_records_rejected").increment(by: counts.rejected)
        try await writer.finish([
          .records: "\(counts.records)", .rejected: counts.account,
        ])
        withExtendedLifetime(pass) {}
      })
  }
}

/// What became of the records of a batch.
struct BatchCounts: Sendable {
  private static let listed = 8

  var records = 0
  var rejected = 0
  private var reasons: [String] = []
  /// Lines without anything in them; at the very end they are no fault.
  private var emptyLines: [Int] = []

  mutating func add(_ line: FilteredLine?) {
    records += 1
    guard let line else { return emptyLines.append(records) }
    for number in emptyLines { reject(number, "the line is empty") }
    emptyLines = []
    if let fault = line.fault { reject(records, fault) }
  }

  private mutating func reject(_ number: Int, _ reason: String) {
    rejected += 1
    if reasons.count < Self.listed { reasons.append("line \(number): \(reason)") }
  }

  /// How many, and the first of them with the reason.
  var account: String {
    let all = ["\(rejected)"] + reasons + (rejected > reasons.count ? ["…"] : [])
    // A header field holds ASCII; names of fields may not be that.
    return String(
      all.joined(separator: "; ").unicodeScalars.map { $0.isASCII ? Character($0) : "?" })
  }
}

/// Reads lines, has them worked on by all threads, and writes them in order.
private struct BatchStream: Sendable {
  /// A group of lines that arrived together.
  private typealias Group = [(work: EventLoopFuture<FilteredLine?>, line: [UInt8], isEnded: Bool)]

  let body: RequestBody
  let filter: LineFilter
  let workers: Workers
  let limits: Limits
  let channel: any Channel
  /// Taken when nobody will read what is still to come: the lines that wait are not worked on.
  private let end = Once()

  init(
    body: RequestBody, filter: LineFilter, workers: Workers, limits: Limits, channel: any Channel
  ) {
    self.body = body
    self.filter = filter
    self.workers = workers
    self.limits = limits
    self.channel = channel
  }

  func run(_ writer: inout any ResponseBodyWriter) async throws -> BatchCounts {
    let groups = AsyncThrowingChannel<Group, any Error>()
    var counts = BatchCounts()
    let reader = Task { try await read(into: groups) }
    defer {
      reader.cancel()
      _ = end.take()
    }
    try await withTaskCancellationHandler {
      for try await group in groups {
        var output = ByteBuffer()
        channel.note(.begun)
        for (work, line, isEnded) in group {
          let done = try await work.get()
          counts.add(done)
          output.writeBytes(done?.bytes ?? line)
          if isEnded { output.writeInteger(UInt8(0x0A)) }
        }
        channel.note(.ended)
        // Some of these may not have been worked on.
        if end.isTaken { throw CancellationError() }
        try await writer.write(output)
      }
    } onCancel: {
      reader.cancel()
      _ = end.take()
    }
    return counts
  }

  /// Hands the lines on in groups; one is taken only when the one before is written.
  private func read(into groups: AsyncThrowingChannel<Group, any Error>) async throws {
    do {
      var rest: [UInt8] = []
      var iterator = body.makeAsyncIterator()
      while let chunk = try await iterator.next() {
        let group = try cut(chunk, &rest)
        if !group.isEmpty { await groups.send(group) }
      }
      if !rest.isEmpty { await groups.send([(work(rest), rest, false)]) }
      groups.finish()
    } catch {
      _ = end.take()
      groups.fail(error)
    }
  }

  /// The lines that are whole now. What begins the next one goes into `rest`.
  private func cut(_ chunk: ByteBuffer, _ rest: inout [UInt8]) throws -> Group {
    var group: Group = []
    var view = chunk.readableBytesView
    while let end = view.firstIndex(of: 0x0A) {
      let line = rest + view[..<end]
      rest = []
      group.append((work(line), line, true))
      view = view[(end + 1)...]
    }
    rest += view
    guard rest.count <= limits.body else { throw Problem.tooLarge(limits) }
    return group
  }

  private func work(_ line: [UInt8]) -> EventLoopFuture<FilteredLine?> {
    workers.future(on: channel.eventLoop) { [filter, end, channel] in
      guard !end.isTaken, channel.isActive else {
        _ = end.take()
        return nil
      }
      return filter.filter(line)
    }
  }
}
