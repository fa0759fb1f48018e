// The door: a story goes in, a report comes out. Built once, shared by any number of threads.

package import StetAnalysis
package import StetLexicons
public import StetRules
public import StetText

/// Reviews stories under fixed options. Immutable; `review` can't fail.
public struct Engine: Sendable {
  public private(set) var rules: [Rule]
  package let settings: Settings
  package let lexicon: Lexicon
  private let threshold: Applicability
  private let minConfidence: Double
  private let depth: Analysis.Depth

  /// - Throws: `SetupError` when a rule or style is not known or a lexicon is at fault.
  public init(_ options: Options = Options()) throws(SetupError) {
    lexicon = options.lexicon.overlaid(with: options.overlays)
    var settings = options.settings
    if options.style != "keep" {
      guard let style = HouseStyle(named: options.style, in: lexicon) else {
        throw SetupError(
          .unknownStyle, at: options.style, "there is no style of this name",
          remedy: "choose one of \(Self.styleNames(in: lexicon).joined(separator: ", "))")
      }
      settings.style = style
    }
    settings.marks = MarkFamily(language: settings.language, in: lexicon)
    self.settings = settings
    threshold = options.threshold
    minConfidence = options.minConfidence
    rules = try Self.choose(options)
    depth = rules.reduce(into: []) { $0.formUnion($1.depth) }
  }

  /// The same engine with its rules in another order, to show that the order can't be seen.
  package func withRules(inOrder order: [Rule]) -> Engine {
    var copy = self
    copy.rules = order
    return copy
  }

  /// The names of all styles a lexicon holds, and `keep`.
  package static func styleNames(in lexicon: Lexicon) -> [String] {
    ["keep"]
      + lexicon.fileNames.filter { $0.hasPrefix("styles/") }.map { String($0.dropFirst(7)) }
      .sorted()
  }

  private static func choose(_ options: Options) throws(SetupError) -> [Rule] {
    let chosen = Catalogue.select(options.only)
    let skipped = Catalogue.select(options.skip)
    if let unknown = (chosen.unknown + skipped.unknown).first {
      throw SetupError(
        .unknownRule, at: unknown, "no rule or family has this name",
        remedy: "`stet rules` lists them")
    }
    let all = options.only.isEmpty ? Catalogue.rules.filter { !$0.isOnRequest } : chosen.rules
    return all.filter { rule in !skipped.rules.contains { $0.id == rule.id } }
  }

  /// The analysis alone, as rules would read it.
  package func analyse(_ document: Document, depth: Analysis.Depth? = nil) -> Analysis {
    analyse(document, depth: depth, betweenStages: {})
  }

  /// - Parameter pause: is called before each long stage; what it throws ends the analysis.
  package func analyse<Stop: Error>(
    _ document: Document, depth: Analysis.Depth? = nil,
    betweenStages pause: () throws(Stop) -> Void
  ) throws(Stop) -> Analysis {
    var settings = settings
    settings.sourceLanguage = settings.sourceLanguage ?? document.sourceLanguage
    return try Analysis(
      document.prose, companion: document.companion, settings: settings, lexicon: lexicon,
      depth: depth ?? self.depth, betweenStages: pause)
  }

  /// Reads the story once, lets every rule judge it, and settles what is changed.
  ///
  /// - Parameter known: fingerprints of findings that are known and stand: none of them is reported
  ///   or put right.
  public func review(_ document: Document, known: Set<String> = []) -> Report {
    review(document, known: known, betweenRules: {})
  }

  /// The same for callers who may lose interest meanwhile.
  ///
  /// - Parameter pause: is called before each stage of the analysis and each rule; what it throws
  ///   ends the review.
  package func review<Stop: Error>(
    _ document: Document, known: Set<String>, betweenRules pause: () throws(Stop) -> Void
  ) throws(Stop) -> Report {
    let analysis = try analyse(document, betweenStages: pause)
    var drafts: [(rule: Rule, draft: Draft)] = []
    // What a text of a language not known has right can't be told: Stet stands back.
    // By index: a rule is not copied unless it finds something.
    for index in rules.indices where !analysis.isForeign || rules[index].isOfAnyLanguage {
      try pause()
      var findings = Findings(for: rules[index])
      rules[index].find(analysis, &findings)
      for draft in findings.drafts where draft.confidence >= minConfidence {
        drafts.append((rules[index], draft))
      }
    }
    drafts.sort {
      ($0.draft.range, $0.rule.id, $0.draft.message) < (
        $1.draft.range, $1.rule.id, $1.draft.message
      )
    }
    if let directives = Directives(document) { letStand(directives, &drafts, document) }
    if let sic = Sic(document.prose.utf8) { letStand(&drafts) { sic.lets($1.range) } }
    if let names = HouseNames(analysis) {
      letStand(&drafts) { names.lets($1.range, standFor: $0) }
    }
    if !known.isEmpty { letStand(known, &drafts, document) }
    return settle(drafts, document, analysis)
  }

  /// Takes out what the text asks to let stand.
  private func letStand(
    _ directives: Directives, _ drafts: inout [(rule: Rule, draft: Draft)], _ document: Document
  ) {
    letStand(&drafts) { rule, draft in
      directives.lets(document.prose.map.source(of: draft.range), standFor: rule.id)
    }
  }

  private func letStand(
    _ known: Set<String>, _ drafts: inout [(rule: Rule, draft: Draft)], _ document: Document
  ) {
    var prints = Fingerprints(document)
    letStand(&drafts) { rule, draft in
      known.contains(prints.next(rule: rule.id, at: draft.range))
    }
  }

  /// Takes out the drafts that stand; a group of which a part stands, stands.
  private func letStand(
    _ drafts: inout [(rule: Rule, draft: Draft)], _ stands: (Rule, Draft) -> Bool
  ) {
    let standing = drafts.map { stands($0.rule, $0.draft) }
    var groups: Set<UInt32> = []
    for (index, (rule, draft)) in drafts.enumerated() where standing[index] {
      if let number = draft.group { groups.insert(group(of: rule, number)) }
    }
    var rest: [(rule: Rule, draft: Draft)] = []
    for (index, (rule, draft)) in drafts.enumerated() where !standing[index] {
      if let number = draft.group, groups.contains(group(of: rule, number)) { continue }
      rest.append((rule, draft))
    }
    drafts = rest
  }

  private func settle(
    _ drafts: [(rule: Rule, draft: Draft)], _ document: Document, _ analysis: Analysis
  ) -> Report {
    let splices = splices(for: drafts, document)
    var edits: [Edit] = []
    var editOf: [Int?] = []
    for ((rule, draft), splice) in zip(drafts, splices) {
      guard case .success(let splice)? = splice else {
        editOf.append(nil)
        continue
      }
      editOf.append(edits.count)
      edits.append(
        Edit(
          splice.range, splice.bytes, reason: rule.id, applicability: draft.applicability,
          stratum: rule.stratum, group: draft.group.map { group(of: rule, $0) }))
    }
    let resolution = Resolution(edits, threshold: threshold)
    let applied = Set(resolution.applied)
    var causes: [Int: Resolution.Cause] = [:]
    for deferred in resolution.deferred { causes[deferred.index] = deferred.cause }
    let findings = drafts.indices.map { index in
      finding(
        drafts[index].draft, of: drafts[index].rule, document, splices[index],
        isApplied: editOf[index].map(applied.contains) ?? false,
        cause: editOf[index].flatMap { causes[$0] })
    }
    return Report(
      document: document, findings: findings, resolution: resolution, analysis: analysis)
  }

  private typealias Splice = Result<(range: SourceRange, bytes: [UInt8]), Document.Obstacle>

  /// What each draft asks to put where, if it asks for a change. A group of which one can't be
  /// made is not made at all.
  private func splices(
    for drafts: [(rule: Rule, draft: Draft)], _ document: Document
  ) -> [Splice?] {
    var broken: Set<UInt32> = []
    var splices: [Splice?] = drafts.map { rule, draft in
      guard let text = draft.replacements.first, draft.applicability > .manual else { return nil }
      let splice = Splice { () throws(Document.Obstacle) in
        try document.splice(draft.range, with: Array(text.utf8))
      }
      if case .failure = splice, let number = draft.group {
        broken.insert(group(of: rule, number))
      }
      return splice
    }
    guard !broken.isEmpty else { return splices }
    for (index, item) in drafts.enumerated() {
      guard case .success? = splices[index], let number = item.draft.group else { continue }
      if broken.contains(group(of: item.rule, number)) { splices[index] = .failure(.otherHalf) }
    }
    return splices
  }

  /// Groups are numbered by each rule on its own; together they need different numbers.
  private func group(of rule: Rule, _ number: Int) -> UInt32 {
    let index = rules.firstIndex { $0.id == rule.id } ?? 0
    return UInt32(truncatingIfNeeded: index << 24 | number)
  }

  private func finding(
    _ draft: Draft, of rule: Rule, _ document: Document, _ splice: Splice?, isApplied: Bool,
    cause: Resolution.Cause?
  ) -> Finding {
    var evidence = draft.because.map { because in
      Evidence(
        kind: because.kind, detail: because.detail,
        range: because.range.map { document.prose.map.source(of: $0) })
    }
    let obstacle = obstacle(splice, cause)
    if let obstacle { evidence.append(Evidence(kind: "deferred", detail: obstacle, range: nil)) }
    let applicability = obstacle != nil || splice == nil ? .manual : draft.applicability
    return Finding(
      rule: rule.id, severity: draft.severity, confidence: draft.confidence,
      message: draft.message, range: document.prose.map.source(of: draft.range),
      textRange: draft.range, text: document.prose.string(draft.range),
      fixes: draft.replacements.enumerated().map { index, text in
        Fix(replacement: text, applicability: index == 0 ? applicability : .manual)
      },
      evidence: evidence, entity: draft.entity.map { "e\($0 + 1)" }, sense: draft.sense,
      group: draft.group.map { self.group(of: rule, $0) }, isApplied: isApplied)
  }

  /// Why a change that was asked for can't be made, whatever the threshold.
  private func obstacle(_ splice: Splice?, _ cause: Resolution.Cause?) -> String? {
    if case .failure(let obstacle)? = splice { return obstacle.detail }
    switch cause {
    case .overlaps(let other): return "overlaps a change by \(other)"
    case .groupIncomplete: return Document.Obstacle.otherHalf.detail
    case .belowThreshold, nil: return nil
    }
  }
}
