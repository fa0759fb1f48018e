// Places in UTF-16 units, as programs count that hold text in them.

/// Turns byte offsets of a UTF-8 text into offsets in UTF-16 units.
struct WideOffsets {
  private static let step = 256
  private let text: [UInt8]
  private let marks: [Int]

  init(_ text: [UInt8]) {
    self.text = text
    var marks = [0]
    marks.reserveCapacity(text.count / Self.step + 1)
    var units = 0
    for (index, byte) in text.enumerated() {
      if index > 0, index % Self.step == 0 { marks.append(units) }
      units += Self.units(byte)
    }
    self.marks = marks
  }

  subscript(_ offset: UInt32) -> Int {
    let end = min(Int(offset), text.count)
    let block = min(end / Self.step, marks.count - 1)
    var units = marks[block]
    for index in (block * Self.step)..<end { units += Self.units(text[index]) }
    return units
  }

  /// The units that begin with a byte.
  private static func units(_ byte: UInt8) -> Int {
    byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
  }
}
