// Reads the text form of a lexicon and names every fault in it, not only the first.

extension LexiconSource {
  /// - Returns: what could be read, and what could not.
  package static func parse(_ text: String, path: String) -> (LexiconSource, [LexiconFault]) {
    var parser = LexiconParser(path: path)
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      parser.read(line, number)
    }
    parser.endEntry()
    parser.checkHead()
    let source = LexiconSource(path: path, header: parser.header, entries: parser.entries)
    return (source, parser.faults)
  }
}

private struct LexiconParser {
  let path: String
  var header: [LexiconSource.Field] = []
  var entries: [LexiconSource.Entry] = []
  var faults: [LexiconFault] = []
  private var isInHead = true
  private var open: (head: String, variants: [String], line: Int)?
  private var fields: [LexiconSource.Field] = []

  init(path: String) { self.path = path }

  mutating func read(_ raw: Substring, _ number: Int) {
    let line = raw.last == "\r" ? raw.dropLast() : raw
    if line.first == "#" { return }
    if line.allSatisfy({ $0 == " " }) {
      if !header.isEmpty { isInHead = false }
      return
    }
    if isInHead {
      header.append(field(in: line, number))
    } else if line.first == " " || line.first == "\t" {
      indented(line, number)
    } else {
      endEntry()
      begin(line, number)
    }
  }

  mutating func endEntry() {
    guard let entry = open else { return }
    entries.append(
      .init(head: entry.head, variants: entry.variants, fields: fields, line: entry.line))
    open = nil
    fields = []
  }

  mutating func checkHead() {
    for key in ["lexicon", "kind", "source"] where !header.contains(where: { $0.name == key }) {
      fault(1, "the head of the file lacks “\(key)”: add a line “\(key)   …” at its top")
    }
  }

  private mutating func fault(_ line: Int, _ message: String) {
    faults.append(LexiconFault(path: path, line: line, message: message))
  }

  private func field(in line: Substring, _ number: Int) -> LexiconSource.Field {
    let body = line.drop { $0 == " " || $0 == "\t" }
    let name = body.prefix { $0 != " " && $0 != "\t" }
    let value = body.dropFirst(name.count).trimmed
    return .init(name: String(name), value: value, line: number)
  }

  private mutating func indented(_ line: Substring, _ number: Int) {
    guard open != nil else {
      return fault(number, "an indented line stands before the first entry: unindent it")
    }
    let found = field(in: line, number)
    if found.value.isEmpty {
      fault(number, "the field “\(found.name)” has no value: write one or delete the line")
    }
    fields.append(found)
  }

  /// HEAD [← variant, …] [| key=value; …]
  private mutating func begin(_ line: Substring, _ number: Int) {
    let (names, attributes) = line.split(at: " | ")
    let (head, variants) = names.split(at: "←")
    guard !head.trimmed.isEmpty else {
      return fault(number, "the entry has no head before “←” or “|”")
    }
    let list = (variants ?? "").split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    open = (head.trimmed, list, number)
    for pair in (attributes ?? "").split(separator: ";") {
      let (key, value) = pair.split(at: "=")
      if let value {
        fields.append(.init(name: key.trimmed, value: value.trimmed, line: number))
      } else {
        fault(number, "“\(pair.trimmed)” is no key=value")
      }
    }
  }
}

extension Substring {
  /// Without spaces at either end.
  fileprivate var trimmed: String {
    var rest = drop { $0 == " " || $0 == "\t" }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return String(rest)
  }

  /// What stands before and after the first `mark`.
  fileprivate func split(at mark: String) -> (Substring, Substring?) {
    let marker = Array(mark.utf8)
    let bytes = utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      if bytes[start...].starts(with: marker) {
        return (self[..<start], self[bytes.index(start, offsetBy: marker.count)...])
      }
      start = bytes.index(after: start)
    }
    return (self, nil)
  }
}
