// How findings are to be reported.

package import Stet

/// How a report is written.
package enum OutputFormat: String, CaseIterable {
  case text, diff, json, sarif, rdjson, github, gitlab, junit, html
}

/// When colours are used.
package enum ColourChoice: String, CaseIterable {
  case auto, always, never

  /// Whether to colour what goes to standard output.
  package var isOn: Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let isRefused =
        RawIO.environment("NO_COLOR").map { !$0.isEmpty } ?? false
        || RawIO.environment("TERM") == "dumb"
      return !isRefused && RawIO.isTerminal(RawIO.standardOutput)
    }
  }
}

/// From which severity on a finding makes the command fail.
package enum FailOn: String, CaseIterable {
  case note, warning, error, never

  package func isMet(by severity: Severity) -> Bool {
    switch self {
    case .note: true
    case .warning: severity >= .warning
    case .error: severity >= .error
    case .never: false
    }
  }
}
