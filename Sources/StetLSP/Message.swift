// Messages in and out: JSON-RPC 2.0 as the protocol uses it.

internal import StetFormats
internal import StetReports
internal import StetText

/// The name of a request, given back with its answer.
package enum RequestID: Hashable, Sendable {
  case number(Double)
  case string(String)

  init?(_ value: JSONValue?) {
    switch value {
    case .number(let number)?: self = .number(number)
    case .string(let text)?: self = .string(text)
    default: return nil
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .number(let number):
      // Whole where it can be: so it was sent.
      if let whole = Int(exactly: number) {
        json.number(whole)
      } else {
        json.raw(Array("\(number)".utf8))
      }
    case .string(let text): json.string(text)
    }
  }
}

/// Why a request can't be answered.
struct ResponseError: Error, Equatable {
  let code: Int
  let message: String
  /// Whether the client is to ask again.
  let retriggers: Bool

  private init(_ code: Int, _ message: String, retriggers: Bool = false) {
    self.code = code
    self.message = message
    self.retriggers = retriggers
  }

  static func noJSON(_ message: String) -> Self { Self(-32700, message) }
  static func noRequest(_ message: String) -> Self { Self(-32600, message) }
  static func unknownMethod(_ name: String) -> Self { Self(-32601, "there is no method “\(name)”") }
  static func badParameters(_ message: String) -> Self { Self(-32602, message) }
  static let notInitialized = Self(-32002, "“initialize” comes first")
  static let cancelled = Self(-32800, "cancelled")
  static let contentModified = Self(-32801, "the text has changed meanwhile")
  static let serverCancelled = Self(
    -32802, "the text has changed meanwhile", retriggers: true)
  static func failed(_ message: String) -> Self { Self(-32803, message) }
}

/// What a client sent.
enum Message {
  case request(RequestID, method: String, JSONValue)
  case notification(method: String, JSONValue)
  case response(RequestID, JSONValue?)

  /// - Throws: what is to be answered, with the name of the request if it has one.
  init(_ bytes: [UInt8]) throws(Unreadable) {
    if let bad = UTF8Scan.firstMalformed(in: bytes) {
      throw Unreadable(nil, .noJSON("no JSON: byte \(bad + 1) is not UTF-8"))
    }
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONValue(bytes)
    } catch {
      throw Unreadable(nil, .noJSON("no JSON: \(error.problem) at byte \(error.offset + 1)"))
    }
    guard value.isObject else {
      throw Unreadable(nil, .noRequest("a message is an object; lists of them are not taken"))
    }
    let id = RequestID(value["id"])
    if let method = value["method"]?.string {
      if value["id"] != nil, id == nil {
        throw Unreadable(nil, .noRequest("“id” is a number or a text"))
      }
      let parameters = value["params"] ?? .null
      self =
        id.map { .request($0, method: method, parameters) }
        ?? .notification(method: method, parameters)
      return
    }
    guard let id, value["result"] != nil || value["error"] != nil else {
      throw Unreadable(id, .noRequest("“method” is missing"))
    }
    self = .response(id, value["result"])
  }

  struct Unreadable: Error {
    let id: RequestID?
    let error: ResponseError

    init(_ id: RequestID?, _ error: ResponseError) {
      self.id = id
      self.error = error
    }
  }
}

/// Messages to the client.
enum Outgoing {
  typealias Body = (inout JSONWriter) -> Void

  static func response(_ id: RequestID, result: Body) -> [UInt8] {
    message { json in
      json.key("id")
      id.write(to: &json)
      json.key("result")
      result(&json)
    }
  }

  static func failure(_ id: RequestID?, _ error: ResponseError) -> [UInt8] {
    message { json in
      json.key("id")
      if let id { id.write(to: &json) } else { json.null() }
      json.key("error")
      json.object { json in
        json.field("code", error.code)
        json.field("message", error.message)
        guard error.retriggers else { return }
        json.key("data")
        json.object { $0.field("retriggerRequest", true) }
      }
    }
  }

  static func notification(_ method: String, parameters: Body) -> [UInt8] {
    message { json in
      json.field("method", method)
      json.key("params")
      parameters(&json)
    }
  }

  static func request(_ id: RequestID, _ method: String, parameters: Body) -> [UInt8] {
    message { json in
      json.key("id")
      id.write(to: &json)
      json.field("method", method)
      json.key("params")
      parameters(&json)
    }
  }

  private static func message(_ body: Body) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("jsonrpc", "2.0")
      body(&$0)
    }
    return FrameWriter.frame(json.bytes)
  }
}

extension JSONWriter {
  mutating func null() { raw(Array("null".utf8)) }
}
