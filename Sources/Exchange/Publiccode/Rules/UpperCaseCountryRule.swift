import Catalog

extension PubliccodeRule {
  /// A country is written in capitals.
  static let upperCaseCountry = PubliccodeRule(
    "country-lower-case", .warning, id: "kode negara ditulis dengan huruf besar; huruf kecil sudah usang",
    en: "the code of a country is written in capitals; small letters are outdated",
    fix: "Tulis dengan huruf besar, misalnya ID.",
    fixEN: "Write it in capitals, such as ID.",
    source: "publiccode.yml: intendedAudience.countries")
}

extension ValueRule {
  static let upperCaseCountry = ValueRule(.upperCaseCountry) { text in
    text != text.lowercased() || !countries.contains(text.uppercased())
  }
}
