// A change that is proposed: where, what, why, and how sure.

/// How far a change may be trusted.
public enum Applicability: String, Sendable, Comparable, CaseIterable {
  /// A replacement is only a hint for a person.
  case manual
  /// Likely right; applied on request.
  case suggested
  /// What `fix` applies.
  case safe

  public static func < (a: Applicability, b: Applicability) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .manual: 0
    case .suggested: 1
    case .safe: 2
    }
  }
}

/// Which kind of change wins where two overlap: earlier strata are nearer to the source's fault.
public enum Stratum: UInt8, Sendable, Comparable {
  case noise, names, terms
  /// How a name is written, once it is known to be the right one.
  case forms
  case quotes, spacing

  public static func < (a: Stratum, b: Stratum) -> Bool { a.rawValue < b.rawValue }
}

/// Replace `range` of the source by `replacement`.
public struct Edit: Hashable, Sendable {
  public let range: SourceRange
  /// In the encoding and escapes of the source.
  public let replacement: [UInt8]
  /// The rule that asks for it.
  public let reason: String
  public let applicability: Applicability
  public let stratum: Stratum
  /// Edits of one group are applied together or not at all; nil stands alone.
  public let group: UInt32?

  public init(
    _ range: SourceRange, _ replacement: [UInt8], reason: String,
    applicability: Applicability = .safe, stratum: Stratum = .noise, group: UInt32? = nil
  ) {
    self.range = range
    self.replacement = replacement
    self.reason = reason
    self.applicability = applicability
    self.stratum = stratum
    self.group = group
  }

  /// The total order in which edits are offered a place: stratum, start, longer first, then by
  /// rule and replacement, so that the order in which rules ran can't be seen.
  static func isOffered(_ a: Edit, before b: Edit) -> Bool {
    if a.stratum != b.stratum { return a.stratum < b.stratum }
    if a.range.lower != b.range.lower { return a.range.lower < b.range.lower }
    if a.range.upper != b.range.upper { return a.range.upper > b.range.upper }
    if a.reason != b.reason { return a.reason < b.reason }
    return a.replacement.lexicographicallyPrecedes(b.replacement)
  }
}
