// Turns the chosen roles into marks that know their partners, and into quotations.

internal import StetText

struct MarkPairing {
  private let sites: [MarkSite]
  private let zones: MarkZones
  private var partner: [Int32]
  private(set) var marks: [Mark] = []
  private(set) var quotations: [Quotation] = []
  /// Open quotations, outermost first: the mark that opened each.
  private var stack: [Int] = []
  /// Marks that open the outermost quotation again at later paragraphs.
  private var resumed: [Int] = []
  /// Marks that seemed to open a quotation and close one, on the wrong side of their space.
  private var turned: Set<Int> = []
  /// Where the last mark that opens or closes a quotation ends.
  private var lastEnd: UInt32 = 0

  init(_ sites: [MarkSite], _ zones: MarkZones) {
    self.sites = sites
    self.zones = zones
    partner = Array(repeating: -1, count: sites.count)
    marks.reserveCapacity(sites.count)
  }

  mutating func run(_ choices: [MarkSearch.Choice], _ breaks: [MarkState]) {
    for (index, choice) in choices.enumerated() {
      if sites[index].breaks > 0, breaks[index].depth == 0 { giveUpAll() }
      take(choice, at: index)
    }
    giveUpAll()
    for (index, choice) in choices.enumerated() {
      marks.append(
        Mark(
          range: sites[index].range, glyph: sites[index].glyph,
          role: turned.contains(index) ? .closing : role(of: choice.action, at: index),
          level: level(of: choice),
          partner: partner[index] < 0 ? nil : partner[index]))
    }
    quotations.sort {
      ($0.range.lower, $1.range.upper) < ($1.range.lower, $0.range.upper)
    }
  }

  // MARK: Roles

  private func role(of action: MarkSearch.Action, at index: Int) -> Mark.Role {
    let isDouble = sites[index].glyph.isDouble
    switch action {
    case .open, .resume, .reopen: return .opening
    case .close, .closeOver, .orphan: return .closing
    case .apostrophe: return isDouble ? .gershayim : .apostrophe
    case .prime: return isDouble ? .doublePrime : .prime
    case .pass:
      let site = sites[index]
      let isLetter =
        site.flags.contains(.isSettled) && site.flags.contains(.inWord) && !site.glyph.isDouble
        || site.glyph.isLetterSign
      return isLetter ? .transliteration : .other
    case .drop: return .other
    }
  }

  private func level(of choice: MarkSearch.Choice) -> UInt8 {
    switch choice.action {
    case .open, .resume, .reopen: choice.state.depth
    case .close, .closeOver, .orphan: choice.state.depth + 1
    default: 0
    }
  }

  // MARK: Pairs

  private mutating func take(_ choice: MarkSearch.Choice, at index: Int) {
    switch choice.action {
    case .open: stack.append(index)
    case .resume: resumed.append(index)
    case .reopen:
      giveUpLast(before: sites[index].lower)
      stack.append(index)
    case .close: close(at: index, level: choice.state.depth + 1)
    case .closeOver:
      giveUpLast(before: sites[index].lower)
      close(at: index, level: choice.state.depth + 1)
    case .orphan:
      let place = zones.start(before: sites[index].range, after: lastEnd)
      quotations.append(
        Quotation(
          range: TextRange(place.lower, sites[index].range.upper), opening: nil,
          closing: Int32(index), level: choice.state.depth + 1, place: place))
    case .pass, .apostrophe, .prime, .drop: return
    }
    lastEnd = sites[index].range.upper
  }

  private mutating func close(at index: Int, level: UInt8) {
    guard let opening = stack.popLast() else {
      // It was open before the text began.
      append(from: nil, to: index, level: level)
      return
    }
    partner[opening] = Int32(index)
    partner[index] = Int32(opening)
    append(from: opening, to: index, level: level)
  }

  /// One quotation, or one for each of the paragraphs that it runs over.
  private mutating func append(from opening: Int?, to closing: Int, level: UInt8) {
    let lower = opening.map { sites[$0].lower } ?? zones.textStart
    let upper = sites[closing].range.upper
    let pieces = zones.pieces(of: TextRange(lower, upper))
    var next = 0
    for (number, piece) in pieces.enumerated() {
      let isFirst = number == 0
      let isLast = number + 1 == pieces.count
      while next < resumed.count, sites[resumed[next]].lower < piece.lower { next += 1 }
      let isResumed = next < resumed.count && sites[resumed[next]].lower == piece.lower
      let resuming = isFirst || !isResumed ? nil : resumed[next]
      quotations.append(
        Quotation(
          range: piece, opening: (isFirst ? opening : resuming).map { Int32($0) },
          closing: isLast ? Int32(closing) : nil, level: level,
          isContinued: pieces.count > 1 || opening == nil,
          place: opening == nil && isLast
            ? zones.start(before: sites[closing].range, after: lastEnd) : nil))
    }
    if stack.isEmpty {
      for index in resumed { partner[index] = Int32(closing) }
      resumed.removeAll(keepingCapacity: true)
    }
  }

  private mutating func giveUpAll() {
    while !stack.isEmpty { giveUpLast() }
    for index in resumed { append(unclosed: index, before: .max, level: 1) }
    resumed.removeAll(keepingCapacity: true)
  }

  /// The innermost open quotation has no end: it is held to end where its words most likely do.
  private mutating func giveUpLast(before limit: UInt32 = .max) {
    guard let opening = stack.popLast() else { return }
    append(unclosed: opening, before: limit, level: UInt8(stack.count + 1))
  }

  private mutating func append(unclosed opening: Int, before limit: UInt32, level: UInt8) {
    let mark = sites[opening].range
    if zones.isMisplacedClosing(mark) {
      turned.insert(opening)
      quotations.append(
        Quotation(
          range: TextRange(
            zones.start(before: mark, after: lastClosed(before: opening)).lower, mark.upper),
          opening: nil, closing: Int32(opening), level: level, isContinued: true))
      return
    }
    let place = zones.end(
      after: mark, before: min(limit, zones.paragraph(at: mark.lower).range.upper),
      since: lastClosed(before: opening))
    quotations.append(
      Quotation(
        range: TextRange(mark.lower, max(mark.upper, place.upper)), opening: Int32(opening),
        closing: nil, level: level, place: place))
  }

  /// Where the last of the few marks before it that closes a quotation ends; 0 for none.
  private func lastClosed(before index: Int) -> UInt32 {
    for other in stride(from: index - 1, through: max(0, index - 6), by: -1)
    where partner[other] >= 0 && partner[other] < other {
      return sites[other].range.upper
    }
    return 0
  }
}
