// The original that a story was translated from, as a companion to the story.

package import StetText

/// Text, line by line, or the units of XLIFF or TMX.
package struct Original: Sendable {
  /// One line of the original, and its translation where the file has it.
  private struct Line {
    let text: [UInt8]
    var translation: [UInt8]?
  }

  private let whole: Prose
  private let lines: [Line]
  private let isBilingual: Bool
  /// The language of the original, where its file tells.
  package let language: String?

  /// - Parameter bytes: a file of any encoding.
  package init(_ bytes: [UInt8], of reader: DocumentReader) throws(ReadingError) {
    try DocumentReader.check(count: bytes.count)
    let text = try DecodedText.decode(bytes, given: nil)
    let format = Format.detect(text.utf8, name: nil)
    isBilingual = format == .xliff || format == .tmx
    guard isBilingual else {
      let prose = PlainText.document(text).prose
      whole = prose
      lines = Self.lines(of: prose.utf8).map { Line(text: Array(prose.utf8[$0])) }
      language = nil
      return
    }
    let reading = try BilingualReader.read(text.utf8)
    let originals = reading.companion ?? []
    whole = Prose(originals)
    let translations = Self.lines(of: reading.text).map { Array(reading.text[$0]) }
    // Empty originals count as well: both sides are two lines apart.
    let texts = originals.split(separator: 0x0A, omittingEmptySubsequences: false)
    let units = stride(from: 0, to: texts.count, by: 2).map { Array(texts[$0]) }
    lines = zip(units, translations).map { Line(text: $0, translation: $1) }
    language = reading.sourceLanguage
  }

  /// The original with its lines beside those of a document: as they come where both are plain
  /// text; by the translation where the file has it; else those with something in them in turn.
  package func prose(beside document: Document) -> Prose {
    if !isBilingual, document.decoded == nil { return whole }
    let text = document.prose.utf8
    let own = Self.lines(of: text)
    var known: [[UInt8]: [UInt8]] = [:]
    for line in lines { if let found = line.translation { known[found] = line.text } }
    let found = own.map { known[Array(text[$0])] }
    let isInTurn = !found.contains { $0 != nil } && lines.count == own.count
    guard isInTurn || found.contains(where: { $0 != nil }) else { return whole }
    return Prose(Self.laid(isInTurn ? lines.map { $0.text } : found, at: own, text))
  }

  /// Lines put where the lines of a text stand.
  private static func laid(
    _ lines: [[UInt8]?], at places: [Range<Int>], _ text: [UInt8]
  ) -> [UInt8] {
    var result: [UInt8] = []
    var done = 0
    for (line, place) in zip(lines, places) {
      for index in done..<place.lowerBound where text[index] == 0x0A { result.append(0x0A) }
      done = place.upperBound
      result += line ?? []
    }
    return result
  }

  /// The lines that have something in them.
  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var reader = LineReader(text)
    while let line = reader.next() {
      if !text[line].allSatisfy(RunBuilder.isSpace) { found.append(line) }
    }
    return found
  }
}
