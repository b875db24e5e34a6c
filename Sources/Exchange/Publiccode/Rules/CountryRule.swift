extension PubliccodeRule {
  /// A country is a code of ISO 3166-1.
  static let country = PubliccodeRule(
    "country", id: "negara ditulis dengan dua huruf menurut ISO 3166-1",
    en: "a country is written in two letters as ISO 3166-1 has it",
    fix: "Tulis misalnya ID.",
    fixEN: "Write it as ID.",
    source: "ISO 3166-1")
}

extension ValueRule {
  static let country = ValueRule(.country) { text in
    (text == text.lowercased() || text == text.uppercased()) && countries.contains(text.uppercased())
  }

  static let countries = ReferenceList.vocabulary["country"]
}
