// `stet lexicon`: for the people who keep the lexicons.

internal import ArgumentParser
internal import Stet
internal import StetDesk
internal import StetLexicons

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Check, show and compile lexicons.",
    subcommands: [
      LexiconCheckCommand.self, LexiconShowCommand.self, LexiconCuesCommand.self,
      Compile.self,
    ])

  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the compiled form of a folder of lexicons.")

    @Argument(help: "The folder of .lex files.") var folder: String
    @Option(name: .shortAndLong, help: "The file to write.") var output: String

    func run() throws {
      let sources: [LexiconSource]
      let faults: [LexiconFault]
      do throws(SetupError) {
        (sources, faults) = try Overlay.read(folder)
      } catch {
        throw Trouble(error)
      }
      for fault in faults { Console.complain("\(fault)") }
      guard faults.isEmpty else { throw ExitCode(1) }
      do throws(SystemError) {
        let descriptor = try RawIO.create(path: output)
        try RawIO.write(LexiconCompiler.compile(sources), to: descriptor)
      } catch {
        throw Trouble(output, error)
      }
    }
  }
}
