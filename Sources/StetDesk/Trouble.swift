// Why an input or an option can't be used, in words for the person who gave it.

package import Stet
package import StetFormats
package import StetReports

/// What is wrong, where, and what to do about it.
package struct Trouble: Error {
  package let place: String
  package let message: String
  package let remedy: String

  package init(_ place: String, _ message: String, remedy: String) {
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  package init(_ path: String, _ error: SystemError) {
    self.init(path, error.message, remedy: error.remedy)
  }

  package init(_ path: String, _ error: ReadingError) {
    self.init(path, error.problem, remedy: error.remedy)
  }

  package init(_ error: SetupError) {
    self.init(error.place, error.problem, remedy: error.remedy)
  }

  /// The same trouble as that of an input it keeps from being done.
  package func of(_ input: Input) -> Trouble {
    place == input.name ? self : Trouble(input.name, "\(place): \(message)", remedy: remedy)
  }

  package var line: String { "\(place): \(message); \(remedy)" }
  package var failure: Failure { Failure(path: place, message: message, remedy: remedy) }
}
