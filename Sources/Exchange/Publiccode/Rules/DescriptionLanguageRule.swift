extension PubliccodeRule {
  /// Descriptions stand under the codes of their languages.
  static let descriptionLanguage = PubliccodeRule(
    "description-language", id: "kunci di bawah description adalah kode bahasa BCP 47",
    en: "the keys below description are codes of languages of BCP 47",
    fix: "Ganti dengan kode bahasa, misalnya id.",
    fixEN: "Replace it by the code of the language, such as id.",
    source: "publiccode.yml: description, BCP 47")
}
