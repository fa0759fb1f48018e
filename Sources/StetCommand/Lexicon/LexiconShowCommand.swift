// `stet lexicon show`: all that is known of a word or name, and from where.

internal import ArgumentParser
internal import Stet
internal import StetDesk
internal import StetFormats
internal import StetLexicons
internal import StetReports
internal import StetText

struct LexiconShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is known of a word or name, and from which file.",
    discussion: """
      Below the entries stands what would happen to the words as they are written, and why: a \
      whole sentence may be given. Words for people held show the house word of each sense.
      """)

  @Argument(help: "A word, a name or a phrase.") var words: [String]
  @Option(help: ArgumentHelp("Lexicons to lay over the built-in ones.", valueName: "folder"))
  var lexicons: [String] = []
  @Option(help: ArgumentHelp("The house style.", valueName: "name")) var style = "keep"
  @Option(help: ArgumentHelp("The language the words were translated from.", valueName: "code"))
  var sourceLanguage: String?

  func run() throws {
    let lexicon: Lexicon
    do throws(SetupError) {
      lexicon = Lexicon.builtIn.overlaid(with: try Overlay.sources(of: lexicons))
    } catch {
      throw Trouble(error)
    }
    let text = words.joined(separator: " ")
    let page = Self.page(of: text, lexicon)
    guard !page.isEmpty else {
      Console.write("Nothing is known of “\(text)”.\n")
      throw ExitCode(1)
    }
    Console.write(page + (try outcome(of: text, lexicon)))
  }

  /// What the rules make of the words, and why.
  private func outcome(of text: String, _ lexicon: Lexicon) throws -> String {
    var options = Options(settings: Settings(sourceLanguage: sourceLanguage), style: style)
    options.lexicon = lexicon
    let engine: Engine
    do throws(SetupError) { engine = try Engine(options) } catch { throw Trouble(error) }
    let bytes = Array(text.utf8)
    let pass = lexicon.read(Tokeniser.tokens(of: bytes), of: bytes)
    var lines = pass.hits.contains { $0.classes.contains(.held) } ? Self.senses(engine) : []
    for finding in engine.review(PlainText.document(utf8: bytes)).findings {
      let fix = finding.fixes.first
      let change = fix.map { " → “\($0.replacement)” (\($0.applicability.rawValue))" } ?? ""
      let reasons = finding.evidence.map(\.detail).joined(separator: "; ")
      lines.append("“\(finding.text)”\(change)  \(finding.rule): \(reasons)")
    }
    if lines.isEmpty { lines = ["nothing, as the words stand here"] }
    return "\nwhat happens:\n" + lines.map { "    \($0)\n" }.joined()
  }

  /// The word of the house for each sense of people held, and when a word is changed.
  private static func senses(_ engine: Engine) -> [String] {
    let captives = engine.settings.style["captives"] ?? "hostages"
    let detained = engine.settings.style["detained"] ?? "prisoners"
    return [
      "held by an armed group or criminals: “\(captives)”",
      "held by a state or an army: “\(detained)”",
      "changed where the sense is at least 98 % likely and holder and held are known; reported "
        + "from 70 % (hostages) or 90 % (prisoners); quotations, names and exchanges stand",
    ]
  }

  private static func page(of text: String, _ lexicon: Lexicon) -> String {
    let bytes = Array(text.utf8)
    let tokens = Tokeniser.tokens(of: bytes)
    let pass = lexicon.read(tokens, of: bytes)
    var page = ""
    for (token, classes) in zip(tokens, pass.classes) where !classes.isEmpty {
      let word = String(decoding: bytes[token.range.indices], as: UTF8.self)
      page += "“\(word)” can be: \(classes.namesInUse.joined(separator: ", "))\n"
    }
    for hit in pass.hits {
      let range = Int(tokens[Int(hit.first)].lower)..<Int(tokens[Int(hit.end) - 1].upper)
      let met = String(decoding: bytes[range], as: UTF8.self)
      page += (page.isEmpty ? "" : "\n") + entry(hit, met, lexicon)
    }
    return page
  }

  private static func entry(_ hit: Hit, _ met: String, _ lexicon: Lexicon) -> String {
    let spelling = hit.spelling
    let what =
      spelling.isHead
      ? "is the head of the entry"
      : spelling.isAllowed
        ? "is allowed beside it"
        : spelling.isNative ? "is its form in another script" : "is a form to be replaced by it"
    var text = "\(lexicon.place(hit.entry))  \(lexicon.head(hit.entry))\n"
    text += "    “\(met)” \(what)\n"
    for (name, value) in lexicon.allFields(hit.entry) { text += "    \(name)  \(value)\n" }
    return text
  }
}

extension WordClass {
  /// The names of the classes in the set.
  fileprivate var namesInUse: [String] {
    Self.allNames.filter { !isDisjoint(with: WordClass(name: $0)) }
  }
}
