// All that Stet knows: the table inside the program, and those laid over it.

internal import CLexicons
package import StetText

/// An entry of one of the layers.
package struct EntryID: Hashable, Sendable {
  package let layer: UInt16
  package let index: UInt32
}

/// A place where a lexicon entry meets the text.
package struct Hit: Sendable {
  /// Tokens from `first` up to, not including, `end`.
  package let first: UInt32
  package let end: UInt32
  package let entry: EntryID
  /// Which spelling of the entry was met.
  package let spelling: Spelling
  /// Whether the entry is of a file of names.
  package let isOfNames: Bool
  package let classes: WordClass

  package init(
    first: UInt32, end: UInt32, entry: EntryID, spelling: Spelling, isOfNames: Bool,
    classes: WordClass
  ) {
    self.first = first
    self.end = end
    self.entry = entry
    self.spelling = spelling
    self.isOfNames = isOfNames
    self.classes = classes
  }

  /// Which variant of the entry was met, from 1; 0 is its head.
  package var variant: UInt16 { spelling.variant }
}

/// What each token can be, and which entries stand in the text.
package struct LexiconPass: Sendable {
  /// Per token: its `FoldedHash`, by which words are told from each other throughout.
  package var hashes: [UInt64] = []
  /// Per token: what its word can be on its own.
  package var classes: [WordClass] = []
  /// Phrases and entries, by first token, longest last.
  package var hits: [Hit] = []
}

/// Lexicons in layers; the uppermost wins.
package struct Lexicon: Sendable {
  /// The lexicons inside the program.
  package static let builtIn = Lexicon(layers: [
    Table(static: UnsafeRawBufferPointer(start: stet_lexicons(), count: stet_lexicons_size()))
  ])

  private let layers: [Table]
  let derivedValues = DerivedValues()

  package init(layers: [Table]) { self.layers = layers }

  /// This lexicon with more sources laid over it.
  package func overlaid(with sources: [LexiconSource]) -> Lexicon {
    guard !sources.isEmpty else { return self }
    return Lexicon(layers: layers + [Table(LexiconCompiler.compile(sources))])
  }

  // MARK: Reading a text

  /// One pass over the tokens: classes of every word, and every phrase that begins at it.
  package func read(_ tokens: [Token], of bytes: [UInt8]) -> LexiconPass {
    read(tokens, tokens.map { FoldedHash.of(bytes, $0.range.indices) }, of: bytes)
  }

  /// The same where the `FoldedHash` of every token is at hand.
  package func read(
    _ tokens: [Token], _ hashes: [UInt64], of bytes: [UInt8]
  ) -> LexiconPass {
    var pass = LexiconPass()
    pass.hashes = hashes
    pass.classes = Array(repeating: [], count: tokens.count)
    for (number, layer) in layers.enumerated() {
      let ids = layer.words(tokens, hashes, bytes)
      for index in ids.indices where ids[index] != Table.noWord {
        pass.classes[index].formUnion(layer.classes(ids[index]))
        let root = layer.root(ids[index])
        if root != 0 {
          walk(layer, UInt16(number), from: index, root, ids, tokens, bytes, &pass)
        }
      }
    }
    if layers.count > 1 { pass.hits.sort { ($0.first, $0.end) < ($1.first, $1.end) } }
    return pass
  }

  private func walk(
    _ layer: Table, _ number: UInt16, from start: Int, _ root: UInt32, _ ids: [Table.Word],
    _ tokens: [Token], _ bytes: [UInt8], _ pass: inout LexiconPass
  ) {
    var node = root
    var end = start + 1
    while true {
      for index in layer.matches(at: node) {
        let match = layer.match(index)
        if match.isExact {
          guard isExact(layer, match, tokens[start..<end], bytes) else { continue }
          if end == start + 1 { pass.classes[start].formUnion(match.classes) }
        }
        pass.hits.append(
          Hit(
            first: UInt32(start), end: UInt32(end),
            entry: EntryID(layer: number, index: UInt32(match.entry)), spelling: match.spelling,
            isOfNames: match.isOfNames, classes: match.classes))
      }
      guard end < ids.count, ids[end] != Table.noWord,
        !tokens[end].shape.contains(.newlineBefore)
      else { return }
      node = layer.next(node, ids[end])
      if node == 0 { return }
      end += 1
    }
  }

  /// Entries that mind case must begin with the capitals they are written with.
  private func isExact(
    _ layer: Table, _ match: Table.Match, _ tokens: ArraySlice<Token>, _ bytes: [UInt8]
  ) -> Bool {
    guard match.spelling.isHead else { return tokens.first?.isCapitalised ?? false }
    let head = layer.head(match.entry)
    guard let first = tokens.first, let last = tokens.last else { return false }
    let text = bytes[Int(first.lower)..<Int(last.upper)]
    return text.count == head.count && zip(text, head).allSatisfy { $0 == $1 }
  }

  // MARK: Entries

  package func head(_ entry: EntryID) -> String {
    String(decoding: layers[Int(entry.layer)].head(Int(entry.index)), as: UTF8.self)
  }

  /// The bytes of a field where they lie, empty where there is none.
  func bytes(_ entry: EntryID, _ name: StaticString) -> UnsafeRawBufferPointer {
    layers[Int(entry.layer)].fieldBytes(Int(entry.index), name)
      ?? UnsafeRawBufferPointer(start: nil, count: 0)
  }

  package func field(_ entry: EntryID, _ name: StaticString) -> String? {
    layers[Int(entry.layer)].field(Int(entry.index), name)
  }

  package func fields(_ entry: EntryID, _ name: StaticString) -> [String] {
    layers[Int(entry.layer)].fields(Int(entry.index), named: name)
  }

  /// The forms of a name in the script of a language, given by its two-letter code.
  package func nativeForms(_ entry: EntryID, language: String) -> [String] {
    layers[Int(entry.layer)].fields(Int(entry.index), named: language).flatMap { value in
      LexiconSource.Field(name: language, value: value, line: 0).list
    }
  }

  /// Every field of an entry, in the order of its file.
  package func allFields(_ entry: EntryID) -> [(name: String, value: String)] {
    layers[Int(entry.layer)].allFields(Int(entry.index))
  }

  /// The file and line an entry comes from, as a reader may look it up: `words/titles:12`.
  package func place(_ entry: EntryID) -> String {
    let layer = layers[Int(entry.layer)]
    let file = layer.fileName(layer.file(ofEntry: Int(entry.index)))
    return "\(file):\(layer.line(ofEntry: Int(entry.index)))"
  }

  /// The kind of the file that holds the entry.
  package func kind(_ entry: EntryID) -> String {
    let layer = layers[Int(entry.layer)]
    return layer.fileKind(layer.file(ofEntry: Int(entry.index)))
  }

  /// Whether the file that holds the entry is of a kind; makes no string.
  package func isOfKind(_ entry: EntryID, _ kind: StaticString) -> Bool {
    let layer = layers[Int(entry.layer)]
    return layer.isFile(layer.file(ofEntry: Int(entry.index)), ofKind: kind)
  }

  /// Every entry of the files of a name, lower layers first.
  package func entries(ofFile name: String) -> [EntryID] {
    var found: [EntryID] = []
    for (number, layer) in layers.enumerated() {
      for file in 0..<layer.fileCount where layer.fileName(file) == name {
        found += layer.entries(ofFile: file).map {
          EntryID(layer: UInt16(number), index: UInt32($0))
        }
      }
    }
    return found
  }

  package var fileNames: [String] {
    layers.flatMap { layer in (0..<layer.fileCount).map { layer.fileName($0) } }
  }

  /// What a word can be on its own, by its spelling.
  package func classes(of word: String) -> WordClass {
    let bytes = Array(word.utf8)
    var classes: WordClass = []
    for layer in layers {
      let id = layer.word(FoldedHash.of(bytes, 0..<bytes.count), bytes, 0..<bytes.count)
      if id != Table.noWord { classes.formUnion(layer.classes(id)) }
    }
    return classes
  }
}
