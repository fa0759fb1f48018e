// Text for a terminal: how wide it is, where it may break, and nothing that could steer it.

/// Styles that read on light and on dark grounds alike: the sixteen colours of the terminal
/// itself, and reversal instead of chosen backgrounds.
package struct Ink: Sendable {
  package enum Style: String, Sendable {
    case heading = "1"
    case faint = "2"
    case removed = "1;31"
    case removedMark = "7;31"
    case added = "1;32"
    case addedMark = "7;32"
    case flagged = "1;35"
    case flaggedMark = "7;35"
    case hunk = "36"
  }

  package let isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }

  package func callAsFunction(_ style: Style, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

package enum TerminalText {
  /// Columns that a scalar takes.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F,
      0xFEFF:
      return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: return 0
      default: return 1
      }
    }
  }

  package static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text in one row: line ends and tabs as signs, control characters as U+FFFD, marks that
  /// turn the direction of the rest of the row taken out.
  static func oneRow(_ text: String) -> String {
    var row = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: row += "↵"
      case 0x0D: break
      case 0x09: row += " "
      case 0..<0x20, 0x7F..<0xA0: row += "\u{FFFD}"
      case 0x2028, 0x2029: row += "↵"
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: row.unicodeScalars.append(scalar)
      }
    }
    return row
  }

  /// A changed passage in one row: where all of it is invisible, the names of its characters.
  static func passage(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard !scalars.isEmpty, scalars.allSatisfy(isInvisible) else { return oneRow(text) }
    return scalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
    }.joined()
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0xA0, 0xAD, 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x206F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  /// Rows of at most `width` columns, broken at spaces; later rows begin with `indent` spaces.
  static func wrapped(_ text: String, width: Int, indent: Int) -> String {
    var rows: [String] = []
    var row = ""
    var used = 0
    for word in oneRow(text).split(separator: " ") {
      let columns = self.width(String(word))
      if used > 0, used + 1 + columns > width - indent {
        rows.append(row)
        row = ""
        used = 0
      }
      row += used > 0 ? " " + word : String(word)
      used += used > 0 ? columns + 1 : columns
    }
    rows.append(row)
    return rows.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
