extension PubliccodeRule {
  /// The section of Italy stands once.
  static let italyTwice = PubliccodeRule(
    "italy-twice", id: "bagian tentang Italia hanya ada sekali, dengan nama IT",
    en: "the section about Italy stands once, under the name IT",
    fix: "Hapus bagian it.",
    fixEN: "Remove the section it.",
    source: "publiccode.yml: country-specific sections")
}
