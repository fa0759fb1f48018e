// Questions of a client about a text. They wait until its newest state is reviewed.

internal import StetFormats
internal import StetReports

/// What a client asks of a document.
enum Question: Sendable {
  case actions(uri: String, range: JSONValue, only: [String]?)
  case hover(uri: String, Position)
  case diagnostics(uri: String)

  var uri: String {
    switch self {
    case .actions(let uri, _, _), .hover(let uri, _), .diagnostics(let uri): uri
    }
  }

  /// - Returns: nil where the method is not known or its parameters are no good.
  init?(_ method: String, _ parameters: JSONValue) {
    guard let uri = parameters["textDocument"]?["uri"]?.string else { return nil }
    switch method {
    case "textDocument/codeAction":
      guard let range = parameters["range"], Position(range["start"]) != nil,
        Position(range["end"]) != nil
      else { return nil }
      let only = parameters["context"]?["only"]?.array
      self = .actions(uri: uri, range: range, only: only?.compactMap(\.string))
    case "textDocument/hover":
      guard let position = Position(parameters["position"]) else { return nil }
      self = .hover(uri: uri, position)
    case "textDocument/diagnostic": self = .diagnostics(uri: uri)
    default: return nil
    }
  }

  /// Why a question is none.
  static func problem(_ method: String, _ parameters: JSONValue) -> ResponseError {
    switch method {
    case "textDocument/codeAction", "textDocument/hover", "textDocument/diagnostic":
      .badParameters("“\(method)” needs a document and a place in it")
    default: .unknownMethod(method)
    }
  }
}

/// A request that is not answered yet.
struct Parked: Sendable {
  let id: RequestID
  let question: Question
  /// Where the client wants to see progress.
  let token: JSONValue?
}

extension Session {
  mutating func park(_ id: RequestID, _ question: Question, _ parameters: JSONValue) {
    guard let document = documents[question.uri] else {
      return fail(id, .badParameters("\(question.uri) is not open"))
    }
    let request = Parked(id: id, question: question, token: parameters["workDoneToken"])
    if let token = request.token { send(WorkProgress.begin(token)) }
    document.outcome == nil ? parked.append(request) : answer(request)
  }

  mutating func answer(_ request: Parked) {
    guard let document = documents[request.question.uri] else { return }
    endProgress(of: request)
    switch request.question {
    case .actions(_, let range, let only):
      let actions = CodeActions(document, client, only: only)
      respond(request.id) { actions.write(in: range, to: &$0) }
    case .hover(_, let position):
      let hover = Hover(document, client, at: position)
      respond(request.id) { json in
        if let hover { hover.write(to: &json) } else { json.null() }
      }
    case .diagnostics:
      let diagnostics = Diagnostics(document, client)
      respond(request.id) { json in
        json.object { json in
          json.field("kind", "full")
          json.key("items")
          diagnostics.write(to: &json)
        }
      }
    }
  }

  private mutating func endProgress(of request: Parked) {
    if let token = request.token { send(WorkProgress.end(token)) }
  }

  /// The client lost interest in a request.
  mutating func cancel(_ parameters: JSONValue) {
    guard let id = RequestID(parameters["id"]),
      let index = parked.firstIndex(where: { $0.id == id })
    else { return }
    let request = parked.remove(at: index)
    endProgress(of: request)
    fail(id, .cancelled)
  }

  /// Questions about a text that is no more. The client asks anew where it still wants to know.
  mutating func dropParked(of uri: String) {
    let gone = parked.filter { $0.question.uri == uri }
    guard !gone.isEmpty else { return }
    parked.removeAll { $0.question.uri == uri }
    for request in gone {
      endProgress(of: request)
      if case .diagnostics = request.question {
        fail(request.id, .serverCancelled)
      } else {
        fail(request.id, .contentModified)
      }
    }
  }
}
