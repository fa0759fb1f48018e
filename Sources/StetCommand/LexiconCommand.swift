// `stet lexicon`: for the people who keep the lexicons.

internal import ArgumentParser
internal import Foundation
internal import StetLexicons

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Check and compile lexicons.",
    subcommands: [Compile.self])

  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the compiled form of a folder of lexicons.")

    @Argument(help: "The folder of .lex files.") var folder: String
    @Option(name: .shortAndLong, help: "The file to write.") var output: String

    func run() throws {
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".lex") }.sorted()
      var faults = 0
      var sources: [LexiconSource] = []
      for name in names {
        let path = folder + "/" + name
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let (source, found) = LexiconSource.parse(text, path: path)
        sources.append(source)
        for fault in found { print(fault) }
        faults += found.count
      }
      guard faults == 0 else { throw ExitCode(1) }
      try Data(LexiconCompiler.compile(sources)).write(to: URL(fileURLWithPath: output))
    }
  }
}
