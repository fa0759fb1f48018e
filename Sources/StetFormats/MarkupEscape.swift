// Writes text into markup in the way the text around it is written.

internal import StetText

/// How a document writes characters that it could also write as references.
struct ReferenceStyle: Sendable {
  /// Whether characters beyond ASCII stand as themselves.
  var seesRawText = false
  /// Whether nothing tells in which encoding a reader will take the document.
  var isBare = false
  private var named = 0
  private var decimal = 0
  private var hexadecimal = 0

  /// Counts a reference to a character beyond ASCII. Those that can't be seen are written as
  /// references everywhere and say nothing of the rest.
  mutating func note(_ reference: Reference) {
    guard let first = reference.scalars.first, first.value > 0x7F else { return }
    let found = ScalarClass.of(first.value)
    guard found != .space, found != .format else { return }
    switch reference.style {
    case .named: named += 1
    case .decimal: decimal += 1
    case .hexadecimal: hexadecimal += 1
    }
  }

  /// Notes text that stands for itself.
  mutating func note(_ text: ArraySlice<UInt8>) {
    if !seesRawText { seesRawText = text.contains { $0 > 0x7F } }
  }

  private var favourite: Reference.Style? {
    let most = max(named, decimal, hexadecimal)
    if most == 0 { return nil }
    return most == named ? .named : most == decimal ? .decimal : .hexadecimal
  }

  /// The text as it is to stand in the place of `old`.
  func escape(
    _ text: [UInt8], replacing old: ArraySlice<UInt8>, isHTML: Bool,
    _ fits: (Unicode.Scalar) -> Bool
  ) -> [UInt8]? {
    let style = Self.style(of: old) ?? (seesRawText ? nil : favourite ?? (isBare ? .named : nil))
    var result: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".utf8
      case "<": result += "&lt;".utf8
      case ">": result += "&gt;".utf8
      case "\"" where Self.style(of: old) == .named: result += "&quot;".utf8
      case _ where scalar.value < 0x80: result.append(UInt8(scalar.value))
      default:
        if let style {
          result += Self.reference(to: scalar, style, isHTML: isHTML)
        } else if fits(scalar) {
          UTF8Scan.append(scalar.value, to: &result)
        } else {
          result += Self.reference(to: scalar, .decimal, isHTML: isHTML)
        }
      }
    }
    return result
  }

  /// How the bytes that are replaced write their first reference, if they have one.
  private static func style(of old: ArraySlice<UInt8>) -> Reference.Style? {
    guard let mark = old.firstIndex(of: 0x26), mark + 2 < old.endIndex else { return nil }
    guard old[mark + 1] == 0x23 else { return .named }
    return old[mark + 2] | 0x20 == 0x78 ? .hexadecimal : .decimal
  }

  private static func reference(
    to scalar: Unicode.Scalar, _ style: Reference.Style, isHTML: Bool
  ) -> [UInt8] {
    switch style {
    case .named:
      // XML knows no names beyond its five.
      if isHTML, let name = Entities.name(of: scalar) { return Array("&".utf8) + name }
      return reference(to: scalar, .decimal, isHTML: isHTML)
    case .decimal: return Array("&#\(scalar.value);".utf8)
    case .hexadecimal: return Array("&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8)
    }
  }
}

/// A part of a document that is escaped by rules of its own.
struct Island: Sendable {
  let range: Range<Int>
  let escape: Escape

  /// CDATA holds everything but its own end, and no references.
  static let characters: Escape = { text, _, fits in
    let string = String(decoding: text, as: UTF8.self)
    let isSafe = !string.contains("]]>") && string.unicodeScalars.allSatisfy(fits)
    return isSafe ? text : nil
  }

  /// The island that holds a place. Islands are sorted and disjoint.
  static func holding(_ place: Range<Int>, in islands: [Island]) -> Island? {
    let low = islands.partitionPoint {
      $0.range.upperBound < place.lowerBound
        || ($0.range.upperBound == place.lowerBound && !place.isEmpty)
    }
    guard low < islands.count else { return nil }
    let range = islands[low].range
    let isInside = range.lowerBound <= place.lowerBound && place.upperBound <= range.upperBound
    return isInside ? islands[low] : nil
  }
}
