// Written by Scripts/catalogue.sh. Do not edit.

extension Catalogue {
  static let generated: [Rule] = [
    .ageConflict,
    .artefact,
    .article,
    .authority,
    .compound,
    .controlCharacter,
    .date,
    .diacritics,
    .firstReference,
    .holder,
    .hyphen,
    .labelDrift,
    .lostCharacter,
    .misnamed,
    .nameCase,
    .numberWord,
    .office,
    .orphanName,
    .particle,
    .repetition,
    .roleConflict,
    .sourceLeftover,
    .titleCase,
    .truncatedName,
    .untranslated,
    .variantSpelling,
  ]
}
