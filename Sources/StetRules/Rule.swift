// A rule is a value: what is wrong, why it matters, proofs, and how to find it.

package import StetAnalysis
public import StetText

/// How much a finding matters to the desk.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  case note, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// One thing that Stet looks for.
public struct Rule: Sendable, Identifiable {
  /// `family/fault`: names the fault and reads well after “ignore”.
  public let id: String
  /// What is wrong, in one sentence and an editor's words.
  public let fault: String
  /// Why it matters and what is left alone.
  public let why: String
  public let stratum: Stratum
  /// The most that a fix of this rule may claim.
  public let ceiling: Applicability
  public let severity: Severity
  /// Runs only when it is asked for by its own id: it reports no faults.
  public let isOnRequest: Bool
  /// Judges characters or the whole text, and so is right in a language that is not known.
  public let isOfAnyLanguage: Bool
  public let examples: [Example]
  package let depth: Analysis.Depth
  package let find: @Sendable (Analysis, inout Findings) -> Void

  /// `quotes` of `quotes/straight`.
  public var family: Substring { id.prefix { $0 != "/" } }

  package init(
    _ id: String, fault: String, why: String, stratum: Stratum, ceiling: Applicability = .safe,
    severity: Severity = .warning, depth: Analysis.Depth = [], isOnRequest: Bool = false,
    isOfAnyLanguage: Bool = false, examples: [Example],
    find: @escaping @Sendable (Analysis, inout Findings) -> Void
  ) {
    self.id = id
    self.fault = fault
    self.why = why
    self.stratum = stratum
    self.ceiling = ceiling
    self.severity = severity
    self.isOnRequest = isOnRequest
    self.isOfAnyLanguage = isOfAnyLanguage
    self.depth = depth
    self.examples = examples
    self.find = find
  }
}

/// A proof of a rule: it runs as a test and stands in the manual.
public struct Example: Sendable {
  public enum Expectation: Sendable {
    /// `fix` makes this of it.
    case fixes(String)
    /// `fix --suggested` makes this of it, `fix` leaves it.
    case suggests(String)
    /// It is reported at this passage and left as it is.
    case flags(String)
    /// Nothing is found.
    case leaves
    /// Known not to be found yet: should become this. Strict: the test fails when it is found.
    case misses(String)
  }

  public let text: String
  public let expectation: Expectation
  /// The style, source language and language under which it holds.
  public let style: String?
  public let sourceLanguage: String?
  public let language: String
  /// The original the text was translated from, where the rule reads it.
  public let original: String?

  private init(
    _ text: String, _ expectation: Expectation, _ style: String?, _ source: String?,
    _ language: String, _ original: String?
  ) {
    self.original = original
    self.text = text
    self.expectation = expectation
    self.style = style
    self.sourceLanguage = source
    self.language = language
  }

  public static func fixes(
    _ text: String, to wanted: String, style: String? = nil, source: String? = nil,
    language: String = "en-US", original: String? = nil
  ) -> Example { Example(text, .fixes(wanted), style, source, language, original) }

  public static func suggests(
    _ text: String, to wanted: String, style: String? = nil, source: String? = nil,
    language: String = "en-US", original: String? = nil
  ) -> Example { Example(text, .suggests(wanted), style, source, language, original) }

  public static func flags(
    _ text: String, _ passage: String, style: String? = nil, source: String? = nil,
    language: String = "en-US", original: String? = nil
  ) -> Example { Example(text, .flags(passage), style, source, language, original) }

  public static func leaves(
    _ text: String, style: String? = nil, source: String? = nil, language: String = "en-US",
    original: String? = nil
  ) -> Example { Example(text, .leaves, style, source, language, original) }

  public static func misses(
    _ text: String, want wanted: String, style: String? = nil, source: String? = nil,
    language: String = "en-US", original: String? = nil
  ) -> Example { Example(text, .misses(wanted), style, source, language, original) }
}
