// What was decided on a walk through a story, kept until the walk is over.

internal import StetDesk

/// What a person said to a finding.
enum Decision: Equatable {
  case fix
  case leave
  case stand
  /// Put this there instead.
  case text(String)
}

/// The decisions about one story, on the disk as soon as they are made.
struct WalkJournal {
  private(set) var decisions: [String: Decision] = [:]
  private let path: String?

  /// - Parameter story: the story's path.
  init(of story: String) {
    path = Self.folder.map { Folder.join($0, Self.name(of: story) + ".tsv") }
    guard let path, let bytes = try? RawIO.read(path: path) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count >= 2, let decision = Self.decision(fields) else { continue }
      decisions[String(fields[0])] = decision
    }
  }

  mutating func note(_ fingerprint: String, _ decision: Decision) throws(Trouble) {
    decisions[fingerprint] = decision
    try save()
  }

  /// Takes other decisions in place of all.
  mutating func replace(_ decisions: [String: Decision]) throws(Trouble) {
    self.decisions = decisions
    decisions.isEmpty ? forget() : try save()
  }

  /// The walk is over.
  mutating func forget() {
    decisions = [:]
    if let path { AtomicFile.remove(path) }
  }

  private func save() throws(Trouble) {
    guard let path else { return }
    let lines = decisions.sorted { $0.key < $1.key }.map { "\($0.key)\t\(Self.text($0.value))\n" }
    do throws(SystemError) {
      try Folder.make(Folder.parent(of: path))
      let descriptor = try RawIO.create(path: path)
      defer { RawIO.close(descriptor) }
      try RawIO.write(Array(lines.joined().utf8), to: descriptor)
    } catch {
      throw Trouble(path, error)
    }
  }

  // MARK: Where

  /// Where programs keep what is no setting and no result (XDG Base Directory Specification); nil
  /// for who has no home.
  private static var folder: String? {
    func path(_ name: String) -> String? {
      RawIO.environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let state = path("XDG_STATE_HOME") { return Folder.join(state, "stet/walks") }
    return path("HOME").map { Folder.join($0, ".local/state/stet/walks") }
  }

  /// A name for a story's real path: FNV-1a, 64 bits.
  private static func name(of story: String) -> String {
    let real = Folder.parts(ofReal: story).map { "/" + String(decoding: $0, as: UTF8.self) }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in real.joined().utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  // MARK: Lines

  private static func text(_ decision: Decision) -> String {
    switch decision {
    case .fix: return "y"
    case .leave: return "n"
    case .stand: return "s"
    case .text(let text):
      var escaped = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\\": escaped += "\\\\"
        case "\n": escaped += "\\n"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
      return "e\t" + escaped
    }
  }

  private static func decision(_ fields: [Substring]) -> Decision? {
    switch fields[1] {
    case "y": return .fix
    case "n": return .leave
    case "s": return .stand
    case "e" where fields.count == 3:
      var text = ""
      var isEscaped = false
      for scalar in fields[2].unicodeScalars {
        if isEscaped {
          text.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
      return .text(text)
    default: return nil
    }
  }
}
