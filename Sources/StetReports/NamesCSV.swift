// The names report as a table: a row for every form of every name (RFC 4180).

internal import StetAnalysis

/// Rows of the names report as CSV.
package enum NamesCSV {
  package static let head = Array("story,kind,name,form,count,stories,prefer\r\n".utf8)

  /// The forms of one story.
  package static func rows(of story: NamedStory) -> [UInt8] {
    story.analysis.entities.flatMap { rows(of: NameTally($0), story: story.path) }
  }

  /// The forms over all stories.
  package static func rows(of names: NamesOverCorpus, to write: ([UInt8]) -> Void) {
    var bytes: [UInt8] = []
    for tally in names.sorted() {
      bytes += rows(of: tally, story: "")
      if bytes.count > NamesOverCorpus.bit {
        write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    write(bytes)
  }

  private static func rows(of tally: NameTally, story: String) -> [UInt8] {
    tally.variants.flatMap { form in
      let preferred = tally.clusters.first { $0.votes[form.text] != nil }?.canonical
      let fields = [
        story, tally.key.kind.name, tally.canonical, form.text, String(form.count),
        String(form.documents), preferred == form.text ? "" : preferred ?? "",
      ]
      return Array((fields.map(quoted).joined(separator: ",") + "\r\n").utf8)
    }
  }

  /// A field with quotation marks around it where it needs them.
  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return field
    }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
