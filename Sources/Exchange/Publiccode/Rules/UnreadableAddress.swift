extension PubliccodeRule {
  /// An address can be taken apart.
  static let unreadableAddress = PubliccodeRule(
    "unreadable-address", id: "alamat ditulis menurut RFC 3986",
    en: "an address is written as RFC 3986 has it",
    fix: "Tulis alamat lengkap tanpa spasi, misalnya https://example.org/halaman.",
    fixEN: "Write the address in full without spaces, such as https://example.org/page.",
    source: "RFC 3986")
}
