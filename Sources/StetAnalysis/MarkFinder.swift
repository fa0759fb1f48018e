// Decides what every mark is, for the whole story at once.

package import StetLexicons
package import StetText

package enum MarkFinder {
  package static func find(
    in bytes: [UInt8], tokens: [Token], classes: [WordClass], paragraphs: [Segment],
    sentences: [Segment], settings: Settings
  ) -> (marks: [Mark], quotations: [Quotation]) {
    let language = MarkLanguage(settings.language)
    let zones = MarkZones(
      bytes: bytes, tokens: tokens, classes: classes, paragraphs: paragraphs,
      sentences: sentences, language: language)
    var scan = MarkScan(zones)
    scan.run()
    var sites = scan.sites
    guard !sites.isEmpty else { return ([], []) }
    let hints = MarkHints(sites, language: language)
    for index in sites.indices { hints.apply(to: &sites[index]) }
    zones.noteResumptions(in: &sites)
    var search = MarkSearch(sites, language: language)
    search.run()
    var pairing = MarkPairing(sites, zones)
    pairing.run(search.choices, search.breaks)
    return (pairing.marks, pairing.quotations)
  }
}
