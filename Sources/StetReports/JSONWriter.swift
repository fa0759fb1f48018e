// Writes JSON as bytes, in one go, without building a tree first.

/// Appends JSON to a buffer; commas set themselves.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  /// Takes out what is written so far, for those who pass it on bit by bit.
  package mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  package mutating func object(_ body: (inout JSONWriter) -> Void) { nest(0x7B, 0x7D, body) }

  package mutating func array(_ body: (inout JSONWriter) -> Void) { nest(0x5B, 0x5D, body) }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    begin()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  /// The name of the next value.
  package mutating func key(_ name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  package mutating func field(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  package mutating func field(_ name: String, _ value: Int) {
    key(name)
    begin()
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func field(_ name: String, _ value: Bool) {
    key(name)
    begin()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// A number with at most four decimals.
  package mutating func field(_ name: String, _ value: Double) {
    key(name)
    number(value)
  }

  /// A number with at most four decimals.
  package mutating func number(_ value: Double) {
    begin()
    bytes.append(contentsOf: Self.decimal(value, places: 4))
  }

  package mutating func number(_ value: Int) {
    begin()
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func string(_ text: String) {
    begin()
    bytes.append(0x22)
    Self.escape(text.utf8, into: &bytes)
    bytes.append(0x22)
  }

  /// Bytes that are JSON already.
  package mutating func raw(_ json: [UInt8]) {
    begin()
    bytes.append(contentsOf: json)
  }

  private mutating func begin() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  /// The inside of a JSON string: only what must be escaped is.
  package static func escape(
    _ text: some Sequence<UInt8>, asciiOnly: Bool = false, into bytes: inout [UInt8]
  ) {
    if asciiOnly {
      for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars {
        if scalar.value < 0x80 {
          escape(CollectionOfOne(UInt8(scalar.value)), into: &bytes)
        } else {
          for unit in UTF16.encode(scalar) ?? .init() { appendUnit(unit, to: &bytes) }
        }
      }
      return
    }
    for byte in text {
      switch byte {
      case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
      case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case 0..<0x20: appendUnit(UInt16(byte), to: &bytes)
      default: bytes.append(byte)
      }
    }
  }

  private static func appendUnit(_ unit: UInt16, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: [0x5C, 0x75])
    for shift: UInt16 in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> shift & 15)]) }
  }

  /// A number from 0 up with at most `places` decimals and no idle zeros.
  package static func decimal(_ value: Double, places: Int) -> [UInt8] {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value.isFinite ? value * scale : 0).rounded())
    let whole = scaled / Int(scale)
    var digits = Array(String(scaled % Int(scale)).utf8)
    digits = Array(repeating: 0x30, count: max(0, places - digits.count)) + digits
    while digits.last == 0x30 { digits.removeLast() }
    return Array(String(whole).utf8) + (digits.isEmpty ? [] : [0x2E] + digits)
  }
}
