// Runs the examples that stand under lexicon entries: an entry proves itself.

internal import Stet
internal import StetFormats
internal import StetLexicons

/// The examples of lexicons, run through the whole engine.
///
/// `fix A → B`: the safe fixes make B of A (of a contested entry, the suggested ones). `leave A`: nothing in A is changed, not even with
/// `--suggested`. `flag A`: something in A is reported. They run under the rules of the family the
/// lexicon is named after (all rules if there is none), and under the `style` and
/// `source-language` of the entry or, failing that, of the file.
struct LexiconProofs {
  private struct Conditions: Hashable {
    let family: String?
    let style: String
    let sourceLanguage: String?
    let isSuggested: Bool
  }

  private let lexicon: Lexicon
  private var engines: [Conditions: Result<Engine, SetupError>] = [:]
  private(set) var count = 0
  private(set) var faults: [LexiconFault] = []

  /// - Parameter lexicon: all that is known while the examples run.
  init(_ sources: [LexiconSource], lexicon: Lexicon) {
    self.lexicon = lexicon
    for source in sources {
      for entry in source.entries {
        for field in entry.fields { prove(field, of: entry, in: source) }
      }
    }
  }

  private mutating func prove(
    _ field: LexiconSource.Field, of entry: LexiconSource.Entry, in source: LexiconSource
  ) {
    guard ["fix", "leave", "flag"].contains(field.name) else { return }
    count += 1
    let family = source.name.split(separator: "/").first.map(String.init)
    let isFamily = Catalogue.rules.contains { String($0.family) == family }
    let conditions = Conditions(
      family: isFamily ? family : nil, style: entry["style"] ?? source["style"] ?? "keep",
      sourceLanguage: entry["source-language"] ?? source["source-language"],
      isSuggested: field.name == "leave" || entry["policy"] == "contested")
    do throws(SetupError) {
      let engine = try engine(conditions)
      if let message = Self.failure(of: field, engine) { fault(source, field, message) }
    } catch {
      fault(source, field, "the example can't run: \(error.place): \(error.problem)")
    }
  }

  private mutating func fault(
    _ source: LexiconSource, _ field: LexiconSource.Field, _ message: String
  ) {
    faults.append(LexiconFault(path: source.path, line: field.line, message: message))
  }

  private mutating func engine(_ conditions: Conditions) throws(SetupError) -> Engine {
    if let known = engines[conditions] { return try known.get() }
    var options = Options(
      settings: Settings(sourceLanguage: conditions.sourceLanguage), style: conditions.style,
      only: conditions.family.map { [$0] } ?? [],
      threshold: conditions.isSuggested ? .suggested : .safe)
    options.lexicon = lexicon
    let made = Result { () throws(SetupError) in try Engine(options) }
    engines[conditions] = made
    return try made.get()
  }

  /// What is wrong with an example, if it does not hold.
  private static func failure(of field: LexiconSource.Field, _ engine: Engine) -> String? {
    let sides = Self.sides(of: field.value)
    let report = engine.review(PlainText.document(utf8: Array(sides.before.utf8)))
    let cleaned = String(decoding: report.cleaned, as: UTF8.self)
    switch field.name {
    case "fix":
      guard let wanted = sides.after else {
        return "the example has no “→”: write `fix  before → after`"
      }
      if cleaned == wanted { return nil }
      return "the example gives “\(cleaned)”, not “\(wanted)”: mend the entry or the example"
    case "leave":
      if cleaned == sides.before { return nil }
      return
        "the example is changed to “\(cleaned)”: say in the entry why it must stand, or mend it"
    default:
      if !report.findings.isEmpty { return nil }
      return "nothing is reported in the example: mend the entry or the example"
    }
  }

  private static func sides(of text: String) -> (before: String, after: String?) {
    guard let arrow = text.firstIndex(of: "→") else { return (text, nil) }
    func trimmed(_ side: Substring) -> String {
      var side = side.drop { $0 == " " || $0 == "\t" }
      while side.last == " " || side.last == "\t" { side.removeLast() }
      return String(side)
    }
    return (trimmed(text[..<arrow]), trimmed(text[text.index(after: arrow)...]))
  }
}
