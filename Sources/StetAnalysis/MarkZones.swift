// Where a quotation that lacks a mark most likely begins or ends.

internal import StetLexicons
internal import StetText

struct MarkZones {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let classes: [WordClass]
  private let paragraphs: [Segment]
  private let sentences: [Segment]

  init(
    _ bytes: [UInt8], _ tokens: [Token], _ classes: [WordClass], paragraphs: [Segment],
    sentences: [Segment]
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.classes = classes
    self.paragraphs = paragraphs
    self.sentences = sentences
  }

  /// How many tokens the writer's own words are looked for: open marks without end must not cost a
  /// look over the whole paragraph each.
  private static let reach = 120

  var textStart: UInt32 { paragraphs.first?.range.lower ?? 0 }

  /// The range, cut at the ends of paragraphs.
  func pieces(of range: TextRange) -> [TextRange] {
    var index = Segment.index(in: paragraphs, of: range.lower)
    var pieces: [TextRange] = []
    while index < paragraphs.count, paragraphs[index].range.lower < range.upper {
      let lower = max(range.lower, paragraphs[index].range.lower)
      let upper = min(range.upper, paragraphs[index].range.upper)
      if lower < upper { pieces.append(TextRange(lower, upper)) }
      index += 1
    }
    return pieces.isEmpty ? [range] : pieces
  }

  /// Where words opened by the mark end: before the writer goes on, else with the sentence where
  /// only part of it is quoted, else with the paragraph.
  func end(after mark: TextRange) -> UInt32 {
    let paragraph = paragraphs[Segment.index(in: paragraphs, of: mark.lower)]
    let sentence = sentences[Segment.index(in: sentences, of: mark.lower)]
    if let resumption = resumption(after: mark, before: paragraph.range.upper) { return resumption }
    let isWhole = mark.lower == sentence.range.lower
    return max(mark.upper, isWhole ? paragraph.range.upper : sentence.range.upper)
  }

  /// Where words closed by the mark begin: with the sentence.
  func start(before mark: TextRange) -> UInt32 {
    let sentence = sentences[Segment.index(in: sentences, of: mark.lower)]
    let paragraph = paragraphs[Segment.index(in: paragraphs, of: mark.lower)]
    let start = max(sentence.range.lower, paragraph.range.lower)
    return start < mark.lower ? start : min(paragraph.range.lower, mark.lower)
  }

  /// The end of the comma after which the writer speaks again: `, he said`, `, stressing that`.
  private func resumption(after mark: TextRange, before end: UInt32) -> UInt32? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].lower < mark.upper { low = middle + 1 } else { high = middle }
    }
    var index = low
    while index < tokens.count, tokens[index].lower < end, index < low + Self.reach {
      if tokens[index].kind == .punctuation, bytes[Int(tokens[index].lower)] == 0x2C,
        MarkAttribution.begins(at: index + 1, tokens, classes, bytes, before: end)
      {
        return tokens[index].upper
      }
      index += 1
    }
    return nil
  }
}
