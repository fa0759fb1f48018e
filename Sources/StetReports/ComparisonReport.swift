// How a comparison of two names is shown: as text for a person, or as JSON.

package import StetNames

/// Writes a comparison with its reasons.
package enum ComparisonReport {
  package static func text(_ result: NameComparison) -> String {
    let verdict = result.probability < 0.5 ? "rather two names" : "one name"
    let language = result.sourceLanguage.map { ", read as \($0)" } ?? ""
    var text = "\(percent(result.probability))  \(verdict)\(language)\n\n"
    text += table(
      result.parts.map { part in
        let isPaired = part.a != nil && part.b != nil
        let note = part.isMoved ? ", in another place" : ""
        return [
          isPaired ? percent(part.probability) : "     ", part.a ?? "—", part.b ?? "—",
          part.kind + note, part.source.map { "← " + $0 } ?? "",
        ]
      })
    let rows = result.letters + result.parts.flatMap(\.letters)
    if rows.contains(where: { $0.a.lowercased() != $0.b.lowercased() }) {
      text += "\n" + table(joined(rows).map(row))
    }
    if !result.reasons.isEmpty { text += "\n" }
    for reason in result.reasons {
      text += (reason.speaksFor ? "for      " : "against  ") + reason.text + "\n"
    }
    return text
  }

  /// Letters written alike one after another, as one.
  private static func joined(_ letters: [NameComparison.Letter]) -> [NameComparison.Letter] {
    var rows: [NameComparison.Letter] = []
    for letter in letters where !(letter.a.isEmpty && letter.b.isEmpty) {
      if let last = rows.last, last.a.lowercased() == last.b.lowercased(),
        letter.a.lowercased() == letter.b.lowercased()
      {
        rows[rows.count - 1] = .init(
          a: last.a + letter.a, b: last.b + letter.b,
          source: (last.source ?? "") + (letter.source ?? ""),
          factor: last.factor * letter.factor)
      } else {
        rows.append(letter)
      }
    }
    return rows
  }

  private static func row(_ letter: NameComparison.Letter) -> [String] {
    let (a, b) = (letter.a.isEmpty ? "–" : letter.a, letter.b.isEmpty ? "–" : letter.b)
    guard let source = letter.source else { return ["     ", a, "~", b] }
    return ["     ", a, "←", source.isEmpty ? "–" : source, "→", b]
  }

  /// Columns of equal width, two spaces apart.
  private static func table(_ rows: [[String]]) -> String {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return rows.map { row in
      let line = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  private static func percent(_ share: Double) -> String {
    let number = String(Int(share * 100 + 1e-9))
    return String(repeating: " ", count: max(0, 3 - number.count)) + number + " %"
  }

  package static func json(_ result: NameComparison, _ a: String, _ b: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", "stet.comparison/1")
      json.field("a", a)
      json.field("b", b)
      if let language = result.sourceLanguage { json.field("sourceLanguage", language) }
      json.field("probability", result.probability)
      json.key("parts")
      json.array { json in
        for part in result.parts { write(part, to: &json) }
      }
      if !result.letters.isEmpty { write(result.letters, to: &json) }
      json.key("reasons")
      json.array { json in
        for reason in result.reasons {
          json.object { json in
            json.field("for", reason.speaksFor)
            json.field("text", reason.text)
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }

  private static func write(_ part: NameComparison.Part, to json: inout JSONWriter) {
    json.object { json in
      if let a = part.a { json.field("a", a) }
      if let b = part.b { json.field("b", b) }
      json.field("kind", part.kind)
      guard part.a != nil, part.b != nil else { return }
      json.field("probability", part.probability)
      if part.isMoved { json.field("moved", true) }
      if let source = part.source { json.field("source", source) }
      if !part.letters.isEmpty { write(part.letters, to: &json) }
    }
  }

  private static func write(_ letters: [NameComparison.Letter], to json: inout JSONWriter) {
    json.key("letters")
    json.array { json in
      for letter in letters {
        json.object { json in
          json.field("a", letter.a)
          json.field("b", letter.b)
          if let source = letter.source { json.field("source", source) }
          json.field("factor", letter.factor)
        }
      }
    }
  }
}
