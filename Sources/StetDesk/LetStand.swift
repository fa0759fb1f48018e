// Comments that ask Stet to leave a line as it is, put where they do no harm.

package import Stet
package import StetReports
internal import StetText

package struct LetStand {
  private let desk: Desk
  private let report: Report
  /// The story's name, which may tell its format.
  private let name: String
  private var bytes: [UInt8] { report.document.bytes }

  package init(_ report: Report, name: String, desk: Desk) {
    self.report = report
    self.name = name
    self.desk = desk
  }

  /// What is to be put into the text so that the line of a finding stands; nil where its format has
  /// no comments, or none that fits there.
  ///
  /// - Parameter rules: the rules that are to leave the line alone.
  package func changes(for finding: Finding, rules: [String]) -> [FileChange]? {
    let document = report.document
    // Two bytes a unit: comments are written as bytes here.
    guard document.package == nil, !document.encoding.hasPrefix("UTF-16"),
      !document.encoding.hasPrefix("UTF-32")
    else { return nil }
    let words = Int(finding.range.lower)..<Int(finding.range.upper)
    let line = line(at: words.lowerBound)
    guard words.upperBound <= line.upperBound else { return nil }
    let list = rules.joined(separator: ", ")
    switch document.format {
    case "text": return lineComments(list, around: line)
    case "markdown", "html", "xml", "nitf", "newsml", "rss", "xliff", "tmx":
      return inlineComment(list, words, line).map { [$0] }
    default: return nil
    }
  }

  // MARK: Lines

  /// The bytes of the line that holds an offset, without its end.
  private func line(at offset: Int) -> Range<Int> {
    var start = min(offset, bytes.count)
    while start > 0, !isEnd(start - 1) { start -= 1 }
    var end = start
    while end < bytes.count, !isEnd(end) { end += 1 }
    return start..<end
  }

  private func isEnd(_ at: Int) -> Bool { bytes[at] == 0x0A || bytes[at] == 0x0D }

  private func line(before line: Range<Int>) -> Range<Int>? {
    guard line.lowerBound > 0 else { return nil }
    let isPair = line.lowerBound > 1 && bytes[..<line.lowerBound].suffix(2) == [0x0D, 0x0A]
    return self.line(at: line.lowerBound - (isPair ? 2 : 1))
  }

  private func line(after line: Range<Int>) -> Range<Int>? {
    guard line.upperBound < bytes.count else { return nil }
    let isPair = bytes[line.upperBound...].starts(with: [0x0D, 0x0A])
    return self.line(at: line.upperBound + (isPair ? 2 : 1))
  }

  private func isBlank(_ line: Range<Int>?) -> Bool {
    line.map { bytes[$0].allSatisfy { $0 == 0x20 || $0 == 0x09 } } ?? true
  }

  // MARK: Plain text

  /// A line before the line, or lines around the paragraph it belongs to.
  private func lineComments(_ rules: String, around line: Range<Int>) -> [FileChange] {
    let ending = report.document.lineEnding == .crlf ? "\r\n" : "\n"
    let above = self.line(before: line)
    // A comment that lets this line stand already can speak of more rules.
    if let above, bytes[above].starts(with: "// stet:off-line ".utf8) {
      return [insertion(", \(rules)", at: above.upperBound)]
    }
    if isBlank(above), isBlank(self.line(after: line)) {
      return [insertion("// stet:off-line \(rules)\(ending)", at: line.lowerBound)]
    }
    var start = line
    while let above = self.line(before: start), !isBlank(above) { start = above }
    var end = line
    while let below = self.line(after: end), !isBlank(below) { end = below }
    return [
      insertion("// stet:off \(rules)\(ending)", at: start.lowerBound),
      insertion("\(ending)// stet:on \(rules)", at: end.upperBound),
    ]
  }

  // MARK: Markup

  /// A comment at the end of the line, or right behind the words.
  private func inlineComment(
    _ rules: String, _ words: Range<Int>, _ line: Range<Int>
  ) -> FileChange? {
    var end = line.upperBound
    // Spaces and a backslash there may break the line.
    while end > line.lowerBound, [0x20, 0x09, 0x5C].contains(bytes[end - 1]) { end -= 1 }
    let comment = " <!-- stet:off-line \(rules) -->"
    let isMarkdown = report.document.format == "markdown"
    for place in [end, words.upperBound] where place >= words.upperBound {
      guard isMarkdown || isContent(bytes[..<place]) else { continue }
      // A comment in its place leaves the prose as it is; one inside of code or an address is none.
      var changed = bytes
      changed.insert(contentsOf: comment.utf8, at: place)
      guard let again = try? desk.document(changed, path: name),
        again.prose.utf8 == report.document.prose.utf8
      else { continue }
      return insertion(comment, at: place)
    }
    return nil
  }

  /// Whether what follows is content of an element in which comments are comments.
  private func isContent(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let mark = bytes.lastIndex(where: { $0 == 0x3C || $0 == 0x3E }) else { return true }
    guard bytes[mark] == 0x3E, let tag = bytes[..<mark].lastIndex(of: 0x3C) else { return false }
    let name = bytes[(tag + 1)..<mark].prefix { (0x61...0x7A).contains($0 | 0x20) }
    return switch String(decoding: name, as: UTF8.self).lowercased() {
    case "title", "textarea", "script", "style": false
    default: true
    }
  }

  private func insertion(_ text: String, at place: Int) -> FileChange {
    FileChange(range: SourceRange(UInt32(place), UInt32(place)), text: text)
  }
}
