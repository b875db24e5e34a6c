extension PubliccodeRule {
  /// An Italian administration is named by its code.
  static let italianBody = PubliccodeRule(
    "italian-body", id: "kode harus ada dalam indeks administrasi publik Italia (IPA)",
    en: "the code is in the index of Italian administrations (IPA)",
    fix: "Cari kodenya di https://indicepa.gov.it/, atau hapus kuncinya.",
    fixEN: "Look up the code at https://indicepa.gov.it/, or remove the key.",
    source: "publiccode.yml: IT.riuso.codiceIPA")
}

extension ValueRule {
  static let italianBody = ValueRule(.italianBody) { $0.isEmpty || ItalianBodies.contains($0) }
}
