extension PubliccodeRule {
  /// Every key is one of the standard's.
  static let unknownKey = PubliccodeRule(
    "unknown-key", id: "hanya kunci yang ada dalam standar boleh dipakai",
    en: "only keys of the standard may be used",
    fix: "Perbaiki namanya, atau hapus.",
    fixEN: "Correct its name, or remove it.",
    source: "publiccode.yml: core schema")
}
