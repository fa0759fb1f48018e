// The text form of a lexicon: what editors write, as values with the lines they came from.

/// One `.lex` file, read.
package struct LexiconSource: Sendable {
  /// A field of an entry: `key=value` on its line, or an indented line below.
  package struct Field: Sendable, Equatable {
    package let name: String
    package let value: String
    package let line: Int

    /// The value as a list: its parts between commas.
    package var list: [String] {
      value.split(separator: ",").map { part in
        var part = part.drop { $0 == " " }
        while part.last == " " { part.removeLast() }
        return String(part)
      }.filter { !$0.isEmpty }
    }

    /// Whether the field gives the name in another script: its name is a language code.
    package var isNativeForm: Bool {
      name.utf8.count == 2 && name.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
  }

  package struct Entry: Sendable {
    package let head: String
    package let variants: [String]
    package let fields: [Field]
    package let line: Int
    /// Entries between two comments or blank lines are one block, and sorted.
    package let block: Int

    /// The entry with all forms of its variants (`inflect=noun`, `inflect=verb`): first all base
    /// forms, then all second forms, and so on, so that a spelling's number tells its form.
    var inflected: Entry {
      // `literal` lines hold spellings with a comma of their own.
      let variants = self.variants + self.all("literal")
      guard let kind = self["inflect"] else {
        return variants.count == self.variants.count
          ? self
          : Entry(head: head, variants: variants, fields: fields, line: line, block: block)
      }
      let all = variants.map { WordForms.forms(of: $0, kind) }
      let count = all.map(\.count).max() ?? 1
      let spellings = (0..<count).flatMap { form in all.map { $0[form] } }
      let counted = Field(name: "spellings", value: String(variants.count), line: line)
      return Entry(
        head: head, variants: spellings, fields: fields + [counted], line: line, block: block)
    }

    /// The entry with the fields of `shared` that it does not state itself.
    func completed(with shared: [Field]) -> Entry {
      let missing = shared.filter { self[$0.name] == nil }
      return missing.isEmpty
        ? self
        : Entry(head: head, variants: variants, fields: fields + missing, line: line, block: block)
    }

    /// The first value of a field.
    package subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Every value of a field.
    package func all(_ name: String) -> [String] {
      fields.filter { $0.name == name }.map(\.value)
    }

    /// The parts between commas of every value of a field.
    package func list(_ name: String) -> [String] {
      fields.filter { $0.name == name }.flatMap(\.list)
    }
  }

  /// The path of the file, for messages.
  package let path: String
  package let header: [Field]
  package let entries: [Entry]

  /// The name in the head of the file: its path under `Lexicons/` without `.lex`.
  package var name: String { self["lexicon"] ?? "" }
  package var kind: String { self["kind"] ?? "" }

  /// Fields that every entry has unless it says otherwise: lines `each key=value` of the head.
  package var shared: [Field] {
    header.filter { $0.name == "each" }.compactMap { line in
      let parts = line.value.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return Field(name: String(parts[0]), value: String(parts[1]), line: line.line)
    }
  }

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
