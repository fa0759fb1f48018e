// Quotations that lack a mark: what the rules on opening and closing marks share.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

/// A quotation of which one mark is missing.
struct MissingMark {
  let quotation: Quotation
  /// The mark that is there.
  let mark: Mark
  /// Where the other belongs.
  let place: MarkPlace
  /// The only mark of its paragraph without a partner.
  let isAlone: Bool
  /// A quotation before it was opened and not closed: the two may be one.
  let followsOpen: Bool
  /// The next paragraph begins with quoted words, or a later one ends them: it may well run on.
  let mayRunOn: Bool
  /// It stands in the first paragraph of the text.
  let isFirst: Bool
  /// Several sentences stand between the two places: a text is seldom cut out of the midst of
  /// those.
  let isLong: Bool

  /// How many a story may have and be told of each.
  private static let most = 1000

  /// Quotations that have an opening (or a closing) mark only and are no part of a longer one.
  static func all(withOpening: Bool, in analysis: Analysis) -> [MissingMark] {
    let lone = analysis.quotations.filter {
      ($0.opening != nil) != ($0.closing != nil) && $0.place != nil
    }
    // So many in one story are no quotations: a table, a toy, a text in ruins.
    guard !lone.isEmpty, lone.count <= most else { return [] }
    let paragraphs = lone.map { analysis.paragraph(at: markOffset($0, analysis)) }
    let lastClosed = lone.lastIndex { $0.closing != nil } ?? -1
    var found: [MissingMark] = []
    var hasOpen = false
    for (index, quotation) in lone.enumerated() {
      let isOpening = quotation.opening != nil
      defer { hasOpen = hasOpen || isOpening }
      // A mark too many is for another rule.
      guard isOpening == withOpening, quotation.level == 1, !isStray(quotation, analysis),
        let place = quotation.place,
        let mark = (quotation.opening ?? quotation.closing).map({ analysis.marks[Int($0)] })
      else { continue }
      let paragraph = paragraphs[index]
      found.append(
        MissingMark(
          quotation: quotation, mark: mark, place: place,
          isAlone: (index == 0 || paragraphs[index - 1] != paragraph)
            && (index + 1 == lone.count || paragraphs[index + 1] != paragraph),
          followsOpen: hasOpen,
          mayRunOn: lastClosed > index || opensQuoted(paragraph + 1, analysis),
          isFirst: paragraph == 0,
          isLong: analysis.sentence(at: mark.range.lower) > analysis.sentence(at: place.lower)))
    }
    return found
  }

  private static func isStray(_ quotation: Quotation, _ analysis: Analysis) -> Bool {
    analysis.isStray(Int(quotation.opening ?? quotation.closing ?? 0))
  }

  private static func markOffset(_ quotation: Quotation, _ analysis: Analysis) -> UInt32 {
    let index = quotation.opening ?? quotation.closing ?? 0
    return analysis.marks[Int(index)].range.lower
  }

  /// Whether the paragraph begins with an opening mark.
  private static func opensQuoted(_ paragraph: Int, _ analysis: Analysis) -> Bool {
    guard paragraph < analysis.paragraphs.count else { return false }
    let start = analysis.paragraphs[paragraph].range.lower
    return analysis.mark(at: start)?.role == .opening
  }

  /// A text that may have been cut inside the quotation is no fault; but one of a single paragraph
  /// is as likely whole, which is said without much confidence.
  func isToBeTold(_ analysis: Analysis) -> Bool {
    !place.mayRunPast || analysis.paragraphs.count == 1 && !isCut
  }

  /// The text begins in the middle of a sentence.
  private var isCut: Bool { place.evidence == .none && mark.role == .closing }

  /// What to write at the other end, at `offset`: the mark, and in French the space inside it.
  func otherEnd(at offset: UInt32, _ analysis: Analysis) -> String {
    let family = analysis.markStyle.family
    let pair = mark.glyph.isDouble ? family.double : family.single
    let glyph = mark.role == .opening ? pair.close : pair.open
    guard family.isSpaced, glyph.isGuillemet else { return glyph.text }
    let bytes = analysis.prose.utf8
    if mark.role == .opening {
      let isThere = MarkSpace.length(endingAt: Int(offset), bytes) > 0
      return isThere ? glyph.text : "\u{A0}" + glyph.text
    }
    return MarkSpace.length(at: Int(offset), bytes) > 0 ? glyph.text : glyph.text + "\u{A0}"
  }
}

extension Analysis {
  /// The mark that begins at `offset`.
  func mark(at offset: UInt32) -> Mark? {
    let low = marks.partitionPoint { $0.range.lower < offset }
    return low < marks.count && marks[low].range.lower == offset ? marks[low] : nil
  }

  /// Whether commas and stops stand inside closing marks: as the style wants, as the story has it
  /// for the most part, or as the language does.
  var setsSignsInside: Bool {
    if let order = settings.style["quotation-order"] { return order == "us" }
    var inside = 0
    var outside = 0
    for mark in marks where mark.role == .closing && mark.partner != nil {
      let lower = Int(mark.range.lower)
      let upper = Int(mark.range.upper)
      if lower > 0, Self.isSign(prose.utf8[lower - 1]) { inside += 1 }
      if upper < prose.utf8.count, Self.isSign(prose.utf8[upper]) { outside += 1 }
    }
    if inside != outside { return inside > outside }
    return isIn("en") && settings.language != "en-GB"
  }

  /// Languages that set a stop outside the closing mark even where all of the sentence is quoted.
  var setsStopsOutside: Bool {
    let primary = settings.language.prefix { $0 != "-" && $0 != "_" }
    return ["ru", "uk", "be", "es", "it", "pt", "he", "ar", "fa"].contains(primary)
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x2E }
}

extension MarkPlace.Evidence {
  /// What an editor is told.
  var shown: String {
    switch self {
    case .speech: "the speaker is named there"
    case .introduction: "the writer leads up to it there"
    case .paragraph: "the whole paragraph is the speaker’s"
    case .sentence: "a sentence begins or ends there"
    case .fragment: "the writer’s sentence ends there"
    case .phrase: "capitals make one title or name of the words"
    case .none: "no mark answers it"
    }
  }
}
