// Joins mentions to entities, and finds the names of one entity that ought to be one spelling.

package import StetLexicons
internal import StetNames
package import StetText

package enum EntityResolver {
  /// The entities of a story, by first mention.
  package static func entities(
    of mentions: [Mention], tokens: [Token], sentences: [Segment], quotations: [Quotation],
    text: [UInt8], lexicon: Lexicon, settings: Settings,
    pass: LexiconPass, companion: Prose? = nil
  ) -> [Entity] {
    guard !mentions.isEmpty else { return [] }
    let names = EntityNames(mentions, tokens, pass.classes, pass.hits, text)
    let alignment = companion.map {
      SourceAlignment(
        names, pass.classes, $0, lexicon, language: settings.sourceLanguage)
    }
    let evidence = EntityEvidence(
      names: names, alignment: alignment, sourceLanguage: settings.sourceLanguage)
    let pairs = EntityPairs.of(names, rendering: alignment?.companions() ?? [])
    let verdicts = evidence.judge(pairs, threshold: 0.5)
    let groups = EntityClusters.groups(verdicts, threshold: 0.5)
    var linker = EntityLinker(names)
    linker.joinFullNames()
    linker.joinGroups(groups)
    let phrases = EntityPhrases(names, pass.hits, lexicon, alignment).pairs()
    for pair in phrases { linker.join(pair.a, pair.b) }
    let ordinary = EntityOrdinary(names, pass, sentences, lexicon, alignment)
    let misnamed = EntityTies(names, pass.classes, linker, alignment).all(
      EntitySlots(ordinary).ties())
    return EntityWriter(
      names: names, lexicon: lexicon, groups: groups, phrases: phrases, ordinary: ordinary.all(),
      titles: EntityTitles(ordinary).all(), misnamed: misnamed,
      rephrased: alignment.map { SourcePhrases(names, pass.classes, $0).groups() } ?? [],
      linker: linker,
      preference: EntityPreference(
        names, lexicon, alignment, language: settings.sourceLanguage)
    ).entities()
  }
}
