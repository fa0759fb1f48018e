// Joins mentions to entities.

package import StetLexicons
package import StetText

package enum EntityResolver {
  package static func entities(
    of mentions: [Mention], tokens: [Token], sentences: [Segment], quotations: [Quotation],
    text: [UInt8], lexicon: Lexicon, settings: Settings
  ) -> [Entity] { [] }
}
