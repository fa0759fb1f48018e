// Reads one line of JSON without building anything: checks it and notes where the texts are.

internal import StetText

/// Why a line is no record that can be worked on.
struct RecordFault: Error, Equatable {
  let reason: String
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
  /// Deeper nesting is refused, so that no line can exhaust the stack.
  private static let maxDepth = 500

  private let bytes: [UInt8]
  private let paths: [FieldPath]
  private let reportKey: [UInt8]?
  private var at: Int
  private var map = RecordMap()
  private var indices: [Int] = []

  private init(_ bytes: [UInt8], _ paths: [FieldPath], _ reportKey: [UInt8]?) {
    self.bytes = bytes
    self.paths = paths
    self.reportKey = reportKey
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// - Parameter paths: at most 64.
  static func map(
    _ bytes: [UInt8], paths: [FieldPath], reportKey: [UInt8]? = nil
  ) throws(RecordFault) -> RecordMap {
    if let bad = UTF8Scan.firstMalformed(in: bytes) {
      throw RecordFault("no JSON: byte \(bad + 1) is not UTF-8")
    }
    var scanner = RecordScanner(bytes, paths, reportKey)
    try scanner.value(active: paths.isEmpty ? 0 : .max >> UInt64(64 - paths.count), depth: 0)
    scanner.skipSpace()
    if scanner.at < bytes.count { throw scanner.fault("something follows the value") }
    return scanner.map
  }

  private func fault(_ what: String) -> RecordFault {
    RecordFault("no JSON: \(what) at byte \(at + 1)")
  }

  private var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x09, 0x0D, 0x0A].contains(bytes[at]) { at += 1 }
  }

  // MARK: Values

  /// - Parameter active: the paths whose first `depth` steps lead here.
  private mutating func value(active: UInt64, depth: Int) throws(RecordFault) {
    guard depth <= Self.maxDepth else { throw fault("nested too deep") }
    skipSpace()
    guard at < bytes.count else { throw fault("the line ends where a value should be") }
    let targets = self.targets(active, depth)
    switch bytes[at] {
    case 0x22:
      let range = try string()
      note(targets, text: range)
    case 0x7B:
      note(targets, text: nil)
      try object(active & ~targets, depth)
    case 0x5B:
      note(targets, text: nil)
      try array(active & ~targets, depth)
    case 0x6E:
      try literal("null")
      map.found |= active
    case 0x74:
      try literal("true")
      note(targets, text: nil)
    case 0x66:
      try literal("false")
      note(targets, text: nil)
    default:
      try number()
      note(targets, text: nil)
    }
  }

  /// The active paths that end at this depth.
  private func targets(_ active: UInt64, _ depth: Int) -> UInt64 {
    select(active) { $0.steps.count == depth }
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

  private mutating func object(_ active: UInt64, _ depth: Int) throws(RecordFault) {
    at += 1
    skipSpace()
    var hasMembers = false
    while next != 0x7D {
      if hasMembers {
        guard next == 0x2C else { throw fault("a comma or “}” is missing") }
        at += 1
        skipSpace()
      }
      guard next == 0x22 else { throw fault("a key is missing") }
      let key = JSONString.decoded(bytes, try string())
      skipSpace()
      guard next == 0x3A else { throw fault("a colon is missing") }
      at += 1
      skipSpace()
      let start = at
      let inner = select(active) { $0.steps[depth] == .key(key) }
      try value(active: inner, depth: depth + 1)
      if depth == 0, let reportKey, key == reportKey { map.report = start..<at }
      hasMembers = true
      skipSpace()
    }
    if depth == 0 { map.end = (at, hasMembers) }
    at += 1
  }

  private mutating func array(_ active: UInt64, _ depth: Int) throws(RecordFault) {
    at += 1
    skipSpace()
    let inner = select(active) { $0.steps[depth] == .elements }
    var count = 0
    while next != 0x5D {
      if count > 0 {
        guard next == 0x2C else { throw fault("a comma or “]” is missing") }
        at += 1
      }
      if inner != 0 { indices.append(count) }
      try value(active: inner, depth: depth + 1)
      if inner != 0 { indices.removeLast() }
      count += 1
      skipSpace()
    }
    if count == 0 { map.found |= inner }
    at += 1
  }

  // MARK: Scalars

  private mutating func string() throws(RecordFault) -> Range<Int> {
    at += 1
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case 0x22:
        at += 1
        return start..<(at - 1)
      case 0x5C: try escape()
      case 0..<0x20: throw fault("a control character stands in a string")
      default: at += 1
      }
    }
    throw fault("a string is not closed")
  }

  private mutating func escape() throws(RecordFault) {
    at += 1
    switch next {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: at += 1
    case 0x75:
      guard JSONString.unit(bytes, at: at + 1) != nil else { throw fault("a bad \\u escape") }
      at += 5
    default: throw fault("a bad escape")
    }
  }

  private mutating func literal(_ word: StaticString) throws(RecordFault) {
    let fits = word.withUTF8Buffer { at + $0.count <= bytes.count && bytes[at...].starts(with: $0) }
    guard fits else { throw fault("no value begins like this") }
    at += word.utf8CodeUnitCount
  }

  private mutating func number() throws(RecordFault) {
    if next == 0x2D { at += 1 }
    let start = at
    try digits()
    if bytes[start] == 0x30, at > start + 1 { throw fault("a number begins with 0") }
    if next == 0x2E {
      at += 1
      try digits()
    }
    if next | 0x20 == 0x65 {
      at += 1
      if next == 0x2B || next == 0x2D { at += 1 }
      try digits()
    }
  }

  private mutating func digits() throws(RecordFault) {
    guard (0x30...0x39).contains(next) else { throw fault("no value begins like this") }
    while (0x30...0x39).contains(next) { at += 1 }
  }
}
