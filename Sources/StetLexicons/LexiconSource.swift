// The text form of a lexicon: what editors write, as values with the lines they came from.

/// One `.lex` file, read.
package struct LexiconSource: Sendable {
  /// A field of an entry: `key=value` on its line, or an indented line below.
  package struct Field: Sendable, Equatable {
    package let name: String
    package let value: String
    package let line: Int
  }

  package struct Entry: Sendable {
    package let head: String
    package let variants: [String]
    package let fields: [Field]
    package let line: Int

    /// The first value of a field.
    package subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Every value of a field.
    package func all(_ name: String) -> [String] {
      fields.filter { $0.name == name }.map(\.value)
    }
  }

  /// The path of the file, for messages.
  package let path: String
  package let header: [Field]
  package let entries: [Entry]

  /// The name in the head of the file: its path under `Lexicons/` without `.lex`.
  package var name: String { self["lexicon"] ?? "" }
  package var kind: String { self["kind"] ?? "" }

  /// The first value of a line of the head.
  package subscript(_ name: String) -> String? { header.first { $0.name == name }?.value }
}

/// Something wrong in a lexicon file, with what to do about it.
package struct LexiconFault: Error, Sendable, CustomStringConvertible {
  package let path: String
  package let line: Int
  package let message: String

  package init(path: String, line: Int, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  package var description: String { "\(path):\(line): \(message)" }
}
