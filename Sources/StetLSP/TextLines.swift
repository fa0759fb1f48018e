// Places as editors count them: lines from 0, and in a line UTF-8, UTF-16 or UTF-32 units.

internal import StetFormats
internal import StetReports
internal import StetText

/// What a client counts in a line.
package enum PositionEncoding: String, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// Units of the character that a byte begins; nothing for its other bytes.
  fileprivate func units(_ byte: UInt8) -> Int {
    switch self {
    case .utf8: 1
    case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
    case .utf32: byte & 0xC0 == 0x80 ? 0 : 1
    }
  }
}

/// A place as a client names it.
package struct Position: Equatable, Sendable {
  package let line: Int
  package let character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// - Returns: nil where it is no position. Numbers too large for any text are cut.
  init?(_ value: JSONValue?) {
    guard case .number(let line)? = value?["line"],
      case .number(let character)? = value?["character"],
      line >= 0, character >= 0, line.rounded() == line, character.rounded() == character
    else { return nil }
    self.line = Int(min(line, Double(Int32.max)))
    self.character = Int(min(character, Double(Int32.max)))
  }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("line", line)
      $0.field("character", character)
    }
  }
}

/// A UTF-8 text and where its lines begin. A line ends at LF, CR LF or a lone CR.
package struct TextLines: Sendable {
  package let bytes: [UInt8]
  let encoding: PositionEncoding
  private let starts: [Int]

  package init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    var starts = [0]
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A) {
        starts.append(index + 1)
      }
    }
    self.bytes = bytes
    self.encoding = encoding
    self.starts = starts
  }

  /// The place of a byte.
  package func position(of offset: Int) -> Position {
    let low = starts.partitionPoint { $0 <= offset } - 1
    var character = 0
    for index in starts[low]..<min(offset, bytes.count) {
      character += encoding.units(bytes[index])
    }
    return Position(line: low, character: character)
  }

  /// The byte at a place. A place behind the end of its line is the line’s end; one behind the last
  /// line is the end of the text; one inside a character is its start.
  package func offset(of position: Position) -> Int {
    guard position.line < starts.count else { return bytes.count }
    let end = self.end(ofLine: position.line)
    var at = starts[position.line]
    var rest = position.character
    while at < end {
      let length = UTF8Scan.scalar(bytes, at: at).length
      let units = bytes[at..<(at + length)].reduce(0) { $0 + encoding.units($1) }
      guard units <= rest else { return at }
      rest -= units
      at += length
    }
    return end
  }

  func write(_ range: Range<Int>, to json: inout JSONWriter) {
    json.object {
      $0.key("start")
      position(of: range.lowerBound).write(to: &$0)
      $0.key("end")
      position(of: range.upperBound).write(to: &$0)
    }
  }

  /// - Returns: nil where the value is no range.
  func range(_ value: JSONValue?) -> Range<Int>? {
    guard let start = Position(value?["start"]), let end = Position(value?["end"]) else {
      return nil
    }
    let (lower, upper) = (offset(of: start), offset(of: end))
    return min(lower, upper)..<max(lower, upper)
  }

  /// Where a line’s text ends, before what ends the line.
  private func end(ofLine line: Int) -> Int {
    guard line + 1 < starts.count else { return bytes.count }
    let next = starts[line + 1]
    let isPair = next - starts[line] > 1 && bytes[next - 1] == 0x0A && bytes[next - 2] == 0x0D
    return next - (isPair ? 2 : 1)
  }
}
