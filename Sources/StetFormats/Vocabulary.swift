// What the elements of a markup language are to a reader, as `elements.txt` states it.

internal import CMarkup
internal import StetText

/// What becomes of an element's content.
enum Treatment: String, Sendable {
  case inline, object, hide
  case lineBreak = "break"
  case block, headline, caption, byline, cell, quiet
  case skip, raw, html

  /// The role of the prose inside, where the element gives it one.
  var role: Role? {
    switch self {
    case .headline: .headline
    case .caption: .caption
    case .byline: .byline
    case .cell: .cell
    default: nil
    }
  }
}

/// The elements of one markup language.
struct Vocabulary: Sendable {
  let name: String
  private var elements: [String: Treatment] = [:]
  /// What names are that begin so and are not among the elements.
  private var beginnings: [(start: String, treatment: Treatment)] = []
  private(set) var standard = Treatment.block
  /// Root elements that tell the language.
  private(set) var roots: [String] = []
  /// Elements without content or end tag.
  private(set) var void: Set<String> = []
  /// Elements whose `alt` is read in their place.
  private(set) var pictures: Set<String> = []
  /// Elements that hold text and references, but no tags.
  private(set) var plain: Set<String> = []

  /// The treatment of an element by its name in lower case, with a prefix or without.
  func treatment(of name: String) -> Treatment {
    if let found = elements[name] { return found }
    for (start, treatment) in beginnings where name.hasPrefix(start) { return treatment }
    guard let colon = name.utf8.firstIndex(of: 0x3A) else { return standard }
    return elements[String(name[name.utf8.index(after: colon)...])] ?? standard
  }

  /// Whether an element is named in the list.
  func knows(_ name: String) -> Bool { elements[name] != nil }

  static let html = named("html")
  static let json = named("json")

  static func named(_ name: String) -> Vocabulary {
    all[name] ?? Vocabulary(name: name)
  }

  /// The vocabulary whose root element has this name (in lower case).
  static func withRoot(_ root: String) -> Vocabulary? {
    all.values.first { $0.roots.contains(root) }
  }

  private static let all: [String: Vocabulary] = {
    var all: [String: Vocabulary] = [:]
    let bytes = UnsafeRawBufferPointer(start: stet_elements(), count: stet_elements_size())
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count > 2 else { continue }
      all[words[0], default: Vocabulary(name: words[0])].add(words[1], words.dropFirst(2))
    }
    return all
  }()

  private mutating func add(_ word: String, _ names: ArraySlice<String>) {
    if word == "default", let name = names.first {
      standard = Treatment(rawValue: name) ?? .block
    } else if word == "start" {
      roots += names
    } else if word == "void" {
      void.formUnion(names)
    } else if word == "alt" {
      pictures.formUnion(names)
    } else if word == "plain" {
      plain.formUnion(names)
    } else if let treatment = Treatment(rawValue: word) {
      for name in names {
        if name.hasSuffix("*") {
          beginnings.append((String(name.dropLast()), treatment))
        } else {
          elements[name] = treatment
        }
      }
    }
  }
}
