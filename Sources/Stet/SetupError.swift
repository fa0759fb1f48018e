// The only errors there are: what was asked for can't be set up. Text never causes one.

/// Something wrong with options, a lexicon or a file, and what to do about it.
public struct SetupError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable {
    case unknownRule = "unknown-rule"
    case unknownStyle = "unknown-style"
    case badLexicon = "bad-lexicon"
    case unreadable
    case undecodable
    case tooLarge = "too-large"
  }

  public let code: Code
  /// The file, option or rule it is about.
  public let place: String
  /// What is wrong.
  public let problem: String
  /// What to do.
  public let remedy: String

  public init(_ code: Code, at place: String, _ problem: String, remedy: String) {
    self.code = code
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }

  public var description: String { "\(place): \(problem); \(remedy)" }
}
