// The forms of English words: plurals and the forms of verbs.

/// Regular forms; what is irregular is listed by lexicon entries (`forms`).
package enum WordForms {
  /// The forms of a phrase, base first: of a noun (singular, plural; its last word changes) or a
  /// verb (base, third person, past, present participle; its first word changes).
  package static func forms(of phrase: String, _ kind: String) -> [String] {
    switch kind {
    case "noun":
      // `minister of justice`: the word before `of` has the number.
      let words = phrase.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      var other = words
      let head = (words.firstIndex(of: "of") ?? words.count) - 1
      if other.indices.contains(head) { other[head] = plural(other[head]) }
      return [phrase, other.joined(separator: " ")]
    case "verb":
      let space = phrase.firstIndex(of: " ") ?? phrase.endIndex
      let (verb, rest) = (String(phrase[..<space]), phrase[space...])
      return [verb, plural(verb), past(verb), participle(verb)].map { $0 + rest }
    default: return [phrase]
    }
  }

  private static func plural(_ word: String) -> String {
    if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
    let sibilants = ["s", "x", "z", "ch", "sh"]
    return sibilants.contains { word.hasSuffix($0) } ? word + "es" : word + "s"
  }

  private static func past(_ verb: String) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    return endsInConsonantAndY(verb) ? verb.dropLast() + "ied" : verb + "ed"
  }

  private static func participle(_ verb: String) -> String {
    verb.hasSuffix("e") && !verb.hasSuffix("ee") ? verb.dropLast() + "ing" : verb + "ing"
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), word.utf8.count > 1 else { return false }
    let before = word.utf8[word.utf8.index(word.utf8.endIndex, offsetBy: -2)]
    return ![0x61, 0x65, 0x69, 0x6F, 0x75].contains(before)
  }
}
