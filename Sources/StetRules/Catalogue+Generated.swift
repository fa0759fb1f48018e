// Written by Scripts/catalogue.sh. Do not edit.

extension Catalogue {
  static let generated: [Rule] = [
    .article,
    .authority,
    .compound,
    .diacritics,
    .holder,
    .hyphen,
    .misnamed,
    .nameCase,
    .particle,
    .variantSpelling,
  ]
}
