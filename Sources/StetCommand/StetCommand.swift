// The `stet` executable: options in, exit status out.

internal import ArgumentParser

@main
struct StetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stet", abstract: "Cleans translated wire copy and says why.",
    subcommands: [LexiconCommand.self])
}
