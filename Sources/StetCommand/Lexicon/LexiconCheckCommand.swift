// `stet lexicon check`: everything that is wrong with a folder of lexicons, with what to do.

internal import ArgumentParser
internal import Stet
internal import StetDesk
internal import StetLexicons

struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "List all that is wrong with a folder of lexicons.",
    discussion: """
      Reads every .lex file, looks for doubles, conflicts and look-alikes, and runs the examples \
      under the entries. Lexicons that are part of Stet are checked on their own, others as laid \
      over them.
      """)

  @Argument(help: "The folder of .lex files.") var folder: String = "Lexicons"

  func run() throws {
    let sources: [LexiconSource]
    var faults: [LexiconFault]
    do throws(SetupError) {
      (sources, faults) = try Overlay.read(folder)
    } catch {
      throw Trouble(error)
    }
    faults += LexiconCheck.faults(in: sources) + TermCheck.faults(in: sources)
    let proofs = LexiconProofs(sources, lexicon: Self.lexicon(of: sources))
    faults += proofs.faults
    faults.sort { ($0.path, $0.line, $0.message) < ($1.path, $1.line, $1.message) }
    for fault in faults { Console.write("\(fault)\n") }
    let entries = sources.reduce(0) { $0 + $1.entries.count }
    let counts = [
      Self.count(sources.count, "file", "files"), Self.count(entries, "entry", "entries"),
      Self.count(proofs.count, "example", "examples"),
    ]
    let verdict = faults.isEmpty ? "no fault" : Self.count(faults.count, "fault", "faults")
    Console.write("\(counts.joined(separator: ", ")): \(verdict).\n")
    if !faults.isEmpty { throw ExitCode(1) }
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// All that is known while the examples run: the folder on its own when it holds every built-in
  /// lexicon, else the built-in ones with the folder over them.
  private static func lexicon(of sources: [LexiconSource]) -> Lexicon {
    let names = Set(sources.map(\.name))
    let isWhole = Lexicon.builtIn.fileNames.allSatisfy(names.contains)
    return isWhole
      ? Lexicon(layers: []).overlaid(with: sources) : Lexicon.builtIn.overlaid(with: sources)
  }
}
