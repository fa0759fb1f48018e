// Which of an entry's spellings was met.

/// The head of an entry, one of its variants (after `←`), one of its `allowed` forms, or one of
/// its forms in the script of another language.
@usableFromInline package struct Spelling: RawRepresentable, Hashable, Sendable {
  @usableFromInline package let rawValue: UInt16
  @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let head = Spelling(rawValue: 0)

  /// The `number`-th variant, from 1.
  static func variant(_ number: Int) -> Spelling {
    Spelling(rawValue: UInt16(truncatingIfNeeded: number) & 0x3FFF)
  }

  static let allowed = Spelling(rawValue: 0x8000)
  static let native = Spelling(rawValue: 0x4000)

  @inlinable package var isHead: Bool { rawValue == 0 }
  @inlinable package var isAllowed: Bool { rawValue == 0x8000 }
  @inlinable package var isNative: Bool { rawValue == 0x4000 }

  /// From 1; 0 where it is no variant.
  @inlinable package var variant: UInt16 { rawValue & 0xC000 == 0 ? rawValue : 0 }
}
