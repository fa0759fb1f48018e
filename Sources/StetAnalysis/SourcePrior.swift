// What is known of a word of the original and a word of the translation before the story is read.

internal import StetLexicons
internal import StetText

/// Numbers and Latin words that stand as they are, glosses of ordinary words, native forms of known
/// names, and sound.
struct SourcePrior {
  private let source: SourceText
  private let target: TargetText
  private let targetOfWord: [Int32: Int32]
  /// Per stem: the part of its renderings that are names, once the story has been read.
  private var nameness: [Float] = []
  /// Stems that are native forms of the entries of name words.
  private var native: Set<UInt64> = []
  /// Name words with a native form that stands in the original.
  private(set) var nativeWords: Set<Int32> = []

  init(
    _ source: SourceText, _ target: TargetText, _ names: EntityNames, _ companion: Prose,
    _ lexicon: Lexicon, language: String?
  ) {
    self.source = source
    self.target = target
    var places: [Int32: Int32] = [:]
    for (index, kind) in target.kinds.enumerated() where kind.word >= 0 {
      places[kind.word] = Int32(index)
    }
    targetOfWord = places
    if let language { addNative(names, companion, lexicon, language) }
  }

  /// The words of a native form beside the words of the name, where they are as many.
  private mutating func addNative(
    _ names: EntityNames, _ companion: Prose, _ lexicon: Lexicon, _ language: String
  ) {
    var stemOf: [UInt64: Int32] = [:]
    for word in source.words {
      stemOf[FoldedHash.of(companion.utf8, word.range.indices)] = word.stem
    }
    for (index, name) in names.names.enumerated() {
      guard let entry = name.entry else { continue }
      let words = names.words(of: Int32(index))
      for form in lexicon.nativeForms(entry, language: language) {
        let parts = form.split(separator: " ")
        guard parts.count == words.count else { continue }
        for (part, word) in zip(parts, words) {
          let bytes = Array(part.utf8)
          if let stem = stemOf[FoldedHash.of(bytes, 0..<bytes.count)],
            let kind = targetOfWord[word]
          {
            native.insert(UInt64(stem) << 32 | UInt64(kind))
            nativeWords.insert(word)
          }
        }
      }
    }
  }

  mutating func learn(from links: [SourceAligner.Link]) {
    var named = Array(repeating: Float(0), count: source.stems.count)
    var all = Array(repeating: Float(0.5), count: source.stems.count)
    for link in links {
      let stem = Int(source.words[Int(link.word)].stem)
      all[stem] += link.posterior
      if target.kinds[Int(target.units[Int(link.unit)].kind)].word >= 0 {
        named[stem] += link.posterior
      }
    }
    nameness = zip(named, all).map { $0 / $1 }
  }

  /// Most of its renderings are names.
  func isName(_ stem: Int32) -> Bool {
    !nameness.isEmpty && nameness[Int(stem)] > 0.5
  }

  /// In shares: 1 where nothing is known.
  func weight(_ stem: Int32, _ kind: Int32) -> Float {
    let own = source.stems[Int(stem)]
    let other = target.kinds[Int(kind)]
    if own.literal != 0 { return own.literal == other.hash ? 60 : 0.05 }
    if other.isNumber { return 0.1 }
    if native.contains(UInt64(stem) << 32 | UInt64(kind)) { return 60 }
    var weight: Float = 1
    if !own.glosses.isEmpty {
      if own.glosses.contains(other.hash) { return 30 }
      weight = other.word >= 0 ? 0.4 : 0.5
    }
    if own.isCapital { weight *= other.word >= 0 ? 3 : 0.4 }
    if own.isInitials, other.isAcronym { weight *= 4 }
    if !nameness.isEmpty, nameness[Int(stem)] > 0.55 {
      weight *= other.word >= 0 ? 1 + 4 * nameness[Int(stem)] : 0.3
    }
    guard own.script != .han, other.word >= 0 || other.consonants.count > 3 else { return weight }
    let sound = sound(own, other.consonants)
    if other.word >= 0 {
      if sound > 0.5 { weight *= Float(exponential(9 * (sound - 0.5))) }
    } else if sound > 0.75 {
      weight *= 6
    }
    return weight
  }

  /// How like a name word and a stem sound, 0…1.
  func sound(_ stem: Int32, ofWord word: Int32) -> Double {
    guard let kind = targetOfWord[word], source.stems[Int(stem)].script != .han else { return 0 }
    return sound(source.stems[Int(stem)], target.kinds[Int(kind)].consonants)
  }

  /// The best likeness over particles that may stand before the stem.
  private func sound(_ stem: SourceText.Stem, _ consonants: [SourceConsonant]) -> Double {
    let own = consonants[...]
    var best = SourceSound.likeness(stem.consonants[...], own)
    if stem.script == .cyrillic {
      // A case ending may have left a consonant.
      if stem.consonants.count > 3 {
        best = max(best, SourceSound.likeness(stem.consonants.dropLast(), own) - 0.05)
      }
    } else {
      for peeled in 1...2 where stem.consonants.count > peeled + 1 {
        best = max(
          best, SourceSound.likeness(stem.consonants.dropFirst(peeled), own) - 0.08 * Double(peeled)
        )
      }
    }
    return best
  }
}
