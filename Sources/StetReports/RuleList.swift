// The list of rules: by family, one fault after the other.

package import Stet

/// Sets the list of rules for a terminal.
package struct RuleList {
  private let ink: Ink
  private let width: Int

  package init(colour: Bool, width: Int) {
    ink = Ink(isOn: colour)
    self.width = max(48, width)
  }

  package func text(_ rules: [Rule]) -> String {
    let column = (rules.map(\.id.count).max() ?? 0) + 2
    var family: Substring = ""
    var text = ""
    for rule in rules {
      if rule.family != family, !text.isEmpty { text += "\n" }
      family = rule.family
      let gap = String(repeating: " ", count: column - rule.id.count)
      text += ink(.heading, rule.id) + gap
      text += TerminalText.wrapped(rule.fault, width: width, indent: column) + "\n"
    }
    return text
  }
}
