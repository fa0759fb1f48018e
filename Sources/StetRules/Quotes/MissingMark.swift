// Quotations that lack a mark: what the rules on opening and closing marks share.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

/// A quotation of which one mark is missing.
struct MissingMark {
  let analysis: Analysis
  let quotation: Quotation
  /// The mark that is there.
  let mark: Mark

  /// Quotations that have an opening (or a closing) mark only and are no part of a longer one.
  static func all(withOpening: Bool, in analysis: Analysis) -> [MissingMark] {
    analysis.quotations.compactMap { quotation in
      // A text that begins inside a quotation looks like one whose first mark was lost.
      guard !quotation.isContinued || !withOpening, quotation.level == 1,
        (quotation.opening != nil) != (quotation.closing != nil),
        let index = withOpening ? quotation.opening : quotation.closing
      else { return nil }
      return MissingMark(
        analysis: analysis, quotation: quotation, mark: analysis.marks[Int(index)])
    }
  }

  var paragraph: Segment { analysis.paragraphs[analysis.paragraph(at: mark.range.lower)] }
  var sentence: Segment { analysis.sentences[analysis.sentence(at: mark.range.lower)] }

  /// The glyph for the other end.
  var otherGlyph: MarkGlyph {
    let style = analysis.markStyle
    let pair = mark.glyph.isDouble ? style.family.double : style.family.single
    return mark.role == .opening ? pair.close : pair.open
  }

  /// Whether it is the only mark of its paragraph without a partner.
  var isAlone: Bool {
    let range = paragraph.range
    return analysis.marks.count {
      range.contains($0.range) && $0.partner == nil && ($0.role == .opening || $0.role == .closing)
    } == 1
  }

  /// Whether the mark is the first thing of its paragraph.
  var opensParagraph: Bool { mark.range.lower == paragraph.range.lower }

  /// Whether the next paragraph goes on in quotation marks.
  var nextParagraphIsQuoted: Bool {
    let next = analysis.paragraph(at: mark.range.lower) + 1
    guard next < analysis.paragraphs.count else { return false }
    let start = analysis.paragraphs[next].range.lower
    return analysis.marks.contains { $0.range.lower == start && $0.role == .opening }
  }

  /// Whether a later paragraph has a closing mark without an opening one, so that the quotation
  /// may well run on.
  var mayRunOn: Bool {
    nextParagraphIsQuoted
      || analysis.quotations.contains {
        $0.opening == nil && $0.closing != nil && $0.range.lower > mark.range.lower
      }
  }
}
