// The `stet` executable: options in, exit status out.

internal import ArgumentParser
internal import Stet
internal import StetDesk

@main
struct StetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stet", abstract: "Cleans translated wire copy and says why.",
    version: StetVersion.current,
    subcommands: [
      CheckCommand.self, FixCommand.self, NamesCommand.self, PipeCommand.self, ServeCommand.self,
      LSPCommand.self, RulesCommand.self, ExplainCommand.self, LexiconCommand.self,
    ])

  /// Exit status 2 stands for a command that can't be carried out, wrong options among them.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let trouble as Trouble {
      Console.complain(trouble.line)
      exit(withError: ExitCode(2))
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      let message = fullMessage(for: error)
      let prefix = "Error: "
      Console.complain(
        message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message)
      exit(withError: ExitCode(2))
    }
  }
}
