// The plain letter under a Latin letter with a mark.

internal import StetText

/// Letters of U+00C0…U+017F without their marks. A full stop stands for a letter that has none, or
/// that is written with two.
enum LatinBase {
  private static let plain = Array(
    ("AAAAAA.CEEEEIIII.NOOOOO.OUUUUY..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKk.LlLlLlLlLlNnNnNn...OoOoOo..RrRrRr"
      + "SsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz.").utf8)

  /// The scalar itself where it has no mark.
  static func of(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0..<0x180:
      let letter = plain[Int(scalar - 0xC0)]
      return letter == 0x2E ? scalar : UInt32(letter)
    case 0x218, 0x219: return scalar == 0x218 ? 0x53 : 0x73
    case 0x21A, 0x21B: return scalar == 0x21A ? 0x54 : 0x74
    default: return scalar
    }
  }

  /// The text in plain letters; nil where a letter has none or nothing changes.
  static func plain(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var changed = false
    for scalar in text.unicodeScalars {
      let base = of(scalar.value)
      if base != scalar.value { changed = true }
      UTF8Scan.append(base, to: &bytes)
    }
    return changed ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
