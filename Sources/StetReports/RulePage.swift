// The manual page of a rule: what is wrong, why it matters, and its examples, which are its tests.

package import Stet

/// Sets the page of one rule for a terminal.
package struct RulePage {
  private let ink: Ink
  private let width: Int

  package init(colour: Bool, width: Int) {
    ink = Ink(isOn: colour)
    self.width = max(48, width)
  }

  package func page(_ rule: Rule) -> String {
    let trust =
      switch rule.ceiling {
      case .safe: "`stet fix` puts right what is sure"
      case .suggested: "`stet fix --suggested` puts it right"
      case .manual: "reported for a person"
      }
    var text = ink(.heading, rule.id) + "  \(rule.severity.rawValue); \(trust)\n\n"
    text += paragraph(rule.fault) + "\n"
    text += paragraph(rule.why)
    for section in Section.allCases {
      let examples = rule.examples.filter { Section($0.expectation) == section }
      guard !examples.isEmpty else { continue }
      text += "\n" + ink(.heading, section.title) + "\n"
      for example in examples { text += rows(of: example) }
    }
    return text
  }

  private func paragraph(_ text: String) -> String {
    "  " + TerminalText.wrapped(text, width: width, indent: 2) + "\n"
  }

  private enum Section: CaseIterable {
    case fixed, suggested, flagged, left, missed

    init(_ expectation: Example.Expectation) {
      self =
        switch expectation {
        case .fixes: .fixed
        case .suggests: .suggested
        case .flags: .flagged
        case .leaves: .left
        case .misses: .missed
        }
    }

    var title: String {
      switch self {
      case .fixed: "Put right"
      case .suggested: "Suggested"
      case .flagged: "Reported for a person"
      case .left: "Left alone"
      case .missed: "Not found yet"
      }
    }
  }

  private func rows(of example: Example) -> String {
    let note = conditions(example)
    switch example.expectation {
    case .fixes(let wanted), .suggests(let wanted), .misses(let wanted):
      return pair(example.text, wanted) + note
    case .flags(let passage):
      let words = Self.words(example.text)
      let marked = Self.words(passage)
      let start = words.indices.first { words[$0...].starts(with: marked) } ?? 0
      let end = words[start...].starts(with: marked) ? start + marked.count : start
      return row(sign: ink(.flagged, "!"), words, start..<end, .flaggedMark, "[", "]") + note
    case .leaves:
      return row(sign: "=", Self.words(example.text), 0..<0, .faint, "", "") + note
    }
  }

  private func conditions(_ example: Example) -> String {
    var conditions: [String] = []
    if let style = example.style { conditions.append("style \(style)") }
    if let source = example.sourceLanguage { conditions.append("translated from \(source)") }
    if example.language != "en-US" { conditions.append("in \(example.language)") }
    if let original = example.original { conditions.append("original: \(original)") }
    guard !conditions.isEmpty else { return "" }
    return "    " + ink(.faint, "(\(conditions.joined(separator: ", ")))") + "\n"
  }

  private func pair(_ old: String, _ new: String) -> String {
    let (old, new) = (Self.words(old), Self.words(new))
    let first = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - first
    let last = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let same = min(last, most)
    return row(
      sign: ink(.removed, "-"), old, first..<(old.count - same), .removedMark, "[-", "-]")
      + row(sign: ink(.added, "+"), new, first..<(new.count - same), .addedMark, "{+", "+}")
  }

  private static func words(_ text: String) -> [String] {
    TerminalText.oneRow(text).split(separator: " ", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// Words in rows, some of them marked.
  private func row(
    sign: String, _ words: [String], _ marked: Range<Int>, _ style: Ink.Style, _ open: String,
    _ close: String
  ) -> String {
    var text = "  \(sign) "
    var used = 4
    for (index, word) in words.enumerated() {
      var shown = word
      var columns = TerminalText.width(word)
      if marked.contains(index) {
        if ink.isOn {
          shown = ink(style, word)
        } else {
          let before = index == marked.lowerBound ? open : ""
          let after = index == marked.upperBound - 1 ? close : ""
          shown = before + word + after
          columns += before.count + after.count
        }
      }
      if index > 0 {
        let fits = used + 1 + columns <= width
        text += fits ? " " : "\n    "
        used = fits ? used + 1 : 4
      }
      text += shown
      used += columns
    }
    return text + "\n"
  }
}
