// `stet lexicon show`: all that is known of a word or name, and from where.

internal import ArgumentParser
internal import Stet
internal import StetDesk
internal import StetLexicons
internal import StetReports
internal import StetText

struct LexiconShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is known of a word or name, and from which file.")

  @Argument(help: "A word, a name or a phrase.") var words: [String]
  @Option(help: ArgumentHelp("Lexicons to lay over the built-in ones.", valueName: "folder"))
  var lexicons: [String] = []

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
    Console.write(page)
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
