// Letters that do not belong: look-alikes of another script, and native forms in the wrong one.

internal import StetText

/// Words whose letters come from several of the scripts that look alike.
enum MixedScript {
  private static let alike: Set<Script> = [.latin, .greek, .cyrillic, .armenian]

  /// The first word of `text` that mixes them.
  static func firstWord(in text: String) -> String? {
    let bytes = Array(text.utf8)
    for token in Tokeniser.tokens(of: bytes) where token.isWord {
      if found(in: bytes[token.range.indices]).count > 1 {
        return String(decoding: bytes[token.range.indices], as: UTF8.self)
      }
    }
    return nil
  }

  /// The scripts of a word, for a message: “latin and cyrillic letters”.
  static func scripts(of word: String) -> String {
    found(in: Array(word.utf8)[...]).map { "\($0)" }.joined(separator: " and ") + " letters"
  }

  private static func found(in bytes: ArraySlice<UInt8>) -> [Script] {
    var scripts: [Script] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let script = Script.of(scalar.value)
      if alike.contains(script), !scripts.contains(script) { scripts.append(script) }
    }
    return scripts
  }
}

/// The scripts that a language is written with.
enum NativeScript {
  private static func scripts(of language: String) -> Set<Script>? {
    switch language {
    case "ar", "fa", "ku", "ps", "ur": [.arabic]
    case "he", "yi": [.hebrew]
    case "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk": [.cyrillic]
    case "zh": [.han]
    case "ja": [.han, .kana]
    case "ko": [.hangul]
    case "el": [.greek]
    case "hy": [.armenian]
    case "ka": [.georgian]
    default: nil
    }
  }

  /// The first letter of `form` that the language does not write with.
  static func firstForeignLetter(in form: String, language: String) -> Character? {
    guard let allowed = scripts(of: language) else { return nil }
    return form.first { character in
      character.unicodeScalars.contains { scalar in
        ScalarClass.of(scalar.value) == .letter
          && !allowed.contains(Script.of(scalar.value))
      }
    }
  }
}
