// Decides whether two Latin renderings come from one name in the source script.

/// How likely two renderings are one name, and why.
public struct NameComparison: Sendable {
  /// One part of either name: paired with its counterpart, or alone. Every part of both names
  /// stands in exactly one.
  public struct Part: Sendable {
    public let a: String?
    public let b: String?
    /// `given`, `family`, `patronymic`, `article`, `particle`, `title`, `initial`, `part`.
    public let kind: String
    /// Probability that the two are one part; 0.5 where it stands alone.
    public let probability: Double

    public init(a: String?, b: String?, kind: String, probability: Double) {
      self.a = a
      self.b = b
      self.kind = kind
      self.probability = probability
    }
  }

  /// Calibrated probability that both are renderings of one source name.
  public let probability: Double
  public let parts: [Part]

  public init(probability: Double, parts: [Part]) {
    self.probability = probability
    self.parts = parts
  }
}

/// Compares names. Immutable and safe to share between threads.
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
    compare(a, b, sourceLanguage: sourceLanguage, in: Workspace())
  }

  /// Compares two names with buffers that are kept between comparisons.
  public func compare(
    _ a: String, _ b: String, sourceLanguage: String? = nil, in workspace: Workspace
  ) -> NameComparison {
    let probability = probability(a, b, sourceLanguage: sourceLanguage, in: workspace)
    return NameComparison(
      probability: probability,
      parts: [.init(a: a, b: b, kind: "part", probability: probability)])
  }

  /// The calibrated probability alone, without the reasons; allocates nothing.
  public func probability(
    _ a: String, _ b: String, sourceLanguage: String? = nil, in workspace: Workspace
  ) -> Double {
    let model = NameModel.builtIn
    workspace.first.read(a, model.letters)
    workspace.second.read(b, model.letters)
    guard let odds = model.logOdds(workspace, language: sourceLanguage) else {
      return a == b ? 1 : 0
    }
    return Self.logistic(odds)
  }

  private static func logistic(_ odds: Float) -> Double {
    1 / (1 + Exponential.of(-Double(odds)))
  }
}
