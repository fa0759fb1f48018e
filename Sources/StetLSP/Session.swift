// One conversation with an editor: messages in, messages out, and texts to review in between.

package import StetDesk
internal import StetFormats
internal import StetReports

/// The state of the server. It waits for nothing and does no work that takes long.
package struct Session: Sendable {
  enum Phase { case new, running, shutDown }

  var phase = Phase.new
  var client = Client()
  var documents: [String: OpenDocument] = [:]
  /// Documents to review, the one to do next last.
  var waiting: [String] = []
  var parked: [Parked] = []
  var progress = WorkProgress()
  var shop: DeskShop
  /// The choices of the command line.
  let options: Choices
  let settingsFile: String?
  /// The choices that the editor sent.
  var chosen = Choices()
  private var reader = FrameReader()
  private(set) var outbox: [[UInt8]] = []
  /// Set at the end of the conversation.
  package private(set) var exitStatus: Int32?
  private var asked: [RequestID: Asked] = [:]
  private var count = 0

  /// What a request to the client was for.
  enum Asked { case settings, progress, nothing }

  /// - Parameters:
  ///   - options: beat those of settings files.
  ///   - settingsFile: the one for everything, where one is named.
  package init(options: Choices, settingsFile: String?) {
    self.options = options
    self.settingsFile = settingsFile
    shop = DeskShop(options, settingsFile: settingsFile)
  }

  // MARK: In and out

  /// Takes bytes of the client, wherever they were cut.
  package mutating func take(_ bytes: some Collection<UInt8>) {
    reader.add(bytes)
    while exitStatus == nil, let frame = reader.next() {
      switch frame {
      case .garbage(let problem): send(Outgoing.failure(nil, .noJSON(problem)))
      case .message(let bytes): take(message: bytes)
      }
    }
  }

  /// The client has gone.
  package mutating func end() { exitStatus = exitStatus ?? (phase == .shutDown ? 0 : 1) }

  /// What is to be sent now.
  package mutating func drain() -> [[UInt8]] {
    defer { outbox = [] }
    return outbox
  }

  mutating func send(_ frame: [UInt8]) { outbox.append(frame) }

  mutating func respond(_ id: RequestID, _ result: Outgoing.Body) {
    send(Outgoing.response(id, result: result))
  }

  mutating func fail(_ id: RequestID, _ error: ResponseError) {
    send(Outgoing.failure(id, error))
  }

  mutating func notify(_ method: String, _ parameters: Outgoing.Body) {
    send(Outgoing.notification(method, parameters: parameters))
  }

  mutating func ask(_ method: String, for use: Asked, _ parameters: Outgoing.Body) {
    count += 1
    let id = RequestID.string("stet-\(count)")
    asked[id] = use
    send(Outgoing.request(id, method, parameters: parameters))
  }

  // MARK: Messages

  private mutating func take(message bytes: [UInt8]) {
    do throws(Message.Unreadable) {
      switch try Message(bytes) {
      case .request(let id, let method, let parameters): answer(id, method, parameters)
      case .notification(let method, let parameters): note(method, parameters)
      case .response(let id, let result): heard(id, result)
      }
    } catch {
      send(Outgoing.failure(error.id, error.error))
    }
  }

  private mutating func answer(_ id: RequestID, _ method: String, _ parameters: JSONValue) {
    switch (phase, method) {
    case (.new, "initialize"): initialize(id, parameters)
    case (.new, _): fail(id, .notInitialized)
    case (.shutDown, _): fail(id, .noRequest("the server has been shut down"))
    case (.running, "initialize"): fail(id, .noRequest("“initialize” comes once"))
    case (.running, "shutdown"):
      phase = .shutDown
      for request in parked { fail(request.id, .cancelled) }
      parked = []
      waiting = []
      respond(id) { $0.null() }
    case (.running, "workspace/executeCommand"): execute(id, parameters)
    case (.running, _):
      guard let question = Question(method, parameters) else {
        return fail(id, Question.problem(method, parameters))
      }
      park(id, question, parameters)
    }
  }

  private mutating func note(_ method: String, _ parameters: JSONValue) {
    if method == "exit" { return end() }
    guard phase == .running else { return }
    switch method {
    case "initialized": initialized()
    case "textDocument/didOpen": didOpen(parameters)
    case "textDocument/didChange": didChange(parameters)
    case "textDocument/didSave": didSave(parameters)
    case "textDocument/didClose": didClose(parameters)
    case "workspace/didChangeConfiguration": didChangeConfiguration(parameters)
    case "workspace/didChangeWatchedFiles": readSettingsAgain()
    case "workspace/didChangeWorkspaceFolders": didChangeFolders(parameters)
    case "$/cancelRequest": cancel(parameters)
    default: break
    }
  }

  private mutating func heard(_ id: RequestID, _ result: JSONValue?) {
    switch asked.removeValue(forKey: id) {
    case .settings:
      if let value = result?.array?.first, value != .null { choose(value) }
    case .progress:
      for frame in progress.answered(isAccepted: result != nil) { send(frame) }
    case .nothing, nil: break
    }
  }
}
