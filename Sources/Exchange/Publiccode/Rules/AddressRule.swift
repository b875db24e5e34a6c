extension PubliccodeRule {
  /// An address says how and where.
  static let address = PubliccodeRule(
    "address", id: "alamat harus lengkap, dengan skema dan tempatnya",
    en: "an address is complete, with its scheme and its place",
    fix: "Tulis alamat lengkap, misalnya https://example.org/kode.git.",
    fixEN: "Write the address in full, such as https://example.org/code.git.",
    source: "publiccode.yml: url, isBasedOn")
}

extension ValueRule {
  static let address = ValueRule(.address) { WrittenAddress($0)?.isAbsolute ?? false }
}
