// The native forms of the name authority and the model that reads them must agree.

import StetLexicons
import StetNames
import Testing

@Suite struct AuthorityFormsTests {
  /// People's names that are translated, not carried over letter by letter.
  private static let titles: Set<Substring> = ["King", "Pope", "Queen", "Prince", "Patriarch"]

  /// The name is readable off its native form: a slip of the pen in either would show.
  ///
  /// Chinese and Korean names go through systems of their own (Kim Jong Un, Ким Чен Ын), so a few
  /// stay below the line; a wrong form in any other list would be one too many.
  @Test(arguments: ["ar", "he", "fa", "ru", "uk"])
  func nativeFormsCanBeReadAsTheName(_ language: String) {
    let matcher = NameMatcher()
    let workspace = NameMatcher.Workspace()
    let lexicon = Lexicon.builtIn
    var count = 0
    var unlike: [String] = []
    for file in lexicon.fileNames where file.hasPrefix("names/people-") {
      for entry in lexicon.entries(ofFile: file) {
        let name = lexicon.head(entry)
        guard let form = lexicon.nativeForms(entry, language: language).first,
          let first = name.split(separator: " ").first, !Self.titles.contains(first)
        else { continue }
        count += 1
        let result = matcher.compare(
          name, name, sourceLanguage: language, sourceForm: form, in: workspace)
        if result.probability < 0.35 { unlike.append("\(name): \(form)") }
      }
    }
    #expect(count > 50)
    #expect(unlike.count * 25 <= count, "\(unlike.joined(separator: "\n"))")
  }
}
