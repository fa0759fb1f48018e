// Looks for what is wrong with lexicons as a whole: order, doubles, conflicts, look-alikes.

internal import StetText

/// Checks sources that could be read. Every fault is named with its line and what to do.
package struct LexiconCheck {
  private var faults: [LexiconFault] = []

  /// All faults of `sources`, by file and line.
  package static func faults(in sources: [LexiconSource]) -> [LexiconFault] {
    var check = LexiconCheck()
    for source in sources {
      check.head(of: source)
      check.order(of: source)
      for entry in source.entries { check.entry(entry, of: source) }
    }
    check.doubles(sources)
    check.names(sources.filter { $0.kind == "names" })
    return check.faults.sorted { ($0.path, $0.line, $0.message) < ($1.path, $1.line, $1.message) }
  }

  private mutating func fault(_ source: LexiconSource, _ line: Int, _ message: String) {
    faults.append(LexiconFault(path: source.path, line: line, message: message))
  }

  // MARK: One file

  private mutating func head(of source: LexiconSource) {
    if !source.name.isEmpty, !source.path.hasSuffix(source.name + ".lex") {
      let line = source.header.first { $0.name == "lexicon" }?.line ?? 1
      fault(source, line, "the head calls the file “\(source.name)”: name it after its path")
    }
    for field in source.header where field.name == "class" {
      classes(field.value, of: source, field.line)
    }
  }

  private mutating func classes(_ names: String, of source: LexiconSource, _ line: Int) {
    for name in names.split(separator: " ") where !WordClass.allNames.contains(String(name)) {
      let near = WordClass.allNames.sorted().joined(separator: ", ")
      fault(source, line, "there is no class “\(name)”: choose from \(near)")
    }
  }

  /// Lists of words, names and styles are kept in order, so that an editor finds the place.
  private mutating func order(of source: LexiconSource) {
    guard ["words", "names", "style"].contains(source.kind) else { return }
    for (before, entry) in zip(source.entries, source.entries.dropFirst())
    where before.block == entry.block && Self.fold(entry.head).precedes(Self.fold(before.head)) {
      fault(
        source, entry.line,
        "“\(entry.head)” stands after “\(before.head)”: sort the entries of the block")
    }
  }

  static func fold(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return FoldedHash.folded(bytes, 0..<bytes.count)
  }

  // MARK: One entry

  private mutating func entry(_ entry: LexiconSource.Entry, of source: LexiconSource) {
    for field in entry.fields where field.name == "class" || field.name == "also" {
      classes(field.value, of: source, field.line)
    }
    var seen: Set<String> = [entry.head]
    for variant in entry.variants where !seen.insert(variant).inserted {
      fault(source, entry.line, "“\(variant)” stands twice in this entry: delete one of them")
    }
    if entry["note"] == nil {
      for text in [entry.head] + entry.variants {
        guard let word = MixedScript.firstWord(in: text) else { continue }
        fault(
          source, entry.line,
          "“\(word)” mixes \(MixedScript.scripts(of: word)): retype it in one script, or say in a "
            + "note why it must be so")
      }
    }
    if source.kind == "names" { name(entry, of: source) }
  }

  private static let nameKinds = ["body", "person", "place", "thing"]

  private mutating func name(_ entry: LexiconSource.Entry, of source: LexiconSource) {
    if let kind = entry["kind"], !Self.nameKinds.contains(kind) {
      let kinds = Self.nameKinds.joined(separator: ", ")
      fault(source, entry.line, "“\(kind)” is no kind of name: choose from \(kinds)")
    }
    if entry["kind"] == "person", !entry.head.contains(" "), entry["note"] == nil {
      fault(
        source, entry.line,
        "“\(entry.head)” may be many people: write the whole name, or say in a note whom it means")
    }
    for field in entry.fields where field.name == "q" && !Self.isItem(field.value) {
      fault(source, field.line, "“\(field.value)” is no Wikidata item: write Q and its number")
    }
    for field in entry.fields where field.isNativeForm {
      for form in field.list {
        guard let wrong = NativeScript.firstForeignLetter(in: form, language: field.name) else {
          continue
        }
        fault(
          source, field.line, "“\(form)” has “\(wrong)”, which \(field.name) is not written with")
      }
    }
  }

  private static func isItem(_ text: String) -> Bool {
    text.first == "Q" && text.count > 1 && text.dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }

  // MARK: Between entries

  /// Where an entry stands, to point to it from another.
  private struct Place {
    let source: LexiconSource
    let entry: LexiconSource.Entry

    var text: String { "\(source.name):\(entry.line)" }
  }

  /// The same head twice in one file.
  private mutating func doubles(_ sources: [LexiconSource]) {
    for source in sources {
      var seen: [String: Int] = [:]
      for entry in source.entries {
        // Some kinds hold several entries of one head, told apart by a condition.
        guard ["words", "names", "style"].contains(source.kind) else { continue }
        if let line = seen[entry.head] {
          fault(
            source, entry.line, "“\(entry.head)” is in line \(line) too: make one entry of both")
        } else {
          seen[entry.head] = entry.line
        }
      }
    }
  }

  /// Names are one list over all files: no head twice, no wrong form that is right elsewhere.
  private mutating func names(_ sources: [LexiconSource]) {
    var right: [[UInt8]: Place] = [:]
    for source in sources {
      for entry in source.entries {
        let place = Place(source: source, entry: entry)
        for form in [entry.head] + entry.list("allowed") {
          let key = Self.fold(form)
          guard let other = right[key] else {
            right[key] = place
            continue
          }
          guard other.entry.head != entry.head || other.source.path != source.path else { continue }
          fault(
            source, entry.line,
            "“\(form)” is right in \(other.text) (“\(other.entry.head)”) too: make one entry of "
              + "both, or give one of them a longer name")
        }
      }
    }
    wrongForms(sources, right)
  }

  private mutating func wrongForms(_ sources: [LexiconSource], _ right: [[UInt8]: Place]) {
    var wrong: [[UInt8]: Place] = [:]
    for source in sources {
      for entry in source.entries {
        for variant in entry.variants {
          let key = Self.fold(variant)
          if let other = right[key], other.entry.head != entry.head {
            fault(
              source, entry.line,
              "“\(variant)” is wrong here but right in \(other.text) (“\(other.entry.head)”): "
                + "delete it here, or there")
          } else if let other = wrong[key], other.entry.head != entry.head {
            fault(
              source, entry.line,
              "“\(variant)” is a wrong form of “\(other.entry.head)” in \(other.text) too: it can't "
                + "be mended, so delete it in both")
          }
          wrong[key] = Place(source: source, entry: entry)
        }
      }
    }
  }
}

extension [UInt8] {
  fileprivate func precedes(_ other: [UInt8]) -> Bool { lexicographicallyPrecedes(other) }
}
