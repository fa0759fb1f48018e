// Decides whether two Latin renderings come from one name in the source script.

/// Compares names. Immutable and safe to share between threads; a workspace serves one thread at a
/// time.
///
/// The score is a probability: of many pairs that score 0.8, about eight in ten are renderings of
/// one source name, where as many pairs are one name as two and the two are near in letters. It does
/// not know how many near names a story holds; whoever looks a name up among many should ask for
/// more than 0.5. Both orders of the two give the same score, and it does not depend on what was
/// compared before. Once a workspace has met the steps that names are made of, comparing in it
/// allocates nothing.
public struct NameMatcher: Sendable {
  /// Buffers of comparisons.
  public typealias Workspace = NameWorkspace

  public init() {}

  /// Compares two names in Latin letters.
  ///
  /// - Parameter sourceLanguage: two-letter code of the language both were rendered from, or nil.
  public func compare(
    _ a: String, _ b: String, sourceLanguage: String? = nil
  ) -> NameComparison {
    WorkspacePool.shared.with { compare(a, b, sourceLanguage: sourceLanguage, in: $0) }
  }

  /// Compares two names with buffers that are kept between comparisons.
  public func compare(
    _ a: String, _ b: String, sourceLanguage: String? = nil, in workspace: Workspace
  ) -> NameComparison {
    workspace.explains = true
    let probability = probability(a, b, sourceLanguage: sourceLanguage, in: workspace)
    workspace.explains = false
    return NameComparison(
      probability: probability,
      parts: parts(a, b, probability, in: workspace), sourceLanguage: sourceLanguage)
  }

  /// The calibrated probability alone, without the reasons; allocates nothing.
  public func probability(
    _ a: String, _ b: String, sourceLanguage: String? = nil, in workspace: Workspace
  ) -> Double {
    probability(a, b, sourceLanguage: sourceLanguage, isWhole: false, in: workspace)
  }

  /// The calibrated probability alone, with buffers of the matcher's own.
  public func probability(_ a: String, _ b: String, sourceLanguage: String? = nil) -> Double {
    WorkspacePool.shared.with { probability(a, b, sourceLanguage: sourceLanguage, in: $0) }
  }

  /// - Parameter isWhole: whether neither name can have parts that the other lacks.
  func probability(
    _ a: String, _ b: String, sourceLanguage: String?, isWhole: Bool, in workspace: Workspace
  ) -> Double {
    let model = NameModel.builtIn
    workspace.first.read(a, model.letters)
    workspace.second.read(b, model.letters)
    guard let odds = model.judge(workspace, language: sourceLanguage, isWhole: isWhole) else {
      return a == b ? 1 : 0
    }
    return Self.logistic(odds)
  }

  /// Compares two names of which the source is known: both must be readable off it.
  ///
  /// - Parameter sourceForm: the name in the letters of its source language, such as بولر.
  public func compare(
    _ a: String, _ b: String, sourceLanguage: String, sourceForm: String,
    in workspace: Workspace = Workspace()
  ) -> NameComparison {
    let alone = compare(a, b, sourceLanguage: sourceLanguage, in: workspace)
    let form = SourceForm(sourceForm)
    let model = NameModel.builtIn
    let readings = [a, b].compactMap { model.readingOdds($0, form, sourceLanguage, workspace) }
    guard readings.count == 2 else { return alone }
    let odds = min(readings[0], readings[1]) + Self.odds(of: alone.probability) / 2
    return NameComparison(
      probability: Self.logistic(odds), parts: alone.parts, sourceLanguage: sourceLanguage)
  }

  /// The log-odds that a name in Latin letters was read off a form in its source language; nil where
  /// the language is not known or the form has no reading.
  package func readingOdds(
    _ name: String, from sourceForm: String, sourceLanguage: String, in workspace: Workspace
  ) -> Double? {
    NameModel.builtIn.readingOdds(name, SourceForm(sourceForm), sourceLanguage, workspace).map {
      Double($0)
    }
  }

  static func odds(of probability: Double) -> Float {
    let share = max(1e-6, min(1 - 1e-6, probability))
    return Float(Exponential.logarithm(share / (1 - share)))
  }

  /// Each part of either name once, in the order of the first.
  private func parts(
    _ a: String, _ b: String, _ probability: Double, in workspace: Workspace
  ) -> [NameComparison.Part] {
    guard workspace.isPaired else {
      return [.init(a: a, b: b, kind: NamePartKind.part.rawValue, probability: probability)]
    }
    return workspace.pairing.pairs.map { pair in
      let (ones, others) = (workspace.firstParts[pair.a], workspace.secondParts[pair.b])
      return .init(
        a: workspace.first.text(ones, of: a), b: workspace.second.text(others, of: b),
        kind: (ones.first ?? others.first).map(\.kind.rawValue) ?? "part",
        probability: pair.isPaired ? Self.logistic(pair.odds) : 0.5, isMoved: pair.isMoved)
    }
  }

  static func logistic(_ odds: Float) -> Double {
    1 / (1 + Exponential.of(-Double(odds)))
  }
}

extension FoldedName {
  /// How the parts stand in the name itself; nil for none.
  fileprivate func text(_ parts: ArraySlice<NamePart>, of name: String) -> String? {
    guard let first = parts.first, let last = parts.last else { return nil }
    let bytes = Array(name.utf8)
    let range =
      self.parts[first.words.lowerBound]
      .firstByte..<self.parts[
        last.words.upperBound - 1
      ].endByte
    guard range.upperBound <= bytes.count else { return name }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
