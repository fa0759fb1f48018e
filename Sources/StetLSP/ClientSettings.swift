// Settings that an editor sends: the keys of `stet.toml`, as JSON.

internal import StetDesk
internal import StetFormats

enum ClientSettings {
  /// The choices of what a client sent, be it the settings themselves or an object that holds them
  /// under “stet”.
  ///
  /// - Parameter folder: where paths in the settings begin.
  static func choices(_ value: JSONValue?, in folder: String) throws(Trouble) -> Choices {
    guard let value = value?["stet"] ?? value, case .object(let members) = value else {
      return Choices()
    }
    var settings: [Setting] = []
    for key in members.keys.sorted() {
      // A setting that an editor shows as empty is none.
      guard let member = members[key], member != .null, member != .string("") else { continue }
      guard let value = setting(member) else {
        throw trouble("“\(key)” has a value that no setting takes")
      }
      settings.append(Setting(key: key, value: value, line: 0))
    }
    do throws(SettingFault) {
      return try Choices(settings: settings, in: folder)
    } catch {
      throw trouble(error.message)
    }
  }

  private static func trouble(_ message: String) -> Trouble {
    Trouble("editor settings", message, remedy: "mend the settings of stet in the editor")
  }

  private static func setting(_ value: JSONValue) -> Setting.Value? {
    switch value {
    case .string(let text): return .string(text)
    case .number(let number): return .number(number)
    case .bool(let value): return .bool(value)
    case .array(let items):
      let texts = items.compactMap(\.string)
      return texts.count == items.count ? .list(texts) : nil
    case .null, .object: return nil
    }
  }
}
