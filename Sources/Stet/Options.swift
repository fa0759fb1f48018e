// What a caller asks of the engine.

public import StetAnalysis
package import StetLexicons
public import StetText

/// Which rules run, under which settings, and how far their fixes are trusted.
public struct Options: Sendable {
  public var settings: Settings
  /// The name of a house style (`Lexicons/styles/`).
  public var style: String
  /// Rule ids or families; empty means all.
  public var only: [String]
  public var skip: [String]
  /// The least applicability that is applied.
  public var threshold: Applicability
  /// Findings below this probability are not reported.
  public var minConfidence: Double
  /// What the sources are laid over.
  package var lexicon: Lexicon
  /// Lexicon sources laid over the built-in ones.
  package var overlays: [LexiconSource]

  public init(
    settings: Settings = Settings(), style: String = "keep", only: [String] = [],
    skip: [String] = [], threshold: Applicability = .safe, minConfidence: Double = 0
  ) {
    self.settings = settings
    self.style = style
    self.only = only
    self.skip = skip
    self.threshold = threshold
    self.minConfidence = minConfidence
    self.lexicon = .builtIn
    self.overlays = []
  }
}
