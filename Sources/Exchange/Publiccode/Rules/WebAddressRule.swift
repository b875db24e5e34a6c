extension PubliccodeRule {
  /// An address of the web begins with http or https.
  static let webAddress = PubliccodeRule(
    "web-address", id: "alamat harus dimulai dengan http:// atau https://",
    en: "the address begins with http:// or https://",
    fix: "Tulis alamat lengkap, misalnya https://example.org/halaman, atau hapus kuncinya.",
    fixEN: "Write the address in full, such as https://example.org/page, or remove the key.",
    source: "publiccode.yml: landingURL, roadmap, documentation")
}

extension ValueRule {
  static let webAddress = ValueRule(.webAddress) { WrittenAddress($0)?.isWeb ?? false }
}
