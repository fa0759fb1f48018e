// Reads `stet.toml`: the part of TOML that settings need, and nothing is passed over in it.

/// One `key = value` of a settings file.
package struct Setting: Equatable {
  package enum Value: Equatable {
    case string(String)
    case number(Double)
    case bool(Bool)
    case list([String])
  }

  package let key: String
  package let value: Value
  package let line: Int

  package init(key: String, value: Value, line: Int) {
    self.key = key
    self.value = value
    self.line = line
  }

  /// A setting as one text, as command lines and addresses give it.
  package init(_ key: String, text: String) {
    let value: Value =
      switch key {
      case "suggested" where text == "true" || text == "false" || text.isEmpty:
        .bool(text != "false")
      case "min-confidence", "jobs": Double(text).map { .number($0) } ?? .string(text)
      default: .string(text)
      }
    self.init(key: key, value: value, line: 0)
  }
}

/// What is wrong in a settings file, and where.
package struct SettingFault: Error, Equatable {
  package let line: Int
  package let message: String
}

/// Strings in one line, numbers, true and false, and lists of strings.
package struct SettingsFile {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  package static func parse(_ bytes: [UInt8]) throws(SettingFault) -> [Setting] {
    var file = SettingsFile(bytes)
    var settings: [Setting] = []
    while true {
      file.skipBlank(acrossLines: true)
      guard file.next != nil else { return settings }
      let setting = try file.setting()
      if let other = settings.first(where: { $0.key == setting.key }) {
        throw SettingFault(
          line: setting.line, message: "“\(setting.key)” is set in line \(other.line) already")
      }
      settings.append(setting)
    }
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func fault(_ message: String) -> SettingFault {
    SettingFault(line: line, message: message)
  }

  /// Skips spaces and comments, and line ends if asked to.
  private mutating func skipBlank(acrossLines: Bool) {
    while let byte = next {
      switch byte {
      case 0x20, 0x09, 0x0D: at += 1
      case 0x23: while let byte = next, byte != 0x0A { at += 1 }
      case 0x0A where acrossLines:
        at += 1
        line += 1
      default: return
      }
    }
  }

  private mutating func setting() throws(SettingFault) -> Setting {
    let start = line
    if next == 0x5B { throw fault("settings have no [tables]; write `key = value`") }
    let key = word { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard !key.isEmpty else { throw fault("a key is missing; write `key = value`") }
    skipBlank(acrossLines: false)
    guard next == 0x3D else { throw fault("“\(key)” needs “=” and a value after it") }
    at += 1
    skipBlank(acrossLines: false)
    let value = try value(of: key)
    skipBlank(acrossLines: false)
    guard next == nil || next == 0x0A else {
      throw fault("something follows the value of “\(key)”")
    }
    return Setting(key: key, value: value, line: start)
  }

  private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
    let start = at
    while let byte = next, isPart(byte) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func value(of key: String) throws(SettingFault) -> Setting.Value {
    switch next {
    case 0x22, 0x27: return .string(try string())
    case 0x5B: return .list(try list())
    default:
      let text = word { $0 > 0x20 && $0 != 0x23 && $0 != 0x2C && $0 != 0x5D }
      if text == "true" || text == "false" { return .bool(text == "true") }
      if let number = Double(text) { return .number(number) }
      throw fault("“\(key)” has no value that can be read; put text in quotation marks")
    }
  }

  private mutating func list() throws(SettingFault) -> [String] {
    at += 1
    var items: [String] = []
    while true {
      skipBlank(acrossLines: true)
      switch next {
      case 0x5D:
        at += 1
        return items
      case 0x22, 0x27: items.append(try string())
      default: throw fault("a list holds texts in quotation marks and ends with “]”")
      }
      skipBlank(acrossLines: true)
      guard next == 0x2C || next == 0x5D else { throw fault("a comma or “]” is missing") }
      if next == 0x2C { at += 1 }
    }
  }

  /// A text between single marks, as it stands, or between double ones, with escapes.
  private mutating func string() throws(SettingFault) -> String {
    let mark = bytes[at]
    at += 1
    var text: [UInt8] = []
    while let byte = next, byte != 0x0A {
      at += 1
      if byte == mark { return String(decoding: text, as: UTF8.self) }
      guard byte == 0x5C, mark == 0x22 else {
        text.append(byte)
        continue
      }
      switch next {
      case 0x22, 0x5C: text.append(bytes[at])
      case 0x6E: text.append(0x0A)
      case 0x74: text.append(0x09)
      default: throw fault("this escape is not known; write \\\\ for a backslash")
      }
      at += 1
    }
    throw fault("a text has no closing mark in its line")
  }
}
