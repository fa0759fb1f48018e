// Which lines of a text are code, or speak it.

internal import StetAnalysis
internal import StetText

/// Judges lines by the signs that prose does without; the line looked at last is remembered, so
/// that a walk through a text reads every byte once.
struct CodeLines {
  private let bytes: [UInt8]
  private var range = 0..<0
  private var isCode = false

  init(_ analysis: Analysis) {
    bytes = analysis.prose.utf8
    // In most stories no line has such a sign.
    if !Self.signs.contains(where: { analysis.bytes.contains($0) }) {
      range = 0..<(bytes.count + 1)
    }
  }

  private static let signs: [UInt8] = [0x3C, 0x3D, 0x3E, 0x5C, 0x5F, 0x7B, 0x7C, 0x7D]

  /// Whether braces, backslashes, equals signs, underscores or angle brackets stand on the line.
  mutating func hold(_ offset: UInt32) -> Bool {
    let index = Int(offset)
    if range.contains(index) { return isCode }
    let start = bytes[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count + 1
    range = start..<end
    isCode = bytes[start..<min(end, bytes.count)].contains(where: Self.isSign)
    return isCode
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3C, 0x3D, 0x3E, 0x5C, 0x5F, 0x7B, 0x7C, 0x7D: true
    default: false
    }
  }
}
