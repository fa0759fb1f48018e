// What a format makes of decoded text: prose, and how text is written back among its markup.

internal import StetText

/// Writes text into a place of the decoded input; nil where that can't be done. `fits` says
/// whether the encoding has a character.
typealias Escape =
  @Sendable (_ text: [UInt8], _ place: Range<Int>, _ fits: (Unicode.Scalar) -> Bool) -> [UInt8]?

/// A decoded input as a format reads it. Offsets of the map are those of the decoded text.
struct Reading: Sendable {
  var text: [UInt8]
  var map: SourceMap
  var runs: [Run]
  var escape: Escape
  /// The original, with its lines beside those of the text.
  var companion: [UInt8]?
  var sourceLanguage: String?

  init(text: [UInt8], map: SourceMap, runs: [Run], escape: @escaping Escape) {
    self.text = text
    self.map = map
    self.runs = runs
    self.escape = escape
  }

  /// The document: the reading over the bytes as received.
  func document(of decoded: DecodedText, _ format: Format) -> Document {
    let composed = map.composed(over: decoded.map)
    let damage = decoded.damage.map { damage in
      let lower = composed.text(at: damage.range.lower)
      let upper = max(lower, composed.text(at: damage.range.upper))
      return Document.Damage(damage.kind, source: damage.range, text: TextRange(lower, upper))
    }
    let escape = escape
    let below = decoded.map
    let encode = decoded.encode
    var document = Document(
      bytes: decoded.bytes, prose: Prose(text, map: composed, runs: runs),
      format: format.rawValue, encoding: decoded.encoding, encodingOrigin: decoded.origin,
      hasByteOrderMark: decoded.hasByteOrderMark, damage: damage,
      encode: { text, place in
        let lower = Int(below.text(at: place.lower))
        let upper = max(lower, Int(below.text(at: place.upper)))
        let escaped = escape(text, lower..<upper) { scalar in
          scalar.value < 0x80 || encode(Array(String(scalar).utf8)) != nil
        }
        return escaped.flatMap(encode)
      })
    document.decoded = Prose(decoded.utf8, map: decoded.map)
    document.companion = companion.map { Prose($0) }
    document.sourceLanguage = sourceLanguage
    return document
  }
}

extension Reading {
  /// This reading of text that another format holds, and the way to write into it.
  ///
  /// - Parameters:
  ///   - outer: the map of the text over the bytes of the format.
  ///   - write: puts text into a place of the format.
  func placed(
    over outer: SourceMap, in range: Range<Int>, write: @escaping Escape
  ) -> (Reading, Island) {
    var inner = self
    inner.map = map.composed(over: outer)
    let escape = escape
    let island = Island(range: range) { text, place, fits in
      let lower = Int(outer.text(at: UInt32(place.lowerBound)))
      let upper = max(lower, Int(outer.text(at: UInt32(place.upperBound))))
      return escape(text, lower..<upper, fits).flatMap { write($0, place, fits) }
    }
    return (inner, island)
  }
}

/// Builds the runs of a reading: prose with breaks between them, and markup in between.
struct RunBuilder {
  /// What lies between the prose so far and what comes next.
  private enum Break: Int { case none, space, line, cue, run }

  private let bytes: [UInt8]
  private var builder: SourceMapBuilder
  private var runs: [Run] = []
  private var runStart = 0
  private var role = Role.body
  private var pending = Break.none
  private var space = 0..<0
  /// All bytes before this one are accounted for.
  private var done: Int

  /// - Parameter start: where the source of this reading begins in `bytes`.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    done = start
    builder = SourceMapBuilder(reserving: bytes.count - start)
  }

  /// Text, in which white space counts as one space wherever it stands.
  mutating func collapsing(_ range: Range<Int>, role: Role, breaksAtBlankLines: Bool = false) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, !Self.isSpace(bytes[index]) { index += 1 }
      if index > start { verbatim(start..<index, role: role) }
      let end = index
      while index < range.upperBound, Self.isSpace(bytes[index]) { index += 1 }
      guard index > end else { continue }
      let isBlank = breaksAtBlankLines && bytes[end..<index].lazy.filter { $0 == 0x0A }.count > 1
      isBlank ? breakRun() : addSpace(end..<index)
    }
  }

  /// Text as it is.
  mutating func verbatim(_ range: Range<Int>, role: Role) {
    begin(at: range.lowerBound, role)
    builder.verbatim(bytes, range)
    done = range.upperBound
  }

  /// Characters that the source writes in another way.
  mutating func unit(_ scalars: [Unicode.Scalar], _ range: Range<Int>, role: Role) {
    begin(at: range.lowerBound, role)
    var text: [UInt8] = []
    for scalar in scalars { UTF8Scan.append(scalar.value, to: &text) }
    builder.unit(text, range)
    done = range.upperBound
  }

  /// Something in the sentence that is no prose: code, a formula.
  mutating func object(_ range: Range<Int>, role: Role) {
    begin(at: range.lowerBound, role)
    builder.gap(range, standIn: "\u{FFFC}".utf8)
    done = range.upperBound
  }

  /// White space: a space if prose stands on both sides.
  mutating func addSpace(_ range: Range<Int>) {
    guard pending == .none else { return }
    pending = .space
    space = range
  }

  /// A line ends.
  mutating func breakLine() { if pending.rawValue < Break.line.rawValue { pending = .line } }

  /// What follows is shown later, or behind a tab, but is the same sentence.
  mutating func breakCue() { if pending.rawValue < Break.cue.rawValue { pending = .cue } }

  /// A run ends.
  mutating func breakRun() { pending = .run }

  /// A run that was read by other means, with a map to these bytes.
  mutating func append(_ inner: Reading, _ range: Range<Int>) {
    guard !inner.text.isEmpty else { return }
    breakRun()
    begin(at: range.lowerBound, inner.runs.first?.role ?? .body)
    let shift = builder.text.count
    builder.append((inner.text, inner.map))
    for run in inner.runs.dropLast() {
      runs.append(
        Run(
          TextRange(Int(run.range.lower) + shift, Int(run.range.upper) + shift), run.role))
    }
    if let last = inner.runs.last {
      runStart = Int(last.range.lower) + shift
      role = last.role
    }
    done = range.upperBound
    breakRun()
  }

  /// Whether what comes next begins a run.
  var isAtStart: Bool { pending == .run || builder.text.isEmpty }

  /// How much text there is so far.
  var count: Int { builder.text.count }

  mutating func finish(at end: Int, escape: @escaping Escape) -> Reading {
    builder.gap(done..<end)
    closeRun()
    let (text, map) = builder.finish()
    return Reading(text: text, map: map, runs: runs, escape: escape)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
  }

  /// Puts in what separates the next text from the text before it.
  private mutating func begin(at start: Int, _ role: Role) {
    let isFirst = builder.text.isEmpty
    if role != self.role, !isFirst { pending = .run }
    if isFirst {
      builder.gap(done..<start)
    } else {
      switch pending {
      case .none: builder.gap(done..<start)
      case .space: addPendingSpace(before: start)
      case .line: builder.gap(done..<start, standIn: [0x0A])
      case .cue: builder.gap(done..<start, standIn: [0x20])
      case .run:
        closeRun()
        builder.gap(done..<start, standIn: [0x0A, 0x0A])
        runStart = builder.text.count
      }
    }
    self.role = role
    pending = .none
    done = start
  }

  private mutating func addPendingSpace(before start: Int) {
    builder.gap(done..<max(done, space.lowerBound))
    if space.count == 1, bytes[space.lowerBound] == 0x20 {
      builder.verbatim(bytes, space)
    } else {
      builder.unit([0x20], space)
    }
    builder.gap(space.upperBound..<start)
  }

  private mutating func closeRun() {
    if builder.text.count > runStart {
      runs.append(Run(TextRange(runStart, builder.text.count), role))
    }
  }
}
