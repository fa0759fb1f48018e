// What a client can do, as it says in “initialize”.

internal import StetFormats

/// Capabilities and choices of the client.
struct Client: Sendable {
  var encoding = PositionEncoding.utf16
  /// Folders that are open.
  var folders: [String] = []
  var pullsDiagnostics = false
  var refreshesDiagnostics = false
  var showsProgress = false
  var relatesInformation = false
  var takesVersionedEdits = false
  var takesActionLiterals = false
  var watchesFiles = false
  var answersConfiguration = false
  var readsMarkdown = true

  init() {}

  /// - Parameter parameters: those of “initialize”.
  init(_ parameters: JSONValue) {
    let capabilities = parameters["capabilities"]
    let document = capabilities?["textDocument"]
    let workspace = capabilities?["workspace"]
    let offered = capabilities?["general"]?["positionEncodings"]?.array ?? []
    encoding =
      offered.lazy.compactMap { $0.string.flatMap(PositionEncoding.init) }.first ?? .utf16
    pullsDiagnostics = document?["diagnostic"]?.isObject ?? false
    refreshesDiagnostics = workspace?["diagnostics"]?["refreshSupport"]?.bool ?? false
    showsProgress = capabilities?["window"]?["workDoneProgress"]?.bool ?? false
    relatesInformation = document?["publishDiagnostics"]?["relatedInformation"]?.bool ?? false
    takesVersionedEdits = workspace?["workspaceEdit"]?["documentChanges"]?.bool ?? false
    takesActionLiterals = document?["codeAction"]?["codeActionLiteralSupport"]?.isObject ?? false
    watchesFiles =
      workspace?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
    answersConfiguration = workspace?["configuration"]?.bool ?? false
    let forms = document?["hover"]?["contentFormat"]?.array?.compactMap(\.string)
    readsMarkdown = forms?.contains("markdown") ?? true
    folders = Self.folders(parameters)
  }

  private static func folders(_ parameters: JSONValue) -> [String] {
    let open = parameters["workspaceFolders"]?.array ?? []
    let named = open.compactMap { $0["uri"]?.string.flatMap(DocumentURI.path) }
    if !named.isEmpty { return named }
    if let root = parameters["rootUri"]?.string.flatMap(DocumentURI.path) { return [root] }
    return parameters["rootPath"]?.string.map { [$0] } ?? []
  }

  /// The open folder that holds a file, or the first one.
  func folder(of path: String?) -> String? {
    guard let path else { return folders.first }
    return folders.first { path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") } ?? folders.first
  }
}
