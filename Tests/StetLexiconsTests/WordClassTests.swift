// The constants of word classes and the names that lexicon files use for them.

import Testing

@testable import StetLexicons

@Suite struct WordClassTests {
  @Test func everyConstantIsTheClassOfItsName() {
    let all: [(String, WordClass)] = [
      ("abbreviation", .abbreviation),
      ("bodyhead", .bodyhead),
      ("calendar", .calendar),
      ("common", .common),
      ("demonym", .demonym),
      ("elision", .elision),
      ("function", .function),
      ("given", .given),
      ("kin", .kin),
      ("number", .number),
      ("organisation", .organisation),
      ("particle", .particle),
      ("person", .person),
      ("place", .place),
      ("placehead", .placehead),
      ("role", .role),
      ("speech", .speech),
      ("surname", .surname),
      ("term", .term),
      ("title", .title),
      ("stand", .stand),
      ("style", .style),
      ("unit", .unit),
      ("cue", .cue),
      ("office", .office),
      ("artefact", .artefact),
      ("country", .country),
      ("masculine", .masculine),
      ("feminine", .feminine),
      ("succession", .succession),
      ("held", .held),
      ("gloss", .gloss),
      ("bodykin", .bodykin),
      ("meaning", .meaning),
      ("label", .label),
    ]
    #expect(all.map(\.0) == WordClass.allNames)
    for (name, word) in all { #expect(WordClass(name: name) == word, "\(name)") }
  }
}
