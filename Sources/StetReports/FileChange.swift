// A fix as a change of the file, for those who apply it without Stet.

internal import Stet
internal import StetText

/// What a fix puts where in the file, as text.
struct FileChange {
  let range: SourceRange
  let text: String

  /// - Returns: nil where the fix can't be made in this file.
  init?(_ fix: Fix, of finding: Finding, in document: Document) {
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
