extension PubliccodeRule {
  /// A file holds one document.
  static let severalDocuments = PubliccodeRule(
    "several-documents", id: "satu berkas berisi satu dokumen YAML",
    en: "one file holds one YAML document",
    fix: "Pisahkan menjadi beberapa berkas, atau hapus baris ---.",
    fixEN: "Split it into several files, or remove the line ---.",
    source: "publiccode.yml: publiccodeYmlVersion")
}
