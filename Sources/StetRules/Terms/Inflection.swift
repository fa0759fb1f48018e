// The form of an entry's wanted wording that answers to the form that stands in the text.

internal import StetLexicons

/// Lexicons list base forms; the compiler makes the others (`inflect=noun`, `inflect=verb`), and
/// the number of a spelling tells which of them was met.
struct Inflection {
  /// What to write.
  let wanted: String

  init(_ hit: Hit, _ lexicon: Lexicon) {
    let head = lexicon.field(hit.entry, "want") ?? lexicon.head(hit.entry)
    guard let kind = lexicon.field(hit.entry, "inflect"),
      let count = lexicon.field(hit.entry, "spellings").flatMap(Int.init), count > 0
    else {
      wanted = head
      return
    }
    let form = (Int(hit.variant) - 1) / count
    let forms = lexicon.field(hit.entry, "forms")?.split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
    let all = forms ?? WordForms.forms(of: head, kind)
    wanted = all.indices.contains(form) ? all[form] : head
  }
}
