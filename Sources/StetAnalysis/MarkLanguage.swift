// What the search for marks needs to know of a language.

/// Read once from the settings; rules of thumb of the language, not its marks.
struct MarkLanguage {
  let isEnglish: Bool
  let isFrench: Bool
  let isSemitic: Bool
  /// Its letters come in capitals and small ones.
  let hasCase: Bool
  /// Capitals begin every noun, so that they mark no title.
  let capitalisesNouns: Bool
  /// Single marks are the outer ones.
  let prefersSingle: Bool

  init(_ tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    isEnglish = primary == "en"
    isFrench = primary == "fr"
    isSemitic = ["ar", "he", "fa", "ur", "yi"].contains(primary)
    hasCase = !isSemitic && !["zh", "ja", "ko", "th", "hi", "ka"].contains(primary)
    capitalisesNouns = ["de", "lb"].contains(primary)
    prefersSingle = tag == "en-GB"
  }

  /// What it costs to open a quotation inside one with marks of the same sort.
  var sameInside: Int32 { isEnglish ? 300 : 180 }
}
