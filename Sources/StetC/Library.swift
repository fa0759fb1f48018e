// The C face of Stet, as `stet.h` describes it.
//
// This is the one place where pointers of other languages are met: each is read within the length
// that came with it, and nothing keeps one after the call.

internal import Stet
internal import StetDesk
internal import StetReports

/// What an engine handle points to.
private final class Handle: Sendable {
  let desk: Desk
  let unit: OffsetUnit

  init(_ choices: Choices) throws(Trouble) {
    desk = try Desk(choices)
    unit = choices.offsetUnit ?? .utf8
  }
}

private enum Status {
  static let ok: Int32 = 0
  static let trouble: Int32 = 2
}

/// A text for the caller: where its pointer and its length go.
private struct Output {
  let bytes: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?
  let length: UnsafeMutablePointer<Int>?

  var isWanted: Bool { bytes != nil && length != nil }

  /// Copies a text into memory that `stet_free` gives back.
  func write(_ text: [UInt8]) {
    guard let bytes, let length else { return }
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, text.count))
    text.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { copy.update(from: base, count: source.count) }
    }
    bytes.pointee = copy
    length.pointee = text.count
  }

  func clear() {
    bytes?.pointee = nil
    length?.pointee = 0
  }
}

/// The bytes behind a pointer of the caller.
private func copied(_ bytes: UnsafePointer<UInt8>?, _ length: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : max(0, length)))
}

private func handle(_ engine: OpaquePointer?) -> Handle? {
  engine.map { Unmanaged<Handle>.fromOpaque(UnsafeRawPointer($0)).takeUnretainedValue() }
}

/// The version as C wants it, made once.
nonisolated(unsafe) private let versionText: UnsafePointer<CChar> = {
  let text = StetVersion.current.utf8CString
  let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count)
  for (index, character) in text.enumerated() { (copy + index).initialize(to: character) }
  return UnsafePointer(copy)
}()

@c(stet_version)
public func stetVersion() -> UnsafePointer<CChar> { versionText }

@c(stet_open)
public func stetOpen(
  _ settings: UnsafePointer<UInt8>?, _ length: Int,
  _ engine: UnsafeMutablePointer<OpaquePointer?>?,
  _ trouble: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?,
  _ troubleLength: UnsafeMutablePointer<Int>?
) -> Int32 {
  let output = Output(bytes: trouble, length: troubleLength)
  output.clear()
  engine?.pointee = nil
  do throws(Trouble) {
    let choices = try Choices(ofSettings: copied(settings, length), named: "settings", in: ".")
    let handle = try Handle(choices)
    engine?.pointee = OpaquePointer(Unmanaged.passRetained(handle).toOpaque())
    return Status.ok
  } catch {
    output.write(Array(error.line.utf8))
    return Status.trouble
  }
}

@c(stet_close)
public func stetClose(_ engine: OpaquePointer?) {
  guard let engine else { return }
  Unmanaged<Handle>.fromOpaque(UnsafeRawPointer(engine)).release()
}

@c(stet_review)
public func stetReview(
  _ engine: OpaquePointer?, _ story: UnsafePointer<UInt8>?, _ length: Int,
  _ cleaned: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?,
  _ cleanedLength: UnsafeMutablePointer<Int>?,
  _ report: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?,
  _ reportLength: UnsafeMutablePointer<Int>?
) -> Int32 {
  let clean = Output(bytes: cleaned, length: cleanedLength)
  let written = Output(bytes: report, length: reportLength)
  clean.clear()
  written.clear()
  guard let handle = handle(engine) else { return Status.trouble }
  do throws(Trouble) {
    let document = try handle.desk.document(copied(story, length), path: "story")
    let review = handle.desk.engine.review(document)
    if clean.isWanted { clean.write(review.cleaned) }
    if written.isWanted { written.write(handle.json(of: review)) }
    return Status.ok
  } catch {
    (written.isWanted ? written : clean).write(Array(error.line.utf8))
    return Status.trouble
  }
}

@c(stet_names)
public func stetNames(
  _ engine: OpaquePointer?, _ texts: UnsafePointer<UnsafePointer<UInt8>?>?,
  _ lengths: UnsafePointer<Int>?, _ count: Int, _ how: UInt32,
  _ report: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?,
  _ reportLength: UnsafeMutablePointer<Int>?
) -> Int32 {
  let output = Output(bytes: report, length: reportLength)
  output.clear()
  guard let handle = handle(engine) else { return Status.trouble }
  let numbers = 0..<(texts == nil || lengths == nil ? 0 : max(0, count))
  do throws(Trouble) {
    // One text after another, so that no more than one is held twice.
    output.write(
      try handle.names(numbers, NamesForm(rawValue: how)) { copied(texts?[$0], lengths?[$0] ?? 0) })
    return Status.ok
  } catch {
    output.write(Array(error.line.utf8))
    return Status.trouble
  }
}

@c(stet_free)
public func stetFree(_ bytes: UnsafeMutablePointer<UInt8>?) { bytes?.deallocate() }

extension Handle {
  func json(of report: Report) -> [UInt8] {
    var json = JSONReport(unit: unit)
    return json.start()
      + json.add(Reviewed(path: "story", report: report, sourceLanguage: desk.sourceLanguage))
      + json.finish([])
  }

  /// - Parameter text: the text of a number.
  func names(
    _ numbers: Range<Int>, _ form: NamesForm, _ text: (Int) -> [UInt8]
  ) throws(Trouble) -> [UInt8] {
    var names = NamesOverCorpus()
    var failures: [Failure] = []
    for number in numbers {
      if form.contains(.ofPartials) {
        try Self.add(text(number), "\(number)", to: &names)
        continue
      }
      do throws(Trouble) {
        names.add(try desk.names(in: text(number), path: "\(number)"))
      } catch {
        // A count that lacks a story can't say so.
        if form.contains(.asPartial) { throw error }
        failures.append(error.failure)
      }
    }
    return form.contains(.asPartial) ? names.partial() : names.json(failures)
  }

  private static func add(
    _ partial: [UInt8], _ name: String, to names: inout NamesOverCorpus
  ) throws(Trouble) {
    for (number, line) in partial.split(separator: 0x0A).enumerated() {
      do throws(NamesPartialFault) {
        try names.add(line: Array(line))
      } catch {
        throw Trouble(
          "\(name):\(number + 1)", error.reason, remedy: "merge what this version counted")
      }
    }
  }
}

/// The bits of `stet_names`’ argument `how`.
private struct NamesForm: OptionSet {
  let rawValue: UInt32
  static let ofPartials = NamesForm(rawValue: 1)
  static let asPartial = NamesForm(rawValue: 2)
}
