// `stet fix --interactive`: from finding to finding, and a person decides.

internal import Stet
internal import StetDesk
internal import StetReports

/// A walk through stories at a terminal.
struct Walk {
  private let ink: Ink
  private let width: Int
  /// Rules of which all is to be fixed.
  private var wholeRules: Set<String> = []
  private var isOver = false
  private var journals: [WalkJournal] = []

  init(colour: Bool, width: Int) {
    ink = Ink(isOn: colour)
    self.width = width
  }

  /// Walks through the stories of all paths.
  mutating func run(
    _ paths: [String], _ desks: Desks, _ outcome: inout Outcome
  ) throws(Trouble) {
    guard RawIO.isTerminal(RawIO.standardInput), RawIO.isTerminal(RawIO.standardOutput) else {
      throw Trouble(
        "--interactive", "it asks at a terminal, and this is none",
        remedy: "run it in a terminal, or leave it out")
    }
    guard !paths.isEmpty, !paths.contains("-") else {
      throw Trouble(
        "--interactive", "the keyboard is standard input, so no story can come from there",
        remedy: "name the files to walk through")
    }
    var desks = desks
    let (inputs, troubles) = Input.all(paths)
    for trouble in troubles { outcome.fail(trouble) }
    for input in inputs where !isOver {
      do throws(Trouble) {
        let desk = try desks.desk(for: input)
        try walk(WalkedStory(try desk.review(input).get(), desk), &outcome)
      } catch {
        outcome.fail(error.of(input))
      }
    }
    // What was left is asked again on the next walk, but not on one that goes on with this.
    if isOver { return Console.write("Run it again to go on from here.\n") }
    for index in journals.indices { journals[index].forget() }
  }

  // MARK: One story

  private mutating func walk(_ story: WalkedStory, _ outcome: inout Outcome) throws(Trouble) {
    var journal = WalkJournal(of: story.item.path)
    let open = story.units.filter { journal.decisions[$0.fingerprint] == nil }
    let known = story.units.count - open.count
    if known > 0, !open.isEmpty {
      Console.write(ink(.faint, "\(story.item.path): \(known) decided before.") + "\n")
    }
    let positions = Positions(story.item.report.document)
    for (index, unit) in open.enumerated() where !isOver {
      if wholeRules.contains(unit.rule), unit.isFixable {
        try journal.note(unit.fingerprint, .fix)
        continue
      }
      let head = "\(story.item.path)  \(known + index + 1) of \(story.units.count)"
      Console.write("\n" + ink(.heading, head) + "\n\n")
      Console.write(
        TextReport(colour: ink.isOn, width: width)
          .passage(unit.findings, of: story.item, positions))
      if let decision = ask(unit, story) { try journal.note(unit.fingerprint, decision) }
    }
    try write(story, &journal, &outcome)
    journals.append(journal)
  }

  /// Makes the changes that were decided, and keeps what was left in mind.
  private func write(
    _ story: WalkedStory, _ journal: inout WalkJournal, _ outcome: inout Outcome
  ) throws(Trouble) {
    let document = story.item.report.document
    let result = story.outcome(of: journal.decisions)
    if !result.resolution.patch.edits.isEmpty {
      try AtomicFile.replace(
        story.item.path, with: document.applying(result.resolution.patch),
        ifStill: document.received)
    }
    for clash in result.clashes {
      Console.complain(
        "\(story.item.path): “\(clash.text)” (\(clash.rule)) stays, as another change is in the way"
      )
    }
    let undecided = story.units.count { journal.decisions[$0.fingerprint] == nil }
    let rest = undecided > 0 ? ", \(undecided) not decided" : ""
    if !story.units.isEmpty {
      Console.write("\n\(story.item.path): \(result.fixed) fixed\(rest)\n")
    }
    outcome.note(result.rest)
    try journal.replace(story.left(journal.decisions, after: result))
  }

  // MARK: Asking

  private enum Answer: Character, CaseIterable {
    case yes = "y"
    case no = "n"
    case all = "a"
    case edit = "e"
    case stand = "s"
    case quit = "q"
    case help = "?"
  }

  /// - Returns: nil where the walk ends.
  private mutating func ask(_ unit: WalkUnit, _ story: WalkedStory) -> Decision? {
    var answers: [Answer] = unit.isFixable ? [.yes, .no, .all] : [.no]
    let canEdit = unit.findings.count == 1
    if canEdit { answers.append(.edit) }
    if story.comments(for: unit, rules: [unit.rule]) != nil { answers.append(.stand) }
    answers += [.quit, .help]
    let numbers = (1...9).prefix(unit.candidates.count)
    let letters = answers.map { String($0.rawValue) } + numbers.map(String.init)
    let question = unit.isFixable ? "Make this change" : "Leave it"
    while true {
      Console.write(ink(.hunk, "\(question) [\(letters.joined(separator: ","))]? "))
      guard let line = readLine() else {
        Console.write("\n")
        isOver = true
        return nil
      }
      let word = line.filter { $0 != " " }.lowercased()
      if let number = Int(word), numbers.contains(number) {
        return .text(unit.candidates[number - 1])
      }
      switch word.first.flatMap(Answer.init).flatMap({ answers.contains($0) ? $0 : nil }) {
      case .yes?: return .fix
      case .no?: return .leave
      case .all?:
        wholeRules.insert(unit.rule)
        return .fix
      case .edit?: if let text = edited(unit) { return .text(text) }
      case .stand?: return .stand
      case .quit?:
        isOver = true
        return nil
      case .help?, nil: explain(answers, unit)
      }
    }
  }

  /// - Returns: nil where the person thought better of it.
  private func edited(_ unit: WalkUnit) -> String? {
    let old = unit.first?.text ?? ""
    Console.write("Put in place of “\(old)” (nothing leaves it; - takes it out): ")
    guard let line = readLine(), !line.isEmpty else { return nil }
    return line == "-" ? "" : line
  }

  private func explain(_ answers: [Answer], _ unit: WalkUnit) {
    for answer in answers {
      let meaning =
        switch answer {
        case .yes: "make this change"
        case .no: "leave it for now"
        case .all: "make this change and all others of \(unit.rule)"
        case .edit: "type what is to stand there"
        case .stand: "let it stand: a comment in the text tells Stet to leave it"
        case .quit: "make what was decided so far and stop; the next walk goes on here"
        case .help: "show this"
        }
      Console.write(ink(.flagged, "\(answer.rawValue) - \(meaning)") + "\n")
    }
    for (number, text) in zip(1...9, unit.candidates) {
      Console.write(ink(.flagged, "\(number) - put “\(text)” there") + "\n")
    }
  }
}
