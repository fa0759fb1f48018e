// Names read as the ordinary words they also are: `Queen` for Malka, `rock` for Sela.

internal import StetLexicons
internal import StetText

extension EntityOrdinary {
  // MARK: From the text alone

  /// A lexicon says what the name means, and that very word stands as a name elsewhere.
  func meanings() -> [Found] {
    let meaningful = Set(hits.lazy.filter { $0.classes.contains(.meaning) }.map(\.first))
    guard !meaningful.isEmpty else { return [] }
    var wordsOf: [UInt64: [Int32]] = [:]
    for place in names.allPlaces
    where place.tokens.count == 1 && meaningful.contains(UInt32(place.tokens.lowerBound)) {
      for entry in meanings(at: place.tokens.lowerBound) {
        for value in lexicon.fields(entry, "en") {
          for meaning in value.split(whereSeparator: { $0 == "," || $0 == " " }) {
            let bytes = Array(meaning.utf8)
            let key = FoldedHash.of(bytes, 0..<bytes.count)
            if wordsOf[key]?.contains(place.word) != true {
              wordsOf[key, default: []].append(place.word)
            }
          }
        }
      }
    }
    guard !wordsOf.isEmpty else { return [] }
    var meant = HashFilter()
    for key in wordsOf.keys { meant.insert(key) }
    var places: [EntityPairs.Pair: (text: String, ranges: [TextRange])] = [:]
    for index in names.tokens.indices where meant.mayContain(hash(ofToken: index)) {
      guard names.tokens[index].isWord, let candidates = wordsOf[hash(ofToken: index)] else {
        continue
      }
      for word in candidates where standsAsName(index, for: word) {
        let key = EntityPairs.Pair(
          first: word, last: Int32(truncatingIfNeeded: hash(ofToken: index)))
        let range = names.tokens[index].range
        places[key, default: (string(range), [])].ranges.append(range)
      }
    }
    return places.sorted { ($0.key.a, $0.key.b) < ($1.key.a, $1.key.b) }.map { key, found in
      Found(
        name: -1, word: key.a, text: found.text, places: found.ranges, nature: .ordinary,
        probability: 0.85, reason: "what the name means as a word")
    }
  }

  private func meanings(at token: Int) -> [EntryID] {
    LexiconPass.hits(hits, at: token).filter {
      $0.classes.contains(.meaning) && Int($0.end) == token + 1
    }.map(\.entry)
  }

  /// After the name that stands before it elsewhere, or with a capital and all by itself.
  private func standsAsName(_ token: Int, for word: Int32) -> Bool {
    if token > 0, mentionOf[token - 1] >= 0, !names.tokens[token].isGlued {
      let before = hash(ofToken: token - 1)
      let isBeside = names.words[Int(word)].names.contains { name in
        let words = names.words(of: name)
        guard let at = words.firstIndex(of: word), at > words.startIndex else { return false }
        return hash(ofWord: words[at - 1]) == before
      }
      if isBeside { return true }
    }
    let mention = mentionOf[token]
    guard mention >= 0, names.tokens[token].isCapitalised else { return false }
    let own = names.mentions[Int(mention)]
    return own.tokens.count == 1 && own.traits.isDisjoint(with: [.inHeadline, .startsSentence])
  }

  // MARK: Beside the original

  /// A word of the original is rendered as a name in most lines, and as an ordinary word in one.
  func sourceWords(_ alignment: SourceAlignment) -> [Found] {
    var byStem: [Int32: [SourceAligner.Link]] = [:]
    for link in alignment.links where link.posterior > 0.2 {
      byStem[alignment.source.words[Int(link.word)].stem, default: []].append(link)
    }
    var found: [Found] = []
    for (stem, links) in byStem.sorted(by: { $0.key < $1.key }) where links.count > 1 {
      guard let word = nameWord(of: stem, links, alignment) else { continue }
      found += ordinary(stem, word, links, alignment)
    }
    return found
  }

  /// The name word that renders the stem, if a name is what the stem is.
  private func nameWord(
    of stem: Int32, _ links: [SourceAligner.Link], _ alignment: SourceAlignment
  ) -> Int32? {
    let target = alignment.target
    var named = 0
    var best: (word: Int32, sound: Double)?
    var mostUsed = 0
    for link in links {
      let unit = target.units[Int(link.unit)]
      let word = target.kinds[Int(unit.kind)].word
      let token = token(at: unit.range.lower)
      if word >= 0 || token >= 0 && names.tokens[token].isCapitalised { named += 1 }
      guard word >= 0, isProper(word) else { continue }
      // The form used most; of forms used as often, the one that sounds most like it.
      let sound = alignment.sounds[Int(word)]
      let count = names.words[Int(word)].count
      if (count, sound) > (mostUsed, best?.sound ?? -1) {
        best = (word, sound)
        mostUsed = count
      }
    }
    let own = alignment.source.stems[Int(stem)]
    guard let best, own.literal == 0, own.script != .han, named * 2 >= links.count else {
      return nil
    }
    return own.isCapital || best.sound > (named > 1 ? 0.6 : 0.75)
      ? best.word : nil
  }

  /// No ordinary word of English that has a capital here.
  private func isProper(_ word: Int32) -> Bool {
    let own = names.words[Int(word)].classes
    return own.isDisjoint(with: [.common, .bodyhead, .placehead, .demonym, .title, .role])
      || !own.isDisjoint(with: [.given, .surname])
  }

  private func ordinary(
    _ stem: Int32, _ word: Int32, _ links: [SourceAligner.Link], _ alignment: SourceAlignment
  ) -> [Found] {
    let target = alignment.target
    let nameWords = Set(links.map { target.kinds[Int(target.units[Int($0.unit)].kind)].word })
    return links.compactMap { link in
      let unit = target.units[Int(link.unit)]
      let kind = target.kinds[Int(unit.kind)]
      let token = token(at: unit.range.lower)
      guard kind.word < 0, !kind.isNumber, token >= 0, canStand(token, for: word),
        !isNamed(nameWords, inLineOf: link.unit, target)
      else { return nil }
      let isGloss = alignment.source.stems[Int(stem)].glosses.contains(kind.hash)
      let isSure =
        isGloss
        ? names.words[Int(word)].bare > 0 || isBesideItsNeighbour(link, alignment)
        : link.posterior > 0.7 && !isKnownPlace(word) && isSaid(link, alignment)
          && canStandAlone(word)
      guard isSure else { return nil }
      return Found(
        name: -1, word: word, text: string(unit.range), places: [unit.range], nature: .ordinary,
        probability: isGloss ? 0.85 : Double(link.posterior) * 0.9,
        reason: "one word of the original")
    }
  }

  /// A noun, as far as its form tells, and no form of the name itself.
  private func canStand(_ token: Int, for word: Int32) -> Bool {
    let range = names.tokens[token].range
    let own = names.text[range.indices]
    let isSmall = !names.tokens[token].isCapitalised
    let wrong: WordClass = [
      .speech, .kin, .demonym, .calendar, .place, .number, .unit, .placehead,
    ]
    guard classes[token].isDisjoint(with: wrong),
      !isSmall || classes[token].isDisjoint(with: [.role, .title]),
      !own.suffix(2).elementsEqual("ed".utf8), !own.suffix(3).elementsEqual("ing".utf8),
      !own.suffix(2).elementsEqual("ly".utf8)
    else { return false }
    var letters = names.letters
    let spelling = letters.add(names.text, range.indices)
    let name = names.words[Int(word)].letters
    let shared = zip(
      letters.letters[Int(spelling.lowerBound)..<Int(spelling.upperBound)],
      letters.letters[Int(name.lowerBound)..<Int(name.upperBound)]
    ).prefix { $0.0 == $0.1 }.count
    return shared < 4
  }

  /// `Tel` of `Tel Aviv` never does.
  private func canStandAlone(_ word: Int32) -> Bool {
    names.words[Int(word)].bare > 0
      || names.words[Int(word)].names.contains {
        names.kind(of: $0) == .person && names.words(of: $0).last == word
      }
  }

  /// Lexicons know the place: it is seldom mistaken, and often left out.
  private func isKnownPlace(_ word: Int32) -> Bool {
    !names.words[Int(word)].classes.isDisjoint(with: [.place, .country])
  }

  /// In scripts that have capitals, the word has one in this very line.
  private func isSaid(_ link: SourceAligner.Link, _ alignment: SourceAlignment) -> Bool {
    let word = alignment.source.words[Int(link.word)]
    return alignment.source.stems[Int(word.stem)].script != .cyrillic || word.isCapital
  }

  /// The word before or after it in the original is a name, and its rendering stands beside.
  private func isBesideItsNeighbour(
    _ link: SourceAligner.Link, _ alignment: SourceAlignment
  ) -> Bool {
    alignment.links(ofWords: (link.word - 1)...(link.word + 1)).contains { other in
      let unit = alignment.target.units[Int(other.unit)]
      return other.word != link.word && abs(other.unit - link.unit) == 1
        && alignment.target.kinds[Int(unit.kind)].word >= 0
    }
  }

  private func isNamed(_ words: Set<Int32>, inLineOf unit: Int32, _ target: TargetText) -> Bool {
    guard let line = target.lines.first(where: { $0.contains(Int(unit)) }) else { return false }
    return line.contains { index in
      let word = target.kinds[Int(target.units[index].kind)].word
      return word >= 0 && words.contains(word)
    }
  }

  private func token(at offset: UInt32) -> Int {
    let low = names.tokens.partitionPoint { $0.lower < offset }
    return low < names.tokens.count && names.tokens[low].lower == offset ? low : -1
  }
}
