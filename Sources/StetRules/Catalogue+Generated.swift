// Written by Scripts/catalogue.sh. Do not edit.

extension Catalogue {
  static let generated: [Rule] = [
    .article,
    .authority,
    .compound,
    .controlCharacter,
    .diacritics,
    .holder,
    .hyphen,
    .lostCharacter,
    .misnamed,
    .nameCase,
    .particle,
    .variantSpelling,
  ]
}
