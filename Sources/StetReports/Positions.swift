// Offsets, lines and columns as reports state them: counted once per document, looked up quickly.

package import Stet
internal import StetText

/// The unit in which a report counts offsets.
package enum OffsetUnit: String, CaseIterable, Sendable {
  /// Bytes of the input as given.
  case utf8
  case utf16
  case scalar
}

/// A place in a document.
package struct Place: Sendable, Equatable {
  package let offset: Int
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int
}

/// Turns byte offsets of a document's source into places.
package struct Positions: Sendable {
  private let text: [UInt8]
  private let map: SourceMap?
  private let unit: OffsetUnit
  private let countsText: Bool
  private let starts: [Int]
  private let scalars: [Int]
  private let wide: [Int]
  private let hasMark: Bool
  private static let step = 1024

  /// - Parameter ofText: whether offsets count bytes of the text itself, not of the input.
  package init(_ document: Document, unit: OffsetUnit = .utf8, ofText: Bool = false) {
    // Where prose is not all of the file, lines and columns are those of the file as text.
    let whole = document.decoded ?? document.prose
    countsText = ofText
    text = whole.utf8
    map = whole.map
    hasMark = document.hasByteOrderMark
    self.unit = unit
    var starts = [0]
    var scalars = [0]
    var wide = [0]
    var count = 0
    var wideCount = 0
    for (index, byte) in text.enumerated() {
      if index % Self.step == 0, index > 0 {
        scalars.append(count)
        wide.append(wideCount)
      }
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte >= 0xF0 { wideCount += 1 }
      let isCR = byte == 0x0D && !(index + 1 < text.count && text[index + 1] == 0x0A)
      if byte == 0x0A || isCR { starts.append(index + 1) }
    }
    self.starts = starts
    self.scalars = scalars
    self.wide = wide
  }

  package var lineCount: Int { starts.count }

  /// The place of a byte offset of the source.
  package func place(_ source: UInt32) -> Place {
    let at = map.map { Int($0.text(at: source)) } ?? Int(source)
    let line = self.line(at: at)
    let here = scalarCount(at)
    let column = here.scalars - scalarCount(starts[line]).scalars + 1
    let offset =
      switch unit {
      case .utf8: countsText ? at : Int(source)
      case .scalar: here.scalars + markUnits
      case .utf16: here.scalars + here.wide + markUnits
      }
    return Place(offset: offset, line: line + 1, column: column)
  }

  /// The column of a byte offset of the source, in bytes from 1.
  package func byteColumn(_ source: UInt32) -> Int {
    let at = map.map { Int($0.text(at: source)) } ?? Int(source)
    return at - starts[line(at: at)] + 1
  }

  /// A byte order mark counts as one unit where the counted text is without it.
  private var markUnits: Int { hasMark && map != nil ? 1 : 0 }

  private func line(at offset: Int) -> Int {
    starts.partitionPoint { $0 <= offset } - 1
  }

  /// Scalars before an offset, and how many of them take two UTF-16 units.
  private func scalarCount(_ offset: Int) -> (scalars: Int, wide: Int) {
    let end = min(offset, text.count)
    let block = min(end / Self.step, scalars.count - 1)
    var count = scalars[block]
    var wideCount = wide[block]
    for index in (block * Self.step)..<max(end, block * Self.step) {
      if text[index] & 0xC0 != 0x80 { count += 1 }
      if text[index] >= 0xF0 { wideCount += 1 }
    }
    return (count, wideCount)
  }
}
