// A fix as a change of the file, for those who apply it without Stet.

package import Stet
package import StetText

/// What a fix puts where in the file, as text.
package struct FileChange {
  package let range: SourceRange
  package let text: String

  package init(range: SourceRange, text: String) {
    self.range = range
    self.text = text
  }

  /// - Returns: nil where the fix can't be made in this file.
  package init?(_ fix: Fix, of finding: Finding, in document: Document) {
    guard
      let splice = try? document.splice(finding.textRange, with: Array(fix.replacement.utf8))
    else { return nil }
    // Readers of reports decode the file themselves: in another encoding they are told the
    // characters, in UTF-8 the very bytes, escapes and all.
    if document.encoding == "UTF-8" {
      range = splice.range
      text = String(decoding: splice.bytes, as: UTF8.self)
    } else {
      range = finding.range
      text = fix.replacement
    }
  }
}
