// Finds names in news English.

package import StetLexicons
package import StetText

package enum MentionFinder {
  package static func find(
    in bytes: [UInt8], tokens: [Token], pass: LexiconPass, sentences: [Segment], lexicon: Lexicon
  ) -> [Mention] { [] }
}
