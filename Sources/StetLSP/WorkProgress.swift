// How far long work has come, as the editor shows it.

internal import StetFormats
internal import StetReports

/// The progress of reviews that take long or are many.
struct WorkProgress: Sendable {
  /// Texts below this size are read before anyone could see a bar.
  private static let large = 200_000
  private static let many = 4

  private enum State {
    case idle
    /// The client was asked for a bar.
    case asked
    case shown
    /// The client wants no bar for this work.
    case refused
  }

  private var state = State.idle
  private var count = 0
  private var lastShare = 0

  init() {}

  var token: String { "stet-work-\(count)" }

  /// Whether work begins that is worth a bar, so that the client is to be asked for one.
  mutating func begins(bytes: Int, waiting: Int) -> Bool {
    guard case .idle = state, bytes >= Self.large || waiting >= Self.many else { return false }
    state = .asked
    count += 1
    lastShare = 0
    return true
  }

  /// The client's answer.
  mutating func answered(isAccepted: Bool) -> [[UInt8]] {
    guard case .asked = state else { return [] }
    state = isAccepted ? .shown : .refused
    return isAccepted ? [Self.begin(.string(token))] : []
  }

  /// - Parameter share: how much of this text is done, from 0 to 1.
  mutating func report(_ name: String, _ share: Double) -> [UInt8]? {
    let percent = Int(share * 10) * 10
    guard case .shown = state, percent != lastShare else { return nil }
    lastShare = percent
    return Self.frame(.string(token)) { json in
      json.field("kind", "report")
      json.field("message", name)
      json.field("percentage", percent)
    }
  }

  /// All is done.
  mutating func end() -> [UInt8]? {
    defer { state = .idle }
    guard case .shown = state else { return nil }
    return Self.end(.string(token))
  }

  static func begin(_ token: JSONValue) -> [UInt8] {
    frame(token) { json in
      json.field("kind", "begin")
      json.field("title", "Stet")
      json.field("percentage", 0)
    }
  }

  static func end(_ token: JSONValue) -> [UInt8] {
    frame(token) { $0.field("kind", "end") }
  }

  private static func frame(_ token: JSONValue, _ value: Outgoing.Body) -> [UInt8] {
    Outgoing.notification("$/progress") { json in
      json.object { json in
        json.key("token")
        if let id = RequestID(token) { id.write(to: &json) } else { json.null() }
        json.key("value")
        json.object(value)
      }
    }
  }
}
