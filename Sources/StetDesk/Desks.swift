// The desks of a run: every input is read under the settings file nearest above it.

/// Makes desks and keeps them. A settings file is read once.
package struct Desks {
  private let options: Choices
  /// The settings file for everything, where one was named.
  private let named: String?
  private var settings: [String: Result<Choices, Trouble>] = [:]
  private var desks: [String: Result<Desk, Trouble>] = [:]
  private var nearest: [String: String] = [:]

  /// The choices for the run itself: those of the folder it runs in.
  package private(set) var run = Choices()

  package init(_ options: Choices, settingsFile named: String?) throws(Trouble) {
    self.options = options
    self.named = named
    run = options.over(try choices(ofFile: named ?? file(above: ".")))
    // What is wrong with the options is said once, not of every input.
    _ = try standard()
  }

  /// The desk for standard input, and for everything where only one is needed.
  package mutating func standard() throws(Trouble) -> Desk { try desk(for: .standardInput) }

  package mutating func desk(for input: Input) throws(Trouble) -> Desk {
    try desk(in: input.folder)
  }

  /// The desk for everything in a folder.
  package mutating func desk(in folder: String) throws(Trouble) -> Desk {
    let file = named ?? file(above: folder)
    if let known = desks[file] { return try known.get() }
    let made = Result { () throws(Trouble) in
      try Desk(options.over(try choices(ofFile: file)))
    }
    desks[file] = made
    return try made.get()
  }

  /// The settings file that counts in a folder, if there is one, and what is chosen there.
  package mutating func choices(in folder: String) throws(Trouble) -> (file: String?, Choices) {
    let file = named ?? file(above: folder)
    return (file.isEmpty ? nil : file, options.over(try choices(ofFile: file)))
  }

  /// - Parameter path: empty where there is no file.
  private mutating func choices(ofFile path: String) throws(Trouble) -> Choices {
    if path.isEmpty { return Choices() }
    if let known = settings[path] { return try known.get() }
    let made = Result { () throws(Trouble) in try Choices(ofFile: path) }
    settings[path] = made
    return try made.get()
  }

  /// The path of the nearest `stet.toml` in a folder or above it; empty where there is none.
  private mutating func file(above folder: String) -> String {
    if let known = nearest[folder] { return known }
    var parts = Folder.parts(ofReal: folder)
    var found = ""
    while found.isEmpty {
      let path = Folder.path(of: parts) + "/stet.toml"
      if (try? Folder.kind(of: path)) == .file { found = Folder.shown(path) }
      if parts.popLast() == nil { break }
    }
    nearest[folder] = found
    return found
  }
}
