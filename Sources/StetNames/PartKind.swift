// The parts of a name and what each is.

internal import StetLexicons

/// What a part of a name is.
public enum NamePartKind: String, Sendable {
  case given, family, patronymic, kunya, nisba, dynasty, particle, initial, title, suffix
  /// The only part of its name, or one of which nothing is known.
  case part
}

/// Words that say what the part beside them is (`Lexicons/names/parts.lex`).
struct PartWords: Sendable {
  enum Role: String, Sendable {
    case servant, parent, child, tribe, divine, faith, dynasty, particle, title, suffix
  }

  private var roles: [UInt64: Role] = [:]
  private static let longest = 12

  init(_ lexicon: Lexicon) {
    for entry in lexicon.entries(ofFile: "names/parts") {
      guard let role = lexicon.field(entry, "kind").flatMap(Role.init) else { continue }
      let symbols = lexicon.head(entry).utf8.map(Symbol.ofLabel)
      roles[symbols.withUnsafeBufferPointer { Self.key($0.baseAddress, $0.count) }] = role
    }
  }

  /// The role of a word, by its symbols.
  func role(_ name: FoldedName, _ letters: Range<Int>) -> Role? {
    guard letters.count <= Self.longest else { return nil }
    return roles[Self.key(name.symbols + letters.lowerBound, letters.count)]
  }

  /// Five bits a symbol.
  private static func key(_ symbols: UnsafePointer<UInt8>?, _ count: Int) -> UInt64 {
    guard let symbols, count <= longest else { return 0 }
    var key: UInt64 = 0
    for index in 0..<count { key = key << 5 | UInt64(symbols[index]) }
    return key
  }
}
