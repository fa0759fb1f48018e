// Why an input or an option can't be used, in words for the person who gave it.

internal import Stet
internal import StetFormats
internal import StetReports

/// What is wrong, where, and what to do about it.
struct Trouble: Error {
  let place: String
  let message: String
  let remedy: String

  init(_ place: String, _ message: String, remedy: String) {
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  init(_ path: String, _ error: SystemError) {
    self.init(path, error.message, remedy: error.remedy)
  }

  init(_ path: String, _ error: ReadingError) {
    self.init(path, error.problem, remedy: error.remedy)
  }

  init(_ error: SetupError) {
    self.init(error.place, error.problem, remedy: error.remedy)
  }

  /// The same trouble as that of an input it keeps from being done.
  func of(_ input: Input) -> Trouble {
    place == input.name ? self : Trouble(input.name, "\(place): \(message)", remedy: remedy)
  }

  var line: String { "\(place): \(message); \(remedy)" }
  var failure: Failure { Failure(path: place, message: message, remedy: remedy) }
}
