// Written by Scripts/catalogue.sh. Do not edit.

extension Catalogue {
  static let generated: [Rule] = [
    .artefact,
    .article,
    .authority,
    .compound,
    .controlCharacter,
    .date,
    .diacritics,
    .holder,
    .hyphen,
    .labelDrift,
    .lostCharacter,
    .misnamed,
    .nameCase,
    .numberWord,
    .office,
    .particle,
    .repetition,
    .sourceLeftover,
    .untranslated,
    .variantSpelling,
  ]
}
