// One request and its answer, whatever carries them: HTTP, a socket, an editor.

/// What is asked for, of which bytes, under which settings.
public struct Job: Sendable {
  public enum Task: String, Sendable, CaseIterable {
    /// Report what is wrong.
    case check
    /// Put right what is safe.
    case fix
    /// List names and the ways they are written.
    case names
    /// Say how likely two renderings are one name.
    case compare
    /// `check` as the HTTP API of LanguageTool has it.
    case languageTool
  }

  public var task: Task
  public var body: [UInt8]
  /// The media type of the body.
  public var contentType: String?
  /// The media types that are welcome in return.
  public var accept: String?
  /// Settings, named like the options of the command.
  public var parameters: [Parameter]

  public init(
    _ task: Task, body: [UInt8], contentType: String? = nil, accept: String? = nil,
    parameters: [Parameter] = []
  ) {
    self.task = task
    self.body = body
    self.contentType = contentType
    self.accept = accept
    self.parameters = parameters
  }
}

/// A setting of one request.
public struct Parameter: Sendable, Hashable {
  public let name: String
  public let value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// What comes back.
public struct Answer: Sendable {
  public var contentType: String
  public var body: [UInt8]
  /// How much was found and how much of it put right, where a story was reviewed.
  public var counts: (findings: Int, fixed: Int)?

  init(_ contentType: String, _ body: [UInt8], counts: (findings: Int, fixed: Int)? = nil) {
    self.contentType = contentType
    self.body = body
    self.counts = counts
  }

  static func json(_ body: [UInt8], counts: (findings: Int, fixed: Int)? = nil) -> Answer {
    Answer("application/json", body, counts: counts)
  }
}
