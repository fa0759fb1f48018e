// Counts names over stories, however many: files, records of JSON Lines, and counts made elsewhere.

internal import ArgumentParser
internal import StetDesk
internal import StetReports

/// The count of one run. It grows with the names there are; no story is kept.
struct CorpusCount {
  /// Records are worked on together until this many bytes of them are read.
  private static let batchBytes = 1 << 18

  private(set) var report = NamesOverCorpus()

  /// Counts all inputs of a run.
  mutating func count(_ run: inout ReviewRun, _ outcome: inout Outcome) throws(Trouble) {
    let (inputs, troubles) = Input.all(run.paths)
    for trouble in troubles { outcome.fail(trouble) }
    var files: [Input] = []
    for input in inputs {
      do throws(Trouble) {
        let desk = try run.desks.desk(for: input)
        if desk.isLines(input) {
          try countRecords(of: input, desk, jobs: run.desks.run.threads, &outcome)
        } else {
          files.append(input)
        }
      } catch {
        outcome.fail(error.of(input))
      }
    }
    var report = report
    try run.each(
      files, &outcome, do: { $0.count(of: $1) }, report: { count, _ in report.add(count) })
    self.report = report
  }

  private mutating func countRecords(
    of input: Input, _ desk: Desk, jobs: Int, _ outcome: inout Outcome
  ) throws(Trouble) {
    let (batches, done) = try Self.lines(of: input, size: Self.batchBytes * jobs)
    defer { done() }
    var (batch, number) = (batches, 0)
    var progress = Progress(of: nil)
    defer { progress.end() }
    while let lines = try Self.next(&batch, of: input) {
      let first = number
      let results = inParallel(lines.count, jobs: jobs) { index in
        lines[index].isBlank
          ? nil : desk.count(of: lines[index], "\(input.name):\(first + index + 1)")
      }
      number += lines.count
      progress.show(ofStream: number)
      for result in results {
        switch result {
        case .success(let count)?: report.add(count)
        case .failure(let trouble)?: outcome.fail(trouble)
        case nil: break
        }
      }
    }
  }

  /// Adds up partials; a line that is none stops it, for a sum of what is left would be wrong.
  mutating func merge(_ input: Input) throws {
    var (batches, done) = try Self.lines(of: input, size: Self.batchBytes)
    defer { done() }
    var number = 0
    while let lines = try Self.next(&batches, of: input) {
      for line in lines {
        number += 1
        guard !line.isEmpty else { continue }
        do throws(NamesPartialFault) {
          try report.add(line: line)
        } catch {
          Console.complain("\(input.name):\(number): \(error.reason)")
          throw ExitCode(2)
        }
      }
    }
  }

  private static func lines(
    of input: Input, size: Int
  ) throws(Trouble) -> (LineBatches, done: () -> Void) {
    guard case .file(let path) = input else {
      return (LineBatches(RawIO.standardInput, size: size), {})
    }
    do throws(SystemError) {
      let descriptor = try RawIO.openToRead(path: path)
      return (LineBatches(descriptor, size: size), { RawIO.close(descriptor) })
    } catch {
      throw Trouble(path, error)
    }
  }

  private static func next(
    _ batches: inout LineBatches, of input: Input
  ) throws(Trouble) -> [[UInt8]]? {
    do throws(SystemError) {
      return try batches.next()?.lines
    } catch {
      throw Trouble(input.name, error)
    }
  }
}

extension Desk {
  /// What a file names.
  fileprivate func count(of input: Input) -> Result<NamesOfStory, Trouble> {
    Result { () throws(Trouble) in try names(in: try input.bytes(), path: input.name).count }
  }

  /// What a record names.
  fileprivate func count(of record: [UInt8], _ place: String) -> Result<NamesOfStory, Trouble> {
    Result { () throws(Trouble) in try names(inRecord: record, path: place).count }
  }
}
