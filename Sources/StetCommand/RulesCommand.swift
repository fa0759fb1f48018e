// `stet rules` and `stet explain`: what is checked, and why.

internal import ArgumentParser
internal import Stet
internal import StetReports

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List what is checked.")

  func run() throws {
    let width = Catalogue.rules.map(\.id.count).max() ?? 0
    for rule in Catalogue.rules {
      let gap = String(repeating: " ", count: width - rule.id.count + 2)
      Console.write("\(rule.id)\(gap)\(rule.fault)\n")
    }
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule looks for, why, and show examples.")

  @Argument(help: "The id of a rule, such as quotes/unclosed.") var rule: String

  func run() throws {
    guard let rule = Catalogue.rule(rule) else {
      throw Trouble(rule, "no rule has this name", remedy: "`stet rules` lists them")
    }
    Console.write("\(rule.id)\n\n\(rule.fault)\n\n\(rule.why)\n")
  }
}
