// Texts as they are opened, changed and closed, and the reviews they are waiting for.

internal import StetDesk
internal import StetFormats
internal import StetReports
internal import Synchronization

extension Session {
  mutating func didOpen(_ parameters: JSONValue) {
    guard let item = parameters["textDocument"], let uri = item["uri"]?.string,
      let text = item["text"]?.string
    else { return }
    documents[uri] = OpenDocument(
      uri: uri, language: item["languageId"]?.string, version: item["version"]?.int, text: text,
      client.encoding)
    enqueue(uri)
  }

  mutating func didChange(_ parameters: JSONValue) {
    guard let item = parameters["textDocument"], let uri = item["uri"]?.string,
      var document = documents[uri]
    else { return }
    // The only owner of the text while it changes.
    documents[uri] = nil
    var isWhole = true
    for change in parameters["contentChanges"]?.array ?? [] where !document.apply(change) {
      isWhole = false
    }
    document.version = item["version"]?.int ?? document.version
    documents[uri] = document
    if !isWhole { show("a change of \(uri) could not be read; open it again", isError: true) }
    enqueue(uri)
  }

  mutating func didSave(_ parameters: JSONValue) {
    guard let uri = parameters["textDocument"]?["uri"]?.string else { return }
    guard !uri.hasSuffix("/stet.toml"), !uri.hasSuffix(".lex") else { return readSettingsAgain() }
    // Clients that watch no files get their settings read when they save.
    if !client.watchesFiles, documents[uri] != nil {
      shop = DeskShop(chosen.over(options), settingsFile: settingsFile)
      enqueue(uri)
    }
  }

  mutating func didClose(_ parameters: JSONValue) {
    guard let uri = parameters["textDocument"]?["uri"]?.string,
      let document = documents.removeValue(forKey: uri)
    else { return }
    document.freshness.serial.store(-1, ordering: .relaxed)
    waiting.removeAll { $0 == uri }
    dropParked(of: uri)
    if !client.pullsDiagnostics {
      notify("textDocument/publishDiagnostics") { json in
        json.object { json in
          json.field("uri", uri)
          json.key("diagnostics")
          json.array { _ in }
        }
      }
    }
  }

  // MARK: Reviews

  /// Whether a text waits to be reviewed.
  var hasWork: Bool { !waiting.isEmpty }

  /// A document is to be reviewed; what is under way for it is of no use any more.
  mutating func enqueue(_ uri: String) {
    documents[uri]?.touch()
    dropParked(of: uri)
    waiting.removeAll { $0 == uri }
    waiting.append(uri)
  }

  /// The next text to review.
  package mutating func nextJob() -> ReviewJob? {
    while let uri = waiting.popLast() {
      guard let document = documents[uri] else { continue }
      if client.showsProgress,
        progress.begins(bytes: document.lines.bytes.count, waiting: waiting.count)
      {
        let token = progress.token
        ask("window/workDoneProgress/create", for: .progress) { json in
          json.object { $0.field("token", token) }
        }
      }
      let root = client.folder(of: document.path)
      let path = document.path ?? uri
      return ReviewJob(
        uri: uri, serial: document.serial, name: document.name,
        shownPath: root.map { DocumentURI.path(path, seenFrom: $0) } ?? path,
        folder: folder(of: document), bytes: document.lines.bytes,
        freshness: document.freshness, shop: shop)
    }
    if let frame = progress.end() { send(frame) }
    return nil
  }

  /// How much of a job is done, from 0 to 1.
  package mutating func report(_ job: ReviewJob, _ share: Double) {
    let name = job.shownPath.split(separator: "/").last.map(String.init) ?? job.uri
    if let frame = progress.report(name, share) { send(frame) }
  }

  /// Takes the outcome of a review; that of a text which has changed meanwhile is dropped.
  mutating func finish(_ job: ReviewJob, _ outcome: OpenDocument.Outcome?) {
    guard let outcome, documents[job.uri]?.serial == job.serial else { return }
    documents[job.uri]?.settle(outcome)
    if !client.pullsDiagnostics, let document = documents[job.uri] { publish(document) }
    let ready = parked.filter { $0.question.uri == job.uri }
    parked.removeAll { $0.question.uri == job.uri }
    for request in ready { answer(request) }
  }

  private mutating func publish(_ document: OpenDocument) {
    let client = client
    notify("textDocument/publishDiagnostics") { json in
      json.object { json in
        json.field("uri", document.uri)
        if let version = document.version { json.field("version", version) }
        json.key("diagnostics")
        Diagnostics(document, client).write(to: &json)
      }
    }
  }
}
