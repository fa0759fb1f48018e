// A quotation mark, apostrophe or prime, and what it was found to be.

package import StetText

package struct Mark: Sendable {
  package enum Role: UInt8, Sendable {
    case opening, closing, apostrophe, prime, doublePrime
    /// Stands for ʿayn or hamza in a name.
    case transliteration
    /// Makes an acronym of a Hebrew word.
    case gershayim
    case other
  }

  package let range: TextRange
  package let glyph: MarkGlyph
  package let role: Role
  /// 1 for an outer quotation, 2 for one inside it; 0 where the role has no level.
  package let level: UInt8
  /// The mark at the other end of the quotation.
  package let partner: Int32?

  package init(
    range: TextRange, glyph: MarkGlyph, role: Role, level: UInt8 = 0, partner: Int32? = nil
  ) {
    self.range = range
    self.glyph = glyph
    self.role = role
    self.level = level
    self.partner = partner
  }
}

/// Speech, or other words that are not the writer's own.
package struct Quotation: Sendable {
  /// From its first mark to the end of its last; where one is missing, to the end (from the
  /// start) of what is held to be quoted.
  package let range: TextRange
  /// Indices of its marks; nil where it has none there.
  package let opening: Int32?
  package let closing: Int32?
  package let level: UInt8
  /// It goes on from the paragraph before, or into the next.
  package let isContinued: Bool
  /// Where a mark that is missing belongs.
  package let place: MarkPlace?

  package init(
    range: TextRange, opening: Int32?, closing: Int32?, level: UInt8, isContinued: Bool = false,
    place: MarkPlace? = nil
  ) {
    self.range = range
    self.opening = opening
    self.closing = closing
    self.level = level
    self.isContinued = isContinued
    self.place = place
  }
}
