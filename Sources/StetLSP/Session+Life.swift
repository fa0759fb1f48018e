// The beginning of a conversation, and what the desk has set.

internal import Stet
internal import StetDesk
internal import StetFormats
internal import StetReports

extension Session {
  mutating func initialize(_ id: RequestID, _ parameters: JSONValue) {
    client = Client(parameters)
    phase = .running
    let client = client
    respond(id) { json in
      json.object { json in
        json.key("capabilities")
        json.object { json in Self.capabilities(client, &json) }
        json.key("serverInfo")
        json.object {
          $0.field("name", "stet")
          $0.field("version", StetVersion.current)
        }
      }
    }
    if let value = parameters["initializationOptions"] { choose(value) }
  }

  private static func capabilities(_ client: Client, _ json: inout JSONWriter) {
    json.field("positionEncoding", client.encoding.rawValue)
    json.key("textDocumentSync")
    json.object { json in
      json.field("openClose", true)
      // Ranges, not whole texts.
      json.field("change", 2)
      json.key("save")
      json.object { $0.field("includeText", false) }
    }
    json.field("hoverProvider", true)
    json.key("codeActionProvider")
    json.object { json in
      json.key("codeActionKinds")
      json.array { json in
        json.string(CodeActions.quickFix)
        json.string(CodeActions.fixAll)
      }
    }
    json.key("executeCommandProvider")
    json.object { json in
      json.key("commands")
      json.array { $0.string(CodeActions.addToHouseList) }
    }
    if client.pullsDiagnostics {
      json.key("diagnosticProvider")
      json.object {
        $0.field("interFileDependencies", false)
        $0.field("workspaceDiagnostics", false)
      }
    }
    json.key("workspace")
    json.object { json in
      json.key("workspaceFolders")
      json.object {
        $0.field("supported", true)
        $0.field("changeNotifications", true)
      }
    }
  }

  mutating func initialized() {
    if client.watchesFiles {
      ask("client/registerCapability", for: .nothing) { json in
        json.object { json in
          json.key("registrations")
          json.array { json in json.object(Self.watch) }
        }
      }
    }
    askForSettings()
  }

  private static func watch(_ json: inout JSONWriter) {
    json.field("id", "stet-files")
    json.field("method", "workspace/didChangeWatchedFiles")
    json.key("registerOptions")
    json.object { json in
      json.key("watchers")
      json.array { json in
        for pattern in ["**/stet.toml", "**/*.lex"] {
          json.object { $0.field("globPattern", pattern) }
        }
      }
    }
  }

  private mutating func askForSettings() {
    guard client.answersConfiguration else { return }
    ask("workspace/configuration", for: .settings) { json in
      json.object { json in
        json.key("items")
        json.array { json in json.object { $0.field("section", "stet") } }
      }
    }
  }

  // MARK: Settings

  mutating func didChangeConfiguration(_ parameters: JSONValue) {
    if let value = parameters["settings"], value.isObject { return choose(value) }
    client.answersConfiguration ? askForSettings() : readSettingsAgain()
  }

  /// Takes settings of the editor. Faulty ones are named; the ones before them stay.
  mutating func choose(_ value: JSONValue) {
    do throws(Trouble) {
      chosen = try ClientSettings.choices(value, in: client.folders.first ?? ".")
      readSettingsAgain()
    } catch {
      show(error.line, isError: true)
    }
  }

  /// Settings or lexicons may have changed: everything open is read anew.
  mutating func readSettingsAgain() {
    shop = DeskShop(chosen.over(options), settingsFile: settingsFile)
    for uri in documents.keys.sorted() { enqueue(uri) }
    if client.pullsDiagnostics, client.refreshesDiagnostics, !documents.isEmpty {
      ask("workspace/diagnostic/refresh", for: .nothing) { $0.null() }
    }
  }

  mutating func didChangeFolders(_ parameters: JSONValue) {
    func paths(_ key: String) -> [String] {
      let folders = parameters["event"]?[key]?.array ?? []
      return folders.compactMap { $0["uri"]?.string.flatMap(DocumentURI.path) }
    }
    let gone = paths("removed")
    client.folders.removeAll { gone.contains($0) }
    client.folders += paths("added")
  }

  /// Tells the person at the editor.
  mutating func show(_ message: String, isError: Bool) {
    notify("window/showMessage") { json in
      json.object {
        $0.field("type", isError ? 1 : 3)
        $0.field("message", "stet: \(message)")
      }
    }
  }

  /// The folder whose settings count for a document.
  func folder(of document: OpenDocument) -> String {
    document.path.map { Folder.parent(of: $0) } ?? client.folders.first ?? "."
  }
}
