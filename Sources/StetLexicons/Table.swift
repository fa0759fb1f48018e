// The compiled form of lexicons, read in place: nothing is parsed when Stet starts.

/// A read-only view of a compiled table. Every access is checked against its bounds, so that a
/// damaged table reads as zeros and can't crash.
///
/// Layout (little endian, 32-bit words): `magic`, then for each section its offset and count:
/// strings (bytes) · class sets · word slots · words · edge slots · nodes · matches · entries ·
/// fields · files. `TableLookup.swift` tells what the words of an element mean.
package struct Table: @unchecked Sendable {
  // Safe to share: the memory is never written after the table is made, and is either static
  // or kept alive by `owner`.
  private let base: UnsafeRawBufferPointer
  private let owner: TableMemory?

  package static let magic: UInt32 = 0x3558_454C  // "LEX5"

  private let strings: TableSection
  let classSets: TableSection
  let wordSlots: TableSection
  let words: TableSection
  let edgeSlots: TableSection
  let nodes: TableSection
  let matches: TableSection
  let entries: TableSection
  let fieldList: TableSection
  let files: TableSection

  /// A table in static memory, such as the one embedded in the program.
  package init(static memory: UnsafeRawBufferPointer) { self.init(memory, nil) }

  /// A table made at run time.
  package init(_ bytes: [UInt8]) {
    let memory = TableMemory(bytes)
    self.init(UnsafeRawBufferPointer(memory.buffer), memory)
  }

  private init(_ base: UnsafeRawBufferPointer, _ owner: TableMemory?) {
    self.base = base
    self.owner = owner
    // In the order in which the compiler writes them, with the 32-bit words of an element each.
    // Of a table of another make nothing is read.
    let isSound = TableSection.word(of: base, at: 0) == Self.magic
    let readable = isSound ? base : UnsafeRawBufferPointer(start: nil, count: 0)
    let all = [0, 2, 2, 3, 3, 4, 3, 6, 3, 6].enumerated().map { number, stride in
      TableSection(of: readable, number, stride: stride)
    }
    strings = all[0]
    classSets = all[1]
    wordSlots = all[2]
    words = all[3]
    edgeSlots = all[4]
    nodes = all[5]
    matches = all[6]
    entries = all[7]
    fieldList = all[8]
    files = all[9]
  }

  package var isValid: Bool { TableSection.word(of: base, at: 0) == Self.magic }

  /// Eight bytes of the string pool, the first one low; nil at its very end.
  func eightBytes(at offset: Int) -> UInt64? { strings.eightBytes(at: offset) }

  /// Bytes of the string pool.
  package func string(_ offset: UInt32, _ count: UInt32) -> UnsafeRawBufferPointer {
    strings.bytes(Int(offset), Int(count))
  }
}

/// One section of a table: elements of a few 32-bit words each.
struct TableSection {
  private let start: UnsafeRawPointer?
  private let stride: Int
  /// Elements; never more than the table has room for.
  let count: Int
  private let byteCount: Int

  /// - Parameter stride: 32-bit words in one element; 0 for a section of bytes.
  init(of table: UnsafeRawBufferPointer, _ number: Int, stride: Int) {
    let offset = min(Int(Self.word(of: table, at: 4 + number * 8)), table.count)
    let size = stride == 0 ? 1 : stride * 4
    self.stride = stride
    start = table.baseAddress.map { $0 + offset }
    count = min(Int(Self.word(of: table, at: 8 + number * 8)), (table.count - offset) / size)
    byteCount = count * size
  }

  /// The `field`-th 32-bit word of the `index`-th element; 0 where there is none.
  subscript(_ index: Int, _ field: Int) -> UInt32 {
    // As unsigned, a negative index is beyond every end too. The load is inside the table, whose
    // size `init` saw; it need not be aligned.
    guard let start, UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
    return UInt32(
      littleEndian: start.loadUnaligned(
        fromByteOffset: (index * stride + field) * 4, as: UInt32.self))
  }

  /// The first two 32-bit words of an element, the first one low; 0 where there is none.
  func pair(_ index: Int) -> UInt64 {
    guard let start, stride > 1, UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
    return UInt64(
      littleEndian: start.loadUnaligned(fromByteOffset: index * stride * 4, as: UInt64.self))
  }

  /// `first` and `count` as a range of elements that the section really has.
  func range(_ first: UInt32, _ count: UInt32) -> Range<Int> {
    let end = min(self.count, Int(first) + Int(count))
    return min(Int(first), end)..<end
  }

  /// Eight bytes of a section of bytes, where it has them.
  func eightBytes(at offset: Int) -> UInt64? {
    guard let start, offset >= 0, offset + 8 <= byteCount else { return nil }
    return UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Bytes of a section of bytes; none where it does not have them all.
  func bytes(_ offset: Int, _ count: Int) -> UnsafeRawBufferPointer {
    guard let start, offset >= 0, count >= 0, offset + count <= byteCount else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(start: start + offset, count: count)
  }

  static func word(of table: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
    guard offset + 4 <= table.count else { return 0 }
    return UInt32(littleEndian: table.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}

/// Memory of a table made at run time.
private final class TableMemory: @unchecked Sendable {
  // Written once, before anyone else sees it.
  let buffer: UnsafeMutableRawBufferPointer

  init(_ bytes: [UInt8]) {
    buffer = .allocate(byteCount: max(1, bytes.count), alignment: 8)
    buffer.copyBytes(from: bytes)
  }

  deinit { buffer.deallocate() }
}
