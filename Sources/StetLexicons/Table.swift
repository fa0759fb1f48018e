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

  package static let magic: UInt32 = 0x3458_454C  // "LEX4"

  enum Section: Int, CaseIterable {
    case strings, classSets, wordSlots, words, edgeSlots, nodes, matches, entries, fields, files

    /// 32-bit words in one element; strings count bytes.
    var stride: Int {
      switch self {
      case .strings: 0
      case .wordSlots: 1
      case .classSets, .nodes, .matches: 2
      case .edgeSlots, .fields: 3
      case .words: 4
      case .entries, .files: 6
      }
    }
  }

  /// A table in static memory, such as the one embedded in the program.
  package init(static memory: UnsafeRawBufferPointer) {
    base = memory
    owner = nil
  }

  /// A table made at run time.
  package init(_ bytes: [UInt8]) {
    let memory = TableMemory(bytes)
    base = UnsafeRawBufferPointer(memory.buffer)
    owner = memory
  }

  package var isValid: Bool { word(at: 0) == Self.magic }

  /// Elements of a section; never more than the table has room for.
  func count(_ section: Section) -> Int {
    min(Int(word(at: 8 + section.rawValue * 8)), base.count / max(1, section.stride * 4))
  }

  /// `first` and `count` as a range of elements that a section really has.
  func range(_ section: Section, _ first: UInt32, _ count: UInt32) -> Range<Int> {
    let end = min(self.count(section), Int(first) + Int(count))
    return min(Int(first), end)..<end
  }

  /// The `field`-th 32-bit word of the `index`-th element of a section.
  func value(_ section: Section, _ index: Int, _ field: Int) -> UInt32 {
    word(at: Int(word(at: 4 + section.rawValue * 8)) + (index * section.stride + field) * 4)
  }

  /// Bytes of the string pool.
  package func string(_ offset: UInt32, _ count: UInt32) -> UnsafeRawBufferPointer {
    let start = Int(word(at: 4)) + Int(offset)
    guard start + Int(count) <= base.count else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: base[start..<(start + Int(count))])
  }

  private func word(at offset: Int) -> UInt32 {
    guard offset >= 0, offset + 4 <= base.count else { return 0 }
    return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
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
