// Lines and columns, worked out only at the edge: inside Stet a position is a byte offset.

/// The starts of the lines of a text. A line ends at LF, CR LF or a lone CR.
package struct LineIndex: Sendable {
  private let starts: [UInt32]
  private let bytes: [UInt8]

  /// - Parameter bytes: UTF-8 prose.
  package init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
        starts.append(UInt32(index + 1))
      }
    }
    self.starts = starts
    self.bytes = bytes
  }

  package var count: Int { starts.count }

  /// The line (from 1) and the column (from 1, in Unicode scalars) of an offset in the prose.
  package func position(of offset: UInt32) -> (line: Int, column: Int) {
    let low = starts.partitionPoint { $0 <= offset } - 1
    let end = min(Int(offset), bytes.count)
    var column = 1
    for index in Int(starts[low])..<max(Int(starts[low]), end) where bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    return (low + 1, column)
  }

  /// The bytes of a line (from 1), with its line end.
  package func range(ofLine line: Int) -> TextRange {
    let upper = line < starts.count ? starts[line] : UInt32(bytes.count)
    return TextRange(starts[line - 1], upper)
  }
}
