// CSV and TSV: the cells of the columns that hold prose. All else stays byte for byte.

internal import StetText

/// Reads cells by RFC 4180: quoted ones may hold separators, line ends and doubled marks.
struct TableReader {
  private let bytes: [UInt8]
  private var scanner: RowScanner
  private var output: RunBuilder
  /// Cells that are written in their own way.
  private var islands: [Island] = []

  /// - Parameter columns: names of the first row, or numbers from 1. Without any, the columns
  ///   whose cells look like prose.
  static func read(_ bytes: [UInt8], columns: [String]) -> Reading {
    let separator = RowScanner.usualSeparator(of: bytes)
    var reader = TableReader(bytes, separator)
    let chosen = TableColumns(bytes, separator, columns)
    reader.run(chosen)
    let islands = reader.islands
    return reader.output.finish(at: bytes.count) { text, place, fits in
      guard String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(fits) else {
        return nil
      }
      if let island = Island.holding(place, in: islands) { return island.escape(text, place, fits) }
      // A bare cell can't hold what would end it.
      let ends: [UInt8] = [separator, 0x22, 0x0A, 0x0D]
      return text.contains(where: ends.contains) ? nil : text
    }
  }

  private init(_ bytes: [UInt8], _ separator: UInt8) {
    self.bytes = bytes
    scanner = RowScanner(bytes, separator)
    output = RunBuilder(bytes)
  }

  private mutating func run(_ columns: TableColumns) {
    var isHead = columns.hasHead
    while let row = scanner.next() {
      if !isHead {
        for (index, cell) in row.enumerated()
        where columns.chosen.contains(index) && !cell.inside.isEmpty {
          read(cell)
        }
      }
      isHead = false
    }
  }

  private mutating func read(_ cell: RowScanner.Cell) {
    var builder = SourceMapBuilder(reserving: cell.inside.count)
    decode(cell, into: &builder)
    let (text, map) = builder.finish()
    let write: Escape = { text, _, _ in
      cell.isQuoted ? text.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } : text
    }
    if cell.isQuoted, Format.looksLikeHTML(text) {
      let (inner, island) = MarkupReader.embedded(text, map, in: cell.inside, write: write)
      islands.append(island)
      return output.append(inner, cell.inside)
    }
    if cell.isQuoted { islands.append(Island(range: cell.inside, escape: write)) }
    let run = Run(TextRange(0, text.count), .cell)
    output.append(
      Reading(text: text, map: map, runs: [run]) { _, _, _ in nil }, cell.inside)
  }

  /// A doubled mark is one.
  private func decode(_ cell: RowScanner.Cell, into builder: inout SourceMapBuilder) {
    var start = cell.inside.lowerBound
    var index = start
    while index < cell.inside.upperBound {
      guard cell.isQuoted, bytes[index] == 0x22, index + 1 < cell.inside.upperBound else {
        index += 1
        continue
      }
      builder.verbatim(bytes, start..<index)
      builder.unit([0x22], index..<(index + 2))
      index += 2
      start = index
    }
    builder.verbatim(bytes, start..<index)
  }
}

/// Hands over one row after another.
struct RowScanner {
  struct Cell: Sendable {
    /// Between its marks, if it has them.
    let inside: Range<Int>
    let isQuoted: Bool
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  /// Whether a mark is known not to be closed: every later one is then bare as well.
  private var isUnclosed = false

  init(_ bytes: [UInt8], _ separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// Of tab, semicolon, bar and comma the one that the first row has most of, outside marks.
  static func usualSeparator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isInside = false
    for byte in bytes.prefix(1 << 16) {
      if byte == 0x22 { isInside.toggle() }
      if isInside { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    let candidates: [UInt8] = [0x2C, 0x09, 0x3B, 0x7C]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x2C
  }

  mutating func next() -> [Cell]? {
    guard position < bytes.count else { return nil }
    var cells: [Cell] = []
    while true {
      cells.append(cell())
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    if position < bytes.count, bytes[position] == 0x0D { position += 1 }
    if position < bytes.count, bytes[position] == 0x0A { position += 1 }
    return cells
  }

  private mutating func cell() -> Cell {
    if position < bytes.count, bytes[position] == 0x22, !isUnclosed, let cell = quoted() {
      return cell
    }
    let start = position
    while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A,
      bytes[position] != 0x0D
    {
      position += 1
    }
    return Cell(inside: start..<position, isQuoted: false)
  }

  /// A cell in marks; nil where what follows the closing mark ends no cell.
  private mutating func quoted() -> Cell? {
    var index = position + 1
    while index < bytes.count {
      guard bytes[index] == 0x22 else {
        index += 1
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        index += 2
        continue
      }
      let end = index + 1
      guard end == bytes.count || [separator, 0x0A, 0x0D].contains(bytes[end]) else { return nil }
      let inside = (position + 1)..<index
      position = end
      return Cell(inside: inside, isQuoted: true)
    }
    isUnclosed = true
    return nil
  }
}

/// Which columns of a table hold prose, and whether the first row names them.
struct TableColumns {
  private(set) var chosen: Set<Int> = []
  private(set) var hasHead = false

  /// Rows that are looked at.
  private static let sample = 200

  init(_ bytes: [UInt8], _ separator: UInt8, _ columns: [String]) {
    var scanner = RowScanner(bytes, separator)
    guard let head = scanner.next() else { return }
    let names = head.map { String(decoding: bytes[$0.inside], as: UTF8.self) }
    let named = names.indices.filter { columns.contains(names[$0]) }
    let isNaming = head.allSatisfy { Self.words(bytes[$0.inside]).count < 4 }
    guard columns.isEmpty else {
      chosen = Set(named + columns.compactMap { Int($0) }.map { $0 - 1 })
      hasHead = !named.isEmpty || isNaming
      return
    }
    var prose = Array(repeating: 0, count: names.count)
    var filled = prose
    var rows = 0
    while rows < Self.sample, let row = scanner.next() {
      rows += 1
      for (column, cell) in row.enumerated() where column < names.count && !cell.inside.isEmpty {
        filled[column] += 1
        if Self.isProse(bytes[cell.inside]) { prose[column] += 1 }
      }
    }
    chosen = Set(names.indices.filter { prose[$0] > 0 && prose[$0] * 3 >= filled[$0] })
    hasHead = isNaming && rows > 0
    // A single row, or one that is itself prose, is no head.
    if !hasHead {
      for (column, cell) in head.enumerated() where Self.isProse(bytes[cell.inside]) {
        if filled[column] == 0 { chosen.insert(column) }
      }
    }
  }

  private static func words(_ cell: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    cell.prefix(2000).split { RunBuilder.isSpace($0) }
  }

  /// At least four words, most of them of letters; not an address or a list of numbers.
  private static func isProse(_ cell: ArraySlice<UInt8>) -> Bool {
    let words = words(cell)
    guard words.count > 3 else { return false }
    let lettered = words.count { word in
      word.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || $0 > 0x7F || ($0 < 0x30 && $0 != 0x2F)
          || $0 == 0x3A || $0 == 0x3B || $0 == 0x3F
      }
    }
    return lettered * 3 > words.count * 2
  }
}
