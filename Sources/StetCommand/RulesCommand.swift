// `stet rules` and `stet explain`: what is checked, and why.

internal import ArgumentParser
internal import Stet
internal import StetDesk
internal import StetReports

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List what is checked.")

  @Option(help: "Colours: auto, always or never.") var color: ColourChoice = .auto

  func run() throws {
    let list = RuleList(colour: color.isOn, width: RawIO.terminalWidth)
    Console.write(list.text(Catalogue.rules))
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule looks for, why, and show examples.")

  @Argument(help: "The id of a rule, such as quotes/unclosed, or a family; all when left out.")
  var rule: String?
  @Flag(help: "As a page of Markdown.") var markdown = false
  @Option(help: "Colours: auto, always or never.") var color: ColourChoice = .auto

  func run() throws {
    let rules = rule.map { Catalogue.select([$0]).rules } ?? Catalogue.rules
    guard !rules.isEmpty else {
      throw Trouble(
        rule ?? "", "no rule or family has this name", remedy: "`stet rules` lists them")
    }
    if markdown { return Console.write(RuleArticle.page(rules)) }
    let page = RulePage(colour: color.isOn, width: RawIO.terminalWidth)
    Console.write(rules.map(page.page).joined(separator: "\n\n"))
  }
}
