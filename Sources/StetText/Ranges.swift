// The two kinds of position in Stet: bytes as received and bytes of decoded prose.

/// A half-open range of bytes of the input exactly as it was given.
public struct SourceRange: Hashable, Sendable, Comparable {
  public let lower: UInt32
  public let upper: UInt32

  /// - Precondition: `lower <= upper`.
  public init(_ lower: UInt32, _ upper: UInt32) {
    precondition(lower <= upper, "a source range runs forward")
    self.lower = lower
    self.upper = upper
  }

  public var count: Int { Int(upper - lower) }
  public var isEmpty: Bool { lower == upper }

  /// By start, then by end.
  public static func < (a: SourceRange, b: SourceRange) -> Bool {
    (a.lower, a.upper) < (b.lower, b.upper)
  }
}

/// A half-open range of bytes of decoded prose (UTF-8). Only `SourceMap` turns it into a
/// `SourceRange`, so that a mix-up does not compile.
@usableFromInline package struct TextRange: Hashable, Sendable, Comparable {
  @usableFromInline package let lower: UInt32
  @usableFromInline package let upper: UInt32

  /// - Precondition: `lower <= upper`.
  @inlinable package init(_ lower: UInt32, _ upper: UInt32) {
    precondition(lower <= upper, "a text range runs forward")
    self.lower = lower
    self.upper = upper
  }

  /// - Precondition: `lower <= upper`, both not negative.
  @inlinable package init(_ lower: Int, _ upper: Int) {
    self.init(UInt32(lower), UInt32(upper))
  }

  @inlinable package var indices: Range<Int> { Int(lower)..<Int(upper) }
  @inlinable package var count: Int { Int(upper - lower) }
  @inlinable package var isEmpty: Bool { lower == upper }

  /// Whether the two share at least one byte.
  @inlinable package func overlaps(_ other: TextRange) -> Bool {
    lower < other.upper && other.lower < upper
  }

  /// Whether every byte of `other` lies inside.
  @inlinable package func contains(_ other: TextRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// Whether the byte at `offset` lies inside.
  @inlinable package func contains(_ offset: UInt32) -> Bool {
    lower <= offset && offset < upper
  }

  /// By start, then by end.
  @inlinable package static func < (a: TextRange, b: TextRange) -> Bool {
    (a.lower, a.upper) < (b.lower, b.upper)
  }
}
