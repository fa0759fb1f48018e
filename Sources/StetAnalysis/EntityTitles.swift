// Titles of things between quotation marks that have a capital here and none there.

internal import StetLexicons
internal import StetText

/// `“Harbour Lights”` and `“Harbour lights”`: whatever stands between marks and has two to six words
/// is looked for in the whole story, in the same words.
struct EntityTitles {
  /// One title with its ways of writing it, the commonest first.
  struct Found {
    let name: Int32
    let forms: [(text: String, places: [TextRange])]
  }

  /// One place of a title.
  private struct Place {
    let tokens: Range<Int>
    let isQuoted: Bool
  }

  private let ordinary: EntityOrdinary
  private let names: EntityNames
  private let classes: [WordClass]
  private let sentences: [Segment]

  init(_ ordinary: EntityOrdinary) {
    self.ordinary = ordinary
    names = ordinary.names
    classes = ordinary.classes
    sentences = ordinary.sentences
  }

  func all() -> [Found] {
    let quoted = quotedTitles()
    guard !quoted.isEmpty else { return [] }
    var byFirst: [UInt64: [[UInt64]]] = [:]
    for key in Set(quoted.map { key($0) }) { byFirst[key[0], default: []].append(key) }
    var places: [[UInt64]: [Place]] = [:]
    for index in names.tokens.indices where names.tokens[index].isWord {
      guard let keys = byFirst[ordinary.hash(ofToken: index)] else { continue }
      for key in keys {
        if let place = place(of: key, at: index) { places[key, default: []].append(place) }
      }
    }
    return places.values.filter { $0.count > 1 }.sorted {
      $0[0].tokens.lowerBound < $1[0].tokens.lowerBound
    }.compactMap { found($0) }
  }

  // MARK: Places

  /// The words between two marks, without an article before them.
  private func quotedTitles() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in names.tokens.indices where ordinary.isMark(index) {
      var end = index + 1
      while end < names.tokens.count, end - index < 9, names.tokens[end].isWord,
        !names.tokens[end].shape.contains(.newlineBefore)
      {
        end += 1
      }
      guard end < names.tokens.count, end > index + 2, ordinary.isMark(end) else { continue }
      var start = index + 1
      if isArticle(start) { start += 1 }
      if (2...6).contains(end - start) { found.append(start..<end) }
    }
    return found
  }

  private func isArticle(_ token: Int) -> Bool {
    classes[token].contains(.function) && ordinary.hash(ofToken: token) == Self.article
  }

  private static let article = FoldedHash.of(Array("the".utf8), 0..<3)

  private func key(_ range: Range<Int>) -> [UInt64] { range.map { ordinary.hash(ofToken: $0) } }

  private func place(of key: [UInt64], at token: Int) -> Place? {
    let range = token..<(token + key.count)
    guard range.upperBound <= names.tokens.count,
      zip(range, key).allSatisfy({
        names.tokens[$0].isWord && ordinary.hash(ofToken: $0) == $1
          && ($0 == token || !names.tokens[$0].shape.contains(.newlineBefore))
      })
    else { return nil }
    let isQuoted = ordinary.isTitle(range)
    // Outside of marks only capitals make a title of words.
    guard isQuoted || capitals(of: range) == nil else { return nil }
    return Place(tokens: range, isQuoted: isQuoted)
  }

  /// The first word of a range with a small letter that is no word of grammar; nil where all have
  /// capitals.
  private func capitals(of range: Range<Int>) -> Int? {
    range.first { !classes[$0].contains(.function) && !names.tokens[$0].isCapitalised }
  }

  // MARK: Differences

  private func found(_ places: [Place]) -> Found? {
    var forms: [(text: String, places: [TextRange])] = []
    for place in places where !isHeadline(place.tokens) {
      let range = TextRange(
        names.tokens[place.tokens.lowerBound].lower, names.tokens[place.tokens.upperBound - 1].upper
      )
      let text = ordinary.string(range)
      if let known = forms.firstIndex(where: { $0.text == text }) {
        forms[known].places.append(range)
      } else {
        forms.append((text, [range]))
      }
    }
    guard forms.count > 1, forms.contains(where: { isWhole($0.text) }),
      places.contains(where: { capitals(of: $0.tokens) == nil }),
      let name = places.lazy.flatMap(\.tokens).map({ ordinary.mentionOf[$0] }).first(where: {
        $0 >= 0
      })
    else { return nil }
    forms.sort { $0.places.count > $1.places.count }
    return Found(name: names.nameOf[Int(name)], forms: forms)
  }

  /// A capital behind the first word: a sentence between marks has none.
  private func isWhole(_ text: String) -> Bool {
    zip(text.utf8, text.utf8.dropFirst()).contains { $0 == 0x20 && (0x41...0x5A).contains($1) }
  }

  /// Every word of the sentence has a capital, or all letters are capitals.
  private func isHeadline(_ range: Range<Int>) -> Bool {
    if names.tokens[range.lowerBound].shape.contains(.allCaps) { return true }
    let mention = ordinary.mentionOf[range.lowerBound]
    return mention >= 0 && names.mentions[Int(mention)].traits.contains(.inHeadline)
  }
}
