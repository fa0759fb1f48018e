// `stet lsp`: the language server, for editors that speak the protocol.

internal import ArgumentParser
internal import Dispatch
internal import StetDesk
internal import StetLSP

struct LSPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp", abstract: "Serve an editor: findings as you type.",
    discussion: """
      Speaks the Language Server Protocol on standard input and output. Settings come from the \
      nearest stet.toml; those of the editor, under the same names, beat them.
      """)

  @OptionGroup(title: "What is checked") var review: ReviewOptions
  @Flag(help: ArgumentHelp("What editors say; there is no other way.", visibility: .hidden))
  var stdio = false

  func run() throws {
    let queue = DispatchQueue(label: "stet.lsp")
    let server = LanguageServer(
      Session(options: review.choices, settingsFile: review.config),
      send: { Console.write($0) }, inBackground: { work in queue.async { work() } })
    var status: Int32?
    while status == nil {
      var bytes: [UInt8] = []
      let isOpen = try? RawIO.readSome(RawIO.standardInput, into: &bytes, atMost: 1 << 16)
      status = isOpen == true ? server.take(bytes) : server.end()
    }
    if let status, status != 0 { throw ExitCode(status) }
  }
}
