// The smallest pieces of prose that rules speak of.

/// A word, number, mark of punctuation or possessive ending, by its bytes in the prose.
@usableFromInline package struct Token: Sendable {
  @usableFromInline package enum Kind: UInt8, Sendable {
    case word, number
    /// The `’s` that follows a word.
    case clitic
    case punctuation, symbol
    /// A web or mail address: never touched, never read.
    case opaque

    /// Spelled out, as the generic one of raw values costs a call for every token.
    @inlinable package static func == (a: Kind, b: Kind) -> Bool {
      a.rawValue == b.rawValue
    }
  }

  @usableFromInline package struct Shape: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt8
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Spelled out: the standard library's own is not specialised across modules.
    @inlinable package init(arrayLiteral shapes: Self...) {
      var all: UInt8 = 0
      for one in shapes { all |= one.rawValue }
      rawValue = all
    }

    // So are these: the generic ones cost a call through a witness table for every token.
    @inlinable package func contains(_ other: Shape) -> Bool {
      rawValue & other.rawValue == other.rawValue
    }
    @inlinable package func isDisjoint(with other: Shape) -> Bool {
      rawValue & other.rawValue == 0
    }

    /// Begins with a capital letter.
    @inlinable package static var capitalised: Shape { Shape(rawValue: 1) }
    /// Two or more letters, all of them capital.
    @inlinable package static var allCaps: Shape { Shape(rawValue: 2) }
    @inlinable package static var hasDigit: Shape { Shape(rawValue: 4) }
    @inlinable package static var spaceBefore: Shape { Shape(rawValue: 8) }
    @inlinable package static var newlineBefore: Shape { Shape(rawValue: 16) }
    @inlinable package static var ascii: Shape { Shape(rawValue: 32) }
    /// Has a capital letter after its first letter, and small ones.
    @inlinable package static var mixedCase: Shape { Shape(rawValue: 64) }
  }

  @usableFromInline package let lower: UInt32
  @usableFromInline package let upper: UInt32
  @usableFromInline package let kind: Kind
  @usableFromInline package let shape: Shape
  @usableFromInline package let script: Script

  @inlinable package init(
    lower: UInt32, upper: UInt32, kind: Kind, shape: Shape, script: Script
  ) {
    self.lower = lower
    self.upper = upper
    self.kind = kind
    self.shape = shape
    self.script = script
  }

  @inlinable package var range: TextRange { TextRange(lower, upper) }
  @inlinable package var isCapitalised: Bool { shape.contains(.capitalised) }
  @inlinable package var isWord: Bool { kind == .word }
  /// Whether nothing stands between it and the token before.
  @inlinable package var isGlued: Bool {
    shape.isDisjoint(with: [.spaceBefore, .newlineBefore])
  }
}
