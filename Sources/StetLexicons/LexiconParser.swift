// Reads the text form of a lexicon and names every fault in it, not only the first.

extension LexiconSource {
  /// - Returns: what could be read, and what could not.
  package static func parse(_ text: String, path: String) -> (LexiconSource, [LexiconFault]) {
    var parser = LexiconParser(path: path)
    var number = 0
    for line in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
    {
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
  private var open: (head: String, variants: [String], line: Int, block: Int)?
  private var fields: [LexiconSource.Field] = []
  private var block = 0

  init(path: String) { self.path = path }

  mutating func read(_ line: Substring, _ number: Int) {
    if line.first == "#" {
      block += 1
      return
    }
    if line.allSatisfy({ $0 == " " || $0 == "\t" }) {
      block += 1
      if !header.isEmpty { isInHead = false }
      return
    }
    if isInHead {
      head(line, number)
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
      .init(
        head: entry.head, variants: entry.variants, fields: fields, line: entry.line,
        block: entry.block))
    open = nil
    fields = []
  }

  mutating func checkHead() {
    for key in ["lexicon", "kind", "source"] where !header.contains(where: { $0.name == key }) {
      fault(1, "the head of the file lacks “\(key)”: add a line “\(key)   …” at its top")
    }
  }

  private mutating func head(_ line: Substring, _ number: Int) {
    let found = field(in: line, number)
    if found.value.isEmpty {
      fault(
        number,
        "“\(found.name)” in the head has no value: write one, or put a blank line after the head")
    }
    if header.contains(where: { $0.name == found.name }) {
      fault(number, "the head has “\(found.name)” twice: keep one of them")
    }
    header.append(found)
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
    if names.contains("|") {
      fault(number, "“|” needs a space on both sides: write “\(names.prefix { $0 != "|" }) | …”")
    }
    let (head, variants) = names.split(at: "←")
    guard !head.trimmed.isEmpty else {
      return fault(number, "the entry has no head before “←” or “|”")
    }
    let list = (variants ?? "").split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    if variants != nil, list.isEmpty {
      fault(number, "no variant stands after “←”: write one or delete the arrow")
    }
    open = (head.trimmed, list, number, block)
    for pair in (attributes ?? "").split(separator: ";") {
      let (key, value) = pair.split(at: "=")
      if let value, !key.trimmed.isEmpty, !value.trimmed.isEmpty {
        fields.append(.init(name: key.trimmed, value: value.trimmed, line: number))
      } else {
        fault(number, "“\(pair.trimmed)” is no key=value: write both, or delete it")
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
