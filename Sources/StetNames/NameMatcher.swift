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
  public init() {}

  /// Compares two names in Latin letters.
  ///
  /// - Parameter sourceLanguage: two-letter code of the language both were rendered from, or nil.
  public func compare(
    _ a: String, _ b: String, sourceLanguage: String? = nil
  ) -> NameComparison {
    let same = a.lowercased() == b.lowercased()
    let probability = same ? 0.99 : 0.01
    return NameComparison(
      probability: probability,
      parts: [.init(a: a, b: b, kind: "part", probability: probability)])
  }
}
