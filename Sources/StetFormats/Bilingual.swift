// XLIFF and TMX: the translations are the prose, the originals beside them its companion.

internal import StetText

struct BilingualReader {
  private let bytes: [UInt8]
  private let vocabulary = Vocabulary.named("bilingual")
  private var scanner: MarkupScanner
  private var output: RunBuilder
  private var style = ReferenceStyle()
  private var islands: [Island] = []
  /// The original of the unit that is read.
  private var original: [UInt8] = []
  /// Per run so far: its original.
  private var originals: [[UInt8]] = []
  /// The first run of the unit that is read.
  private var firstOfUnit = 0
  /// The language that is translated from, and the one the variant at hand is in.
  private var sourceLanguage = ""
  private var language = ""
  /// Whether only variants in English are read: the others are not what is checked.
  private var isEnglishOnly = false

  static func read(_ bytes: [UInt8]) throws(ReadingError) -> Reading {
    var reader = try BilingualReader(bytes)
    while let piece = reader.scanner.next() { reader.read(piece) }
    reader.endUnit()
    let style = reader.style
    let islands = reader.islands
    var reading = reader.output.finish(at: bytes.count) { text, place, fits in
      if let island = Island.holding(place, in: islands) { return island.escape(text, place, fits) }
      return style.escape(text, replacing: bytes[place], isHTML: false, fits)
    }
    // Runs are two lines apart.
    reading.companion = Array(reader.originals.joined(separator: [0x0A, 0x0A]))
    let primary = reader.sourceLanguage.lowercased().prefix { $0.isLetter }
    reading.sourceLanguage = (2...3).contains(primary.utf8.count) ? String(primary) : nil
    return reading
  }

  private init(_ bytes: [UInt8]) throws(ReadingError) {
    self.bytes = bytes
    scanner = try MarkupScanner(xml: bytes)
    output = RunBuilder(bytes)
  }

  private mutating func read(_ piece: MarkupPiece) {
    guard piece.kind == .start || piece.kind == .end || piece.kind == .empty else { return }
    let name = Self.plain(scanner.name(piece))
    guard piece.kind == .start || name == "header" else {
      if name == "tu" || name == "trans-unit" { endUnit() }
      return
    }
    let tag = bytes[piece.name.upperBound..<piece.range.upperBound]
    if Attributes.forbidsTranslation(tag) { return pass(name) }
    switch name {
    case "file", "xliff", "header":
      let told = ["source-language", "srclang", "srcLang"].lazy.compactMap {
        Attributes.value($0, in: tag)
      }
      if sourceLanguage.isEmpty, let first = told.first { sourceLanguage = first }
      if name == "header" { findEnglish() }
    case "tu", "trans-unit", "segment", "ignorable":
      endUnit()
      original = []
      if let told = Attributes.value("srclang", in: tag) { sourceLanguage = told }
    case "tuv": language = Attributes.value("lang", in: tag) ?? ""
    case "source": content(of: name, isProse: false)
    case "target": translation(name)
    case "seg": segment(name)
    default: if vocabulary.treatment(of: name) == .skip { pass(name) }
    }
  }

  /// A name without its prefix.
  private static func plain(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: 0x3A) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  // MARK: Units

  /// A variant of TMX, in the language of the original or in another one.
  private mutating func segment(_ name: String) {
    let own = language.lowercased()
    let source = sourceLanguage.lowercased()
    if own == source || own.hasPrefix(source + "-") {
      original = []
      content(of: name, isProse: false)
    } else if isEnglishOnly, !own.hasPrefix("en") {
      pass(name)
    } else {
      translation(name)
    }
  }

  private mutating func translation(_ name: String) {
    output.breakRun()
    let before = output.count
    content(of: name, isProse: true)
    output.breakRun()
    if output.count > before { originals.append([]) }
  }

  /// The original may stand behind its translations.
  private mutating func endUnit() {
    for index in firstOfUnit..<originals.count { originals[index] = original }
    firstOfUnit = originals.count
  }

  /// Whether one of the translations is English.
  private mutating func findEnglish() {
    guard !sourceLanguage.lowercased().hasPrefix("en") else { return }
    let marks = ["lang=\"en", "lang='en", "lang=\"EN", "lang='EN"].map { Array($0.utf8) }
    isEnglishOnly = bytes.indices.contains { index in
      bytes[index] == 0x6C && marks.contains { bytes[index...].starts(with: $0) }
    }
  }

  /// Reads on to the end tag of an element that holds nothing of use.
  private mutating func pass(_ name: String) {
    var depth = 1
    while depth > 0, let piece = scanner.next() {
      guard piece.kind == .start || piece.kind == .end, Self.plain(scanner.name(piece)) == name
      else { continue }
      depth += piece.kind == .start ? 1 : -1
    }
  }

  // MARK: Content

  /// Reads text and inline elements up to the end tag.
  private mutating func content(of name: String, isProse: Bool) {
    while let piece = scanner.next() {
      switch piece.kind {
      case .text: text(piece.range, isProse)
      case .cdata:
        islands.append(Island(range: piece.range, escape: Island.characters))
        plain(MarkupReader.inside(piece.range, bytes), isProse)
      case .start, .empty: inline(piece, isProse)
      case .end: if Self.plain(scanner.name(piece)) == name { return }
      case .other: break
      }
    }
  }

  /// Codes are hidden; what is marked is part of the sentence unless it is to stand; what stands
  /// for something else is an object.
  private mutating func inline(_ piece: MarkupPiece, _ isProse: Bool) {
    let name = Self.plain(scanner.name(piece))
    let tag = bytes[piece.name.upperBound..<piece.range.upperBound]
    let isFixed =
      Attributes.forbidsTranslation(tag) || Attributes.value("mtype", in: tag) == "protected"
    let treatment = isFixed ? Treatment.object : vocabulary.treatment(of: name)
    guard treatment == .hide || treatment == .object else { return }
    if piece.kind == .start { pass(name) }
    if treatment == .object, isProse {
      output.object(piece.range.lowerBound..<scanner.position, role: .body)
    }
  }

  private mutating func text(_ range: Range<Int>, _ isProse: Bool) {
    for piece in ReferenceScan(bytes, range) {
      switch piece {
      case .plain(let stretch):
        style.note(bytes[stretch])
        plain(stretch, isProse)
      case .reference(let reference, let place) where isProse:
        output.unit(reference.scalars, place, role: .body)
        style.note(reference)
      case .reference(let reference, _):
        for scalar in reference.scalars { UTF8Scan.append(scalar.value, to: &original) }
      }
    }
  }

  private mutating func plain(_ range: Range<Int>, _ isProse: Bool) {
    guard !range.isEmpty else { return }
    if isProse { return output.collapsing(range, role: .body) }
    // The original has one line a unit, whatever its own line ends.
    original += bytes[range].lazy.map { RunBuilder.isSpace($0) ? 0x20 : $0 }
  }
}
