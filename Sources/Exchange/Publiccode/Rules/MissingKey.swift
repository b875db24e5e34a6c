extension PubliccodeRule {
  /// What the standard asks for is there.
  static let missingKey = PubliccodeRule(
    "missing-key", id: "kunci ini wajib diisi",
    en: "the key must have a value",
    fix: "Isi menurut standar publiccode.yml.",
    fixEN: "Fill it in as the standard publiccode.yml says.",
    source: "publiccode.yml: core schema")
}
