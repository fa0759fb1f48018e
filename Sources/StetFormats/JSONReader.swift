// Finds the prose of JSON: the strings of certain fields. All else stays byte for byte.

internal import StetText

/// Where text is inside a JSON value: `body`, `a.b[].c`.
struct JSONPath: Sendable, Equatable {
  enum Step: Sendable, Equatable {
    case key([UInt8])
    case elements
  }

  let steps: [Step]

  /// - Parameter text: keys with dots between them, `[]` after those that hold lists.
  init(_ text: String) {
    var steps: [Step] = []
    for part in text.split(separator: ".") {
      var name = part[...]
      var lists = 0
      while name.hasSuffix("[]") {
        name = name.dropLast(2)
        lists += 1
      }
      if !name.isEmpty { steps.append(.key(Array(name.utf8))) }
      steps += Array(repeating: .elements, count: lists)
    }
    self.steps = steps
  }
}

struct JSONReader {
  private let bytes: [UInt8]
  /// The fields that were asked for; without any, those that hold prose by their names.
  private let paths: [JSONPath]
  private let style: JSONStyle
  private var output: RunBuilder
  private var islands: [Island] = []
  private var levels: [Level] = []
  private var next: Level

  /// What is known where a value begins.
  private struct Level {
    /// Which paths lead here.
    var active: UInt64
    /// How many of their steps are taken.
    var depth: Int
    var treatment = Treatment.quiet
  }

  private init(_ bytes: [UInt8], _ paths: [JSONPath]) {
    self.bytes = bytes
    self.paths = paths
    style = JSONStyle(of: bytes)
    output = RunBuilder(bytes)
    next = Level(active: paths.isEmpty ? 0 : .max >> UInt64(64 - min(64, paths.count)), depth: 0)
  }

  /// - Parameter paths: at most 64.
  /// - Throws: where the bytes are not JSON.
  static func read(_ bytes: [UInt8], paths: [JSONPath]) throws(JSONFault) -> Reading {
    var reader = JSONReader(bytes, Array(paths.prefix(64)))
    try reader.value(in: 0..<bytes.count)
    return reader.finish()
  }

  /// One value a line. A line that is not JSON has no prose.
  static func readLines(_ bytes: [UInt8], paths: [JSONPath]) -> Reading {
    var reader = JSONReader(bytes, Array(paths.prefix(64)))
    let start = reader.next
    var lines = LineReader(bytes)
    while let line = lines.next() {
      guard isValid(bytes, line) else { continue }
      reader.next = start
      reader.levels = []
      try? reader.value(in: line)
    }
    return reader.finish()
  }

  /// Whether a range is one JSON value.
  static func isValid(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var scanner = JSONScanner(bytes, range)
    do {
      while try scanner.next() != nil {}
      return true
    } catch {
      return false
    }
  }

  private mutating func finish() -> Reading {
    let style = style
    let islands = islands
    let bytes = bytes
    return output.finish(at: bytes.count) { text, place, fits in
      if let island = Island.holding(place, in: islands) { return island.escape(text, place, fits) }
      return style.escape(text, replacing: bytes[place], fits)
    }
  }

  // MARK: Values

  private mutating func value(in range: Range<Int>) throws(JSONFault) {
    var scanner = JSONScanner(bytes, range)
    while let piece = try scanner.next() {
      switch piece {
      case .key(let range): key(range)
      case .string(let range):
        string(range)
        endValue()
      case .open(let isObject): open(isObject: isObject)
      case .close:
        levels.removeLast()
        endValue()
      case .other: endValue()
      }
    }
  }

  private mutating func key(_ range: Range<Int>) {
    guard let level = levels.last else { return }
    let name = JSONText.decoded(bytes, range)
    next = Level(active: select(level.active, level.depth, .key(name)), depth: level.depth + 1)
    guard paths.isEmpty else { return }
    let word = String(decoding: name, as: UTF8.self).lowercased()
    next.treatment = Vocabulary.json.treatment(of: word)
    // `headlines: [{"value": …}]`: the value is what its list is.
    if word == "value", next.treatment == .quiet { next.treatment = level.treatment }
  }

  private mutating func open(isObject: Bool) {
    levels.append(next)
    guard !isObject else { return }
    next = Level(
      active: select(next.active, next.depth, .elements), depth: next.depth + 1,
      treatment: next.treatment)
  }

  /// The next value of a list is where this one was; that of an object comes with its key.
  private mutating func endValue() {
    guard let level = levels.last else { return }
    next = Level(
      active: select(level.active, level.depth, .elements), depth: level.depth + 1,
      treatment: level.treatment)
  }

  private func select(_ active: UInt64, _ depth: Int, _ step: JSONPath.Step) -> UInt64 {
    var rest = active
    var chosen: UInt64 = 0
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      if depth < paths[index].steps.count, paths[index].steps[depth] == step {
        chosen |= 1 << UInt64(index)
      }
      rest &= rest - 1
    }
    return chosen
  }

  // MARK: Strings

  private mutating func string(_ range: Range<Int>) {
    guard !range.isEmpty, isProse else { return }
    var builder = SourceMapBuilder(reserving: range.count)
    JSONText.decode(bytes, range, into: &builder)
    let (text, map) = builder.finish()
    if next.treatment == .html || Format.looksLikeHTML(text) {
      html(text, map, range)
    } else {
      let role = next.treatment.role ?? .body
      let run = Run(TextRange(0, text.count), role)
      output.append(Reading(text: text, map: map, runs: [run]) { _, _, _ in nil }, range)
    }
  }

  private var isProse: Bool {
    guard !paths.isEmpty else { return next.treatment != .quiet && next.treatment != .skip }
    var rest = next.active
    while rest != 0 {
      if paths[rest.trailingZeroBitCount].steps.count == next.depth { return true }
      rest &= rest - 1
    }
    return false
  }

  private mutating func html(_ text: [UInt8], _ outer: SourceMap, _ range: Range<Int>) {
    let style = style
    let bytes = bytes
    let (inner, island) = MarkupReader.embedded(text, outer, in: range) { text, place, _ in
      style.escape(text, replacing: bytes[place]) { _ in true }
    }
    islands.append(island)
    output.append(inner, range)
  }
}
