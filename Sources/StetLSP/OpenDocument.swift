// A text that is open in the editor, as the client last told it.

internal import Stet
internal import StetDesk
internal import StetFormats
internal import StetReports
internal import Synchronization

/// The number of the newest text of a document, to be read while an older one is being reviewed.
final class Freshness: Sendable {
  let serial = Atomic(0)
}

/// What was found in a text.
struct ReviewedText: Sendable {
  let desk: Desk
  let report: Report
}

struct OpenDocument: Sendable {
  let uri: String
  /// The path of the file; nil for a text that is not saved yet.
  let path: String?
  /// A name whose end tells the format, where the content does not.
  let name: String
  var version: Int?
  private(set) var lines: TextLines
  /// Counts the changes, also where a client sends no versions.
  private(set) var serial = 0
  let freshness = Freshness()
  /// What came of the newest review; nil before the first one.
  private(set) var outcome: Outcome?

  enum Outcome: Sendable {
    case reviewed(ReviewedText)
    case failed(Trouble)
  }

  init(uri: String, language: String?, version: Int?, text: String, _ encoding: PositionEncoding) {
    self.uri = uri
    self.version = version
    path = DocumentURI.path(uri)
    let isKnown = path.map { Format.byName($0) != nil } ?? false
    name = isKnown ? path ?? uri : (path ?? "text") + Self.ending(language)
    lines = TextLines(Array(text.utf8), encoding)
  }

  private static func ending(_ language: String?) -> String {
    switch language {
    case "html", "markdown", "json", "xml": "." + (language ?? "")
    case "jsonl", "csv", "srt", "vtt": "." + (language ?? "")
    default: ".txt"
    }
  }

  /// Takes a change of the client: of a range, or of all of the text.
  ///
  /// - Returns: false where it is no change.
  mutating func apply(_ change: JSONValue) -> Bool {
    guard let text = change["text"]?.string else { return false }
    guard let place = change["range"] else {
      lines = TextLines(Array(text.utf8), lines.encoding)
      return true
    }
    guard let range = lines.range(place) else { return false }
    var bytes = lines.bytes
    bytes.replaceSubrange(range, with: text.utf8)
    lines = TextLines(bytes, lines.encoding)
    return true
  }

  /// What was found is to be found anew.
  mutating func touch() {
    serial += 1
    outcome = nil
    freshness.serial.store(serial, ordering: .relaxed)
  }

  mutating func settle(_ outcome: Outcome) { self.outcome = outcome }

  /// What was found in the text as it is now.
  var reviewed: ReviewedText? {
    guard case .reviewed(let text)? = outcome else { return nil }
    return text
  }
}

/// One text to review, in the background.
package struct ReviewJob: Sendable {
  let uri: String
  let serial: Int
  let name: String
  /// As the baseline names it.
  let shownPath: String
  let folder: String
  let bytes: [UInt8]
  let freshness: Freshness
  let shop: DeskShop

  private struct Superseded: Error {}

  /// - Parameter progress: is told how much of the work is done, from 0 to 1.
  /// - Returns: nil where the text has changed meanwhile.
  func run(_ progress: (Double) -> Void) -> OpenDocument.Outcome? {
    do throws(Trouble) {
      let desk = try shop.desk(in: folder)
      let document = try desk.document(bytes, path: name)
      let total = Double(max(1, desk.engine.rules.count))
      var done = 0.0
      let report = try? desk.review(document, path: shownPath) { () throws(Superseded) in
        guard freshness.serial.load(ordering: .relaxed) == serial else { throw Superseded() }
        progress(done / total)
        done += 1
      }
      return report.map { .reviewed(ReviewedText(desk: desk, report: $0)) }
    } catch {
      return .failed(error)
    }
  }
}

/// The desks for all folders, under the settings as they are now.
final class DeskShop: Sendable {
  private let desks: Mutex<Result<Desks, Trouble>>

  /// - Parameter options: beat the settings files.
  init(_ options: Choices, settingsFile: String?) {
    var options = options
    // A client sends its texts in UTF-8, whatever they say of themselves.
    options.encoding = "UTF-8"
    let all = options
    desks = Mutex(
      Result { () throws(Trouble) in try Desks(all, settingsFile: settingsFile) })
  }

  func desk(in folder: String) throws(Trouble) -> Desk {
    try use { (desks) throws(Trouble) in try desks.desk(in: folder) }
  }

  /// The settings file that counts in a folder, and what is chosen there.
  func choices(in folder: String) throws(Trouble) -> (file: String?, Choices) {
    try use { (desks) throws(Trouble) in try desks.choices(in: folder) }
  }

  private func use<Value: Sendable>(
    _ body: (inout Desks) throws(Trouble) -> Value
  ) throws(Trouble) -> Value {
    let result = desks.withLock { stored in
      stored.flatMap { desks -> Result<Value, Trouble> in
        var desks = desks
        let result = Result { () throws(Trouble) in try body(&desks) }
        stored = .success(desks)
        return result
      }
    }
    return try result.get()
  }
}
