// `application/x-www-form-urlencoded`: the fields of a form, in a body or an address.

public enum FormFields {
  /// The fields in their order. A percent sign that escapes nothing stands for itself.
  public static func parse(_ bytes: some Collection<UInt8>) -> [Parameter] {
    bytes.split(separator: 0x26).map { field in
      let parts = field.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
      return Parameter(decoded(parts[0]), parts.count > 1 ? decoded(parts[1]) : "")
    }
  }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var pending = bytes.makeIterator()
    var held: [UInt8] = []
    while let byte = held.popLast() ?? pending.next() {
      switch byte {
      case 0x2B: result.append(0x20)
      case 0x25:
        let digits = [pending.next(), pending.next()].compactMap { $0 }
        if digits.count == 2, let high = hex(digits[0]), let low = hex(digits[1]) {
          result.append(high << 4 | low)
        } else {
          result.append(byte)
          held = digits.reversed() + held
        }
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hex(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46, 0x61...0x66: (digit | 0x20) - 0x61 + 10
    default: nil
    }
  }
}
