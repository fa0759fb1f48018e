// Whether commas and stops stand inside or outside a closing mark.

internal import StetAnalysis
internal import StetLexicons
internal import StetText

extension Rule {
  /// ”. where the style wants .”
  static let punctuationOrder = Rule(
    "quotes/punctuation-order",
    fault: "A comma or stop stands on the side of a closing mark that the style does not use.",
    why: """
      American styles set commas and stops inside a closing mark; British ones where the sense puts \
      them, which is outside where only some words of the writer’s sentence are quoted. A style \
      decides (`quotation-order`: `us`, `logical`); without one, the story’s own habit is followed \
      where it is clear, and only suggested. Titles of files, addresses and other strings that must \
      be copied letter by letter are left.
      """,
    stratum: .quotes,
    examples: [
      .fixes("He called it “a trap”.", to: "He called it “a trap.”", style: "ap"),
      .fixes(
        "He called it “a trap”, and left.", to: "He called it “a trap,” and left.", style: "ap"),
      .fixes(
        "He said: “They call it ‘a trap’”.", to: "He said: “They call it ‘a trap.’”", style: "ap"),
      .suggests(
        "“No,” he said. “Never,” she said. “Why,” he asked. He called it “a trap”.",
        to: "“No,” he said. “Never,” she said. “Why,” he asked. He called it “a trap.”"),
      .leaves("He called it “a trap”."),
      .leaves("He called it “a trap”.", style: "guardian"),
      .fixes("He called it “a trap.”", to: "He called it “a trap”.", style: "guardian"),
      .fixes(
        "He called it “a trap,” and left.", to: "He called it “a trap”, and left.", style: "bbc"),
      .suggests(
        "It was “calm”. She felt “safe”, if “tired”. He called it “a poor trap.”",
        to: "It was “calm”. She felt “safe”, if “tired”. He called it “a poor trap”."),
      .leaves("“We are ready,” he said. She said: “We wait.”", style: "guardian"),
      .leaves("He said “they came. They saw.”", style: "guardian"),
      .leaves("He said that “All is lost.”", style: "guardian"),
      .leaves("He called it “a trap of the U.S.”", style: "guardian"),
      .leaves("He wrote, “it rains.”", style: "guardian"),
      .leaves("Did he say “why?”. He did.", style: "ap"),
      .leaves("Save it as “desk@example.org”.", style: "ap"),
      .leaves("The file “notes.txt”, he said, is lost.", style: "ap"),
      .leaves("He called it “a trap”; she did not. “Track 1.5 talks,” he said.", style: "ap"),
    ]
  ) { analysis, findings in
    guard analysis.isIn("en") else { return }
    let places = ClosingPlace.all(in: analysis)
    guard let order = Order(wanted: analysis.settings.style["quotation-order"], places) else {
      return
    }
    for place in places where place.mayMove && place.isInside != order.isInside {
      let sign = analysis.string(place.sign)
      findings.report(
        "“\(sign)” stands \(place.isInside ? "inside" : "outside") the closing mark",
        at: place.range, because: order.because,
        replace: order.isInside ? sign + place.closing : place.closing + sign,
        applicability: order.isWanted ? .safe : .suggested,
        confidence: order.isWanted ? 0.99 : 0.8)
    }
  }
}

/// Where commas and stops are to stand.
private struct Order {
  let isInside: Bool
  /// The style asks for it; else it is the story’s own habit.
  let isWanted: Bool
  let because: Because

  /// Nil where the style says nothing and the story has no clear habit.
  init?(wanted: String?, _ places: [ClosingPlace]) {
    isWanted = wanted != nil
    if let wanted {
      guard wanted == "us" || wanted == "logical" else { return nil }
      isInside = wanted == "us"
      because = Because("style", "quotation-order: \(wanted)")
      return
    }
    let inside = places.count { $0.isInside }
    let outside = places.count - inside
    guard max(inside, outside) >= 3, max(inside, outside) >= 3 * min(inside, outside) else {
      return nil
    }
    isInside = inside > outside
    because = Because(
      "count",
      "\(max(inside, outside)) of \(places.count) stand \(isInside ? "inside" : "outside") "
        + "in this story")
  }
}

/// A closing mark with a comma or stop beside it.
private struct ClosingPlace {
  /// The marks that close there: one, or two where an inner quotation ends as well.
  let marks: TextRange
  let sign: TextRange
  /// The marks as the story is to have them: two rules can't both replace them.
  let closing: String
  let isInside: Bool
  let mayMove: Bool

  var range: TextRange { TextRange(min(marks.lower, sign.lower), max(marks.upper, sign.upper)) }

  static func all(in analysis: Analysis) -> [ClosingPlace] {
    let bytes = analysis.prose.utf8
    var places: [ClosingPlace] = []
    var index = 0
    while index < analysis.marks.count {
      defer { index += 1 }
      let first = analysis.marks[index]
      guard first.role == .closing, first.partner != nil else { continue }
      var last = first
      var closing = analysis.shownGlyph(index)
      let lower = first.range.lower - space(before: first, closing, bytes)
      if index + 1 < analysis.marks.count, analysis.marks[index + 1].role == .closing,
        analysis.marks[index + 1].range.lower == first.range.upper
      {
        index += 1
        last = analysis.marks[index]
        closing += analysis.shownGlyph(index)
      }
      let marks = TextRange(lower, last.range.upper)
      let opening = last.range == first.range ? first.partner.map(Int.init) : nil
      if let place = place(marks, opening, closing, bytes, analysis) { places.append(place) }
    }
    return places
  }

  /// The length of the no-break space that goes with a guillemet which is to become another mark.
  private static func space(before mark: Mark, _ closing: String, _ bytes: [UInt8]) -> UInt32 {
    guard mark.glyph.isGuillemet, MarkGlyph(first: closing)?.isGuillemet == false else { return 0 }
    let space = MarkSpace.length(endingAt: Int(mark.range.lower), bytes)
    return space > 1 ? UInt32(space) : 0
  }

  private static func place(
    _ marks: TextRange, _ opening: Int?, _ closing: String, _ bytes: [UInt8], _ analysis: Analysis
  ) -> ClosingPlace? {
    let lower = Int(marks.lower)
    let upper = Int(marks.upper)
    guard lower > 0 else { return nil }
    if isSign(bytes[lower - 1]), !(lower > 1 && bytes[lower - 2] == 0x2E) {
      return ClosingPlace(
        marks: marks, sign: TextRange(lower - 1, lower), closing: closing, isInside: true,
        mayMove: opening.map { isFragment(from: $0, to: marks.lower - 1, analysis) } ?? false)
    }
    guard upper < bytes.count, isSign(bytes[upper]),
      upper + 1 == bytes.count || !isWordOrSign(bytes[upper + 1])
    else { return nil }
    let before = analysis.token(at: marks.lower) - 1
    let word = analysis.token(before)
    return ClosingPlace(
      marks: marks, sign: TextRange(upper, upper + 1), closing: closing, isInside: false,
      mayMove: word.map { $0.kind == .word || $0.kind == .number || $0.kind == .clitic } ?? false
        && !endsFileName(before, analysis))
  }

  /// Whether the words between an opening mark and a comma or stop are part of the writer’s
  /// sentence: it runs up to them without a sign, they begin small, and no sentence ends in them.
  private static func isFragment(
    from opening: Int, to upper: UInt32, _ analysis: Analysis
  ) -> Bool {
    let mark = analysis.marks[opening].range
    let first = analysis.token(at: mark.upper)
    let last = analysis.token(at: upper) - 1
    let before = analysis.token(at: mark.lower) - 1
    guard before >= 0, first <= last,
      analysis.sentence(at: mark.upper) == analysis.sentence(at: upper),
      analysis.tokens[before].isWord, !analysis.classes[before].contains(.speech),
      analysis.tokens[first].isWord, !analysis.tokens[first].isCapitalised,
      analysis.tokens[last].isWord, !analysis.tokens[last].isCapitalised,
      analysis.tokens[last].range.count > 2
    else { return false }
    return !(first...last).contains { isEnd(analysis.sign($0)) }
  }

  private static func isEnd(_ sign: UInt32) -> Bool {
    sign == 0x2E || sign == 0x21 || sign == 0x3F || sign == 0x2026
  }

  /// `notes.txt`: a comma inside the marks would become part of it.
  private static func endsFileName(_ index: Int, _ analysis: Analysis) -> Bool {
    guard let word = analysis.token(index), word.isGlued, index > 1 else { return false }
    return analysis.sign(index - 1) == 0x2E && analysis.tokens[index - 1].isGlued
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x2E }

  private static func isWordOrSign(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (byte | 0x20) &- 0x61 < 26 || isSign(byte)
  }
}
