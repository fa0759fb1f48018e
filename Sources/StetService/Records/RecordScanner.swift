// Reads one line of JSON without building anything: checks it and notes where the texts are.

internal import StetFormats
internal import StetText

/// Why a line is no record that can be worked on.
package struct RecordFault: Error, Equatable {
  package let reason: String
  init(_ reason: String) { self.reason = reason }
}

/// Where the named fields of a record stand in its bytes.
struct RecordMap {
  struct Text {
    /// The inside of the string, between its quotation marks.
    let range: Range<Int>
    let path: Int
    /// Which element of each list on the way.
    let indices: [Int]
  }

  var texts: [Text] = []
  /// The paths (as bits) that lead somewhere, be it to null or an empty list.
  var found: UInt64 = 0
  /// A path (if any) that leads to something that can't hold text.
  var unfit: Int?
  /// The value of the report field, if the record has one already.
  var report: Range<Int>?
  /// Just before the closing brace of the record, and whether it has members.
  var end: (offset: Int, hasMembers: Bool)?
}

struct RecordScanner {
  /// An object or list that is open.
  private struct Level {
    let isObject: Bool
    /// The paths that go on inside it; in a list, those whose next step is its elements.
    let active: UInt64
    /// Members or elements so far.
    var count = 0
  }

  private let bytes: [UInt8]
  private let paths: [FieldPath]
  private let reportKey: [UInt8]?
  private var map = RecordMap()
  private var levels: [Level] = []
  private var indices: [Int] = []
  /// The paths that lead to the next value.
  private var active: UInt64
  /// Whether the next value is that of the report field, and where it began.
  private var isReport = false
  private var reportStart: Int?

  private init(_ bytes: [UInt8], _ paths: [FieldPath], _ reportKey: [UInt8]?) {
    self.bytes = bytes
    self.paths = paths
    self.reportKey = reportKey
    active = paths.isEmpty ? 0 : .max >> UInt64(64 - paths.count)
  }

  /// - Parameter paths: at most 64.
  static func map(
    _ bytes: [UInt8], paths: [FieldPath], reportKey: [UInt8]? = nil
  ) throws(RecordFault) -> RecordMap {
    if let bad = UTF8Scan.firstMalformed(in: bytes) {
      throw RecordFault("no JSON: byte \(bad + 1) is not UTF-8")
    }
    var reader = RecordScanner(bytes, paths, reportKey)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scanner = JSONScanner(bytes, start..<bytes.count)
    do throws(JSONFault) {
      while let piece = try scanner.next() { reader.read(piece, before: scanner.position) }
    } catch {
      throw RecordFault("no JSON: \(error.problem) at byte \(error.offset + 1)")
    }
    return reader.map
  }

  private mutating func read(_ piece: JSONScanner.Piece, before end: Int) {
    switch piece {
    case .key(let range): key(range)
    case .string(let range):
      begin(at: range.lowerBound - 1)
      note(targets, text: range)
      endValue(end)
    case .other(let range):
      begin(at: range.lowerBound)
      if bytes[range.lowerBound] == 0x6E { map.found |= active } else { note(targets, text: nil) }
      endValue(end)
    case .open(let isObject):
      begin(at: end - 1)
      open(isObject: isObject)
    case .close: close(end)
    }
  }

  // MARK: Structure

  private mutating func key(_ range: Range<Int>) {
    let depth = levels.count - 1
    levels[depth].count += 1
    let wanted = levels[depth].active
    let isTop = depth == 0 && reportKey != nil
    active = 0
    guard wanted != 0 || isTop else { return }
    let name = JSONText.decoded(bytes, range)
    active = select(wanted) { $0.steps[depth] == .key(name) }
    isReport = isTop && name == reportKey
  }

  private mutating func begin(at start: Int) {
    if isReport { reportStart = start }
    isReport = false
    guard let level = levels.last, !level.isObject else { return }
    active = level.active
    if active != 0 { indices.append(level.count) }
    levels[levels.count - 1].count += 1
  }

  private mutating func open(isObject: Bool) {
    let targets = targets
    note(targets, text: nil)
    let depth = levels.count
    var inner = active & ~targets
    if !isObject { inner = select(inner) { $0.steps[depth] == .elements } }
    levels.append(Level(isObject: isObject, active: inner))
  }

  private mutating func close(_ end: Int) {
    guard let level = levels.popLast() else { return }
    if !level.isObject, level.count == 0 { map.found |= level.active }
    if level.isObject, levels.isEmpty { map.end = (end - 1, level.count > 0) }
    endValue(end)
  }

  private mutating func endValue(_ end: Int) {
    guard let level = levels.last else { return }
    if !level.isObject, level.active != 0 { indices.removeLast() }
    if levels.count == 1, let start = reportStart {
      map.report = start..<end
      reportStart = nil
    }
  }

  // MARK: Paths

  /// The active paths that end at the next value.
  private var targets: UInt64 {
    let depth = levels.count
    return select(active) { $0.steps.count == depth }
  }

  private func select(_ active: UInt64, _ isWanted: (FieldPath) -> Bool) -> UInt64 {
    var rest = active
    var chosen: UInt64 = 0
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      if isWanted(paths[index]) { chosen |= 1 << UInt64(index) }
      rest &= rest - 1
    }
    return chosen
  }

  private mutating func note(_ targets: UInt64, text: Range<Int>?) {
    guard targets != 0 else { return }
    let path = targets.trailingZeroBitCount
    if let text {
      map.texts.append(.init(range: text, path: path, indices: indices))
      map.found |= targets
    } else {
      map.unfit = map.unfit ?? path
    }
  }
}
