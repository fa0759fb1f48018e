// Why bytes can't be read as they were asked to be. Faults of the text itself are no errors.

/// What is wrong, and what to do about it.
public struct ReadingError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable {
    case tooLarge = "too-large"
    case unknownEncoding = "unknown-encoding"
    /// Not of the format it was said to be.
    case malformed
  }

  public let code: Code
  public let problem: String
  public let remedy: String

  public var description: String { "\(problem); \(remedy)" }

  static func tooLarge(_ count: Int, limit: Int) -> ReadingError {
    ReadingError(
      code: .tooLarge, problem: "\(count) bytes are more than one document may have (\(limit))",
      remedy: "split it and read the parts")
  }

  static func malformed(_ problem: String) -> ReadingError {
    ReadingError(
      code: .malformed, problem: problem, remedy: "mend it, or name another --input-format")
  }

  static func unknownEncoding(_ name: String) -> ReadingError {
    ReadingError(
      code: .unknownEncoding, problem: "there is no encoding “\(name)”",
      remedy: "use an IANA name such as UTF-8, windows-1251 or Shift_JIS, or auto")
  }
}
