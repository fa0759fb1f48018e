// A set of marks that go together: “ ” with ‘ ’, « » with “ ”.

package import StetLexicons

package struct MarkFamily: Sendable, Equatable {
  package struct Pair: Sendable, Equatable {
    package let open: MarkGlyph
    package let close: MarkGlyph

    package init(_ open: MarkGlyph, _ close: MarkGlyph) {
      self.open = open
      self.close = close
    }
  }

  /// The marks of a quotation.
  package let outer: Pair
  /// The marks of a quotation inside another.
  package let inner: Pair
  package let apostrophe: MarkGlyph
  /// A no-break space stands inside the outer marks.
  package var isSpaced = false
  /// Marks inside and after Hebrew words.
  package var acronym: MarkGlyph = .gershayim
  package var geresh: MarkGlyph = .geresh

  package init(outer: Pair, inner: Pair, apostrophe: MarkGlyph = .rightSingle) {
    self.outer = outer
    self.inner = inner
    self.apostrophe = apostrophe
  }

  package static let straight = MarkFamily(
    outer: Pair(.straightDouble, .straightDouble), inner: Pair(.straightSingle, .straightSingle),
    apostrophe: .straightSingle)
  package static let english = MarkFamily(
    outer: Pair(.leftDouble, .rightDouble), inner: Pair(.leftSingle, .rightSingle))
  package static let guillemets = MarkFamily(
    outer: Pair(.leftGuillemet, .rightGuillemet), inner: Pair(.leftDouble, .rightDouble))
  static let german = MarkFamily(
    outer: Pair(.lowDouble, .leftDouble), inner: Pair(.lowSingle, .leftSingle))
  static let polish = MarkFamily(
    outer: Pair(.lowDouble, .rightDouble), inner: Pair(.lowSingle, .rightSingle))
  static let swedish = MarkFamily(
    outer: Pair(.rightDouble, .rightDouble), inner: Pair(.rightSingle, .rightSingle))
  static let inward = MarkFamily(
    outer: Pair(.rightGuillemet, .leftGuillemet), inner: Pair(.rightAngle, .leftAngle))
  static let chinese = MarkFamily(
    outer: Pair(.leftCorner, .rightCorner), inner: Pair(.leftWhiteCorner, .rightWhiteCorner))

  /// Those that a text may be found to use.
  static let known = [straight, english, guillemets, german, polish, swedish, inward, chinese]

  /// The marks of a language (`Lexicons/quotes/styles.lex`), its longest known tag deciding.
  package init(language: String, in lexicon: Lexicon) {
    var tag = language[...]
    let entries = lexicon.entries(ofFile: "quotes/styles")
    while !tag.isEmpty {
      for entry in entries.reversed() where lexicon.head(entry) == tag {
        if let family = MarkFamily(entry, in: lexicon) {
          self = family
          return
        }
      }
      tag = tag[..<(tag.lastIndex { $0 == "-" || $0 == "_" } ?? tag.startIndex)]
    }
    self = .english
  }

  private init?(_ entry: EntryID, in lexicon: Lexicon) {
    guard let outer = Self.pair(lexicon.field(entry, "outer")),
      let inner = Self.pair(lexicon.field(entry, "inner"))
    else { return nil }
    self.init(outer: outer, inner: inner)
    isSpaced = lexicon.field(entry, "space") == "no-break"
    if let glyph = lexicon.field(entry, "acronym").flatMap({ MarkGlyph(first: $0) }) {
      acronym = glyph
    }
    if let glyph = lexicon.field(entry, "geresh").flatMap({ MarkGlyph(first: $0) }) {
      geresh = glyph
    }
  }

  private static func pair(_ text: String?) -> Pair? {
    guard let parts = text?.split(separator: " "), parts.count == 2,
      let open = MarkGlyph(first: String(parts[0])), let close = MarkGlyph(first: String(parts[1]))
    else { return nil }
    return Pair(open, close)
  }

  /// The pair of double marks, and of single ones.
  package var double: Pair { outer.open.isDouble ? outer : inner }
  package var single: Pair { outer.open.isDouble ? inner : outer }
}
