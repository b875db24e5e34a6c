extension PubliccodeRule {
  /// A language is a code of BCP 47.
  static let language = PubliccodeRule(
    "language", id: "bahasa ditulis dengan kode BCP 47 yang terdaftar",
    en: "a language is written as a registered code of BCP 47",
    fix: "Tulis kode bahasa, misalnya id, jv, atau en-US.",
    fixEN: "Write the code of a language, such as id, jv or en-US.",
    source: "BCP 47")
}

extension ValueRule {
  static let language = ValueRule(.language) { LanguageTag.isRight($0) }
}
