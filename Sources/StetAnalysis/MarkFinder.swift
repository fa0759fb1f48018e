// Decides what every mark is, for the whole story at once.

package import StetLexicons
package import StetText

package enum MarkFinder {
  package static func find(
    in bytes: [UInt8], tokens: [Token], classes: [WordClass], paragraphs: [Segment],
    sentences: [Segment], settings: Settings
  ) -> (marks: [Mark], quotations: [Quotation]) {
    ([], [])
  }
}
