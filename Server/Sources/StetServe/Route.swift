// The addresses of the server.

internal import HTTPTypes

/// An address, and how it may be asked.
enum Route: String, CaseIterable, Sendable {
  case page = "/"
  case openAPI = "/openapi.json"
  case health = "/healthz"
  case ready = "/readyz"
  case metrics = "/metrics"
  case check = "/v1/check"
  case fix = "/v1/fix"
  case names = "/v1/names"
  case compare = "/v1/names/compare"
  case batch = "/v1/batch"
  case rules = "/v1/rules"
  case toolCheck = "/v2/check"
  case languages = "/v2/languages"
  case toolHealth = "/v2/healthcheck"

  init?(path: String) {
    self.init(rawValue: path)
  }

  private var methods: [HTTPRequest.Method] {
    switch self {
    case .check, .fix, .names, .compare, .batch: [.post]
    // LanguageTool's clients ask either way.
    case .toolCheck: [.post, .get]
    default: [.get, .head]
    }
  }

  func takes(_ method: HTTPRequest.Method) -> Bool { methods.contains(method) }

  /// As the header `Allow` lists them.
  var allowed: String { methods.map(\.rawValue).joined(separator: ", ") }

  /// Whether it is answered without a token: it holds nothing of anybody's.
  var isOpen: Bool {
    switch self {
    case .page, .openAPI, .health, .ready: true
    default: false
    }
  }
}
