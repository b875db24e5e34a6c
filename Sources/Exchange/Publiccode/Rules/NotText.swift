extension PubliccodeRule {
  /// The file is text in UTF-8 and not too long.
  static let notText = PubliccodeRule(
    "not-utf8", id: "berkas adalah teks UTF-8, paling besar 256 KiB",
    en: "the file is text in UTF-8, at most 256 KiB",
    fix: "Simpan ulang sebagai UTF-8.",
    fixEN: "Save it as UTF-8.",
    source: "YAML 1.2, 5.2")
}
