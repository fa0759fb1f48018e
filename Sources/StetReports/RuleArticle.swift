// The rules as an article of the documentation: what `stet explain` says, in Markdown.

package import Stet

/// Sets all rules as one page, family by family.
package enum RuleArticle {
  package static func page(_ rules: [Rule]) -> String {
    var text = "# Rules\n\nWhat Stet checks, why, and what it leaves alone. Made from the rules.\n"
    var family: Substring = ""
    for rule in rules {
      if rule.family != family { text += "\n## \(rule.family)\n" }
      family = rule.family
      text += section(rule)
    }
    return text
  }

  private static func section(_ rule: Rule) -> String {
    let trust =
      switch rule.ceiling {
      case .safe: "`stet fix` puts right what is sure"
      case .suggested: "`stet fix --suggested` puts it right"
      case .manual: "reported for a person"
      }
    var text = "\n### \(rule.id)\n\n*\(rule.severity.rawValue); \(trust)*\n\n"
    text += "\(rule.fault)\n\n\(rule.why)\n\n```\n"
    for example in rule.examples { text += rows(of: example) }
    return text + "```\n"
  }

  /// An example as rows of a diff; line ends and other controls show as ⏎ and �.
  private static func rows(of example: Example) -> String {
    func row(_ sign: String, _ text: String) -> String {
      let shown = text.unicodeScalars.map { scalar -> Unicode.Scalar in
        scalar == "\n" ? "⏎" : scalar.value < 0x20 ? "\u{FFFD}" : scalar
      }
      return sign + " " + String(String.UnicodeScalarView(shown)) + "\n"
    }
    let original = example.original.map { row("<", $0) } ?? ""
    let rows =
      switch example.expectation {
      case .fixes(let wanted): row("-", example.text) + row("+", wanted)
      case .suggests(let wanted): row("-", example.text) + row("?", wanted)
      case .flags(let passage): row("!", example.text) + row(" ", "here: \(passage)")
      case .leaves: row("=", example.text)
      case .misses(let wanted): row("~", example.text) + row(" ", "not yet: \(wanted)")
      }
    return original + rows
  }
}
