// The cheapest reading of all marks of a story together.

/// A Viterbi search over the open quotations at each mark and at each end of a paragraph: linear
/// in the marks, eight states wide. Choices are settled every few thousand marks, so that memory
/// for the search does not grow with the story.
struct MarkSearch {
  enum Action: UInt8 {
    case pass, open, resume, close, closeOver, orphan, reopen, apostrophe, prime, drop
  }

  /// What was chosen at a step, and the state after it.
  struct Choice {
    var action: Action
    var state: MarkState
  }

  /// A mark, or the end of a paragraph before one.
  private enum Step { case mark, paragraph }

  private static let unreachable: Int32 = .max / 4
  private static let window = 8192

  private let sites: [MarkSite]
  private let language: MarkLanguage
  private var scores: [Int32]
  private var next: [Int32]
  /// Per step and state: the state before it, and the action.
  private var rows: [UInt16] = []
  private var steps: [Step] = []
  /// The choice at every mark, and what was dropped at the break before it.
  private(set) var choices: [Choice] = []
  /// Marks before which open quotations were given up at the end of a paragraph: state left.
  private(set) var breaks: [MarkState] = []
  private var breakState: MarkState = .none

  init(_ sites: [MarkSite], language: MarkLanguage) {
    self.sites = sites
    self.language = language
    scores = Array(repeating: Self.unreachable, count: MarkState.count)
    next = scores
    choices.reserveCapacity(sites.count)
    breaks.reserveCapacity(sites.count)
  }

  mutating func run() {
    scores[MarkState.none.index] = 0
    scores[(language.prefersSingle ? MarkState.single : .double).index] = 320
    for index in sites.indices {
      if sites[index].breaks > 0 {
        breakParagraph(sites[index].breaks, after: index > 0 ? sites[index - 1] : nil)
      }
      advance(over: sites[index])
      if rows.count >= Self.window * MarkState.count { settle() }
    }
    breakParagraph(1, after: nil, isLast: true)
    settle()
  }

  // MARK: Steps

  private mutating func begin() {
    for index in next.indices { next[index] = Self.unreachable }
    rows.append(contentsOf: repeatElement(0, count: MarkState.count))
  }

  private mutating func offer(
    _ to: MarkState, from: MarkState, _ score: Int32, _ action: Action
  ) {
    guard score < next[to.index] else { return }
    next[to.index] = score
    rows[rows.count - MarkState.count + to.index] =
      UInt16(from.index) << 8 | UInt16(action.rawValue)
  }

  private mutating func finish(_ step: Step) {
    swap(&scores, &next)
    steps.append(step)
  }

  private mutating func breakParagraph(
    _ count: UInt8, after site: MarkSite?, isLast: Bool = false
  ) {
    let ended: Int32 = site?.flags.contains(.writerGoesOn) == true ? 500 : 0
    begin()
    for index in 0..<MarkState.count where scores[index] < Self.unreachable {
      let state = MarkState(index: index)
      let score = scores[index]
      if state.depth == 0 {
        offer(state, from: state, score, .pass)
        continue
      }
      offer(.none, from: state, score + dropCost(state), .drop)
      // A quotation may run on; one inside another rarely does.
      if !isLast {
        let far = Int32(min(count, 8)) * 30
        offer(state, from: state, score + 30 + far + ended + 80 * Int32(state.depth), .pass)
      }
    }
    finish(.paragraph)
  }

  private func dropCost(_ state: MarkState) -> Int32 {
    var state = state
    var cost: Int32 = 0
    while state.depth > 0 {
      cost += state.endsInSingle ? 220 : 300
      guard let outer = state.popping(state.endsInDouble) else { break }
      state = outer
    }
    return cost
  }

  private mutating func advance(over site: MarkSite) {
    begin()
    for index in 0..<MarkState.count where scores[index] < Self.unreachable {
      let state = MarkState(index: index)
      let score = scores[index]
      if site.flags.contains(.isSettled) {
        offer(state, from: state, score, .pass)
        continue
      }
      offer(state, from: state, score + Int32(site.apostrophe), .apostrophe)
      offer(state, from: state, score + primeCost(site, state), .prime)
      if site.glyph.isDouble {
        double(site, state, score)
      } else {
        single(site, state, score)
      }
    }
    finish(.mark)
  }

  private func primeCost(_ site: MarkSite, _ state: MarkState) -> Int32 {
    let isInside = site.glyph.isDouble ? state.endsInDouble : state.endsInSingle
    return Int32(site.prime) + (isInside ? 130 : 0)
  }

  private mutating func double(_ site: MarkSite, _ state: MarkState, _ score: Int32) {
    let open = score + Int32(site.open)
    let close = score + Int32(site.close)
    if state == .double, site.flags.contains(.opensParagraph) {
      offer(state, from: state, open - 100, .resume)
    }
    if let inner = state.pushing(true) {
      let nesting = state.depth == 0 ? 0 : state.endsInSingle ? 40 : language.sameInside
      offer(inner, from: state, open + nesting, .open)
    }
    if state.endsInDouble { offer(state, from: state, open + 400, .reopen) }
    if let outer = state.popping(true) {
      offer(outer, from: state, close, .close)
    } else if state.endsInSingle, let under = state.popping(false), let outer = under.popping(true)
    {
      offer(outer, from: state, close + 250, .closeOver)
    } else {
      offer(state, from: state, close + 450, .orphan)
    }
  }

  private mutating func single(_ site: MarkSite, _ state: MarkState, _ score: Int32) {
    let open = score + Int32(site.open)
    let close = score + Int32(site.close)
    if !state.endsInSingle, let inner = state.pushing(false) {
      let nesting: Int32 = state.depth == 0 && !language.prefersSingle ? 30 : 0
      offer(inner, from: state, open + nesting, .open)
    }
    if state == .single, site.flags.contains(.opensParagraph) {
      offer(state, from: state, open - 100, .resume)
    }
    if let outer = state.popping(false) {
      offer(outer, from: state, close, .close)
    } else {
      offer(state, from: state, close + 450, .orphan)
    }
  }

  // MARK: Settling

  /// Takes the best way to here and forgets the others.
  private mutating func settle() {
    guard var state = (0..<MarkState.count).min(by: { scores[$0] < scores[$1] }) else { return }
    let best = state
    var found: [(Action, MarkState)] = []
    found.reserveCapacity(steps.count)
    for step in stride(from: steps.count - 1, through: 0, by: -1) {
      let row = rows[step * MarkState.count + state]
      found.append((Action(rawValue: UInt8(row & 0xFF)) ?? .pass, MarkState(index: state)))
      state = Int(row >> 8)
    }
    for (step, choice) in zip(steps, found.reversed()) {
      switch step {
      case .paragraph: breakState = choice.1
      case .mark:
        choices.append(Choice(action: choice.0, state: choice.1))
        breaks.append(breakState)
      }
    }
    rows.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
    for index in scores.indices where index != best { scores[index] = Self.unreachable }
    scores[best] = 0
  }
}
