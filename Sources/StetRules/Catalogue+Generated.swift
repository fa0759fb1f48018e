// Written by Scripts/catalogue.sh. Do not edit.

extension Catalogue {
  static let generated: [Rule] = [
    .article,
    .authority,
    .holder,
    .misnamed,
    .variantSpelling,
  ]
}
