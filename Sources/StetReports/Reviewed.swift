// What reporters are given: an input with its report, or with the reason there is none.

package import Stet

/// One input that was reviewed.
package struct Reviewed: Sendable {
  /// As it was named by the user; `-` for standard input.
  package let path: String
  package let report: Report
  package let sourceLanguage: String?

  package init(path: String, report: Report, sourceLanguage: String?) {
    self.path = path
    self.report = report
    self.sourceLanguage = sourceLanguage
  }
}

/// One input that could not be reviewed.
package struct Failure: Sendable {
  package let path: String
  package let message: String
  package let remedy: String

  package init(path: String, message: String, remedy: String) {
    self.path = path
    self.message = message
    self.remedy = remedy
  }
}
